/// An expression for `$filter`. Values put into a literal become OData literals, so that no text can break out of its
/// quotation marks:
///
///     let filter: GraphFilter = "displayName eq \(name) and createdDateTime ge \(date)"
///
/// Fields stand for their names, and `\(raw: ...)` is taken as it is. Most conditions need no text: see ``GraphOperand``.
public struct GraphFilter: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The expression, not yet percent-encoded.
    public let text: String
    /// What it is made of.
    let form: Form

    /// What an expression is made of, by which parentheses are put around it.
    enum Form: Sendable {
        /// One comparison, call or negation.
        case term
        /// Terms joined by `and`.
        case and
        /// Terms joined by `or`.
        case or
        /// Anything.
        case unknown
    }

    /// An expression of that form.
    init(_ text: String, _ form: Form) {
        self.text = text
        self.form = form
    }

    /// One comparison, call or negation.
    init(term text: String) { self.init(text, .term) }

    /// An expression that is taken as it is.
    public init(raw text: String) { self.init(text, .unknown) }

    /// An expression without values.
    public init(stringLiteral value: String) { self.init(raw: value) }

    /// An expression with values.
    public init(stringInterpolation: StringInterpolation) { self.init(raw: stringInterpolation.text) }

    /// Whether both are the same text.
    public static func == (left: GraphFilter, right: GraphFilter) -> Bool { left.text == right.text }

    /// Equal expressions hash alike.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Puts the parts of a literal together.
    public struct StringInterpolation: StringInterpolationProtocol {
        var text = ""

        /// Begins a literal.
        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity) }

        /// Adds a part of the literal itself.
        public mutating func appendLiteral(_ literal: String) { text += literal }

        /// Adds a value as an OData literal.
        public mutating func appendInterpolation(_ value: some GraphValueConvertible) { text += value.urlLiteral }

        /// Adds the name of a field.
        public mutating func appendInterpolation(_ field: some GraphNamedField) { text += field.name }

        /// Adds text as it is.
        public mutating func appendInterpolation(raw text: String) { self.text += text }
    }
}
