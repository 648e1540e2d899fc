import GraphRuntime
import Testing

/// Properties that are set and changed in place; setters follow from the change in place.
@Suite struct InPlaceTests {
    private struct Failure: Error {}

    private func policy() throws -> WindowsIdentityProtectionConfiguration {
        try WindowsIdentityProtectionConfiguration(
            json: #"{"id":"1","version":7,"roleScopeTagIds":["0"],"displayName":"A","zz":[1]}"#)
    }

    @Test func aCollectionGrowsWhereItIs() throws {
        var policy = try policy()
        let copy = policy
        policy.roleScopeTagIds?.append("1")
        policy.version? += 1
        policy.displayName?.append("B")
        #expect(
            policy.object.jsonText()
                == #"{"id":"1","version":8,"roleScopeTagIds":["0","1"],"displayName":"AB","zz":[1]}"#)
        #expect(copy.roleScopeTagIds == ["0"])
        #expect(copy.version == 7)
    }

    @Test func nilRemovesAndAValueReplacesWhateverWasThere() throws {
        var policy = try policy()
        policy.version = nil
        #expect(policy.object["version"] == nil)
        policy.object["displayName"] = [1, 2]
        #expect(policy.displayName == nil)
        policy.displayName = "B"
        #expect(policy.object.jsonText() == #"{"id":"1","roleScopeTagIds":["0"],"displayName":"B","zz":[1]}"#)
    }

    /// As for any computed property: what the function had made of it when it threw is kept.
    @Test func aFunctionThatThrowsLeavesWhatItHadMade() throws {
        var policy = try policy()
        func change(_ name: inout String?) throws {
            name = "half"
            throw Failure()
        }
        #expect(throws: Failure.self) { try change(&policy.displayName) }
        #expect(policy.displayName == "half")
    }

    @Test func propertiesChangeThroughKeyPathsAndInGenericCode() throws {
        var policy = try policy()
        policy[keyPath: \.displayName] = "C"
        func rename<Model: DeviceConfigurationProtocol>(_ model: inout Model) {
            model.displayName = (model.displayName ?? "") + "D"
            model.roleScopeTagIds = []
        }
        rename(&policy)
        #expect(policy.displayName == "CD")
        #expect(policy.roleScopeTagIds == [])
    }
}
