import GraphDocs
import GraphGenBase

extension TypeFacts {
    /// The names of the key properties, lower case.
    var keyNames: [String] {
        guard let keyProperty, !keyProperty.isEmpty else { return [] }
        let bytes = keyProperty.lowercased().utf8
        return bytes.split { $0 == Byte.comma || $0 == Byte.space }.compactMap { String($0) }
    }
}
