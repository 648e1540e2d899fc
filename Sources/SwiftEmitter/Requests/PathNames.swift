import APIModel
import GraphGenBase

/// The Swift names of path nodes: types nested as the path is, the members that lead from node to node, and the methods
/// of actions and functions. What one node holds is one scope.
struct PathNames {
    /// The type of each node as written at file scope.
    private(set) var types: [String] = []
    /// The member of its parent that leads to each node.
    private(set) var steps: [String] = []
    /// The methods of each node, by the call they make.
    private var methods: [[Call: String]] = []
    private var rootMethods: [Call: String] = [:]
    private var properties: [Set<String>] = []
    private var rootProperties: Set<String> = []

    /// What has one name: calls of a word, told apart by their parameters, and without any by their HTTP method.
    private struct Call: Hashable {
        let word: String
        let hasParameters: Bool
        let verb: String

        init(_ operation: Operation, _ segment: PathSegment, _ word: String) {
            self.word = PathNames.lastName(word).lowercased()
            hasParameters = ParameterList.hasParameters(operation, segment)
            verb = hasParameters ? "" : operation.method
        }
    }

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

    /// Names the nodes of a tree, and what they hold.
    init(_ tree: PathTree, container: String, reserved: Set<String>) {
        self.reserved = reserved
        types = Array(repeating: "", count: tree.nodes.count)
        steps = types
        methods = Array(repeating: [:], count: tree.nodes.count)
        // The first types are nested in the container, and the members that lead to them are the client's.
        var client = NameScope(reserved: reserved.union(ReservedNames.clientMembers))
        nameSteps(tree.roots, of: tree, in: &client)
        var outermost = NameScope(reserved: reserved)
        nameTypes(tree.roots, of: tree, below: container, in: &outermost)
        rootProperties = Set(tree.roots.map { steps[$0] })
        rootMethods = nameMethods(tree.rootLeaves, beside: tree.roots, of: tree, in: client)
        for (index, node) in tree.nodes.enumerated() {
            var scope = NameScope(reserved: reserved)
            scope.reserve(Self.verbs(of: node.leaves))
            nameSteps(node.children, of: tree, in: &scope)
            nameTypes(node.children, of: tree, below: types[index], in: &scope)
            properties.append(Set(node.children.map { steps[$0] }))
            methods[index] = nameMethods(node.leaves, beside: node.children, of: tree, in: scope)
        }
    }

    /// Names the nodes of a tree of some operations as they are called among all of them.
    init(_ tree: PathTree, of whole: PathTree, container: String, reserved: Set<String>) {
        self.init(whole, container: container, reserved: reserved)
        guard let places = whole.places(of: tree) else {
            self.init(tree, container: container, reserved: reserved)
            return
        }
        types = places.map { types[$0] }
        steps = places.map { steps[$0] }
        methods = places.map { methods[$0] }
        properties = places.map { properties[$0] }
    }

    /// What the methods are called by which a thing itself is read and changed, where it has them.
    private static func verbs(of leaves: [PathTree.Leaf]) -> Set<String> {
        Set(
            leaves.lazy.filter { $0.call == nil }.map(\.operation).compactMap { operation in
                switch operation.method {
                case "GET": operation.response?.isCollection ?? (operation.kind == .list) ? "list" : "get"
                case "POST": "create"
                case "PATCH": "update"
                case "PUT": "replace"
                case "DELETE": "delete"
                default: nil
                }
            })
    }

    /// Functions with arguments have the names of properties beside them: their arguments tell them apart.
    private mutating func nameSteps(_ children: [Int], of tree: PathTree, in scope: inout NameScope) {
        scope.reserve(ReservedNames.pathMembers)
        let taken = scope
        var signatures: Set<[String]> = []
        for child in children {
            let segment = tree.nodes[child].segment
            guard let word = segment.word else { continue }
            let wish = SwiftIdentifier.member(Self.lastName(word))
            if segment.hasArguments || segment.isKeyed, taken.isFree(wish),
                signatures.insert([wish] + segment.argumentNames).inserted
            {
                steps[child] = wish
            } else {
                steps[child] = scope.claim(wish)
            }
        }
    }

    private mutating func nameTypes(
        _ children: [Int], of tree: PathTree, below enclosing: String, in scope: inout NameScope
    ) {
        for child in children {
            types[child] = enclosing + "." + scope.claim(Self.type(of: tree.nodes[child].segment, below: enclosing))
        }
    }

    /// The methods give way to types and to the properties that lead on. Only a method with parameters can have the name
    /// of a property, and any that of a method that leads on: that differs in what it returns.
    private func nameMethods(
        _ leaves: [PathTree.Leaf], beside children: [Int], of tree: PathTree, in scope: NameScope
    ) -> [Call: String] {
        var scope = scope
        scope.release(children.map { steps[$0] })
        let properties = Set(children.filter { tree.nodes[$0].segment.isWord }.map { steps[$0] })
        var names: [Call: String] = [:]
        var shared: [String: String] = [:]
        var firstVerbs: [String: String] = [:]
        for leaf in leaves {
            guard let segment = leaf.call, let word = segment.word else { continue }
            let call = Call(leaf.operation, segment, word)
            guard names[call] == nil else { continue }
            let wish = SwiftIdentifier.member(Self.lastName(word))
            let second = wish + (leaf.operation.kind == .action ? "Action" : "Function")
            if !call.hasParameters && firstVerbs[call.word] == nil { firstVerbs[call.word] = call.verb }
            // By another HTTP method and without parameters either: the same signature.
            let isSecond = !call.hasParameters && firstVerbs[call.word] != call.verb
            if isSecond || !call.hasParameters && properties.contains(wish) {
                names[call] = scope.claim(second, avoiding: properties)
            } else {
                let avoided = properties.contains(wish) ? [] : properties
                let name = shared[call.word] ?? scope.claim(wish, else: second, avoiding: avoided)
                shared[call.word] = name
                names[call] = name
            }
        }
        return names
    }

    /// The properties that lead on from a node, or from the root: no method without arguments can be called so.
    func properties(at node: Int?) -> Set<String> { node.map { properties[$0] } ?? rootProperties }

    /// The name of the method for an action or function at a node, or at the root.
    func method(_ operation: Operation, _ segment: PathSegment, at node: Int?) -> String {
        let word = segment.word ?? ""
        let names = node.map { methods[$0] } ?? rootMethods
        return names[Call(operation, segment, word)] ?? SwiftIdentifier.member(word)
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
