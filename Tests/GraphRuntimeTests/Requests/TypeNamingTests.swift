import GraphRuntime
import Testing

@Suite struct TypeNamingTests {
    private static let schema = GraphSchema(
        """
        V\t1
        T\t~lamp\t\teb\tlamp.md:1
        P\tshade\t~shade
        P\tshades\t~shade*
        P\tparent\t~lamp
        P\tcover\t~cover
        P\tanything\t~Json
        T\t~deskLamp\t~lamp\te\tdesk.md:1
        P\tfoot\t~shade
        T\t~shade\t\tc\tshade.md:1
        P\tinner\t~shade
        T\t~cover\t\tca\tcover.md:1
        """)

    struct Lamp: GraphConcreteModel {
        let storedObject: GraphObject
        init(object: GraphObject) { storedObject = object }
        static var graphType: GraphTypeIdentity { .init("microsoft.graph.lamp", TypeNamingTests.schema) }
    }

    struct DeskLamp: GraphConcreteModel {
        let storedObject: GraphObject
        init(object: GraphObject) { storedObject = object }
        static var graphType: GraphTypeIdentity { .init("microsoft.graph.deskLamp", TypeNamingTests.schema) }
    }

    private static func lamp(_ json: String) throws -> Lamp {
        Lamp(
            object: try GraphObject(
                json: json.replacing("TYPE", with: "@odata.type").replacing("#~", with: "#microsoft.graph.")))
    }

    private func text(_ body: some GraphRequestBody, naming types: [String] = []) -> String {
        String(decoding: body.encoded(naming: types).data, as: UTF8.self).replacing("@odata.type", with: "TYPE")
            .replacing("#microsoft.graph.", with: "#~")
    }

    /// Sent as a lamp: what goes in, and what is left of it.
    private static let rows: [(given: String, sent: String)] = [
        // A base may stand for any of its subtypes.
        (##"{"TYPE":"#~lamp"}"##, ##"{"TYPE":"#~lamp"}"##),
        (##"{"TYPE":"#~deskLamp"}"##, ##"{"TYPE":"#~deskLamp"}"##),
        (##"{"TYPE":"#~lamp","parent":{"TYPE":"#~lamp"}}"##, ##"{"TYPE":"#~lamp","parent":{"TYPE":"#~lamp"}}"##),
        // Nothing else can stand in the place of a shade.
        (##"{"shade":{"TYPE":"#~shade","id":"1"}}"##, ##"{"shade":{"id":"1"}}"##),
        (##"{"shade":{"TYPE":"microsoft.graph.shade"}}"##, ##"{"shade":{}}"##),
        (##"{"shades":[{"TYPE":"#~shade"},null,5,{"x":1,"TYPE":"#~shade"}]}"##, ##"{"shades":[{},null,5,{"x":1}]}"##),
        (##"{"shade":{"inner":{"inner":{"TYPE":"#~shade"}}}}"##, ##"{"shade":{"inner":{"inner":{}}}}"##),
        (##"{"TYPE":"#~deskLamp","foot":{"TYPE":"#~shade"}}"##, ##"{"TYPE":"#~deskLamp","foot":{}}"##),
        // Another name than the declared one is never ours to take away, nor is what nobody declares.
        (##"{"shade":{"TYPE":"#~newShade","id":"1"}}"##, ##"{"shade":{"TYPE":"#~newShade","id":"1"}}"##),
        (##"{"foot":{"TYPE":"#~shade"}}"##, ##"{"foot":{"TYPE":"#~shade"}}"##),
        (##"{"anything":{"TYPE":"#~shade"}}"##, ##"{"anything":{"TYPE":"#~shade"}}"##),
        // Abstract.
        (##"{"cover":{"TYPE":"#~cover"}}"##, ##"{"cover":{"TYPE":"#~cover"}}"##),
        (##"{"shade":{"TYPE":5}}"##, ##"{"shade":{"TYPE":5}}"##),
    ]

    @Test(arguments: rows)
    func onlyNamesThatTellSomethingAreSent(given: String, sent: String) throws {
        let lamp = try Self.lamp(given)
        #expect(text(GraphModelBody(lamp)) == sent)
        #expect(text(GraphModelBody([lamp])) == "[\(sent)]")
        #expect(text(GraphParameters("lamp", lamp).and("all", [lamp])) == ##"{"lamp":\##(sent),"all":[\##(sent)]}"##)
        #expect(text(Lamp.Update(object: lamp.object)) == sent)
    }

    @Test func aLeafSaysItsNameWhereThePageShowsIt() {
        #expect(text(GraphModelBody(DeskLamp())) == "{}")
        #expect(text(DeskLamp.Update()) == "{}")
        #expect(text(GraphModelBody(DeskLamp()), naming: ["microsoft.graph.deskLamp"]) == ##"{"TYPE":"#~deskLamp"}"##)
        #expect(text(DeskLamp.Update(), naming: ["microsoft.graph.deskLamp"]) == ##"{"TYPE":"#~deskLamp"}"##)
        #expect(
            text(GraphParameters("lamp", DeskLamp()), naming: ["microsoft.graph.deskLamp"])
                == ##"{"lamp":{"TYPE":"#~deskLamp"}}"##)
        // As its base it says what it is.
        #expect(DeskLamp().as(Lamp.self).map { text(GraphModelBody($0)) } == ##"{"TYPE":"#~deskLamp"}"##)
    }

    @Test func theCallersOwnObjectsAreSentAsTheyAre() {
        #expect(text(DeskLamp().object) == ##"{"TYPE":"#~deskLamp"}"##)
        #expect(text(GraphParameters("lamp", DeskLamp().object)) == ##"{"lamp":{"TYPE":"#~deskLamp"}}"##)
    }

    @Test func placeholdersGoToo() throws {
        var policy = WindowsIdentityProtectionConfiguration()
        policy.object["displayName"] = "unknownFutureValue"
        let name = "microsoft.graph.windowsIdentityProtectionConfiguration"
        #expect(text(GraphModelBody(policy)) == ##"{"displayName":"unknownFutureValue"}"##)
        #expect(text(GraphModelBody(policy), naming: [name]).hasPrefix(##"{"TYPE":"#~windowsId"##))
    }

    @Test func aDeepBodyIsNoEnd() {
        var object: GraphObject = ["@odata.type": "#microsoft.graph.shade"]
        for _ in 0..<400 { object = ["parent": .object(object)] }
        #expect(text(GraphModelBody(Lamp(object: object))).utf8.count > 4_000)
    }
}
