import GraphGenBase

extension JSONValue {
    /// The member of an object whose key is this but for its case, given in lower case: people write `"blocktype"` too.
    func member(_ key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name.asciiLowercased == key }?.value
    }
}
