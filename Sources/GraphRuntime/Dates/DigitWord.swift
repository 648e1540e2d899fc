/// Eight characters looked at together: digits, and others between them.
struct DigitWord {
    /// In each byte the digit there, or the difference from what must be there.
    private let digits: UInt64
    private let excess: UInt64

    /// Eight characters of the layout `0000-00-`.
    @inline(__always)
    init(day start: UnsafePointer<UInt8>) {
        self.init(start, expected: 0x2D30_302D_3030_3030, slack: 0x7F76_767F_7676_7676)
    }

    /// Eight characters of the layout `00T00:00`.
    @inline(__always)
    init(minute start: UnsafePointer<UInt8>) {
        self.init(start, expected: 0x3030_3A30_3054_3030, slack: 0x7676_7F76_767F_7676)
    }

    /// `slack` is what may be added to a byte until it passes 127: 118 to a digit, 127 to a character that must be what it
    /// is. A byte that overflows into the next one has passed 127 itself.
    @inline(__always)
    private init(_ start: UnsafePointer<UInt8>, expected: UInt64, slack: UInt64) {
        digits = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)) ^ expected
        excess = digits | (digits &+ slack)
    }

    /// Whether the characters are as the layout has them.
    @inline(__always)
    var isRight: Bool { excess & 0x8080_8080_8080_8080 == 0 }

    /// The number that two digits make.
    @inline(__always)
    func pair(_ place: Int) -> Int {
        Int(UInt8(truncatingIfNeeded: digits >> (place * 8))) &* 10
            &+ Int(UInt8(truncatingIfNeeded: digits >> (place * 8 + 8)))
    }

    /// The number that the digits at the beginning of eight characters make, and how many they are.
    @inline(__always)
    static func number(_ start: UnsafePointer<UInt8>) -> (value: Int64, count: Int) {
        let word = DigitWord(start, expected: 0x3030_3030_3030_3030, slack: 0x7676_7676_7676_7676)
        let count = (word.excess & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
        // Behind as many zeros as there are other characters; then pairs, fours and all eight.
        let digits = count == 0 ? 0 : word.digits << ((8 - count) * 8)
        let pairs = (digits &* 10 &+ digits >> 8) & 0x00FF_00FF_00FF_00FF
        let fours = (pairs &* 100 &+ pairs >> 16) & 0x0000_FFFF_0000_FFFF
        return (Int64(truncatingIfNeeded: (fours &* 10_000 &+ fours >> 32) & 0xFFFF_FFFF), count)
    }
}
