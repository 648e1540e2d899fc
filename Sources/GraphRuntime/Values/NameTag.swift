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
        let other = seed.byteSwapped ^ UInt64(truncatingIfNeeded: count)
        var hash = seed
        let (first, last): (UInt64, UInt64)
        if count >= 8 {
            var place = 0
            while place &+ 16 < count {
                hash = mixed(base.word(place) ^ other, base.word(place &+ 8) ^ hash)
                place &+= 16
            }
            (first, last) = (base.word(max(count &- 16, 0)), base.word(count &- 8))
        } else if count >= 4 {
            (first, last) = (UInt64(base.halfWord(0)), UInt64(base.halfWord(count &- 4)))
        } else if count > 0 {
            (first, last) = (UInt64(base.byte(0)) << 8 | UInt64(base.byte(count >> 1)), UInt64(base.byte(count &- 1)))
        } else {
            return ofEmpty(seed)
        }
        hash = mixed(first ^ other, last ^ hash)
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    @inline(__always)
    private static func ofEmpty(_ seed: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: seed) }

    @inline(__always)
    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
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
        if count >= 8 {
            var place = 0
            while place &+ 8 < count {
                if word(place) != other.word(place) { return false }
                place &+= 8
            }
            return word(count &- 8) == other.word(count &- 8)
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
