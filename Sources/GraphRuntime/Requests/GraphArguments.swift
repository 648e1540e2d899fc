/// The arguments of a function, which stand in parentheses behind its name.
public struct GraphArguments: Sendable {
    private let list: [(String, (any GraphValueConvertible)?)]

    /// Arguments by name; those that are nil are left out.
    public init(_ list: [(String, (any GraphValueConvertible)?)]) { self.list = list }

    /// `(name='value',...)`: names as they are, values as OData literals, percent-encoded.
    var text: String {
        let parts = list.compactMap { name, value in
            value.map { "\(URLEscaping.component(name))=\(URLEscaping.literal($0.urlLiteral))" }
        }
        return "(\(parts.joined(separator: ",")))"
    }
}
