import GraphGenBase

/// A page pattern of a selection.
struct PagePattern: Sendable {
    /// What the name must fit.
    let glob: Glob
    /// Which of a page's names is meant; a file name without extension fits both ways.
    let kind: PageName.Kind

    init(_ text: String) {
        glob = Glob(text)
        kind = text.contains("/") ? .path : text.lowercased().hasSuffix(".md") ? .file : .stem
    }

    /// Whether a page fits.
    func matches(_ page: PageName) -> Bool {
        switch kind {
        case .path: glob.matches(page.texts.path)
        case .file: glob.matches(page.texts.file)
        case .stem: glob.matches(page.texts.stem) || glob.matches(page.texts.file)
        }
    }
}

/// The names that a page goes by.
struct PageName: Sendable {
    /// The whole path, the name of the file, or that without `.md`.
    enum Kind: Sendable { case path, file, stem }

    private let path: String
    private let file: String
    private let stem: String
    /// The three, made ready for comparison.
    let texts: (path: GlobText, file: GlobText, stem: GlobText)

    init(_ page: String) {
        path = page
        file = page.split(separator: "/").last.map(String.init) ?? page
        stem = file.lowercased().hasSuffix(".md") ? String(file.dropLast(3)) : file
        texts = (GlobText(path), GlobText(file), GlobText(stem))
    }

    /// One of its names.
    subscript(kind: Kind) -> String {
        switch kind {
        case .path: path
        case .file: file
        case .stem: stem
        }
    }
}
