import GraphRuntime
import Testing

/// Longer than what a string holds without memory of its own.
private let long = "a label that is longer than fifteen bytes"

/// A typed property reads its model's members where they are, and nobody but the running read keeps the model. CI runs these
/// with AddressSanitizer too, which sees a read of memory that is gone.
@Suite struct LifetimeTests {
    private func policy(_ label: String = long) -> WindowsIdentityProtectionConfiguration {
        WindowsIdentityProtectionConfiguration(
            object: [
                "displayName": .string(label), "version": 7, "pinUppercaseCharactersUsage": "required",
                "lastModifiedDateTime": "2021-07-01T00:00:00Z", "roleScopeTagIds": [.string(label)],
                "assignments": [["target": ["groupId": .string(label)]]],
            ])
    }

    @Test func aModelThatNobodyKeepsIsReadWhole() {
        for _ in 0..<100 {
            #expect(policy().displayName == long)
            #expect(policy().version == 7)
            #expect(policy().pinUppercaseCharactersUsage == .required)
            #expect(policy().lastModifiedDateTime?.description == "2021-07-01T00:00:00Z")
            #expect(policy().roleScopeTagIds == [long])
            #expect(policy().assignments?.first?.target?.as(GroupAssignmentTarget.self)?.groupId == nil)
        }
    }

    @Test func whatWasReadOutlivesTheModel() {
        func read() -> (String?, [String]?, DeviceConfigurationAssignment?) {
            let policy = policy()
            return (policy.displayName, policy.roleScopeTagIds, policy.assignments?.first)
        }
        let (label, tags, assignment) = read()
        // Others take the memory that was given back.
        let others = (0..<100).map { policy("another label, as long as the first one \($0)") }
        #expect(label == long)
        #expect(tags == [long])
        #expect(assignment?.object.jsonText() == #"{"target":{"groupId":"\#(long)"}}"#)
        #expect(others.count == 100)
    }

    @Test func aModelIsReadThroughItsProtocols() {
        func label(_ model: some DeviceConfigurationProtocol) -> String? { model.displayName }
        let any: any DeviceConfigurationProtocol = policy()
        #expect(label(policy()) == long)
        #expect(any.displayName == long)
        #expect((policy() as any DeviceConfigurationProtocol).roleScopeTagIds == [long])
        #expect(\WindowsIdentityProtectionConfiguration.displayName != \.description)
        #expect(policy()[keyPath: \.displayName] == long)
    }

    @Test func aModelThatGoesWhileItChangesIsReadBefore() {
        var policy: WindowsIdentityProtectionConfiguration? = policy()
        func takeAway(_ label: String?) -> String? {
            policy = nil
            return label
        }
        #expect(takeAway(policy?.displayName) == long)
        #expect(policy == nil)
    }

    /// A model need not store its object: a hand-written one that makes it anew for each read is as safe.
    @Test func anObjectMadeForOneReadLivesAsLong() {
        struct Fresh: GraphConcreteModel {
            var storedObject: GraphObject {
                ["label": .string(String(repeating: "ab", count: 20)), "tags": [.string(long)], "count": 3]
            }
            init(object: GraphObject) {}
            static var graphType: GraphTypeIdentity { .init("microsoft.graph.fresh", GraphSchema("")) }
        }
        for _ in 0..<100 {
            #expect(Fresh().getString("label") == String(repeating: "ab", count: 20))
            #expect(Fresh().getStrings("tags") == [long])
            #expect(Fresh().getInt32("count") == 3)
            #expect(Fresh().object.count == 3)
        }
    }
}
