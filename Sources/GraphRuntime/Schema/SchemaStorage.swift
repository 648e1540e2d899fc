import Foundation

/// The text of a schema, and what was decoded from it so far.
final class SchemaStorage: @unchecked Sendable {
    private let text: String
    private let others: [SchemaStorage]
    /// Guards everything below.
    private let lock = NSLock()
    private var knownIndex: SchemaIndex?
    private var knownTypes: [String: GraphSchemaType] = [:]
    private var knownEnumerations: [String: GraphSchemaEnumeration] = [:]
    private var knownOperations: [String: GraphSchemaOperation] = [:]
    private var knownPlans: [String: TypePlan] = [:]
    private var knownProperties: [String: [GraphSchemaProperty]] = [:]

    init(_ text: String, _ others: [SchemaStorage]) {
        self.text = text
        self.others = others
    }

    var index: SchemaIndex { lock.withLock { indexed() } }

    func type(_ name: String) -> GraphSchemaType? {
        let key = name.lowercased()
        return lock.withLock {
            if let known = knownTypes[key] { return known }
            let type = indexed().types[key].map { GraphSchemaType(lines($0)) }
            knownTypes[key] = type
            return type
        } ?? others.firstMap { $0.type(name) }
    }

    func enumeration(_ name: String) -> GraphSchemaEnumeration? {
        let key = name.lowercased()
        return lock.withLock {
            if let known = knownEnumerations[key] { return known }
            let enumeration = indexed().enumerations[key].map { GraphSchemaEnumeration(lines($0)) }
            knownEnumerations[key] = enumeration
            return enumeration
        } ?? others.firstMap { $0.enumeration(name) }
    }

    func operation(_ identifier: String) -> GraphSchemaOperation? {
        let key = identifier.lowercased()
        return lock.withLock {
            if let known = knownOperations[key] { return known }
            let operation = indexed().operations[key].map { GraphSchemaOperation(lines($0)) }
            knownOperations[key] = operation
            return operation
        } ?? others.firstMap { $0.operation(identifier) }
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
