/// Where the next page of a collection is, to be saved and gone on with later, also by another process.
///
/// It holds what the service put into its link, which may show what was asked for; it holds no token.
public struct GraphPageState: Sendable, Hashable, Codable {
    /// The form of the state; states of another form are not read.
    public static let currentForm = 1

    /// The form that it was written in.
    public let form: Int
    /// The address of the next page.
    public let link: String
    /// The headers that have to be sent with each page.
    public let headers: [String: String]
    /// The type of the elements.
    public let elementType: String

    init(link: String, parts: RequestParts) {
        form = Self.currentForm
        self.link = link
        elementType = parts.result?.name ?? ""
        var headers: [String: String] = [:]
        // A token that the caller set does not belong into a file.
        for field in parts.sentHeaders where field.name != .authorization && field.name != .cookies {
            headers[field.name.canonicalName] = field.value
        }
        self.headers = headers
    }
}

extension GraphClient {
    /// The pages of a collection from a saved state on.
    /// - Throws: ``GraphClientError/unusableState(_:)`` when another release wrote it or it is of another type, and
    ///   ``GraphClientError/foreignLink(_:_:)`` when it is of another deployment or version.
    public func pages<Item: GraphModel>(of type: Item.Type = Item.self, resuming state: GraphPageState) throws
        -> GraphPages<Item>
    {
        guard state.form == GraphPageState.currentForm else {
            throw GraphClientError.unusableState("it has the form \(state.form), not \(GraphPageState.currentForm)")
        }
        guard state.elementType == Item.odataType else {
            throw GraphClientError.unusableState(
                "it is of \(ShownText.line(state.elementType)), not of \(Item.odataType)")
        }
        var request = collection(of: type, at: state.link)
        if let failure = request.parts.failure { throw failure }
        for (name, value) in state.headers { request = request.header(name, value) }
        return request.pages
    }
}
