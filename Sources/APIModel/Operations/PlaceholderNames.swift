import GraphDocs
import GraphGenBase

/// Names of placeholders and parameters: pages write one in many ways, `{drive-id}` in a path and `_driveId_` in a table.
enum PlaceholderNames {
    /// What the request lines of a page take in their paths and queries.
    static func taken(by requests: [RequestLine]) -> Set<String> {
        var names: Set<String> = []
        for query in requests.compactMap(\.query) {
            for part in query.split(separator: "{").dropFirst() {
                names.insert(String(part.prefix { $0 != "}" }).lettersAndDigits)
            }
        }
        for segment in requests.flatMap({ PathTemplate($0.path).segments }) {
            // `{id | userPrincipalName}` is either.
            for name in segment.placeholders {
                names.formUnion(name.split(separator: "|").map { String($0).lettersAndDigits })
            }
            for argument in segment.arguments ?? [] { names.insert(argument.name.lettersAndDigits) }
        }
        return names
    }
}
