import GraphRuntime
import Testing

/// Random objects against a slow checker that knows the sample's rules by heart.
@Suite struct CheckerTests {
    private static let ranges: [(name: String, low: Double?, high: Double?)] = [
        ("pinMinimumLength", 4, 127), ("pinMaximumLength", 4, 127), ("pinExpirationInDays", 0, 730),
        ("pinPreviousBlockCount", 0, 50),
        ("bigCounter", 5, nil), ("ratio", nil, 0.5),
    ]

    @Test(arguments: 0..<30)
    func findingsAreThoseOfTheSlowChecker(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed &+ 4000)
        for _ in 0..<40 {
            let object = randomObject(&random)
            let found = WindowsIdentityProtectionConfiguration(object: object).validate().map {
                "\($0.path) \($0.code.rawValue)"
            }
            #expect(Set(found) == expected(object), "\(object)")
            #expect(Set(found).count == found.count)
        }
    }

    private func randomObject(_ random: inout SeededGenerator) -> GraphObject {
        var object: GraphObject = [:]
        for range in Self.ranges.shuffled(using: &random) where Bool.random(using: &random) {
            let near = [range.low, range.high].compactMap(\.self).randomElement(using: &random) ?? 0
            let number = near + Double(Int.random(in: -2...2, using: &random))
            object[range.name] = range.name == "ratio" ? number.graphValue : Int64(number).graphValue
        }
        let texts = ["", "a", "12345678", "123456789", "red", "Blue"]
        if Bool.random(using: &random) {
            object["roleScopeTagIds"] = .array(
                (0..<Int.random(in: 0...5, using: &random)).map { _ in
                    .string(texts.randomElement(using: &random) ?? "")
                })
        }
        if Bool.random(using: &random) { object["color"] = .string(texts.randomElement(using: &random) ?? "") }
        if Bool.random(using: &random) {
            object["packetSize"] = .number([4, 5, 6, 1000].randomElement(using: &random) ?? 5)
        }
        if Bool.random(using: &random) { object["groupId"] = "g" }
        if Bool.random(using: &random) { object["userId"] = Bool.random(using: &random) ? "u" : .null }
        return object
    }

    private func expected(_ object: GraphObject) -> Set<String> {
        var findings: Set<String> = []
        for range in Self.ranges {
            guard let number = object[range.name]?.number?.double else { continue }
            if number < range.low ?? number || number > range.high ?? number {
                findings.insert(
                    "\(range.name) range.\(range.low == nil ? "maximum" : range.high == nil ? "minimum" : "between")")
            }
        }
        if let low = object["pinMinimumLength"]?.number?.int64, let high = object["pinMaximumLength"]?.number?.int64,
            low > high
        {
            findings.formUnion([
                "pinMinimumLength relation.less-or-equal", "pinMaximumLength relation.greater-or-equal",
            ])
        }
        let tags = object["roleScopeTagIds"]?.array ?? []
        if tags.count > 3 { findings.insert("roleScopeTagIds items.maximum") }
        for (index, tag) in tags.enumerated() where !(1...8).contains(tag.string?.count ?? 0) {
            findings.insert("roleScopeTagIds[\(index)] length.between")
        }
        if let color = object["color"]?.string, !["red", "green"].contains(color) { findings.insert("color values") }
        if let size = object["packetSize"]?.number?.int64, size != 5, size != 1000 {
            findings.insert("packetSize values")
        }
        if object["groupId"]?.string != nil, object["userId"]?.string != nil {
            findings.formUnion(["groupId exclusive", "userId exclusive"])
        }
        return findings
    }
}
