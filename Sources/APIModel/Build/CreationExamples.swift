import GraphGenBase

/// Read-only properties that examples give when an object is created, or in objects inside of what they send: the `folder` of a
/// new folder, the `id` of the place that an item is moved to. Who does the same does what the page shows.
struct CreationExamples {
    /// The rule's id.
    static let rule = "create.from-example"

    private let names: [String: String]
    /// The properties of types and their bases by name, with the type that has them and their place there.
    private var known: [String: [String: (owner: String, place: Int)]] = [:]
    private var types: TypeTable<Stage.Finished>

    /// Looks through the bodies of creates. A row of the page that calls the property read-only is worth more than what its
    /// example shows: some pages' examples show all that an object has.
    static func run(_ types: consuming TypeTable<Stage.Finished>, _ operations: [Operation]) -> TypeTable<
        Stage.Finished
    > {
        let names = Dictionary(types.names.map { ($0.lowercased(), $0) }) { first, _ in first }
        var pass = Self(names: names, types: types)
        for operation in operations where operation.derivedFrom == nil {
            guard let body = operation.requestBody else { continue }
            let parameters = Dictionary(body.properties.map { ($0.name, $0) }) { first, _ in first }
            for example in operation.examples {
                guard case .json(let json)? = example.request?.body else { continue }
                if let type = body.type?.name {
                    let denied = parameters.filter { $0.value.isReadOnly }.keys
                    pass.look(
                        at: json, as: type, but: operation.kind == .create ? Set(denied) : nil, example.source)
                } else if case .object(let members) = json {
                    for member in members {
                        guard let type = parameters[member.name]?.type.name else { continue }
                        pass.look(at: member.value, as: type, but: [], example.source)
                    }
                }
            }
        }
        return pass.types
    }

    private init(names: [String: String], types: consuming TypeTable<Stage.Finished>) {
        self.names = names
        self.types = types
    }

    /// Looks at a value of a type.
    ///
    /// - Parameter denied: members of the value itself that are not given; nil for all of them.
    private mutating func look(at root: JSONValue, as type: String, but denied: Set<String>?, _ source: Place) {
        var rest: [(value: JSONValue, type: String?, isRoot: Bool)] = [(root, type, true)]
        while let (value, declared, isRoot) = rest.popLast() {
            switch value {
            case .array(let elements): rest += elements.map { ($0, declared, isRoot) }
            case .object(let members):
                guard let name = value.saidType.flatMap({ names[$0.lowercased()] }) ?? declared else { continue }
                let properties = properties(of: name)
                for member in members {
                    guard let (owner, place) = properties[member.name],
                        let property = types[owner]?.properties[place]
                    else { continue }
                    rest.append((member.value, property.type.name, false))
                    guard property.isReadOnly, property.givenOnCreate == nil,
                        !isRoot || denied?.contains(member.name) == false
                    else { continue }
                    types[owner]?.properties[place].givenOnCreate = Fact(
                        true,
                        [Evidence(rule: Self.rule, words: member.name, place: source, order: property.nextOrder)])
                }
            default: break
            }
        }
    }

    private mutating func properties(of name: String) -> [String: (owner: String, place: Int)] {
        if let properties = known[name] { return properties }
        var properties: [String: (owner: String, place: Int)] = [:]
        for owner in types.chain(name) {
            for (name, place) in types[owner]?.places ?? [:] where properties[name] == nil {
                properties[name] = (owner, place)
            }
        }
        known[name] = properties
        return properties
    }
}
