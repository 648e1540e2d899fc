import DescriptionRules
import GraphDocs
import GraphGenBase

/// Rules that stand in cells other than the description: `Min Value`, `Max Value`, `Default Value`, `Required?` columns, a
/// size or note in the type cell, `(deprecated)` in the name cell.
enum ColumnRules {
    /// What the rules that read other cells than the description say of a property.
    static let effects: [String: RuleEffect] = [
        deprecatedName: .deprecated, "length.type-cell": .length, "nullable.type-cell": .nullable,
        "nullable.type-cell-not": .notNullable, "read-only.type-cell": .readOnly,
        "required.type-cell": .requiredOnCreate, Role.minimum.rawValue: .range, Role.maximum.rawValue: .range,
        Role.defaultValue.rawValue: .defaultValue, Role.required.rawValue: .requiredOnCreate,
        Role.optional.rawValue: .requiredOnCreate, Role.nullable.rawValue: .nullable,
        Role.readOnly.rawValue: .readOnly,
    ]

    /// `(deprecated)` beside the name.
    static let deprecatedName = "deprecated.name"

    /// All that a row's other cells say.
    static func readings(of row: PropertyFacts) -> [Reading] {
        var readings: [Reading] = []
        if row.isMarkedDeprecated { readings.append(reading(deprecatedName, .deprecated, "(deprecated)")) }
        if let size = row.type?.maximumSize {
            var captures = Captures()
            captures.maximums = [.integer(Int64(size))]
            readings.append(reading("length.type-cell", .length, "maximum size \(size)", captures))
        }
        switch row.type?.isNullable {
        case true?: readings.append(reading("nullable.type-cell", .nullable, row.type?.raw ?? ""))
        case false?: readings.append(reading("nullable.type-cell-not", .notNullable, row.type?.raw ?? ""))
        case nil: break
        }
        if let note = row.type?.note {
            switch note {
            case "readonly", "read-only", "read only":
                readings.append(reading("read-only.type-cell", .readOnly, "(\(note))"))
            case "required": readings.append(reading("required.type-cell", .requiredOnCreate, "(\(note))"))
            default: break
            }
        }
        return readings
            + row.extraColumns.compactMap { column in role(of: column.header).flatMap { reading($0, column.text) } }
    }

    private static func reading(
        _ id: String, _ effect: RuleEffect, _ text: String, _ captures: Captures = .init()
    ) -> Reading {
        Reading(rule: id, effect: effect, captures: captures, name: nil, text: text, bytes: 0..<0)
    }

    /// What a column holds.
    enum Role: String, Sendable {
        case minimum = "column.minimum"
        case maximum = "column.maximum"
        case defaultValue = "column.default"
        case required = "column.required"
        case optional = "column.optional"
        case nullable = "column.nullable"
        case readOnly = "column.read-only"
    }

    /// Headers, lower-case, as tables write them.
    private static let headers: [String: Role] = [
        "min value": .minimum, "minimum value": .minimum, "minimum": .minimum, "min": .minimum,
        "max value": .maximum, "maximum value": .maximum, "maximum": .maximum, "max": .maximum,
        "default value": .defaultValue, "default": .defaultValue,
        "required": .required, "required?": .required, "required (y/n)": .required, "is required": .required,
        "mandatory": .required, "mandatory?": .required, "required on create": .required,
        "required for create": .required, "required on creation": .required,
        "optional": .optional, "optional?": .optional,
        "nullable": .nullable, "nullable?": .nullable, "is nullable": .nullable,
        "read-only": .readOnly, "read only": .readOnly, "readonly": .readOnly, "read-only?": .readOnly,
        "readonly?": .readOnly, "is read-only": .readOnly,
    ]

    /// Cells that say yes or no, lower-case, without their period.
    private static let answers: [String: Bool] = [
        "yes": true, "y": true, "true": true, "x": true, "✓": true, "✔": true, "✔️": true, "✅": true, "always": true,
        "required": true, "mandatory": true, "nullable": true, "read-only": true, "readonly": true,
        "no": false, "n": false, "false": false, "-": false, "❌": false, "not required": false, "not nullable": false,
    ]

    private static func answer(_ value: String) -> Bool? {
        let text = value.utf8.last == Byte.period ? String(value.dropLast()) : value
        return answers[text.lowercased()]
    }

    /// The role of a column; nil when it holds no rule.
    static func role(of header: String) -> Role? { headers[header] }

    /// What a cell says; nil when it says nothing.
    static func reading(_ role: Role, _ text: String) -> Reading? {
        let value = text.trimmingSpaces()
        var captures = Captures()
        let effect: RuleEffect
        switch (role, answer(value)) {
        case (.minimum, _):
            guard let number = NumberScanner.value(of: value) else { return nil }
            captures.minimums = [number]
            effect = .range
        case (.maximum, _):
            guard let number = NumberScanner.value(of: value) else { return nil }
            captures.maximums = [number]
            effect = .range
        case (.defaultValue, _):
            if noDefaults.contains(value.lowercased()) { return nil }
            captures.value = value
            effect = .defaultValue
        case (.required, true?), (.optional, false?): effect = .requiredOnCreate
        case (.nullable, true?): effect = .nullable
        case (.nullable, false?): effect = .notNullable
        case (.readOnly, true?): effect = .readOnly
        // "Conditional", "on update": neither yes nor no.
        default: return nil
        }
        return reading(role.rawValue, effect, value, captures)
    }

    private static let noDefaults: Set<String> = ["", "-", "none", "n/a", "not applicable"]
}

extension String {
    /// Without white space at both ends.
    func trimmingSpaces() -> String {
        let isSpace: (UInt8) -> Bool = { $0 == Byte.space || $0 >= 0x09 && $0 <= 0x0d }
        guard let start = utf8.firstIndex(where: { !isSpace($0) }), let last = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        if start == startIndex, utf8.index(after: last) == endIndex { return self }
        return String(self[start...last])
    }
}
