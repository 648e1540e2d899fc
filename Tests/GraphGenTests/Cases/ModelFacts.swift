import Foundation
import GraphGenBase

@testable import GraphGen

/// The facts of a model, one a line, so that a test can say in few words what a page must give. Read from the model's JSON,
/// as anybody reads it.
struct ModelFacts {
    /// All lines.
    private(set) var lines: [String] = []
    /// Types and requests, longer names first.
    private var owners: [String] = []

    /// Reads a docs folder.
    init(docs: String, version: APIVersion) throws {
        let console = RecordingConsole()
        _ = try Extract(input: InputOptions(docs: docs, apiVersion: version)).run(console)
        let json = try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any] ?? [:]
        for type in Self.list(json["types"]) { add(type: type) }
        for operation in Self.list(json["operations"]) { add(operation: operation) }
        owners.sort { ($0.count, $0) > ($1.count, $1) }
        for line in console.diagnostics { lines.append("diagnostic \(line.code.rawValue) \(line.page):\(line.line)") }
    }

    /// The lines that begin with a word and a space, without them.
    func of(_ name: String) -> [String] {
        lines.filter { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
    }

    /// The facts of each type and request together, but for those of types that no page defines.
    var compact: [String: [String]] {
        var found: [String: [String]] = [:]
        let undefined = Set(lines.filter { $0.hasSuffix(" isPlaceholder") }.map { $0.dropLast(" isPlaceholder".count) })
        for line in lines where !line.hasPrefix("diagnostic ") {
            guard let owner = owners.first(where: { line.hasPrefix($0 + " ") || line.hasPrefix($0 + ".") }) else {
                continue
            }
            if undefined.contains(owner[...]) { continue }
            found[owner, default: []].append(
                String(line.dropFirst(owner.count)).trimmingCharacters(in: .whitespaces))
        }
        return found
    }

    private mutating func add(type: [String: Any]) {
        let name = (Self.text(type["namespace"]) + "." + Self.text(type["name"])).replacing(
            "microsoft.graph.", with: "")
        owners.append(name)
        lines.append(
            "\(name) is \(Self.text(type["kind"])) \(Self.text(type["base"]))".trimmingCharacters(in: .whitespaces))
        for key in ["isAbstract", "isOpen", "isFlags", "isEvolvable", "isDeprecated", "isPlaceholder"]
        where type[key] != nil {
            lines.append("\(name) \(key)")
        }
        add(name, type["deprecation"])
        for key in type["alternateKeys"] as? [[String]] ?? [] { lines.append("\(name) alternateKey \(key)") }
        for property in Self.list(type["properties"]) { add(property, of: name) }
        for member in Self.list(type["members"]) {
            let mark = member["isDeprecated"] != nil ? " deprecated" : member["isHidden"] != nil ? " hidden" : ""
            lines.append("\(name) member \(Self.text(member["name"]))\(mark)")
            add("\(name).\(Self.text(member["name"]))", member["deprecation"])
        }
    }

    private mutating func add(_ property: [String: Any], of owner: String) {
        let name = "\(owner).\(Self.text(property["name"]))"
        lines.append("\(name) type \(Self.type(property))")
        let silent: Set = [
            "name", "type", "isCollection", "description", "rules", "source", "relations", "declaredIn", "numbers",
            "deprecation",
        ]
        for (key, value) in property.sorted(by: { $0.key < $1.key }) where !silent.contains(key) {
            lines.append("\(name) \(key)" + (key.hasPrefix("is") && "\(value)" == "1" ? "" : " \(Self.text(value))"))
        }
        for number in Self.list(property["numbers"]) {
            lines.append("\(name) number \(Self.text(number["value"])) \(Self.text(number["name"]))")
        }
        add(name, property["deprecation"])
    }

    private mutating func add(operation: [String: Any]) {
        let query = operation["query"].map { "?" + Self.text($0) } ?? ""
        let name = "\(Self.text(operation["method"])) \(Self.text(operation["path"]))\(query)"
        owners.append(name)
        lines.append("\(name) is \(Self.text(operation["kind"]))")
        add(name, operation["deprecation"])
        for permission in Self.list(operation["permissions"]) {
            let scopes = (permission["scopes"] as? [[String]] ?? []).map { $0.joined(separator: "+") }
            let least = permission["least"].map { " least \(Self.text($0))" } ?? ""
            lines.append(
                "\(name) \(Self.text(permission["kind"])) \(scopes.isEmpty ? "-" : scopes.joined(separator: ", "))\(least)"
            )
        }
        for parameter in Self.list(operation["parameters"]) {
            let values = (parameter["allowedValues"] as? [String]).map { " of " + $0.joined(separator: ", ") } ?? ""
            lines.append(
                "\(name) \(Self.text(parameter["in"])) \(Self.text(parameter["name"])) \(Self.type(parameter))"
                    + (parameter["isRequired"] == nil ? "" : " required") + values)
        }
        if let body = operation["requestBody"] as? [String: Any] {
            lines.append("\(name) body \(body["type"] == nil ? "-" : Self.type(body))")
            for property in Self.list(body["properties"]) { add(property, of: "\(name) body") }
        }
        if let response = operation["response"] as? [String: Any] {
            let status = (response["status"] as? [Int] ?? []).map(String.init).joined(separator: ",")
            lines.append(
                "\(name) answers \(status) \(response["type"] == nil ? "" : Self.type(response))".trimmingCharacters(
                    in: .whitespaces))
        }
    }

    private mutating func add(_ name: String, _ deprecation: Any?) {
        guard let deprecation = deprecation as? [String: Any] else { return }
        for key in ["date", "advice"] where deprecation[key] != nil {
            lines.append("\(name) deprecation \(key) \(Self.text(deprecation[key]))")
        }
    }

    private static func list(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

    private static func text(_ value: Any?) -> String {
        switch value {
        case let text as String: text
        case let texts as [Any]: texts.map(Self.text).joined(separator: ",")
        case let number as NSNumber: "\(number)"
        default: ""
        }
    }

    private static func type(_ value: [String: Any]) -> String {
        text(value["type"]).replacing("microsoft.graph.", with: "").replacing("Edm.", with: "")
            + (value["isCollection"] == nil ? "" : "*")
    }
}
