import Foundation
import Yams

/// The entries of a configuration file, with their lines for error messages.
struct ConfigValues {
    private let file: String
    private let folder: String
    private let entries: [(key: String, node: Node)]

    /// Every option a file may hold.
    enum Key: String, CaseIterable {
        case docs, output, modules, package, runtime, templates, jobs, strict
        case apiVersion = "api-version"
        case moduleName = "module-name"
        case docsURL = "docs-url"
        case includePage = "include-page"
        case includePath = "include-path"
        case excludePath = "exclude-path"
        case includeType = "include-type"
        case dropUnreachedProperties = "drop-unreached-properties"
    }

    init(path: String) throws {
        file = path
        folder = (path as NSString).deletingLastPathComponent
        guard let text = String(validating: try Disk.read(path), as: UTF8.self) else {
            throw GraphGenError(.usage, "\(path) is not UTF-8")
        }
        do {
            switch try Yams.compose(yaml: text) {
            case nil: entries = []
            case .scalar(let scalar)? where scalar.string.isEmpty: entries = []
            case .mapping(let mapping)?: entries = mapping.map { ($0.key.string ?? "", $0.value) }
            case _?: throw GraphGenError(.usage, "\(path):1: expected `option: value` lines")
            }
        } catch let error as YamlError {
            throw GraphGenError(.usage, "\(path) is not valid YAML: \(error)")
        }
    }

    /// A text.
    func text(_ key: Key) throws -> String? {
        guard let node = node(key) else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else { throw wrong(key, node, "a text") }
        return text
    }

    /// A path, relative to the file's folder.
    func path(_ key: Key) throws -> String? { try text(key).map(absolute) }

    /// A path or URL.
    func location(_ key: Key) throws -> String? {
        try text(key).map { $0.contains("://") || $0.hasPrefix("git@") ? $0 : absolute($0) }
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

    /// A text or a list of texts.
    func list(_ key: Key) throws -> [String]? {
        guard let node = node(key) else { return nil }
        if let text = node.scalar?.string, !text.isEmpty { return [text] }
        guard let sequence = node.sequence else { throw wrong(key, node, "a text or a list of texts") }
        return try sequence.map {
            guard let text = $0.scalar?.string, !text.isEmpty else { throw wrong(key, $0, "a list of texts") }
            return text
        }
    }

    /// Finds misspelt options.
    func refuseOthers() throws {
        for (key, node) in entries where Key(rawValue: key) == nil {
            throw GraphGenError(.usage, "\(place(node)): there is no option \(Quoted.text(key))")
        }
    }

    private func node(_ key: Key) -> Node? { entries.first { $0.key == key.rawValue }?.node }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") || folder.isEmpty ? path : (folder as NSString).appendingPathComponent(path)
    }

    private func wrong(_ key: Key, _ node: Node, _ expected: String) -> GraphGenError {
        GraphGenError(.usage, "\(place(node)): \(key.rawValue) must be \(expected)")
    }

    private func place(_ node: Node) -> String { "\(file):\(node.mark?.line ?? 1)" }
}
