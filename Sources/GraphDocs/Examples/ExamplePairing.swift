/// Puts requests and responses together as a reader of the page would.
///
/// A response answers the request before it. Where several requests stand before as many responses, under one heading,
/// the first response answers the first request.
struct ExamplePairing {
    /// The pairs, in page order.
    private(set) var examples: [ExampleFacts] = []
    private var sections: [Int] = []
    private var held: (message: ExampleFacts.Message, name: String, section: Int)?
    /// How many of the last examples await an answer, and how many answers followed them.
    private var run: [Int] = []
    private var late: [Int] = []

    /// Takes a message.
    mutating func add(_ message: ExampleFacts.Message, _ kind: MessageReader.Start, name: String, section: Int) {
        if kind == .request {
            held = nil
            if !late.isEmpty { run = [] }
            late = []
            if let last = run.last, examples[last].name != name || examples[last].response != nil { run = [] }
            append(.init(name: name, request: message, response: nil, source: message.source), section)
            run.append(examples.count - 1)
            return
        }
        if let held, held.section == section {
            append(.init(name: held.name, request: held.message, response: nil, source: held.message.source), section)
            run = [examples.count - 1]
            late = []
        }
        held = nil
        if let open = examples.indices.last, examples[open].response == nil {
            examples[open].response = message
        } else {
            append(.init(name: name, request: nil, response: message, source: message.source), section)
            late.append(examples.count - 1)
            settle()
        }
    }

    /// Takes a request that counts only if the next thing in its section is a response.
    mutating func hold(_ message: ExampleFacts.Message, name: String, section: Int) {
        held = (message, name, section)
    }

    /// Takes a response's body that stands in a block of its own.
    mutating func addBody(ofResponse message: ExampleFacts.Message, name: String, section: Int) {
        if let open = examples.indices.last, let response = examples[open].response {
            // After the status line in the block before.
            guard response.body == nil, sections[open] == section || message.status == nil else { return }
            if response.status.map({ $0 == 204 }) ?? false { return }
            examples[open].response?.body = message.body
        } else {
            add(message, .response, name: name, section: section)
        }
    }

    /// Takes a request's body that stands in a block of its own.
    mutating func addBody(ofRequest body: ExampleFacts.Body) {
        guard let open = examples.indices.last, examples[open].response == nil, examples[open].request?.body == nil,
            examples[open].request?.method != "GET"
        else { return }
        examples[open].request?.body = body
    }

    private mutating func append(_ example: ExampleFacts, _ section: Int) {
        examples.append(example)
        sections.append(section)
    }

    /// Moves the answers up when there are as many as requests: the last request took the first of them.
    private mutating func settle() {
        guard run.count > 1, run.count == late.count + 1,
            run.allSatisfy({ examples[$0].name == examples[run[0]].name }),
            run.dropLast().allSatisfy({ examples[$0].response == nil })
        else { return }
        var answers = [examples[run[run.count - 1]].response]
        answers += late.map { examples[$0].response }
        for (index, answer) in zip(run, answers) { examples[index].response = answer }
        examples.removeLast(late.count)
        sections.removeLast(late.count)
        run = []
        late = []
    }
}
