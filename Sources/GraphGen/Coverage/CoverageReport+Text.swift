import GraphGenBase
import Markdown

/// The two forms of a report.
extension CoverageReport {
    /// The report for people.
    var text: String { lines.map { Quoted.line($0) + "\n" }.joined() }

    /// The lines of the report for people, with an empty one between sections.
    var lines: [String] {
        var lines: [String] = []
        for section in sections {
            if !lines.isEmpty { lines.append("") }
            lines.append(section.title)
            for figure in section.figures {
                lines.append(Self.row(figure))
                lines += figure.details.map { "            " + $0 }
            }
        }
        return lines
    }

    /// The report for programs: `graph-coverage/1`.
    var json: String {
        JSONValue.object([
            .init("format", .string("graph-coverage/1")),
            .init("apiVersion", .string(model.apiVersion)),
            .init("sections", .array(sections.map(Self.value))),
        ]).serialized(.indented) + "\n"
    }

    private static func row(_ figure: Figure) -> String {
        let unit = if case .hundredths = figure.value { " %" } else { "" }
        let number = figure.value.digits + unit
        return "  " + String(repeating: " ", count: max(0, 8 - number.count)) + number + "  " + figure.name
    }

    private static func value(_ section: Section) -> JSONValue {
        .object([
            .init("name", .string(section.title)),
            .init("figures", .array(section.figures.map(value))),
        ])
    }

    private static func value(_ figure: Figure) -> JSONValue {
        let key = if case .hundredths = figure.value { "percent" } else { "count" }
        var members: [JSONValue.Member] = [
            .init("name", .string(figure.name)), .init(key, .number(figure.value.digits)),
        ]
        if !figure.details.isEmpty {
            members.append(.init("examples", .array(figure.details.map { .string($0) })))
        }
        return .object(members)
    }
}
