import Foundation

/// Writes a file beside its place and moves it there at the end; what was begun and not finished leaves nothing.
final class BodyFileWriter {
    private let target: URL
    private let part: URL
    private let handle: FileHandle
    private var isFinished = false

    /// Begins a file.
    /// - Throws: ``GraphClientError/file(_:_:)`` when nothing can be written there.
    init(for target: URL) throws {
        self.target = target
        part = target.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString).part")
        guard FileManager.default.createFile(atPath: part.path, contents: nil),
            let handle = try? FileHandle(forWritingTo: part)
        else {
            try? FileManager.default.removeItem(at: part)
            throw GraphClientError.file(target.lastPathComponent, "it cannot be written")
        }
        self.handle = handle
    }

    deinit {
        guard !isFinished else { return }
        try? handle.close()
        try? FileManager.default.removeItem(at: part)
    }

    /// Adds bytes.
    /// - Throws: ``GraphClientError/file(_:_:)`` when they cannot be written.
    func append(_ data: Data) throws {
        do { try handle.write(contentsOf: data) } catch {
            throw GraphClientError.file(target.lastPathComponent, "it cannot be written any further")
        }
    }

    /// Puts the file in its place.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be moved there.
    func finish() throws {
        try? handle.close()
        // One step, which also replaces what is there.
        guard rename(part.path, target.path) == 0 else {
            throw GraphClientError.file(target.lastPathComponent, "it cannot be put in its place")
        }
        isFinished = true
    }
}
