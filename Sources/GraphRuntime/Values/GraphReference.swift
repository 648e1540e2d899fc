import Foundation

/// A reference to an object that exists, in the place of the object itself: what is sent as `lamp@odata.bind` (OData JSON
/// Format 4.01, section 8.5).
///
/// ```swift
/// graph.rooms["1"].lamps.create(lamp: GraphReference(graph.lamps["7"]))
/// ```
public struct GraphReference: Sendable, Hashable {
    /// The object's address.
    public let address: String

    /// The object at that address, with the service in front or without.
    public init(_ address: String) { self.address = address }

    /// The object at a place.
    public init(_ place: some GraphPath) {
        address = place._location.client.baseAddress + place._location.path
    }
}

extension GraphReference: ExpressibleByStringLiteral {
    /// The object at that address.
    public init(stringLiteral value: String) { self.init(value) }
}

extension GraphReference: GraphValueConvertible {
    /// The reference, nil when the value is no string.
    public init?(graphValue: GraphValue) {
        guard case .string(let address) = graphValue else { return nil }
        self.init(address)
    }

    /// The address.
    public var graphValue: GraphValue { .string(address) }
}

extension GraphReference: CustomStringConvertible {
    /// The address.
    public var description: String { address }
}
