/// An expression for `$filter`. Values put into a literal become OData literals, so that no text can break out of its
/// quotation marks:
///
///     let filter: GraphFilter = "displayName eq \(name) and createdDateTime ge \(date)"
///
/// Fields stand for their names, and `\(raw: ...)` is taken as it is.
public struct GraphFilter: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The expression, not yet percent-encoded.
    public let text: String

    /// An expression that is taken as it is.
    public init(raw text: String) { self.text = text }

    /// An expression without values.
    public init(stringLiteral value: String) { text = value }

    /// An expression with values.
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

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
