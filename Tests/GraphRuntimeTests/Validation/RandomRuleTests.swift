import GraphRuntime
import Testing

/// Every kind of rule, at random, nested, in every context, against the slow checker.
@Suite struct RandomRuleTests {
    @Test(arguments: 0..<40)
    func findingsAreThoseOfTheSlowChecker(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 9000)
        let type = RandomType(depth: 2, &random)
        let schema = type.schema
        for _ in 0..<25 {
            let object = Self.object(type, &random)
            for context in ValidationContext.allCases {
                let found = schema.validate(object, as: "#microsoft.graph.\(type.name)", for: context)
                var slow = SlowChecker(context)
                slow.check(object, type)
                #expect(
                    Set(found.map { "\($0.path) \($0.code.rawValue) \($0.severity)" }) == slow.findings,
                    "\(context) \(object) \(type.lines())")
                #expect(found.allSatisfy { $0.documentation?.page == "x.md" })
                #expect(found.allSatisfy { !$0.message.contains("{") })
            }
        }
    }

    /// Nothing a caller can send makes the validators find less at decode: they are not asked there.
    @Test func decodingNeverValidates() throws {
        let text = #"{"pinMinimumLength":"wrong","pinMaximumLength":-1,"roleScopeTagIds":5}"#
        let policy = try WindowsIdentityProtectionConfiguration(json: text)
        #expect(policy.object.jsonText() == text)
        #expect(policy.pinMinimumLength == nil)
        #expect(policy.validate().count == 3)
    }

    private static func object(_ type: RandomType, _ random: inout SeededGenerator) -> GraphObject {
        var object: GraphObject = [:]
        if Bool.random(using: &random) { object["@odata.type"] = .string("#microsoft.graph.\(type.name)") }
        for property in type.properties {
            switch Int.random(in: 0..<6, using: &random) {
            case 0: continue
            case 1: object[property.name] = .null
            default: object[property.name] = value(property.kind, &random)
            }
        }
        return object
    }

    private static func value(_ kind: RandomProperty.Kind, _ random: inout SeededGenerator) -> GraphValue {
        if Int.random(in: 0..<8, using: &random) == 0 {
            let odd: [GraphValue] = [.bool(true), 1, "x", [], [:], 0.5, "b2e64303-4303-b2e6-0343-e6b20343e6b2"]
            return odd.randomElement(using: &random) ?? .null
        }
        func pick(_ texts: [String]) -> GraphValue { .string(texts.randomElement(using: &random) ?? "") }
        switch kind {
        case .integer, .numbers: return .number(GraphNumber(Int64.random(in: -7...7, using: &random)))
        case .text: return pick(["", "a", "ab", "abcde", "😀", "é"])
        case .listed: return pick(["red", "Green", "blue"])
        case .pattern: return pick(["abc", "", "abd", "a\n"])
        case .truth: return .bool(Bool.random(using: &random))
        case .guid: return pick(["b2e64303-4303-b2e6-0343-e6b20343e6b2", "b2e64303"])
        case .instant: return pick(["2024-02-29T12:00:00Z", "2024-02-30T12:00:00Z"])
        case .enumeration(let isFlags):
            return isFlags
                ? pick(["mon", "mon,Tue", "mon, sun", "sun", "mon,unknownFutureValue"])
                : pick(["red", "RED", "blue", "unknownFutureValue"])
        case .object(let type): return .object(object(type, &random))
        case .list(let element, _, _):
            return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(element, &random) })
        }
    }
}
