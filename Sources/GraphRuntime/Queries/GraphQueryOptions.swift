/// Query options in their order, names and values not yet encoded.
struct GraphQueryOptions: Sendable, Hashable {
    /// One option.
    struct Option: Sendable, Hashable {
        /// The name with its `$`, if it has one.
        let name: String
        /// The value as it was given.
        var value: String
    }

    /// The options, each name once.
    private(set) var list: [Option] = []

    /// The value of an option of that name; nil when there is none. System options are named without regard to case.
    subscript(name: String) -> String? { place(of: name).map { list[$0].value } }

    /// Sets an option in the place of an earlier one of that name; nil leaves all as it is.
    mutating func set(_ name: String, _ value: String?) {
        guard let value else { return }
        if let place = place(of: name) {
            list[place].value = value
        } else {
            list.append(Option(name: name, value: value))
        }
    }

    /// Adds names to an option that is a list; none leave all as it is.
    mutating func add(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        let known = self[name].map { [$0] } ?? []
        set(name, (known + values).joined(separator: ","))
    }

    /// The options as they stand in parentheses behind an expanded property, parted by semicolons (OData 4.01 URL
    /// Conventions, section 5.1.3); nothing when there are none.
    var nested: String {
        list.isEmpty ? "" : "(" + list.map { "\($0.name)=\($0.value)" }.joined(separator: ";") + ")"
    }

    // `$orderBy` and `$orderby` are one option; `tenantId` and `TenantId` are two parameters.
    private func place(of name: String) -> Int? {
        guard name.hasPrefix("$") else { return list.firstIndex { $0.name == name } }
        let folded = name.lowercased()
        return list.firstIndex { $0.name.lowercased() == folded }
    }
}
