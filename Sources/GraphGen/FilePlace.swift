/// A place in a file that is no page: the configuration, a template.
public struct FilePlace: Sendable, Hashable, CustomStringConvertible {
    /// The file, as it was named.
    public var file: String
    /// From 1.
    public var line: Int
    /// In characters, from 1.
    public var column: Int

    /// Makes a place.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// `file:line:column`, on one line whatever the file is called. Not shortened: tools open the file by it.
    public var description: String { "\(Quoted.line(file)):\(line):\(column)" }
}
