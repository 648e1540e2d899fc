import APIModel

/// Query parameters: arguments of the method, and what puts them into the request.
extension ParameterList {
    /// Adds the parameters of an operation's query and the places in its request line, and gives the calls that set them.
    mutating func addQuery(of operation: Operation, types: SwiftTypes) -> String {
        let template = QueryTemplate(operation.query)
        let isVariant = template?.isVariant ?? false
        var calls = ""
        var known: Set<String> = []
        for option in template?.options ?? [] {
            known.insert(option.name.lowercased())
            if option.isParameter {
                calls += parameter(named: option.name, of: operation, isRequired: true, types: types)
            } else {
                calls += fixed(option)
            }
        }
        // Parameters that the tables list and the line does not show; those of OData are functions of the request.
        for parameter in operation.parameters
        where parameter.location == .query && !parameter.name.hasPrefix("$") && !isVariant
            && known.insert(parameter.name.lowercased()).inserted
        {
            calls += self.parameter(
                named: parameter.name, of: operation, isRequired: parameter.isRequired, types: types)
        }
        return calls
    }

    private mutating func parameter(
        named name: String, of operation: Operation, isRequired: Bool, types: SwiftTypes
    ) -> String {
        let parameter = operation.parameters.first {
            $0.location == .query && $0.name.lowercased() == name.lowercased()
        }
        let (type, isCollection) = (parameter?.type ?? .primitive(.string), parameter?.isCollection ?? false)
        let identifier = declare(
            name, type: types.value(type, isCollection: isCollection), isOptional: !isRequired,
            role: .query(name, type, isCollection: isCollection))
        return ".parameter(\(SwiftText.literal(name)), \(identifier))"
    }

    /// An option with text of its own: `.query("$expand", GraphFilter("parts($filter=id eq \(partId))").text)`.
    private mutating func fixed(_ option: QueryTemplate.Option) -> String {
        var literal = ""
        var hasValues = false
        for piece in option.pieces {
            switch piece {
            case .text(let text): literal += SwiftText.literal(text).dropFirst().dropLast()
            case .placeholder(let name, let isQuoted):
                hasValues = true
                let identifier = declare(
                    Self.label(name), type: "Swift.String", isOptional: false,
                    role: .place(option: option.name, name))
                literal += isQuoted ? "\\(\(identifier))" : "\\(raw: \(identifier))"
            }
        }
        let name = SwiftText.literal(option.name)
        return hasValues
            ? ".query(\(name), GraphRuntime.GraphFilter(\"\(literal)\").text)" : ".query(\(name), \"\(literal)\")"
    }

    /// `id_value` and `property-value` as arguments are called in Swift.
    private static func label(_ name: String) -> String {
        let words = name.split { !($0.isLetter || $0.isNumber) }.map(String.init)
        guard let first = words.first else { return name }
        return words.dropFirst().reduce(first.prefix(1).lowercased() + first.dropFirst()) {
            $0 + $1.prefix(1).uppercased() + $1.dropFirst()
        }
    }
}
