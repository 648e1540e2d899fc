import APIModel
import GraphGenBase

/// Which types of a model name which others.
struct TypeUses {
    /// The types that a type's own page names as those of its properties, in page order.
    private(set) var properties: [String: [String]] = [:]
    /// The types that the requests of a page name.
    private(set) var pages: [String: Set<String>] = [:]
    /// The area that a page of requests names; nil when it names none.
    private(set) var areas: [String: ServiceArea?] = [:]

    /// Looks through a model.
    init(_ model: Model, hierarchy: TypeHierarchy) {
        for type in model.types {
            properties[type.qualifiedName] = type.properties.compactMap { $0.type.name ?? $0.enumeration?.value }
                .filter { hierarchy[$0] != nil }
        }
        for operation in model.operations {
            let page = operation.source.page
            pages[page, default: []].formUnion(operation.typeNames.filter { hierarchy[$0] != nil })
            if areas[page] == nil { areas[page] = .some(ServiceArea(operation.serviceArea)) }
        }
    }
}

extension APIModel.Operation {
    /// The types of the pages that it names.
    fileprivate var typeNames: [String] {
        var names = parameters.compactMap(\.type.name)
        if let type = response?.type?.name { names.append(type) }
        if let type = requestBody?.type?.name { names.append(type) }
        // The properties of a body that is a model are the model's own; else they are parameters.
        guard let requestBody, requestBody.type == nil else { return names }
        return names + requestBody.properties.compactMap(\.type.name)
    }
}
