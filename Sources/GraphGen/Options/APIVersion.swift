/// The versions of the Graph API that reference pages exist for.
public enum APIVersion: String, Sendable, Hashable, CaseIterable {
    /// The stable one.
    case v1 = "v1.0"
    /// The one that may change.
    case beta

    /// The module that is made for it unless another name is given.
    public var defaultModuleName: String {
        switch self {
        case .v1: "MicrosoftGraph"
        case .beta: "MicrosoftGraphBeta"
        }
    }

    /// The version whose folder a path leads through; nil when it leads through none.
    init?(path: String) {
        let folders = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        guard let version = folders.lazy.compactMap({ APIVersion(rawValue: String($0)) }).first else { return nil }
        self = version
    }
}
