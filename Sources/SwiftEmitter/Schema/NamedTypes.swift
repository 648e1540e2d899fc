import APIModel
import GraphGenBase

/// The types that say their name (`@odata.type`) in the bodies of operations, though they are neither abstract nor have
/// subtypes: because the page's examples send it, which some services want, or because the pages of other types of the
/// family document the same address, which is that of their base.
struct NamedTypes {
    private var byID: [String: Set<String>] = [:]
    private var families: [String: Set<String>] = [:]

    /// Looks through the examples' requests and the addresses. Pages share an entry of the schema by their ids, and those of
    /// one service area the methods of a request: what one of them shows is for all. (What Intune shows of users is not for
    /// the pages about users.)
    init(_ operations: [APIModel.Operation], ids: OperationIDs, hierarchy: TypeHierarchy) {
        var documented: [[String]: Set<String>] = [:]
        var named: [[String]: Set<String>] = [:]
        for operation in operations {
            for example in operation.examples {
                guard case .json(let body) = example.request?.body else { continue }
                body.visitObjects { object in
                    guard let type = object.saidType.flatMap(hierarchy.said), !type.isAbstract,
                        !hierarchy.isBase(type.qualifiedName)
                    else { return }
                    named[Self.request(operation), default: []].insert(type.qualifiedName)
                }
            }
            // `GET /users?$expand=manager` is about the manager, not about what `/users` takes.
            if QueryTemplate(operation.query)?.isVariant == true { continue }
            let types = [operation.requestBody?.type?.name, operation.response?.type?.name].compactMap { $0 }
            documented[Self.address(operation), default: []].formUnion(types)
        }
        for operation in operations {
            if let type = operation.requestBody?.type?.name, hierarchy[type]?.isAbstract == false,
                !hierarchy.isBase(type),
                documented[Self.address(operation)]?.contains(where: { Self.isKin($0, type, hierarchy) }) == true
            {
                families[ids[operation], default: []].insert(type)
            }
            if let types = named[Self.request(operation)] { byID[ids[operation], default: []].formUnion(types) }
        }
    }

    private static func request(_ operation: APIModel.Operation) -> [String] {
        [operation.method, operation.serviceArea ?? ""] + PathSegment.segments(of: operation.path).map(\.identity)
    }

    /// The types of an entry of the schema, sorted.
    subscript(id: String) -> [String] { (byID[id] ?? []).union(families[id] ?? []).sorted() }

    /// Those of them that the address wants, whatever examples show.
    func ofFamilies(_ id: String) -> [String] { families[id]?.sorted() ?? [] }

    /// The address of a collection is that of its elements too.
    private static func address(_ operation: APIModel.Operation) -> [String] {
        let identities = PathSegment.segments(of: operation.path).map(\.identity)
        return identities.last == "{}" ? identities.dropLast() : identities
    }

    /// Whether two types have more in common than being entities.
    private static func isKin(_ left: String, _ right: String, _ hierarchy: TypeHierarchy) -> Bool {
        left != right && !Set(hierarchy.family(of: left)).isDisjoint(with: hierarchy.family(of: right))
    }
}
