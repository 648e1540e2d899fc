import APIModel
import GraphGenBase
import Yams

/// The entries of a configuration file, with their places for error messages.
struct ConfigValues {
    private let file: String
    private let folder: String
    private let entries: [(key: Node, value: Node)]

    /// Every option a file may hold.
    enum Key: String, CaseIterable {
        case docs, output, modules, package, runtime, templates, jobs, strict
        case apiVersion = "api-version"
        case moduleName = "module-name"
        case docsURL = "docs-url"
        case exampleTests = "example-tests"
        case exampleSample = "example-sample"
        case followLinks = "follow-links"
        case includePage = "include-page"
        case includePath = "include-path"
        case excludePath = "exclude-path"
        case includeType = "include-type"
        case lintSuppress = "lint-suppress"
        case dropUnreachedProperties = "drop-unreached-properties"
    }

    init(path: String) throws {
        try GivenPath.check(path, "--config")
        file = path
        folder = Path.folder(of: path)
        let start = FilePlace(file: path, line: 1, column: 1)
        guard let text = String(validating: try Disk.read(path, limit: Limits.configurationBytes), as: UTF8.self) else {
            throw GraphGenError(.usage, "the file is not UTF-8", at: start)
        }
        switch try YAMLFile.node(text, file: path) {
        case nil: entries = []
        case .scalar(let scalar)? where scalar.string.isEmpty: entries = []
        case .mapping(let mapping)?: entries = mapping.map { ($0.key, $0.value) }
        case let other?:
            throw GraphGenError(.usage, "expected `option: value` lines", at: Self.place(other, in: path))
        }
    }

    /// A text.
    func text(_ key: Key) throws -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else { throw wrong(key, node, "a text") }
        return text
    }

    /// A path, relative to the file's folder.
    func path(_ key: Key) throws -> String? {
        guard let text = try text(key) else { return nil }
        let place = node(key).map(place)
        try GivenPath.check(text, key.rawValue, at: place)
        let path = Path.join(folder, text)
        try GivenPath.check(path, key.rawValue, at: place)
        return path
    }

    /// A path or URL.
    func location(_ key: Key) throws -> String? {
        try text(key).flatMap { $0.contains("://") || $0.hasPrefix("git@") ? $0 : try path(key) }
    }

    /// One of a few texts.
    func choice<Choice: CaseIterable & RawRepresentable<String>>(_ key: Key) throws -> Choice? {
        guard let node = node(key) else { return nil }
        guard let choice = node.scalar.flatMap({ Choice(rawValue: $0.string) }) else {
            throw wrong(key, node, Choice.allCases.map(\.rawValue).joined(separator: " or "))
        }
        return choice
    }

    /// `true` or `false`.
    func flag(_ key: Key) throws -> Bool? {
        guard let node = node(key) else { return nil }
        guard let flag = node.bool else { throw wrong(key, node, "true or false") }
        return flag
    }

    /// A number from 1.
    func count(_ key: Key) throws -> Int? {
        guard let node = node(key) else { return nil }
        guard let count = node.int, count > 0 else { throw wrong(key, node, "a number from 1") }
        return count
    }

    /// A text or a list of texts, each with its place.
    func list(_ key: Key) throws -> [(text: String, place: FilePlace)]? {
        guard let node = node(key) else { return nil }
        if let text = node.scalar?.string, !text.isEmpty { return [(text, place(node))] }
        guard let sequence = node.sequence else { throw wrong(key, node, "a text or a list of texts") }
        return try sequence.map {
            guard let text = $0.scalar?.string, !text.isEmpty else { throw wrong(key, $0, "a list of texts") }
            return (text, place($0))
        }
    }

    /// A list of entries of texts, each with its place: those that must be there, and others that may.
    func entries(
        _ key: Key, required: [String], optional: [String]
    ) throws -> [(texts: [String: (text: String, place: FilePlace)], place: FilePlace)]? {
        guard let node = node(key) else { return nil }
        let names = (required + optional).joined(separator: ", ")
        guard let sequence = node.sequence else { throw wrong(key, node, "a list of entries with \(names)") }
        if let surplus = sequence.dropFirst(Limits.suppressions).first {
            throw GraphGenError(
                .usage, "\(key.rawValue) holds more than \(Limits.suppressions) entries", at: place(surplus))
        }
        return try sequence.map { entry in
            guard let mapping = entry.mapping else { throw wrong(key, entry, "a list of entries with \(names)") }
            var texts: [String: (text: String, place: FilePlace)] = [:]
            for (name, value) in mapping {
                guard let name = name.scalar?.string, (required + optional).contains(name),
                    let text = value.scalar?.string, !text.isEmpty
                else {
                    throw GraphGenError(
                        .usage, "an entry of \(key.rawValue) has \(names), each a text", at: place(name))
                }
                texts[name] = (text, place(value))
            }
            if let missing = required.first(where: { texts[$0] == nil }) {
                throw GraphGenError(.usage, "this entry of \(key.rawValue) says no \(missing)", at: place(entry))
            }
            return (texts, place(entry))
        }
    }

    /// Finds misspelt options.
    func refuseOthers() throws {
        for (key, _) in entries {
            guard let name = key.scalar?.string, Key(rawValue: name) != nil else {
                let name = key.scalar?.string ?? ""
                let near = SimilarNames.find(name, among: Key.allCases.map(\.rawValue))
                let hint = near.isEmpty ? "" : "; is it \(near.joined(separator: " or "))?"
                throw GraphGenError(.usage, "there is no option \(Quoted.short(name))\(hint)", at: place(key))
            }
        }
    }

    private func node(_ key: Key) -> Node? { entries.first { $0.key.scalar?.string == key.rawValue }?.value }

    private func wrong(_ key: Key, _ node: Node, _ expected: String) -> GraphGenError {
        GraphGenError(.usage, "\(key.rawValue) must be \(expected)", at: place(node))
    }

    private func place(_ node: Node) -> FilePlace { Self.place(node, in: file) }

    private static func place(_ node: Node, in file: String) -> FilePlace {
        FilePlace(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
