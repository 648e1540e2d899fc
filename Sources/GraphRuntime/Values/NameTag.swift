import Foundation

/// A small number made of a member's name, so that looking for a member compares one integer for each member passed
/// and the bytes of the name only once.
enum NameTag {
    /// From the length and the first, middle and last bytes: names of one object rarely share them all.
    @inline(__always)
    static func of(_ name: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard let base = UnsafeRawPointer(name.baseAddress) else { return 0 }
        let count = name.count
        var tag = UInt32(truncatingIfNeeded: count)
        if count >= 4 {
            let first = base.loadUnaligned(as: UInt32.self)
            let middle = base.loadUnaligned(fromByteOffset: count / 2 - 2, as: UInt32.self)
            let last = base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            tag = (tag ^ first) &* 0x9E37_79B1
            tag = (tag ^ middle ^ (tag >> 15)) &* 0x85EB_CA77
            tag = (tag ^ last ^ (tag >> 13)) &* 0xC2B2_AE3D
        } else {
            for byte in name { tag = (tag &* 31) &+ UInt32(byte) }
        }
        return tag ^ (tag >> 16)
    }

    /// The tag of a string.
    static func of(_ name: String) -> UInt32 { name.withBytes { of($0) } }
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
        guard let left = baseAddress, let right = other.baseAddress else { return true }
        return memcmp(left, right, count) == 0
    }
}
