import APIModel
import GraphGenBase

/// How types of the model are written in Swift.
struct SwiftTypes {
    /// The names of the model's own types.
    let names: SwiftTypeNames

    /// What each primitive is (the OData CSDL 4.01 names; `generated-code` decides the Swift side).
    private static func name(_ type: PrimitiveType) -> String {
        switch type {
        case .string: "Swift.String"
        case .boolean: "Swift.Bool"
        case .int16: "Swift.Int16"
        case .int32: "Swift.Int32"
        case .int64: "Swift.Int64"
        case .byte: "Swift.UInt8"
        case .sbyte: "Swift.Int8"
        case .single: "Swift.Float"
        case .double: "Swift.Double"
        case .decimal: "Foundation.Decimal"
        case .guid: "Foundation.UUID"
        case .binary: "Foundation.Data"
        case .dateTimeOffset: "GraphRuntime.GraphDateTime"
        case .date: "GraphRuntime.GraphDate"
        case .timeOfDay: "GraphRuntime.GraphTimeOfDay"
        case .duration: "GraphRuntime.GraphDuration"
        case .stream, .untyped: anyValue
        }
    }

    private static let anyValue = "GraphRuntime.GraphValue"

    /// The pages have a type of that name without properties, and what it holds are arrays and texts.
    private static let anyJSON = ValueType.named("microsoft.graph.Json")

    /// Whether values of the type are of a type of the model, not of a primitive or any JSON.
    func isNamed(_ type: ValueType) -> Bool {
        type != Self.anyJSON && type.name.map { names[$0] != nil } == true
    }

    /// One value of a type; what nobody knows is a `GraphValue`.
    func element(_ type: ValueType) -> String {
        switch type {
        case .primitive(let type): Self.name(type)
        case .named(let name): element(name)
        }
    }

    /// One value of a type of the pages.
    func element(_ name: String) -> String { names[name].map(names.reference) ?? Self.anyValue }

    /// A value or a collection of them.
    func value(_ type: ValueType, isCollection: Bool) -> String {
        let element = type == Self.anyJSON ? Self.anyValue : element(type)
        return isCollection ? "[\(element)]" : element
    }
}
