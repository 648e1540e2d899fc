import Testing

@testable import SwiftEmitter

@Suite struct DocumentationCommentTests {
    @Test(arguments: [
        ("The name. It is unique.", "The name."), ("The name", "The name"), ("Ends. ", "Ends."),
        ("Some, e.g. Name or id. More.", "Some, e.g. Name or id."),
        ("Of the U.S. Government. More.", "Of the U.S. Government."),
        ("Version 1.0 or later. More.", "Version 1.0 or later."),
        ("Is one of a. b. c", "Is one of a. b. c"), ("...", "..."), ("Ä. Über. Alles.", "Ä. Über."),
        ("", "Fallback."),
    ])
    func theFirstSentenceEndsBeforeACapital(_ text: String, _ sentence: String) {
        #expect(DocumentationComment(text, fallback: "Fallback. And more.").firstSentence == "/// " + sentence)
    }

    @Test func aLongLineTakesLinearTime() {
        let text = String(repeating: "e.g. ", count: 200_000)
        #expect(DocumentationComment(text, fallback: "").firstSentence.utf8.count == text.utf8.count + 3)
    }
}
