import APIModel
import DescriptionRules
import GraphGenBase

/// The `///` lines of a declaration: the page's text made safe, facts as a list, and where it was read.
struct DocumentationComment {
    /// Each line begins with `///`.
    private(set) var lines: [String] = []

    /// Starts with the page's text; `fallback` is our own words for a page without any.
    init(_ text: String, fallback: String) {
        let safe = SwiftText.comment(text)
        lines.append("/// " + (safe.isEmpty ? SwiftText.comment(fallback) : safe))
    }

    /// Adds a fact in our words with values that may come from a page.
    mutating func add(_ fact: String) { add(safe: SwiftText.comment(fact)) }

    /// Adds where it was read.
    mutating func add(_ source: Place, _ links: DocumentationLinks) { add(safe: "Documented: " + links.place(source)) }

    private mutating func add(safe fact: String) {
        if lines.count == 1 { lines.append("///") }
        lines.append("/// - " + fact)
    }

    /// The first line up to the end of its first sentence: for a declaration that speaks of another one.
    var firstSentence: String {
        let line = lines[0].utf8
        var index = line.startIndex
        while let end = line[index...].firstIndex(of: Byte.period) {
            index = line.index(after: end)
            let (before, after) = (line[..<end], line[index...])
            // "e.g. For" and "U.S. Government" go on.
            let isShort = before.suffix(2).first == Byte.period || before.suffix(2).first == Byte.space
            guard after.first == Byte.space, !isShort, let next = after.dropFirst().first else { continue }
            if next >= UInt8(ascii: "A"), next <= UInt8(ascii: "Z") { return String(lines[0][..<index]) }
        }
        return lines[0]
    }
}

extension Property {
    /// What the pages say of the property's values, one fact a line.
    var documentedFacts: [String] {
        var facts: [String] = []
        if let text = Self.span(minimum.map(NumberText.text), maximum.map(NumberText.text)) {
            facts.append("Range: \(text)")
        }
        if let text = Self.span(minLength.map(String.init), maxLength.map(String.init)) {
            facts.append("Length: \(text)" + (shortened == nil ? "" : ", longer texts are cut"))
        }
        if let text = Self.span(minItems.map(String.init), maxItems.map(String.init)) { facts.append("Items: \(text)") }
        if !allowedNumbers.isEmpty {
            facts.append("Allowed: " + allowedNumbers.map(NumberText.text).joined(separator: ", "))
        }
        if let named = namedNumbers?.value, !named.isEmpty {
            facts.append("Numbers: " + named.map { "\(NumberText.text($0.value)) \($0.name)" }.joined(separator: ", "))
        }
        if !forbiddenValues.isEmpty { facts.append("Not allowed: " + forbiddenValues.joined(separator: ", ")) }
        if let pattern { facts.append("Pattern: \(pattern.value)") }
        facts += relations.map { "\($0.value.operator.words) \($0.value.property)" }
        if isKey { facts.append("Key") }
        if alternateKey != nil { facts.append("Alternate key") }
        if isReadOnly { facts.append(givenOnCreate == nil ? "Read-only" : "Read-only, given on create") }
        if isRequiredOnCreate { facts.append(isReadOnly ? "Always there" : "Required on create") }
        if isImmutable { facts.append("Cannot change once set") }
        if isNullable == false { facts.append("Not nullable") }
        if let defaultValue { facts.append("Default: \(defaultValue.value)") }
        if !filterOperators.isEmpty { facts.append("$filter: " + filterOperators.joined(separator: ", ")) }
        if notFilterable != nil { facts.append("$filter: not supported") }
        if onlyOnSelect != nil { facts.append("Returned only on $select") }
        if isDeprecated { facts.append("Deprecated") }
        return facts
    }

    private static func span(_ lower: String?, _ upper: String?) -> String? {
        switch (lower, upper) {
        case (let lower?, let upper?): lower == upper ? lower : "\(lower)...\(upper)"
        case (let lower?, nil): "\(lower) or more"
        case (nil, let upper?): "at most \(upper)"
        case (nil, nil): nil
        }
    }
}

extension RelationOperator {
    /// The relation in words, for a comment: signs would have to be escaped there.
    fileprivate var words: String {
        switch self {
        case .less: "Less than"
        case .lessOrEqual: "Less than or equal to"
        case .greater: "Greater than"
        case .greaterOrEqual: "Greater than or equal to"
        case .exclusive: "Not together with"
        }
    }
}
