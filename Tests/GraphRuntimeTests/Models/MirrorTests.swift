import Foundation
import GraphRuntime
import Testing

@Suite struct MirrorTests {
    private let policy = WindowsIdentityProtectionConfiguration {
        $0.displayName = "PIN \"policy\""
        $0.pinMinimumLength = 8
        $0.ratio = 0.25
        $0.useSecurityKeyForSignin = true
        $0.pinUppercaseCharactersUsage = .required
        $0.unlockDays = [.monday, .friday]
        $0.targets = [GroupAssignmentTarget { $0.groupId = "g" }]
        $0.object["@odata.etag"] = "W/1"
        $0.object["description"] = .null
        $0.object["brandNew"] = ["a": [1, "b", [:], []]]
    }

    private let text =
        #"WindowsIdentityProtectionConfiguration(displayName: "PIN \"policy\"", pinMinimumLength: 8, ratio: 0.25, useSecurityKeyForSignin: true, pinUppercaseCharactersUsage: .required, unlockDays: [.monday, .friday], targets: [GroupAssignmentTarget(groupId: "g")], description: nil, "@odata.etag": "W/1", "brandNew": ["a": [1, "b", [:], []]])"#

    @Test func aModelPrintsAsItIsWritten() {
        #expect("\(policy)" == text)
        #expect(String(describing: [policy]) == "[\(moduleName)\(text)]")
        #expect(String(reflecting: policy) == moduleName + text)
    }

    /// What `debugPrint` puts before a type's name.
    private var moduleName: String {
        String(String(reflecting: GroupAssignmentTarget.self).dropLast("GroupAssignmentTarget".count))
    }

    @Test func aMirrorHasTheProperties() throws {
        let children = Mirror(reflecting: policy).children
        #expect(
            children.map(\.label) == [
                "displayName", "pinMinimumLength", "ratio", "useSecurityKeyForSignin", "pinUppercaseCharactersUsage",
                "unlockDays", "targets", "description", "\"@odata.etag\"", "\"brandNew\"",
            ])
        #expect(children.first?.value as? String == "PIN \"policy\"")
        #expect(children.first { $0.label == "pinMinimumLength" }?.value as? Int64 == 8)
        #expect(children.first { $0.label == "useSecurityKeyForSignin" }?.value as? Bool == true)
        var dumped = ""
        dump(policy, to: &dumped)
        #expect(dumped.contains("- pinMinimumLength: 8\n"))
        #expect(dumped.contains("- pinUppercaseCharactersUsage: .required\n"))
        #expect(dumped.contains("- groupId: \"g\"\n"))
    }

    @Test func aSubtypeSaysWhatItIs() {
        let base = DeviceConfiguration(policy)
        #expect("\(base)".hasPrefix("DeviceConfiguration(displayName: "))
        #expect("\(base)".contains(##""@odata.type": "#microsoft.graph.windowsIdentityProtectionConfiguration""##))
        #expect("\(base)".contains("pinUppercaseCharactersUsage: .required"))
        let assignment = DeviceConfigurationAssignment { $0.target = .init(GroupAssignmentTarget { $0.groupId = "g" }) }
        #expect("\(assignment)" == #"DeviceConfigurationAssignment(target: GroupAssignmentTarget(groupId: "g"))"#)
        let foreign = GroupAssignmentTarget(object: ["@odata.type": "#other.type"])
        #expect("\(foreign)" == ##"GroupAssignmentTarget("@odata.type": "#other.type")"##)
        #expect("\(GroupAssignmentTarget())" == "GroupAssignmentTarget()")
    }

    private static let attacks: [(String, String)] = [
        ("a\u{1B}[31mb", #""a\u{1B}[31mb""#), ("a\nb\r\t", #""a\nb\r\t""#), ("\u{202E}cba", #""\u{202E}cba""#),
        ("a\u{2028}b", #""a\u{2028}b""#), ("\u{0}\u{7F}\u{9B}", #""\u{0}\u{7F}\u{9B}""#),
        ("\u{FEFF}x\u{E0041}", #""\u{FEFF}x\u{E0041}""#), (#"\"), admin: true"#, #""\\\"), admin: true""#),
        ("é😀👩\u{200D}👩", "\"é😀👩\u{200D}👩\""),
    ]

    @Test(arguments: attacks)
    func textThatMisleadsIsEscaped(_ text: String, _ shown: String) {
        let target = GroupAssignmentTarget(object: ["groupId": .string(text)])
        #expect("\(target)" == "GroupAssignmentTarget(groupId: \(shown))")
        let named = GroupAssignmentTarget(object: [text: 1])
        #expect("\(named)" == "GroupAssignmentTarget(\(shown): 1)")
        let typed = DeviceConfigurationAssignment(object: ["target": ["@odata.type": .string(text)]])
        #expect(
            "\(typed)"
                == "DeviceConfigurationAssignment(target: DeviceAndAppManagementAssignmentTarget(\"@odata.type\": \(shown)))"
        )
        var policy = WindowsIdentityProtectionConfiguration(object: [:])
        policy.pinUppercaseCharactersUsage = .init(rawValue: text)
        #expect("\(policy)" == "WindowsIdentityProtectionConfiguration(pinUppercaseCharactersUsage: \(shown))")
    }

    @Test func sizesAreBounded() {
        var deep: GraphValue = ["groupId": "g"]
        for _ in 0..<200 { deep = ["target": deep, "a": [deep]] }
        let long = String(repeating: "x", count: 100_000)
        var policy = WindowsIdentityProtectionConfiguration(object: ["extra": deep, "code": .string(long)])
        policy.roleScopeTagIds = Array(repeating: long, count: 1000)
        for number in 0..<1000 { policy.object["m\(number)"] = 1 }
        #expect("\(policy)".utf8.count < 50_000)
        #expect("\(policy)".contains("(99000 more bytes)"))
        #expect("\(policy)".contains("903 more"))
        #expect(Mirror(reflecting: policy).children.count == 101)
        var dumped = ""
        dump(GroupAssignmentTarget(object: ["x": .array(Array(repeating: 1, count: 1000))]), to: &dumped)
        #expect(dumped.utf8.count < 10_000)
    }
}
