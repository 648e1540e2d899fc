import APIModel
import GraphGenBase

/// Writes each example of a model as a call of the generated library.
struct ExampleSuiteBuilder {
    let model: Model
    let requests: RequestsViewBuilder
    let route: ExampleRoute
    /// What values are written with; each example begins with a copy.
    let values: ExampleValues
    let ids: OperationIDs
    let named: NamedTypes

    /// What was found for an example.
    struct Outcome {
        let entry: ExampleSuite.Entry
        let test: ExampleTestView.Test?
    }

    /// All examples, by page and line.
    func outcomes() -> [Outcome] {
        var outcomes: [Outcome] = []
        for operation in model.operations {
            for example in operation.examples { outcomes.append(outcome(example, operation)) }
        }
        return outcomes.sorted {
            ($0.entry.place.page, $0.entry.place.line) < ($1.entry.place.page, $1.entry.place.line)
        }
    }

    private func outcome(_ example: APIModel.Operation.Example, _ operation: APIModel.Operation) -> Outcome {
        let verdict: ExampleVerdict
        var test: ExampleTestView.Test?
        do {
            test = try self.test(example, operation)
            verdict = .test
        } catch let fault as ExampleFault {
            verdict = fault.verdict
        } catch {
            verdict = .ours("\(error)")
        }
        let shown = example.request.map { "\($0.method) \($0.url)" } ?? ""
        return Outcome(
            entry: .init(place: example.source, name: example.name, request: shown, verdict: verdict), test: test)
    }

    private func test(
        _ example: APIModel.Operation.Example, _ operation: APIModel.Operation
    ) throws -> ExampleTestView.Test {
        guard let request = example.request, !request.method.isEmpty else {
            throw ExampleFault(.notHTTP("there is no request"))
        }
        if let host = Self.otherHost(request.url) {
            throw ExampleFault(.notHTTP("the request goes to \(host), not to the service"))
        }
        guard let address = ExampleAddress(request.url) else { throw ExampleFault(.notHTTP("there is no address")) }
        var first: ExampleFault?
        for candidate in candidates(request.method, address, operation) {
            var values = values
            let call = ExampleCall(
                method: candidate.call, request: request, address: address, last: candidate.last, operation: operation)
            do {
                let text = try call.written(&values)
                try checkShape(example, candidate.call)
                return view(example, request, operation, values.statements, candidate.expression + text)
            } catch let fault as ExampleFault {
                first = first ?? fault
            }
        }
        if let first { throw first }
        let isDocumented = Self.isSamePath(address.segments, operation.path) && operation.method == request.method
        throw ExampleFault(
            isDocumented
                ? .ours("no method leads to \(operation.method) \(operation.path)")
                : .contradicts("no page documents \(request.method) \(request.url)", .exampleUnbound))
    }

    /// An answer that is a collection where words and address say one object, or the other way round: the page is at odds
    /// with itself.
    private func checkShape(_ example: APIModel.Operation.Example, _ call: MethodCall) throws {
        guard let answer = call.answer, case .json(let body)? = example.response?.body, case .object = body,
            example.response?.status ?? 200 < 300, call.segment == nil, call.verb == "GET",
            !values.hierarchy.chain(from: answer).contains(where: { $0.properties.contains { $0.name == "value" } })
        else { return }
        let isSeveral = if case .array? = body["value"] { true } else { false }
        let isKeyed = call.path.last.map { $0.word == nil } ?? false
        guard isSeveral != call.isCollection, isSeveral == isKeyed else { return }
        throw ExampleFault(
            .contradicts(
                isSeveral ? "the answer is a collection, documented is one \(answer)" : "the answer is one object",
                .responseShape))
    }

    /// The host of an address that is not the service's: examples show what it sends to others, and downloads.
    private static func otherHost(_ url: String) -> String? {
        guard let scheme = url.firstRange(of: "://") else { return nil }
        let host = url[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" }.lowercased()
        return host.hasPrefix("graph.microsoft") || host.hasPrefix("microsoftgraph") || host.contains("{") ? nil : host
    }

    private typealias Candidate = (expression: String, call: MethodCall, last: String?)

    /// The methods that can stand for a request, best first: those of the example's own page, and with a query before
    /// plain ones.
    private func candidates(
        _ verb: String, _ address: ExampleAddress, _ operation: APIModel.Operation
    ) -> [Candidate] {
        var found: [Candidate] = []
        for stop in route.stops(address) {
            for method in requests.methods(at: stop.node) {
                guard let call = method.call, call.verb == verb, let end = Self.end(of: stop.rest, call) else {
                    continue
                }
                found.append((stop.expression, call, end.last))
            }
        }
        func rank(_ candidate: Candidate) -> (Int, Int) {
            let isVariant = QueryTemplate(candidate.call.query)?.isVariant ?? false
            return (candidate.call.page == operation.source.page ? 0 : 1, isVariant ? 0 : 1)
        }
        return found.enumerated().sorted {
            let (left, right) = (rank($0.element), rank($1.element))
            return left == right ? $0.offset < $1.offset : left < right
        }.map(\.element)
    }

    /// Whether a method ends where the address does, and the segment that it stands for.
    private static func end(of rest: ArraySlice<String>, _ call: MethodCall) -> (last: String?, Void)? {
        guard let segment = call.segment else { return rest.isEmpty ? (nil, ()) : nil }
        guard rest.count == 1, let last = rest.first, let word = segment.word, let given = ExampleArguments(last),
            ExampleRoute.isSame(word, given.word)
        else { return nil }
        return (last, ())
    }

    /// Whether an address fits a documented path word for word.
    private static func isSamePath(_ segments: [String], _ path: String) -> Bool {
        let documented = PathSegment.segments(of: path)
        guard documented.count == segments.count else { return false }
        return zip(documented, segments).allSatisfy { segment, raw in
            guard let word = segment.word else { return true }
            return ExampleRoute.isSame(word, String(PercentText.decoded(raw).prefix { $0 != "(" }))
        }
    }

    private func view(
        _ example: APIModel.Operation.Example, _ request: APIModel.Operation.Example.Request,
        _ operation: APIModel.Operation, _ statements: [String], _ call: String
    ) -> ExampleTestView.Test {
        let headers = request.headers.filter { !ExampleCall.passedOver.contains($0.name.lowercased()) }
            .map { "(\(SwiftText.literal($0.name)), \(SwiftText.literal($0.value)))" }
        let naming = named.ofFamilies(ids[operation])
        return .init(
            place: SwiftText.literal("\(example.source.page):\(example.source.line)"),
            function: "", comment: SwiftText.comment("\(request.method) \(request.url)"), statements: statements,
            call: call, method: SwiftText.literal(request.method), url: SwiftText.literal(request.url),
            headers: headers.joined(separator: ", "), body: Self.literal(request.body),
            naming: naming.map(SwiftText.literal).joined(separator: ", "),
            status: String(example.response?.status ?? 200), answer: Self.literal(example.response?.body))
    }

    private static func literal(_ body: APIModel.Operation.Example.Body?) -> String {
        switch body {
        case .json(let json): SwiftText.literal(json.serialized())
        case .text(let text): SwiftText.literal(text)
        case nil: "nil"
        }
    }
}
