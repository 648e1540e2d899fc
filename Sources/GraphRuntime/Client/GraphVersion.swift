/// A version of the API, the first segment of every address.
public struct GraphVersion: RawRepresentable, Sendable, Hashable {
    /// The segment.
    public let rawValue: String

    /// A version by its segment.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The version for production: `v1.0`.
    public static let v1 = GraphVersion(rawValue: "v1.0")

    /// The version that may change at any time: `beta`.
    public static let beta = GraphVersion(rawValue: "beta")
}
