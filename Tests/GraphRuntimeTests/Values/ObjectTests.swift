import GraphRuntime
import Testing

@Suite struct ObjectTests {
    @Test func nullIsNotAbsent() {
        var object: GraphObject = ["a": nil, "b": 1]
        #expect(object["a"] == .some(.null))
        #expect(object["c"] == nil)
        object["a"] = nil
        #expect(object["a"] == nil)
        #expect(object.names == ["b"])
        object["b"] = .null
        #expect(object["b"] == .some(.null))
    }

    @Test func orderIsKept() {
        var object: GraphObject = ["z": 1, "a": 2]
        object["m"] = 3
        object["z"] = 4
        #expect(object.names == ["z", "a", "m"])
        #expect(object.map(\.value) == [4, 2, 3])
        #expect(object.count == 3)
        #expect(object[1].name == "a")
        object["z"] = nil
        object["z"] = 5
        #expect(object.names == ["a", "m", "z"])
    }

    @Test func lastOfEqualNamesWins() {
        let object: GraphObject = ["a": 1, "b": 2, "a": 3]
        #expect(object.jsonText() == #"{"a":3,"b":2}"#)
    }

    @Test func copiesAreIndependent() {
        let first: GraphObject = ["a": ["b": 1], "c": 2]
        var second = first
        second["c"] = 3
        second["d"] = 4
        var inner = second["a"]?.object ?? [:]
        inner["b"] = 9
        second["a"] = .object(inner)
        #expect(first.jsonText() == #"{"a":{"b":1},"c":2}"#)
        #expect(second.jsonText() == #"{"a":{"b":9},"c":3,"d":4}"#)
        var third = first
        third["a"] = nil
        #expect(first.count == 2)
        #expect(third.names == ["c"])
    }

    @Test func isEightBytes() {
        #expect(MemoryLayout<GraphObject>.size == 8)
    }

    @Test func equalityIgnoresOrderButNothingElse() {
        let object: GraphObject = ["a": 1, "b": ["c": [1, 2], "d": nil]]
        let turned: GraphObject = ["b": ["d": nil, "c": [1, 2]], "a": 1.0]
        #expect(object == turned)
        #expect(object.hashValue == turned.hashValue)
        #expect(Set([object, turned]).count == 1)
        for other: GraphObject in [
            ["a": 1], ["a": 1, "b": ["c": [2, 1], "d": nil]], ["a": 1, "b": ["c": [1, 2]]], ["a": 1, "b": nil], [:],
            ["A": 1, "b": ["c": [1, 2], "d": nil]], ["a": "1", "b": ["c": [1, 2], "d": nil]],
        ] {
            #expect(object != other)
        }
    }

    @Test func equalityOfLargeTurnedObjectsTakesLinearTime() {
        let members = (0..<20_000).map { ("name\($0)", GraphValue.number(GraphNumber(Int64($0)))) }
        let object = GraphObject(members)
        #expect(object == GraphObject(members.reversed()))
        #expect(object != GraphObject(members.dropLast() + [("other", 1)]))
    }

    @Test(arguments: 0...40)
    func namesOfAnyLength(_ length: Int) {
        var object = GraphObject()
        let names = (0...40).map { String(repeating: "n", count: $0) }
        for name in names { object[name] = .string(name) }
        #expect(object[names[length]] == .string(names[length]))
        #expect(object[names[length] + "x"] == nil)
        object[names[length]] = nil
        #expect(object.count == 40)
        #expect(object[names[length]] == nil)
    }

    @Test func valuesAreReadable() {
        let value: GraphValue = ["a": [1, "x", true, nil, ["b": 2.5]]]
        #expect(value["a"]?[0]?.number?.int64 == 1)
        #expect(value["a"]?[1]?.string == "x")
        #expect(value["a"]?[2]?.bool == true)
        #expect(value["a"]?[3]?.isNull == true)
        #expect(value["a"]?[4]?["b"]?.number?.double == 2.5)
        #expect(value["a"]?[5] == nil)
        #expect(value["a"]?[-1] == nil)
        #expect(value["b"] == nil)
        #expect(value[0] == nil)
        #expect(value["a"]?["b"] == nil)
        #expect(value["a"]?.array?.count == 5)
        #expect(value.object?.count == 1)
        #expect(GraphValue.null.string == nil && !GraphValue.bool(false).isNull)
    }

    @Test func filteringKeepsOrder() {
        let object: GraphObject = ["@a": 1, "b": 2, "c@d": 3]
        #expect(object.keepingMembers { $0.contains("@") }.names == ["@a", "c@d"])
        #expect("\(object)" == #"{"@a":1,"b":2,"c@d":3}"#)
    }
}
