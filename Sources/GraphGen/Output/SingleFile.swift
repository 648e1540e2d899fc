import Foundation

/// One file outside any output folder, written in one step and only when it changes.
enum SingleFile {
    /// Writes.
    ///
    /// - Returns: whether the file was not so already.
    static func write(_ bytes: [UInt8], to path: String) throws -> Bool {
        switch try Disk.kind(path) {
        case .file?:
            if try isSame(Disk.read(path), bytes) { return false }
        case .folder?: throw GraphGenError(.inputOutput, "\(path) is a folder")
        case .other?:
            // A pipe or terminal such as /dev/stdout cannot be replaced by a file.
            try append(bytes, to: path)
            return true
        case .link?:
            let target = Disk.resolved(path)
            if target != path { return try write(bytes, to: target) }
        case nil: break
        }
        let folder = (path as NSString).deletingLastPathComponent
        let name = ".graphgen-\(ProcessInfo.processInfo.processIdentifier).tmp"
        let temporary = (folder as NSString).appendingPathComponent(name)
        try Disk.create(temporary, bytes, for: path)
        do {
            try Disk.move(temporary, to: path)
        } catch {
            try? Disk.remove(temporary)
            throw error
        }
        return true
    }

    /// Whether the bytes are the same; `==` of arrays takes them one by one.
    private static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count
            && left.withUnsafeBytes { left in
                right.withUnsafeBytes { right in
                    guard let left = left.baseAddress, let other = right.baseAddress else { return true }
                    return memcmp(left, other, right.count) == 0
                }
            }
    }

    private static func append(_ bytes: [UInt8], to path: String) throws {
        guard let handle = FileHandle(forWritingAtPath: path) else {
            throw GraphGenError(.inputOutput, "cannot write \(path): \(String(cString: strerror(errno)))")
        }
        try Disk.write(bytes, to: handle.fileDescriptor, name: path)
    }
}
