import Foundation

// Requests leave the placeholder out by themselves: the service sends it for members newer than the API version and
// refuses it when it is sent back, so an object that was read, changed and sent would fail for what its sender cannot
// know. Validators still call it an error.

extension GraphMedia {
    /// A body as JSON, made of what is left of it without the placeholder where its text has that at all.
    static func json(_ body: GraphValue, without placeholders: () -> GraphValue) -> GraphMedia {
        let media = json(body)
        return !media.isTooDeep && media.data.mayHoldUnknownFutureValue ? json(placeholders()) : media
    }
}

/// A value that can be the placeholder or have it among others.
protocol UnknownFutureValueHolder {
    /// Whether it does.
    var holdsUnknownFutureValue: Bool { get }
}

extension GraphEnumeration: UnknownFutureValueHolder {
    var holdsUnknownFutureValue: Bool { isUnknownFutureValue }
}

extension GraphFlags: UnknownFutureValueHolder {
    var holdsUnknownFutureValue: Bool { hasUnknownFutureValue }
}

extension Data {
    /// Whether the placeholder stands somewhere in JSON text, as a value or inside one, in whatever case. (Looking for
    /// it costs much less than looking at each property for its type.)
    var mayHoldUnknownFutureValue: Bool {
        withUnsafeBytes { bytes in
            let word = Array("unknownfuturevalue".utf8)
            guard bytes.count >= word.count else { return false }
            var at = 0
            while at <= bytes.count - word.count {
                if bytes[at] | 0x20 == word[0],
                    word.indices.allSatisfy({ bytes[at + $0] | 0x20 == word[$0] })
                {
                    return true
                }
                at += 1
            }
            return false
        }
    }
}
