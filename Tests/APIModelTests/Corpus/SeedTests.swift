import GraphDocs
import Testing

@testable import APIModel

/// One API page alone, whose types nobody defines, still makes a useful model.
@Suite(.enabled(if: Docs.hasSeed)) struct SeedTests {
    private let model: Model

    init() throws { model = ModelBuilder(apiVersion: "beta").build(from: try Docs.facts(Docs.seed)) }

    @Test func types() {
        #expect(
            model.types.map(\.name) == [
                "configurationUsage", "deviceConfiguration", "deviceManagementApplicabilityRuleDeviceMode",
                "deviceManagementApplicabilityRuleOsEdition",
                "deviceManagementApplicabilityRuleOsVersion", "windowsIdentityProtectionConfiguration",
            ])
        #expect(model.types.allSatisfy { $0.isPlaceholder })
        #expect(model.diagnostics.map(\.code) == Array(repeating: .typeUndefined, count: 6))
        #expect(model.diagnostics.allSatisfy { $0.severity == .warning })
    }

    @Test func properties() throws {
        let type = try #require(model.type("windowsIdentityProtectionConfiguration"))
        let base = try #require(model.type("deviceConfiguration"))
        #expect(type.kind == .entity)
        #expect(type.base == base.qualifiedName)
        #expect(base.kind == .entity)
        #expect(base.key == ["id"])
        #expect(type.properties.count == 25)
        #expect(type.properties.prefix(11).allSatisfy { $0.declaredIn == base.qualifiedName })
        #expect(type.properties.dropFirst(11).allSatisfy { $0.declaredIn == nil })
        #expect(base.properties.map(\.name) == type.properties.prefix(11).map(\.name))
        #expect(base["id"]?.isKey == true)
        #expect(type["supportsScopeTags"]?.isReadOnly == true)
        #expect(type["roleScopeTagIds"]?.isCollection == true)
        #expect(type["version"]?.type == "Edm.Int32")
        #expect(type["createdDateTime"]?.type == "Edm.DateTimeOffset")
        #expect(type["useSecurityKeyForSignin"]?.source.line == 67)
    }

    @Test(arguments: [
        ("pinMinimumLength", 4, 127, 69), ("pinMaximumLength", 4, 127, 70), ("pinExpirationInDays", 0, 730, 74),
        ("pinPreviousBlockCount", 0, 50, 75),
    ]) func ranges(_ name: String, _ minimum: Int64, _ maximum: Int64, _ line: Int) {
        let property = model.type("windowsIdentityProtectionConfiguration")?[name]
        #expect(property?.minimum == .integer(minimum))
        #expect(property?.maximum == .integer(maximum))
        #expect(property?.rules.filter { $0.id.hasPrefix("range.") }.map(\.line) == [line, line])
    }

    @Test func relationBothWays() {
        let type = model.type("windowsIdentityProtectionConfiguration")
        #expect(type?["pinMinimumLength"]?.relations.map(\.value) == [Relation(.lessOrEqual, "pinMaximumLength")])
        #expect(type?["pinMaximumLength"]?.relations.map(\.value) == [Relation(.greaterOrEqual, "pinMinimumLength")])
    }

    @Test func enumeration() {
        let usage = model.type("configurationUsage")
        #expect(usage?.kind == .enumeration)
        #expect(usage?.isEvolvable == true)
        #expect(usage?.members.map(\.name) == ["blocked", "required", "allowed", "notConfigured"])
        let type = model.type("windowsIdentityProtectionConfiguration")
        for name in ["pinUppercaseCharactersUsage", "pinLowercaseCharactersUsage", "pinSpecialCharactersUsage"] {
            #expect(type?[name]?.enumValues == usage?.members.map(\.name))
        }
    }

    @Test func operations() throws {
        #expect(model.operations.count == 3)
        for operation in model.operations {
            #expect(operation.id == "windowsIdentityProtectionConfiguration.update")
            #expect(operation.kind == .update)
            #expect(operation.method == "PATCH")
            #expect(operation.requestBody?.type == "microsoft.graph.windowsIdentityProtectionConfiguration")
            #expect(operation.requestBody?.properties.count == 25)
            #expect(operation.response?.status == [200])
            #expect(
                operation.permissions == [
                    .init(kind: .delegatedWork, scopes: [["DeviceManagementConfiguration.ReadWrite.All"]]),
                    .init(kind: .delegatedPersonal, scopes: []),
                    .init(kind: .application, scopes: [["DeviceManagementConfiguration.ReadWrite.All"]]),
                ])
        }
        let last = try #require(model.operations.last)
        #expect(
            last.parameters.filter { $0.location == .path }.map(\.name) == [
                "deviceConfigurationId", "deviceConfigurationId",
            ])
        let first = try #require(model.operations.first)
        #expect(first.source.line == 38)
        #expect(first.parameters.first { $0.name == "Authorization" }?.isRequired == true)
        #expect(first.examples.count == 1)
        #expect(first.examples.first?.response?.status == 200)
    }

    @Test func selected() {
        let selected = model.selecting(Selection(includeTypes: ["configurationUsage"]))
        #expect(selected.types.map(\.name) == ["configurationUsage"])
        #expect(model.selecting(Selection(includePaths: ["/deviceManagement/**#PATCH"])).types.count == 6)
    }
}
