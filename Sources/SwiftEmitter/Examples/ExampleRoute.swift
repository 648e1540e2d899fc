import GraphGenBase

/// Walks from the client to where an example's address leads, as the generated code does it.
struct ExampleRoute {
    let tree: PathTree
    let names: PathNames
    let reserved: Set<String>

    /// A place in the tree: the expression that leads there and the segments that are left.
    struct Stop {
        let node: Int?
        let expression: String
        let rest: ArraySlice<String>
    }

    /// The places from which a method can stand for the rest of an address: all of it used, or all but one segment.
    ///
    /// Words come before keys. Each node is met once, so that the work is bounded by the tree.
    func stops(_ address: ExampleAddress) -> [Stop] {
        var stops: [Stop] = []
        walk(Stop(node: nil, expression: "", rest: address.segments[...])) { stops.append($0) }
        return stops
    }

    private func walk(_ stop: Stop, _ found: (Stop) -> Void) {
        if stop.rest.count <= 1 { found(stop) }
        guard let raw = stop.rest.first else { return }
        let children = stop.node.map { tree.nodes[$0].children } ?? tree.roots
        let (words, others) = (
            children.filter { tree.nodes[$0].segment.isWord }, children.filter { !tree.nodes[$0].segment.isWord }
        )
        let isBeforeAddress = raw.hasSuffix(":")
        for child in words + others {
            guard let step = self.step(child, isBeforeAddress ? String(raw.dropLast()) : raw) else { continue }
            let next = Stop(node: child, expression: stop.expression + step, rest: stop.rest.dropFirst())
            if isBeforeAddress { walkAddress(next, found) } else { walk(next, found) }
        }
    }

    /// `:/a/b:` behind an item: everything up to the next colon, or to the end.
    private func walkAddress(_ stop: Stop, _ found: (Stop) -> Void) {
        guard let node = stop.node,
            let child = tree.nodes[node].children.first(where: {
                if case .address = tree.nodes[$0].segment { true } else { false }
            })
        else { return }
        var parts: [String] = []
        var rest = stop.rest
        while let part = rest.popFirst() {
            parts.append(PercentText.decoded(part.hasSuffix(":") ? String(part.dropLast()) : part))
            if part.hasSuffix(":") { break }
        }
        guard !parts.isEmpty else { return }
        let path = SwiftText.literal(parts.joined(separator: "/"))
        walk(Stop(node: child, expression: stop.expression + ".item(atPath: \(path))", rest: rest), found)
    }

    /// How the code goes from a node's parent to the node for a segment; nil when it does not lead there.
    private func step(_ child: Int, _ raw: String) -> String? {
        let name = SwiftIdentifier.written(names.steps[child])
        switch tree.nodes[child].segment {
        case .word(let word): return Self.isSame(word, PercentText.decoded(raw)) ? ".\(name)" : nil
        case .key: return raw.isEmpty ? nil : "[\(SwiftText.literal(PercentText.decoded(raw)))]"
        case .keyed(let word, _):
            guard case .keyed(let shown, _)? = PathSegment.segments(of: raw).first, Self.isSame(word, shown),
                let key = ExampleArguments.inside(raw)
            else { return nil }
            return ".\(name)(\(SwiftText.literal(ExampleArguments.unquoted(PercentText.decoded(key)))))"
        case .call(let word, let declared):
            guard let given = ExampleArguments(raw), Self.isSame(word, given.word), given.values.count == declared.count
            else { return nil }
            let list = StepBuilder.parameters(declared, reserved: reserved)
            var parts: [String] = []
            for (argument, parameter) in zip(list.arguments, declared) {
                guard let value = given[parameter.name] else { return nil }
                parts.append("\(argument.label ?? "_"): \(SwiftText.literal(value))")
            }
            return ".\(name)(\(parts.joined(separator: ", ")))"
        case .address: return nil
        }
    }

    /// Whether two words name one thing: case does not count, nor does the namespace.
    static func isSame(_ left: String, _ right: String) -> Bool {
        PathNames.lastName(left).lowercased() == PathNames.lastName(right).lowercased()
    }
}
