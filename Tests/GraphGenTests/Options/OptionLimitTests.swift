import GraphGenBase
import Testing

@testable import GraphGen

/// Configurations, templates and baselines up to their limits are taken; beyond, they are refused.
@Suite(.timeLimit(.minutes(15))) struct OptionLimitTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func fault(_ yaml: String) throws -> String? {
        try folder.write(yaml, to: "graphgen.yaml")
        do {
            _ = try ConfigFile(path: folder.path("graphgen.yaml"))
            return nil
        } catch let error as GraphGenError {
            return error.description
        }
    }

    @Test func configurationBytes() throws {
        let yaml = "docs: a\n#"
        let most = yaml + String(repeating: "b", count: Limits.configurationBytes - yaml.utf8.count)
        #expect(try fault(most) == nil)
        #expect(try fault(most + "b")?.contains("more than \(Limits.configurationBytes) bytes") == true)
    }

    @Test func suppressions() throws {
        func list(_ count: Int) -> String {
            "docs: a\nlint-suppress:\n"
                + String(repeating: "- {code: base.cycle, until: 2027-01-01, reason: b}\n", count: count)
        }
        #expect(try fault(list(Limits.suppressions)) == nil)
        #expect(
            try fault(list(Limits.suppressions + 1))?.contains(
                ":\(Limits.suppressions + 3):3: error: lint-suppress holds more than") == true)
    }

    @Test func templates() throws {
        var output = OutputOptions(folder: folder.path("out"))
        output.templates = folder.path("templates")
        for number in 0..<Limits.templates { try folder.write("a", to: "templates/t\(number).mustache") }
        func message() -> String? {
            do {
                _ = try Rendering(output, version: .beta)
                return nil
            } catch { return "\(error)" }
        }
        // That none of them has a name of ours is another matter.
        #expect(message()?.contains("holds more than") != true)
        try folder.write("a", to: "templates/u.mustache")
        #expect(message()?.contains("holds more than \(Limits.templates) templates") == true)
    }

    @Test func templateBytes() throws {
        var output = OutputOptions(folder: folder.path("out"))
        output.templates = folder.path("templates")
        func message(_ size: Int) throws -> String {
            try folder.write(String(repeating: "a", count: size), to: "templates/Models.mustache")
            do {
                _ = try Rendering(output, version: .beta)
                return ""
            } catch { return "\(error)" }
        }
        #expect(try !message(Limits.templateBytes).contains("it has more than"))
        #expect(try message(Limits.templateBytes + 1).contains("it has more than \(Limits.templateBytes) bytes"))
    }

    @Test func baselineBytes() throws {
        func message(_ size: Int) throws -> String {
            try folder.write(String(repeating: " ", count: size), to: "baseline.json")
            do {
                _ = try LintBaseline(path: folder.path("baseline.json"))
                return ""
            } catch { return "\(error)" }
        }
        #expect(try !message(Limits.baselineBytes).contains("it has more than"))
        #expect(try message(Limits.baselineBytes + 1).contains("it has more than"))
    }
}
