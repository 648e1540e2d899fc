/// Byte tests for ASCII; everything above 0x7F is "other". They are inlined into the other stages, whose loops they are.
extension UInt8 {
    /// A space, tab or line end: white space as cmark's `cmark_isspace` has it.
    @inlinable package var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }

    /// A space or a tab, which is what block structure counts as indentation.
    @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }

    /// `0` to `9`.
    @inlinable package var isDigit: Bool { self &- 0x30 < 10 }

    /// A letter.
    @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// A capital letter.
    @inlinable package var isUppercase: Bool { self &- 0x41 < 26 }

    /// A small letter.
    @inlinable package var isLowercase: Bool { self &- 0x61 < 26 }

    /// A letter or digit.
    @inlinable package var isAlphanumeric: Bool { isLetter || isDigit }

    /// A letter, digit or underscore.
    @inlinable package var isWord: Bool { isLetter || isDigit || self == 0x5F }

    /// `A`-`Z` as `a`-`z`, any other byte unchanged.
    @inlinable package var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
