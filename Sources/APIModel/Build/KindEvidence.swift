import GraphGenBase

/// What relationships and requests tell about types being entities.
struct KindEvidence {
    /// Types that a relationship table leads to.
    private(set) var relationshipTargets: Set<String> = []
    /// Types of requests whose path ends in a placeholder: `GET /users/{id}`.
    private(set) var addressedByKey: Set<String> = []
    /// Types of collections that are listed or created in.
    private(set) var inCollections: Set<String> = []
    /// Types that some request reads.
    private(set) var read: Set<String> = []
    /// Types that actions answer with.
    private(set) var actionResults: Set<String> = []

    init(types: [String: ModelType], operations: [Operation]) {
        for type in types.values {
            for property in type.properties where property.isNavigation {
                if let name = property.type.name { relationshipTargets.insert(name) }
            }
        }
        for operation in operations {
            guard let response = operation.response, let type = response.type?.name else { continue }
            let endsInKey = operation.path.hasSuffix("}")
            switch operation.kind {
            case .get where endsInKey && !response.isCollection, .update where endsInKey, .replace where endsInKey:
                addressedByKey.insert(type)
            case .list where response.isCollection && !endsInKey, .create: inCollections.insert(type)
            case .get: read.insert(type)
            case .action: actionResults.insert(type)
            default: break
            }
        }
        read.formUnion(addressedByKey)
        read.formUnion(inCollections)
    }
}
