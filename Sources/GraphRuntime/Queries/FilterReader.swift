/// What a `$filter` expression does with which properties: enough of OData's grammar (4.01 URL Conventions, section 5.1.1)
/// to know that, for typed conditions and raw text alike. An expression that is wrong gives what can be read of it.
struct FilterReader {
    /// The uses, in reading order.
    private(set) var uses: [FilterUse] = []
    /// Whether a collection's `$count` is compared.
    private(set) var usesCount = false

    /// What stands between a parenthesis and its counterpart.
    private struct Frame {
        var isDenied = false
        /// The function whose arguments stand there, and whether the first one comes next.
        var function: String?
        var isFirst = true
        /// What `any` and `all` look through, and the name of an element.
        var collection: [String]?
        var variable: String?
        /// Whether a `not` stands before what comes next.
        var denies = false
        var left: Operand?
        var comparison: String?
    }

    private enum Operand {
        case path([String])
        case literal
    }

    private var frames = [Frame()]
    // The word before, which is a name of what follows when that is a parenthesis.
    private var waiting: String?

    init(_ text: String) {
        for token in FilterTokens(text) {
            switch token {
            case .word(let next):
                flush()
                waiting = next
            case .text:
                flush()
                operand(.literal)
            case .open:
                // No expression that a service takes is nested so deep.
                guard frames.count < 256 else { return }
                open()
            case .close:
                flush()
                if frames.count > 1 { close() }
            case .comma:
                flush()
                top.isFirst = false
            }
        }
        flush()
    }

    private var top: Frame {
        get { frames[frames.count - 1] }
        set { frames[frames.count - 1] = newValue }
    }

    private mutating func open() {
        let name = waiting.map { inner($0) } ?? ""
        waiting = nil
        var frame = Frame()
        let lowered = name.lowercased()
        if lowered == "and" || lowered == "or" || lowered == "in" { word(lowered) }
        frame.isDenied = top.isDenied || top.denies || lowered == "not"
        let last = lowered.split(separator: "/").last ?? ""
        if last == "any" || last == "all" {
            frame.collection = path(name).dropLast()
        } else if !["", "and", "or", "in", "not"].contains(lowered) {
            frame.function = lowered
        }
        frames.append(frame)
    }

    private mutating func close() {
        let closed = frames.removeLast()
        // What a function makes of a property is compared as the property is; conditions are compared with nothing.
        guard let left = closed.left, closed.collection == nil, !Self.functions.contains(closed.function ?? "") else {
            return
        }
        if top.left == nil { operand(left) }
    }

    // A word that no parenthesis follows.
    private mutating func flush() {
        guard let next = waiting else { return }
        waiting = nil
        word(inner(next))
    }

    // Without the name of the element that `any(x:x/name …` begins with.
    private mutating func inner(_ word: String) -> String {
        guard top.collection != nil, top.variable == nil || word.hasPrefix(":") else { return word }
        let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        if top.variable == nil { top.variable = String(parts[0]) }
        return parts.count > 1 ? String(parts[1]) : ""
    }

    private mutating func word(_ word: String) {
        if word.isEmpty { return }
        let lowered = word.lowercased()
        switch lowered {
        case "and", "or":
            top.left = nil
            top.comparison = nil
            top.denies = false
        case "not": top.denies = true
        case _ where Self.comparisons.contains(lowered):
            top.comparison = lowered
            if case .path(let path)? = top.left { use(path, lowered) }
        default: operand(Self.isLiteral(lowered) ? .literal : .path(path(word)))
        }
    }

    private mutating func operand(_ operand: Operand) {
        if let function = top.function {
            guard top.isFirst, case .path(let path) = operand else { return }
            if Self.functions.contains(function) { use(path, function) }
            top.left = operand
        } else if let comparison = top.comparison {
            if case .literal? = top.left, case .path(let path) = operand { use(path, comparison) }
        } else {
            top.left = operand
        }
    }

    private mutating func use(_ path: [String], _ operation: String) {
        if path.last == "$count" {
            usesCount = true
            return
        }
        uses.append(FilterUse(path: path, operation: operation))
        if top.isDenied || top.denies { uses.append(FilterUse(path: path, operation: "not")) }
    }

    private func path(_ word: String) -> [String] {
        let names = word.split(separator: "/").map(String.init)
        // The element itself, by OData's name.
        if names.first == "$it" { return Array(names.dropFirst()) }
        guard let first = names.first,
            let frame = frames.last(where: { $0.variable == first }), let collection = frame.collection
        else { return names }
        return collection + names.dropFirst()
    }

    private static func isLiteral(_ word: String) -> Bool {
        let first = word.utf8.first ?? 0
        let isName =
            first == UInt8(ascii: "_") || first == UInt8(ascii: "$") || Character(Unicode.Scalar(first)).isLetter
        // No name has a hyphen, GUIDs and dates have.
        return !isName || word.utf8.contains(UInt8(ascii: "-"))
            || ["true", "false", "null", "inf", "nan"].contains(word)
    }

    private static let comparisons: Set<String> = ["eq", "ne", "gt", "ge", "lt", "le", "in", "has"]
    private static let functions: Set<String> = ["startswith", "endswith", "contains"]
}
