import Foundation

@testable import GraphGen

/// Pages of this package that tests read.
enum Sample {
    /// The package's folder.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// Four small pages, of no version.
    static let docs = root + "/Examples/build-plugin/Sources/LendingDesk/Docs"

    /// Options that read them.
    static let input = InputOptions(docs: docs, apiVersion: .beta)
}
