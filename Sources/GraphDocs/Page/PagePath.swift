/// Relative page names and the paths in links: `/` as separator, no `.` or `..`, never above the docs folder.
enum PagePath {
    /// The folder of a page, with a `/` at its end unless empty.
    static func folder(of page: String) -> Substring {
        guard let slash = page.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return page[...slash]
    }

    /// The last component.
    static func name(of page: String) -> Substring {
        guard let slash = page.utf8.lastIndex(of: UInt8(ascii: "/")) else { return page[...] }
        return page[page.utf8.index(after: slash)...]
    }

    /// `v1.0`, `beta`: the component after `api-reference`, or any component that spells one of the two.
    static func apiVersion(of page: String) -> String? {
        var previous: Substring = ""
        for component in page.split(separator: "/").dropLast() {
            if component == "v1.0" || component == "beta" { return String(component) }
            if previous == "api-reference", component != "includes" { return String(component) }
            previous = component
        }
        return nil
    }

    /// Whether the page has a folder of a name (lower case) among its folders.
    static func isIn(_ folder: Folder, page: String) -> Bool {
        page.has(folder.inside) || page.utf8.starts(with: folder.atStart)
    }

    /// A folder that tells what the pages in it are.
    struct Folder: Sendable {
        /// `/name/`
        fileprivate let inside: Phrase
        /// `name/`
        fileprivate var atStart: ArraySlice<UInt8> { inside.bytes.dropFirst() }

        static let includes = Folder(inside: "/includes/")
        static let resources = Folder(inside: "/resources/")
        static let api = Folder(inside: "/api/")
        static let concepts = Folder(inside: "/concepts/")
    }

    /// The page a relative path leads to from another page; a path that climbs above the root stays at it.
    static func resolve(_ path: Substring, from page: String) -> String {
        let slash = UInt8(ascii: "/")
        var bytes = path.utf8.first == slash ? [] : Array(folder(of: page).utf8)
        for component in path.utf8.split(separator: slash) {
            if component.elementsEqual(".".utf8) { continue }
            if component.elementsEqual("..".utf8) {
                if !bytes.isEmpty { bytes.removeLast() }
                while let last = bytes.last, last != slash { bytes.removeLast() }
                continue
            }
            bytes.append(contentsOf: component)
            bytes.append(slash)
        }
        if bytes.last == slash { bytes.removeLast() }
        return String(bytes: bytes)
    }
}
