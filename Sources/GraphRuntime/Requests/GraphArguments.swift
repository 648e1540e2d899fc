/// The arguments of a function, which stand in parentheses behind its name.
public struct GraphArguments: Sendable {
    private var list: [(String, (any GraphValueConvertible)?)]
    private var isBare = false

    /// Arguments by name; those that are nil are left out.
    public init(_ list: [(String, (any GraphValueConvertible)?)]) { self.list = list }

    /// No arguments: a pair of parentheses.
    public init() { list = [] }

    /// One argument; when it is nil, none.
    public init<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) {
        list = [(name.description, value)]
    }

    /// The same with one argument more. (Generated methods are chains of these: an array of pairs is several times the
    /// code in each of them.)
    public consuming func and<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) -> GraphArguments {
        list.append((name.description, value))
        return self
    }

    /// The same, but nothing at all when no argument is given: `delta` and `delta(token='…')`, as the pages write it.
    public consuming func bare() -> GraphArguments {
        isBare = true
        return self
    }

    /// The arguments that are given, as the members of an object, for checking them.
    var object: GraphObject { GraphObject(list.compactMap { name, value in value.map { (name, $0.graphValue) } }) }

    /// `(name='value',...)`: names as they are, values as OData literals, percent-encoded.
    var text: String {
        let parts = list.compactMap { name, value in
            value.map { "\(URLEscaping.component(name))=\(URLEscaping.literal($0.urlLiteral))" }
        }
        return parts.isEmpty && isBare ? "" : "(\(parts.joined(separator: ",")))"
    }
}
