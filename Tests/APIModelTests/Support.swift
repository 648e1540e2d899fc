import GraphDocs
import GraphGenBase

@testable import APIModel

/// Facts made by hand.
enum Make {
    static func source(_ line: Int = 1, page: String = "api-reference/v1.0/resources/x.md") -> Place {
        Place(page: page, line: line)
    }

    /// A row; `type` is a primitive such as `Int32`, or a type's name, with ` collection` behind it for a collection.
    static func row(
        _ name: String, _ type: String = "String", _ description: String = "", inheritedFrom: String? = nil,
        line: Int = 10, page: String = "api-reference/v1.0/resources/x.md"
    ) -> PropertyFacts {
        PropertyFacts(
            name: name, type: reference(type), description: description,
            inheritedFrom: inheritedFrom.map { TypeReference(name: $0) }, source: source(line, page: page))
    }

    /// A row whose description is broken at each `|`.
    static func broken(_ text: String, type: String = "String") -> PropertyFacts {
        var row = row("x", type)
        for part in text.split(separator: "|") {
            if !row.description.isEmpty {
                row.description += " "
                row.breaks.append(row.description.utf8.count)
            }
            row.description += part
        }
        return row
    }

    static func reference(_ text: String) -> TypeReference {
        let isCollection = text.hasSuffix(" collection")
        let name = isCollection ? String(text.dropLast(" collection".count)) : text
        let primitives: Set = [
            "String", "Int32", "Int64", "Int16", "Byte", "Boolean", "Double", "Single", "DateTimeOffset", "Guid",
            "Duration",
        ]
        return TypeReference(
            name: primitives.contains(name) ? "Edm.\(name)" : name, isCollection: isCollection, raw: text)
    }

    static func type(
        _ name: String, base: String? = nil, properties: [PropertyFacts] = [], relationships: [PropertyFacts] = [],
        keyProperty: String? = nil, namespace: String = "microsoft.graph"
    ) -> TypeFacts {
        TypeFacts(
            name: name, namespace: namespace, sentenceBase: base.map { TypeReference(name: $0) },
            keyProperty: keyProperty,
            properties: properties, relationships: relationships, source: source())
    }

    /// A resource page that defines some types; its sources are set to the page.
    static func page(
        _ file: String, _ types: [TypeFacts] = [], enumerations: [EnumerationFacts] = [],
        namespace: String = "microsoft.graph"
    ) -> PageFacts {
        let path = "api-reference/v1.0/resources/\(file).md"
        let placed = types.map { type in
            var type = type
            type.source.page = path
            type.properties = type.properties.map { place($0, path) }
            type.relationships = type.relationships.map { place($0, path) }
            return type
        }
        let enumerations = enumerations.map { facts in
            var facts = facts
            facts.source.page = path
            return facts
        }
        return PageFacts(
            page: path, apiVersion: "v1.0", kind: types.isEmpty ? .enumeration : .resource,
            title: "\(file) resource type",
            namespace: namespace, types: placed, enumerations: enumerations)
    }

    private static func place(_ row: PropertyFacts, _ page: String) -> PropertyFacts {
        var row = row
        row.source.page = page
        return row
    }

    static func enumeration(_ name: String, _ members: [String], isOwnPage: Bool = true) -> EnumerationFacts {
        EnumerationFacts(
            name: name,
            members: members.enumerated().map { .init(name: $1, value: $0, description: "", source: source(20 + $0)) },
            isOwnPage: isOwnPage, source: source(18))
    }

    /// An API page with one request.
    static func operation(_ method: String, _ path: String, file: String = "x-get", title: String = "Do it")
        -> PageFacts
    {
        let page = "api-reference/v1.0/api/\(file).md"
        let request = RequestLine(method: method, path: path, raw: "\(method) \(path)", source: source(30, page: page))
        return PageFacts(
            page: page, apiVersion: "v1.0", kind: .api, title: title, summary: "Does it.", namespace: "microsoft.graph",
            operation: OperationFacts(
                requests: [request], response: ResponseFacts(statuses: [200], source: source(60, page: page)),
                source: source(8, page: page)))
    }

    static func build(_ pages: PageFacts...) -> Model { ModelBuilder(apiVersion: "v1.0").build(from: pages) }
}

extension Model {
    /// A type by its name.
    func type(_ name: String) -> ModelType? { types.first { $0.name == name || $0.qualifiedName == name } }
    /// The codes of all diagnostics.
    var codes: [String] { diagnostics.map(\.code.rawValue) }
}

extension TypeTable {
    /// A table of some types.
    init(_ types: ModelType...) {
        self.init()
        for type in types { self[type.qualifiedName] = type }
    }
}

extension ModelType {
    /// A property by its name.
    subscript(name: String) -> Property? { properties.first { $0.name == name } }
}
