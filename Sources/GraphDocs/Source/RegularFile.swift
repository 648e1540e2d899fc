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
        var failure: String?
        let size = min(Int(status.st_size), MarkdownReader.byteLimit + 4)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < buffer.count {
                let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
                if got == 0 { break }
                if got < 0 {
                    if errno == EINTR { continue }
                    failure = SystemError.current
                    break
                }
                count += got
            }
        }
        if let failure { throw PageSourceError.unreadable(name, reason: failure) }
        return bytes
    }
}
