import GraphRuntime
import Testing

@Suite struct RemovalTests {
    private func object(_ count: Int) -> GraphObject {
        GraphObject((0..<count).map { ("member\($0)", GraphValue(integerLiteral: Int64($0))) })
    }

    /// Each would take minutes if it took the square of the number of members.
    @Test(.timeLimit(.minutes(15)), arguments: [0, 1, 2])
    func removalsOneByOneTakeLinearTime(_ order: Int) {
        let count = 100_000
        var object = object(count)
        for number in 0..<count {
            let place = [number, count - 1 - number, number * 7 % count][order]
            object["member\(place)"] = nil
        }
        #expect(object.isEmpty)
        #expect(object == [:])
    }

    /// Against a plain list: every reader after every kind of change.
    @Test(arguments: 0..<20) func gapsAreNotSeen(_ seed: Int) {
        var random = SystemRandomNumberGenerator()
        var object = object(60)
        var expected = object.map { ($0.name, $0.value) }
        var copies: [(GraphObject, [(String, GraphValue)])] = []
        for step in 0..<200 {
            let name = "member\(Int.random(in: 0..<80, using: &random))"
            let place = expected.firstIndex { $0.0 == name }
            if Int.random(in: 0..<5, using: &random) < 3 {
                object[name] = nil
                if let place { expected.remove(at: place) }
            } else {
                object[name] = .number(GraphNumber(Int64(step)))
                if let place {
                    expected[place].1 = .number(GraphNumber(Int64(step)))
                } else {
                    expected.append((name, .number(GraphNumber(Int64(step)))))
                }
            }
            if step % 7 == 0 { copies.append((object, expected)) }
            check(object, expected)
        }
        for (copy, members) in copies { check(copy, members) }
    }

    private func check(_ object: GraphObject, _ expected: [(String, GraphValue)]) {
        let fresh = GraphObject(expected)
        #expect(object.count == expected.count)
        #expect(object.names == expected.map(\.0))
        #expect(object.map(\.value) == expected.map(\.1))
        #expect(object == fresh)
        #expect(object.hashValue == fresh.hashValue)
        #expect(object.jsonText() == fresh.jsonText())
        for (name, value) in expected { #expect(object[name] == value) }
        #expect(object["none"] == nil)
        #expect(object.keepingMembers { $0.hasSuffix("1") } == fresh.keepingMembers { $0.hasSuffix("1") })
    }
}
