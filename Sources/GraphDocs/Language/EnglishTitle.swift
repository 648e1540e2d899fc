import Markdown

/// What the title of a translated page about a request says in English: whether something is made, and how.
enum EnglishTitle {
    /// The words of the title's anchor, which keeps the English title; without one, "create" before the title where its
    /// words say so; nil where neither tells more than the title.
    static func find(_ outline: Outline, title: String) -> String? {
        if let index = outline.titleIndex, let anchor = outline.sections[index].heading?.anchor {
            let slug = Slug.make(anchor)
            if !slug.isEmpty { return slug.replacing("-", with: " ") }
        }
        let lower = title.lowercased()
        let isCreation =
            TranslatedPhrases.creatingFirst.contains(where: lower.hasPrefix)
            || TranslatedPhrases.creatingLast.contains(where: lower.hasSuffix)
        return isCreation ? "create " + lower : nil
    }
}
