import Foundation
import GraphRuntime
import MicrosoftGraphBetaSubset
import Testing

/// Bodies of the pages' own examples go through the generated types unchanged.
@Suite struct ExampleRoundTripTests {
    private static let page =
        "InputDocs/api-reference/beta/api/intune-deviceconfig-windowsidentityprotectionconfiguration-update.md"

    /// The JSON bodies of a page's examples, request first.
    private func bodies() throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent(Self.page), encoding: .utf8)
        return text.components(separatedBy: "```").enumerated().compactMap { index, block in
            guard index % 2 == 1, let start = block.range(of: "\n\n{") else { return nil }
            return String(block[block.index(start.lowerBound, offsetBy: 2)...])
        }
    }

    @Test func bothBodiesKeepEveryMemberInOrder() throws {
        let bodies = try bodies()
        #expect(bodies.count == 2)
        for body in bodies {
            let policy = try WindowsIdentityProtectionConfiguration(json: body)
            let written = try GraphValue(json: policy.object.jsonText())
            let read = try GraphValue(json: body)
            #expect(written == read)
            #expect(policy.object.jsonText() == read.jsonText(), "the order of members or the text of numbers changed")
            #expect(policy.pinPreviousBlockCount == 5)
            #expect(
                policy.deviceManagementApplicabilityRuleOsEdition?.osEditionTypes?.first?.rawValue
                    == "windows10EnterpriseN")
        }
    }

    @Test func nullsUnknownMembersAndFractionsStay() throws {
        let text =
            #"{"id":null,"lastModifiedDateTime":"2017-01-01T00:00:35.1329464-08:00","zz":{"b":1.10,"a":[null]},"version":7}"#
        let policy = try WindowsIdentityProtectionConfiguration(json: text)
        #expect(policy.object.jsonText() == text)
        #expect(policy.lastModifiedDateTime?.description == "2017-01-01T00:00:35.1329464-08:00")
        #expect(policy.object["id"] == .null)
        #expect(policy.object["absent"] == nil)
        #expect(policy.id == nil)
    }

    @Test func anyCoderWorks() throws {
        let body = try #require(try bodies().last)
        let policy = try JSONDecoder().decode(WindowsIdentityProtectionConfiguration.self, from: Data(body.utf8))
        let plist = try PropertyListEncoder().encode(policy)
        let back = try PropertyListDecoder().decode(WindowsIdentityProtectionConfiguration.self, from: plist)
        #expect(back == policy)
    }
}
