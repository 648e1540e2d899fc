import GraphDocs
import GraphGenBase

/// Answers with the status 202 on pages that promise the address of what goes on.
enum AcceptedAnswers {
    /// What is wrong with an answer, by what the page's response section says.
    static func remarks(_ answer: ExampleFacts.Message, as documented: ResponseFacts) -> [MessageRemark] {
        guard answer.status == 202, promisesLocation(documented.text) else { return [] }
        let isGiven = answer.headers.contains { ["location", "operation-location"].contains($0.name.lowercased()) }
        if isGiven { return [] }
        return [
            MessageRemark(
                code: .lintExampleLocation, text: "the answer has no Location header, of which the page tells")
        ]
    }

    private static func promisesLocation(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter && $0 != "-" }
        return zip(words, words.dropFirst()).contains { $0 == "location" && $1.hasPrefix("header") }
    }
}
