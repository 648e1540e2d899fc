import APIModel
import Testing

@testable import SwiftEmitter

/// What a request answers, by what the page says of its response.
@Suite struct RequestShapeTests {
    private let model = Model(
        apiVersion: "beta",
        types: [SampleModel.type("lamp"), SampleModel.type("mood", kind: .enumeration, members: ["calm"])])

    private func shape(_ response: APIModel.Operation.Response?, _ kind: APIModel.Operation.Kind) -> String {
        let names = SwiftTypeNames(model: model, modules: ModuleNames(base: "Sample", isSplit: false))
        let shape = RequestShape(
            response, kind: kind, types: SwiftTypes(names: names), hierarchy: TypeHierarchy(model))
        return "\(shape.helper) \(shape.result.replacing("GraphRuntime.Graph", with: ""))"
    }

    @Test(
        arguments: [
            ("microsoft.graph.lamp", 200, false, .get, "modelRequest Request<Lamp>"),
            ("microsoft.graph.lamp", 200, true, .list, "collectionRequest CollectionRequest<Lamp>"),
            ("microsoft.graph.mood", 200, false, .get, "request Request<Scalar<Mood>>"),
            ("microsoft.graph.mood", 200, true, .list, "request Request<ScalarCollection<Mood>>"),
            ("microsoft.graph.moon", 200, false, .get, "request Request<Scalar<Value>>"),
            ("Edm.Boolean", 200, false, .function, "request Request<Scalar<Swift.Bool>>"),
            (nil, 200, false, .get, "request Request<Scalar<Value>>"),
            (nil, 200, false, .list, "request Request<Scalar<Value>>"),
            (nil, 200, false, .function, "request Request<Scalar<Value>>"),
            (nil, 200, false, .action, "request Request<NoContent>"),
            (nil, 204, false, .get, "request Request<NoContent>"),
            // Bytes come, unless the page says that nothing does or what.
            (nil, 200, false, .media, "request Request<Media>"), (nil, 302, false, .media, "request Request<Media>"),
            (nil, 204, false, .media, "request Request<NoContent>"),
            ("microsoft.graph.lamp", 200, false, .media, "modelRequest Request<Lamp>"),
            ("microsoft.graph.lamp", 204, false, .media, "modelRequest Request<Lamp>"),
        ] as [(String?, Int, Bool, APIModel.Operation.Kind, String)])
    func ofAResponse(
        _ type: String?, _ status: Int, _ isCollection: Bool, _ kind: APIModel.Operation.Kind, _ expected: String
    ) {
        #expect(shape(SampleModel.response(type, status, isCollection: isCollection), kind) == expected)
    }

    @Test(
        arguments: [(.media, "request Request<Media>"), (.get, "request Request<NoContent>")]
            as [(APIModel.Operation.Kind, String)])
    func ofNone(_ kind: APIModel.Operation.Kind, _ expected: String) { #expect(shape(nil, kind) == expected) }

    @Test func bytesWithAMediaTypeAreBytes() {
        for type in [nil, "microsoft.graph.lamp"] {
            var response = SampleModel.response(type, 204)
            response.contentType = "image/png"
            #expect(shape(response, .get) == "request Request<Media>")
        }
    }
}
