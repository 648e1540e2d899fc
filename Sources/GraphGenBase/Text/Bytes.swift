/// Bytes a reader looks at without owning them.
package typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// The text of a part, which must be valid UTF-8.
    @inlinable package func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
    }

    /// A part without the ASCII white space at its ends.
    @inlinable package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, self[low].isSpace { low += 1 }
        while high > low, self[high - 1].isSpace { high -= 1 }
        return low..<high
    }

    /// Whether the bytes at an offset are those of `text`.
    @inlinable package func has(_ text: StaticString, at offset: Int, before end: Int) -> Bool {
        let length = text.utf8CodeUnitCount
        guard end - offset >= length else { return false }
        for index in 0..<length where self[offset + index] != text.utf8Start[index] { return false }
        return true
    }
}
