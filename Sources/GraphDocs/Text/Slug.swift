/// A heading as an anchor spells it: `HTTP request` is `http-request`.
///
/// Translated pages keep the English anchor before the translated text, so one dictionary of slugs finds the headings
/// of every language.
enum Slug {
    /// The slug of a heading's text: ASCII letters and digits in lower case, white space and hyphens as one hyphen,
    /// anything else left out.
    static func make(_ text: String) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.utf8.count)
        var pendingHyphen = false
        for byte in text.utf8 {
            if ASCII.isWord(byte) {
                if pendingHyphen, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                pendingHyphen = false
                slug.append(ASCII.lower(byte))
            } else if ASCII.isSpace(byte) || byte == UInt8(ascii: "-") {
                pendingHyphen = true
            }
        }
        return String(bytes: slug)
    }
}
