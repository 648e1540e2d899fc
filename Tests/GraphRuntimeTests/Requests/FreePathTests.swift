import Foundation
import GraphRuntime
import Testing

/// Places that no page documents.
@Suite struct FreePathTests {
    private let graph = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))

    @Test func addresses() {
        func url(_ path: GraphFreePath) -> String {
            let request: GraphRequest<GraphValue> = path.get()
            return request.url.absoluteString.replacing("https://graph.microsoft.com/v1.0", with: "")
        }
        #expect(
            url(graph.path("deviceManagement", "mobileApps").id("a b").path("categories"))
                == "/deviceManagement/mobileApps/a%20b/categories")
        #expect(url(graph.path("a/b", "?c#d")) == "/a%2Fb/%3Fc%23d")
        #expect(url(graph.path("users").id("..").path("x")) == "/users('..')/x")
        #expect(url(graph.path("..", ".")) == "('..')('.')")
        #expect(url(graph.path("users").id("$x@y.com")) == "/users('%24x%40y.com')")
        #expect(url(graph.path("groups").id("1").path("members", "$ref")) == "/groups/1/members/$ref")
        #expect(url(graph.path("x", "$")) == "/x/%24")
        #expect(url(graph.path("me").function("delta")) == "/me/delta()")
        #expect(
            url(graph.path("me").function("reminderView", ["from": "it's", "count": 3]).path("x"))
                == "/me/reminderView(from='it%27%27s',count=3)/x")
        #expect(url(graph.path("a%2Fb")) == "/a%252Fb")
    }

    @Test func requests() async throws {
        let transport = ReplayTransport([
            .json(#"{"value":[{"id":"1"}]}"#), .json(#"{"id":"2"}"#), .json(#"{"id":"3"}"#), .noContent, .noContent,
        ])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let path = graph.path("deviceManagement", "things")
        var ids: [String?] = []
        for try await item in path.list(DeviceConfiguration.self) { ids.append(item.id) }
        #expect(ids == ["1"])
        let made: DeviceConfiguration = try await path.post(["a": 1] as GraphObject).send()
        #expect(made.id == "2")
        let read = try await path.id("3").get(DeviceConfiguration.self).send()
        #expect(read.id == "3")
        let changed: GraphRequest<GraphNoContent> = path.id("3").patch(["a": nil] as GraphObject)
        try await changed.send()
        try await path.id("3").delete().send()
        #expect(transport.requests.map { $0.request.method } == [.get, .post, .get, .patch, .delete])
        #expect(changed.operationID == "")
        #expect(changed.documentation == nil)
        #expect(changed.validate() == [])
    }
}
