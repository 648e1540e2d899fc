import GraphDocs
import Testing

/// Real pages, read once and counted; the expected figures are those of an independent count of the pages of July 2021.
@Suite("The corpus", .enabled(if: Corpus.isThere))
struct CorpusTests {
    /// All pages, read side by side.
    private static let read = Task {
        guard let source = try? Corpus.source() else { return [PageFacts]() }
        let reader = PageReader(source: source)
        let pages = source.pages
        return await withTaskGroup(of: (Int, [PageFacts]).self) { group in
            let share = pages.count / 8 + 1
            for (index, start) in stride(from: 0, to: pages.count, by: share).enumerated() {
                group.addTask { (index, pages[start..<min(start + share, pages.count)].map(reader.read)) }
            }
            var parts: [Int: [PageFacts]] = [:]
            for await (index, part) in group { parts[index] = part }
            return parts.sorted { $0.key < $1.key }.flatMap(\.value)
        }
    }

    private func pages(_ version: String? = nil) async -> [PageFacts] {
        await Self.read.value.filter { version == nil || $0.apiVersion == version }
    }

    private func isIntune(_ page: PageFacts) -> Bool {
        page.page.split(separator: "/").last?.hasPrefix("intune-") ?? false
    }

    @Test func kinds() async {
        var counts: [PageKind: Int] = [:]
        for page in await pages() { counts[page.kind, default: 0] += 1 }
        #expect(
            !Corpus.areCounted
                || counts == [.api: 3029, .resource: 1414, .enumeration: 407, .conceptual: 68, .include: 19])
    }

    @Test("every page ends in facts or in a remark why not")
    func nothingIsLost() async {
        for page in await pages() {
            let holds = !page.types.isEmpty || !page.enumerations.isEmpty || page.operation != nil
            #expect(holds || page.kind == .include || page.codes.contains("page.kind-unknown"), "\(page.page)")
        }
    }

    @Test("type cells: at least 99.95 % parsed, the rest remarked")
    func typeCells() async {
        var parsed = 0
        var missed = 0
        for page in await pages() {
            let rows = page.types.flatMap { $0.properties + $0.relationships }
            parsed += rows.filter { $0.type != nil }.count
            missed += page.codes.filter { $0.hasPrefix("type-cell") && $0 != "type-cell.prose" }.count
        }
        #expect(!Corpus.areCounted || parsed >= 13_762)
        #expect(Double(missed) <= Double(parsed) * 0.0005)
    }

    @Test func requestLines() async {
        var all: Set<String> = []
        var intune: Set<String> = []
        var unknown = 0
        for page in await pages("v1.0") {
            for request in page.operation?.requests ?? [] {
                let line = "\(request.method) \(Self.erased(request.path))"
                all.insert(line)
                if isIntune(page) { intune.insert(line) }
            }
            unknown += page.codes.filter { $0 == "request.line-not-understood" || $0 == "request.missing" }.count
        }
        // 3,022 stand in sections headed HTTP request that are no examples; the rest on pages without that heading and in
        // parts below it.
        #expect(!Corpus.areCounted || all.count == 3041, "\(all.count)")
        #expect(!Corpus.areCounted || intune.count == 590)
        #expect(unknown == 0)
    }

    /// A path without what its placeholders are called.
    private static func erased(_ path: String) -> String {
        var result = ""
        var depth = 0
        for character in path.lowercased() {
            if character == "}" { depth -= 1 }
            if depth == 0 { result.append(character) }
            if character == "{" { depth += 1 }
        }
        return result
    }

    @Test func permissions() async {
        let operations = await pages("v1.0").compactMap(\.operation)
        #expect(!Corpus.areCounted || operations.filter { !$0.permissions.isEmpty }.count == 2096)
        #expect(operations.flatMap(\.permissions).allSatisfy { !$0.rows.isEmpty })
        #expect(operations.flatMap(\.permissions).flatMap(\.rows).flatMap(\.scopes).allSatisfy { !$0.isEmpty })
    }

    @Test func enumerations() async {
        let found = await pages("v1.0").flatMap(\.enumerations)
        // 337 member tables, a few of other columns, and two lists.
        #expect(!Corpus.areCounted || found.count == 343)
        #expect(!Corpus.areCounted || found.map(\.members.count).reduce(0, +) == 2694)
        #expect(found.allSatisfy { !$0.members.isEmpty && !$0.name.isEmpty })
    }

    @Test func machineWrittenSentences() async {
        var ranges = 0
        var inherited = 0
        for page in await pages("v1.0") {
            let rows = page.types.flatMap { $0.properties + $0.relationships } + (page.operation?.body.properties ?? [])
            ranges +=
                rows.filter { $0.description.lowercased().contains("valid values ") && Self.hasRange($0.description) }
                .count
            inherited += rows.filter { $0.inheritedFrom != nil }.count
        }
        #expect(!Corpus.areCounted || ranges == 170)
        #expect(!Corpus.areCounted || inherited == 1240 + 1351)
    }

    /// `Valid values 4 to 127`, perhaps with a period after it.
    private static func hasRange(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.indices.dropLast(3).contains { index in
            words[index].lowercased() == "values" && words[index + 2] == "to" && Double(words[index + 1]) != nil
                && Double(words[index + 3].prefix { $0.isNumber || "+-.E".contains($0) }.trimmingPeriod) != nil
        }
    }

    @Test func bases() async {
        let types = await pages("v1.0").flatMap(\.types)
        #expect(!Corpus.areCounted || types.filter { $0.sentenceBase != nil }.count == 223)
        #expect(!Corpus.areCounted || types.filter { $0.metadataBase != nil }.count == 206)
        let clash = types.filter { type in
            guard let sentence = type.sentenceBase?.name, let metadata = type.metadataBase,
                metadata != "microsoft.graph.entity"
            else { return false }
            return metadata.split(separator: ".").last?.lowercased()
                != sentence.split(separator: ".").last?.lowercased()
        }
        #expect(clash.isEmpty, "\(clash.map(\.name))")
    }

    @Test func bodiesOfExamples() async {
        var json = 0
        var repaired = 0
        var invalid = 0
        for page in await pages() {
            for message in page.operation?.examples.flatMap({ [$0.request, $0.response] }) ?? [] {
                if case .json = message?.body { json += 1 }
            }
            repaired += page.codes.filter { $0 == "json.repaired" }.count
            invalid += page.codes.filter { $0 == "example.invalid-json" }.count
        }
        #expect(!Corpus.areCounted || json >= 3700)
        #expect(!Corpus.areCounted || repaired >= 90)
        #expect(invalid <= 9)
    }

    @Test("responses name the type that their examples show")
    func responses() async {
        var compared = 0
        var equal = 0
        for page in await pages("v1.0") {
            guard let operation = page.operation, let type = operation.response.type else { continue }
            let shown = operation.examples.compactMap {
                $0.response?.metadataType?.split(separator: ".").last?.lowercased()
            }
            guard !shown.isEmpty else { continue }
            compared += 1
            let stem = type.linkPage?.split(separator: "/").last?.dropLast(3).lowercased()
            let name = type.name.split(separator: ".").last?.lowercased()
            if shown.contains(where: { $0 == name || $0 == stem || $0 == "workbook" + (stem ?? "-") }) { equal += 1 }
        }
        #expect(!Corpus.areCounted || compared > 800)
        #expect(Double(equal) / Double(compared) > 0.96)
    }
}

extension Substring {
    fileprivate var trimmingPeriod: Substring { hasSuffix(".") ? dropLast() : self }
}
