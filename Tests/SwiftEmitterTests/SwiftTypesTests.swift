import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

@Suite struct SwiftTypesTests {
    private let types = SwiftTypes(
        names: SwiftTypeNames(
            model: Model(apiVersion: "beta", types: [SampleModel.type("lamp"), SampleModel.type("Json")]),
            modules: ModuleNames(base: "Sample", isSplit: false)))

    private static let primitives: [PrimitiveType: String] = [
        .string: "Swift.String", .boolean: "Swift.Bool", .int16: "Swift.Int16", .int32: "Swift.Int32",
        .int64: "Swift.Int64", .byte: "Swift.UInt8", .sbyte: "Swift.Int8", .single: "Swift.Float",
        .double: "Swift.Double", .decimal: "Foundation.Decimal", .guid: "Foundation.UUID", .binary: "Foundation.Data",
        .dateTimeOffset: "GraphRuntime.GraphDateTime", .date: "GraphRuntime.GraphDate",
        .timeOfDay: "GraphRuntime.GraphTimeOfDay", .duration: "GraphRuntime.GraphDuration",
        .stream: "GraphRuntime.GraphValue", .untyped: "GraphRuntime.GraphValue",
    ]

    @Test(arguments: PrimitiveType.allCases)
    func aPrimitiveIsATypeOfSwift(_ type: PrimitiveType) {
        #expect(types.value(.primitive(type), isCollection: false) == Self.primitives[type])
        #expect(!types.isNamed(.primitive(type)))
    }

    @Test(
        arguments: [
            ("microsoft.graph.lamp", false, "Lamp", true), ("microsoft.graph.lamp", true, "[Lamp]", true),
            ("microsoft.graph.moon", true, "[GraphRuntime.GraphValue]", false),
            ("microsoft.graph.Json", false, "GraphRuntime.GraphValue", false),
        ] as [(ValueType, Bool, String, Bool)])
    func aTypeOfThePagesIsItsOwn(_ type: ValueType, _ isCollection: Bool, _ swift: String, _ isNamed: Bool) {
        #expect(types.value(type, isCollection: isCollection) == swift)
        #expect(types.isNamed(type) == isNamed)
    }
}
