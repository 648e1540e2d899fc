import APIModel
import GraphGenBase

/// Writes the call of one method as an example shows it.
struct ExampleCall {
    let method: MethodCall
    let request: APIModel.Operation.Example.Request
    let address: ExampleAddress
    /// The segment that the method stands for, as the example has it.
    let last: String?
    let operation: APIModel.Operation

    /// The call behind the expression that leads to the method's place, with statements before it.
    /// - Throws: ``ExampleFault`` where it cannot be written.
    func written(_ values: inout ExampleValues) throws -> String {
        var arguments: [String] = []
        var used: Set<String> = []
        let given = try functionArguments()
        let places = try queryPlaces(&used)
        var isBodyUsed = false
        for argument in method.arguments {
            let text: String?
            switch argument.role {
            case .metatype: throw ExampleFault(.ours("\(method.name) wants a type"))
            case .body(let type, let isCollection):
                text = try body(type, isCollection, &values)
                isBodyUsed = true
            case .change(let type):
                text = try values.change(json(), of: type, at: "")
                isBodyUsed = true
            case .media:
                text = try media()
                isBodyUsed = true
            case .reference(let name, let isCollection):
                isBodyUsed = true
                text = try json()[name].map { try ExampleValues.reference($0, isCollection: isCollection, at: name) }
            case .address:
                guard let url = try json()["@odata.id"]?.stringValue else {
                    throw ExampleFault(.ours("a reference without @odata.id"))
                }
                text = SwiftText.literal(url)
                isBodyUsed = true
            case .member(let name, let type, let isCollection):
                isBodyUsed = true
                guard let value = try json()[name], value != .null else {
                    text = nil
                    break
                }
                text = try values.value(value, type, isCollection: isCollection, at: name)
            case .function(let name, let type, let isCollection):
                text = try given[name.lowercased()].map { try literal($0, type, isCollection, name, &values) }
            case .query(let name, let type, let isCollection):
                used.insert(name.lowercased())
                let option = address.options.first { $0.name.lowercased() == name.lowercased() }
                text = try option.map { try literal($0.value, type, isCollection, name, &values) }
            case .place(let option, let name): text = places["\(option)\n\(name)"].map(SwiftText.literal)
            }
            guard let text else {
                guard argument.isOptional else {
                    throw ExampleFault(
                        .contradicts("\(argument.label ?? "the body") is required", .lintExampleRequired))
                }
                continue
            }
            arguments.append((argument.label.map { "\($0): " } ?? "") + text)
        }
        if !isBodyUsed { try checkNoBody() }
        try checkMembers()
        return ".\(method.name)(\(arguments.joined(separator: ", ")))" + options(besides: used, values) + headers()
    }

    // MARK: The body

    private func json() throws -> JSONValue {
        switch request.body {
        case .json(let json): return json
        case .text: throw ExampleFault(.notHTTP("the body is no JSON"))
        case nil: throw ExampleFault(.contradicts("there is no body", .lintExampleRequired))
        }
    }

    private func body(_ type: ValueType?, _ isCollection: Bool, _ values: inout ExampleValues) throws -> String {
        let json = try json()
        guard let type else { throw ExampleFault(.ours("the body has no type")) }
        return try values.value(json, type, isCollection: isCollection, at: "")
    }

    private func media() throws -> String {
        let type = request.headers.first { $0.name.lowercased() == "content-type" }?.value
        let text: String
        switch request.body {
        case .text(let body): text = body
        case .json(let json): text = json.serialized()
        case nil: text = ""
        }
        let kind = type.map { ", contentType: \(SwiftText.literal($0))" } ?? ""
        return "GraphRuntime.GraphMedia(Foundation.Data(\(SwiftText.literal(text)).utf8)\(kind))"
    }

    /// A method without a body for an example that has one.
    private func checkNoBody() throws {
        switch request.body {
        case nil, .json(.object([])), .json(.null): return
        case .text: throw ExampleFault(.notHTTP("the body is no JSON"))
        case .json: throw ExampleFault(.ours("\(method.name) takes no body"))
        }
    }

    /// Members of the body that are no arguments.
    private func checkMembers() throws {
        let known = Set(
            method.arguments.compactMap { argument -> String? in
                switch argument.role {
                case .member(let name, _, _), .reference(let name, _): name
                default: nil
                }
            })
        guard !known.isEmpty, case .json(.object(let members)) = request.body else { return }
        for member in members where !known.contains(member.name) && member.name != "@odata.type" {
            if member.name.contains("@") { throw ExampleFault(.ours("\(member.name) has no argument")) }
            throw ExampleFault(
                .contradicts("\(member.name) is not a documented parameter", .lintExampleMember))
        }
    }

