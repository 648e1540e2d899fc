import GraphDocs
import GraphGenBase
import Markdown

/// Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format).
struct SARIFReport {
    private let findings: [LintFinding]
    private let pages: PageLines
    /// The codes that occur, sorted; results name them by their place.
    private let codes: [DiagnosticCode]
    private let places: [DiagnosticCode: Int]

    init(_ findings: [LintFinding], text: PageLines) {
        self.findings = findings
        pages = text
        codes = Set(findings.map(\.diagnostic.code)).sorted()
        places = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    }

    /// The report, with a final line end.
    var text: String {
        let driver = object([
            ("name", .string("graphgen")), ("version", .string(GraphGenVersion.current)),
            ("semanticVersion", .string(GraphGenVersion.current)),
            ("informationUri", .string(GraphGenVersion.repository)), ("rules", .array(codes.map(rule))),
        ])
        let run = object([
            ("tool", object([("driver", driver)])), ("columnKind", .string("utf16CodeUnits")),
            ("results", .array(findings.map(result))),
        ])
        return object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ]).serialized(.indented) + "\n"
    }

    private func rule(_ code: DiagnosticCode) -> JSONValue {
        let (id, text) = (code.rawValue, code.text)
        return object([
            ("id", .string(id)), ("shortDescription", object([("text", .string(text))])),
            ("help", object([("text", .string("\(text) See Docs/diagnostics.md, section \(id)."))])),
            ("helpUri", .string(GraphGenVersion.repository + "/blob/main/Docs/diagnostics.md#" + Self.anchor(id))),
        ])
    }

    private func result(_ finding: LintFinding) -> JSONValue {
        let diagnostic = finding.diagnostic
        var members: [(String, JSONValue)] = [
            ("ruleId", .string(diagnostic.code.rawValue)), ("ruleIndex", number(places[diagnostic.code] ?? 0)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", object([("text", .string(diagnostic.message))])),
            (
                "locations",
                .array([
                    location(
                        diagnostic.page, line: diagnostic.line, column: pages.editorColumn(diagnostic), message: nil)
                ])
            ),
        ]
        if let documented = finding.documented {
            let place = location(
                documented.page, line: documented.line, column: nil, message: "The rule is documented here.")
            members.append(("relatedLocations", .array([place])))
        }
        if let rule = diagnostic.rule { members.append(("properties", object([("rule", .string(rule))]))) }
        return object(members)
    }

    private func location(_ page: String, line: Int, column: Int?, message: String?) -> JSONValue {
        // Lines and columns start at 1; a diagnostic on a whole folder has none.
        var region: [(String, JSONValue)] = [("startLine", number(max(line, 1)))]
        if let column { region.append(("startColumn", number(max(column, 1)))) }
        var members: [(String, JSONValue)] = [
            (
                "physicalLocation",
                object([
                    ("artifactLocation", object([("uri", .string(Self.uri(page)))])), ("region", object(region)),
                ])
            )
        ]
        if let message { members.append(("message", object([("text", .string(message))]))) }
        return object(members)
    }

    /// A relative reference (RFC 3986, section 4.2): what is no path character is percent-encoded.
    static func uri(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                Byte.zero...Byte.nine, Byte.hyphen, Byte.period, Byte.underscore,
                Byte.tilde, Byte.slash:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }

    /// The anchor that code hosts give a heading.
    private static func anchor(_ code: String) -> String { code.replacing(".", with: "") }

    private func object(_ members: [(String, JSONValue)]) -> JSONValue {
        .object(members.map { JSONValue.Member($0, $1) })
    }

    private func number(_ value: Int) -> JSONValue { .number(String(value)) }
}
