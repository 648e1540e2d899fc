import APIModel
import GraphDocs
import GraphGenBase

/// Checks requests and answers of examples by what holds for all of Graph: errors, deltas, batches, slices of uploads,
/// addresses. What a body's own type demands is for ``ExampleChecker``.
struct MessageChecker {
    private let version: String
    private let text: PageLines

    /// Takes the version of pages whose path names none, and the pages' lines.
    init(version: String, text: PageLines) {
        self.version = version
        self.text = text
    }

    /// What is wrong with the examples of a page.
    func check(_ page: PageFacts) -> [LintFinding] {
        guard let operation = page.operation else { return [] }
        let version = page.apiVersion ?? version
        let shown = ShownTokens(operation.examples)
        return operation.examples.flatMap { example -> [LintFinding] in
            var findings: [LintFinding] = []
            if let request = example.request {
                let remarks =
                    BatchRequests.remarks(request) + UploadSlices.remarks(request) + shown.remarks(request)
                    + AddressVersions.remarks(request, version: version)
                findings += remarks.map { finding($0, in: request, of: example) }
            }
            if let answer = example.response {
                let remarks =
                    ErrorBodies.remarks(answer) + DeltaAnswers.remarks(answer, to: example.request)
                    + AcceptedAnswers.remarks(answer, as: operation.response)
                    + AddressVersions.remarks(answer, version: version)
                findings += remarks.map { finding($0, in: answer, of: example) }
            }
            return findings
        }
    }

    private func finding(
        _ remark: MessageRemark, in message: ExampleFacts.Message, of example: ExampleFacts
    ) -> LintFinding {
        let place = message.source
        let line =
            remark.path.flatMap { path in
                // The block's own line is its fence.
                JSONPlaces(text.lines(of: place.page).dropFirst(place.line), firstLine: place.line + 1).line(path)
            } ?? place.line
        return LintFinding(
            diagnostic: Diagnostic(
                remark.code, "\(ExampleName.opening(example.name)), \(remark.text)", page: place.page, line: line))
    }
}
