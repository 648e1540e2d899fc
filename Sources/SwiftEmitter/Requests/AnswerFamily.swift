import APIModel

/// What one method answers where several pages document the same plain request, each with its own type.
struct AnswerFamily {
    /// The qualified type that it answers; nil where no page names a type of the model.
    let answer: String?
    /// The page whose words the method has.
    let speaker: Operation
    /// Pages about something that is not of the family; each needs a method of its own.
    let others: [Operation]

    /// Finds the nearest of the documented types that all others derive from: the pages of subtypes document the requests
    /// of their base. Where no page documents it, the nearest common base that is more than any entity. What has nothing
    /// in common with the type that most pages name stands apart.
    ///
    /// - Parameter operations: at least one, in order of id.
    init(_ operations: [Operation], _ hierarchy: TypeHierarchy) {
        let typed = operations.filter { $0.response?.type.flatMap { hierarchy[$0] } != nil }
        guard let first = typed.first else {
            (answer, speaker, others) = (nil, operations[0], [])
            return
        }
        let names = typed.compactMap { $0.response?.type?.name }
        let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
        // The family of the type that most pages document, else the one that the path is called after, else the first by
        // name.
        let chains = Dictionary(uniqueKeysWithValues: counts.keys.map { ($0, hierarchy.family(of: $0)) })
        let root = { (name: String) in chains[name]?.last ?? name }
        let sizes = Dictionary(names.map { (root($0), 1) }, uniquingKeysWith: +)
        let word = PathSegment.segments(of: first.path).last(where: \.isWord)?.word?.lowercased() ?? ""
        let called = Set(names.filter { word.hasPrefix($0.split(separator: ".").last?.lowercased() ?? $0) }.map(root))
        func rank(_ family: (key: String, value: Int)) -> (Int, Int) {
            (family.value, called.contains(family.key) ? 1 : 0)
        }
        let main =
            sizes.max { rank($0) == rank($1) ? $0.key > $1.key : rank($0) < rank($1) }?.key ?? root(names[0])
        let own = typed.filter { root($0.response?.type?.name ?? "") == main }
        let documented = Set(own.compactMap { $0.response?.type?.name })
        // From the first type upwards: a documented one before any other.
        let shared = (own.first?.response?.type?.name).map { chains[$0] ?? [] } ?? []
        let common = shared.filter { candidate in documented.allSatisfy { chains[$0]?.contains(candidate) == true } }
        let answer = common.first { documented.contains($0) } ?? common.first
        self.answer = answer
        speaker = own.first { $0.response?.type?.name == answer } ?? own.first ?? first
        others = operations.filter { operation in
            guard let name = operation.response?.type?.name, hierarchy[name] != nil else { return true }
            return root(name) != main
        }
    }
}
