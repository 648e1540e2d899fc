/// A place in a file that is no page: the configuration, a template.
package struct FilePlace: Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was named.
    package var file: String
    /// From 1.
    package var line: Int
    /// In characters, from 1.
    package var column: Int

    /// Makes a place.
    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, on one line whatever the file is called. Not shortened: tools open the file by it.
    package var description: String { "\(Quoted.line(file)):\(line):\(column)" }
}
