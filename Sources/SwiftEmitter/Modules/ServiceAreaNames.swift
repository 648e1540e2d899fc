import GraphGenBase

/// What the pages call the areas of the service, over the years: letters and digits in lower case, without separators.
enum ServiceAreaNames {
    /// Values that say of no area.
    static let unknown: Set<String> = ["nonproductspecific", "none", "graph", "microsoftgraph", "msgraph"]

    /// Areas whose types everything else hangs from, and the name of the core itself: were these apart, each type that
    /// a user or group leads to would be shared.
    static let core: Set<String> = [
        "core", "users", "groups", "people", "extensions", "changenotifications", "entrausers", "entragroups",
    ]

    /// Names as products write them, and areas that were renamed or are too small to be apart.
    static let known: [String: String] = {
        let spellings: [(name: String, keys: [String])] = [
            ("BackupStorage", ["backupstorage", "m365backupstorage"]),
            ("BusinessScenario", ["businessscenario"]),
            ("CloudCommunications", ["cloudcommunications"]),
            ("CloudPC", ["cloudpc"]),
            ("CustomerBooking", ["bookings", "microsoftbookings", "customerbooking"]),
            ("Education", ["education"]),
            ("Excel", ["excel", "workbooksandcharts"]),
            (
                "Identity",
                [
                    "applications", "azuread", "directorymanagement", "entra", "entraagentid", "entraapplications",
                    "entradirectorymanagement", "entraidgovernance", "entraidentityaccessreports",
                    "entramonitoringhealth", "entrasignin", "governance", "identity", "identityandaccess",
                    "identityandaccessreports", "identityandsignin", "microsoftidentityplatform",
                ]
            ),
            ("Insights", ["insights", "peopleworkplaceintelligence", "socialintel"]),
            ("Intune", ["intune", "microsoftintune"]),
            ("MeetingsCopilot", ["meetingscopilot"]),
            ("OneNote", ["onenote"]),
            ("Outlook", ["outlook", "exchange"]),
            ("Planner", ["planner"]),
            ("Printing", ["cloudprinting", "universalprint", "printing"]),
            ("ProjectRome", ["projectrome", "crossdevice"]),
            ("Reports", ["reports"]),
            ("Search", ["search"]),
            ("Security", ["security"]),
            ("SharePoint", ["sharepoint", "files", "onedrive", "onedriveforbusiness"]),
            ("SitesAndLists", ["sitesandlists"]),
            ("Teams", ["microsoftteams", "teams", "teamwork"]),
            ("ToDo", ["todo", "tasks"]),
            ("VivaEngage", ["vivaengage"]),
            ("VivaLearning", ["vivalearning"]),
            ("WindowsUpdates", ["windowsupdates"]),
        ]
        var table: [String: String] = [:]
        for (name, keys) in spellings {
            table[name.lowercased()] = name
            for key in keys { table[key] = name }
        }
        return table
    }()
}
