import Foundation
import Markdown

/// Reads regular files only: opening a pipe or a device must not make graphgen wait.
enum RegularFile {
    /// The bytes of a file; of a long one so many that its reader sees that it is too long, and no more.
    ///
    /// - Throws: ``PageSourceError`` naming the file `name`.
    static func bytes(_ path: String, name: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw PageSourceError.unreadable(name, reason: SystemError.current) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw PageSourceError.unreadable(name, reason: SystemError.current)
        }
        guard FileKind(mode: status.st_mode) == .file else { throw PageSourceError.notAFile(name) }
        // What the system says of the size is a guess: a sparse file has none of it, and a file may grow.
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < MarkdownReader.byteLimit + 4 {
            let got = read(descriptor, &buffer, min(buffer.count, MarkdownReader.byteLimit + 4 - bytes.count))
            if got == 0 { break }
            if got > 0 {
                bytes += buffer[..<got]
            } else if errno != EINTR {
                throw PageSourceError.unreadable(name, reason: SystemError.current)
            }
        }
        return bytes
    }
}
