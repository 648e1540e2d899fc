import GraphRuntime

/// Says what is wrong with an object by the rules of a random type, one case after the other; shares nothing with the
/// validators but their codes.
struct SlowChecker {
    let context: ValidationContext
    private(set) var findings: Set<String> = []

    init(_ context: ValidationContext) { self.context = context }

    mutating func check(_ object: GraphObject, _ type: RandomType, _ path: String = "", depth: Int = 0) {
        if type.isAbstract { findings.insert("\(path) type.abstract error") }
        for property in type.properties {
            let place = path.isEmpty ? property.name : "\(path).\(property.name)"
            let has = { (flag: Character) in property.flags.contains(flag) }
            guard let value = object[property.name] else {
                if has("u"), context == .create || (context == .update && depth > 0) {
                    findings.insert("\(place) required.always error")
                } else if has("q"), context == .create {
                    findings.insert("\(place) required.on-create error")
                }
                continue
            }
            if value == .null {
                if has("n") || (has("u") && context != .any) {
                    findings.insert("\(place) not-nullable \(context == .any ? "warning" : "error")")
                    continue
                }
                if has("u") { continue }
                if has("q"), context == .create {
                    findings.insert("\(place) required.on-create error")
                    continue
                }
            }
            if context != .any, has("r") { findings.insert("\(place) read-only warning") }
            if context == .update, has("i"), !has("r"), depth == 0 { findings.insert("\(place) immutable warning") }
            if value != .null { check(value, property.kind, place, depth, isReadOnly: has("r")) }
        }
    }

    private mutating func check(
        _ value: GraphValue, _ kind: RandomProperty.Kind, _ path: String, _ depth: Int, isReadOnly: Bool
    ) {
        func bound(_ low: Int?, _ high: Int?) -> String { low == nil ? "maximum" : high == nil ? "minimum" : "between" }
        func isOutside(_ count: Int, _ low: Int?, _ high: Int?) -> Bool {
            count < low ?? count || count > high ?? count
        }
        switch (kind, value) {
        case (.list(let element, let low, let high), .array(let elements)):
            if isOutside(elements.count, low, high) { findings.insert("\(path) items.\(bound(low, high)) error") }
            for (index, value) in elements.enumerated() {
                check(value, element, "\(path)[\(index)]", depth, isReadOnly: isReadOnly)
            }
        case (.integer(let low, let high), .number(let number))
        where number.text.allSatisfy { "-0123456789".contains($0) }:
            if isOutside(Int(number.text) ?? 0, low, high) {
                findings.insert("\(path) range.\(bound(low, high)) error")
            }
        case (.numbers(let allowed), .number(let number)) where number.text.allSatisfy { "-0123456789".contains($0) }:
            if !allowed.map({ "\($0)" }).contains(number.text) { findings.insert("\(path) values error") }
        case (.text(let low, let high), .string(let text)):
            if isOutside(text.unicodeScalars.reduce(0) { $0 + ($1.value > 0xFFFF ? 2 : 1) }, low, high) {
                findings.insert("\(path) length.\(bound(low, high)) error")
            }
        case (.listed(let allowed), .string(let text)):
            if !allowed.contains(text.lowercased()) { findings.insert("\(path) values warning") }
        case (.pattern, .string(let text)):
            if text.isEmpty || text.contains(where: { !"abc".contains($0) }) {
                findings.insert("\(path) pattern error")
            }
        case (.truth, .bool), (.guid, "b2e64303-4303-b2e6-0343-e6b20343e6b2"), (.instant, "2024-02-29T12:00:00Z"): break
        case (.enumeration(let isFlags), .string(let text)):
            for part in isFlags ? text.split(separator: ",").map({ String($0.drop { $0 == " " }) }) : [text] {
                if part == "unknownFutureValue" {
                    if context != .any, !isReadOnly { findings.insert("\(path) enum.unknown-future-value error") }
                } else if !(isFlags ? ["mon", "tue"] : ["red", "green"]).contains(part.lowercased()) {
                    findings.insert("\(path) enum.member warning")
                }
            }
        case (.object(let type), .object(let object)): check(object, type, path, depth: depth + 1)
        default: findings.insert("\(path) json-type error")
        }
    }
}
