import Foundation
import GraphRuntime
import Testing

/// Values through coders that know nothing of them.
@Suite struct CodableTests {
    private static let texts = [
        "null", "true", "1", "-5", "9223372036854775807", "18446744073709551615", "0.1", "1.5", "\"x\"", "[]", "{}",
        "[1,\"a\",null,[true]]",
        #"{"a":null}"#, #"{"a":{"b":[{"c":1.25}]}}"#, "12345678901234567890.5",
    ]

    @Test(arguments: texts)
    func jsonCodersKeepValues(_ text: String) throws {
        let value = try GraphValue(json: text)
        let decoded = try JSONDecoder().decode([GraphValue].self, from: Data("[\(text)]".utf8))
        #expect(decoded == [value])
        let encoded = try JSONEncoder().encode([value])
        #expect(try GraphValue(json: encoded) == [value])
    }

    @Test func propertyListsKeepValues() throws {
        let object: GraphObject = ["a": 1, "b": [1.5, "x", true], "c": ["d": [:]], "e": []]
        let data = try PropertyListEncoder().encode(object)
        #expect(try PropertyListDecoder().decode(GraphObject.self, from: data) == object)
    }

    @Test func modelsAreTheirObject() throws {
        var policy = WindowsIdentityProtectionConfiguration()
        policy.displayName = "x"
        policy.object["unknown"] = ["kept": nil]
        let data = try JSONEncoder().encode(policy)
        #expect(try GraphObject(json: data) == policy.object)
        #expect(try JSONDecoder().decode(WindowsIdentityProtectionConfiguration.self, from: data) == policy)
        struct Holder: Codable, Hashable {
            var policy: WindowsIdentityProtectionConfiguration?
            var usage: ConfigurationUsage
            var days: WeekDays
            var date: GraphDateTime
            var change: WindowsIdentityProtectionConfiguration.Update
        }
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.description = .null
        let holder = Holder(
            policy: policy, usage: "odd", days: [.monday, "sunday"],
            date: try #require(GraphDateTime("2020-01-01T00:00:00.10Z")),
            change: change)
        let text = try JSONEncoder().encode(holder)
        let object = try GraphObject(json: text)
        #expect(object["usage"] == "odd")
        #expect(object["days"] == "monday,sunday")
        #expect(object["date"] == "2020-01-01T00:00:00.10Z")
        #expect(object["change"]?["description"] == .some(.null))
        #expect(try JSONDecoder().decode(Holder.self, from: text) == holder)
    }

    @Test func otherJSONIsNoModel() {
        for text in ["[]", "1", "null", "\"a\""] {
            #expect(throws: (any Error).self) { try JSONDecoder().decode(Entity.self, from: Data(text.utf8)) }
        }
    }

    @Test func dateTextsAreChecked() {
        for text in ["\"x\"", "5", "\"2020-13-01\""] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(GraphDate.self, from: Data(text.utf8)) }
        }
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(GraphTimeOfDay.self, from: Data("\"25:00\"".utf8))
        }
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(GraphDuration.self, from: Data("\"1h\"".utf8)) }
    }

    @Test func orderIsTheCoders() throws {
        let object: GraphObject = ["z": 1, "a": 2, "m": 3]
        #expect(try OrderedEncoder.encode(object) == "z=1;a=2;m=3")
    }
}
