import GraphModel

/// Makes the views of the request builders, one for each first path segment.
struct RequestsViewBuilder {
    let tree: PathTree
    let types: SwiftTypes
    let hierarchy: TypeHierarchy
    let ids: OperationIDs
    let names: PathNames

    /// The views in path order, each with a name for its file.
    func views() -> [(name: String, view: RequestsView)] {
        var views = tree.roots.map { root in
            (name: String(names.types[root].dropFirst(types.names.paths.count + 1)), view: view(of: root))
        }
        if !tree.rootLeaves.isEmpty {
            let methods = builder(stepNames: []).methods(of: tree.rootLeaves).map { method in
                var method = method
                method.expression = "root." + method.expression
                return method
            }
            let ext = RequestsView.NodeExtension(
                extended: "GraphRuntime.GraphClient", steps: [], calls: [], methods: methods)
            views.append((name: "Root", view: RequestsView(nodes: [], extensions: [ext])))
        }
        return views
    }

    private func view(of root: Int) -> RequestsView {
        var nodes: [RequestsView.Node] = []
        var extensions = [
            RequestsView.NodeExtension(
                extended: "GraphRuntime.GraphClient", steps: steps(to: [root], isRoot: true).properties,
                calls: steps(to: [root], isRoot: true).calls, methods: [])
        ]
        var pending = [root]
        while let index = pending.popLast() {
            let node = tree.nodes[index]
            let type = names.types[index]
            let enclosing = type.split(separator: ".").dropLast().joined(separator: ".")
            let name = type.split(separator: ".").last.map(String.init) ?? type
            nodes.append(.init(enclosing: enclosing, name: name, path: SwiftText.comment(path(of: index))))
            let (properties, calls) = steps(to: node.children)
            let stepNames = Set(
                node.children.filter { if case .word = tree.nodes[$0].segment { true } else { false } }.map {
                    names.steps[$0]
                })
            let methods = builder(stepNames: stepNames).methods(of: node.leaves)
            if !properties.isEmpty || !calls.isEmpty || !methods.isEmpty {
                extensions.append(
                    .init(
                        extended: type, steps: properties, calls: calls,
                        methods: methods))
            }
            pending.append(contentsOf: node.children.reversed())
        }
        return RequestsView(nodes: nodes, extensions: extensions)
    }

    private func steps(
        to children: [Int], isRoot: Bool = false
    ) -> (properties: [RequestsView.Step], calls: [RequestsView.Step]) {
        var properties: [RequestsView.Step] = []
        var calls: [RequestsView.Step] = []
        for child in children {
            let segment = tree.nodes[child].segment
            let step = StepBuilder.step(
                to: segment, name: names.steps[child], type: names.types[child], path: path(of: child),
                isRoot: isRoot)
            if case .word = segment { properties.append(step) } else { calls.append(step) }
        }
        return (properties, calls)
    }

    private func builder(stepNames: Set<String>) -> MethodBuilder {
        MethodBuilder(types: types, hierarchy: hierarchy, ids: ids, stepNames: stepNames)
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
