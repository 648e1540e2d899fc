import Foundation
import Testing

@testable import GraphGen

@Suite struct SingleFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func writesOnlyWhatDiffers() throws {
        #expect(try SingleFile.write([1], to: folder.path("a")))
        #expect(try !SingleFile.write([1], to: folder.path("a")))
        #expect(try SingleFile.write([2], to: folder.path("a")))
        #expect(try Disk.read(folder.path("a")) == [2])
        #expect(folder.everything() == ["a"])
    }

    @Test func keepsALinkAndWritesWhatItLeadsTo() throws {
        try folder.write("old", to: "target")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("target"))
        #expect(try SingleFile.write(Array("new".utf8), to: folder.path("link")))
        #expect(try folder.text("target") == "new")
        #expect(try Disk.kind(folder.path("link")) == .link)
    }

    @Test func refusesAFolderAndAMissingFolder() throws {
        #expect(throws: GraphGenError.self) { try SingleFile.write([1], to: folder.path) }
        #expect(throws: GraphGenError.self) { try SingleFile.write([1], to: folder.path("no/a")) }
        #expect(folder.everything().isEmpty)
    }
}
