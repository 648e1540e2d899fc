import GraphGenBase
import Markdown

/// What every reader of one page needs: the page's name, a way to other pages, and where to put diagnostics.
final class PageContext {
    /// The page being read.
    let page: String
    /// Other pages.
    let source: any PageSource
    /// The page is a translation: its words are another language's, its JSON and anchors are English.
    var isTranslated = false
    /// What was noticed so far.
    private(set) var diagnostics: [Diagnostic]

    init(page: String, source: any PageSource, diagnostics: [Diagnostic] = []) {
        self.page = page
        self.source = source
        self.diagnostics = diagnostics
    }

    /// Notes something at a place of the page or of an include.
    func note(_ code: DiagnosticCode, _ message: String, at place: Place) {
        diagnostics.append(code.at(place, message))
    }

    /// Takes over what another stage noticed.
    func take(_ others: [Diagnostic]) { diagnostics += others }
}
