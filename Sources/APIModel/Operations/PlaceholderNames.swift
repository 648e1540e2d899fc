import GraphDocs
import GraphGenBase

/// Names of placeholders and parameters: pages write one in many ways, `{drive-id}` in a path and `_driveId_` in a table.
enum PlaceholderNames {
    /// The letters and digits of a name in lower case: what all ways to write it share.
    static func erased(_ name: String) -> String {
        let bytes = name.utf8.lazy.filter { $0.isLetter || $0.isDigit || $0 >= 0x80 }
        return String(decoding: Array(bytes), as: UTF8.self).lowercased()
    }

    /// What the request lines of a page take in their paths and queries.
    static func taken(by requests: [RequestLine]) -> Set<String> {
        var names: Set<String> = []
        for query in requests.compactMap(\.query) {
            for part in query.split(separator: "{").dropFirst() {
                names.insert(erased(String(part.prefix { $0 != "}" })))
            }
        }
        for segment in requests.flatMap({ PathTemplate($0.path).segments }) {
            // `{id | userPrincipalName}` is either.
            for name in segment.placeholders { names.formUnion(name.split(separator: "|").map { erased(String($0)) }) }
            for argument in segment.arguments ?? [] { names.insert(erased(argument.name)) }
        }
        return names
    }
}
