import Foundation

/// The text of a schema, and what was decoded from it so far.
final class SchemaStorage: @unchecked Sendable {
    private let text: String
    private let others: [SchemaStorage]
    private let extensions: [String]
    /// Guards everything below.
    private let lock = NSLock()
    private var knownIndex: SchemaIndex?
    private var knownTypes: [String: GraphSchemaType] = [:]
    private var knownEnumerations: [String: GraphSchemaEnumeration] = [:]
    private var knownOperations: [String: GraphSchemaOperation] = [:]
    private var knownPlans: [String: TypePlan] = [:]
    private var knownProperties: [String: [GraphSchemaProperty]] = [:]
    private var knownLinked: [SchemaStorage]?

    init(_ text: String, _ others: [SchemaStorage], _ extensions: [String] = []) {
        self.text = text
        self.others = others
        self.extensions = extensions
    }

    var index: SchemaIndex { lock.withLock { indexed() } }

    func type(_ name: String) -> GraphSchemaType? {
        ownType(name) ?? others.firstMap { $0.type(name) } ?? linked.firstMap { $0.ownType(name) }
    }

    private func ownType(_ name: String) -> GraphSchemaType? {
        let key = name.lowercased()
        return lock.withLock {
            if let known = knownTypes[key] { return known }
            let type = indexed().types[key].map { GraphSchemaType(lines($0)) }
            knownTypes[key] = type
            return type
        }
    }

    func enumeration(_ name: String) -> GraphSchemaEnumeration? {
        ownEnumeration(name) ?? others.firstMap { $0.enumeration(name) } ?? linked.firstMap { $0.ownEnumeration(name) }
    }

    private func ownEnumeration(_ name: String) -> GraphSchemaEnumeration? {
        let key = name.lowercased()
        return lock.withLock {
            if let known = knownEnumerations[key] { return known }
            let enumeration = indexed().enumerations[key].map { GraphSchemaEnumeration(lines($0)) }
            knownEnumerations[key] = enumeration
            return enumeration
        }
    }

    func operation(_ identifier: String) -> GraphSchemaOperation? {
        ownOperation(identifier) ?? others.firstMap { $0.operation(identifier) }
            ?? linked.firstMap { $0.ownOperation(identifier) }
    }

    private func ownOperation(_ identifier: String) -> GraphSchemaOperation? {
        let key = identifier.lowercased()
        return lock.withLock {
            if let known = knownOperations[key] { return known }
            let operation = indexed().operations[key].map { GraphSchemaOperation(lines($0)) }
            knownOperations[key] = operation
            return operation
        }
    }

    /// The properties with inherited ones, made once.
    func properties(of name: String, make: (String) -> [GraphSchemaProperty]) -> [GraphSchemaProperty] {
        let key = name.lowercased()
        if let known = lock.withLock({ knownProperties[key] }) { return known }
        let made = make(name)
        // Only what exists is kept: names come from outside and have no end.
        if !made.isEmpty { lock.withLock { knownProperties[key] = made } }
        return made
    }

    /// The plan of a type, made once.
    func plan(_ name: String, make: (String) -> TypePlan) -> TypePlan {
        if let known = lock.withLock({ knownPlans[name] }) { return known }
        let made = make(name)
        if made.type != nil { lock.withLock { knownPlans[name] = made } }
        return made
    }

    /// The schemas that extend this one, as far as the program was built with them. What they import is not looked
    /// through: that is this schema.
    private var linked: [SchemaStorage] {
        if extensions.isEmpty { return [] }
        if let knownLinked = lock.withLock({ knownLinked }) { return knownLinked }
        // Without the lock: the first use of a schema runs code of its module, which reaches for this one.
        let found = extensions.compactMap { GraphSchema.linked($0)?.storage }
        lock.withLock { knownLinked = found }
        return found
    }

    /// Called with the lock held.
    private func indexed() -> SchemaIndex {
        if let knownIndex { return knownIndex }
        let index = text.withBytes { SchemaIndex($0) }
        knownIndex = index
        return index
    }

    private func lines(_ range: Range<Int>) -> [[String]] {
        text.withBytes { bytes in
            bytes[range].split(separator: UInt8(ascii: "\n")).map { SchemaText.fields($0) }
        }
    }
}

extension Array {
    /// The first result that is not nil.
    func firstMap<Result>(_ transform: (Element) -> Result?) -> Result? {
        for element in self {
            if let result = transform(element) { return result }
        }
        return nil
    }
}
