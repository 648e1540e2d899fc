import Foundation
import GraphRuntime
import Testing

/// What typed conditions become.
@Suite struct FilterConditionTests {
    private typealias Policy = GraphOperand<WindowsIdentityProtectionConfiguration>
    private static let id = UUID(uuidString: "B2E64303-4303-B2E6-0343-E6B20343E6B2") ?? UUID()
    private static let no: String? = nil

    private static func member(_ condition: (GraphOperand<Member>) -> GraphFilter) -> String {
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([])).members.list()
        return option("$filter", of: list.filter(condition))
    }

    private static func policy(_ condition: (Policy) -> GraphFilter) -> String {
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
            .deviceManagement.deviceConfigurations.list()
        // The property's types are those of a subtype.
        return option("$filter", of: list.filter { condition($0.as(WindowsIdentityProtectionConfiguration.self)) })
            .replacing("microsoft.graph.windowsIdentityProtectionConfiguration/", with: "")
    }

    /// An option of the address, decoded.
    static func option(_ name: String, of request: some GraphRequestBuilding) -> String {
        URLComponents(url: request.url, resolvingAgainstBaseURL: false)?.queryItems?.first { $0.name == name }?.value
            ?? "(none)"
    }

    @Test func texts() {
        #expect(Self.member { $0.displayName == "A" } == "displayName eq 'A'")
        #expect(Self.member { $0.displayName != "A" } == "displayName ne 'A'")
        #expect(Self.member { $0.displayName > "A" } == "displayName gt 'A'")
        #expect(Self.member { $0.displayName >= "A" } == "displayName ge 'A'")
        #expect(Self.member { $0.displayName < "A" } == "displayName lt 'A'")
        #expect(Self.member { $0.displayName <= "A" } == "displayName le 'A'")
        #expect(Self.member { $0.displayName.startsWith("A") } == "startsWith(displayName,'A')")
        #expect(Self.member { $0.displayName.endsWith("A") } == "endsWith(displayName,'A')")
        #expect(Self.member { $0.displayName.contains("A") } == "contains(displayName,'A')")
        #expect(Self.member { $0.displayName.in(["A", "B"]) } == "displayName in ('A','B')")
        #expect(Self.member { $0.displayName.in([]) } == "false")
        #expect(Self.member { $0.displayName.in(Set(["A"])) } == "displayName in ('A')")
    }

    @Test func null() {
        #expect(Self.member { $0.mail == nil } == "mail eq null")
        #expect(Self.member { $0.mail != nil } == "mail ne null")
        #expect(Self.member { $0.mail == Self.no } == "mail eq null")
        #expect(Self.member { $0.manager == nil } == "manager eq null")
        #expect(Self.member { $0.home != nil } == "home ne null")
    }

    @Test func valuesOfEveryType() throws {
        let date = try #require(GraphDateTime("2020-01-01T00:00:00+01:00"))
        #expect(Self.policy { $0.useSecurityKeyForSignin == true } == "useSecurityKeyForSignin eq true")
        #expect(Self.policy { $0.pinMinimumLength >= 4 } == "pinMinimumLength ge 4")
        #expect(Self.policy { $0.bigCounter < 9_007_199_254_740_993 } == "bigCounter lt 9007199254740993")
        #expect(Self.policy { $0.ratio > 0.5 } == "ratio gt 0.5")
        #expect(Self.policy { $0.ratio == -.infinity } == "ratio eq -INF")
        #expect(Self.policy { $0.scale <= 1.5 } == "scale le 1.5")
        #expect(Self.policy { $0.cost == 12 } == "cost eq 12")
        #expect(Self.policy { $0.correlationId == Self.id } == "correlationId eq b2e64303-4303-b2e6-0343-e6b20343e6b2")
        #expect(Self.policy { $0.blob == Data([251, 255]) } == "blob eq binary'-_8='")
        #expect(Self.policy { $0.startDateTime >= date } == "startDateTime ge 2020-01-01T00:00:00+01:00")
        #expect(
            Self.policy { $0.pinUppercaseCharactersUsage == .required } == "pinUppercaseCharactersUsage eq 'required'")
        #expect(
            Self.policy { $0.pinUppercaseCharactersUsage.in([.required, .blocked]) }
                == "pinUppercaseCharactersUsage in ('required','blocked')")
        #expect(Self.policy { $0.unlockDays.contains(.friday) } == "unlockDays has 'friday'")
        let day = try #require(GraphDate("2020-02-29"))
        #expect(Self.policy { $0.startDate < day } == "startDate lt 2020-02-29")
        let time = try #require(GraphTimeOfDay("06:00:00"))
        #expect(Self.policy { $0.dailyStart >= time } == "dailyStart ge 06:00:00")
        let span = try #require(GraphDuration("PT5M"))
        #expect(Self.policy { $0.timeout == span } == "timeout eq duration'PT5M'")
        #expect(Self.policy { $0.extra == .string("x'y") } == "extra eq 'x''y'")
    }

    @Test func logic() {
        #expect(
            Self.member { $0.displayName.startsWith("A") && $0.accountEnabled == true }
                == "startsWith(displayName,'A') and accountEnabled eq true")
        #expect(
            Self.member { $0.age > 1 && $0.age < 5 && $0.mail == nil } == "age gt 1 and age lt 5 and mail eq null")
        #expect(
            Self.member { $0.age > 1 || $0.age < 5 || $0.mail == nil } == "age gt 1 or age lt 5 or mail eq null")
        #expect(
            Self.member { ($0.age > 1 || $0.age < 5) && ($0.mail == nil || $0.mail == "m") }
                == "(age gt 1 or age lt 5) and (mail eq null or mail eq 'm')")
        #expect(
            Self.member { $0.age > 1 && $0.age < 5 || $0.mail == nil } == "(age gt 1 and age lt 5) or mail eq null")
        #expect(Self.member { !($0.age > 1) } == "not(age gt 1)")
        #expect(Self.member { !($0.age > 1 || $0.age < 0) } == "not(age gt 1 or age lt 0)")
        #expect(Self.member { !$0.displayName.startsWith("A") } == "not(startsWith(displayName,'A'))")
        #expect(Self.member { !(!($0.age > 1)) && $0.mail == nil } == "not(not(age gt 1)) and mail eq null")
    }

    @Test func rawTextAmongThem() {
        let name = "O'Neil"
        #expect(
            Self.member { $0.age > 1 && "x eq 1 or y eq \(name)" } == "age gt 1 and (x eq 1 or y eq 'O''Neil')")
        #expect(Self.member { "x eq 1" || $0.age > 1 } == "(x eq 1) or age gt 1")
        #expect(Self.member { $0.age > 1 && "" } == "age gt 1")
        #expect(Self.member { "" || $0.age > 1 } == "age gt 1")
        #expect(GraphFilter(raw: "a eq 1") == "a eq 1")
        #expect(Set<GraphFilter>(["a", .init(raw: "a")]).count == 1)
    }

    @Test func insideObjectsAndCollections() {
        #expect(Self.member { $0.home.city == "Bonn" } == "home/city eq 'Bonn'")
        #expect(Self.member { $0.manager.id == "1" } == "manager/id eq '1'")
        #expect(
            Self.member { $0.manager.as(Member.self).displayName == "A" }
                == "manager/microsoft.graph.member/displayName eq 'A'")
        #expect(Self.member { $0.tags.contains("a'b") } == "tags/any(x:x eq 'a''b')")
        #expect(Self.member { $0.tags.any { $0.startsWith("a") } } == "tags/any(x:startsWith(x,'a'))")
        #expect(Self.member { $0.tags.all { $0 != "a" } } == "tags/all(x:x ne 'a')")
        #expect(Self.member { $0.licenses.any() } == "licenses/any()")
        #expect(Self.member { $0.licenses.count() > 0 } == "licenses/$count gt 0")
        #expect(
            Self.member { $0.licenses.any { $0.skuId == Self.id } || $0.mail == nil }
                == "licenses/any(x:x/skuId eq b2e64303-4303-b2e6-0343-e6b20343e6b2) or mail eq null")
        #expect(
            Self.member { $0.licenses.any { $0.plans.contains("p") && $0.places.all { $0.city == "B" } } }
                == "licenses/any(x:x/plans/any(x1:x1 eq 'p') and x/places/all(x1:x1/city eq 'B'))")
        #expect(
            Self.member { member in member.licenses.any { $0.plans.any { $0 == "p" } && member.age > 1 } }
                == "licenses/any(x:x/plans/any(x1:x1 eq 'p') and age gt 1)")
        #expect(
            Self.member { $0.licenses.any { $0.places.any { $0.city.in(["a", "b"]) } } }
                == "licenses/any(x:x/places/any(x1:x1/city in ('a','b')))")
    }

    /// A closure says what the service is to choose even where Swift could choose among elements that came.
    @Test func theServiceChooses() {
        let list = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([])).members.list()
        let equal = list.filter { $0.displayName == "x" }
        #expect(Self.option("$filter", of: equal) == "displayName eq 'x'")
        let null = list.filter { $0.mail == nil }
        #expect(Self.option("$filter", of: null) == "mail eq null")
        let both = list.filter { $0.accountEnabled == true && $0.mail != nil }
        #expect(Self.option("$filter", of: both) == "accountEnabled eq true and mail ne null")
        let member = list.filter { $0.usage == .required }
        #expect(Self.option("$filter", of: member) == "usage eq 'required'")
        #expect(Self.option("$filter", of: equal.filter { $0.age > 1 }) == "age gt 1")
    }
}
