import Markdown
import Yams

/// A YAML file read, and what is wrong with it in graphgen's own words.
enum YAMLFile {
    /// Reads; nil for an empty file.
    ///
    /// - Throws: ``GraphGenError`` of wrong use, with the place.
    static func node(_ text: String, file: String) throws -> Node? {
        do {
            if let anchor = try YAMLAnchors.first(in: text) {
                throw GraphGenError(
                    .usage, "an anchor (`&name`) for aliases (`*name`); neither is taken, write the value out",
                    at: FilePlace(file: file, line: anchor.line, column: anchor.column))
            }
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            throw describe(error, text, file)
        }
    }

    private static func describe(_ error: YamlError, _ text: String, _ file: String) -> GraphGenError {
        let place: FilePlace
        let reason: String
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            place = FilePlace(file: file, line: mark.line, column: mark.column)
            reason = YAMLProblems.sentence(problem, in: context?.text)
        case .reader(_, let offset, _, _):
            place = Self.place(offset: offset ?? 0, text, file)
            reason = "a character that YAML does not allow"
        case .duplicatedKeysInMapping(let duplicates, let context):
            let name = duplicates.min() ?? ""
            let line = repeated(name, text) ?? context.mark.line
            place = FilePlace(file: file, line: line, column: 1)
            reason = "\(Quoted.short(name)) is there twice"
        default:
            place = FilePlace(file: file, line: 1, column: 1)
            reason = "it cannot be read"
        }
        return GraphGenError(.usage, "this is not valid YAML: \(reason)", at: place)
    }

    private static func place(offset: Int, _ text: String, _ file: String) -> FilePlace {
        let before = text.prefix(offset)
        let line = before.count(where: \.isNewline) + 1
        let column = before.reversed().prefix { !$0.isNewline }.count + 1
        return FilePlace(file: file, line: line, column: column)
    }

    /// The line where a key stands for the second time at the beginning of a line.
    private static func repeated(_ key: String, _ text: String) -> Int? {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        let found = lines.filter { $0.element.hasPrefix(key + ":") }
        return found.count > 1 ? found[1].offset + 1 : nil
    }
}
