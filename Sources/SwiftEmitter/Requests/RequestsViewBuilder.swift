import APIModel
import GraphGenBase

/// Makes the views of the request builders, one for each first path segment and area.
struct RequestsViewBuilder {
    private let tree: PathTree
    private let names: PathNames
    private let plan: ModulePlan
    private let links: DocumentationLinks
    /// How each node is reached from its parent.
    private let steps: [RequestsView.Step]
    /// The methods of each node.
    private let methods: [[RequestsView.Method]]
    private let shared: SharedPaths
    /// What is to be told of operations that could not have a method.
    let diagnostics: [Diagnostic]
    /// The methods of the root itself.
    private let rootMethods: [RequestsView.Method]
    private let container: String

    /// Makes the members of all nodes, and finds the nodes that are equal.
    init(
        tree: PathTree, types: SwiftTypes, hierarchy: TypeHierarchy, ids: OperationIDs, deprecations: Deprecations,
        names: PathNames, plan: ModulePlan, links: DocumentationLinks
    ) {
        var diagnostics: [Diagnostic] = []
        func methods(of leaves: [PathTree.Leaf], at node: Int?) -> [RequestsView.Method] {
            let found = MethodBuilder(
                types: types, hierarchy: hierarchy, ids: ids, deprecations: deprecations, names: names, node: node,
                maker: node == nil ? StepBuilder.root : StepBuilder.path, plan: plan
            ).methods(of: leaves)
            diagnostics += found.diagnostics
            return found.methods
        }
        let reserved = types.names.reserved
        self.tree = tree
        self.names = names
        self.plan = plan
        self.links = links
        container = types.names.paths
        steps = tree.nodes.indices.map { index in
            StepBuilder.step(
                to: tree.nodes[index].segment, name: names.steps[index], reserved: reserved,
                isRoot: tree.nodes[index].parent == nil, area: plan.area(ofNode: index))
        }
        self.methods = tree.nodes.indices.map { methods(of: tree.nodes[$0].leaves, at: $0) }
        rootMethods = methods(of: tree.rootLeaves, at: nil).map {
            $0.documented(with: [$0], links: links)
        }
        self.diagnostics = diagnostics
        shared = SharedPaths(tree, names: names, plan: plan, steps: steps, methods: self.methods)
    }

    /// The methods of a node, or of the root, in the order of the code.
    func methods(at node: Int?) -> [RequestsView.Method] { node.map { methods[$0] } ?? rootMethods }

    /// How a node is reached from its parent.
    func step(to node: Int) -> RequestsView.Step { steps[node] }

    /// The views by area and in path order, each with a name for its file.
    func views() -> [(area: ServiceArea, name: String, view: RequestsView)] {
        var views = tree.roots.flatMap { root in
            let name = String(names.types[root].dropFirst(container.count + 1))
            return self.views(of: root).map { (area: $0.area, name: name, view: $0.view) }
        }
        for area in Set(rootMethods.map(\.area)).sorted() {
            let ext = RequestsView.NodeExtension(
                extended: "GraphRuntime.GraphClient", steps: [], calls: [],
                methods: rootMethods.filter { $0.area == area })
            views.append((area: area, name: "Root", view: RequestsView(extensions: [ext])))
        }
        return views
    }

    /// What hangs below a first segment, parted by area: each node where it belongs, and each member in an extension
    /// where what it leads to is.
    private func views(of root: Int) -> [(area: ServiceArea, view: RequestsView)] {
        var views: [ServiceArea: RequestsView] = [:]
        func add(_ extended: String, _ steps: [(node: Int, step: RequestsView.Step)], _ methods: [RequestsView.Method])
        {
            for area in Set(steps.map(\.step.area) + methods.map(\.area)) {
                let own = steps.filter { $0.step.area == area }
                views[area, default: RequestsView()].extensions.append(
                    .init(
                        extended: extended,
                        steps: own.filter { tree.nodes[$0.node].segment.isWord }.map(\.step),
                        calls: own.filter { !tree.nodes[$0.node].segment.isWord }.map(\.step),
                        methods: methods.filter { $0.area == area }))
            }
        }
        add("GraphRuntime.GraphClient", steps(to: [[root]]), [])
        var pending = [root]
        while let index = pending.popLast() {
            let area = plan.area(ofNode: index)
            let (enclosing, name) = (names.enclosing(of: index), names.simpleName(of: index))
            guard shared.standIn[index] == index else {
                views[area, default: RequestsView()].aliases.append(
                    .init(
                        enclosing: enclosing, name: name, documentation: comment(of: [index]),
                        type: names.types[shared.standIn[index]]))
                continue
            }
            let members = shared.members[index]
            views[area, default: RequestsView()].nodes.append(
                .init(enclosing: enclosing, name: name, documentation: comment(of: members)))
            let methods = methods[index].enumerated().map { place, method in
                method.documented(with: members.map { self.methods[$0][place] }, links: links)
            }
            add(names.types[index], steps(to: members.map { tree.nodes[$0].children }), methods)
            pending.append(contentsOf: tree.nodes[index].children.reversed())
        }
        return views.map { (area: $0.key, view: $0.value) }.sorted { $0.area < $1.area }
    }

    /// The ways to the children of a node; the children of all nodes that it stands for are in the same order.
    private func steps(to children: [[Int]]) -> [(node: Int, step: RequestsView.Step)] {
        children[0].enumerated().map { place, child in
            let step = steps[child].documented(
                paths: children.map { path(of: $0[place]) }, result: names.types[shared.standIn[child]])
            return (child, step)
        }
    }

    private func comment(of nodes: [Int]) -> [String] {
        var comment = DocumentationComment("", fallback: path(of: nodes[0]))
        nodes.dropFirst().forEach { comment.add("Also: \(path(of: $0))") }
        return comment.lines
    }

    private func path(of index: Int) -> String {
        var parts: [String] = []
        var next: Int? = index
        while let current = next {
            parts.append(Self.text(tree.nodes[current].segment))
            next = tree.nodes[current].parent
        }
        return "/" + parts.reversed().joined(separator: "/")
    }

    private static func text(_ segment: PathSegment) -> String {
        switch segment {
        case .word(let word): word
        case .key(let name): "{\(name)}"
        case .keyed(let word, let name): "\(word)('{\(name)}')"
        case .address(let name): ":/{\(name)}:"
        case .call(let word, let arguments):
            word + "(" + arguments.map { "\($0.name)={\($0.name)}" }.joined(separator: ",") + ")"
        }
    }
}
