/// Properties of a body that stand in a list instead of a table: "- **name** (String): The name. Required."
struct BodyList {
    let context: PageContext
    let outline: Outline

    /// The items of the request body section.
    func rows() -> [PropertyFacts] {
        let reader = PropertyListReader(context: context)
        return outline.sections.enumerated().flatMap { index, section -> [PropertyFacts] in
            guard Self.kinds.contains(section.kind), section.pieces.contains(where: { $0.container == .list }),
                outline.enclosing(index, where: { $0 == .requestBody }) != nil, !outline.isInExample(index)
            else { return [] }
            return reader.rows(of: section.pieces)
        }
    }

    private static let kinds: Set<SectionKind> = [.requestBody, .other, .properties, .functionParameters]
}
