import Foundation
import GraphRuntime
import Testing

@Suite struct BodyTests {
    private let transport = ReplayTransport([.json("{}", status: 201)])
    private var configurations: Paths.DeviceManagement.DeviceConfigurations {
        GraphClient(credential: StaticTokenCredential("t"), transport: transport).deviceManagement.deviceConfigurations
    }

    @Test func modelsAreSentAsTheyAre() async throws {
        var policy = WindowsIdentityProtectionConfiguration()
        policy.displayName = "x"
        policy.object["newServerField"] = [1, nil]
        let request = configurations.create(policy)
        #expect(request.method == .post)
        #expect(request.headers[.contentType] == "application/json")
        #expect(request.body == policy.object.jsonData())
        _ = try await request.send()
        #expect(transport.requests[0].body == policy.object.jsonData())
        #expect(transport.requests[0].request.method == .post)
    }

    @Test func actionParametersAreTheBody() {
        let request = configurations["a"].assign(assignments: [DeviceConfigurationAssignment(object: ["id": "1"])])
        #expect(request.method == .post)
        #expect(request.url.path.hasSuffix("/deviceConfigurations/a/assign"))
        #expect(request.body == Data(#"{"assignments":[{"id":"1"}]}"#.utf8))
        #expect(configurations["a"].assign().body == Data("{}".utf8))
        #expect(configurations["a"].assign(comment: "hi").body == Data(#"{"comment":"hi"}"#.utf8))
    }

    @Test func mediaAreSentAsBytes() {
        let request = configurations["a"].photo.setContent(GraphMedia(Data([0, 255]), contentType: "image/png"))
        #expect(request.body == Data([0, 255]))
        #expect(request.headers[.contentType] == "image/png")
        #expect(GraphMedia(Data()).contentType == "application/octet-stream")
        #expect(configurations["a"].photo.content().headers[.accept] == nil)
    }

    @Test func bodiesAreCheckedWhenAsked() throws {
        var policy = WindowsIdentityProtectionConfiguration()
        policy.pinMinimumLength = 3
        let create = configurations.create(policy)
        #expect(create.validate().map(\.rule) == ["required.on-create", "range.valid-values"])
        #expect(throws: ValidationError.self) { try create.validated() }
        #expect(try create.validated(options: .init(disabledRules: ["range", "required"])).body == create.body)
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.pinMinimumLength = .set(5)
        #expect(try configurations["a"].update(change).validated().method == .patch)
        #expect(try configurations["a"].get().validated().method == .get)
        let assign = configurations["a"].assign(assignments: [.init(), .init(object: ["target": ["groupId": 5]])])
        #expect(assign.validate().map(\.path) == ["assignments[1].target"])
        let list = [DeviceConfigurationAssignment(object: ["target": 5])]
        #expect(GraphModelBody(list).findings(for: .create, options: .init()).map(\.path) == ["[0].target"])
    }

    @Test func otherBodies() {
        let path = configurations["a"]
        let object: GraphRequest<GraphNoContent> = path._location.request(
            .put, "x", GraphModule.self, body: ["@odata.id": "https://x"] as GraphObject)
        #expect(object.body == Data(#"{"@odata.id":"https://x"}"#.utf8))
        let value: GraphRequest<GraphValue> = path._location.request(
            .post, "x", GraphModule.self, body: [1, nil] as GraphValue)
        #expect(value.body == Data("[1,null]".utf8))
        #expect(value.permissions == GraphPermissions())
        #expect(value.documentation == nil)
        let list: GraphRequest<GraphObject> = path._location.request(
            .post, "x", GraphModule.self, body: GraphModelBody([Entity(object: ["id": "1"])]))
        #expect(list.body == Data(#"[{"id":"1"}]"#.utf8))
    }
}
