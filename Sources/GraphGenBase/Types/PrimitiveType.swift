/// The primitive types of OData (CSDL 4.01, section 3.3) that pages name; the generator knows no other.
///
/// The only place where their names are spelled. ``ValueType`` tells them from the types that pages define.
package enum PrimitiveType: String, Sendable, Hashable, CaseIterable {
    /// Bytes, as base64.
    case binary = "Edm.Binary"
    /// True or false.
    case boolean = "Edm.Boolean"
    /// From 0 to 255.
    case byte = "Edm.Byte"
    /// A day.
    case date = "Edm.Date"
    /// An instant.
    case dateTimeOffset = "Edm.DateTimeOffset"
    /// A decimal number of any precision.
    case decimal = "Edm.Decimal"
    /// A binary number of 64 bits.
    case double = "Edm.Double"
    /// A span of time.
    case duration = "Edm.Duration"
    /// A GUID.
    case guid = "Edm.Guid"
    /// A whole number of 16 bits.
    case int16 = "Edm.Int16"
    /// A whole number of 32 bits.
    case int32 = "Edm.Int32"
    /// A whole number of 64 bits.
    case int64 = "Edm.Int64"
    /// From -128 to 127.
    case sbyte = "Edm.SByte"
    /// A binary number of 32 bits.
    case single = "Edm.Single"
    /// Bytes with a media type of their own, no JSON.
    case stream = "Edm.Stream"
    /// Text.
    case string = "Edm.String"
    /// A time without a day.
    case timeOfDay = "Edm.TimeOfDay"
    /// Any JSON.
    case untyped = "Edm.Untyped"

    /// What the names have in common.
    package static let namespace = "Edm."

    /// The name without its namespace.
    package var shortName: Substring { rawValue.dropFirst(Self.namespace.count) }

    /// The type of a name in its own spelling, with or without namespace; nil for any other.
    package init?(shortName: some StringProtocol) { self.init(rawValue: Self.namespace + shortName) }

    /// Whether a name would be that of a primitive; which pages write in any case.
    package static func isClaimed(_ name: String) -> Bool {
        // Few names begin with an e, and this is asked of all.
        guard let first = name.utf8.first, first | 0x20 == UInt8(ascii: "e") else { return false }
        return name.prefix(namespace.count).lowercased() == namespace.lowercased()
    }
}
