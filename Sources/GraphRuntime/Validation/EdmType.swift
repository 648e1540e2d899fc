import Foundation

/// The primitive types of OData (CSDL 4.01, section 3.3) and what JSON values they take.
enum EdmType: String, CaseIterable {
    case string = "Edm.String"
    case boolean = "Edm.Boolean"
    case int16 = "Edm.Int16"
    case int32 = "Edm.Int32"
    case int64 = "Edm.Int64"
    case single = "Edm.Single"
    case double = "Edm.Double"
    case decimal = "Edm.Decimal"
    case guid = "Edm.Guid"
    case binary = "Edm.Binary"
    case dateTimeOffset = "Edm.DateTimeOffset"
    case date = "Edm.Date"
    case timeOfDay = "Edm.TimeOfDay"
    case duration = "Edm.Duration"
    case byte = "Edm.Byte"
    case sbyte = "Edm.SByte"

    /// Whether the value reads as this type.
    func accepts(_ value: GraphValue) -> Bool {
        switch self {
        case .string: value.string != nil
        case .boolean: value.bool != nil
        case .int16: Int16(graphValue: value) != nil
        case .int32: Int32(graphValue: value) != nil
        case .int64: Int64(graphValue: value) != nil
        case .single: Float(graphValue: value) != nil
        case .double: Double(graphValue: value) != nil
        // Any precision is a decimal, also more than `Decimal` holds.
        case .decimal: value.number != nil || Decimal(graphValue: value) != nil
        case .guid: UUID(graphValue: value) != nil
        case .binary: Data(graphValue: value) != nil
        case .dateTimeOffset: GraphDateTime(graphValue: value) != nil
        case .date: GraphDate(graphValue: value) != nil
        case .timeOfDay: GraphTimeOfDay(graphValue: value) != nil
        case .duration: GraphDuration(graphValue: value) != nil
        case .byte: UInt8(graphValue: value) != nil
        case .sbyte: Int8(graphValue: value) != nil
        }
    }

    /// Whether JSON has it as a string.
    var isText: Bool {
        switch self {
        case .string, .guid, .binary, .dateTimeOffset, .date, .timeOfDay, .duration: true
        default: false
        }
    }

    /// The type in words, for messages.
    var description: String {
        switch self {
        case .string: "a string"
        case .boolean: "true or false"
        case .int16: "a whole number of 16 bits"
        case .int32: "a whole number of 32 bits"
        case .int64: "a whole number of 64 bits"
        case .single, .double, .decimal: "a number"
        case .guid: "a GUID"
        case .binary: "a base64 string"
        case .dateTimeOffset: "a date and time such as 2024-02-29T12:00:00Z"
        case .date: "a date such as 2024-02-29"
        case .timeOfDay: "a time such as 12:00:00"
        case .duration: "a duration such as PT1H30M"
        case .byte: "a whole number from 0 to 255"
        case .sbyte: "a whole number from -128 to 127"
        }
    }
}
