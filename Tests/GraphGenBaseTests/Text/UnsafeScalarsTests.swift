import GraphGenBase
import Testing

@Suite struct UnsafeScalarsTests {
    static let hidden: [UInt32] = [
        0, 0x07, 0x1B, 0x7F, 0x80, 0x9B, 0x9D, 0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200D, 0x200E, 0x200F, 0x2028,
        0x2029,
        0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x206F, 0xFEFF, 0xFFF9, 0xFFFB, 0xE0001, 0xE0041, 0xE007F,
    ]
    static let shown: [UInt32] = [
        0x20, 0x7E, 0xA0, 0xE9, 0x61B, 0x2010, 0x2027, 0x202F, 0x2070, 0x4E2D, 0xFFFD, 0x1F600, 0xE1000,
    ]

    @Test(arguments: hidden) func areEscapedInJSON(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        for text in ["\(scalar)", "1234567\(scalar)", "12345\(scalar)\(scalar)8901234\(scalar)é"] {
            let quoted = JSONQuoting.quoted(text)
            #expect(!quoted.unicodeScalars.contains { UnsafeScalars.contains($0.value) })
            #expect(JSONReader.read(quoted).value?.stringValue == text)
        }
    }

    @Test(arguments: shown) func othersAreNot(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(!UnsafeScalars.contains(value))
        #expect(JSONQuoting.quoted("1234567\(scalar)é") == "\"1234567\(scalar)é\"")
    }
}
