import GraphDocs
import GraphGenBase

/// Types that pages name and none defines.
struct Placeholders {
    /// What is known of one.
    struct Entry {
        var name: String
        var source: Place
        var isNavigation = false
        var isBase = false
        /// A link to a list of values, or a sentence, calls it an enumeration.
        var isEnumeration = false
        /// Values that a cell lists for it.
        var values: [String] = []
        fileprivate(set) var properties: [Property] = []
        fileprivate var known: Set<String> = []
        /// What a body's inherited rows say it derives from.
        var base: String?
    }

    private(set) var entries: [String: Entry] = [:]

    /// The canonical name of a type that nobody defines; the first spelling stays.
    mutating func name(_ qualified: String, at source: Place) -> String {
        let key = qualified.lowercased()
        if let entry = entries[key] { return entry.name }
        entries[key] = Entry(name: qualified, source: source)
        return qualified
    }

    /// Whether a name is a placeholder.
    func contains(_ qualified: String) -> Bool { entries[qualified.lowercased()] != nil }

    /// Notes that a property points to it as to an entity.
    mutating func markNavigation(_ qualified: String) { entries[qualified.lowercased()]?.isNavigation = true }

    /// Notes that it is an enumeration.
    mutating func markEnumeration(_ qualified: String) { entries[qualified.lowercased()]?.isEnumeration = true }

    /// Notes that a type derives from it.
    mutating func markBase(_ qualified: String) { entries[qualified.lowercased()]?.isBase = true }

    /// Adds the values of a cell; those already known keep their place.
    mutating func add(values: [String], to qualified: String) {
        let key = qualified.lowercased()
        for value in values where entries[key]?.known.insert("=\(value)").inserted == true {
            entries[key]?.values.append(value)
        }
    }

    /// Adds a property that another page says it declares.
    mutating func add(property: Property, to qualified: String) {
        let key = qualified.lowercased()
        guard entries[key]?.known.insert(property.name).inserted == true else { return }
        entries[key]?.properties.append(property)
    }

    /// Notes the type it derives from.
    mutating func set(base: String, of qualified: String) {
        let key = qualified.lowercased()
        if entries[key]?.base == nil, base.lowercased() != key { entries[key]?.base = base }
    }
}
