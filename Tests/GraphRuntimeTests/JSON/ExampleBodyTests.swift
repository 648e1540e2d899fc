import Foundation
import GraphRuntime
import Testing

/// Example bodies of real pages, where they are at hand: `GRAPH_DOCS_DIR` holds `api-reference`.
@Suite struct ExampleBodyTests {
    private static let folder = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"]

    @Test(.enabled(if: folder != nil))
    func everyBodyThatIsJSONComesBackAsItWas() throws {
        let root = URL(fileURLWithPath: try #require(Self.folder)).appendingPathComponent("api-reference")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        var count = 0
        for case let file as URL in files where file.pathExtension == "md" {
            for body in Self.bodies(String(decoding: try Data(contentsOf: file), as: UTF8.self)) {
                let data = Data(body.utf8)
                let judged = try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
                let own = try? GraphValue(json: data)
                if !Oracle.hasTrailingComma(data) {
                    #expect((own == nil) == (judged == nil), "\(file.lastPathComponent)")
                }
                guard let own else { continue }
                count += 1
                #expect(try GraphValue(json: own.jsonData()) == own)
                // A text without escapes comes back byte by byte but for white space, unless a name is in it twice.
                let (bytes, members) = Self.significant(body)
                if !body.contains("\\"), members == Self.memberCount(own) {
                    #expect(own.jsonText().utf8.count == bytes, "\(file.lastPathComponent)")
                }
            }
        }
        #expect(count > 1000)
    }

    /// The text between fences, from its first brace or bracket on.
    private static func bodies(_ page: String) -> [Substring] {
        page.split(separator: "```", omittingEmptySubsequences: false).enumerated().compactMap { index, part in
            guard index % 2 == 1, let start = part.firstIndex(where: { $0 == "{" || $0 == "[" }) else { return nil }
            return part[start...]
        }
    }

    /// How many bytes there are but for white space outside of strings, and how many members.
    private static func significant(_ text: Substring) -> (bytes: Int, members: Int) {
        var isInside = false
        var (bytes, members) = (0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\"") { isInside.toggle() }
            if isInside || !Set(" \t\r\n".utf8).contains(byte) { bytes += 1 }
            if !isInside, byte == UInt8(ascii: ":") { members += 1 }
        }
        return (bytes, members)
    }

    private static func memberCount(_ value: GraphValue) -> Int {
        switch value {
        case .array(let elements): elements.reduce(0) { $0 + memberCount($1) }
        case .object(let object): object.reduce(object.count) { $0 + memberCount($1.value) }
        default: 0
        }
    }
}
