import GraphGenBase

/// Relative page names and the paths in links: `/` as separator, no `.` or `..`, never above the docs folder.
enum PagePath {
    /// The folder of a page, with a `/` at its end unless empty.
    static func folder(of page: String) -> Substring {
        guard let slash = page.utf8.lastIndex(of: Byte.slash) else { return "" }
        return page[...slash]
    }

    /// The last component.
    static func name(of page: String) -> Substring {
        guard let slash = page.utf8.lastIndex(of: Byte.slash) else { return page[...] }
        return page[page.utf8.index(after: slash)...]
    }

    /// `v1.0`, `beta`: the component after `api-reference`, or any component that spells one of the two.
    static func apiVersion(of page: String) -> String? {
        page.withBytes { bytes in
            var isReference = false
            var start = 0
            while let end = bytes[start...].firstIndex(of: Byte.slash) {
                let component = bytes[start..<end]
                start = end + 1
                if component.isEmpty { continue }
                if component.elementsEqual("v1.0".utf8) || component.elementsEqual("beta".utf8)
                    || isReference && !component.elementsEqual("includes".utf8)
                {
                    return String(bytes: component)
                }
                isReference = component.elementsEqual("api-reference".utf8)
            }
            return nil
        }
    }

    /// Whether the page has a folder of a name (lower case) among its folders.
    static func isIn(_ folder: Folder, page: String) -> Bool {
        page.has(folder.inside) || page.withBytes { $0.starts(with: folder.atStart) }
    }

    /// A folder that tells what the pages in it are.
    struct Folder: Sendable {
        /// `/name/`
        fileprivate let inside: Needle
        /// `name/`
        fileprivate var atStart: Slice<UnsafeBufferPointer<UInt8>> { inside.bytes.dropFirst() }

        static let includes = Folder(inside: "/includes/")
        static let resources = Folder(inside: "/resources/")
        static let api = Folder(inside: "/api/")
        static let concepts = Folder(inside: "/concepts/")
    }

    /// Whether a relative path leads above the docs folder from a page.
    static func climbsOut(_ path: Substring, from page: String) -> Bool {
        var depth = path.utf8.first == Byte.slash ? 0 : page.utf8.count { $0 == Byte.slash }
        for component in path.utf8.split(separator: Byte.slash) {
            if component.elementsEqual("..".utf8) {
                depth -= 1
            } else if !component.elementsEqual(".".utf8) {
                depth += 1
            }
            if depth < 0 { return true }
        }
        return false
    }

    /// The page a relative path leads to from another page; a path that climbs above the root stays at it.
    static func resolve(_ path: Substring, from page: String) -> String {
        let slash = Byte.slash
        let period = Byte.period
        var bytes: [UInt8] = []
        bytes.reserveCapacity(page.utf8.count + path.utf8.count)
        if path.utf8.first != slash {
            page.withBytes { page in
                if let last = page.lastIndex(of: slash) { bytes.append(contentsOf: page[...last]) }
            }
        }
        var path = path
        path.withUTF8 { path in
            var start = 0
            while start < path.count {
                var end = start
                while end < path.count, path[end] != slash { end += 1 }
                defer { start = end + 1 }
                if end == start || end == start + 1 && path[start] == period { continue }
                if end == start + 2, path[start] == period, path[start + 1] == period {
                    if !bytes.isEmpty { bytes.removeLast() }
                    while let last = bytes.last, last != slash { bytes.removeLast() }
                    continue
                }
                bytes.append(contentsOf: path[start..<end])
                bytes.append(slash)
            }
        }
        if bytes.last == slash { bytes.removeLast() }
        return String(bytes: bytes)
    }
}
