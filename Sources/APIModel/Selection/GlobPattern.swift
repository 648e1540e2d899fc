/// A glob as selections have them, for other lists: `*` is anything but `/`, `**` anything, `?` one character; case does not
/// matter.
package struct GlobPattern: Sendable {
    private enum Form {
        case text(Glob)
        case page(PagePattern)
    }

    private let form: Form

    /// A pattern of whole texts.
    package init(_ pattern: String) { form = .text(Glob(pattern)) }

    /// A pattern of pages: of the file name, with or without `.md`, or of the path when it holds a `/`.
    package init(page pattern: String) { form = .page(PagePattern(pattern)) }

    /// Whether a text fits.
    package func matches(_ text: String) -> Bool {
        switch form {
        case .text(let glob): glob.matches(text)
        case .page(let pattern): pattern.matches(PageName(text))
        }
    }
}
