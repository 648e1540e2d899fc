import Foundation

/// The few file operations that graphgen needs, with the system's own reason when one fails.
///
/// Foundation's atomic writing hides which of its steps failed and leaves no way to write all files before the first
/// one is put in place, so this goes to the system.
enum Disk {
    /// What stands at a path; symbolic links are not followed.
    enum Kind {
        case file, folder, link, other
    }

    /// What stands at `path`; nil for nothing.
    static func kind(_ path: String) throws -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("read", path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Whether a folder stands at `path`, symbolic links followed.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, sorted by their bytes.
    static func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw failure("read", folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The bytes of a regular file; a pipe or device is refused rather than waited for, and so is a file of more bytes
    /// than a limit.
    static func read(_ path: String, limit: Int) throws -> [UInt8] {
        guard let bytes = try beginning(of: path, limit) else {
            throw GraphGenError(
                .inputOutput, "cannot read \(Quoted.path(path)): it has more than \(limit) bytes")
        }
        return bytes
    }

    /// Whether a regular file holds these bytes and no more.
    static func holds(_ path: String, _ bytes: [UInt8]) throws -> Bool {
        try beginning(of: path, bytes.count) == bytes
    }

    /// The bytes of a regular file; nil when they are more than a limit, of which no more than one portion was read.
    ///
    /// What the system says of the size is not believed: a sparse file of a terabyte takes no disk, and a file may grow
    /// while it is read.
    private static func beginning(of path: String, _ limit: Int) throws -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw GraphGenError(.inputOutput, "cannot read \(Quoted.path(path)): it is not a regular file")
        }
        if Int(status.st_size) > limit { return nil }
        var bytes: [UInt8] = []
        var portion = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let got = Foundation.read(descriptor, &portion, portion.count)
            if got == 0 { return bytes }
            if got > 0 { bytes += portion[..<got] } else if errno != EINTR { throw failure("read", path) }
        }
        return nil
    }

    /// Writes a file anew; errors name the file that it is going to be.
    static func create(_ path: String, _ bytes: [UInt8], for final: String) throws {
        // Perhaps left by a process of the same number that was killed.
        unlink(path)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("write", final) }
        do {
            try write(bytes, to: descriptor, name: final)
        } catch {
            close(descriptor)
            unlink(path)
            throw error
        }
        // Some file systems report a full disk only here.
        guard close(descriptor) == 0 else {
            let error = failure("write", final)
            unlink(path)
            throw error
        }
    }

    /// Writes all bytes to an open file.
    static func write(_ bytes: [UInt8], to descriptor: Int32, name: String) throws {
        try bytes.withUnsafeBytes { try write($0, to: descriptor, name: name) }
    }

    /// Writes all bytes to an open file.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, name: String) throws {
        var done = 0
        while done < bytes.count, let base = bytes.baseAddress {
            let count = Foundation.write(descriptor, base + done, bytes.count - done)
            if count >= 0 { done += count } else if errno != EINTR { throw failure("write", name) }
        }
    }

    /// Puts a file in the place of another, in one step.
    static func move(_ old: String, to new: String) throws {
        guard rename(old, new) == 0 else { throw failure("write", new) }
    }

    /// Removes a file or symbolic link.
    static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }

    /// Removes a folder if it is empty.
    static func removeIfEmpty(_ folder: String) { rmdir(folder) }

    /// Makes a folder and those above it; returns the ones that were not there, outermost first.
    static func makeFolders(_ path: String) throws -> [String] {
        var missing: [String] = []
        var folder = path
        while !folder.isEmpty, !isFolder(folder) {
            missing.append(folder)
            let above = Path.folder(of: folder)
            if above == folder { break }
            folder = above
        }
        var made: [String] = []
        for folder in missing.reversed() {
            if mkdir(folder, 0o755) == 0 {
                made.append(folder)
            } else if errno != EEXIST || !isFolder(folder) {
                let error = failure("make the folder", folder)
                for folder in made.reversed() { removeIfEmpty(folder) }
                throw error
            }
        }
        return made
    }

    /// The path without symbolic links, as far as it exists; absolute.
    static func resolved(_ path: String) -> String {
        Path.extend(path, above: real)
    }

    /// What the system says a path without symbolic links is; nil when nothing is there.
    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// An error that says what failed, where and why.
    static func failure(_ verb: String, _ path: String) -> GraphGenError {
        GraphGenError(.inputOutput, "cannot \(verb) \(Quoted.path(path)): \(String(cString: strerror(errno)))")
    }
}
