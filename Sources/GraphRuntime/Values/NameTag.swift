import Foundation

/// A number made of a member's name, by which names are found without comparing each.
///
/// A mixing hash (multiply, fold the halves) over eight bytes at a time, with a seed that differs from one process to the
/// next, so that nobody can prepare names that collide.
enum NameTag {
    static let seed = UInt64.random(in: .min ... .max)
    private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    static func of(_ name: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt32 {
        let count = name.count
        var hash = seed ^ UInt64(truncatingIfNeeded: count)
        guard let base = UnsafeRawPointer(name.baseAddress) else { return UInt32(truncatingIfNeeded: hash) }
        if count >= 8 {
            var place = 0
            while place + 8 < count {
                hash = mixed(hash ^ base.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                place += 8
            }
            hash = mixed(hash ^ base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
        } else {
            var word: UInt64 = 0
            for byte in name { word = word << 8 | UInt64(byte) }
            hash = mixed(hash ^ word)
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    @inline(__always)
    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = (word ^ 0x2545_F491_4F6C_DD1D).multipliedFullWidth(by: factor)
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
            while place + 8 < count {
                if word(place) != other.word(place) { return false }
                place += 8
            }
            return word(count - 8) == other.word(count - 8)
        }
        for place in 0..<count
        where load(fromByteOffset: place, as: UInt8.self) != other.load(fromByteOffset: place, as: UInt8.self) {
            return false
        }
        return true
    }

    @inline(__always)
    private func word(_ place: Int) -> UInt64 { loadUnaligned(fromByteOffset: place, as: UInt64.self) }
}
