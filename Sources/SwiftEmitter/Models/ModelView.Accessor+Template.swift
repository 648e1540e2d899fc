import Mustache

/// There are more accessors than anything else, and finding a member by reflection takes most of the time of writing them.
extension ModelView.Accessor: MustacheParent {
    /// The member of that name, as reflection would find it.
    func child(named name: String) -> Any? {
        switch name {
        case "documentation": documentation
        case "sentence": sentence
        case "attributes": attributes
        case "name": self.name
        case "wireName": wireName
        case "type": type
        case "reader": reader
        case "label": label
        case "isPacked": isPacked
        case "field": field
        case "fieldMaker": fieldMaker
        case "area": area
        default: nil
        }
    }
}
