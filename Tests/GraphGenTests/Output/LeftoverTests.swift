import Foundation
import Testing

@testable import GraphGen

/// What killed runs leave is gone after the next one; what merely looks like it is not.
@Suite struct LeftoverTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ text: String = "a") throws {
        let plan = try OutputPlan(
            files: [.init(path: "Models/A.swift", bytes: Array(text.utf8))], in: OutputFolder(folder.path("out")))
        try OutputWriter.write([plan])
    }

    private static let ours = [
        "out/.graphgen-1-0.tmp", "out/Models/.graphgen-4194304-12.tmp", "out/Gone/Deep/.graphgen-77-1.tmp",
    ]
    private static let strange = [
        "out/.graphgen-a-0.tmp", "out/.graphgen-1-0.tmp.txt", "out/.graphgen-.tmp", "out/.graphgen--1.tmp",
        "out/.graphgen-1-2-3.tmp", "out/graphgen-1-0.tmp", "out/.graphgen-1-0", "out/.graphgen-12345678901.tmp",
    ]

    @Test(arguments: [true, false]) func isGoneAfterTheNextRun(_ isChanged: Bool) throws {
        try write()
        for file in Self.ours where file != "out/.graphgen-1-0.tmp" || isChanged { try folder.write("x", to: file) }
        for file in Self.strange where !file.hasPrefix("out/g") { try folder.write("x", to: file) }
        try write(isChanged ? "b" : "a")
        let left = folder.everything()
        #expect(!left.contains { $0.contains("Gone") })
        #expect(left.filter { $0.hasSuffix(".tmp") }.allSatisfy { Self.strange.contains($0) })
        #expect(Set(left).isSuperset(of: Self.strange.filter { !$0.hasPrefix("out/g") }))
        #expect(left.contains("out/Models/A.swift"))
    }

    @Test func isLeftWhileAnotherRunWrites() throws {
        try write()
        try folder.write("x", to: "out/.graphgen-9-9.tmp")
        let other = FolderLock(folder.path("out"))
        try write("b")
        #expect(folder.everything().contains("out/.graphgen-9-9.tmp"))
        withExtendedLifetime(other) {}
    }

    @Test func besideASingleFile() throws {
        try folder.write("x", to: ".graphgen-5.tmp")
        try folder.write("x", to: ".graphgen-5.tmp.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(".graphgen-6.tmp"), withDestinationPath: "nowhere")
        #expect(try SingleFile.write([1], to: folder.path("a")))
        #expect(folder.everything() == [".graphgen-5.tmp.md", ".graphgen-6.tmp", "a"])
    }

    @Test(arguments: [
        (".graphgen-1.tmp", true), (".graphgen-1-2.tmp", true), (".graphgen-1-.tmp", false), (".graphgen-١.tmp", false),
    ])
    func names(_ name: String, _ isOne: Bool) { #expect(TemporaryFile.isOne(name) == isOne) }
}
