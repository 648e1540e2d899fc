import GraphGenBase
import Testing

/// What is left of a name when spellings do not count.
@Suite struct LettersAndDigitsTests {
    @Test(arguments: [
        ("drive-id", "driveid"), ("_driveId_", "driveid"), ("Ab 9.z", "ab9z"), ("", ""), ("-_-", ""),
        // The last byte of the first letter is 0x80, the first that is not ASCII.
        ("\u{400}a", "\u{450}a"), ("é-É", "éé"),
    ])
    func spellings(name: String, expected: String) { #expect(name.lettersAndDigits == expected) }
}
