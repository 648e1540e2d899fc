import GraphGenBase
import Testing

@Suite struct ASCIITests {
    private static let small = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    private static let capital = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    private static let digits = Array("0123456789".utf8)

    @Test(arguments: UInt8.min ... .max) func bytes(_ byte: UInt8) {
        let (isSmall, isCapital) = (Self.small.contains(byte), Self.capital.contains(byte))
        let isDigit = Self.digits.contains(byte)
        #expect(byte.isLowercase == isSmall)
        #expect(byte.isUppercase == isCapital)
        #expect(byte.isLetter == (isSmall || isCapital))
        #expect(byte.isDigit == isDigit)
        #expect(byte.isAlphanumeric == (isSmall || isCapital || isDigit))
        #expect(byte.isWord == (isSmall || isCapital || isDigit || byte == UInt8(ascii: "_")))
        #expect(byte.isBlank == " \t".utf8.contains(byte))
        #expect(byte.isSpace == Array(" \t\n\u{B}\u{C}\r".utf8).contains(byte))
        #expect(byte.lowercased == (Self.capital.firstIndex(of: byte).map { Self.small[$0] } ?? byte))
    }
}
