import Foundation
import Testing

@testable import GraphGen

@Suite struct RuntimeLocationTests {
    @Test(arguments: [
        ("https://github.com/graphgen/graphgen", "graphgen"), ("https://example.com/a/fork.git", "fork"),
        ("git@github.com:someone/graph-gen.git", "graph-gen"), ("ssh://git@host/x/y", "y"),
    ])
    func aURLIsCalledByItsLastPart(_ url: String, _ name: String) {
        let location = RuntimeLocation(url, output: "/out")
        #expect(location == .url(url))
        #expect(location.packageName == name)
    }

    @Test func anAbsolutePathStaysSo() {
        #expect(RuntimeLocation("/a/b", output: "/c") == .path("/a/b"))
        #expect(
            RuntimeLocation("/a/\"b\"", output: "/c").dependency
                == #".package(name: "graphgen", path: "/a/\"b\"", traits: [])"#)
    }

    @Test func aRelativePathIsMadeRelativeToTheOutput() {
        #expect(RuntimeLocation(".", output: "Generated/X") == .path("../.."))
        #expect(RuntimeLocation("there", output: "here") == .path("../there"))
        #expect(RuntimeLocation("a/../b", output: "./b/c") == .path(".."))
    }
}
