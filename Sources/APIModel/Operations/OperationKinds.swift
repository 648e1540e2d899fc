import GraphDocs
import GraphGenBase

/// What an operation does, told by method, path and what the page says of body and response; never by its file name.
enum OperationKinds {
    /// `siblings` are the erased paths of the page's requests: what one of them has as a segment of its own is a key in
    /// parentheses too. `taken` are the names of what the requests take in their paths.
    static func kind(
        of request: RequestLine, _ path: PathTemplate, _ facts: OperationFacts, title: String,
        siblings: Set<String> = [], taken: Set<String> = []
    ) -> Operation.Kind {
        let last = path.last?.name.lowercased() ?? ""
        if last == "$ref" { return .reference }
        // A number, whatever it counts.
        if last == "$count", request.method == "GET" { return .get }
        let isKey = isKey(path, facts, siblings)
        let isFunctionCall = path.last?.arguments != nil && !isKey
        if !isFunctionCall, isMedia(last, request.method, facts) { return .media }
        switch request.method {
        case "DELETE": return .delete
        case "PATCH": return .update
        case "PUT": return .replace
        case "POST": return isCreate(path, facts, title.lowercased()) ? .create : .action
        default: break
        }
        if isFunctionCall || !isKey && isUnbound(path, facts, taken) || title.lowercased().hasSuffix(" function") {
            return .function
        }
        return facts.response.type?.isCollection == true ? .list : .get
    }

    /// Whether the parentheses that end a path hold a key: `/users('{id}')`, `/applications(appId='{appId}')`.
    static func isKey(_ path: PathTemplate, _ facts: OperationFacts, _ siblings: Set<String>) -> Bool {
        guard let last = path.last, let unkeyed = path.unkeyed else { return false }
        if last.isKeyed || siblings.contains(unkeyed) { return true }
        guard let type = facts.response.type ?? facts.body.type, last.arguments?.isEmpty == false else { return false }
        let singular = TypeNames.lastPart(type.name).lowercased()
        let name = last.name.lowercased()
        return name == singular + "s" || singular.hasSuffix("y") && name == singular.dropLast() + "ies"
    }

    /// Whether a path ends in what stands for the bytes of a thing.
    static func isBytes(_ path: PathTemplate) -> Bool {
        let last = path.last?.name.lowercased() ?? ""
        return last == "$value" || last == "$value:" || last == "content" || last.hasSuffix(":content")
    }

    // Bytes in or out.
    private static func isMedia(_ last: String, _ method: String, _ facts: OperationFacts) -> Bool {
        if last == "$value" || last == "$value:" { return true }
        if last == "content" || last.hasSuffix(":content"), ["GET", "PUT", "PATCH"].contains(method) { return true }
        guard method == "GET", facts.response.metadata == nil, let type = facts.response.contentType else {
            return false
        }
        return !type.contains("json")
    }

    // Parameters, or a name that says it is none of the model's: `delta`, `microsoft.graph.x`.
    private static func isUnbound(_ path: PathTemplate, _ facts: OperationFacts, _ taken: Set<String>) -> Bool {
        if path.last.map({ TypeNames.lastPart($0.name).lowercased() }) == "delta" || facts.body.isParameters {
            return true
        }
        return facts.functionParameters.contains { row in
            !row.name.hasPrefix("$") && !taken.contains(row.name.lettersAndDigits)
        }
    }

    private static func isCreate(_ path: PathTemplate, _ facts: OperationFacts, _ title: String) -> Bool {
        guard let last = path.last, last.arguments == nil, !last.isPlaceholder else { return false }
        if title.hasSuffix(" action") || facts.body.isNone || isVerb(last.name) { return false }
        let saysCreate = saysCreate(title)
        if facts.body.isParameters { return saysCreate && isPlural(last.name) }
        if last.isQualified { return saysCreate && names(last.name, facts.body.type) }
        if facts.body.type != nil { return isPlural(last.name) || saysCreate }
        return saysCreate && (isPlural(last.name) || facts.response.statuses.contains(201))
    }

    // `createLink` is done to a thing, whatever comes of it.
    private static func isVerb(_ name: String) -> Bool {
        ["create", "add", "invite"].contains { verb in
            name.hasPrefix(verb) && name.dropFirst(verb.count).first?.isUppercase == true
        }
    }

    // `/things/Microsoft.Graph.OtherThing` makes one of the other things: a cast, no action.
    private static func names(_ segment: String, _ type: TypeReference?) -> Bool {
        guard let type else { return false }
        return TypeNames.lastPart(segment).lowercased() == TypeNames.lastPart(type.name).lowercased()
    }

    /// Whether a title says that something is made.
    static func saysCreate(_ title: String) -> Bool {
        let title = title.lowercased()
        return createWords.contains { title.hasPrefix($0) }
    }

    private static let createWords = ["create ", "add ", "post ", "new ", "upload ", "import ", "invite "]

    /// Whether a segment names several things.
    static func isPlural(_ name: String) -> Bool {
        let lower = name.lowercased()
        return lower.hasSuffix("s") && !lower.hasSuffix("ss") || ["children", "people", "media"].contains(lower)
    }
}
