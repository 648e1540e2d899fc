/// A place in a page: what every fact, rule and diagnostic carries to the end.
package struct Place: Sendable, Hashable {
    /// The page (or include), relative to the docs folder, with `/` as separator.
    package var page: String
    /// The line, from 1, counted in the whole file (front matter included).
    package var line: Int
    /// The column in bytes, from 1.
    package var column: Int

    /// Makes a place.
    package init(page: String, line: Int, column: Int = 1) {
        self.page = page
        self.line = line
        self.column = column
    }

    /// The start of the line, for comparing places by line.
    package var lineStart: Place { Place(page: page, line: line) }
}
