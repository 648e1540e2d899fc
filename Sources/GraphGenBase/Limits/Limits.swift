/// How much of a thing graphgen takes, all in one place: whoever writes pages, configurations or templates may not make
/// it run for long or fill memory with a few bytes. `Docs/limits.md` lists the same.
///
/// What callers of generated code are bound by is `GraphLimits` in GraphRuntime.
package enum Limits {
    // MARK: Files

    /// Entries of the folders below DOCS, hidden ones not counted; the whole documentation has 50,000.
    package static let folderEntries = 1_000_000
    /// Bytes of a page, some seventeen times the longest page of the reference; what lies beyond is cut, because cmark
    /// needs up to 200 bytes of memory for a byte of hostile input.
    package static let pageBytes = 2 << 20
    /// Includes of one page, counting those of its includes; a page that asks for more is not a page for people.
    package static let includes = 400
    /// Documents of includes that are kept for the next page; others are read anew, since memory must not grow with the
    /// pages.
    package static let cachedIncludes = 64
    /// Bytes of a configuration; real ones have a few hundred.
    package static let configurationBytes = 1 << 20
    /// Bytes of a template: the built-in ones have less than a tenth, and reading takes more time for each byte the
    /// longer a template is.
    package static let templateBytes = 1 << 16
    /// Templates in a folder; there are some twenty.
    package static let templates = 1_000
    /// Bytes of a baseline of `lint`: 100 for a finding, of which all pages of the reference have 5,000.
    package static let baselineBytes = 64 << 20
    /// Bytes of the list of files that graphgen keeps in an output folder: 100,000 long names.
    package static let manifestBytes = 16 << 20

    // MARK: Front matter

    /// Bytes of a value that is handed to the YAML library, which needs up to a hundred times as many; real ones have
    /// some hundreds.
    package static let frontMatterValueBytes = 16_384
    /// Lists and mappings in brackets that such a value may open: the library reads them by recursion.
    package static let frontMatterOpeners = 64

    // MARK: Markup

    /// Steps that the markup of a page may cost cmark, half a second or so; what lies beyond is cut, up to the next blank
    /// line. A page without mistakes needs none.
    package static let markupSteps = 1 << 29
    /// Markers of quotes and lists that a line may begin with; real ones have two.
    package static let lineMarkers = 200
    /// Quotes and lists nested deeper than this are read as if they were not nested further, so that no later stage can
    /// be made to recurse without bounds.
    package static let blockDepth = 100
    /// Lists nested deeper than this are not looked into for sections.
    package static let outlineDepth = 64
    /// Emphasis, links and the like nested deeper than this are read as plain text, so that nobody's stack runs out.
    package static let inlineDepth = 64
    /// Bytes of an HTML tag; longer ones are none, so that pages of unclosed ones cost their length.
    package static let htmlTagBytes = 1_000
    /// Bytes of a comment whose metadata is looked for although it is no JSON.
    package static let commentBytes = 65_535
    /// How often a page is parsed again because GFM has block boundaries that plain cmark does not see; real pages need
    /// one more pass at most.
    package static let readingPasses = 8

    // MARK: Tables

    /// Columns of a table; GFM has the same bound.
    package static let tableColumns = 65_535
    /// Cells of a page's tables, those included that short rows lack: a short page can ask for any number of them.
    package static let tableCells = 1 << 20
    /// Lines that are joined to a row; each one is another look at the whole row.
    package static let joinedLines = 30
    /// Include directives in a row that are looked at for a row behind them.
    package static let directivesInRow = 8

    // MARK: Types

    /// Tables of one type that have headings of their own; no type has as many properties.
    package static let typeParts = 500
    /// Types of a page that its text is looked through for: the text is about the first ones.
    package static let prosePieces = 100
    /// Places of a paragraph where a sentence about the base type may begin; more is no paragraph for people.
    package static let inheritanceAttempts = 8
    /// Words that are kept as evidence of one bound, which further ones narrow without being kept: a description that
    /// repeats itself thousands of times would be copied each time.
    package static let evidence = 64
    /// Base types one above the other; real types have six at most.
    package static let baseTypes = 100
    /// Names of types in the text of one page; the longest page has some dozens.
    package static let mentionedTypes = 256
    /// States of the automaton of a regular expression: a step takes as long as there are states. GraphRuntime has the
    /// same limit.
    package static let patternStates = 10_000

    // MARK: Requests

    /// Segments of an address. Each becomes a type whose name holds those before it, so that cost grows with the square;
    /// the longest address of the reference has 8.
    package static let addressSegments = 40
    /// Bytes of an address; the longest of the reference has about 300.
    package static let addressBytes = 2_048
    /// Bytes of a query to which lines are added that go on with it.
    package static let queryBytes = 8_192
    /// Lines of a block in the text that are looked at for requests.
    package static let furtherRequestLines = 64
    /// Requests of a page besides those of its request section: each is compared with all others.
    package static let furtherRequests = 256
    /// Addresses that one request has because its owner has them; a drive item has some dozen.
    package static let derivedAddresses = 64
    /// Segments of the address of an example.
    package static let exampleSegments = 64
    /// Bytes of a query that becomes code; the longest of the pages has 120.
    package static let queryTemplateBytes = 2_048

    // MARK: JSON on pages

    /// Objects and arrays inside one another, so that no reader of the value can be made to recurse without bounds.
    package static let jsonDepth = 200
    /// Repairs of a JSON text that are told one by one.
    package static let jsonRepairs = 1_000

    // MARK: Selections

    /// Patterns of one list, `include-type` for example: each is compared with every name of the model.
    package static let patterns = 10_000
    /// Bytes of a pattern; the longest path that pages document has about 300.
    package static let patternBytes = 2_048
    /// Entries of `lint-suppress`: each is compared with every finding.
    package static let suppressions = 1_000
}
