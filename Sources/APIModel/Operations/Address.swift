import GraphGenBase

/// A path as an address: what is the same however its placeholders are called and its letters are cased.
struct Address: Hashable {
    /// One for each segment: `{}` for a placeholder, by path too (`{path}:`); a name in small letters, with the names of its
    /// arguments; `root:` keeps its colon.
    let steps: [String]

    init(_ path: PathTemplate) { steps = path.segments.map(Self.step) }

    private static func step(_ segment: PathTemplate.Segment) -> String {
        if segment.isPlaceholder || isByPath(segment) { return placeholder }
        guard let arguments = segment.arguments else { return segment.name.lowercased() }
        if segment.isKeyed { return segment.name.lowercased() + "()" }
        return segment.name.lowercased() + "(" + arguments.map { $0.name.lowercased() }.sorted().joined(separator: ",")
            + ")"
    }

    /// `{path}:`
    private static func isByPath(_ segment: PathTemplate.Segment) -> Bool {
        segment.placeholders.count == 1 && segment.text.hasPrefix("{") && segment.text.hasSuffix("}:")
    }

    /// What stands for any value.
    static let placeholder = "{}"

    /// Whether any of it is left to the caller.
    var hasPlaceholder: Bool { steps.contains(Self.placeholder) }

    /// Each segment with the one before it; the first with nothing.
    var pairs: [String] { zip([""] + steps, steps).map { $0 + ">" + $1 } }

    /// Whether this is what a caller makes of another address: a value where that has a placeholder.
    func isInstance(of other: Address) -> Bool {
        guard steps.count == other.steps.count, self != other else { return false }
        return zip(steps, other.steps).allSatisfy { $0 == $1 || $1 == Self.placeholder }
    }

    /// Whether one of them is the other with one placeholder more.
    func differsInOneKey(from other: Address) -> Bool {
        let (short, long) = steps.count < other.steps.count ? (steps, other.steps) : (other.steps, steps)
        guard long.count == short.count + 1 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        // Any of a run of equal steps may be the one too many; the first difference shows its end.
        return short[start...] == long[(start + 1)...] && long[start] == Self.placeholder
    }

    /// Whether this is where the bytes of what is at another address are.
    func isContent(of other: Address) -> Bool {
        steps.dropLast() == other.steps[...] && ["content", "$value"].contains(steps.last ?? "")
    }

    /// Whether both ask for the same at different addresses: they end in the same name, or in a key of the same collection.
    /// By path (`root:/{path}`) everything has a key.
    func asksForSame(as other: Address) -> Bool {
        guard let last = steps.last, let otherLast = other.steps.last, last == otherLast else { return false }
        guard last == Self.placeholder else { return true }
        let before = steps.dropLast().last
        return before == other.steps.dropLast().last || before?.hasSuffix(":") == true
    }
}
