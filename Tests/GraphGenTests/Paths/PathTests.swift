import Testing

@testable import GraphGen

@Suite struct PathTests {
    @Test(arguments: [
        ("q", ""), ("", ""), (".", ""), ("..", ""), ("/", "/"), ("/q", "/"), ("a/b", "a"), ("a/b/", "a"), ("a//b", "a"),
        ("a/..", "a"), ("a b/c\nd", "a b"), ("/a/b", "/a"),
    ])
    func folders(_ path: String, _ folder: String) { #expect(Path.folder(of: path) == folder) }

    @Test(arguments: [
        ("a", "b", "a/b"), ("", "b", "b"), ("a/", "b/c", "a/b/c"), ("/", "b", "/b"), ("a", "/b", "/b"), ("a", "", "a"),
        ("a", "../b", "a/../b"),
    ])
    func joins(_ folder: String, _ path: String, _ joined: String) { #expect(Path.join(folder, path) == joined) }

    @Test(arguments: [("a", "a/"), ("a/", "a/"), ("a//", "a/"), ("/", "/")])
    func foldersEndWithOneSlash(_ folder: String, _ prefix: String) { #expect(Path.prefix(folder) == prefix) }

    @Test(arguments: [
        ("/a/b/c", "/a/b", "c"), ("/a", "/a/b", ".."), ("/a", "/a", "."), ("/x/y", "/a/b", "../../x/y"),
    ])
    func leadsFromOneToAnother(_ target: String, _ base: String, _ path: String) {
        #expect(Path.relative(target, to: base) == path)
    }

    /// Only `/here` and what `real` is told of exist.
    @Test(arguments: [
        ("x/y", "/here/x/y"), ("x/../y", "/here/y"), ("./x/.", "/here/x"), ("/none/x", "/none/x"), ("/none/..", "/"),
        ("/../..", "/"), ("link/x", "/target/x"), ("link/../x", "/over/x"),
    ])
    func whatDoesNotExistIsAddedToWhatDoes(_ path: String, _ absolute: String) {
        let real = [".": "/here", "/": "/", "/here": "/here", "/here/link": "/target", "/target/..": "/over"]
        #expect(Path.extend(path) { real[$0] } == absolute)
    }

    @Test func thousandsOfLevelsAreNoTrouble() {
        let deep = Array(repeating: "a", count: 2_000).joined(separator: "/")
        #expect(Path.extend(deep) { $0 == "." || $0 == "/" ? "/" : nil } == "/" + deep)
        #expect(Path.folder(of: deep).utf8.count == deep.utf8.count - 2)
        #expect(Path.join(deep, "b") == deep + "/b")
    }
}
