import Testing

@testable import SwiftEmitter

@Suite struct ServiceAreaTests {
    @Test(arguments: [
        ("intune", "Intune"), ("Intune", "Intune"), ("SharePoint", "SharePoint"), ("sharepoint", "SharePoint"),
        ("files", "SharePoint"), ("microsoft-teams", "Teams"), ("Microsoft Teams", "Teams"), ("teamwork", "Teams"),
        ("identity-and-sign-in", "Identity"), ("entra-sign-in", "Identity"),
        ("microsoft-identity-platform", "Identity"),
        ("universal-print", "Printing"), ("cloud-printing", "Printing"), ("one-drive", "SharePoint"),
        ("core", ""), ("users", ""), ("groups", ""), ("people", ""), ("extensions", ""), ("change-notifications", ""),
        ("entra-users", ""), ("entra-groups", ""), ("tide-tables", "Tidetables"), ("tideTables", "Tidetables"),
        ("3d", "3d"), ("sites-and-lists", "SitesAndLists"), ("cloud-pc", "CloudPC"), ("entra-agent-id", "Identity"),
    ])
    func spellingsOfAnAreaAreOne(text: String, name: String) {
        #expect(ServiceArea(text)?.name == name)
    }

    @Test(arguments: [
        ("m365-backup-storage", "BackupStorage"), ("business-scenario", "BusinessScenario"),
        ("cloud-communications", "CloudCommunications"), ("bookings", "CustomerBooking"), ("Education", "Education"),
        ("excel", "Excel"), ("workbooks-and-charts", "Excel"), ("insights", "Insights"), ("social-intel", "Insights"),
        ("microsoft-intune", "Intune"), ("meetings-copilot", "MeetingsCopilot"), ("onenote", "OneNote"),
        ("outlook", "Outlook"), ("exchange", "Outlook"), ("planner", "Planner"), ("project-rome", "ProjectRome"),
        ("cross-device", "ProjectRome"), ("reports", "Reports"), ("search", "Search"), ("security", "Security"),
        ("todo", "ToDo"), ("tasks", "ToDo"), ("viva-engage", "VivaEngage"), ("viva-learning", "VivaLearning"),
        ("windows-updates", "WindowsUpdates"), ("azure-ad", "Identity"), ("governance", "Identity"),
    ])
    func areasHaveTheNamesOfProducts(text: String, name: String) {
        #expect(ServiceArea(text)?.name == name)
    }

    @Test(arguments: [
        nil, "", "  ", "-", "non-product-specific", "Non-Product-Specific", "none", "graph", "microsoft-graph",
        "msgraph",
        "\u{202E}", "éé",
    ])
    func whatTellsOfNoAreaIsUnknown(text: String?) {
        #expect(ServiceArea(text) == nil)
    }

    @Test(arguments: ["a\"; import x //", "../../etc", "{{#x}}", String(repeating: "long", count: 500), "x\ny"])
    func hostileTextBecomesAPlainName(text: String) throws {
        let area = try #require(ServiceArea(text))
        #expect(area.name.utf8.count <= 40)
        #expect(area.name.unicodeScalars.allSatisfy { SwiftIdentifier.isPlain($0) })
    }

    @Test func productNamesAreTheirOwnKeys() {
        for (key, name) in ServiceAreaNames.known {
            #expect(ServiceAreaNames.known[name.lowercased()] == name, "\(name) is not the area of its own name")
            #expect(!ServiceAreaNames.core.contains(key) && !ServiceAreaNames.unknown.contains(key))
        }
    }
}
