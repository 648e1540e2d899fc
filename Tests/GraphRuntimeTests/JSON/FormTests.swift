import Foundation
import GraphRuntime
import Testing

/// Objects of a document share their lists of names; none may get another's.
@Suite struct FormTests {
    private static let pool =
        (0..<12).map { "name\($0)" } + ["@odata.type", "id", "a\"b", "é", "aLongNameThatDoesNotFit"]

    @Test(arguments: 0..<30)
    func objectsOfManyFormsKeepTheirOwnNames(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 3000)
        let text = array(&random, depth: 3)
        let value = try GraphValue(json: text)
        #expect(value.jsonText() == text)
        #expect(try GraphValue(json: value.jsonData(isIndented: true)) == value)
    }

    private func array(_ random: inout SeededGenerator, depth: Int) -> String {
        let elements = (0..<Int.random(in: 0...8, using: &random)).map { _ in object(&random, depth: depth) }
        return "[\(elements.joined(separator: ","))]"
    }

    private func object(_ random: inout SeededGenerator, depth: Int) -> String {
        // Mostly in one order, sometimes with one missing or in another order.
        var names = Array(Self.pool.prefix(Int.random(in: 0...Self.pool.count, using: &random)))
        if Int.random(in: 0..<4, using: &random) == 0 { names.shuffle(using: &random) }
        if !names.isEmpty, Bool.random(using: &random) {
            names.remove(at: Int.random(in: 0..<names.count, using: &random))
        }
        let members = names.map { name in
            let inner = depth > 0 && Int.random(in: 0..<5, using: &random) == 0
            let value =
                inner
                ? (Bool.random(using: &random) ? array(&random, depth: depth - 1) : object(&random, depth: depth - 1))
                : "1"
            return "\(GraphValue.string(name).jsonText()):\(value)"
        }
        return "{\(members.joined(separator: ","))}"
    }

    @Test func likeObjectsMayChangeApart() throws {
        let objects = try #require(try GraphValue(json: #"[{"a":1,"b":2},{"a":3,"b":4},{"a":5,"b":6}]"#).array)
            .compactMap(\.object)
        var first = objects[0]
        var second = objects[1]
        first["c"] = 9
        second["a"] = nil
        second["d"] = 8
        first["b"] = nil
        #expect(first.jsonText() == #"{"a":1,"c":9}"#)
        #expect(second.jsonText() == #"{"b":4,"d":8}"#)
        #expect(objects.map { $0.jsonText() } == [#"{"a":1,"b":2}"#, #"{"a":3,"b":4}"#, #"{"a":5,"b":6}"#])
    }

    @Test func objectsThatShareNamesMayChangeOnManyThreads() async throws {
        let objects = try #require(
            try GraphValue(
                json: "[" + Array(repeating: #"{"a":1,"b":{"c":2}}"#, count: 64).joined(separator: ",") + "]"
            ).array)
        await withTaskGroup(of: String.self) { group in
            for (index, value) in objects.enumerated() {
                group.addTask {
                    var object = value.object ?? [:]
                    for round in 0..<50 { object["n\(index % 4)\(round % 7)"] = .number(GraphNumber(Int64(round))) }
                    object["a"] = nil
                    return object.names.joined()
                }
            }
            for await names in group { #expect(names.hasPrefix("bn")) }
        }
        #expect(objects.allSatisfy { $0.jsonText() == #"{"a":1,"b":{"c":2}}"# })
    }

    @Test func moreNamesAndFormsThanTheTablesHold() throws {
        let dictionary = "{" + (0..<6000).map { "\"key\($0)\":{\"inner\($0)\":\($0)}" }.joined(separator: ",") + "}"
        let object = try GraphObject(json: dictionary)
        #expect(object.count == 6000)
        #expect(object["key5999"]?["inner5999"] == 5999)
        #expect(object.jsonText() == dictionary)
        let forms = "[" + (0..<3000).map { "{\"a\($0 % 50)\":1,\"b\($0 / 50)\":2}" }.joined(separator: ",") + "]"
        #expect(try GraphValue(json: forms).jsonText() == forms)
        let wide =
            "["
            + Array(repeating: "{" + (0..<700).map { "\"w\($0)\":0" }.joined(separator: ",") + "}", count: 3).joined(
                separator: ",") + "]"
        #expect(try GraphValue(json: wide).jsonText() == wide)
    }

    @Test func duplicatesDoNotBecomeAForm() throws {
        let text =
            #"[{"a":1,"b":2},{"a":1,"a":2},{"a":1,"a":2},{"a":1,"b":2,"a":3},{"a":1,"b":2},{"\u0061":5,"a":6},{"a":7,"\u0061":8}]"#
        let expected = #"[{"a":1,"b":2},{"a":2},{"a":2},{"a":3,"b":2},{"a":1,"b":2},{"a":6},{"a":8}]"#
        #expect(try GraphValue(json: text).jsonText() == expected)
    }

    @Test func aTextCutWithinAnObjectIsRefusedWhateverWasOpen() {
        let text =
            #"[{"a":1,"b":{"c":"a text of more than fifteen bytes"}},{"a":1,"b":{"c":"another text of more than that","\u0064":[{}"#
        for length in 0...text.utf8.count {
            #expect(throws: GraphJSONError.self) { try GraphValue(json: Data(text.utf8.prefix(length))) }
        }
    }
}
