import GraphDocs
import GraphGenBase

extension Operation {
    init(json: JSONValue) {
        self.init(
            id: json.text("id") ?? "", kind: json.text("kind").flatMap(Kind.init(rawValue:)) ?? .action,
            method: json.text("method") ?? "GET", path: json.text("path") ?? "/", source: json.source)
        query = json.text("query")
        isFromExample = json.flag("isFromExample")
        derivedFrom = json.text("derivedFrom")
        title = json.text("title") ?? ""
        summary = json.text("summary") ?? ""
        parameters = json.items("parameters").map(Parameter.init(json:))
        queryLimits = QueryLimits(json: json["queryLimits"])
        requestBody = json["requestBody"].map(RequestBody.init(json:))
        response = json["response"].map(Response.init(json:))
        permissions = json.items("permissions").compactMap { permission in
            guard let kind = permission.text("kind").flatMap(PermissionKind.init(rawValue:)) else { return nil }
            var own = Permission(
                kind: kind,
                scopes: permission.items("scopes").map { scope in
                    guard case .array(let names) = scope else { return [] }
                    return names.compactMap(\.stringValue)
                })
            own.least = permission.number("least")
            return own
        }
        examples = json.items("examples").map(Example.init(json:))
        isDeprecated = json.flag("isDeprecated")
        deprecation = json["deprecation"]?.text("text") ?? json.text("deprecation")
        serviceArea = json.text("serviceArea")
    }
}

extension Operation.Parameter {
    init(json: JSONValue) {
        self.init(
            name: json.text("name") ?? "", location: json.text("in").flatMap(Location.init(rawValue:)) ?? .query,
            type: json.text("type").map { ValueType($0) } ?? .primitive(.string))
        isCollection = json.flag("isCollection")
        isRequired = json.flag("isRequired")
        isDeprecated = json.flag("isDeprecated")
        allowedValues = json.texts("allowedValues")
        description = json.text("description") ?? ""
        source = json["source"] == nil ? nil : json.source
    }
}

extension Operation.RequestBody {
    init(json: JSONValue) {
        self.init(type: json.text("type").map { ValueType($0) })
        isCollection = json.flag("isCollection")
        properties = json.items("properties").map(Property.init(json:))
    }
}

extension Operation.Response {
    init(json: JSONValue) {
        self.init()
        status = json.items("status").compactMap(\.bound).compactMap { Int(exactly: $0.doubleValue) }
        type = json.text("type").map { ValueType($0) }
        isCollection = json.flag("isCollection")
        contentType = json.text("contentType")
    }
}

extension Operation.Example {
    init(json: JSONValue) {
        self.init(
            name: json.text("name") ?? "",
            request: json["request"].map {
                Request(
                    method: $0.text("method") ?? "", url: $0.text("url") ?? "", headers: Self.headers($0),
                    body: Self.body($0))
            },
            response: json["response"].map {
                Reply(status: $0.number("status"), headers: Self.headers($0), body: Self.body($0))
            }, source: json.source)
    }

    private static func headers(_ json: JSONValue) -> [(name: String, value: String)] {
        guard case .object(let members) = json["headers"] else { return [] }
        return members.compactMap { member in member.value.stringValue.map { (member.name, $0) } }
    }

    // A string is text: `json()` writes a body that is a JSON string as one too, and nobody can tell them apart.
    private static func body(_ json: JSONValue) -> Body? {
        switch json["body"] {
        case .string(let text): .text(text)
        case let value?: .json(value)
        case nil: nil
        }
    }
}
