import GraphDocs
import GraphGenBase

/// Brings what an API page says of a property together with what its resource page says.
struct RuleMerge {
    private(set) var property: Property
    private(set) var diagnostics: [Diagnostic] = []
    private let other: Property
    private let isCreate: Bool
    private let isUpdate: Bool

    init(_ property: Property, _ other: Property, isCreate: Bool, isUpdate: Bool = false) {
        self.property = property
        self.other = other
        self.isCreate = isCreate
        self.isUpdate = isUpdate
    }

    /// Whether a property says any of what `run` takes over or compares.
    static func isNeeded(_ other: Property) -> Bool {
        other.readOnly != nil || other.requiredOnCreate != nil || other.immutable != nil || other.nullable != nil
            || !other.range.isUnbounded || !other.length.isUnbounded || !other.items.isUnbounded
            || !other.relations.isEmpty || other.pattern != nil || other.defaultValue != nil || other.numbers != nil
            || other.values != nil || other.filter != nil || other.forbidden != nil || other.flags != nil
            || other.shortened != nil
    }

    /// Takes over what the resource page lacks; where the two disagree, the resource page stays and is marked.
    mutating func run() {
        if !other.range.isUnbounded { merge(\.range) }
        if !other.length.isUnbounded { merge(\.length) }
        if !other.items.isUnbounded { merge(\.items) }
        merge(\.pattern)
        merge(\.defaultValue)
        merge(\.nullable)
        mergeList(\.numbers, isCompared: true)
        if property.type == .primitive(.string) {
            mergeList(\.values)
            mergeList(\.forbidden)
            merge(\.flags)
            merge(\.shortened)
        }
        mergeList(\.filter)
        if property.relations.isEmpty {
            let order = property.nextOrder
            property.relations = other.relations.map { $0.listed(from: order) }
        }
        if isUpdate { allowChange() }
        merge(\.readOnly)
        merge(\.immutable)
        if isCreate { merge(\.requiredOnCreate) }
    }

    // The page of an update lists what can be changed: where it says nothing else, it knows better than the resource page.
    private mutating func allowChange() {
        guard !property.isKey, property.name != "id", other.readOnly == nil, other.immutable == nil else { return }
        for path in [\Property.readOnly, \.immutable] {
            guard let fact = property[keyPath: path] else { continue }
            property[keyPath: path] = nil
            diagnostics.append(
                DiagnosticCode.ruleDisagreement.at(
                    other.source,
                    "The page of an update lists \(property.name), but '\(fact.evidence.last?.words ?? "")' on "
                        + "\(property.source.page):\(property.source.line); it can be changed",
                    rule: fact.evidence.last?.rule))
        }
    }

    private mutating func merge(_ path: WritableKeyPath<Property, Interval>) {
        let theirs = other[keyPath: path]
        if property[keyPath: path].isUnbounded {
            property[keyPath: path] = theirs.listed(from: property.nextOrder)
        } else if !property[keyPath: path].allowsSame(as: theirs) {
            property[keyPath: path].contradict()
            disagree(property[keyPath: path].evidence, theirs.evidence)
        }
    }

    private mutating func merge<Value>(_ path: WritableKeyPath<Property, Fact<Value>?>) {
        guard let theirs = other[keyPath: path] else { return }
        guard let own = property[keyPath: path] else {
            property[keyPath: path] = theirs.listed(from: property.nextOrder)
            return
        }
        guard own.value != theirs.value else { return }
        property[keyPath: path]?.isContradicted = true
        disagree(own.evidence, theirs.evidence)
    }

    // "Supports $filter" lists nothing: what the other page lists is taken over all the same.
    private mutating func mergeList<Element>(
        _ path: WritableKeyPath<Property, Fact<[Element]>?>, isCompared: Bool = false
    ) {
        guard let theirs = other[keyPath: path], !theirs.value.isEmpty else { return }
        if let own = property[keyPath: path], !own.value.isEmpty {
            if isCompared { merge(path) }
        } else {
            property[keyPath: path] = theirs.listed(from: property.nextOrder).after(property[keyPath: path])
        }
    }

    private mutating func disagree(_ own: [Evidence], _ theirs: [Evidence]) {
        // The same words that mean something else there: a value that one of the types spells otherwise.
        if let own = own.last, let theirs = theirs.first, own.words.lowercased() == theirs.words.lowercased() { return }
        diagnostics.append(
            DiagnosticCode.ruleDisagreement.at(
                other.source,
                "'\(theirs.first?.words ?? "")' on this page, but '\(own.last?.words ?? "")' for \(property.name) on "
                    + "\(property.source.page):\(property.source.line)", rule: theirs.first?.rule))
    }
}
