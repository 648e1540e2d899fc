import Foundation
import GraphRuntime

/// What the validators find in the objects of a file that `Tests/Rules/rules.py make` wrote: one line of JSON for each.
enum Answers {
    /// The findings of each line of cases, a list of `[code, path, severity]` a line.
    ///
    /// - Parameter schema: the schema of the module that was generated from the same pages.
    /// - Throws: what reading JSON throws.
    static func text(to cases: String, schema: GraphSchema) throws -> String {
        try cases.split(separator: "\n").map { line in
            let test = try GraphObject(json: String(line))
            let object = test["object"].flatMap { GraphObject(graphValue: $0) } ?? [:]
            let found = schema.validate(
                object, as: test["type"]?.string ?? "", for: context(test["context"]?.string), options: .init())
            return GraphValue.array(
                found.map { .array([.string($0.code.rawValue), .string($0.path), .string($0.severity.rawValue)]) }
            ).jsonText() + "\n"
        }.joined()
    }

    private static func context(_ name: String?) -> ValidationContext {
        name.flatMap(ValidationContext.init(rawValue:)) ?? .any
    }
}
