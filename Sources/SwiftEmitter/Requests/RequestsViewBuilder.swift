import GraphModel

/// Makes the views of the request builders, one for each first path segment and area.
struct RequestsViewBuilder {
    let tree: PathTree
    let types: SwiftTypes
    let hierarchy: TypeHierarchy
    let ids: OperationIDs
    let deprecations: Deprecations
    let names: PathNames
    var plan = ModulePlan.single

    /// The views by area and in path order, each with a name for its file.
    func views() -> [(area: ServiceArea, name: String, view: RequestsView)] {
        var views = tree.roots.flatMap { root in
            let name = String(names.types[root].dropFirst(types.names.paths.count + 1))
            return self.views(of: root).map { (area: $0.area, name: name, view: $0.view) }
        }
        let methods = builder(stepNames: []).methods(of: tree.rootLeaves).map { method in
            var method = method
            method.expression = "root." + method.expression
            return method
        }
        for area in Set(methods.map(\.area)).sorted() {
            let ext = RequestsView.NodeExtension(
                extended: "GraphRuntime.GraphClient", steps: [], calls: [], methods: methods.filter { $0.area == area })
            views.append((area: area, name: "Root", view: RequestsView(nodes: [], extensions: [ext])))
        }
        return views
    }

    /// What hangs below a first segment, parted by area: each node where it belongs, and each member in an extension
    /// where what it leads to is.
    private func views(of root: Int) -> [(area: ServiceArea, view: RequestsView)] {
        var views: [ServiceArea: RequestsView] = [:]
        func add(_ extended: String, steps: [RequestsView.Step], calls: [RequestsView.Step], _ methods: [Method]) {
            for area in Set(steps.map(\.area) + calls.map(\.area) + methods.map(\.area)) {
                views[area, default: RequestsView(nodes: [], extensions: [])].extensions.append(
                    .init(
                        extended: extended, steps: steps.filter { $0.area == area },
                        calls: calls.filter { $0.area == area }, methods: methods.filter { $0.area == area }))
            }
        }
        let (first, firstCalls) = steps(to: [root], isRoot: true)
        add("GraphRuntime.GraphClient", steps: first, calls: firstCalls, [])
        var pending = [root]
        while let index = pending.popLast() {
            let node = tree.nodes[index]
            let type = names.types[index]
            let enclosing = type.split(separator: ".").dropLast().joined(separator: ".")
            let name = type.split(separator: ".").last.map(String.init) ?? type
            views[plan.area(ofNode: index), default: RequestsView(nodes: [], extensions: [])].nodes.append(
                .init(enclosing: enclosing, name: name, path: SwiftText.comment(path(of: index))))
            let (properties, calls) = steps(to: node.children)
            let stepNames = Set(
                node.children.filter { if case .word = tree.nodes[$0].segment { true } else { false } }.map {
                    names.steps[$0]
                })
            add(type, steps: properties, calls: calls, builder(stepNames: stepNames).methods(of: node.leaves))
            pending.append(contentsOf: node.children.reversed())
        }
        return views.map { (area: $0.key, view: $0.value) }.sorted { $0.area < $1.area }
    }

    private typealias Method = RequestsView.Method

    private func steps(
        to children: [Int], isRoot: Bool = false
    ) -> (properties: [RequestsView.Step], calls: [RequestsView.Step]) {
        var properties: [RequestsView.Step] = []
        var calls: [RequestsView.Step] = []
        for child in children {
            let segment = tree.nodes[child].segment
            var step = StepBuilder.step(
                to: segment, name: names.steps[child], type: names.types[child], path: path(of: child),
                isRoot: isRoot)
            step.area = plan.area(ofNode: child)
            if case .word = segment { properties.append(step) } else { calls.append(step) }
        }
        return (properties, calls)
    }

    private func builder(stepNames: Set<String>) -> MethodBuilder {
        MethodBuilder(
            types: types, hierarchy: hierarchy, ids: ids, deprecations: deprecations, stepNames: stepNames, plan: plan)
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
