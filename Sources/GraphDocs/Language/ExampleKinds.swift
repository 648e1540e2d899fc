import GraphGenBase
import Markdown

/// What a block of code is in an example.
struct ExampleKinds {
    let outline: Outline

    /// Whether a block is a request or response of an example: its metadata says so, or its first line does.
    func kind(of code: CodeBlock, section index: Int, metadata: JSONValue?) -> MessageReader.Start? {
        let blockType = metadata?.member("blocktype")?.stringValue?.asciiLowercased
        let start = MessageReader.start(of: code.text)
        switch blockType {
        case "request": return start == .response ? .response : .request
        case "response": return start == .request ? .request : .response
        default: break
        }
        guard start != .other, RequestSectionReader.isHTTP(code) else { return nil }
        let topic = topic(of: index)
        if let topic, outline.sections[topic].kind != .example { return nil }
        // Under any other heading a response or a message with a body is an example; a bare request line may be part of
        // the prose.
        let isShown =
            topic != nil || start == .response || code.text.has("\n\n")
            || outline.enclosing(index) { $0 == .exampleRequest || $0 == .response } != nil
        return isShown ? start : nil
    }

    /// A request line under a heading that says nothing: an example only if a response follows.
    func isBareRequest(_ code: CodeBlock, section index: Int) -> Bool {
        topic(of: index) == nil && RequestSectionReader.isHTTP(code)
            && MessageReader.start(of: code.text) == .request
    }

    /// A block below "Request", "Request body" or "Response" of an example that shows the body alone.
    func bodyAlone(_ code: CodeBlock, section index: Int) -> MessageReader.Start? {
        guard outline.isInExample(index), MessageReader.start(of: code.text) == .other else { return nil }
        let isJSON = Self.looksJSON(code)
        switch outline.sections[index].kind {
        case .response where isJSON || RequestSectionReader.isHTTP(code) && MessageReader.hasLoneStatus(code.text):
            return .response
        case .exampleRequest where isJSON, .requestBody where isJSON: return .request
        default: return nil
        }
    }

    private func topic(of index: Int) -> Int? {
        outline.enclosing(index) { $0 == .httpRequest || $0 == .permissions || $0 == .example }
    }

    private static func looksJSON(_ code: CodeBlock) -> Bool {
        guard ["", "json", "http", "jsonc", "json5"].contains(code.info.asciiLowercased) else { return false }
        let first = code.text.utf8.first { !$0.isSpace }
        guard first == Byte.leftBrace || first == Byte.leftBracket else { return false }
        return JSONReader.read(code.text).value != nil
    }
}
