import Foundation
import Testing

/// `Docs/limits.md` is what the two files of limits make of it, and every limit has its test.
@Suite struct LimitsPageTests {
    /// A limit as its file declares it.
    private struct Limit {
        var owner: String
        var name: String
        var value: String
        var reason: String
    }

    private static let files = [
        ("Limits", "Sources/GraphGenBase/Limits/Limits.swift", "The generator"),
        ("GraphLimits", "Sources/GraphRuntime/Limits/GraphLimits.swift", "Callers of generated code"),
    ]

    /// Those whose test stands elsewhere without their name, or that only save memory or work and change no result.
    private static let elsewhere: Set = [
        "cachedIncludes", "readingPasses", "outlineDepth", "typeParts", "prosePieces", "inheritanceAttempts",
        "baseTypes",
        "furtherRequests", "derivedAddresses", "exampleSegments", "queryTemplateBytes", "patternWork", "shownMembers",
        "typeDepth",
    ]

    private static func read(_ file: String) throws -> [(section: String, limits: [Limit])] {
        let (owner, path, title) = try #require(files.first { $0.1 == file })
        var sections: [(section: String, limits: [Limit])] = [(title, [])]
        var reason: [String] = []
        for line in try String(contentsOfFile: "\(Sample.root)/\(path)", encoding: .utf8).split(separator: "\n") {
            let line = line.trimmingCharacters(in: .whitespaces)
            if line.hasPrefix("// MARK: ") {
                sections.append((String(line.dropFirst("// MARK: ".count)), []))
            } else if line.hasPrefix("/// ") {
                reason.append(String(line.dropFirst(4)))
            } else if let range = line.range(of: "static let ") {
                let parts = line[range.upperBound...].components(separatedBy: " = ")
                try #require(parts.count == 2 && !reason.isEmpty, "\(line)")
                sections[sections.count - 1].limits.append(
                    Limit(owner: owner, name: parts[0], value: parts[1], reason: reason.joined(separator: " ")))
                reason = []
            } else {
                reason = []
            }
        }
        return sections.filter { !$0.limits.isEmpty }
    }

    private static func page() throws -> String {
        var text = """
            # Limits

            How much of a thing is taken, and why no more. What lies beyond is cut, left out or refused with a message that
            says so; nothing is dropped in silence. This page is made from the two files that hold the numbers:
            `UPDATE_GOLDEN=1 swift test --filter LimitsPageTests` writes it.

            """
        for (_, file, title) in files {
            text += "\n## \(title)\n\n`\(file)`\n"
            for (section, limits) in try read(file) {
                if section != title { text += "\n### \(section)\n" }
                text += "\n| limit | at most | of what, and why |\n|:---|---:|:---|\n"
                for limit in limits { text += "| `\(limit.name)` | \(number(limit.value)) | \(limit.reason) |\n" }
            }
        }
        return text
    }

    /// A number as people read it.
    private static func number(_ value: String) -> String {
        if value.contains("*") { return "`\(value)`" }
        let parts = value.components(separatedBy: " << ").map { $0.replacing("_", with: "") }
        guard let first = Int(parts[0]) else { return "`\(value)`" }
        let whole = parts.count > 1 ? first << (Int(parts[1]) ?? 0) : first
        let digits = Array(String(whole))
        return String(
            digits.enumerated().flatMap { index, digit in
                index > 0 && (digits.count - index).isMultiple(of: 3) ? [",", digit] : [digit]
            })
    }

    /// `UPDATE_GOLDEN=1` writes the page.
    @Test func thePageIsMadeFromTheFiles() throws {
        let page = "\(Sample.root)/Docs/limits.md"
        let text = try Self.page()
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            return try text.write(toFile: page, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: page, encoding: .utf8) == text, "UPDATE_GOLDEN=1 rewrites Docs/limits.md")
    }

    @Test func everyLimitHasItsTest() throws {
        let tests = FileManager.default.enumerator(atPath: "\(Sample.root)/Tests")?.compactMap { $0 as? String } ?? []
        let code = try tests.filter { $0.hasSuffix(".swift") }
            .map { try String(contentsOfFile: "\(Sample.root)/Tests/\($0)", encoding: .utf8) }.joined()
        let limits = try Self.files.flatMap { try Self.read($0.1).flatMap(\.limits) }
        #expect(limits.count > 40)
        for limit in limits where !Self.elsewhere.contains(limit.name) {
            #expect(code.contains("\(limit.owner).\(limit.name)"), "no test names \(limit.owner).\(limit.name)")
        }
    }
}
