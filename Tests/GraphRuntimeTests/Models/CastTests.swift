import GraphRuntime
import Testing

@Suite struct CastTests {
    private static let odataTypes = [
        "#microsoft.graph.windowsIdentityProtectionConfiguration",
        "microsoft.graph.windowsIdentityProtectionConfiguration",
        "https://graph.microsoft.com/beta/$metadata#microsoft.graph.windowsIdentityProtectionConfiguration",
        "#Microsoft.Graph.WindowsIdentityProtectionConfiguration",
    ]

    @Test(arguments: odataTypes)
    func typeIsReadInAnyForm(_ odataType: String) {
        let configuration = DeviceConfiguration(object: ["@odata.type": .string(odataType), "pinMinimumLength": 4])
        #expect(configuration.as(WindowsIdentityProtectionConfiguration.self)?.pinMinimumLength == 4)
        #expect(configuration.as(DeviceConfiguration.self) == configuration)
        #expect(configuration.as(Entity.self)?.object == configuration.object)
        #expect(configuration.as(WindowsDomainJoinConfiguration.self) == nil)
        #expect(configuration.as(GroupAssignmentTarget.self) == nil)
    }

    @Test func downcastsGoAnyNumberOfLevels() {
        let entity = Entity(object: WindowsIdentityProtectionConfiguration().object)
        #expect(entity.as(WindowsIdentityProtectionConfiguration.self) != nil)
        #expect(entity.as(DeviceConfiguration.self) != nil)
        #expect(entity.as(DeviceConfigurationAssignment.self) == nil)
    }

    @Test func withoutATypeTheViewTells() {
        let configuration = DeviceConfiguration(object: ["displayName": "x"])
        #expect(configuration.as(WindowsIdentityProtectionConfiguration.self) == nil)
        #expect(configuration.as(Entity.self) != nil)
        #expect(WindowsIdentityProtectionConfiguration(object: [:]).as(DeviceConfiguration.self) != nil)
    }

    @Test func unknownSubtypesKeepTheirBases() {
        let configuration = DeviceConfiguration(object: [
            "@odata.type": "#microsoft.graph.brandNewConfiguration", "new": 1,
        ])
        #expect(configuration.as(Entity.self)?.object["new"] == 1)
        #expect(configuration.as(DeviceConfiguration.self) == configuration)
        #expect(configuration.as(WindowsDomainJoinConfiguration.self) == nil)
    }

    @Test(arguments: [GraphValue.null, 5, "", "#", [], "##"])
    func aTypeThatIsNoneTellsNothing(_ odataType: GraphValue) {
        let configuration = DeviceConfiguration(object: ["@odata.type": odataType])
        #expect(configuration.as(WindowsIdentityProtectionConfiguration.self) == nil)
        #expect(configuration.as(Entity.self) != nil)
    }

    @Test func collectionsOfABaseKeepSubtypes() throws {
        let assignment = try DeviceConfigurationAssignment(
            json: ##"{"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"g"}}"##)
        #expect(assignment.target?.as(GroupAssignmentTarget.self)?.groupId == "g")
        var configuration = DeviceConfiguration()
        configuration.assignments = [assignment]
        #expect(configuration.assignments?[0].target?.object["groupId"] == "g")
    }
}
