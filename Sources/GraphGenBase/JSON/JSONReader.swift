/// Reads JSON as people write it on pages: what is not JSON but clear is repaired, and each repair is told.
package enum JSONReader {
    /// How much of the text is the value.
    package enum Scope: Sendable {
        /// All of it; anything but white space and comments after the value is a failure.
        case wholeText
        /// The value at its start; what follows is another matter, told as a repair.
        case firstValue
    }

    /// Reads text.
    package static func read(_ text: String, scope: Scope = .wholeText) -> JSONReading {
        var text = text
        return text.withUTF8 { read($0, scope: scope) }
    }

    /// Reads bytes that are UTF-8.
    package static func read(_ bytes: Bytes, scope: Scope) -> JSONReading {
        var parser = JSONParser(bytes)
        do {
            let value = try parser.document(scope)
            return JSONReading(value: value, repairs: parser.scanner.repairs, failure: nil)
        } catch {
            return JSONReading(value: nil, repairs: parser.scanner.repairs, failure: error)
        }
    }
}
