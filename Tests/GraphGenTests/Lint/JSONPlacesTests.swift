import Testing

@testable import GraphGen

@Suite struct JSONPlacesTests {
    private static let text = """
        Content-type: application/json

        {
          "a": 1, // a remark with a "b": {
          "b": {
            "c": [
              true,
              { "d": "x, } \\" ]", "e": null },
              ...
            ]
          },
          "f": [[1, 2],
                [3]]
        }
        "after": 1
        """

    private let places = JSONPlaces(
        JSONPlacesTests.text.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) },
        firstLine: 10)

    @Test(arguments: [
        ("", 12), ("a", 13), ("b", 14), ("b.c", 15), ("b.c[0]", 16), ("b.c[1]", 17), ("b.c[1].d", 17),
        ("b.c[1].e", 17), ("b.c[2]", 18), ("f[0][1]", 21), ("f[1]", 22), ("f[1][0]", 22),
    ])
    func linesOfPaths(_ path: String, _ line: Int) { #expect(places.line(path) == line) }

    @Test(arguments: [("b.x", 14), ("b.c[1].y.z", 17), ("after", 12)])
    func aMissingMemberHasTheLineOfWhatHoldsIt(_ path: String, _ line: Int) {
        #expect(places.line(path) == line)
    }

    @Test func noValueHasNoLine() {
        #expect(JSONPlaces([Array("plain".utf8), []], firstLine: 1).line("a") == nil)
        #expect(JSONPlaces([[UInt8]](), firstLine: 1).start == nil)
        #expect(JSONPlaces([Array("[".utf8), Array("\"a".utf8)], firstLine: 1).line("[0]") == 2)
    }
}
