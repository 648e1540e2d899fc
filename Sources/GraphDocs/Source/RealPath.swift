import Foundation

/// Paths as the system sees them.
enum RealPath {
    /// The absolute path without symbolic links; nil when nothing is there.
    static func of(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
