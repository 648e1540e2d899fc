import GraphGenBase

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The raw bytes of a page made into what the later readers rely on: valid UTF-8 with `\n` line ends, no NUL and no
/// byte order mark, of bounded size.
struct PageBytes {
    /// The cleaned bytes.
    private(set) var bytes: [UInt8]
    /// What had to be changed.
    private(set) var diagnostics: [Diagnostic] = []

    /// Cleans the bytes of a page.
    init(_ raw: [UInt8], page: String) {
        bytes = raw
        if bytes.count > Limits.pageBytes { cut(page: page) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        let found = bytes.withUnsafeBufferPointer(Self.survey)
        if let offset = found.invalid {
            note(.encodingInvalidUTF8, "Bytes that are not UTF-8 are read as U+FFFD", at: offset, page: page)
            bytes = Array(String(decoding: bytes, as: UTF8.self).utf8)
        }
        if found.hasReturns { normaliseLineEnds() }
        if let offset = found.nul {
            note(.encodingNUL, "A NUL character is read as U+FFFD", at: offset, page: page)
            replaceNULs()
        }
    }

    private struct Survey {
        var invalid: Int?
        var nul: Int?
        var hasReturns: Bool
    }

    private static func survey(_ bytes: Bytes) -> Survey {
        guard let base = bytes.baseAddress else { return Survey(hasReturns: false) }
        let nul = memchr(base, 0, bytes.count).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
        return Survey(
            invalid: UTF8Check.firstInvalidOffset(bytes), nul: nul,
            hasReturns: memchr(base, Int32(Byte.carriageReturn), bytes.count) != nil)
    }

    private mutating func note(_ code: DiagnosticCode, _ message: String, at offset: Int, page: String) {
        var line = 1
        var start = 0
        for (index, byte) in bytes[..<min(offset, bytes.count)].enumerated() where byte == Byte.newline {
            line += 1
            start = index + 1
        }
        diagnostics.append(
            Diagnostic(code, message, page: page, line: line, column: offset - start + 1))
    }

    private mutating func cut(page: String) {
        var end = Limits.pageBytes
        // The cut falls between two characters, so that it does not look like broken UTF-8.
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        note(
            .pageTooLarge, "The page is longer than \(Limits.pageBytes >> 20) MB; the rest is not read", at: end,
            page: page)
        bytes.removeSubrange(end...)
    }

    private mutating func normaliseLineEnds() {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == Byte.carriageReturn {
                result.append(Byte.newline)
            } else if byte != Byte.newline || previous != Byte.carriageReturn {
                result.append(byte)
            }
            previous = byte
        }
        bytes = result
    }

    private mutating func replaceNULs() {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        for byte in bytes {
            if byte == 0 { result += [0xEF, 0xBF, 0xBD] } else { result.append(byte) }
        }
        bytes = result
    }
}
