import GraphGenBase

/// Lists of values in sections of a page that turned out to be a property's, not a type's.
struct SectionValues {
    /// Page and property, lower-case.
    private var values: [String: [String]] = [:]
    /// The pages of those, so that other pages need not look.
    private var pages: Set<String> = []

    /// Adds the list of a property.
    mutating func add(_ list: [String], of property: String, on page: String) {
        pages.insert(page)
        values["\(page)#\(property)".lowercased()] = list
    }

    /// The list of a property, whatever the case of its name.
    func list(of property: String, on page: String) -> [String]? {
        guard pages.contains(page) else { return nil }
        return values["\(page)#\(property)".lowercased()]
    }
}
