import Foundation
import GraphDocs
import GraphGenBase
import Markdown

/// `graphgen tables`: what the table reader sees, as JSON.
package struct ListTables: Sendable {
    private let paths: [String]
    private let repairs: Bool
    private let followsLinks: Bool
    private let jobs: Int?

    /// Takes pages and folders.
    package init(paths: [String], repairs: Bool = true, followsLinks: Bool = false, jobs: Int? = nil) {
        self.paths = paths
        self.repairs = repairs
        self.followsLinks = followsLinks
        self.jobs = jobs
    }

    /// Prints a list for one page, else an object from page to list.
    ///
    /// - Throws: ``GraphGenError`` when a page cannot be read; nothing was printed then.
    package func run(_ console: any Console) throws -> Outcome {
        let pages = try listPages(console)
        let reader = MarkdownReader(repairsTables: repairs)
        let read = ParallelMap.map(
            count: pages.count, jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            progress: { console.progress($0, of: pages.count) },
            { index -> Result<PageTables, GraphGenError> in pages[index].read(reader) })
        let results = try read.map { try $0.get() }
        for diagnostic in results.flatMap(\.diagnostics) { console.report(diagnostic) }
        if isOnePage {
            for page in results { try console.result(page.json + Array("\n".utf8)) }
            return .done
        }
        try console.result(Array("{".utf8))
        for (index, page) in results.enumerated() {
            let key = (index == 0 ? "\n" : ",\n") + JSONQuoting.quoted(pages[index].name) + ": "
            try console.result(Array(key.utf8) + page.json)
        }
        try console.result(Array("\n}\n".utf8))
        return .done
    }

    private var isOnePage: Bool { paths.count == 1 && !Disk.isFolder(paths[0]) }

    private func listPages(_ console: any Console) throws -> [Page] {
        var pages: [Page] = []
        for path in paths {
            try GivenPath.check(path, "PAGE")
            let isFolder = Disk.isFolder(path)
            let prefix = paths.count == 1 ? "" : Path.prefix(path)
            do {
                let source = try FolderPageSource(path, followsLinks: followsLinks)
                for diagnostic in source.diagnostics { console.report(diagnostic) }
                pages += source.pages.map { Page(source: source, path: $0, name: isFolder ? prefix + $0 : path) }
            } catch let error as PageSourceError {
                throw GraphGenError(.inputOutput, Quoted.line(error.description))
            }
        }
        return pages
    }

    /// A page to read.
    private struct Page: Sendable {
        var source: FolderPageSource
        var path: String
        /// What the output calls it.
        var name: String

        func read(_ reader: MarkdownReader) -> Result<PageTables, GraphGenError> {
            do {
                let document = try reader.read(source.bytes(of: path), page: name)
                return .success(PageTables(json: TableJSON.list(document.tables), diagnostics: document.diagnostics))
            } catch {
                return .failure(GraphGenError(.inputOutput, Quoted.line("\(error)")))
            }
        }
    }

    /// What is kept of a page.
    private struct PageTables: Sendable {
        var json: [UInt8]
        var diagnostics: [Diagnostic]
    }
}
