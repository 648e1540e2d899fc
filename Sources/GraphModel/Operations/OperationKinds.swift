import GraphDocs

/// What an operation does, told by method, path and what the page says of body and response; never by its file name.
enum OperationKinds {
    static func kind(of request: RequestLine, _ path: PathTemplate, _ facts: OperationFacts, title: String)
        -> Operation.Kind
    {
        let last = path.last?.name.lowercased() ?? ""
        if last == "$ref" { return .reference }
        let isFunctionCall = path.last?.arguments != nil
        if !isFunctionCall, isMedia(last, request.method, facts) { return .media }
        switch request.method {
        case "DELETE": return .delete
        case "PATCH": return .update
        case "PUT": return .replace
        case "POST": return isCreate(path, facts, title.lowercased()) ? .create : .action
        default: break
        }
        if isFunctionCall || isUnbound(path, facts) || title.lowercased().hasSuffix(" function") { return .function }
        return facts.response.type?.isCollection == true ? .list : .get
    }

    // Bytes in or out.
    private static func isMedia(_ last: String, _ method: String, _ facts: OperationFacts) -> Bool {
        if last == "$value" || last == "$value:" { return true }
        if last == "content" || last.hasSuffix(":content"), ["GET", "PUT", "PATCH"].contains(method) { return true }
        guard method == "GET", let type = facts.response.contentType else { return false }
        return !type.contains("json")
    }

    // Parameters, or a name that says it is none of the model's: `delta`, `microsoft.graph.x`.
    private static func isUnbound(_ path: PathTemplate, _ facts: OperationFacts) -> Bool {
        if path.last?.name.lowercased() == "delta" || facts.body.isParameters { return true }
        let inPath = Set(path.segments.flatMap(\.placeholders).map { $0.lowercased() })
        return facts.functionParameters.contains { !inPath.contains($0.name.lowercased()) && !$0.name.hasPrefix("$") }
    }

    private static func isCreate(_ path: PathTemplate, _ facts: OperationFacts, _ title: String) -> Bool {
        guard let last = path.last, last.arguments == nil, !last.isPlaceholder else { return false }
        if title.hasSuffix(" action") || facts.body.isNone { return false }
        let saysCreate = createWords.contains { title.hasPrefix($0) }
        if facts.body.isParameters { return saysCreate && isPlural(last.name) }
        if last.isQualified { return saysCreate && names(last.name, facts.body.type) }
        if facts.body.type != nil { return isPlural(last.name) || saysCreate }
        return saysCreate && (isPlural(last.name) || facts.response.statuses.contains(201))
    }

    // `/things/Microsoft.Graph.OtherThing` makes one of the other things: a cast, no action.
    private static func names(_ segment: String, _ type: TypeReference?) -> Bool {
        guard let type else { return false }
        return TypeNames.lastPart(segment).lowercased() == TypeNames.lastPart(type.name).lowercased()
    }

    private static let createWords = ["create ", "add ", "post ", "new ", "upload ", "import ", "invite "]

    /// Whether a segment names several things.
    static func isPlural(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower.hasSuffix("s") && !lower.hasSuffix("ss") || ["children", "people", "media"].contains(lower)
    }
}
