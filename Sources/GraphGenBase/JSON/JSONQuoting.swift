/// Strings in JSON.
package enum JSONQuoting {
    /// A string literal (RFC 8259, section 7), escaping no more than it must.
    package static func quoted(_ text: String) -> String {
        var output = OutputMemory(capacity: text.utf8.count + 16)
        output.appendEscaped(text)
        return output.text
    }
}
