import APIModel
import Testing

@testable import SwiftEmitter

@Suite struct TypeNamesTests {
    private func names(_ types: [ModelType], module: String = "Sample") -> SwiftTypeNames {
        SwiftTypeNames(
            model: Model(apiVersion: "beta", types: types), modules: ModuleNames(base: module, isSplit: false))
    }

    @Test(arguments: [
        ("list", "List"), ("set", "Set"), ("error", "Error"), ("operation", "Operation"), ("data", "Data"),
        ("process", "Process"), ("type", "Type_"), ("protocol", "Protocol_"), ("self", "Self_"), ("any", "Any_"),
        ("swift", "Swift_"), ("foundation", "Foundation_"), ("graphRuntime", "GraphRuntime_"), ("sample", "Sample_"),
        ("windows10EditionType", "Windows10EditionType"), ("3dModel", "_3dModel"), ("a b-c", "ABC"), ("", "Unnamed"),
        ("ünit", "U" + "fcnit"), ("x;import Darwin", "XImportDarwin"), ("`", "Unnamed"),
    ])
    func aTypeGetsAnUpperCaseName(page: String, swift: String) {
        #expect(names([SampleModel.type(page)])["microsoft.graph.\(page)"]?.path == swift)
    }

    @Test func namesThatMeetAreToldApart() {
        let types = ["ab", "aB", "a-b", "a b", "A B"].map { SampleModel.type($0) }
        let paths = types.compactMap { names(types)[$0.qualifiedName]?.path }
        #expect(Set(paths).count == types.count)
    }

    @Test func aCompanionGivesWayToATypeOfThePages() {
        let types = [SampleModel.type("policy"), SampleModel.type("policyProtocol")]
        #expect(names(types)["microsoft.graph.policyProtocol"]?.path == "PolicyProtocol")
        #expect(names(types)["microsoft.graph.policy"]?.companion == "PolicyProtocol_")
    }

    @Test func subNamespacesNest() {
        let types = [SampleModel.type("case", namespace: "microsoft.graph.security.caseManagement")]
        let names = names(types)
        #expect(names["microsoft.graph.security.caseManagement.case"]?.path == "Security.CaseManagement.Case")
        #expect(names.namespaces == ["Security", "Security.CaseManagement"])
    }

    @Test func aTypeOfTheSameNameServesAsTheNamespace() {
        let types = [
            SampleModel.type("security", kind: .entity),
            SampleModel.type("alert", namespace: "microsoft.graph.security"),
        ]
        let names = names(types)
        #expect(names.namespaces.isEmpty)
        #expect(names["microsoft.graph.security.alert"]?.path == "Security.Alert")
    }

    @Test func anEnumerationOfTheSameNameMovesTheNamespace() {
        let types = [
            SampleModel.type("security", kind: .enumeration, members: ["a"]),
            SampleModel.type("alert", namespace: "microsoft.graph.security"),
        ]
        #expect(names(types)["microsoft.graph.security.alert"]?.path == "SecurityNamespace.Alert")
    }

    @Test func aNameThatMeansSomethingElseInsideIsWrittenWithItsModule() throws {
        let types = [
            SampleModel.type("alert"), SampleModel.type("alert", namespace: "microsoft.graph.security"),
            SampleModel.type("node"),
        ]
        let names = names(types)
        #expect(names.reference(try #require(names["microsoft.graph.alert"])) == "Sample.Alert")
        #expect(names.reference(try #require(names["microsoft.graph.node"])) == "Sample.Node")
        #expect(names.reference(try #require(names["microsoft.graph.security.alert"])) == "Security.Alert")
    }
}
