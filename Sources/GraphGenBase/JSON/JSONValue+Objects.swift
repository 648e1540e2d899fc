extension JSONValue {
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
