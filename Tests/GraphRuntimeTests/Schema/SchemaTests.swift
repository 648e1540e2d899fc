import Foundation
import GraphRuntime
import Testing

@Suite struct SchemaTests {
    @Test func records() throws {
        let schema = GraphModule.schema
        #expect(schema.typeNames.sorted().last == "microsoft.graph.windowsIdentityProtectionConfiguration")
        #expect(schema.typeNames.count == 13)
        #expect(schema.enumerationNames.count == 4)
        #expect(schema.operationNames.count == 23)
        #expect(schema.operationNames.first == "deviceConfiguration.assign")
        let entity = try #require(schema.type("microsoft.graph.entity"))
        #expect(entity.isAbstract && entity.isEntity && !entity.isOpen && !entity.isDeprecated)
        #expect(entity.base == nil)
        #expect(entity.documentation == GraphDocumentation(page: "api-reference/beta/resources/entity.md", line: 13))
        let edition = try #require(schema.type("#microsoft.graph.deviceManagementApplicabilityRuleOsEdition"))
        #expect(edition.isOpen && !edition.isEntity)
        #expect(edition.properties.map(\.name) == ["osEditionTypes", "name", "ruleType"])
        #expect(edition.properties[0].type.description == "Collection(microsoft.graph.windows10EditionType)")
        #expect(
            edition.properties[2].documentation?.description
                == "api-reference/beta/resources/devicemanagementapplicabilityruleosedition.md:12")
        #expect(schema.enumeration("microsoft.graph.weekDays")?.isFlags == true)
        #expect(schema.enumeration("microsoft.graph.weekDays")?.members == ["monday", "tuesday", "friday"])
        #expect(schema.type("microsoft.graph.nothing") == nil)
        #expect(schema.enumeration("microsoft.graph.entity") == nil)
        #expect(schema.operation("x") == nil)
    }

    @Test func inheritance() {
        let schema = GraphModule.schema
        let policy = "microsoft.graph.windowsIdentityProtectionConfiguration"
        #expect(
            schema.bases(of: policy).map(\.name) == [
                policy, "microsoft.graph.deviceConfiguration", "microsoft.graph.entity",
            ])
        #expect(schema.isType(policy, "microsoft.graph.entity"))
        #expect(schema.isType(policy, policy))
        #expect(schema.isType("x", "x"))
        #expect(!schema.isType("microsoft.graph.entity", policy))
        #expect(
            schema.properties(of: policy).prefix(3).map(\.name) == ["id", "lastModifiedDateTime", "createdDateTime"])
        #expect(schema.property("id", of: policy)?.isKey == true)
        #expect(schema.property("noSuch", of: policy) == nil)
    }

    @Test func circlesEnd() {
        let schema = GraphSchema("T\t~a\t~b\tc\tp:1\nP\tx\tString\nT\t~b\t~a\tc\tp:2\nP\ty\tString\nT\t~c\t~c\n")
        #expect(schema.bases(of: "microsoft.graph.a").map(\.name) == ["microsoft.graph.a", "microsoft.graph.b"])
        #expect(schema.properties(of: "microsoft.graph.a").map(\.name) == ["y", "x"])
        #expect(!schema.isType("microsoft.graph.a", "microsoft.graph.c"))
        #expect(schema.bases(of: "microsoft.graph.c").count == 1)
    }

    @Test func theMostDerivedDeclarationCounts() {
        let schema = GraphSchema(
            "T\t~base\t\tc\tp:1\nP\ta\tString\t\t2\nP\tb\tString\t\t3\nT\t~derived\t~base\tc\tp:9\nP\ta\tInt32\t\t10\nP\tc\tString\t\t11"
        )
        #expect(schema.properties(of: "microsoft.graph.derived").map(\.name) == ["a", "b", "c"])
        #expect(schema.property("a", of: "microsoft.graph.derived")?.type.name == "Edm.Int32")
        #expect(schema.property("a", of: "microsoft.graph.base")?.type.name == "Edm.String")
    }

    private static let references: [(String, String)] = [
        ("Int32", "Edm.Int32"), ("~x", "microsoft.graph.x"), ("~x*", "Collection(microsoft.graph.x)"),
        ("String*", "Collection(Edm.String)"),
        ("~security.alert", "microsoft.graph.security.alert"), ("other.ns.type", "other.ns.type"),
        ("Untyped", "Edm.Untyped"),
    ]

    @Test(arguments: references)
    func typeReferences(_ short: String, _ full: String) {
        let schema = GraphSchema("T\t~t\t\tc\tp:1\nP\ta\t\(short)\t\t2")
        #expect(schema.property("a", of: "microsoft.graph.t")?.type.description == full)
    }

    @Test func escapes() {
        let schema = GraphSchema(
            "T\t~t\t\tc\ta\\\\b\\tc\\nd:7\nP\tp\tString\t\t3\tr;e;3;pattern;^\\\\d\\t;x$\tq;w;9;default;a;b")
        #expect(schema.type("microsoft.graph.t")?.documentation?.page == "a\\b\tc\nd")
        let rules = schema.property("p", of: "microsoft.graph.t")?.rules
        #expect(rules?.map(\.kind) == [.pattern("^\\d\t;x$"), .defaultValue("a;b")])
        #expect(rules?.map(\.severity) == [.error, .warning])
        #expect(rules?[1].documentation?.line == 9)
    }

    @Test(arguments: [
        "", "\n", "V", "T", "T\t", "P\tx", "E", "O", "O\t", "X\t1", "T\t~a\nP", "T\t~a\nP\t",
        "T\t~a\t~b\tz\tno line\nP\tx\t\t\t\t;;;\t;\tx;y\n",
        "E\t~e", "T\t~a\r\nP\tx\r\n", "\\", "T\t\\", "\t\t\t",
        "V\t99\nZ\tfuture line\nT\t~a\t\tc\tp:1\nQ\tunknown\nP\tx\tString",
    ])
    func anyTextIsReadAsFarAsItGoes(_ text: String) {
        let schema = GraphSchema(text)
        _ = schema.typeNames.map { schema.type($0) }
        _ = schema.enumerationNames.map { schema.enumeration($0) }
        _ = schema.operationNames.map { schema.operation($0) }
        #expect(schema.properties(of: "microsoft.graph.a").count <= 1)
    }

    private static let badRules = [
        "r;e;1;range;", "r;e;1;range;..", "r;e;1;range;a..b", "r;e;1;range;4", "r;e;1;length;1.5..2", "r;e;1;numbers;",
        "r;e;1;numbers;1,x",
        "r;e;1;values;", "r;e;1;whatever;1", "r;e;1", "r", "", "r;e;1;range;4..x",
    ]

    @Test(arguments: badRules)
    func rulesThatMakeNoSenseAreNone(_ rule: String) {
        let schema = GraphSchema("T\t~t\t\tc\tp:1\nP\ta\tInt32\t\t2\t\(rule)\tok;e;2;range;-5..-1")
        #expect(schema.property("a", of: "microsoft.graph.t")?.rules.map(\.kind) == [.range(minimum: -5, maximum: -1)])
    }

    @Test func importedSchemas() {
        let core = GraphSchema("T\t~entity\t\tea\tp:1\nP\tid\tString\tk\t2\nE\t~color\t\tp:3\tred\nO\to\tp:4\tw=A")
        let area = GraphSchema("T\t~thing\t~entity\te\tq:1\nP\tcolor\t~color\t\t2", importing: [core])
        #expect(area.properties(of: "microsoft.graph.thing").map(\.name) == ["id", "color"])
        #expect(area.isType("microsoft.graph.thing", "microsoft.graph.entity"))
        #expect(area.enumeration("microsoft.graph.color")?.members == ["red"])
        #expect(area.operation("o")?.permissions.delegatedWork.leastPrivileged == ["A"])
        #expect(area.typeNames == ["microsoft.graph.thing"])
        #expect(core.type("microsoft.graph.thing") == nil)
    }

    @Test func permissions() throws {
        let operation = try #require(GraphModule.schema.operation("deviceConfiguration.list"))
        let permissions = operation.permissions
        #expect(permissions.delegatedWork.alternatives?.count == 2)
        #expect(permissions.delegatedWork.leastPrivileged == ["DeviceManagementConfiguration.Read.All"])
        #expect(permissions.delegatedPersonal.isSupported == false)
        #expect(permissions.delegatedPersonal.leastPrivileged == [])
        #expect(permissions.application.alternatives == [["A.Read", "B.Read"], ["C.Read"]])
        #expect(GraphPermissions().application.isDocumented == false)
        #expect(GraphPermissions().application.isSupported == nil)
        #expect(operation.documentation?.line == 16)
        #expect(
            GraphModule.schema.operation("windowsIdentityProtectionConfiguration.update")?.requiredHeaders == [
                "If-Match"
            ])
    }

    @Test func threadsMayAskAtOnce() async {
        let schema = GraphSchema(
            (0..<200).map { "T\t~t\($0)\t\($0 > 0 ? "~t\($0 - 1)" : "")\tc\tp:\($0)\nP\tp\($0)\tString\t\t1" }.joined(
                separator: "\n"))
        await withTaskGroup(of: Int.self) { group in
            for task in 0..<16 {
                group.addTask {
                    (0..<60).reduce(0) { $0 + schema.properties(of: "microsoft.graph.t\(($1 * 7 + task) % 60)").count }
                }
            }
            for await total in group { #expect(total > 0) }
        }
        #expect(schema.properties(of: "microsoft.graph.t30").count == 31)
    }
}
