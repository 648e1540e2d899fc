extension ModelType {
    /// Where each property stands in the list.
    var places: [String: Int] {
        Dictionary(properties.indices.map { (properties[$0].name, $0) }) { first, _ in first }
    }
}
