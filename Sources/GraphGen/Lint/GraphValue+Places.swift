import GraphRuntime

extension GraphValue {
    /// The value at the place that a finding names, `value[0].state`; nil where nothing is.
    func value(at path: String) -> GraphValue? {
        var value = self
        for step in path.split(separator: ".") {
            let parts = step.split(separator: "[")
            if let name = parts.first, !step.hasPrefix("[") {
                guard case .object(let object) = value, let next = object[String(name)] else { return nil }
                value = next
            }
            for index in parts.dropFirst(step.hasPrefix("[") ? 0 : 1) {
                guard let place = Int(index.dropLast()), case .array(let elements) = value,
                    elements.indices.contains(place)
                else { return nil }
                value = elements[place]
            }
        }
        return value
    }
}

extension ValidationFinding {
    /// The name of the member that the finding is about, without the place in a collection.
    var member: String {
        let last = path.split(separator: ".").last ?? ""
        return String(last.prefix { $0 != "[" })
    }
}
