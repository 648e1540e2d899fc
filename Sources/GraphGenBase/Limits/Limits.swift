/// How much of a thing graphgen takes, all in one place: whoever writes pages, configurations or templates may not make
/// it run for long or fill memory with a few bytes. `Docs/limits.md` lists the same.
///
/// What callers of generated code are bound by is `GraphLimits` in GraphRuntime.
package enum Limits {
    // MARK: Files

    /// Entries of the folders below DOCS, hidden ones not counted; the whole documentation has 50,000.
    package static let folderEntries = 1_000_000
    /// Includes of one page, counting those of its includes; a page that asks for more is not a page for people.
    package static let includes = 400
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

    /// Bytes of a page, some seventeen times the longest page of the reference; what lies beyond is cut, because cmark
    /// needs up to 200 bytes of memory for a byte of hostile input.
    package static let pageBytes = 2 << 20
    /// Steps that the markup of a page may cost cmark, half a second or so; what lies beyond is cut, up to the next blank
    /// line. A page without mistakes needs none.
    package static let markupSteps = 1 << 29
    /// Markers of quotes and lists that a line may begin with; real ones have two.
    package static let lineMarkers = 200
    /// Quotes and lists nested deeper than this are read as if they were not nested further, so that no later stage can
    /// be made to recurse without bounds.
    package static let blockDepth = 100
    /// Emphasis, links and the like nested deeper than this are read as plain text, for the same reason.
    package static let inlineDepth = 64
    /// Columns of a table; GFM has the same bound.
    package static let tableColumns = 65_535
    /// Cells of a page's tables, those included that short rows lack: a short page can ask for any number of them.
    package static let tableCells = 1 << 20

    // MARK: Addresses of requests

    /// Segments of an address. Each becomes a type whose name holds those before it, so that cost grows with the square;
    /// the longest address of the reference has 8.
    package static let addressSegments = 100
    /// Bytes of an address; the longest of the reference has about 300.
    package static let addressBytes = 2_048

    // MARK: Selections

    /// Patterns of one list, `include-type` for example: each is compared with every name of the model.
    package static let patterns = 10_000
    /// Bytes of a pattern; the longest path that pages document has about 300.
    package static let patternBytes = 2_048
}
