extension JSONValue {
    /// The type that an object says it is of, `microsoft.graph.x` of `"@odata.type": "#microsoft.graph.x"`.
    package var saidType: String? {
        guard let text = self["@odata.type"]?.stringValue else { return nil }
        return text.hasPrefix("#") ? String(text.dropFirst()) : text
    }

    /// Visits every object in the value, itself first when it is one.
    package func visitObjects(_ visit: (JSONValue) -> Void) {
        var rest = [self]
        while let value = rest.popLast() {
            switch value {
            case .object(let members):
                visit(value)
                rest += members.map(\.value)
            case .array(let elements): rest += elements
            default: break
            }
        }
    }
}
