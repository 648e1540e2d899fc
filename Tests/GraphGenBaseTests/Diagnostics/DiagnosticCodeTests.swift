import GraphGenBase
import Testing

@Suite struct DiagnosticCodeTests {
    @Test(arguments: DiagnosticCode.allCases) func aCodeIsPlainWords(_ code: DiagnosticCode) {
        #expect(code.rawValue.wholeMatch(of: #/[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*/#) != nil)
        // Whoever reads one finds the other.
        #expect("\(code)".lowercased() == code.rawValue.filter { $0 != "." && $0 != "-" })
    }

    /// Reports and the page set them one after the other.
    @Test(arguments: DiagnosticCode.allCases) func anEntryIsWholeSentencesOnOneLine(_ code: DiagnosticCode) {
        #expect(code.text.count > 20)
        for part in [code.text, code.help] {
            #expect(part.hasSuffix(".") && !part.hasSuffix(".."))
            #expect(!part.contains("\n") && !part.contains("  ") && part.first != " ")
        }
        // "What to do:" goes on in small letters.
        #expect(code.text.first?.isLowercase == false || code.text.first == "`")
        #expect(code.help.first?.isLowercase == true)
    }

    @Test func theCatalogueIsSorted() {
        #expect(DiagnosticCode.allCases == DiagnosticCode.allCases.sorted())
        #expect(DiagnosticCode.baseCycle < .typeUndefined)
    }

    @Test func aDiagnosticIsAsSeriousAsItsCode() {
        let place = Place(page: "a.md", line: 3, column: 7)
        #expect(DiagnosticCode.pageUnreadable.at(place, "no").severity == .error)
        let found = DiagnosticCode.tableRowCells.at(place, "too many", rule: "r")
        #expect(found.description == "a.md:3:7: warning: too many [table.row-cells]")
        #expect(found.rule == "r")
        #expect(
            Diagnostic(.typeDuplicate, "twice", page: "b.md", line: 1).description
                == "b.md:1:1: note: twice [type.duplicate]")
    }
}
