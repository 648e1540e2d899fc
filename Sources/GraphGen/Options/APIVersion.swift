import GraphGenBase

/// The versions of the Graph API that reference pages exist for.
package enum APIVersion: String, Sendable, Hashable, CaseIterable {
    /// The stable one.
    case v1 = "v1.0"
    /// The one that may change.
    case beta

    /// The module that is made for it unless another name is given.
    package var defaultModuleName: String {
        switch self {
        case .v1: "MicrosoftGraph"
        case .beta: "MicrosoftGraphBeta"
        }
    }

    /// The version whose folder a path leads through; nil when it leads through none.
    init?(path: String) {
        var rest = path.utf8[...]
        while let slash = rest.firstIndex(of: Byte.slash) {
            let folder = rest[..<slash]
            if let version = Self.allCases.first(where: { folder.elementsEqual($0.rawValue.utf8) }) {
                self = version
                return
            }
            rest = rest[rest.index(after: slash)...]
        }
        return nil
    }
}
