import APIModel
import GraphGenBase

/// Chooses the findings that are reported.
struct LintFilter {
    /// What is reported and what is not.
    struct Sifted {
        /// What is reported.
        var findings: [LintFinding] = []
        /// What is reported and what the baseline has: what a new baseline holds.
        var kept: [LintFinding] = []
        /// How many the baseline has.
        var known = 0
        /// How many of the baseline are not there any more; only told when everything was looked at.
        var gone = 0
        /// How many entries of the configuration take away.
        var suppressed = 0
        /// What is to be told of such entries.
        var remarks: [String] = []
    }

    /// The pages it is about; nil for all.
    let pages: LintPages?
    private let options: LintOptions
    private let codes: [GlobPattern]
    private let baseline: LintBaseline?

    /// Looks at the options.
    ///
    /// - Throws: ``GraphGenError`` for codes that there are not, pages that are not there, and a baseline that cannot be read.
    init(_ options: LintOptions) throws {
        self.options = options
        pages = options.pages.isEmpty ? nil : try LintPages(options.pages)
        codes = try options.codes.map { try Self.pattern($0, at: nil) }
        for entry in options.suppressions { _ = try Self.pattern(entry.code, at: entry.place) }
        baseline = try options.baseline.map(LintBaseline.init(path:))
    }

    /// A pattern that some code fits.
    private static func pattern(_ code: String, at place: FilePlace?) throws -> GlobPattern {
        let pattern = GlobPattern(code)
        let all = DiagnosticCode.allCases.map(\.rawValue)
        guard !all.contains(where: pattern.matches) else { return pattern }
        let near = SimilarNames.find(code, among: all).map(Quoted.short).joined(separator: " or ")
        throw GraphGenError(
            .usage, "there is no code \(Quoted.short(code))" + (near.isEmpty ? "" : "; is it \(near)?"), at: place)
    }

    /// Chooses among all findings.
    func sift(_ all: [LintFinding]) -> Sifted {
        var silence = LintSilence(options.suppressions, today: options.today)
        var baseline = self.baseline
        var sifted = Sifted()
        for finding in all {
            let diagnostic = finding.diagnostic
            if let names = pages?.names, !names.isEmpty, !names.contains(diagnostic.page) { continue }
            // A page that cannot be read is never passed over.
            let isUnreadable = diagnostic.code.isUnreadable
            guard isUnreadable || isChosen(diagnostic) else { continue }
            if !isUnreadable, silence.takes(finding) { continue }
            sifted.kept.append(finding)
            if !isUnreadable, baseline?.takes(finding) == true {
                sifted.known += 1
            } else {
                sifted.findings.append(finding)
            }
        }
        sifted.suppressed = silence.count
        guard pages == nil, codes.isEmpty, options.severity == .note else { return sifted }
        sifted.gone = baseline?.rest ?? 0
        sifted.remarks = silence.remarks
        return sifted
    }

    private func isChosen(_ diagnostic: Diagnostic) -> Bool {
        let least: Diagnostic.Severity =
            switch options.severity {
            case .note: .note
            case .warning: .warning
            case .error: .error
            }
        return diagnostic.severity.rank >= least.rank
            && (codes.isEmpty || codes.contains { $0.matches(diagnostic.code.rawValue) })
    }
}
