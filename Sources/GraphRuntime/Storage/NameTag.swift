import Foundation

/// A number made of a member's name, by which names are found without comparing each.
///
/// A mixing hash (multiply, fold the halves; as wyhash does) over sixteen bytes at a time, with a seed that differs from
/// one process to the next in both factors, so that nobody can prepare names that collide.
enum NameTag {
    static let seed = UInt64.random(in: .min ... .max)

    @inline(__always)
    static func of(_ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt32 {
        guard let base = UnsafeRawPointer(name.baseAddress) else { return ofEmpty(seed) }
        return of(base, name.count, seed)
    }

    @inline(__always)
    static func of(_ base: UnsafeRawPointer, _ count: Int, _ seed: UInt64) -> UInt32 {
        count > short ? ofLong(base, count, seed) : ofShort(base, count, seed)
    }

    /// How many bytes a name has at most whose tag is made without a loop, as nearly all have.
    static var short: Int { 32 }

    /// Of at most ``short`` bytes.
    @inline(__always)
    static func ofShort(_ base: UnsafeRawPointer, _ count: Int, _ seed: UInt64) -> UInt32 {
        let other = seed.byteSwapped ^ UInt64(truncatingIfNeeded: count)
        let (first, last): (UInt64, UInt64)
        if count > 16 {
            // Both halves at once. Their factors differ, so that halves that change places do not cancel out.
            let half = mixed(base.word(0) ^ other, base.word(8) ^ seed)
            let rest = mixed(base.word(count &- 16) ^ other.rotated, base.word(count &- 8) ^ seed.rotated)
            return UInt32(truncatingIfNeeded: half ^ rest)
        } else if count >= 8 {
            (first, last) = (base.word(0), base.word(count &- 8))
        } else if count >= 4 {
            (first, last) = (UInt64(base.halfWord(0)), UInt64(base.halfWord(count &- 4)))
        } else if count > 0 {
            (first, last) = (UInt64(base.byte(0)) << 8 | UInt64(base.byte(count >> 1)), UInt64(base.byte(count &- 1)))
        } else {
            return ofEmpty(seed)
        }
        return UInt32(truncatingIfNeeded: mixed(first ^ other, last ^ seed))
    }

    /// Of more than 32 bytes: sixteen at a time, the last sixteen wherever they begin.
    @inline(never)
    private static func ofLong(_ base: UnsafeRawPointer, _ count: Int, _ seed: UInt64) -> UInt32 {
        let other = seed.byteSwapped ^ UInt64(truncatingIfNeeded: count)
        var hash = seed
        var place = 0
        while place &+ 16 < count {
            hash = mixed(base.word(place) ^ other, base.word(place &+ 8) ^ hash)
            place &+= 16
        }
        return UInt32(truncatingIfNeeded: mixed(base.word(count &- 16) ^ other, base.word(count &- 8) ^ hash))
    }

    @inline(__always)
    private static func ofEmpty(_ seed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: seed) }

    @inline(__always)
    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}

extension UInt64 {
    /// The same bits from another place on: a second factor made of the first.
    @inline(__always)
    fileprivate var rotated: UInt64 { self << 29 | self >> 35 }
}

extension String {
    /// The UTF-8 bytes of the string, without a copy where the string is native.
    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        var copy = self
        return try copy.withUTF8(body)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether both hold the same bytes.
    @inline(__always)
    func hasBytes(of other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard count == other.count else { return false }
        guard let left = UnsafeRawPointer(baseAddress), let right = UnsafeRawPointer(other.baseAddress) else {
            return true
        }
        return left.hasBytes(of: right, count)
    }
}

extension UnsafeRawPointer {
    /// Whether so many bytes are the same in both places. Names are too short for a call of `memcmp` to pay.
    @inline(__always)
    func hasBytes(of other: UnsafeRawPointer, _ count: Int) -> Bool {
        if count > 16 {
            // The last sixteen first: names that begin alike are common.
            let end = (word(count &- 16) ^ other.word(count &- 16)) | (word(count &- 8) ^ other.word(count &- 8))
            if end != 0 { return false }
            var place = 0
            while place &+ 16 < count {
                let here = (word(place) ^ other.word(place)) | (word(place &+ 8) ^ other.word(place &+ 8))
                if here != 0 { return false }
                place &+= 16
            }
            return true
        }
        if count >= 8 {
            return word(0) == other.word(0) && word(count &- 8) == other.word(count &- 8)
        }
        if count >= 4 { return halfWord(0) == other.halfWord(0) && halfWord(count &- 4) == other.halfWord(count &- 4) }
        // The first, the middle and the last of up to three bytes are all of them.
        return count == 0
            || byte(0) == other.byte(0) && byte(count >> 1) == other.byte(count >> 1)
                && byte(count &- 1) == other.byte(count &- 1)
    }

    @inline(__always)
    func word(_ place: Int) -> UInt64 { loadUnaligned(fromByteOffset: place, as: UInt64.self) }

    @inline(__always)
    func halfWord(_ place: Int) -> UInt32 { loadUnaligned(fromByteOffset: place, as: UInt32.self) }

    @inline(__always)
    func byte(_ place: Int) -> UInt8 { load(fromByteOffset: place, as: UInt8.self) }
}

extension UnsafeMutableRawPointer {
    /// Copies up to sixteen bytes, in two steps that may overlap.
    @inline(__always)
    func copyFew(_ bytes: UnsafeRawPointer, _ count: Int) {
        if count >= 8 {
            storeBytes(of: bytes.word(0), as: UInt64.self)
            storeBytes(of: bytes.word(count &- 8), toByteOffset: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            storeBytes(of: bytes.halfWord(0), as: UInt32.self)
            storeBytes(of: bytes.halfWord(count &- 4), toByteOffset: count &- 4, as: UInt32.self)
        } else {
            for place in 0..<count { storeBytes(of: bytes.byte(place), toByteOffset: place, as: UInt8.self) }
        }
    }
}
