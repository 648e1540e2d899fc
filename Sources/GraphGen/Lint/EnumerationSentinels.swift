import GraphDocs
import GraphGenBase

/// The member `unknownFutureValue` of evolvable enumerations: there is one, and it is no other member's number (Microsoft
/// Graph REST API guidelines, "Evolvable enums").
enum EnumerationSentinels {
    /// What is wrong on a page.
    static func findings(_ page: PageFacts) -> [LintFinding] {
        page.enumerations.flatMap { enumeration -> [LintFinding] in
            let places = enumeration.members.indices.filter {
                enumeration.members[$0].name.lowercased() == "unknownfuturevalue"
            }
            guard let first = places.first else { return [] }
            var findings = places.dropFirst().map {
                finding("\(enumeration.name) has unknownFutureValue twice", at: enumeration.members[$0].source)
            }
            if let number = enumeration.members[first].value,
                let other = enumeration.members.first(where: { member in
                    member.value == number && member.name.lowercased() != "unknownfuturevalue"
                })
            {
                findings.append(
                    finding(
                        "unknownFutureValue of \(enumeration.name) has the number of \(other.name)",
                        at: enumeration.members[first].source))
            }
            return findings
        }
    }

    private static func finding(_ text: String, at place: Place) -> LintFinding {
        LintFinding(diagnostic: DiagnosticCode.lintEnumerationSentinel.at(place, text))
    }
}
