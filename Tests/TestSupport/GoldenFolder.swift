import Foundation
import Testing

/// A folder of expected files beside the tests; rewritten only when `UPDATE_GOLDEN=1`.
public struct GoldenFolder {
    /// Where it is.
    public let url: URL

    /// A folder in `Golden` beside the calling file.
    public init(_ name: String, file: String = #filePath) {
        url = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Golden/\(name)")
    }

    /// Compares files with the folder, or writes the folder anew.
    public func expect(_ files: [(path: String, text: String)]) throws {
        let manager = FileManager.default
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            try? manager.removeItem(at: url)
            for file in files {
                let target = url.appendingPathComponent(file.path)
                try manager.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: target)
            }
            return
        }
        let found = (manager.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []).filter {
            $0.hasSuffix(".swift")
        }
        #expect(
            Set(found) == Set(files.map(\.path)), "the golden folder holds other files; UPDATE_GOLDEN=1 rewrites it")
        for file in files {
            let expected = try String(contentsOf: url.appendingPathComponent(file.path), encoding: .utf8)
            #expect(file.text == expected, "\(file.path) differs; UPDATE_GOLDEN=1 rewrites it")
        }
    }
}
