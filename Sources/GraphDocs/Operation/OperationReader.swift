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
        operation.permissions = PermissionSectionReader(context: context, outline: outline).read()
        operation.headers = parameters.headers()
        operation.queryParameters = parameters.queryParameters()
        operation.functionParameters = parameters.functionParameters()
        operation.body = BodyReader(context: context, outline: outline).read()
        operation.response = ResponseReader(context: context, outline: outline).read()
        operation.examples = ExampleReader(context: context, outline: outline).read()
        if operation.response.contentType == nil {
            operation.response.contentType = Self.media(operation)
        }
        if operation.requests.isEmpty {
            context.note(.requestMissing, "'\(head.title)' shows no request line", at: head.source)
        }
        return operation
    }

    /// The media type of an example's response whose body is not JSON, when the page names no type.
    private static func media(_ operation: OperationFacts) -> String? {
        guard operation.response.type == nil else { return nil }
        for example in operation.examples {
            guard let response = example.response, case .text = response.body else { continue }
            let header = response.headers.first { $0.name.asciiLowercased == "content-type" }?.value
            let media = header?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? ""
            if media.contains("/"), !media.contains("json") { return media }
        }
        return nil
    }
}
