import GraphGenBase

/// A part of many examples that is the same in every run and changes little when pages do.
enum ExampleSample {
    /// The places with the smallest hashes, in the given order.
    static func chosen(_ count: Int, of places: [Place]) -> Set<Place> {
        let ranked = places.sorted { (hash($0), $0.page, $0.line) < (hash($1), $1.page, $1.line) }
        return Set(ranked.prefix(max(0, count)))
    }

    /// FNV-1a with 64 bits (RFC 9923), the same on every machine. Mixed once more (as MurmurHash3 ends): the upper bits
    /// of texts that are nearly equal are so too.
    static func hash(_ place: Place) -> UInt64 {
        var hash: UInt64 = "\(place.page):\(place.line)".utf8.reduce(0xCBF2_9CE4_8422_2325) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        return hash ^ hash >> 33
    }
}
