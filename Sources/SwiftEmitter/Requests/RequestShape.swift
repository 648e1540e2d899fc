import APIModel

/// What a request answers, in Swift.
struct RequestShape {
    /// `GraphRequest<…>` or `GraphCollectionRequest<…>`, with the module.
    var result: String
    /// Which function of `GraphLocation` makes it.
    var helper: String
    /// The qualified name of the model that is answered, or whose elements; nil for anything else.
    var answer: String?
    /// Whether it answers pages.
    var isPages: Bool { helper == "collectionRequest" }

    /// A request that answers one value.
    static func single(_ type: String) -> RequestShape {
        RequestShape(result: "GraphRuntime.GraphRequest<\(type)>", helper: "request")
    }

    /// A request that answers one model.
    static func model(_ type: String, of name: String?) -> RequestShape {
        RequestShape(result: "GraphRuntime.GraphRequest<\(type)>", helper: "modelRequest", answer: name)
    }

    /// A request that answers pages of models.
    static func collection(_ type: String, of name: String?) -> RequestShape {
        RequestShape(
            result: "GraphRuntime.GraphCollectionRequest<\(type)>", helper: "collectionRequest", answer: name)
    }

    /// A request that changes a model of a type: it answers the model as it is then, or nothing, whatever the page
    /// promises.
    func updating(_ type: String) -> RequestShape {
        let element: String
        switch helper {
        case "modelRequest": element = String(result.dropFirst("GraphRuntime.GraphRequest<".count).dropLast())
        case "request" where result == "GraphRuntime.GraphRequest<GraphRuntime.GraphNoContent>": element = type
        default: return self
        }
        return RequestShape(
            result: "GraphRuntime.GraphUpdateRequest<\(element)>", helper: "updateRequest", answer: answer)
    }

    /// The shape of a documented response.
    init(_ response: Operation.Response?, kind: Operation.Kind, types: SwiftTypes, hierarchy: TypeHierarchy) {
        guard let response else {
            self = .single(kind == .media ? "GraphRuntime.GraphMedia" : "GraphRuntime.GraphNoContent")
            return
        }
        if response.contentType != nil || kind == .media && response.type == nil && response.status != [204] {
            self = .single("GraphRuntime.GraphMedia")
        } else if let type = response.type {
            let isModel = hierarchy[type].map { $0.kind != .enumeration } ?? false
            let element = types.element(type)
            switch (isModel, response.isCollection) {
            case (true, true): self = .collection(element, of: type.name)
            case (true, false): self = .model(element, of: type.name)
            case (false, true): self = .single("GraphRuntime.GraphScalarCollection<\(element)>")
            case (false, false): self = .single("GraphRuntime.GraphScalar<\(element)>")
            }
        } else if response.status.contains(200) && (kind == .get || kind == .list || kind == .function) {
            self = .single("GraphRuntime.GraphScalar<GraphRuntime.GraphValue>")
        } else {
            self = .single("GraphRuntime.GraphNoContent")
        }
    }

    private init(result: String, helper: String, answer: String? = nil) {
        self.result = result
        self.helper = helper
        self.answer = answer
    }
}
