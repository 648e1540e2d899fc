import GraphRuntime
import Testing

@Suite struct ReferenceTests {
    private let graph = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
    private typealias Lamp = TypeNamingTests.Lamp
    private typealias DeskLamp = TypeNamingTests.DeskLamp

    @Test func aReferenceIsAnAddress() {
        let place = graph.deviceManagement.deviceConfigurations["a/b"]
        let reference = GraphReference(place)
        #expect(reference.address == "https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations/a%2Fb")
        #expect(GraphReference("https://x/1") == "https://x/1")
        #expect("\(reference)" == reference.address)
        #expect(GraphReference(graphValue: "x")?.graphValue == "x")
        #expect(GraphReference(graphValue: 5) == nil)
    }

    @Test func modelsReferInsteadOfHolding() {
        var lamp = Lamp(object: ["parent": ["id": "1"]])
        lamp.bind(\.parent, to: "https://x/2")
        #expect(lamp.object == ["parent@odata.bind": "https://x/2"])
        lamp.bind(\.parent, to: nil)
        #expect(lamp.object == [:])
        lamp.bind(\.friends, to: ["a", "b"])
        #expect(lamp.object == ["friends@odata.bind": ["a", "b"]])
        lamp.bind(\.friends, to: [])
        #expect(lamp.object == [:])
    }

    @Test func changesReferToo() {
        var change = Lamp.Update(object: [:])
        change.bind(\.parent, to: "p")
        change.bind(\.friends, to: ["a"])
        change.bind(\.cover, to: "c")
        change.bind(\.covers, to: ["d"])
        #expect(
            change.object == [
                "parent@odata.bind": "p", "friends@odata.bind": ["a"], "cover@odata.bind": "c",
                "covers@odata.bind": ["d"],
            ])
        change.bind(\.cover, to: nil)
        change.bind(\.covers, to: [])
        change.bind(\.friends, to: [])
        change.bind(\.parent, to: nil)
        #expect(change.object == [:])
        var lamp = Lamp(object: ["cover": [:]])
        lamp.bind(\.cover, to: "c")
        lamp.bind(\.covers, to: ["d"])
        #expect(lamp.object == ["cover@odata.bind": "c", "covers@odata.bind": ["d"]])
    }

    @Test func seenAsItsBaseAnObjectSaysWhatItIs() {
        #expect(Lamp(viewing: DeskLamp(object: [:])).object["@odata.type"] == "#microsoft.graph.deskLamp")
        #expect(Lamp(viewing: Lamp(object: [:])).object == [:])
        let said: GraphObject = ["@odata.type": "#microsoft.graph.newLamp"]
        #expect(Lamp(viewing: DeskLamp(object: said)).object == said)
        #expect(Lamp.Update(viewing: DeskLamp.Update(object: [:])).object["@odata.type"] == "#microsoft.graph.deskLamp")
        #expect(Lamp.Update(viewing: Lamp.Update(object: [:])).object == [:])
        #expect(Lamp.Update(viewing: DeskLamp.Update(object: said)).object == said)
        // A type of which no objects exist is none to name.
        #expect(Lamp(viewing: Entity(object: [:])).object == [:])
    }

    @Test func argumentsMayBringTheirParentheses() {
        func path(_ arguments: GraphArguments) -> String {
            let location: GraphLocation = graph.root.segment("delta", arguments: arguments)
            return location.path
        }
        #expect(path(GraphArguments()) == "/delta()")
        #expect(path(GraphArguments("token", String?.none)) == "/delta()")
        #expect(path(GraphArguments("token", String?.none).bare()) == "/delta")
        #expect(path(GraphArguments("token", "x").bare()) == "/delta(token='x')")
    }

    @Test func aColonEndsAPathBeforeWhatFollows() {
        let root: GraphLocation = graph.root.segment("root")
        let item: GraphLocation = root.pathKey("a b/c:d")
        #expect(item.path.hasPrefix("/root:/a%20b/"))
        #expect(!item.path.hasSuffix(":"))
        let children: GraphLocation = item.segment("children")
        #expect(children.path == item.path + ":/children")
        let below: GraphLocation = item.pathKey("x")
        #expect(below.path == item.path + ":/x")
        let inside: GraphLocation = item.key("k")
        #expect(inside.path == item.path + ":/k")
        let request: GraphRequest<GraphMedia> = item.request(
            .get, "x.y", GraphModule.self, segment: "content")
        #expect(request.url.absoluteString.hasSuffix(":/content"))
        let plain: GraphRequest<GraphMedia> = item.request(.get, "x.y", GraphModule.self)
        #expect(!plain.url.absoluteString.hasSuffix(":"))
    }
}

extension GraphFields where Root == TypeNamingTests.Lamp {
    fileprivate var parent: GraphField<TypeNamingTests.Lamp> { field("parent") }
    fileprivate var friends: GraphField<[TypeNamingTests.Lamp]> { field("friends") }
    fileprivate var cover: GraphUpdatableField<TypeNamingTests.Lamp> { updatableField("cover") }
    fileprivate var covers: GraphUpdatableField<[TypeNamingTests.Lamp]> { updatableField("covers") }
}
