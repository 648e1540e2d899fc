import Foundation
import GraphRuntime
import Testing

/// Values nested deeper than any reader goes. On a thread whose stack is large: Swift itself gives such a value back one level
/// inside another.
@Suite struct DepthTests {
    private static let depth = 100_000

    private func onLargeStack(_ body: @escaping @Sendable () -> Void) async {
        await withCheckedContinuation { continuation in
            let thread = Thread {
                body()
                continuation.resume()
            }
            thread.stackSize = 1 << 29
            thread.start()
        }
    }

    private static func nested(_ wrap: (GraphValue) -> GraphValue) -> GraphValue {
        (0..<depth).reduce(1 as GraphValue) { value, _ in wrap(value) }
    }

    @Test func deepValuesAreWritten() async {
        await onLargeStack {
            // Written on a stack that has no room for a call a level.
            let arrays = Self.nested { [$0, 2] }
            let objects = Self.nested { ["a\"": $0] }
            for isIndented in [false, true] {
                let lines = arrays.jsonText(isIndented: isIndented).filter { $0 != "\n" && $0 != " " }
                #expect(
                    lines == String(repeating: "[", count: Self.depth) + "1"
                        + String(repeating: ",2]", count: Self.depth))
            }
            #expect(
                objects.jsonText()
                    == String(repeating: #"{"a\"":"#, count: Self.depth) + "1"
                    + String(repeating: "}", count: Self.depth))
        }
    }

    @Test func theWriterNeedsNoStack() async {
        let value = Unmanaged.passRetained(Box(Self.nested { ["a": [$0]] }))
        // On a thread of a usual size; the value is never given back.
        let text = value.takeUnretainedValue().value.jsonText()
        #expect(text.utf8.count == Self.depth * 8 + 1)
    }

    private final class Box: Sendable {
        let value: GraphValue
        init(_ value: GraphValue) { self.value = value }
    }

    @Test(arguments: [511, 512, 513]) func aBodyThatNoServiceReadsIsNotSent(_ depth: Int) async throws {
        let value = (0..<depth).reduce(1 as GraphValue) { value, _ in [value] }
        let transport = ReplayTransport([.json("{}")])
        let client = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        let place: Paths.DeviceManagement = client.deviceManagement
        let request: GraphRequest<GraphNoContent> = place._location.request(.post, "x", GraphModule.self, body: value)
        if depth > GraphJSONError.maximumDepth {
            await #expect(throws: GraphClientError.bodyTooDeep) { try await request.send() }
            #expect(transport.requests.isEmpty)
        } else {
            _ = try await request.send()
            #expect(transport.requests.count == 1)
            #expect(try GraphValue(json: request.body ?? Data()) == value)
        }
    }

    @Test func codersRefuseDepth() throws {
        let value = (0..<600).reduce(1 as GraphValue) { value, _ in [value] }
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(value) }
        let allowed = (0..<500).reduce(1 as GraphValue) { value, _ in [value] }
        #expect(throws: Never.self) { try JSONEncoder().encode(allowed) }
    }
}
