import Foundation

/// A hold on a folder that other runs of graphgen can see; the system ends it with the process, however that ends.
final class FolderLock {
    private let descriptor: Int32

    /// Holds a folder together with others who write there; nil where the system has no locks for folders.
    init?(_ folder: String) {
        descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_SH) == 0 else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Does something if no other run holds the folder, and while none can.
    func ifAlone(_ body: () -> Void) {
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            // A failed exchange may have lost the hold.
            _ = flock(descriptor, LOCK_SH)
            return
        }
        body()
        _ = flock(descriptor, LOCK_SH)
    }
}
