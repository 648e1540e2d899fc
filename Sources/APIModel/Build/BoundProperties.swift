import GraphDocs
import GraphGenBase

/// Navigation properties that no table lists and an example sets: `"user@odata.bind": "https://…/users('7')"`. What they lead
/// to is what the address is documented to hold. Annotations of Graph (`@microsoft.graph.conflictBehavior`) as well: what is
/// sent with an object is a text.
struct BoundProperties {
    private let catalogue: Catalogue
    /// Documented collections with the types of their elements, by the last words of their addresses.
    private var collections: [String: [(address: Address, type: String)]] = [:]
    private var found: [(type: String, property: Property)] = []

    /// Looks through the bodies that examples send.
    static func run(
        _ types: inout TypeTable<Stage.Classified>, _ catalogue: Catalogue, _ operations: [Operation],
        _ diagnostics: inout [Diagnostic]
    ) {
        var pass = Self(catalogue: catalogue)
        for operation in operations where operation.method == "GET" && operation.query == nil {
            guard operation.response?.isCollection == true, let type = operation.response?.type?.name else { continue }
            let address = Address(PathTemplate(operation.path))
            pass.collections[address.steps.last ?? "", default: []].append((address, type))
        }
        for operation in operations {
            guard let body = operation.requestBody else { continue }
            for example in operation.examples {
                guard case .json(let json)? = example.request?.body else { continue }
                pass.look(at: json, as: body.type, body.properties, types, example.source)
            }
        }
        for (name, property) in pass.found where !types.members(of: name).contains(property.name) {
            types[name]?.properties.append(property)
            diagnostics.append(
                DiagnosticCode.propertyFromExample.at(
                    property.source,
                    "\(property.name) of \(name) is set by the example alone"
                        + (property.isNavigation ? "; it leads to \(property.type)" : "")))
        }
    }

    private init(catalogue: Catalogue) { self.catalogue = catalogue }

    /// Looks at a value of a declared type, or at parameters.
    private mutating func look(
        at root: JSONValue, as type: ValueType?, _ parameters: [Property], _ types: TypeTable<Stage.Classified>,
        _ source: Place
    ) {
        var rest: [(value: JSONValue, type: String?)] = [(root, type?.name)]
        while let (value, declared) = rest.popLast() {
            switch value {
            case .array(let elements): rest += elements.map { ($0, declared) }
            case .object(let members):
                let said = value.saidType.flatMap { catalogue.names[$0] }
                let name = said ?? declared
                if let name, types[name].map({ $0.kind != .enumeration }) == true {
                    for member in members { note(member, of: name, types, source) }
                }
                let properties =
                    name.map { types.chain($0).compactMap { types[$0] }.flatMap(\.properties) } ?? parameters
                let byName = Dictionary(properties.map { ($0.name, $0.type.name) }) { first, _ in first }
                for member in members { rest.append((member.value, byName[member.name] ?? nil)) }
            default: break
            }
        }
    }

    private mutating func note(
        _ member: JSONValue.Member, of type: String, _ types: TypeTable<Stage.Classified>, _ source: Place
    ) {
        if member.name.hasPrefix(Self.graph), case .string = member.value {
            if !types.members(of: type).contains(member.name) {
                found.append((type, Property(name: member.name, type: .primitive(.string), source: source)))
            }
            return
        }
        guard member.name.hasSuffix(Self.bind) else { return }
        let name = String(member.name.dropLast(Self.bind.count))
        guard TypeNames.isName(name), !types.members(of: type).contains(name) else { return }
        var addresses: [String] = []
        switch member.value {
        case .string(let address): addresses = [address]
        case .array(let values): addresses = values.compactMap(\.stringValue)
        default: break
        }
        let targets = Set(addresses.map { element(at: $0) })
        // Where no page documents the address, or addresses lead to different things, nothing is known.
        guard targets.count == 1, let target = targets.first ?? nil else { return }
        var property = Property(name: name, type: .named(target), source: source)
        property.isNavigation = true
        if case .array = member.value { property.isCollection = true }
        found.append((type, property))
    }

    /// The type of an element of a collection, by its address: `users('7')` or `users/7`.
    private func element(at address: String) -> String? {
        var path = PathTemplate(ExampleBinding.path(of: address))
        guard let last = path.last else { return nil }
        path = PathTemplate(
            path.segments.dropLast().map(\.text).joined(separator: "/") + (last.isKeyed ? "/\(last.name)" : ""))
        let collection = Address(path)
        return collections[collection.steps.last ?? ""]?
            .first { $0.address == collection || collection.isInstance(of: $0.address) }?.type
    }

    /// What the names of Graph's own annotations begin with.
    private static let graph = "@microsoft.graph."

    /// What the name of a reference ends in (OData JSON Format 4.01, section 8.5).
    static let bind = "@odata.bind"
}
