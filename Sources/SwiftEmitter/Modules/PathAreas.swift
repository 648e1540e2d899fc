/// The area of each node of a path tree: that of all requests at and below it, else the core.
enum PathAreas {
    /// The areas, by index of the node.
    static func assign(_ tree: PathTree, area: (PathTree.Leaf) -> ServiceArea) -> [ServiceArea] {
        var below = tree.nodes.map { Set($0.leaves.map(area)) }
        // Parents come before their children, so that from the end each node is complete when it is added.
        for index in tree.nodes.indices.reversed() {
            if let parent = tree.nodes[index].parent { below[parent].formUnion(below[index]) }
        }
        return below.map { areas in
            guard let only = areas.first, areas.count == 1 else { return .core }
            return only
        }
    }
}
