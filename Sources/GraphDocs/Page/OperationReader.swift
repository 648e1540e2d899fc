import GraphGenBase
import Markdown

/// Reads what a page says of its operation.
struct OperationReader {
    let context: PageContext
    let outline: Outline
    let head: PageHead

    /// The facts.
    func read() -> OperationFacts {
        let parameters = ParameterSectionReader(context: context, outline: outline)
        var operation = OperationFacts(deprecation: head.deprecation, source: head.source)
        operation.requests = RequestSectionReader(context: context, outline: outline).read()
        operation.furtherRequests = FurtherRequestReader(context: context, outline: outline)
            .read(beside: operation.requests)
        operation.permissions = PermissionSectionReader(context: context, outline: outline).read()
        operation.headers = parameters.headers()
        operation.queryParameters = parameters.queryParameters()
        operation.queryLimits = parameters.queryLimits(beside: operation.queryParameters)
        operation.functionParameters = parameters.functionParameters(of: operation.requests)
        operation.response = ResponseReader(context: context, outline: outline).read()
        operation.examples = ExampleReader(context: context, outline: outline).read()
        operation.body = body(of: operation)
        operation.mentions = MentionedTypes(context: context, outline: outline).read()
        operation.response.type = ResponseEvidence.type(operation.response, examples: operation.examples)
        if operation.response.type?.type == .primitive(.stream) || operation.response.type == nil {
            operation.response.contentType = Self.media(operation) ?? operation.response.contentType
        }
        Self.routeParameters(&operation, parameters)
        Self.addMedia(&operation)
        if operation.requests.isEmpty {
            context.note(.requestMissing, "'\(head.title)' shows no request line", at: head.source)
        }
        return operation
    }

    /// The body, of a translated page with what the English parts of the page say.
    private func body(of operation: OperationFacts) -> BodyFacts {
        var reader = BodyReader(context: context, outline: outline)
        if context.isTranslated {
            reader.alignment = EnglishParts.alignment(operation.examples)
            reader.candidates = EnglishParts.types(operation, outline, context)
        }
        return reader.read()
    }

    /// Functions whose parameters stand in the body section though they go into the URL, and actions whose parameters
    /// stand in a section of their own though they go into the body.
    private static func routeParameters(_ operation: inout OperationFacts, _ parameters: ParameterSectionReader) {
        let methods = Set(operation.requests.map(\.method))
        if methods == ["POST"], operation.body.properties.isEmpty, operation.body.type == nil,
            !operation.functionParameters.isEmpty
        {
            let inURL = wordsOfRequests(operation.requests)
            // Where the body section has its say, what stands under a heading of its own about the address is not meant.
            let hasNoSection = operation.body.source == nil || operation.body.text.isEmpty
            let candidates = hasNoSection ? operation.functionParameters : parameters.actionParameters()
            let own = candidates.filter { !inURL.contains($0.name.lettersAndDigits) }
            if !own.isEmpty {
                let places = Set(own.map(\.source))
                operation.functionParameters.removeAll { places.contains($0.source) }
                operation.body.properties = own
                operation.body.isParameters = true
                operation.body.isNone = false
                operation.body.source = own[0].source
                return
            }
        }
        guard !operation.body.properties.isEmpty, inURL.contains(where: { operation.body.text.has($0) }) else { return }
        operation.functionParameters += operation.body.properties
        operation.body.properties = []
        operation.body.isNone = true
        operation.body.isParameters = false
    }

    private static func wordsOfRequests(_ requests: [RequestLine]) -> Set<String> {
        var words: Set<String> = []
        for request in requests {
            for word in request.raw.utf8.split(whereSeparator: { !$0.isWord && $0 != Byte.hyphen }) {
                words.insert(String(Substring(word)).lettersAndDigits)
            }
        }
        return words
    }

    private static let inURL: [Needle] =
        ["in the request url", "parameters that can be used with this function"] + TranslatedPhrases.inURL

    /// A body of another media type than JSON, told by the Content-Type row.
    private static func addMedia(_ operation: inout OperationFacts) {
        guard !operation.body.isNone else { return }
        let row = operation.headers.first { $0.name.asciiLowercased == "content-type" }
        guard let allowed = row?.allowedValues, !allowed.isEmpty, !allowed.contains(where: { $0.has("json") }) else {
            return
        }
        operation.body.contentType = allowed[0].asciiLowercased
    }

    /// The media type of an example's response whose body is not JSON, when the page names no type.
    private static func media(_ operation: OperationFacts) -> String? {
        for example in operation.examples {
            guard let response = example.response, case .text = response.body else { continue }
            let header = response.headers.first { $0.name.asciiLowercased == "content-type" }?.value
            let media = header?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? ""
            if media.has("/"), !media.has("json") { return media }
        }
        return nil
    }
}
