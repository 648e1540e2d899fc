import GraphDocs
import GraphGenBase

/// Answers that tell of an error: one object `error` with `code` and `message` (Microsoft Graph REST API guidelines,
/// "Error condition responses").
enum ErrorBodies {
    /// What is wrong with an answer.
    static func remarks(_ answer: ExampleFacts.Message) -> [MessageRemark] {
        guard let status = answer.status, status >= 400, case .json(let body)? = answer.body else { return [] }
        guard case .object? = body["error"], let error = body["error"] else {
            return [remark("the answer with the status \(status) has no object error", "")]
        }
        var remarks: [MessageRemark] = []
        for name in ["code", "message"] where error[name]?.stringValue == nil {
            remarks.append(remark("error has no \(name)", "error"))
        }
        if let details = error["details"], details != .null {
            if case .array = details {
            } else {
                remarks.append(remark("error.details is no array", "error.details"))
            }
        }
        for name in ["innerError", "innererror"] {
            guard let inner = error[name], inner != .null else { continue }
            if case .object = inner {
            } else {
                remarks.append(remark("error.\(name) is no object", "error.\(name)"))
            }
        }
        return remarks
    }

    private static func remark(_ text: String, _ path: String) -> MessageRemark {
        MessageRemark(code: .lintExampleError, text: text, path: path)
    }
}
