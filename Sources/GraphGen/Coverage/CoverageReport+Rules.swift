import APIModel
import DescriptionRules
import GraphDocs

/// Sentences that bound a property, those that only look so, and the numbers that nothing explains.
extension CoverageReport {
    mutating func countRules() {
        heading("rules")
        var ids: [String: Int] = [:]
        for type in model.types {
            for property in type.properties { for rule in property.rules { ids[rule.id, default: 0] += 1 } }
        }
        count(ids)
    }

    mutating func countNumbers() {
        var coverage = RuleCoverage()
        var unread: [String: (count: Int, place: String)] = [:]
        for row in pages.flatMap(\.rows) {
            for number in coverage.read(row.description) {
                unread[number.sentence, default: (0, "\(row.source.page):\(row.source.line)")].count += 1
            }
        }
        heading("sentences that look like a rule and are none")
        count(coverage.matches.filter { $0.key.hasPrefix("look-alike.") })
        heading("numbers in descriptions that no rule took and no look-alike explains")
        count("sentences", unread.count)
        for (sentence, found) in unread.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }).prefix(40) {
            detail("\(found.count) x \(Quoted.text(sentence)) \(found.place)")
        }
    }

    mutating func countDiagnostics() {
        heading("diagnostics")
        let groups = Dictionary(grouping: model.diagnostics, by: \.code.rawValue)
        for (code, group) in Self.ranked(groups) {
            count(code, group.count)
            for diagnostic in group.prefix(2) { detail("\(diagnostic.page):\(diagnostic.line)") }
        }
    }

    private mutating func count(_ ids: [String: Int]) {
        for (id, number) in ids.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) { count(id, number) }
    }
}
