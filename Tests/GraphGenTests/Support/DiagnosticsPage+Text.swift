import Foundation
import GraphGenBase

@testable import GraphGen

extension DiagnosticsPage {
    /// `Docs/diagnostics.md` as the catalogue and the texts of `Docs/diagnostics` make it: `introduction.md`, then a section
    /// for each code with what `<code>.md` holds, which is an example and, seldom, a paragraph more.
    ///
    /// - Throws: when a code has no file.
    static func text() throws -> String {
        let tolerated = Strictness.tolerated.sorted().map { "`\($0.rawValue)`" }.joined(separator: ", ")
        let introduction = try read("introduction").split(separator: "\n", omittingEmptySubsequences: false)
            .map {
                $0.contains("{tolerated}") ? filled(String($0).replacing("{tolerated}", with: tolerated)) : String($0)
            }
            .joined(separator: "\n")
        return try DiagnosticCode.allCases.reduce(into: introduction) { text, code in
            text += "\n## \(code.rawValue)\n\n\(filled("\(code.severity.rawValue.capitalized): \(code.text)"))\n\n"
            text += try read(code.rawValue) + "\n" + filled("What to do: \(code.help)") + "\n"
        }
    }

    /// The names of the files in `Docs/diagnostics`, without their extension.
    static func fileNames() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder).map { String($0.dropLast(".md".count)) })
    }

    private static let folder = Sample.root + "/Docs/diagnostics"

    private static func read(_ name: String) throws -> String {
        try String(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).md"), encoding: .utf8)
    }

    /// A paragraph in lines of at most 120 characters.
    private static func filled(_ paragraph: String) -> String {
        var lines = [""]
        for word in paragraph.split(separator: " ") {
            if lines[lines.count - 1].isEmpty {
                lines[lines.count - 1] += word
            } else if lines[lines.count - 1].count + 1 + word.count <= 120 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
