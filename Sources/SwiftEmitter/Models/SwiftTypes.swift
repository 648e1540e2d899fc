import APIModel

/// How types of the model are written in Swift.
struct SwiftTypes {
    /// The names of the model's own types.
    let names: SwiftTypeNames

    /// What each primitive is (the OData CSDL 4.01 names; `generated-code` decides the Swift side).
    private static let primitives: [String: String] = [
        "Edm.String": "Swift.String", "Edm.Boolean": "Swift.Bool", "Edm.Int16": "Swift.Int16",
        "Edm.Int32": "Swift.Int32", "Edm.Int64": "Swift.Int64", "Edm.Byte": "Swift.UInt8", "Edm.SByte": "Swift.Int8",
        "Edm.Single": "Swift.Float", "Edm.Double": "Swift.Double", "Edm.Decimal": "Foundation.Decimal",
        "Edm.Guid": "Foundation.UUID", "Edm.Binary": "Foundation.Data",
        "Edm.DateTimeOffset": "GraphRuntime.GraphDateTime", "Edm.Date": "GraphRuntime.GraphDate",
        "Edm.TimeOfDay": "GraphRuntime.GraphTimeOfDay", "Edm.Duration": "GraphRuntime.GraphDuration",
    ]

    /// The pages have a type of that name without properties, and what it holds are arrays and texts.
    private static let anyJSON = "microsoft.graph.Json"

    /// Whether values of the type are of a type of the model, not of a primitive or any JSON.
    func isNamed(_ type: String) -> Bool { type != Self.anyJSON && names[type] != nil }

    /// One value of a type; what nobody knows is a `GraphValue`.
    func element(_ type: String) -> String {
        if let primitive = Self.primitives[type] { return primitive }
        if let names = names[type] { return self.names.reference(names) }
        return "GraphRuntime.GraphValue"
    }

    /// A value or a collection of them.
    func value(_ type: String, isCollection: Bool) -> String {
        let element = type == Self.anyJSON ? "GraphRuntime.GraphValue" : element(type)
        return isCollection ? "[\(element)]" : element
    }
}
