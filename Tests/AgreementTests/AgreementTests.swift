import Foundation
import GraphGenBase
import GraphRuntime
import MicrosoftGraphBetaSubset
import Testing

@testable import GraphGen
@testable import SwiftEmitter

/// The validators and a checker that reads nothing but the model find the same in random objects.
@Suite(.enabled(if: Comparison.python != nil)) struct AgreementTests {
    /// Says nothing.
    private struct Silence: Console {
        func report(_ diagnostic: Diagnostic) {}
        func result(_ bytes: [UInt8]) {}
        func remark(_ line: String) {}
        func summary(_ line: String) {}
        func detail(_ line: String) {}
        func progress(_ done: Int, of total: Int) {}
    }

    @Test func onTheObjectsOfTheGeneratedModule() throws {
        let pages = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "InputDocs")
        let model = try ModelReader(InputOptions(docs: pages.path), console: Silence()).read()
        let result = try Comparison.run(model.json(), count: 300, schemas: ["": GraphModule.schema])[""]
        #expect(result?.isEqual == true, "\(result?.report ?? "")")
    }

    @Test func onEveryKindOfRule() throws {
        let model = SamplePages.model
        let schema = GraphSchema(model.schemaText())
        let result = try #require(try Comparison.run(model.json(), count: 600, schemas: ["": schema])[""])
        #expect(result.isEqual, "\(result.report)")
        // Codes that no object breaks would agree for nothing. `required.always` has no words on pages.
        let others: Set<ValidationCode> = [
            .required, .queryOptionUnlisted, .queryOptionDenied, .queryPropertyDenied, .filterOperator, .lengthMinimum,
            .itemsMinimum, .greater,
        ]
        for code in ValidationCode.allCases where !others.contains(code) {
            #expect(result.report.contains("\(code.rawValue) "), "\(code.rawValue) is never found")
        }
    }

    /// What a generator that forgets it would leave out of the schema.
    private static let losses: [(name: String, words: String)] =
        ["range", "length", "items", "numbers", "pattern", "values", "forbidden", "<=", ">=", "<", "xor"].map {
            ("rule \($0)", "\t[^\t\n]*;[ewn];[^;\t\n]*;\($0);[^\t\n]*")
        }
        + ["r", "n", "q", "k", "i"].map { ("flag \($0)", "(?<=\t[a-z]{0,3})\($0)(?=[a-z]{0,3}\t[0-9]+)") }
        + [("flags", "(?<=\t)f(?=\t)"), ("abstract", "(?<=\te)a(?=b?\t)"), ("base", "(?<=^T\t~jar\t)~vessel")]

    @Test func aLossIsSeen() throws {
        let model = SamplePages.model
        let text = model.schemaText()
        var schemas: [String: GraphSchema] = [:]
        for loss in Self.losses {
            let words = try NSRegularExpression(pattern: loss.words, options: .anchorsMatchLines)
            let range = NSRange(text.startIndex..., in: text)
            let poorer = words.stringByReplacingMatches(in: text, range: range, withTemplate: "")
            #expect(poorer != text, "\(loss.name): nothing is taken away")
            schemas[loss.name] = GraphSchema(poorer)
        }
        for (name, result) in try Comparison.run(model.json(), count: 240, schemas: schemas) {
            #expect(!result.isEqual, "\(name): the loss is not seen")
        }
    }
}
