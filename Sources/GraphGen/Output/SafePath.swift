import GraphGenBase

/// Which paths graphgen is willing to write below an output folder.
enum SafePath {
    /// Checks one path that came out of the emitter.
    ///
    /// The emitter makes names from page text; that they are harmless is its business, but nothing outside the output
    /// folder may hang on it.
    /// - Throws: ``GraphGenError`` for a path that is absolute, climbs, is hidden or holds anything but letters, digits
    ///   and `_ + - . /`.
    static func check(_ path: String) throws {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let isSafe =
            path.utf8.count < 1024 && path.utf8.allSatisfy(isAllowed)
            && parts.allSatisfy { !$0.isEmpty && $0.first != "." && $0.utf8.count <= 255 }
        guard isSafe else {
            throw GraphGenError(.inputOutput, "will not write a file called \(Quoted.text(path))")
        }
    }

    /// Checks that no two paths are one file, also where the file system ignores case.
    /// - Throws: ``GraphGenError`` naming both.
    static func checkDistinct(_ paths: [String]) throws {
        var seen: [String: String] = [:]
        for path in paths {
            if let other = seen.updateValue(path, forKey: path.lowercased()) {
                throw GraphGenError(.inputOutput, "will not write both \(other) and \(path): they may be one file")
            }
        }
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            Byte.zero...Byte.nine, Byte.underscore, Byte.plus, Byte.hyphen,
            Byte.period, Byte.slash:
            true
        default: false
        }
    }
}
