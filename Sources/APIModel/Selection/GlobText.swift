import GraphGenBase

/// A text made ready for comparison with many patterns.
struct GlobText: Sendable {
    /// The text in lower case.
    let bytes: [UInt8]
    /// For the first byte of each placeholder, the place behind its last.
    let placeholderEnd: [Int: Int]
    /// Whether it holds neither slash nor placeholder.
    let isPlain: Bool

    /// Reads a text. The placeholders of paths are written `{id}` or `<id>`; those that are a whole segment also
    /// `'{id}'` and `(id)`.
    init(_ text: String, hasPlaceholders: Bool = false) {
        let bytes = Array(text.lowercased().utf8)
        var ends: [Int: Int] = [:]
        var open: [Int] = []
        for (index, byte) in (hasPlaceholders ? bytes : []).enumerated() {
            switch byte {
            case Byte.leftBrace, Byte.less: open.append(index)
            case Byte.rightBrace, Byte.greater:
                guard let start = open.last, bytes[start] == (byte == Byte.rightBrace ? Byte.leftBrace : Byte.less)
                else { continue }
                open.removeLast()
                // One within another is part of it.
                if open.isEmpty { ends[start] = index + 1 }
            default: break
            }
        }
        if hasPlaceholders { Self.addWholeSegments(bytes, &ends) }
        self.bytes = bytes
        placeholderEnd = ends
        isPlain = ends.isEmpty && !bytes.contains(Byte.slash)
    }

    private static func addWholeSegments(_ bytes: [UInt8], _ ends: inout [Int: Int]) {
        func isBorder(_ index: Int) -> Bool { index < 0 || index >= bytes.count || bytes[index] == Byte.slash }
        for (start, end) in ends where isBorder(start - 2) && isBorder(end + 1) {
            guard start > 0, end < bytes.count, bytes[start - 1] == Byte.apostrophe, bytes[end] == Byte.apostrophe
            else { continue }
            ends[start - 1] = end + 1
        }
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: Byte.slash) ?? bytes.count
            let segment = bytes[start..<end]
            if segment.count > 2, segment.first == Byte.leftParenthesis, segment.last == Byte.rightParenthesis {
                ends[start] = end
            }
            start = end + 1
        }
    }
}
