import Testing

@testable import GraphRuntime

/// Names are found by their tags: by each length's own way of making one, and when tags coincide.
@Suite struct NameTagTests {
    /// Literals, for that is what generated accessors ask with.
    static let names: [StaticString] = [
        "a", "b", "id", "ab", "ba", "abc", "abcd", "abcde", "version", "versions", "aVersion9", "displayNameOfIt",
        "displayNameOfIt2", "displayNameOfIts3", "pinUppercaseCharactersUsage", "pinLowercaseCharactersUsage",
        "aNameThatHasThirtyOneBytesIsIt1", "aNameThatHasThirtyTwoBytesIsIt12", "aNameThatHasThirtyThreeBytesIsI12",
        "useCertificatesForOnPremisesAuthEnabled", "useCertificatesForOnPremisesAuthDisabledAndMore",
        "useCertificatesForOnPremisesAuthDisabledAndMoreAgainAndAgainAndAgain",
    ]

    @Test func everyNameIsFoundAndNoOther() {
        for absent in Self.names.indices {
            let present = Self.names.indices.filter { $0 != absent }
            let object = GraphObject(present.map { (Self.names[$0].description, .string("value \($0)")) })
            let entity = Entity(object: object)
            for place in present { #expect(entity.getString(Self.names[place]) == "value \(place)") }
            #expect(entity.getString(Self.names[absent]) == nil)
        }
    }

    /// Many names, so that tags share their first slots and some names stand in later ones.
    @Test func namesAreFoundAmongManyOthers() {
        let others = (0..<5000).map { ("member\($0)", GraphValue.bool(true)) }
        let object = GraphObject(others + Self.names.map { ($0.description, .string($0.description)) })
        let entity = Entity(object: object)
        for name in Self.names { #expect(entity.getString(name) == name.description) }
        #expect(entity.getBool("member4999") == true)
        #expect(entity.getBool("member5000") == nil)
    }

    /// Words that change places must not cancel out: with such names anybody could fill one slot with all of them.
    @Test func swappedHalvesHaveTagsOfTheirOwn() {
        func tag(_ text: String) -> UInt32 { text.withBytes { NameTag.of($0, NameTag.seed) } }
        var tags: Set<UInt32> = []
        for number in 0..<1000 {
            let (x, y) = ("aaaa\(1000 + number)", "bbbb\(9000 - number)")
            tags.formUnion([tag(x + y + y + x), tag(x + y + x + y), tag(x + x + y + y), tag(x + x + x + x)])
        }
        #expect(tags.count > 3990)
    }

    /// A number that is not stored as a whole one is read all the same.
    @Test func uncommonNumbers() throws {
        let entity = try Entity(json: #"{"a": 5.0, "bc": 5e0, "big": 3000000000, "text": "5", "no": 5.5}"#)
        #expect(entity.getInt32("a") == 5)
        #expect(entity.getInt32("bc") == 5)
        #expect(entity.getInt32("big") == nil)
        #expect(entity.getInt64("big") == 3_000_000_000)
        #expect(entity.getInt64("text") == 5)
        #expect(entity.getInt32("no") == nil)
        #expect(entity.getInt32("absent") == nil)
    }
}
