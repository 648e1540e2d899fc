import GraphDocs
import GraphGenBase

/// Links whose words and targets disagree.
extension OperationCollection {
    /// The type of a body or an answer. Where a link says one type and leads to the page of another, what it says counts,
    /// unless an example says (`@odata.type`) or shows by its members that the target is meant, or a link beside it says
    /// the target's name.
    mutating func resolve(
        _ reference: TypeReference, beside others: [TypeReference], _ page: PageFacts, at source: Place,
        shown examples: [ExampleFacts]
    ) -> ValueType {
        let target = rows.resolve(reference, in: page.scope, at: source, among: types)
        guard reference.linkPage != nil, let led = target.name, let said = names.lookUp(reference.name, in: page.scope),
            types[said] != nil, types[led] != nil,
            // A type of the same name in another namespace is what the link is there for.
            TypeNames.lastPart(said).lowercased() != TypeNames.lastPart(led).lowercased()
        else { return target }
        let messages = examples.flatMap { [$0.request, $0.response].compactMap { $0 } }
        let isSaid = messages.contains { $0.says(said) }
        let isBeside = others.contains { names.lookUp($0.name, in: page.scope) == led }
        let isShown =
            isBeside
            || !isSaid
                && messages.contains { $0.says(led) || $0.has(types.members(of: led), not: types.members(of: said)) }
        diagnostics.append(
            DiagnosticCode.typeLink.at(
                source,
                "The link says \(said) and leads to the page of \(led); "
                    + (isBeside
                        ? "another link says the latter"
                        : isShown ? "the example is of the latter" : "the former is taken")))
        return isShown ? target : .named(said)
    }
}

extension ExampleFacts.Message {
    /// The body, or the first element of its `value`.
    private var shown: JSONValue? {
        guard case .json(let json)? = body else { return nil }
        if case .array(let elements)? = json["value"] { return elements.first }
        return json
    }

    /// Whether the body has members of one type only.
    fileprivate func has(_ own: Set<String>, not others: Set<String>) -> Bool {
        guard case .object(let members)? = shown else { return false }
        let names = members.map(\.name).filter { !$0.contains("@") }
        return names.count > 1 && names.allSatisfy(own.contains) && !names.allSatisfy(others.contains)
    }

    /// Whether the metadata or the body says that it is of a type.
    fileprivate func says(_ type: String) -> Bool {
        func isSame(_ name: String) -> Bool {
            name.lowercased() == type.lowercased()
                || "microsoft.graph.\(name)".lowercased() == type.lowercased()
        }
        if metadataType.map(isSame) == true { return true }
        return shown?.saidType.map(isSame) ?? false
    }
}
