import Mustache

/// What is wrong with a template, and where in its text.
struct TemplateFault: Error {
    /// From 1.
    var line: Int
    /// In characters, from 1.
    var column: Int
    /// One sentence.
    var reason: String

    init(line: Int, column: Int, reason: String) {
        self.line = line
        self.column = column
        self.reason = reason
    }

    /// Takes an error of the Mustache library, or a fault found before.
    init(_ error: any Error, text: String) {
        if let fault = error as? TemplateFault {
            self = fault
            return
        }
        // The library counts columns from the last line feed alone, and the template got a line put before it.
        var error = error
        do { _ = try MustacheTemplate(string: TemplateTags.plain(text)) } catch let other { error = other }
        let parsing = error as? MustacheTemplate.ParserError
        self.init(
            line: parsing?.context.lineNumber ?? 1, column: parsing?.context.columnNumber ?? 1,
            reason: Self.sentence(parsing?.error as? MustacheTemplate.Error))
    }

    /// The fault of one template.
    func error(in name: String) -> EmitterError { .template(name: name, line: line, column: column, reason: reason) }

    private static func sentence(_ error: MustacheTemplate.Error?) -> String {
        switch error {
        case .sectionCloseNameIncorrect: "this tag closes another section than the one that is open"
        case .unfinishedName: "this tag is not closed, or its name holds something that names do not"
        case .expectedSectionEnd: "a section is not closed before the file ends"
        case .invalidSetDelimiter: "a tag that changes delimiters is written {{=<% %>=}}"
        case .transformAppliedToInheritanceSection: "a block, {{$name}}, takes no function"
        case .illegalTokenInsideInheritSection: "between {{<name}} and {{/name}} there can only be blocks, {{$name}}"
        case .textInsideInheritSection: "between {{<name}} and {{/name}} there can be no text outside of blocks"
        case .invalidConfigVariableSyntax: "a setting is written {{% CONTENT_TYPE:TEXT}}"
        case .unrecognisedConfigVariable: "there is no such setting; there is CONTENT_TYPE, which is TEXT or HTML"
        // The library keeps this case to itself.
        case nil: "the file ends within a tag"
        }
    }
}
