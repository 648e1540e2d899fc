/// One file to write.
public struct GeneratedFile: Sendable, Hashable {
    /// Its path below the module's folder, `/` as separator; letters, digits, `_`, `+`, `-` and one final `.swift`.
    public var path: String
    /// Its whole text, ending in a line end.
    public var text: String

    /// Makes a file.
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
