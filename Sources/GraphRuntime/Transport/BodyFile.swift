import Foundation

/// A file whose bytes are a body. One of our own is gone when nobody holds it any more.
final class BodyFile: Sendable {
    let url: URL
    let length: Int
    private let isOurs: Bool

    /// A file of the caller's.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be read or is no file.
    convenience init(reading url: URL) throws { try self.init(url, isOurs: false) }

    /// A file that nobody else needs.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be read.
    convenience init(own url: URL) throws { try self.init(url, isOurs: true) }

    private init(_ url: URL, isOurs: Bool) throws {
        self.url = url
        self.isOurs = isOurs
        guard url.isFileURL,
            let values = try? FileManager.default.attributesOfItem(atPath: url.resolvingSymlinksInPath().path),
            values[.type] as? FileAttributeType == .typeRegular, let size = values[.size] as? Int,
            FileManager.default.isReadableFile(atPath: url.path)
        else {
            throw GraphClientError.file(url.lastPathComponent, "it cannot be read")
        }
        length = size
    }

    deinit { if isOurs { try? FileManager.default.removeItem(at: url) } }

    /// How many bytes are read at once.
    static let partSize = 64 * 1024

    /// Reads the file from its beginning, and keeps it for as long.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be opened.
    func reader() throws -> GraphBody.PartReader {
        guard let handle = try? FileHandle(forReadingFrom: url) else {
            throw GraphClientError.file(url.lastPathComponent, "it cannot be opened")
        }
        return { [self] in
            do {
                let part = try handle.read(upToCount: Self.partSize) ?? Data()
                if part.isEmpty { try? handle.close() }
                return part.isEmpty ? nil : part
            } catch {
                throw GraphClientError.file(url.lastPathComponent, "it cannot be read any further")
            }
        }
    }

    /// A place for a file of our own.
    static func temporary() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("graph-\(UUID().uuidString)")
    }
}
