import Foundation

/// The response that a page shows, a thousand times over, as one page of a collection.
enum Sample {
    static let count = 1000

    /// The body of the last response of a page.
    static func body(_ page: String) -> String? {
        guard let response = page.range(of: "HTTP/1.1 200", options: .backwards),
            let start = page[response.upperBound...].firstIndex(of: "{"),
            let end = page[start...].range(of: "```")
        else { return nil }
        return String(page[start..<end.lowerBound])
    }

    /// The collection, without white space between tokens, as services send it.
    static func collection(_ body: String) throws -> Data {
        let object = try JSONSerialization.jsonObject(with: Data(body.utf8))
        return try JSONSerialization.data(withJSONObject: ["value": Array(repeating: object, count: count)])
    }
}
