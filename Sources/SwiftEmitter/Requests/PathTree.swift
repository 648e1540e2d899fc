import APIModel

/// The documented paths as a tree; an operation hangs on the node its method is declared on.
struct PathTree {
    /// An operation and, for actions and functions, the last segment that its method stands for.
    struct Leaf {
        /// The operation.
        var operation: Operation
        /// The segment below the node, when the method itself stands for it.
        var call: PathSegment?
    }

    /// A node.
    struct Node {
        /// Its segment.
        var segment: PathSegment
        /// Its parent's index; nil for children of the root.
        var parent: Int?
        /// Indexes of its children, in order of their identity.
        var children: [Int] = []
        /// Operations whose methods it declares.
        var leaves: [Leaf] = []
    }

    /// All nodes; parents come before their children.
    private(set) var nodes: [Node] = []
    /// The root's children.
    private(set) var roots: [Int] = []
    /// Operations on the root itself, such as a function without a path before it.
    private(set) var rootLeaves: [Leaf] = []

    private struct Edge: Hashable {
        var parent: Int?
        var identity: String
    }
    private var index: [Edge: Int] = [:]

    /// Builds the tree of a model's operations.
    init(_ operations: [Operation]) {
        for operation in operations {
            var segments = PathSegment.segments(of: operation.path)
            let call = Self.isCall(operation, last: segments.last) ? segments.popLast() : nil
            guard let node = node(for: segments) else {
                if call != nil { rootLeaves.append(Leaf(operation: operation, call: call)) }
                continue
            }
            nodes[node].leaves.append(Leaf(operation: operation, call: call))
        }
        sortChildren()
    }

    /// The last segment of an operation's path, when its method stands for it.
    static func call(of operation: Operation) -> PathSegment? {
        let last = PathSegment.segments(of: operation.path).last
        return isCall(operation, last: last) ? last : nil
    }

    /// Whether the method stands for the last segment: actions, functions, `$ref`, `$value`, `$count`, and the `content` of
    /// a file.
    private static func isCall(_ operation: Operation, last: PathSegment?) -> Bool {
        guard let last else { return false }
        switch last {
        case .key, .keyed, .address: return false
        case .word(let word):
            return operation.kind == .action || operation.kind == .function || word.hasPrefix("$")
                || operation.kind == .media && word == "content"
        case .call: return operation.kind == .action || operation.kind == .function
        }
    }

    private mutating func node(for segments: [PathSegment]) -> Int? {
        var current: Int?
        for segment in segments {
            let edge = Edge(parent: current, identity: segment.identity)
            if let known = index[edge] {
                current = known
            } else {
                nodes.append(Node(segment: segment, parent: current))
                index[edge] = nodes.count - 1
                if let current {
                    nodes[current].children.append(nodes.count - 1)
                } else {
                    roots.append(nodes.count - 1)
                }
                current = nodes.count - 1
            }
        }
        return current
    }

    /// Where the nodes of a tree of some of the operations are in this one, by their index; nil when one is not here.
    func places(of part: PathTree) -> [Int]? {
        var places: [Int] = []
        for node in part.nodes {
            let edge = Edge(parent: node.parent.map { places[$0] }, identity: node.segment.identity)
            guard let place = index[edge] else { return nil }
            places.append(place)
        }
        return places
    }

    /// How many segments lead to each node, by index.
    var depths: [Int] {
        var depths: [Int] = []
        for node in nodes { depths.append(node.parent.map { depths[$0] + 1 } ?? 1) }
        return depths
    }

    private mutating func sortChildren() {
        let identities = nodes.map(\.segment.identity)
        func byIdentity(_ left: Int, _ right: Int) -> Bool { identities[left] < identities[right] }
        roots.sort(by: byIdentity)
        for index in nodes.indices { nodes[index].children.sort(by: byIdentity) }
    }
}
