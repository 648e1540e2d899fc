import APIModel
import DescriptionRules
import GraphDocs
import GraphGenBase

/// What the rules read in rows of types, and whether the property of the row knows it.
extension CoverageReport {
    mutating func countReadings() {
        var reader = RuleReader()
        var known: [Place: [Property]] = [:]
        for type in model.types {
            for property in type.properties { known[property.source.lineStart, default: []].append(property) }
        }
        var number = 0
        var lost: [PageInventory.Item] = []
        for row in pages.flatMap({ $0.types.flatMap { $0.properties + $0.relationships } }) {
            let place = row.source.lineStart
            // A row of a property that another page defines is no property of its own.
            guard let properties = known[place], !reported.contains(place) else { continue }
            for reading in reader.readings(of: row.description, breaks: row.breaks) {
                guard let isKnown = Self.knowledge(of: reading.effect) else { continue }
                number += 1
                if !properties.contains(where: isKnown) { lost.append(.init(source: row.source, text: reading.text)) }
            }
        }
        count("sentences of rules in rows of types", number)
        count("of these unknown to the property", lost.count)
        list(lost)
        share("sentences known to their property", number - lost.count, of: number)
    }

    /// How a property shows that it knows what a sentence says; nil where what the sentence says hangs on more.
    private static func knowledge(of effect: RuleEffect) -> ((Property) -> Bool)? {
        switch effect {
        case .range, .alternativeRanges, .above, .below, .inside, .positive, .notNegative:
            { $0.minimum != nil || $0.maximum != nil || !$0.allowedNumbers.isEmpty }
        case .length, .exactLength, .lengthBelow: { $0.minLength != nil || $0.maxLength != nil || isCounted($0) }
        case .notEmpty: { $0.minLength != nil || isCounted($0) }
        case .items: { isCounted($0) }
        case .numbers: { !$0.allowedNumbers.isEmpty || !$0.enumValues.isEmpty }
        case .pattern: { $0.pattern != nil }
        case .readOnly: { $0.isReadOnly }
        case .requiredOnCreate: { $0.isRequiredOnCreate }
        case .nullable, .notNullable: { $0.isNullable != nil }
        case .immutable: { $0.isImmutable }
        case .filter: { !$0.filterOperators.isEmpty || $0.filter != nil }
        case .notFilterable: { $0.notFilterable != nil }
        case .alternateKey: { $0.alternateKey != nil }
        case .onlyOnSelect: { $0.onlyOnSelect != nil }
        case .deprecated: { $0.isDeprecated }
        case .values:
            {
                !$0.enumValues.isEmpty || !$0.allowedNumbers.isEmpty || $0.namedNumbers != nil
                    || $0.type == .primitive(.boolean)
            }
        case .forbiddenValues: { !$0.forbiddenValues.isEmpty }
        case .shortened: { $0.shortened != nil }
        case .totalLength, .anchoredPattern, .relation, .defaultValue, .key, .flags, .enumerationValues, .moreValues,
            .onlyValue, .conditional, .lookAlike:
            nil
        }
    }

    private static func isCounted(_ property: Property) -> Bool {
        property.minItems != nil || property.maxItems != nil
    }
}
