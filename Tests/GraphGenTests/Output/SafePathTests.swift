import Testing

@testable import GraphGen

@Suite struct SafePathTests {
    @Test(arguments: ["Module.swift", "Models/User+Update.swift", "a/b/c-d_e.swift"])
    func acceptsPlainNames(_ path: String) throws { try SafePath.check(path) }

    @Test(arguments: [
        "", "/etc/passwd", "../up.swift", "a/../../b.swift", "a//b.swift", "./a.swift", "a/.hidden", ".git/config",
        "a/", "a\\b.swift", "a\nb.swift", "a\0b.swift", "caf\u{E9}.swift", "a b.swift", "a:b.swift", "~/a.swift", "a;b",
        "a\u{202E}b.swift", String(repeating: "x", count: 256),
    ])
    func refusesEverythingElse(_ path: String) {
        #expect(throws: GraphGenError.self) { try SafePath.check(path) }
    }

    @Test func refusesNamesThatDifferInCaseOnly() throws {
        try SafePath.checkDistinct(["A.swift", "B.swift"])
        #expect(throws: GraphGenError.self) { try SafePath.checkDistinct(["A.swift", "a.swift"]) }
    }
}
