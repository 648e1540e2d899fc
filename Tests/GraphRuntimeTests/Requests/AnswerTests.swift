import Foundation
import GraphRuntime
import Testing

@Suite struct AnswerTests {
    private func item(_ answer: ReplayTransport.Answer)
        -> Paths.DeviceManagement.DeviceConfigurations.DeviceConfigurationsItem
    {
        GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([answer])).deviceManagement
            .deviceConfigurations["a"]
    }

    @Test func models() async throws {
        let request = item(
            .json(##"{"@odata.type":"#microsoft.graph.windowsDomainJoinConfiguration","id":"1","x":null}"##)
        ).get()
        let configuration = try await request.send()
        #expect(configuration.id == "1")
        #expect(configuration.as(WindowsDomainJoinConfiguration.self) != nil)
        #expect(configuration.object["x"] == .some(.null))
        let typed = try await item(.json(#"{"pinMinimumLength":4}"#)).get(
            as: WindowsIdentityProtectionConfiguration.self
        ).send()
        #expect(typed.pinMinimumLength == 4)
        #expect(try await item(.json(#"{"id":"1"}"#)).get().answer().status == 200)
    }

    @Test func nothing() async throws {
        _ = try await item(.noContent).delete().send()
        _ = try await item(.json("{}")).delete().send()
    }

    @Test func noBodyWhereOneIsPromised() async throws {
        let error = await #expect(throws: GraphClientError.self) { try await item(.noContent).get().send() }
        #expect(error == .emptyAnswer(status: 204, expected: "microsoft.graph.deviceConfiguration"))
        #expect(
            error?.description
                == "the service answered 204 without a body, but microsoft.graph.deviceConfiguration was expected")
    }

    private static let wrong: [(String, String)] = [
        ("[]", "the service answered 200 with an array, but microsoft.graph.deviceConfiguration was expected"),
        ("\"x\"", "the service answered 200 with a string, but microsoft.graph.deviceConfiguration was expected"),
        (
            "<html>",
            "the service answered 200 with a body that is not JSON at line 1, column 1 (byte 0): a character that cannot stand here"
        ),
    ]

    @Test(arguments: wrong)
    func anotherBodyThanPromised(_ body: String, _ message: String) async throws {
        let error = await #expect(throws: GraphClientError.self) { try await item(.json(body)).get().send() }
        #expect(error?.localizedDescription == message)
    }

    private static let knownScalars: [(String, Int?)] = [
        (#"{"@odata.context":"x","value":5}"#, 5), ("5", 5), ("\u{FEFF}5", 5), (#"{"value":"x"}"#, nil),
        (#"{"value":null}"#, nil), ("x", nil), ("", nil),
        (#"{"value":"7"}"#, 7),
    ]

    @Test(arguments: knownScalars)
    func scalars(_ body: String, _ value: Int?) async throws {
        let request = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([.json(body)]))
            .deviceManagement.deviceConfigurations.count()
        #expect(request.url.absoluteString.hasSuffix("/deviceConfigurations/$count"))
        if let value {
            #expect(try await request.send().value == value)
        } else {
            await #expect(throws: GraphClientError.self) { try await request.send() }
        }
    }

    @Test func textThatIsNoJSON() async throws {
        let path = item(.init(status: 200, body: Data("plain text".utf8)))
        let request: GraphRequest<GraphScalar<String>> = path._location.request(.get, "x", GraphModule.self)
        #expect(try await request.send() == GraphScalar("plain text"))
    }

    private static let plainTexts: [(String, String, String)] = [
        ("text/plain", "5", "5"), ("text/plain", #"{"value":"x"}"#, #"{"value":"x"}"#),
        ("text/plain", "\"x\"", "\"x\""),
        ("Text/Plain; charset=utf-8", "\u{FEFF}true", "true"), ("text/plain ;charset=utf-8", "null", "null"),
        ("application/json", #"{"value":"x"}"#, "x"), ("application/json", "\"x\"", "x"), ("text/html", "\"x\"", "x"),
    ]

    @Test(arguments: plainTexts)
    func aStringOfPlainTextIsTheText(_ type: String, _ body: String, _ value: String) async throws {
        let answer = ReplayTransport.Answer(status: 200, headers: [.contentType: type], body: Data(body.utf8))
        let request: GraphRequest<GraphScalar<String>> = item(answer)._location.request(.get, "x", GraphModule.self)
        #expect(try await request.send() == GraphScalar(value))
    }

    @Test func numbersInPlainTextAreNumbers() async throws {
        let answer = ReplayTransport.Answer(status: 200, headers: [.contentType: "text/plain"], body: Data("5".utf8))
        let request: GraphRequest<GraphScalar<Int32>> = item(answer)._location.request(.get, "x", GraphModule.self)
        #expect(try await request.send().value == 5)
    }

    @Test func scalarCollections() async throws {
        let names = try await item(.json(#"{"value":["a","b"],"@odata.nextLink":"n"}"#)).names().send()
        #expect(names.value == ["a", "b"])
        #expect(names.nextLink == "n")
        #expect(try await item(.json(#"["a"]"#)).names().send().value == ["a"])
        await #expect(throws: GraphClientError.self) { try await item(.json(#"{"value":["a",1]}"#)).names().send() }
        await #expect(throws: GraphClientError.self) { try await item(.json("{}")).names().send() }
        await #expect(throws: GraphClientError.self) { try await item(.noContent).names().send() }
    }

    @Test func media() async throws {
        let media = try await item(.init(status: 200, headers: [.contentType: "image/png"], body: Data([1]))).photo
            .content()
            .send()
        #expect(media == GraphMedia(Data([1]), contentType: "image/png"))
        #expect(try await item(.noContent).photo.content().send().data.isEmpty)
    }

    @Test func anyJSON() async throws {
        let value: GraphRequest<GraphValue> = item(.json("[1]"))._location.request(.get, "x", GraphModule.self)
        #expect(try await value.send() == [1])
        let object: GraphRequest<GraphObject> = item(.json("[1]"))._location.request(.get, "x", GraphModule.self)
        await #expect(throws: GraphClientError.self) { try await object.send() }
    }
}
