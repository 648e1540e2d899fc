import Foundation
import GraphGenBase
import Testing

/// The order of the house, held by reading its own sources: what a module may import, what it may show, and that a file
/// is found by what it declares.
@Suite struct HouseTests {
    /// What each target may import: the stages before it and what it needs from outside. No arrow runs back.
    private static let imports: [String: Set<String>] = [
        "GraphGenBase": [],
        "Markdown": ["GraphGenBase", "CCMark", "Yams"],
        "GraphDocs": ["GraphGenBase", "Markdown"],
        "DescriptionRules": ["GraphGenBase"],
        "APIModel": ["GraphGenBase", "GraphDocs", "DescriptionRules"],
        // The text of a schema is defined where generated code reads it; the emitter writes it from there.
        "SwiftEmitter": ["GraphGenBase", "DescriptionRules", "APIModel", "GraphRuntime", "Mustache"],
        "GraphGen": [
            "GraphGenBase", "Markdown", "GraphDocs", "DescriptionRules", "APIModel", "SwiftEmitter", "GraphRuntime",
            "Yams", "SystemPackage", "Mustache",
        ],
        "GraphGenTool": ["GraphGen", "ArgumentParser"],
        "GraphRuntime": ["HTTPTypes", "FoundationNetworking", "Logging"],
        "GraphTestServer": ["GraphRuntime", "HTTPTypes"],
        "GraphAsyncHTTPClient": [
            "GraphRuntime", "HTTPTypes", "AsyncHTTPClient", "NIOCore", "NIOPosix", "NIOHTTP1", "NIOFoundationCompat",
        ],
    ]

    /// The system's libraries are open to all.
    private static let system: Set<String> = ["Foundation", "Darwin", "Glibc", "Musl", "Synchronization"]

    /// Declarations that are `public` in a module of the generator, none of which is a product.
    private static let publicByNeed: Set<String> = []

    /// What is sold: modules that programs import.
    private static let products: Set<String> = ["GraphRuntime", "GraphTestServer", "GraphAsyncHTTPClient"]

    /// A file of Sources.
    private struct File {
        var path: String
        var lines: [Substring]
        var module: String { String(path.split(separator: "/")[1]) }
        var name: String { String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "") }
    }

    private static func files() throws -> [File] {
        let root = URL(fileURLWithPath: Sample.root)
        let names = FileManager.default.enumerator(atPath: Sample.root + "/Sources")?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let text = try String(contentsOf: root.appending(path: "Sources/" + name), encoding: .utf8)
            return File(path: "Sources/" + name, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    @Test func importsRunOneWay() throws {
        var seen: Set<String> = []
        for file in try Self.files() {
            let allowed = try #require(Self.imports[file.module], "\(file.module) has no row in the table")
            for line in file.lines {
                guard let match = line.wholeMatch(of: #/\s{0,4}(?:@\w+ )?(?:public |package )?import (\w+)/#) else {
                    continue
                }
                seen.insert("\(file.module) \(match.1)")
                let name = String(match.1)
                #expect(allowed.contains(name) || Self.system.contains(name), "\(file.path) imports \(name)")
            }
        }
        #expect(seen.count > 15)
    }

    @Test func nothingOfTheGeneratorIsPublic() throws {
        for file in try Self.files()
        where !Self.products.contains(file.module) && file.module != "GraphGenTool" {
            for line in file.lines where line.contains(#/(?:^|\s)public /#) && !line.contains("//") {
                #expect(Self.publicByNeed.contains(String(line)), "\(file.path): \(line)")
            }
        }
    }

    @Test func noFileNameStandsTwice() throws {
        // GraphRuntime shares no file with the generator, so that a name such as JSONReader means one thing to each.
        let names = Dictionary(grouping: try Self.files(), by: \.name)
        for (name, files) in names where files.count > 1 {
            Issue.record("\(name): \(files.map(\.path).joined(separator: ", "))")
        }
    }

    /// GraphRuntime stands apart and has its own.
    @Test func primitivesAreSpelledInOnePlace() throws {
        for file in try Self.files() where file.module != "GraphRuntime" && file.name != "PrimitiveType" {
            for line in file.lines { #expect(!line.contains("\"Edm."), "\(file.path): \(line)") }
        }
    }

    @Test func codesAreSpelledInTheCatalogueOnly() throws {
        let codes = Set(DiagnosticCode.allCases.map(\.rawValue))
        var spelled: Set<String> = []
        for file in try Self.files() {
            for line in file.lines {
                for match in line.matches(of: #/"([a-z0-9.-]+)"/#) where codes.contains(String(match.1)) {
                    spelled.insert(String(match.1))
                    #expect(file.name == "DiagnosticCode", "\(file.path) spells \(match.1)")
                }
            }
        }
        #expect(spelled == codes)
    }

    /// A file is called after what it declares, an extension's file `Type+What`.
    @Test func filesAreNamedAfterWhatTheyDeclare() throws {
        // A file of imports for whoever imports the module declares nothing.
        for file in try Self.files() where file.name != "Exports" {
            let name = file.name.split(separator: "+")
            let kinds = name.count == 1 ? "struct|class|enum|protocol|actor|typealias|func" : "extension"
            let declares = try Regex("\\b(?:\(kinds)) (?:\\w+\\.)?\(name[0])\\b")
            let isThere = file.lines.contains { line in
                line.contains(declares) && !line.drop { $0 == " " }.hasPrefix("//")
            }
            #expect(isThere, "\(file.path) declares no \(name[0])")
        }
    }
}
