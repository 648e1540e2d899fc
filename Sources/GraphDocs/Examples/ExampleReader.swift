import GraphGenBase
import Markdown

/// Finds the requests and responses that a page shows and pairs them.
struct ExampleReader {
    let context: PageContext
    let outline: Outline

    /// The examples, in page order.
    func read() -> [ExampleFacts] {
        var pairing = ExamplePairing()
        for (index, section) in outline.sections.enumerated() {
            var metadata: JSONValue?
            for piece in section.pieces {
                switch piece.block {
                case .comment(let comment): metadata = comment.metadata ?? metadata
                case .code(let code):
                    if let parts = UnclosedFence.parts(of: code) {
                        context.note(.exampleLostFence, "The block lacks its closing fence", at: piece.source)
                        for (number, part) in parts.enumerated() {
                            add(
                                part.code, piece: piece, section: index,
                                metadata: number == 0 ? metadata : part.metadata, to: &pairing)
                        }
                    } else {
                        let parts = MessageSplitter.parts(of: code)
                        for (number, part) in parts.enumerated() {
                            add(
                                part, piece: piece, section: index, metadata: number == 0 ? metadata : nil, to: &pairing
                            )
                        }
                    }
                    metadata = nil
                default: continue
                }
            }
        }
        return pairing.examples
    }

    private func add(
        _ code: CodeBlock, piece: Outline.Piece, section index: Int, metadata: JSONValue?,
        to pairing: inout ExamplePairing
    ) {
        let kinds = ExampleKinds(outline: outline)
        let name = metadata?.member("name")?.stringValue ?? ""
        let title = name.isEmpty ? heading(of: index) : name
        let reader = MessageReader(context: context)
        if let kind = kinds.kind(of: code, section: index, metadata: metadata) {
            let message = reader.read(code, as: kind, page: piece.page, metadata: metadata)
            pairing.add(message, kind, name: title, section: index)
        } else if kinds.isBareRequest(code, section: index) {
            pairing.hold(
                reader.read(code, as: .request, page: piece.page, metadata: metadata), name: title, section: index)
        } else if let kind = kinds.bodyAlone(code, section: index) {
            let message = reader.read(code, as: kind, page: piece.page, metadata: metadata)
            if kind == .response, message.body != nil || message.status != nil {
                pairing.addBody(ofResponse: message, name: title, section: index)
            } else if let body = message.body {
                pairing.addBody(ofRequest: body)
            }
        }
    }

    /// The nearest heading that says more than "Request" or "Response".
    private func heading(of index: Int) -> String {
        let telling = outline.enclosing(index) { $0 != .exampleRequest && $0 != .response }
        return telling.flatMap { outline.sections[$0].heading?.content.text } ?? ""
    }
}
