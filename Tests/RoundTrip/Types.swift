import Foundation
import GraphRuntime

/// The generated types by their qualified names, in lower case.
struct Table {
    /// What is done with a type.
    struct Entry: Sendable {
        let type: any GraphModel.Type
        /// Decodes, encodes and reads a body of the type.
        let check: @Sendable (Body, inout Report) -> Void
        /// Reads its fields.
        let fields: @Sendable () -> Reading
    }

    private(set) var entries: [String: Entry] = [:]

    /// Adds a type with the functions that read its properties and fields.
    mutating func add<Model: GraphModel & Codable & Hashable>(
        _ type: Model.Type, _ read: @escaping @Sendable (Model, inout Reading) -> Void,
        _ fields: @escaping @Sendable (GraphFields<Model>, inout Reading) -> Void
    ) {
        entries[type.odataType.lowercased()] = Entry(
            type: type,
            check: { body, report in Check<Model>(read: read).run(body, &report) },
            fields: {
                var reading = Reading()
                fields(Model.Fields, &reading)
                return reading
            })
    }
}
