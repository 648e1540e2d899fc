import DescriptionRules
import GraphGenBase

/// Words on values that are not a list of allowed ones.
extension RuleApplier {
    mutating func forbid(_ reading: Reading) {
        guard property.type == .primitive(.string) || !property.type.isPrimitive else { return notApplicable(reading) }
        let known = property.forbiddenValues
        let values = known + reading.captures.values.filter { !known.contains($0) }
        property.forbidden = Fact(values, [evidence(reading)]).after(property.forbidden)
    }

    // Of a number or a date it says nothing that a validator could use; a collection holds several anyway.
    mutating func flags(_ reading: Reading) {
        guard property.type == .primitive(.string) || !property.type.isPrimitive, property.flags == nil else { return }
        property.flags = Fact(true, [evidence(reading)])
    }

    // "Must be `https`" of an address tells how it begins.
    func isScheme(_ reading: Reading) -> Bool {
        let words = CamelWords.split(property.name)
        return words.last.map(Self.addresses.contains) == true
            || reading.captures.values.allSatisfy { $0.hasPrefix("http") || $0.hasSuffix(":") }
    }

    private static let addresses: Set<String> = ["url", "urls", "uri", "uris", "address", "endpoint", "link"]

    mutating func conditional(_ reading: Reading, _ condition: String) {
        property.conditions.append(Fact(condition, [evidence(reading)]))
    }
}
