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

    /// Whether the page has a folder of a name among its folders.
    static func isInFolder(_ name: String, page: String) -> Bool {
        page.split(separator: "/").dropLast().contains { $0 == name }
    }

    /// The page a relative path leads to from another page; a path that climbs above the root stays at it.
    static func resolve(_ path: Substring, from page: String) -> String {
        if path.utf8.first != UInt8(ascii: "."), !path.utf8.contains(UInt8(ascii: "/")) {
            return String(folder(of: page) + path)
        }
        var components = path.first == "/" ? [] : page.split(separator: "/").dropLast()
        for component in path.split(separator: "/") {
            switch component {
            case ".": continue
            case "..": _ = components.popLast()
            default: components.append(component)
            }
        }
        return components.joined(separator: "/")
    }
}
