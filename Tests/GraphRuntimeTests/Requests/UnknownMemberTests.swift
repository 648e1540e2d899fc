import GraphRuntime
import HTTPTypes
import Testing

@Suite struct UnknownMemberTests {
    private let prefer = HTTPField.Name("Prefer")

    private enum Evolving: GraphSchemaModule {
        static let schema = GraphSchema("V\t1\nO\tlamp.get\tlamp.md:3\tu=1\nO\tlamp.list\tlamp.md:4\th=Prefer")
    }

    private func preference(_ request: GraphRequest<GraphNoContent>) -> String? {
        prefer.flatMap { request.headers[$0] }
    }

    private func request(_ operation: StaticString, includes: Bool? = nil) -> GraphRequest<GraphNoContent> {
        let credential = StaticTokenCredential("t")
        let client =
            includes.map { GraphClient(credential: credential, includesUnknownEnumMembers: $0) }
            ?? GraphClient(credential: credential)
        return client.deviceManagement._location.request(.get, operation, Evolving.self)
    }

    @Test func hiddenMembersAreAskedForWhereAnAnswerCanHoldThem() {
        #expect(preference(request("lamp.get")) == "include-unknown-enum-members")
        #expect(preference(request("lamp.list")) == nil)
        #expect(preference(request("lamp.unheardOf")) == nil)
        #expect(
            preference(request("lamp.get").prefer("return=minimal"))
                == "include-unknown-enum-members, return=minimal")
    }

    @Test func oneSwitchTurnsItOff() {
        #expect(preference(request("lamp.get", includes: false)) == nil)
        #expect(preference(request("lamp.get", includes: true)) != nil)
    }

    @Test func theMarkIsDataOfTheOperation() {
        #expect(Evolving.schema.operation("lamp.get")?.mayAnswerHiddenMembers == true)
        #expect(Evolving.schema.operation("lamp.list")?.mayAnswerHiddenMembers == false)
        #expect(Evolving.schema.operation("lamp.get")?.permissions == GraphPermissions())
    }
}
