/// The Swift names of path nodes: tags nested as the path is, and the members that lead from node to node.
struct PathNames {
    /// The tag of each node as written at file scope.
    private(set) var tags: [String] = []
    /// The member of its parent that leads to each node.
    private(set) var steps: [String] = []

    /// Names the nodes of a tree.
    init(_ tree: PathTree, container: String) {
        tags = Array(repeating: "", count: tree.nodes.count)
        steps = tags
        name(tree.roots, of: tree, below: container)
        for (index, node) in tree.nodes.enumerated() { name(node.children, of: tree, below: tags[index]) }
    }

    private mutating func name(_ children: [Int], of tree: PathTree, below enclosing: String) {
        var tagScope = NameScope(reserved: ReservedNames.types)
        var stepScope = NameScope(reserved: ReservedNames.pathMembers)
        for child in children {
            let segment = tree.nodes[child].segment
            tags[child] = enclosing + "." + tagScope.claim(Self.tag(of: segment))
            if let word = segment.word { steps[child] = stepScope.claim(SwiftIdentifier.member(Self.lastName(word))) }
        }
    }

    private static func tag(of segment: PathSegment) -> String {
        let base = SwiftIdentifier.type(lastName(segment.word ?? ""))
        switch segment {
        case .word: return base
        case .key: return "Item"
        case .keyed: return base + "Item"
        case .call: return base + "Call"
        case .address: return "Address"
        }
    }

    /// `assign` of `microsoft.graph.assign`: a cast or a bound call goes by its last name.
    static func lastName(_ word: String) -> String {
        guard word.lowercased().hasPrefix("microsoft.graph.") else { return word }
        return String(word.split(separator: ".").last ?? "")
    }
}

extension PathSegment {
    /// The fixed word of the segment; nil for a key or an address.
    var word: String? {
        switch self {
        case .word(let word), .call(let word, _), .keyed(let word, _): word
        case .key, .address: nil
        }
    }
}
