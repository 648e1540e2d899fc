import DescriptionRules
import GraphDocs

@testable import APIModel

/// Pages written out in a test, and short forms of what the model makes of them.
struct PageSketch: PageSource {
    private let texts: [String: String]

    init(_ texts: [String: String]) { self.texts = texts }

    var pages: [String] { texts.keys.sorted() }

    func bytes(of page: String) throws -> [UInt8] { Array((texts[page] ?? "").utf8) }

    func canonicalPath(of page: String) -> String? { texts.keys.first { $0.lowercased() == page.lowercased() } }

    /// The model of the pages.
    var model: Model {
        let reader = PageReader(source: self)
        return ModelBuilder(apiVersion: "beta").build(from: pages.map { reader.read($0) })
    }

    /// A page about the type `thing`, with what stands between its title and its JSON.
    static func thing(_ body: String, json: String = "{}", others: [String: String] = [:]) -> Model {
        let text = """
            # thing resource type

            Namespace: microsoft.graph

            \(body)

            ## JSON representation
            <!-- { "blockType": "resource", "@odata.type": "microsoft.graph.thing" } -->
            ``` json
            \(json)
            ```
            """
        var pages = others
        pages["beta/resources/thing.md"] = text
        return PageSketch(pages).model
    }

    /// The properties of `thing` when its table has these rows, each as `name type` and what is known of it.
    static func rows(_ rows: String, below: String = "", others: [String: String] = [:]) -> [String] {
        let table = "## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\(rows)\n\n\(below)"
        return thing(table, others: others).type("thing")?.properties.map(\.sketch) ?? []
    }
}

extension Property {
    /// `name type*`, then bounds, values and labels.
    var sketch: String {
        var parts = [name, type.description.replacing("microsoft.graph.", with: "") + (isCollection ? "*" : "")]
        if minimum != nil || maximum != nil { parts.append("\(Self.text(minimum))...\(Self.text(maximum))") }
        if let maxLength { parts.append("<=\(maxLength)") }
        if let pattern { parts.append("/\(pattern.value)/") }
        if !enumValues.isEmpty { parts.append(enumValues.joined(separator: "|")) }
        if let defaultValue { parts.append("=\(defaultValue.value)") }
        if isReadOnly { parts.append("read-only") }
        if isRequiredOnCreate { parts.append("required") }
        if isDeprecated { parts.append("deprecated") }
        return parts.joined(separator: " ")
    }

    private static func text(_ bound: NumericBound?) -> String {
        switch bound {
        case .integer(let value): "\(value)"
        case .decimal(let value): "\(value)"
        case nil: ""
        }
    }
}
