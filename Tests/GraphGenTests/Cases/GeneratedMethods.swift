import Foundation

@testable import GraphGen

/// The methods of generated code by the requests they say they make, read from its text.
struct GeneratedMethods {
    /// One method: how it is declared, and the expression that makes its request.
    struct Method {
        var declaration: String
        var expression: String
    }

    private var byRequest: [String: [Method]] = [:]

    /// Generates the library of a docs folder and reads its request files.
    init(docs: String, version: APIVersion) throws {
        let folder = try TemporaryFolder()
        _ = try Generate(
            input: InputOptions(docs: docs, apiVersion: version), output: OutputOptions(folder: folder.path("out"))
        ).run(RecordingConsole())
        for file in folder.everything() where file.hasPrefix("out/Requests/") && file.hasSuffix(".swift") {
            read(try folder.text(file))
        }
    }

    private mutating func read(_ text: String) {
        var requests: [String] = []
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        for (index, line) in lines.enumerated() {
            if line.hasPrefix("/// - Request: ") { requests.append(String(line.dropFirst("/// - Request: ".count))) }
            guard line.hasPrefix("public "), !line.hasPrefix("public struct") else { continue }
            if line.hasPrefix("public func "), line.hasSuffix("{"), !requests.isEmpty {
                let declaration = line.dropFirst("public func ".count).dropLast(2)
                let plain = declaration.replacingOccurrences(of: "GraphRuntime.", with: "")
                    .replacingOccurrences(of: "Swift.", with: "").replacingOccurrences(of: "MicrosoftGraph.", with: "")
                for request in requests {
                    byRequest[request, default: []].append(.init(declaration: plain, expression: lines[index + 1]))
                }
            }
            requests = []
        }
    }

    /// How the methods of a request are declared, without the modules of their types.
    func declarations(_ request: String) -> [String] { byRequest[request, default: []].map(\.declaration) }

    /// What makes the requests.
    func expressions(_ request: String) -> [String] { byRequest[request, default: []].map(\.expression) }

    /// All requests.
    var requests: [String] { byRequest.keys.sorted() }
}
