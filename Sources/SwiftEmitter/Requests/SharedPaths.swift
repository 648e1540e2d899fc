/// Which places in the tree are equal, with all that is below them: `/me/messages` and `/users/{id}/messages`. One type
/// stands for all of them, and the others are other names of it: a third of the types of v1.0 and a quarter of their
/// methods would say the same again.
struct SharedPaths {
    /// The node whose type stands for a node, by index; of most, the node itself.
    private(set) var standIn: [Int]
    /// The nodes that a node's type stands for, itself first; empty for those that another stands for.
    private(set) var members: [[Int]]

    /// What makes two nodes equal.
    private struct Shape: Hashable {
        /// Their types have one name: what merely happens to have the same below it is something else to its readers.
        var typeName: String
        var area: ServiceArea
        var methods: [RequestsView.Method]
        var children: [Child]

        struct Child: Hashable {
            var step: RequestsView.Step
            var shape: Int
        }
    }

    /// Compares the nodes of a tree, whatever the paths are called that lead to them.
    /// - Parameters:
    ///   - steps: how each node is reached from its parent.
    ///   - methods: those of each node.
    init(
        _ tree: PathTree, names: PathNames, plan: ModulePlan, steps: [RequestsView.Step],
        methods: [[RequestsView.Method]]
    ) {
        var shapes: [Shape: Int] = [:]
        var shape = Array(repeating: 0, count: tree.nodes.count)
        var height = shape
        // Children come after their parents.
        for index in tree.nodes.indices.reversed() {
            let children = tree.nodes[index].children
            height[index] = (children.map { height[$0] }.max() ?? 0) + 1
            let own = Shape(
                typeName: names.simpleName(of: index), area: plan.area(ofNode: index),
                methods: methods[index].map { $0.anywhere },
                children: children.map { child in
                    .init(step: steps[child].anywhere, shape: shape[child])
                })
            shape[index] = shapes[own] ?? shapes.count
            shapes[own] = shape[index]
        }
        standIn = Array(tree.nodes.indices)
        members = Array(repeating: [], count: tree.nodes.count)
        let depths = tree.depths
        func comesFirst(_ left: Int, _ right: Int) -> Bool {
            (depths[left], names.types[left]) < (depths[right], names.types[right])
        }
        // The highest first: whether a node is declared at all depends on the one it is nested in.
        let groups = Dictionary(grouping: tree.nodes.indices) { shape[$0] }.values
            .map { $0.sorted(by: comesFirst) }
            .sorted { (height[$1[0]], $0[0]) < (height[$0[0]], $1[0]) }
        for group in groups {
            let isDeclared = { (index: Int) in tree.nodes[index].parent.map { standIn[$0] == $0 } ?? true }
            guard let first = group.first(where: isDeclared) else { continue }
            members[first] = [first] + group.filter { $0 != first }
            for index in group { standIn[index] = first }
        }
    }
}

extension RequestsView.Method {
    /// The method without the path it was documented for, and the line that says so.
    fileprivate var anywhere: RequestsView.Method {
        var method = self
        method.request = ""
        method.source = nil
        method.call = nil
        return method
    }
}

extension RequestsView.Step {
    /// The step without the page's name of its key.
    fileprivate var anywhere: RequestsView.Step {
        var step = self
        step.parameter = nil
        return step
    }
}
