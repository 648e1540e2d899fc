import Foundation
import GraphRuntime
import Testing

/// Nothing that stands in a value can say anything outside it.
@Suite struct FilterAttackTests {
    private static let texts = [
        "O'Neil", "' or 1 eq 1 or '", "''", "'", "x') or (displayName ne '", "a&$top=1", "a#b", "a?b", "a+b", "a%27b",
        "%27 or true", "a;b", "a)b(", "a,b", "a\\", "\\'", "\"", "a\nb", "a\r\nHost: evil", "\0",
        "\u{1F92C} é e\u{301}",
        "'\u{301}", "\u{2019}", "null", "true", "$filter=x", "a/b", "{id}", "a\u{FEFF}b", "/../",
        String(repeating: "'", count: 5000),
    ]
    private let list = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([])).members
        .list()

    /// The value of each option as a server reads it: split at `&`, decoded once.
    private func options(_ request: some GraphRequestBuilding) throws -> [String: String] {
        let address = request.url.absoluteString
        #expect(address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
        #expect(!address.contains("#"))
        let query = try #require(address.split(separator: "?", maxSplits: 1).last)
        var options: [String: String] = [:]
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            #expect(!parts[1].contains("+"))
            let value: String = try #require(String(parts[1]).removingPercentEncoding)
            options[String(parts[0])] = value
        }
        return options
    }

    @Test(arguments: texts)
    func textsStayTexts(_ text: String) throws {
        let quoted = "'" + text.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"
        #expect(try options(list.filter { $0.displayName == text }) == ["$filter": "displayName eq \(quoted)"])
        #expect(try options(list.filter { $0.mail.startsWith(text) }) == ["$filter": "startsWith(mail,\(quoted))"])
        #expect(try options(list.filter { $0.mail.in([text, text]) }) == ["$filter": "mail in (\(quoted),\(quoted))"])
        #expect(try options(list.filter { $0.tags.contains(text) }) == ["$filter": "tags/any(x:x eq \(quoted))"])
        #expect(try options(list.filter("mail eq \(text)")) == ["$filter": "mail eq \(quoted)"])
        #expect(
            try options(list.filter { $0.usage == ConfigurationUsage(rawValue: text) }) == [
                "$filter": "usage eq \(quoted)"
            ])
        #expect(
            try options(list.filter { $0.days.contains(GraphEnumeration(rawValue: text)) })
                == ["$filter": "days has \(quoted)"])
        #expect(
            try options(list.expand(\.friends) { $0.filter { $0.mail == text }.top(1) })
                == ["$expand": "friends($filter=mail eq \(quoted);$top=1)"])
    }

    @Test(arguments: texts)
    func searchesStayTexts(_ text: String) throws {
        let words = text.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        #expect(try options(list.search(text).count(false))["$search"] == "\"\(words)\"")
        #expect(try options(list.search(\.displayName, text))["$search"] == "\"displayName:\(words)\"")
    }

    @Test(arguments: texts)
    func rawTextIsEncodedOnce(_ text: String) throws {
        guard !text.isEmpty else { return }
        #expect(try options(list.select(text)) == ["$select": text])
        #expect(try options(list.filter(raw(text))) == ["$filter": text])
        #expect(try options(list.orderBy(text)) == ["$orderby": text])
        #expect(try options(list.query("$top", text)) == ["$top": text])
    }

    private func raw(_ text: String) -> String { text }

    /// Ten thousand terms take no longer than they are long.
    @Test func manyTerms() throws {
        let names = (0..<10_000).map { "name\($0)" }
        let filter = list.filter { $0.displayName.in(names) }
        #expect(filter.validate().isEmpty)
        let deep = String(repeating: "(", count: 100_000) + "mail eq 'x'"
        #expect(list.filter(raw(deep)).validate().isEmpty)
        let any = String(repeating: "licenses/any(x:", count: 20_000)
        #expect(list.filter(raw(any)).validate().isEmpty)
        let nested = String(repeating: "friends($expand=", count: 20_000)
        #expect(list.expand(nested).validate().isEmpty)
        let closed = String(repeating: "friends($expand=", count: 5000) + "x" + String(repeating: ")", count: 5000)
        #expect(list.expand(closed).validate().isEmpty)
    }
}
