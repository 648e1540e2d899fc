/// The layout that nearly every instant has, `YYYY-MM-DDTHH:MM:SS` with a fraction or none and `Z` or an offset, read in
/// straight lines: the general cursor takes three times as long, and no other text is read as often.
struct DateTimeLayout {
    let seconds: Int
    let attoseconds: Int64
    let offset: Int

    /// Nil for any other layout, right or wrong.
    @inline(__always)
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count >= 20, bytes.count <= 34, let start = bytes.baseAddress else { return nil }
        let day = DigitWord(day: start)
        let minute = DigitWord(minute: start + 8)
        var wrong = start[16] ^ UInt8(ascii: ":")
        let second = Self.pair(start + 17, &wrong)
        guard day.isRight, minute.isRight, wrong == 0 else { return nil }
        let (year, month, dayOfMonth) = (day.pair(0) * 100 + day.pair(2), day.pair(5), minute.pair(0))
        guard month &- 1 < 12, month >= 1, dayOfMonth >= 1,
            dayOfMonth <= 28 || dayOfMonth <= CivilDay.count(year: year, month: month), minute.pair(3) < 24,
            minute.pair(6) < 60, second <= 60
        else { return nil }
        var place = 19
        var fraction: Int64 = 0
        if start[19] == UInt8(ascii: ".") {
            place = 20
            if case let (digits, count) = bytes.count >= 28 ? DigitWord.number(start + 20) : (0, 8), count < 8 {
                (fraction, place) = (digits, 20 + count)
            } else {
                while place < bytes.count, start[place] &- 48 < 10 {
                    fraction = fraction &* 10 &+ Int64(start[place] &- 48)
                    place += 1
                }
            }
            guard place > 20, place <= 29 else { return nil }
            fraction *= Self.scale(place - 20)
        }
        attoseconds = fraction
        guard place < bytes.count else { return nil }
        if start[place] == UInt8(ascii: "Z") {
            guard place + 1 == bytes.count else { return nil }
            offset = 0
        } else {
            guard place + 6 == bytes.count else { return nil }
            let sign = start[place]
            wrong = start[place + 3] ^ UInt8(ascii: ":")
            let (hours, minutes) = (Self.pair(start + place + 1, &wrong), Self.pair(start + place + 4, &wrong))
            guard wrong == 0, minutes < 60, hours * 60 + minutes <= GraphDateTime.largestOffset,
                sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
            else { return nil }
            offset = (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
        }
        seconds =
            CivilDay.number(year: year, month: month, day: dayOfMonth) * 86_400
            + minute.pair(3) * 3600 + minute.pair(6) * 60 + second - offset * 60
    }

    @inline(__always)
    private static func pair(_ start: UnsafePointer<UInt8>, _ wrong: inout UInt8) -> Int {
        let (tens, ones) = (start[0] &- 48, start[1] &- 48)
        // Above 9 either sum passes 127, or the byte itself did.
        wrong |= (tens | (tens &+ 118) | ones | (ones &+ 118)) & 0x80
        return Int(tens) &* 10 &+ Int(ones)
    }

    /// Attoseconds in the last of so many digits of a second's fraction, 1 to 9.
    @inline(__always)
    private static func scale(_ digits: Int) -> Int64 {
        switch digits {
        case 7: 100_000_000_000
        case 3: 1_000_000_000_000_000
        case 6: 1_000_000_000_000
        case 1: 100_000_000_000_000_000
        case 2: 10_000_000_000_000_000
        case 4: 100_000_000_000_000
        case 5: 10_000_000_000_000
        case 8: 10_000_000_000
        default: 1_000_000_000
        }
    }
}
