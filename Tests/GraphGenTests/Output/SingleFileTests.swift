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
        #expect(try Disk.read(folder.path("a"), limit: 1 << 24) == [2])
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

    @Test(arguments: ["", "ab", "abcdef", "abcdefgh", "abXdef", "Xbcdef", "abcdeX", "abcdefX"])
    func comparesInPortions(_ old: String) throws {
        try folder.write(old, to: "a")
        let isChanged = try SingleFile.write(to: folder.path("a")) { write in
            for portion in ["ab", "", "cd", "ef"] { try Array(portion.utf8).withUnsafeBytes(write) }
        }
        #expect(isChanged == (old != "abcdef"))
        #expect(try folder.text("a") == "abcdef")
        #expect(folder.everything() == ["a"])
    }

    @Test func makesAnEmptyFile() throws {
        #expect(try SingleFile.write([], to: folder.path("a")))
        #expect(try !SingleFile.write([], to: folder.path("a")))
        #expect(folder.everything() == ["a"])
    }

    @Test func leavesTheFileWhenItsContentFails() throws {
        try folder.write("old", to: "a")
        #expect(throws: CancellationError.self) {
            try SingleFile.write(to: folder.path("a")) { write in
                try Array("new".utf8).withUnsafeBytes(write)
                throw CancellationError()
            }
        }
        #expect(try folder.text("a") == "old")
        #expect(folder.everything() == ["a"])
    }

    /// What both files begin with is copied in portions of a megabyte, and nothing that stands behind it.
    @Test func copiesOnlyWhatIsShared() throws {
        let start = String(repeating: "a", count: 3 << 19)
        try folder.write(start + String(repeating: "x", count: 3 << 20), to: "a")
        let isChanged = try SingleFile.write(to: folder.path("a")) { write in
            for portion in [start, "end"] { try Array(portion.utf8).withUnsafeBytes(write) }
        }
        #expect(isChanged)
        #expect(try folder.text("a") == start + "end")
    }

    @Test(arguments: ["old", "new"]) func leavesNoDescriptorOpen(_ content: String) throws {
        try folder.write("old", to: "a")
        var file = stat()
        #expect(stat(folder.path("a"), &file) == 0)
        _ = try SingleFile.write(Array(content.utf8), to: folder.path("a"))
        let open = (Int32(0)..<1024).filter { descriptor in
            var status = stat()
            return fstat(descriptor, &status) == 0 && status.st_ino == file.st_ino && status.st_dev == file.st_dev
        }
        #expect(open.isEmpty)
    }
}
