import Foundation

/// Reads regular files only: opening a pipe or a device must not make graphgen wait.
enum RegularFile {
    /// All bytes of a file.
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
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
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
