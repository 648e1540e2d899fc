import GraphDocs
import Testing

@testable import APIModel
@testable import GraphGen

/// What readers pass over shows in the report, and so does what was read and not kept.
@Suite struct CoverageFactsTests {
    @Test func answersAreReadOrReported() {
        let page = "v1.0/api/loan-get.md"
        let source = CoveragePages(texts: [
            page: CoveragePages.operation.replacing("`200 OK`", with: "Returns `200 OK`")
        ])
        let facts = PageReader(source: source).read(page)
        let model = ModelBuilder(apiVersion: "v1.0").build(from: [facts])
        var without = model
        without.operations[0].response = nil
        for (model, lost) in [(model, 0), (without, 1)] {
            let lines = CoverageReport(
                pages: [facts], model: model, inventory: [PageInventory(page: page, in: source)]
            ).lines.map { $0.split(separator: " ").joined(separator: " ") }
            #expect(lines.contains("1 pages that return what they link to"))
            #expect(lines.contains("\(lost) of these without an answer"))
            #expect(lines.contains("\(page):7 \"loan\"") == (lost == 1))
        }
    }

    @Test func permissionsAreReadOrReported() {
        let page = CoveragePages.operation.replacing(
            "## HTTP request",
            with: """
                ## Permissions
                |Permission type|Permissions|
                |-|-|
                |Delegated|Loan.Read, Loan.Write|
                |Somebody|Loan.All|
                ## HTTP request
                """)
        let lines = CoveragePages.report(["v1.0/api/loan-get.md": page])
        #expect(lines.contains("3 names in permission tables"))
        #expect(lines.contains("100.00 % permissions read or reported"))
        var facts = PageFacts(page: "a.md", apiVersion: "v1.0", kind: .api)
        facts.operation = OperationFacts(source: .init(page: "a.md", line: 1))
        let pages = CoveragePages(texts: ["v1.0/api/loan-get.md": page])
        // What nobody read is lost.
        let unread = CoverageReport(
            pages: [facts], model: Model(apiVersion: "v1.0"),
            inventory: [PageInventory(page: "v1.0/api/loan-get.md", in: pages)]
        ).lines.map { $0.split(separator: " ").joined(separator: " ") }
        #expect(unread.contains("3 of these neither read nor reported"))
        #expect(unread.contains("v1.0/api/loan-get.md:5 \"Loan.Read\""))
    }

    @Test func sentencesAreKnownToTheirProperty() {
        let page = """
            # loan resource type
            ## Properties
            |Property|Type|Description|
            |-|-|-|
            |days|Int32|Valid values 1 to 9. Read-only.|
            |name|String|Maximum length is 8 characters. Not nullable.|
            """
        let lines = CoveragePages.report(["v1.0/resources/loan.md": page])
        #expect(lines.contains("4 sentences of rules in rows of types"))
        #expect(lines.contains("100.00 % sentences known to their property"))
        let source = CoveragePages(texts: ["v1.0/resources/loan.md": page])
        let facts = PageReader(source: source).read("v1.0/resources/loan.md")
        var model = ModelBuilder(apiVersion: "v1.0").build(from: [facts])
        for type in model.types.indices {
            for place in model.types[type].properties.indices {
                model.types[type].properties[place].length = Interval()
            }
        }
        let without = CoverageReport(pages: [facts], model: model, inventory: []).lines.map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(without.contains("1 of these unknown to the property"))
        #expect(without.contains("v1.0/resources/loan.md:6 \"Maximum length is 8 characters\""))
    }
}
