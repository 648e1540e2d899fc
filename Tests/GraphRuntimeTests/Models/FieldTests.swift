import GraphRuntime
import Testing

@Suite struct FieldTests {
    private let fields = WindowsIdentityProtectionConfiguration.Fields

    @Test func ranges() {
        #expect(fields.pinMinimumLength.range == 4...127)
        #expect(fields.pinExpirationInDays.range == 0...730)
        #expect(fields.bigCounter.range == nil)
        #expect(fields.bigCounter.minimum == 5)
        #expect(fields.bigCounter.maximum == nil)
        #expect(fields.ratio.maximum == 0.5)
        #expect(fields.ratio.minimum == nil)
        #expect(fields.packetSize.range == nil)
        #expect(fields.packetSize.allowedNumbers == [5, 1000])
    }

    @Test func textsAndCollections() {
        #expect(fields.displayName.length == 0...256)
        #expect(fields.roleScopeTagIds.items == 0...3)
        #expect(fields.roleScopeTagIds.length == 1...8)
        #expect(fields.pinMinimumLength.length == nil)
        #expect(fields.color.allowedValues == ["red", "green"])
        #expect(
            fields.pinUppercaseCharactersUsage.allowedValues == ["blocked", "required", "allowed", "notConfigured"])
        #expect(fields.displayName.allowedValues == [])
        #expect(fields.code.pattern == #"\A[a-z]{2};?\d+\z"#)
    }

    @Test func metadata() {
        #expect(fields.id.isReadOnly)
        #expect(!fields.displayName.isReadOnly)
        #expect(fields.displayName.isRequiredOnCreate)
        #expect(fields.createdDateTime.filterOperators == ["eq", "ge", "le"])
        #expect(fields.version.defaultValue == "1")
        #expect(fields.pinMinimumLength.name == "pinMinimumLength")
        #expect(fields.pinMinimumLength.declaredType == "Edm.Int32")
        #expect(fields.assignments.declaredType == "Collection(microsoft.graph.deviceConfigurationAssignment)")
        #expect(fields.pinMinimumLength.documentation?.line == 13)
        #expect(fields.id.documentation?.description == "api-reference/beta/resources/entity.md:10")
        #expect(fields.assignments.property?.isNavigation == true)
        #expect(
            GraphModule.schema.property("legacy", of: "microsoft.graph.windowsIdentityProtectionConfiguration")?
                .isDeprecated == true)
        #expect(fields.pinMaximumLength.property?.isNotNullable == true)
        #expect(fields.id.property?.isKey == true)
    }

    @Test func fieldsOfABaseAreFoundInTheBase() {
        #expect(DeviceConfiguration.Fields.displayName.length == 0...256)
        let unknown: GraphField<Int32> = fields.field("noSuchProperty")
        #expect(unknown.property == nil)
        #expect(unknown.range == nil)
        #expect(unknown.declaredType == nil)
        #expect(unknown.allowedValues == [])
        #expect(!unknown.isReadOnly)
        #expect(!unknown.isRequiredOnCreate)
    }
}
