import Foundation

/// What stands at a path, symbolic links followed.
enum FileKind {
    case file, folder, other

    /// Looks.
    static func of(_ path: String) throws -> FileKind {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == ENOENT
                ? PageSourceError.notFound(path) : PageSourceError.unreadable(path, reason: SystemError.current)
        }
        return FileKind(mode: status.st_mode)
    }

    /// From the mode that `stat` gives.
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}

/// The system's words on its last error.
enum SystemError {
    /// What `errno` means.
    static var current: String { String(cString: strerror(errno)) }
}
