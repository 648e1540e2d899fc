import Testing

/// A small input and what must come of it.
public struct Case: Sendable, CustomTestStringConvertible {
    /// What it is about.
    public let name: String
    /// What goes in.
    public let input: String
    /// What must come out.
    public let output: [String]

    /// Makes a case.
    public init(_ name: String, _ input: String, _ output: String...) {
        self.name = name
        self.input = input
        self.output = output
    }

    /// The name.
    public var testDescription: String { name }
}
