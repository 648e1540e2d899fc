extension QueryValidator {
    /// The paths of properties that an option names.
    static func paths(_ value: String, _ option: String) -> [[String]] {
        switch option.lowercased() {
        case "$select", "$expand", "$orderby":
            NestedText.parts(value[...], ",").map { part in
                let name = NestedText.named(part).name.split(separator: " ").first ?? ""
                return name.split(separator: "/").map(String.init)
            }
        case "$filter": FilterReader(value).uses.map(\.path)
        default: []
        }
    }

    /// The properties along a path, as far as the pages know them.
    func properties(_ path: [String], _ type: String) -> [GraphSchemaProperty] {
        var found: [GraphSchemaProperty] = []
        var type = type
        for name in path {
            if let property = schema.property(name, of: type) {
                found.append(property)
                type = property.type.name
            } else if schema.type(name) != nil {
                type = name
            } else {
                break
            }
        }
        return found
    }

    /// The type of what a path leads to; nil when the pages do not know all of it.
    func target(of path: [String], _ type: String) -> String? {
        let found = properties(path, type)
        return found.isEmpty ? nil : found.last?.type.name
    }
}

extension GraphQueryOptions {
    /// Options that stand in parentheses behind an expanded property.
    init(nested text: Substring) {
        self.init()
        for part in NestedText.parts(text, ";") {
            guard let sign = part.firstIndex(of: "=") else { continue }
            set(String(part[..<sign]), String(part[part.index(after: sign)...]))
        }
    }
}