    // MARK: The address

    private func functionArguments() throws -> [String: String] {
        guard let last, let given = ExampleArguments(last) else { return [:] }
        let known = Set(
            method.arguments.compactMap {
                if case .function(let name, _, _) = $0.role { name.lowercased() } else { nil }
            })
        for (name, _) in given.values where !known.contains(name.lowercased()) {
            throw ExampleFault(.contradicts("\(name) is not a documented parameter", .lintExampleMember))
        }
        return Dictionary(given.values.map { ($0.name.lowercased(), $0.value) }) { first, _ in first }
    }

    /// A value of the address: text as it is, other types as JSON would have them.
    private func literal(
        _ text: String, _ type: ValueType, _ isCollection: Bool, _ name: String, _ values: inout ExampleValues
    ) throws -> String {
        let json: JSONValue
        if isCollection {
            guard let parsed = JSONReader.read(text).value else {
                throw ExampleValues.mismatch(.string(text), name, "a collection")
            }
            json = parsed
        } else {
            switch type.primitive {
            case .boolean?:
                json =
                    ["true", "false"].contains(text.lowercased()) ? .bool(text.lowercased() == "true") : .string(text)
            case .int16?, .int32?, .int64?, .byte?, .sbyte?, .single?, .double?, .decimal?:
                json = Double(text) == nil ? .string(text) : .number(text)
            default: json = .string(text)
            }
        }
        return try values.value(json, type, isCollection: isCollection, at: name)
    }

    /// What stands in the places of a documented query, by option and name.
    private func queryPlaces(_ used: inout Set<String>) throws -> [String: String] {
        guard let template = QueryTemplate(method.query), template.isVariant else { return [:] }
        var places: [String: String] = [:]
        for option in template.options {
            guard let shown = address.options.first(where: { $0.name.lowercased() == option.name.lowercased() }),
                let found = option.match(shown.value)
            else { throw ExampleFault(.contradicts("the query is not \(option.name)=…", .exampleUnbound)) }
            used.insert(option.name.lowercased())
            for (name, value) in found { places["\(option.name)\n\(name)"] = value }
        }
        return places
    }

    // MARK: What is said of a request afterwards

    private func options(besides used: Set<String>, _ values: ExampleValues) -> String {
        address.options.filter { !used.contains($0.name.lowercased()) && !$0.name.isEmpty }
            .map { option($0, values) }.joined()
    }

    private func option(_ option: (name: String, value: String), _ values: ExampleValues) -> String {
        let text = SwiftText.literal(option.value)
        switch option.name.lowercased() {
        case "$filter" where method.isCollection: return ".filter(\(text))"
        case "$orderby" where method.isCollection && option.name == "$orderby": return ".orderBy(\(text))"
        case "$top" where method.isCollection && Int(option.value) != nil: return ".top(\(option.value))"
        case "$skip" where method.isCollection && Int(option.value) != nil: return ".skip(\(option.value))"
        case "$count" where method.isCollection && option.value == "true": return ".count()"
        case "$search" where method.isCollection && Self.isQuoted(option.value):
            return ".search(\(SwiftText.literal(String(option.value.dropFirst().dropLast()))))"
        case "$select", "$expand":
            let verb = option.name.dropFirst().lowercased()
            let fields = method.answer.flatMap { values.fields(option.value, of: $0) }
            guard let fields else { return ".\(verb)(\(text))" }
            // One at a time, since what is expanded may have a closure behind it.
            return verb == "expand"
                ? fields.map { ".expand(\($0))" }.joined() : ".\(verb)(\(fields.joined(separator: ", ")))"
        default: return ".query(\(SwiftText.literal(option.name)), \(text))"
        }
    }

    private static func isQuoted(_ text: String) -> Bool {
        text.count > 1 && text.first == "\"" && text.last == "\""
            && !text.dropFirst().dropLast().contains { "\"\\".contains($0) }
    }

    private func headers() -> String {
        request.headers.filter { !Self.passedOver.contains($0.name.lowercased()) }.map {
            ".header(\(SwiftText.literal($0.name)), \(SwiftText.literal($0.value)))"
        }.joined()
    }

    /// Headers that the client, the transport or the body say.
    static let passedOver: Set = ["authorization", "content-type", "content-length", "host", "accept"]
}
