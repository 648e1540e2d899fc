import Foundation

/// A file written from its start to its end, in portions, which is replaced in one step and only when it changes.
///
/// As long as the portions are what the file holds already, nothing is written.
struct ChangingFile {
    private let path: String
    private let temporary: String
    /// Keeps other runs from taking the new file for one that was left over.
    private let lock: FolderLock?
    /// The file as it is; nil when there is none.
    private let old: Int32?
    /// The new file; nil as long as it would be the old one.
    private var new: Int32?
    /// How many bytes of the old one are the new one's.
    private var shared = 0

    /// Opens what is at `path`: a regular file, or nothing.
    ///
    /// - Throws: ``GraphGenError`` when there is something that cannot be read.
    init(_ path: String) throws {
        self.path = path
        let folder = Path.folder(of: path)
        temporary = Path.join(folder, TemporaryFile.name())
        lock = FolderLock(folder)
        lock?.ifAlone { TemporaryFile.removeLeftovers(in: folder) }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 || errno == ENOENT || errno == ENOTDIR else { throw Disk.failure("read", path) }
        old = descriptor < 0 ? nil : descriptor
    }

    /// Writes the next portion.
    ///
    /// - Throws: ``GraphGenError`` when the system refuses.
    mutating func write(_ bytes: UnsafeRawBufferPointer) throws {
        if new == nil {
            if try isShared(bytes) {
                shared += bytes.count
                return
            }
            try begin()
        }
        if let new { try Disk.write(bytes, to: new, name: path) }
    }

    /// Puts the new file in place.
    ///
    /// - Returns: whether it differs from the old one.
    /// - Throws: ``GraphGenError``; the file is as it was then.
    mutating func finish() throws -> Bool {
        if new == nil, try size() != shared { try begin() }
        guard let descriptor = new else {
            discard()
            return false
        }
        new = nil
        do {
            // Some file systems report a full disk only here.
            guard close(descriptor) == 0 else { throw Disk.failure("write", path) }
            try Disk.move(temporary, to: path)
        } catch {
            unlink(temporary)
            discard()
            throw error
        }
        discard()
        return true
    }

    /// Gives up; the file is as it was.
    mutating func discard() {
        if let new {
            close(new)
            unlink(temporary)
        }
        if let old { close(old) }
        new = nil
    }

    /// -1 for no file, so that a new one is made even when it is empty.
    private func size() throws -> Int {
        guard let old else { return -1 }
        var status = stat()
        guard fstat(old, &status) == 0 else { throw Disk.failure("read", path) }
        return Int(status.st_size)
    }

    /// Whether the old file goes on with these bytes.
    private func isShared(_ bytes: UnsafeRawBufferPointer) throws -> Bool {
        guard let base = bytes.baseAddress else { return old != nil }
        let next = try read(at: shared, bytes.count)
        return next.count == bytes.count
            && next.withUnsafeBytes { memcmp($0.baseAddress ?? base, base, bytes.count) == 0 }
    }

    private func read(at offset: Int, _ size: Int) throws -> [UInt8] {
        guard let old else { return [] }
        return try [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = pread(old, buffer.baseAddress?.advanced(by: count), size - count, off_t(offset + count))
                if got == 0 { break }
                if got > 0 { count += got } else if errno != EINTR { throw Disk.failure("read", path) }
            }
        }
    }

    /// Begins the new file with what it shares with the old one.
    private mutating func begin() throws {
        // Perhaps left by a process of the same number that was killed.
        unlink(temporary)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw Disk.failure("write", path) }
        new = descriptor
        var copied = 0
        while copied < shared {
            let portion = try read(at: copied, min(1 << 20, shared - copied))
            guard !portion.isEmpty else {
                throw GraphGenError(.inputOutput, "\(Quoted.path(path)) was changed while it was read")
            }
            try Disk.write(portion, to: descriptor, name: path)
            copied += portion.count
        }
    }
}
