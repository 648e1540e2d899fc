/// How far something is.
public struct GraphProgress: Sendable, Hashable {
    /// How many bytes are done.
    public let done: Int
    /// How many there are; nil when nobody knows.
    public let total: Int?

    /// From 0 to 1; nil when nobody knows.
    public var fraction: Double? { total.map { $0 > 0 ? Double(done) / Double($0) : 1 } }
}
