/// Where something starts in a page that is known.
package struct Position: Sendable, Hashable, Comparable {
    /// Line, from 1, counted in the whole file (front matter included).
    package var line: Int
    /// Column in bytes, from 1.
    package var column: Int

    /// Makes a position.
    package init(line: Int, column: Int = 1) {
        self.line = line
        self.column = column
    }

    /// Orders by line, then column.
    package static func < (left: Self, right: Self) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
