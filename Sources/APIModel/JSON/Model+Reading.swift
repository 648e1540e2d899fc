import DescriptionRules
import GraphDocs
import GraphGenBase

/// Why bytes are no model.
package struct ModelReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One sentence.
    package var message: String
    /// The line, from 1, when the bytes are no JSON.
    package var line: Int?

    /// The sentence with its place.
    package var description: String { line.map { "line \($0): \(message)" } ?? message }
}

extension Model {
    /// Reads `graph-model/1` as `json()` writes it. Keys it does not know are ignored, so that newer models can be read.
    ///
    /// - Throws: `ModelReadingError` when the bytes are no JSON or no model.
    package init(json bytes: [UInt8]) throws(ModelReadingError) {
        let reading = JSONReader.read(String(decoding: bytes, as: UTF8.self))
        guard let value = reading.value else {
            throw ModelReadingError(
                message: "This is no JSON: \(reading.failure?.reason ?? "nothing to read")", line: reading.failure?.line
            )
        }
        // A model is written by a program: what has to be repaired was damaged on its way.
        if let repair = reading.repairs.first {
            throw ModelReadingError(message: "This is no JSON: \(repair.kind.rawValue)", line: repair.line)
        }
        guard value["format"]?.stringValue == "graph-model/1" else {
            throw ModelReadingError(message: "This is no graph-model/1: its \"format\" says something else")
        }
        self.init(
            apiVersion: value.text("apiVersion") ?? "", types: value.items("types").map(ModelType.init(json:)),
            operations: value.items("operations").map(Operation.init(json:)),
            diagnostics: value.items("diagnostics").compactMap(Diagnostic.init(json:)))
    }
}

extension JSONValue {
    /// The elements of an array member.
    func items(_ name: String) -> [JSONValue] {
        guard case .array(let items) = self[name] else { return [] }
        return items
    }

    func text(_ name: String) -> String? { self[name]?.stringValue }
    func flag(_ name: String) -> Bool { self[name]?.boolValue ?? false }
    func texts(_ name: String) -> [String] { items(name).compactMap(\.stringValue) }

    func number(_ name: String) -> Int? { self[name]?.bound.flatMap { Int(exactly: $0.doubleValue) } }
    func bound(_ name: String) -> NumericBound? { self[name]?.bound }

    /// A number, exact when it is whole.
    var bound: NumericBound? {
        guard case .number(let text) = self else { return nil }
        if let whole = Int64(text) { return .integer(whole) }
        return Double(text).map(NumericBound.decimal)
    }

    var source: Place { Place(page: self["source"]?.text("page") ?? "", line: self["source"]?.number("line") ?? 1) }
}

extension ModelType {
    init(json: JSONValue) {
        self.init(
            name: json.text("name") ?? "", namespace: json.text("namespace") ?? "microsoft.graph",
            kind: json.text("kind").flatMap(Kind.init(rawValue:)) ?? .complex, base: json.text("base"),
            source: json.source)
        isAbstract = json.flag("isAbstract")
        isOpen = json.flag("isOpen")
        isFlags = json.flag("isFlags")
        flags?.evidence = json.items("rules").map { rule in
            Evidence(
                rule: rule.text("id") ?? "", words: rule.text("text") ?? "",
                place: Place(page: rule.text("page") ?? source.page, line: rule.number("line") ?? 1))
        }
        isEvolvable = json.flag("isEvolvable")
        isDeprecated = json.flag("isDeprecated")
        deprecation = json["deprecation"]?.text("text") ?? json.text("deprecation")
        isPlaceholder = json.flag("isPlaceholder")
        key = json.texts("key")
        summary = json.text("summary") ?? ""
        properties = json.items("properties").map(Property.init(json:))
        members = json.items("members").map { member in
            var own = Member(
                name: member.text("name") ?? "", value: member.number("value"),
                description: member.text("description") ?? "",
                source: member.source)
            own.isDeprecated = member.flag("isDeprecated")
            own.isHidden = member.flag("isHidden")
            return own
        }
        serviceArea = json.text("serviceArea")
        isAlsoIntune = json.flag("intune")
    }
}

extension Diagnostic {
    /// Nil for a code that the catalogue does not have.
    init?(json: JSONValue) {
        guard let code = json.text("code").flatMap(DiagnosticCode.init(rawValue:)) else { return nil }
        self.init(
            code, json.text("message") ?? "", page: json.text("page") ?? "", line: json.number("line") ?? 1,
            column: json.number("column") ?? 1, rule: json.text("rule"))
        if let severity = json.text("severity").flatMap(Severity.init(rawValue:)) { self.severity = severity }
    }
}
