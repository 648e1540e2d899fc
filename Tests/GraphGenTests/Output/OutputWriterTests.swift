import Foundation
import Testing

@testable import GraphGen

@Suite struct OutputWriterTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ files: [String: String], to relative: String = "out") throws {
        let plan = try OutputPlan(
            files: files.map { .init(path: $0, bytes: Array($1.utf8)) }, in: OutputFolder(folder.path(relative)))
        try OutputWriter.write([plan])
    }

    @Test func writesFilesAndTheirList() throws {
        try write(["Module.swift": "module", "Models/A.swift": "a"], to: "deep/er/out")
        #expect(
            folder.everything() == [
                "deep/", "deep/er/", "deep/er/out/", "deep/er/out/.graphgen-manifest", "deep/er/out/Models/",
                "deep/er/out/Models/A.swift", "deep/er/out/Module.swift",
            ])
        #expect(try folder.text("deep/er/out/Models/A.swift") == "a")
        let lines = try folder.text("deep/er/out/.graphgen-manifest").split(separator: "\n")
        #expect(lines.dropFirst() == ["Models/A.swift", "Module.swift"])
    }

    @Test func aSecondRunWritesNothing() throws {
        try write(["Module.swift": "module", "Models/A.swift": "a"])
        let before = try folder.fingerprint()
        try write(["Module.swift": "module", "Models/A.swift": "a"])
        #expect(try folder.fingerprint() == before)
    }

    @Test func onlyWhatDiffersIsWritten() throws {
        try write(["A.swift": "1", "B.swift": "1"])
        let before = try folder.fingerprint()
        try write(["A.swift": "1", "B.swift": "2"])
        let after = try folder.fingerprint()
        #expect(try folder.text("out/B.swift") == "2")
        #expect(Set(before).subtracting(after).count == 1)
    }

    @Test func whatIsNotMadeAnyMoreGoesWithItsFolder() throws {
        try write(["A.swift": "1", "Old/Er/B.swift": "1", "Old/C.swift": "1"])
        try write(["A.swift": "1"])
        #expect(folder.everything() == ["out/", "out/.graphgen-manifest", "out/A.swift"])
        #expect(try !folder.text("out/.graphgen-manifest").contains("Old"))
    }

    @Test func aNameThatChangesInCaseOnlySurvives() throws {
        try write(["old.swift": "1"])
        try write(["Old.swift": "2"])
        #expect(folder.everything() == ["out/", "out/.graphgen-manifest", "out/Old.swift"])
        #expect(try folder.text("out/Old.swift") == "2")
    }

    @Test func foreignFilesStopEverything() throws {
        try write(["A.swift": "1", "Old.swift": "1"])
        for index in 1...7 { try folder.write("mine", to: "out/Mine\(index).swift") }
        let before = try folder.fingerprint()
        let error = #expect(throws: GraphGenError.self) { try write(["A.swift": "2", "New.swift": "1"]) }
        #expect(error?.status == .inputOutput)
        #expect(error?.message.contains("Mine5.swift\n  and 2 more") == true)
        #expect(try folder.fingerprint() == before)
    }

    @Test func foreignFileOfAnOutputNameIsNotOverwritten() throws {
        try folder.write("mine", to: "out/A.swift")
        #expect(throws: GraphGenError.self) { try write(["A.swift": "ours"]) }
        #expect(try folder.text("out/A.swift") == "mine")
    }

    @Test func aFailureLeavesNoFolderBehind() throws {
        try folder.write("a file", to: "file")
        #expect(throws: GraphGenError.self) { try write(["A.swift": "1"], to: "file/below") }
        #expect(throws: GraphGenError.self) { try write(["A.swift": "1"], to: "file") }
        #expect(folder.everything() == ["file"])
    }

    @Test func anUnsafeNameStopsEverything() throws {
        #expect(throws: GraphGenError.self) { try write(["A.swift": "1", "../B.swift": "1"]) }
        #expect(folder.everything().isEmpty)
    }
}
