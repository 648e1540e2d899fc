import DescriptionRules
import GraphDocs
import GraphGenBase

/// Parameters of the requests of a page: placeholders, function arguments, query and headers.
struct ParameterRows {
    private let facts: OperationFacts
    private var function: [Operation.Parameter] = []
    private var query: [Operation.Parameter] = []
    private var headers: [Operation.Parameter] = []
    // What the requests of the page take in their paths: where one does, another that does not takes none of it.
    private var taken: Set<String> = []

    init(
        page: PageFacts, facts: OperationFacts, rows: inout RowReader, types: TypeTable<Stage.Described>
    ) {
        self.facts = facts
        let scope = page.scope
        func parameter(_ row: PropertyFacts, _ location: Operation.Parameter.Location) -> Operation.Parameter {
            let built = rows.read(row, in: scope, among: types).property
            var result = Operation.Parameter(
                name: row.name, location: location, type: row.type == nil ? .primitive(.string) : built.type)
            result.isCollection = built.isCollection
            result.isRequired = built.isRequiredOnCreate
            result.allowedValues = built.enumValues
            result.isDeprecated = built.isDeprecated
            result.description = built.description
            result.source = built.source
            return result
        }
        let urlParameters = facts.body.isParameters && facts.requests.contains { $0.method == "GET" }
        function = facts.functionParameters.map { parameter($0, .function) }
        if urlParameters { function += facts.body.properties.map { parameter($0, .function) } }
        if !function.isEmpty { taken = PlaceholderNames.taken(by: facts.requests) }
        query = facts.queryParameters.map { parameter($0, .query) }
        headers = facts.headers.map { header in
            var result = Operation.Parameter(name: header.name, location: .header, type: .primitive(.string))
            result.isRequired = header.isRequired
            result.allowedValues = header.allowedValues
            result.description = header.description
            return result
        }
    }

    /// The parameters of one request, in the order of its path.
    func parameters(of request: RequestLine, _ path: PathTemplate, _ kind: Operation.Kind) -> [Operation.Parameter] {
        var result: [Operation.Parameter] = []
        for segment in path.segments {
            for name in segment.placeholders {
                result.append(described(name, .path, fallback: .primitive(.string)))
            }
            for argument in segment.arguments ?? [] where !argument.name.isEmpty {
                result.append(
                    described(argument.name, segment.isKeyed ? .path : .function, fallback: Self.type(of: argument)))
            }
        }
        if kind == .function {
            let inQuery = Set(queries(of: request).map { $0.name.lowercased() })
            result += function.filter { row in
                !taken.contains(row.name.lettersAndDigits) && !inQuery.contains(row.name.lowercased())
            }
        }
        return result + queries(of: request) + headers
    }

    private func described(_ name: String, _ location: Operation.Parameter.Location, fallback: ValueType)
        -> Operation.Parameter
    {
        let erased = name.lettersAndDigits
        var result =
            function.first { $0.name.lowercased() == name.lowercased() }
            ?? function.first { $0.name.lettersAndDigits == erased }
            ?? Operation.Parameter(name: name, location: location, type: fallback)
        result.name = name
        result.location = location
        result.isRequired = true
        return result
    }

    // An argument that no table describes: quoted text, a number or a truth value written out.
    private static func type(of argument: PathTemplate.Argument) -> ValueType {
        if argument.isQuoted { return .primitive(.string) }
        if NumberScanner.value(of: argument.value) != nil { return .primitive(.int32) }
        return ["true", "false"].contains(argument.value.lowercased()) ? .primitive(.boolean) : .primitive(.string)
    }

    // `?startDateTime={start}&$top=5`: what the request line shows; system options are never required.
    private func queries(of request: RequestLine) -> [Operation.Parameter] {
        var result = query
        guard let written = request.query, !written.isEmpty else { return result }
        var places: [String: Int] = [:]
        for (index, parameter) in result.enumerated() where places[parameter.name.lowercased()] == nil {
            places[parameter.name.lowercased()] = index
        }
        for pair in written.split(separator: "&") {
            let name = String(pair.split(separator: "=", maxSplits: 1).first ?? pair).trimmingSpaces()
            guard !name.isEmpty, !name.contains("{"), !name.contains(":") else { continue }
            let isRequired = !name.hasPrefix("$")
            if let index = places[name.lowercased()] {
                result[index].isRequired = result[index].isRequired || isRequired
                continue
            }
            var parameter =
                function.first { $0.name.lowercased() == name.lowercased() }
                ?? Operation.Parameter(name: name, location: .query, type: .primitive(.string))
            parameter.location = .query
            parameter.isRequired = isRequired
            places[name.lowercased()] = result.count
            result.append(parameter)
        }
        return result
    }
}
