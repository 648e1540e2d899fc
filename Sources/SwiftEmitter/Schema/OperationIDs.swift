import APIModel
import GraphRuntime

/// Keys for operations in the schema. Request lines of one page share an id and what its record holds; where two pages,
/// or two lines with permissions, parameters or query options of their own, share an id, later ones get `#2`, `#3`…
struct OperationIDs {
    /// A distinct entry of the schema.
    struct Entry {
        /// The key.
        var id: String
        /// The first operation that has it.
        var operation: Operation
    }

    /// The entries, in model order.
    private(set) var entries: [Entry] = []
    private var byOperation: [Key: String] = [:]
    private var counts: [String: Int] = [:]

    private struct Key: Hashable {
        var id: String
        var page: String
        var permissions: [Operation.Permission]
        var headers: [String]
        var parameters: [GraphSchemaProperty]
        var queryOptions: [String]

        init(_ operation: Operation) {
            id = operation.id
            page = operation.source.page
            permissions = operation.permissions
            headers = operation.parameters.filter { $0.location == .header && $0.isRequired }.map(\.name)
            parameters = OperationParameters(operation).properties
            queryOptions = operation.documentedQueryOptions
        }
    }

    /// Gives each operation of a model its key.
    init(_ operations: [Operation]) {
        for operation in operations {
            let key = Key(operation)
            guard byOperation[key] == nil else { continue }
            let count = counts[operation.id, default: 0] + 1
            counts[operation.id] = count
            let id = count == 1 ? operation.id : "\(operation.id)#\(count)"
            byOperation[key] = id
            entries.append(Entry(id: id, operation: operation))
        }
    }

    /// The key of an operation.
    subscript(operation: Operation) -> String { byOperation[Key(operation)] ?? operation.id }
}
