extension Validator {
    /// The rules for a collection as a whole.
    mutating func checkRules(_ elements: [GraphValue], _ place: Place) {
        for rule in place.property.rules {
            guard case .items(let minimum, let maximum) = rule.kind else { continue }
            check(elements.count, minimum, maximum, (.itemsBetween, .itemsMinimum, .itemsMaximum), rule, place)
        }
    }

    /// The rules for a single value, or one element of a collection.
    mutating func checkRules(_ value: GraphValue, _ place: Place) {
        for rule in place.property.rules {
            switch (rule.kind, value) {
            case (.range(let minimum, let maximum), _):
                if let number = number(value, place) {
                    check(number, minimum, maximum, rule, place)
                } else if value == "INF" && maximum != nil || value == "-INF" && minimum != nil, isFloating(place) {
                    addOutside(value.string ?? "", minimum, maximum, rule, place)
                }
            case (.numbers(let numbers), _):
                guard let number = number(value, place), !numbers.contains(number) else { continue }
                let allowed = numbers.map(\.text)
                add(
                    rule, .notAllowed, at: place, ["value": number.text, "allowed": allowed.listed],
                    allowed: allowed)
            case (.length(let minimum, let maximum), .string(let text)):
                check(
                    text.utf16.count, minimum, maximum, (.lengthBetween, .lengthMinimum, .lengthMaximum), rule, place)
            case (.pattern(let pattern), .string(let text)) where !matches(text, pattern):
                add(rule, .pattern, at: place, ["pattern": pattern])
            case (.values(let values), .string(let text)):
                let known = Set(values.map { $0.lowercased() })
                for part in parts(text, place) where !known.contains(part.lowercased()) {
                    add(
                        rule, .notAllowed, at: place, ["value": part.quoted, "allowed": values.listed], allowed: values)
                }
            case (.forbidden(let values), .string(let text)):
                let known = Set(values.map { $0.lowercased() })
                for part in parts(text, place) where known.contains(part.lowercased()) {
                    add(rule, .forbidden, at: place, ["value": part.quoted, "forbidden": values.listed])
                }
            default: break
            }
        }
    }

    /// The texts that are checked one by one: those between the commas where several values may be joined.
    private func parts(_ text: String, _ place: Place) -> [String] {
        guard place.property.isFlags else { return [text] }
        return text.split(separator: ",").map(\.trimmingSpaces).filter { !$0.isEmpty }
    }

    /// The number that a value is, also as a text where `IEEE754Compatible=true` sends 64-bit numbers and decimals so.
    func number(_ value: GraphValue, _ place: Place) -> GraphNumber? {
        switch (value, place.plan.form) {
        case (.number(let number), _): number
        case (.string(let text), .primitive(.int64)), (.string(let text), .primitive(.decimal)):
            GraphNumber(text: text)
        default: nil
        }
    }

    private mutating func check(
        _ number: GraphNumber, _ minimum: GraphNumber?, _ maximum: GraphNumber?, _ rule: GraphRule, _ place: Place
    ) {
        guard minimum.map({ number < $0 }) ?? false || maximum.map({ number > $0 }) ?? false else { return }
        addOutside(number.text, minimum, maximum, rule, place)
    }

    /// Whether infinity is a value of the type: JSON has it as a text (OData JSON 4.01, section 7.1).
    private func isFloating(_ place: Place) -> Bool {
        switch place.plan.form {
        case .primitive(.double), .primitive(.single): true
        default: false
        }
    }

    private mutating func addOutside(
        _ value: String, _ minimum: GraphNumber?, _ maximum: GraphNumber?, _ rule: GraphRule, _ place: Place
    ) {
        let code = minimum == nil ? ValidationCode.rangeMaximum : maximum == nil ? .rangeMinimum : .rangeBetween
        var arguments = ["value": value]
        arguments["minimum"] = minimum?.text
        arguments["maximum"] = maximum?.text
        add(rule, code, at: place, arguments)
    }

    private mutating func check(
        _ count: Int, _ minimum: Int?, _ maximum: Int?,
        _ codes: (between: ValidationCode, minimum: ValidationCode, maximum: ValidationCode), _ rule: GraphRule,
        _ place: Place
    ) {
        guard count < minimum ?? 0 || count > maximum ?? .max else { return }
        let code = minimum == nil ? codes.maximum : maximum == nil ? codes.minimum : codes.between
        var arguments = ["count": String(count)]
        arguments["minimum"] = minimum.map { String($0) }
        arguments["maximum"] = maximum.map { String($0) }
        add(rule, code, at: place, arguments)
    }

    /// Whether the pattern is found. True for a pattern that is no regular expression.
    private mutating func matches(_ text: String, _ pattern: String) -> Bool {
        if patterns[pattern] == nil { patterns[pattern] = .some(TextPattern(pattern)) }
        return (patterns[pattern] ?? nil)?.isFound(in: text) ?? true
    }

    /// Adds a finding of a rule of the pages.
    mutating func add(
        _ rule: GraphRule, _ code: ValidationCode, at place: Place, _ arguments: [String: String],
        allowed: [String] = []
    ) {
        add(rule.id, rule.severity, code, at: place, arguments, allowed: allowed, documentation: rule.documentation)
    }
}

extension [String] {
    /// The texts in one line.
    var listed: String { joined(separator: ", ") }
}

extension String {
    /// The text in quotation marks, cut when it is long.
    var quoted: String { count > 60 ? "\"\(prefix(60))…\"" : "\"\(self)\"" }
}
