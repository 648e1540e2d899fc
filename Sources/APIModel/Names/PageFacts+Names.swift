import GraphDocs
import GraphGenBase

extension PageFacts {
    /// Where names of the page are looked up.
    var scope: TypeNames.Scope { TypeNames.Scope(namespace: namespace ?? "microsoft.graph", page: page) }

    /// Whether the page is one of Intune's, which are partial views where another page defines the same type.
    var isPartial: Bool {
        let slash = page.utf8.lastIndex(of: Byte.slash)
        let name = slash.map { page.utf8[page.utf8.index(after: $0)...] } ?? page.utf8[...]
        return name.starts(with: "intune-".utf8)
    }
}
