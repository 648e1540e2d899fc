/// The permissions that the page of an operation lists.
public struct GraphPermissions: Sendable, Hashable {
    /// On behalf of a user with a work or school account.
    public var delegatedWork: GraphPermissionList
    /// On behalf of a user with a personal account.
    public var delegatedPersonal: GraphPermissionList
    /// Without a user.
    public var application: GraphPermissionList

    /// Permissions by kind; what is left out is not documented.
    public init(
        delegatedWork: GraphPermissionList = .notDocumented, delegatedPersonal: GraphPermissionList = .notDocumented,
        application: GraphPermissionList = .notDocumented
    ) {
        self.delegatedWork = delegatedWork
        self.delegatedPersonal = delegatedPersonal
        self.application = application
    }

    /// Reads `w=A,B+C`, `p=`, `a=X`; other fields are passed over.
    init(_ fields: some Sequence<String>) {
        self.init()
        for field in fields {
            let list = { (known: GraphPermissionList) in
                GraphPermissionList(
                    alternatives: GraphPermissionList.parse(field.dropFirst(2)), leastCount: known.leastCount)
            }
            let counted = { (known: GraphPermissionList) in
                GraphPermissionList(alternatives: known.alternatives, leastCount: Int(field.dropFirst(2)))
            }
            switch field.prefix(2) {
            case "w=": delegatedWork = list(delegatedWork)
            case "p=": delegatedPersonal = list(delegatedPersonal)
            case "a=": application = list(application)
            case "w#": delegatedWork = counted(delegatedWork)
            case "p#": delegatedPersonal = counted(delegatedPersonal)
            case "a#": application = counted(application)
            default: break
            }
        }
    }

    /// The fields of the kinds that the page tells of.
    var fields: [String] {
        [("w", delegatedWork), ("p", delegatedPersonal), ("a", application)].flatMap { letter, list in
            guard let alternatives = list.alternatives else { return [String]() }
            // One least privileged alternative is what is meant where nothing is said.
            let count = list.leastCount.map { ["\(letter)#\($0)"] } ?? []
            return ["\(letter)=" + GraphPermissionList.text(alternatives)] + count
        }
    }
}

/// The permissions of one kind of caller, of which one alternative is enough.
public struct GraphPermissionList: Sendable, Hashable {
    /// The alternatives from the least to the most privileged; the permissions of one alternative are needed together.
    /// Empty when the kind of caller is not supported; nil when the page says nothing.
    public let alternatives: [[String]]?
    /// How many of the first of them are least privileged, where the page ranks more or fewer than one.
    let leastCount: Int?

    /// The page does not tell.
    public static let notDocumented = GraphPermissionList(alternatives: nil)

    /// Alternatives from the least to the most privileged.
    public init(alternatives: [[String]]?) { self.init(alternatives: alternatives, leastCount: nil) }

    /// The same, of which the first ones are least privileged.
    package init(alternatives: [[String]]?, leastCount: Int?) {
        self.alternatives = alternatives
        self.leastCount = leastCount == 1 ? nil : leastCount
    }

    /// Whether the page tells about this kind of caller.
    public var isDocumented: Bool { alternatives != nil }

    /// Whether this kind of caller can call the operation; nil when the page does not tell.
    public var isSupported: Bool? { alternatives.map { !$0.isEmpty } }

    /// The permissions that are needed together and allow the least; empty when there are none.
    public var leastPrivileged: [String] { alternatives?.first ?? [] }

    /// All alternatives that the page calls least privileged, each of which is enough; the first where it ranks none.
    public var leastPrivilegedAlternatives: [[String]] { Array((alternatives ?? []).prefix(max(0, leastCount ?? 1))) }

    /// Reads `A,B+C`.
    fileprivate static func parse(_ text: Substring) -> [[String]] {
        SchemaList.parts(text, ",").map { SchemaList.texts($0, "+") }.filter { !$0.isEmpty }
    }

    /// The same as text.
    fileprivate static func text(_ alternatives: [[String]]) -> String {
        alternatives.lazy.filter { !$0.isEmpty }.map { alternative in
            alternative.lazy.filter { !$0.isEmpty }.map { SchemaList.escaped($0, "+,") }.joined(separator: "+")
        }.joined(separator: ",")
    }
}
