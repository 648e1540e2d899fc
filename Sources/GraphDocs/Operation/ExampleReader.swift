import Markdown

/// Finds the requests and responses that a page shows and pairs them.
struct ExampleReader {
    let context: PageContext
    let outline: Outline

    /// The examples, in page order.
    func read() -> [ExampleFacts] {
        var examples: [ExampleFacts] = []
        for (index, section) in outline.sections.enumerated() {
            var metadata: JSONValue?
            for piece in section.pieces {
                switch piece.block {
                case .comment(let comment): metadata = comment.metadata ?? metadata
                case .code(let code):
                    if let parts = LostFence.parts(of: code) {
                        context.note(.exampleFence, "The block lacks its closing fence", at: piece.source)
                        for (number, part) in parts.enumerated() {
                            add(
                                part.code, piece: piece, section: index,
                                metadata: number == 0 ? metadata : part.metadata, to: &examples)
                        }
                    } else {
                        add(code, piece: piece, section: index, metadata: metadata, to: &examples)
                    }
                    metadata = nil
                default: continue
                }
            }
        }
        return examples
    }

    private func add(
        _ code: CodeBlock, piece: Outline.Piece, section index: Int, metadata: JSONValue?,
        to examples: inout [ExampleFacts]
    ) {
        guard let kind = kind(of: code, section: index, metadata: metadata) else { return }
        let message = MessageReader(context: context).read(code, as: kind, page: piece.page, metadata: metadata)
        let name = metadata?["name"]?.stringValue ?? ""
        if kind == .request {
            examples.append(
                ExampleFacts(
                    name: name.isEmpty ? heading(of: index) : name, request: message, response: nil,
                    source: message.source))
        } else if let open = examples.indices.last, examples[open].response == nil {
            examples[open].response = message
        } else {
            examples.append(
                ExampleFacts(
                    name: name.isEmpty ? heading(of: index) : name, request: nil, response: message,
                    source: message.source))
        }
    }

    /// Whether a block is a request or response of an example: its metadata says so, or its first line does.
    private func kind(of code: CodeBlock, section index: Int, metadata: JSONValue?) -> MessageReader.Start? {
        let blockType = metadata?["blockType"]?.stringValue?.asciiLowercased
        let start = MessageReader.start(of: code.text)
        switch blockType {
        case "request": return start == .response ? .response : .request
        case "response": return start == .request ? .request : .response
        default: break
        }
        guard start != .other, RequestSectionReader.isHTTP(code) else { return nil }
        let topic = outline.enclosing(index) { $0 == .httpRequest || $0 == .permissions || $0 == .example }
        if let topic, outline.sections[topic].kind != .example { return nil }
        // Under any other heading a message with a body is an example; a bare request line may be part of the prose.
        let isShown =
            topic != nil || code.text.has("\n\n")
            || outline.enclosing(index) { $0 == .exampleRequest || $0 == .response } != nil
        return isShown ? start : nil
    }

    /// The nearest heading that says more than "Request" or "Response".
    private func heading(of index: Int) -> String {
        let telling = outline.enclosing(index) { $0 != .exampleRequest && $0 != .response }
        return telling.flatMap { outline.sections[$0].heading?.content.text } ?? ""
    }
}
