import Foundation
import GraphRuntime
import Testing

@Suite struct ExpansionTests {
    private let members = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([])).members

    private func expand(_ request: some GraphRequestBuilding) -> String {
        FilterConditionTests.option("$expand", of: request)
    }

    @Test func ofOneObject() {
        #expect(expand(members["1"].get().expand(\.manager)) == "manager")
        #expect(expand(members["1"].get().expand(\.manager) { $0 }) == "manager")
        #expect(expand(members["1"].get().expand(\.manager) { $0.select(\.id) }) == "manager($select=id)")
        #expect(
            expand(members["1"].get().expand(\.manager) { $0.as(Member.self).select(\.displayName, \.mail) })
                == "manager($select=displayName,mail)")
        #expect(
            expand(members["1"].get().expand(\.manager) { $0.select("displayName").select(\.id).levels(2) })
                == "manager($select=displayName,id;$levels=2)")
        #expect(expand(members["1"].get().expand(\.manager) { $0.allLevels() }) == "manager($levels=max)")
    }

    @Test func ofCollections() {
        let request = members.list().expand(\.friends) {
            $0.filter { $0.age > 1 && $0.mail == nil }.select(\.mail).orderBy(\.displayName).orderBy(
                \.age, descending: true
            )
            .orderBy { $0.home.city }.orderBy("id desc").top(5).skip(2).count()
        }
        #expect(
            expand(request)
                == "friends($filter=age gt 1 and mail eq null;$select=mail;"
                + "$orderby=displayName,age desc,home/city,id desc;$top=5;$skip=2;$count=true)")
        #expect(
            expand(members.list().expand(\.reports) { $0.as(Member.self).select(\.mail).filter { $0.age > 1 } })
                == "reports($select=mail;$filter=age gt 1)")
        #expect(expand(members.list().expand(\.friends) { $0.top(nil).skip(nil) }) == "friends")
        #expect(expand(members.list().expand(\.friends) { $0.filter("age gt \(5)") }) == "friends($filter=age gt 5)")
        #expect(expand(members.list().expand(\.friends) { $0.query("$search", "x") }) == "friends($search=x)")
    }

    @Test func inEachOther() {
        #expect(
            expand(
                members.list().expand(\.friends) { $0.expand(\.manager) { $0.select(\.id) }.expand(\.reports).top(1) })
                == "friends($expand=manager($select=id),reports;$top=1)")
        #expect(
            expand(
                members["1"].get().expand(\.manager) { $0.as(Member.self).expand(\.friends) { $0.top(1) }.expand("x") })
                == "manager($expand=friends($top=1),x)")
    }

    @Test func oneAfterTheOther() {
        #expect(
            expand(members.list().expand(\.friends) { $0.top(1) }.expand("fields($select=Title)").expand(\.manager))
                == "friends($top=1),fields($select=Title),manager")
        #expect(expand(members.list().expand([String]().joined()).expand(\.manager)) == ",manager")
    }
}
