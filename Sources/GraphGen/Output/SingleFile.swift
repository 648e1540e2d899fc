import Foundation

/// One file outside any output folder, written in one step and only when it changes.
enum SingleFile {
    /// Writes.
    ///
    /// - Returns: whether the file was not so already.
    static func write(_ bytes: [UInt8], to path: String) throws -> Bool {
        try write(to: path) { write in try bytes.withUnsafeBytes(write) }
    }

    /// Writes what a body hands on in portions.
    ///
    /// - Returns: whether the file was not so already.
    static func write(
        to path: String, _ body: (_ write: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws -> Bool {
        switch try Disk.kind(path) {
        case .folder?: throw GraphGenError(.inputOutput, "\(Quoted.path(path)) is a folder")
        case .other?:
            // A pipe or terminal such as /dev/stdout cannot be replaced by a file.
            guard let handle = FileHandle(forWritingAtPath: path) else { throw Disk.failure("write", path) }
            try body { try Disk.write($0, to: handle.fileDescriptor, name: path) }
            return true
        case .link?:
            let target = Disk.resolved(path)
            if target != path { return try write(to: target, body) }
        case .file?, nil: break
        }
        var file = try ChangingFile(path)
        do {
            try body { try file.write($0) }
        } catch {
            file.discard()
            throw error
        }
        return try file.finish()
    }
}
