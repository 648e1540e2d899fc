import Foundation
import Testing

@testable import GraphGen

@Suite struct OutputPlanTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func plan(_ files: [String: String]) throws -> OutputPlan {
        try OutputPlan(
            files: files.map { .init(path: $0, bytes: Array($1.utf8)) }, in: OutputFolder(folder.path))
    }

    private func own(_ paths: String...) throws {
        let manifest = OutputManifest(paths: paths)
        try folder.write(String(decoding: manifest.bytes, as: UTF8.self), to: OutputManifest.fileName)
    }

    @Test func everythingIsMissingFromNothing() throws {
        let plan = try OutputPlan(files: [.init(path: "A.swift", bytes: [1])], in: OutputFolder(folder.path("new")))
        #expect(plan.missing.map(\.path) == ["A.swift"])
        #expect(!plan.isUpToDate)
    }

    @Test func tellsStaleUnchangedAndObsolete() throws {
        try own("A.swift", "B.swift", "Old.swift")
        for name in ["A.swift", "B.swift", "Old.swift"] { try folder.write("1", to: name) }
        let plan = try plan(["A.swift": "1", "B.swift": "2", "C.swift": "3"])
        #expect(plan.unchanged == ["A.swift"])
        #expect(plan.stale.map(\.path) == ["B.swift"])
        #expect(plan.missing.map(\.path) == ["C.swift"])
        #expect(plan.obsolete == ["Old.swift"])
        #expect(plan.foreign.isEmpty)
    }

    @Test func whatIsNotInTheManifestIsForeign() throws {
        try own("A.swift")
        try folder.write("1", to: "A.swift")
        try folder.write("mine", to: "Sources/Mine.swift")
        try folder.write("mine", to: "B.swift")
        let plan = try plan(["A.swift": "1", "B.swift": "ours"])
        #expect(plan.foreign == ["B.swift", "Sources/Mine.swift"])
        #expect(plan.missing.isEmpty)
        #expect(plan.stale.isEmpty)
    }

    @Test func aFileWithTheRightBytesIsTakenOver() throws {
        try folder.write("1", to: "A.swift")
        let plan = try plan(["A.swift": "1"])
        #expect(plan.foreign.isEmpty)
        #expect(plan.unchanged == ["A.swift"])
        #expect(plan.isManifestStale)
        #expect(!plan.isUpToDate)
    }

    @Test func hiddenFilesAndThoseOfSwiftPMAreNeitherOursNorForeign() throws {
        for name in [".gitignore", ".build/debug.yaml", "Package.resolved"] { try folder.write("x", to: name) }
        #expect(try plan([:]).foreign.isEmpty)
    }

    @Test func aFileWhereAFolderMustBeIsForeignEvenIfOurs() throws {
        try own("Models")
        try folder.write("x", to: "Models")
        #expect(try plan(["Models/A.swift": "1"]).foreign == ["Models"])
    }

    @Test func aFolderWhereAFileMustBeIsForeign() throws {
        try folder.write("x", to: "A.swift/.keep")
        #expect(try plan(["A.swift": "1"]).foreign == ["A.swift"])
    }

    @Test func aSymbolicLinkIsForeignAndNotFollowed() throws {
        let outside = try TemporaryFolder()
        try outside.write("theirs", to: "Theirs.swift")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("Models"), withDestinationPath: outside.path)
        #expect(try plan(["Models/A.swift": "1"]).foreign == ["Models"])
        #expect(try plan([:]).foreign == ["Models"])
    }

    @Test func aManifestCannotReachOutside() throws {
        let outside = try TemporaryFolder()
        try outside.write("theirs", to: "Theirs.swift")
        let name = (outside.path as NSString).lastPathComponent
        try own("../\(name)/Theirs.swift", "\(outside.path)/Theirs.swift", ".git/config")
        try folder.write("x", to: ".git/config")
        #expect(try plan([:]).obsolete.isEmpty)
    }
}
