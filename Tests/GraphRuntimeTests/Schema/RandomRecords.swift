import GraphRuntime

/// Records of a schema made at random, of texts that hold every byte the format gives a meaning.
struct RandomRecords {
    private var random: SeededGenerator
    private var count = 0

    init(seed: UInt64) { random = SeededGenerator(seed: seed &+ 70_000) }

    /// Types, enumerations and operations of names that occur once.
    mutating func records() -> (
        types: [GraphSchemaType], enumerations: [GraphSchemaEnumeration], operations: [GraphSchemaOperation]
    ) {
        let types = (0..<3).map { _ in type() }
        let enumerations = (0..<2).map { _ in
            GraphSchemaEnumeration(
                name: name(), isFlags: flip(), isDeprecated: flip(), documentation: place(), members: texts())
        }
        let operations = (0..<2).map { _ in
            GraphSchemaOperation(
                id: unique(), documentation: place(),
                permissions: GraphPermissions(
                    delegatedWork: permissions(), delegatedPersonal: permissions(), application: permissions()),
                requiredHeaders: texts(), queryOptions: querySupport(), takesConsistencyLevel: flip())
        }
        return (types, enumerations, operations)
    }

    private mutating func type() -> GraphSchemaType {
        GraphSchemaType(
            name: name(), base: flip() ? name() : nil, isEntity: flip(), isAbstract: flip(), isOpen: flip(),
            isDeprecated: flip(), documentation: place(), properties: (0..<number(0...4)).map { _ in property() })
    }

    private mutating func property() -> GraphSchemaProperty {
        GraphSchemaProperty(
            name: text(),
            type: GraphTypeReference(name: flip() ? "Edm.Int\(number(1...64))" : name(), isCollection: flip()),
            isReadOnly: flip(), isNotNullable: flip(), isRequiredOnCreate: flip(), isRequired: flip(), isKey: flip(),
            isImmutable: flip(), isNavigation: flip(), isReturnedOnlyOnSelect: flip(), isDeprecated: flip(),
            isFlags: flip(), documentation: place(), rules: (0..<number(0...5)).map { _ in rule() })
    }

    private mutating func rule() -> GraphRule {
        GraphRule(
            id: text(), severity: [.error, .warning, .note][number(0...2)], documentation: place(), kind: kind())
    }

    private mutating func kind() -> GraphRule.Kind {
        switch number(0...11) {
        case 0:
            let bounds = pair { Self.numbers[$0] }
            return .range(minimum: bounds.0, maximum: bounds.1)
        case 1:
            let bounds = pair { $0 }
            return .length(minimum: bounds.0, maximum: bounds.1)
        case 2:
            let bounds = pair { $0 * 1000 }
            return .items(minimum: bounds.0, maximum: bounds.1)
        case 3: return .numbers([5, 1000, -1].shuffled(using: &random))
        case 4: return .pattern(text())
        case 5: return .values([text()] + texts())
        case 6: return .relation(GraphRelation.allCases[number(0...3)], other: text())
        case 7: return .exclusive(other: text())
        case 8: return .filter(texts())
        case 9: return .excluded([text()] + texts())
        case 10: return .forbidden([text()] + texts())
        default: return .defaultValue(text())
        }
    }

    // One of two, or both.
    private mutating func pair<Bound>(_ bound: (Int) -> Bound) -> (Bound?, Bound?) {
        let which = number(0...2)
        return (which == 1 ? nil : bound(number(0...5)), which == 2 ? nil : bound(number(0...5)))
    }

    private mutating func permissions() -> GraphPermissionList {
        guard flip() else { return .notDocumented }
        return GraphPermissionList(alternatives: (0..<number(0...2)).map { _ in [text()] + texts() })
    }

    private mutating func querySupport() -> GraphQuerySupport {
        var exclusions: [String: [String]] = [:]
        // (A colon parts an option from a property; no option has one.)
        for _ in 0..<number(0...2) { exclusions["$t\(number(0...9))"] = [text()] + texts() }
        return GraphQuerySupport(complete: flip() ? texts() : nil, denied: texts(), exclusions: exclusions)
    }

    private mutating func place() -> GraphDocumentation? {
        flip() ? GraphDocumentation(page: flip() ? "x.md" : text(), line: number(0...900)) : nil
    }

    private mutating func name() -> String { (flip() ? "microsoft.graph." : "other.") + unique() }

    private mutating func unique() -> String {
        count += 1
        return text() + "\(count)"
    }

    private mutating func texts() -> [String] { (0..<number(0...3)).map { _ in text() } }

    private static let numbers = ["-4", "0", "127", "0.5", "1e+308", "-2.25"].compactMap { GraphNumber(text: $0) }

    private static let pieces = [
        "a", "Z", "7", " ", "é", "\u{1F600}", "\\", "\t", "\n", "\r", "\r\n", ",", ";", ":", "+", "~", "=", "..", "\\n",
        "\u{0}", "\u{301}", "w=", "P\t",
    ]

    // Begins with a letter, as every name does: `~` at the front of a name and `*` at its end belong to the format.
    private mutating func text() -> String {
        (0..<number(0...6)).reduce(into: "t") { text, _ in text += Self.pieces.randomElement(using: &random) ?? "" }
    }

    private mutating func flip() -> Bool { Bool.random(using: &random) }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}
