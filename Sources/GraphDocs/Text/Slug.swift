import GraphGenBase

/// A heading as an anchor spells it: `HTTP request` is `http-request`.
///
/// Translated pages keep the English anchor before the translated text, so one dictionary of slugs finds the headings
/// of every language.
enum Slug {
    /// The slug of a heading's text: ASCII letters and digits in lower case, white space and hyphens as one hyphen,
    /// anything else left out.
    static func make(_ text: String) -> String {
        text.withBytes { bytes in
            String(unsafeUninitializedCapacity: bytes.count) { slug in
                var count = 0
                var pendingHyphen = false
                for byte in bytes {
                    if byte.isWord {
                        if pendingHyphen, count > 0 {
                            slug[count] = Byte.hyphen
                            count += 1
                        }
                        pendingHyphen = false
                        slug[count] = byte.lowercased
                        count += 1
                    } else if byte.isSpace || byte == Byte.hyphen {
                        pendingHyphen = true
                    }
                }
                return count
            }
        }
    }
}
