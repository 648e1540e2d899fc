import GraphGenBase

/// The Swift names of path nodes: types nested as the path is, and the members that lead from node to node.
struct PathNames {
    /// The type of each node as written at file scope.
    private(set) var types: [String] = []
    /// The member of its parent that leads to each node.
    private(set) var steps: [String] = []

    /// Names that mean something else to the code inside a node.
    private let reserved: Set<String>

    /// The last parts of the types: inside a node these hide types of the same name.
    var simpleNames: Set<String> { Set(types.indices.map(simpleName)) }

    /// The last part of a node's type.
    func simpleName(of index: Int) -> String {
        types[index].split(separator: ".").last.map(String.init) ?? types[index]
    }

    /// What a node's type is nested in.
    func enclosing(of index: Int) -> String { types[index].split(separator: ".").dropLast().joined(separator: ".") }

    /// Names the nodes of a tree.
    init(_ tree: PathTree, container: String, reserved: Set<String>) {
        self.reserved = reserved
        types = Array(repeating: "", count: tree.nodes.count)
        steps = types
        name(tree.roots, of: tree, below: container)
        for (index, node) in tree.nodes.enumerated() { name(node.children, of: tree, below: types[index]) }
    }

    private mutating func name(_ children: [Int], of tree: PathTree, below enclosing: String) {
        var typeScope = NameScope(reserved: reserved)
        var stepScope = NameScope(reserved: ReservedNames.pathMembers)
        for child in children {
            let segment = tree.nodes[child].segment
            types[child] = enclosing + "." + typeScope.claim(Self.type(of: segment, below: enclosing))
            if let word = segment.word { steps[child] = stepScope.claim(SwiftIdentifier.member(Self.lastName(word))) }
        }
    }

    /// The compiler (Swift 6.3) files extensions by the simple name of what they extend and holds 64 KB of them a name;
    /// beyond that, extensions of other types are lost to importers. So what stands for a key is not just called `Item`.
    private static func type(of segment: PathSegment, below enclosing: String) -> String {
        let base = SwiftIdentifier.type(lastName(segment.word ?? ""))
        switch segment {
        case .word: return base
        case .key:
            return String((enclosing.split(separator: ".").last ?? "").filter { $0 != "`" }) + "Item"
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
