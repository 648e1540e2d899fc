/// One file to write.
package struct GeneratedFile: Sendable, Hashable {
    /// Its path below the module's folder, `/` as separator; letters, digits, `_`, `+`, `-` and one final `.swift`.
    package var path: String
    /// Its whole text, ending in a line end.
    package var text: String

    /// Makes a file.
    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
