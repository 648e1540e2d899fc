import APIModel
import GraphGenBase

/// Deprecations that leave readers alone: neither until when the thing works nor what to use instead.
enum BareDeprecations {
    /// What is wrong in a model.
    static func findings(_ model: Model) -> [LintFinding] {
        var findings: [LintFinding] = []
        func add(_ name: String, _ deprecation: Deprecation?, _ place: Place) {
            guard let deprecation, deprecation.date == nil, deprecation.advice == nil else { return }
            findings.append(
                LintFinding(
                    diagnostic: DiagnosticCode.lintDeprecation.at(
                        place, "\(name) is deprecated, without a date or what to use instead")))
        }
        for type in model.types {
            add(type.qualifiedName, type.deprecation.map { Deprecation($0, described: type.summary) }, type.source)
            for property in type.properties { add(property.name, property.deprecation, property.source) }
        }
        // One page, one deprecation, however many requests it has.
        var pages: Set<String> = []
        for operation in model.operations where pages.insert(operation.source.page).inserted {
            add(
                "\(operation.method) \(operation.path)",
                operation.deprecation.map { Deprecation($0, described: operation.summary) }, operation.source)
        }
        return findings
    }
}
