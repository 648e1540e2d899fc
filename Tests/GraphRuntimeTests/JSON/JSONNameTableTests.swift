import Testing

@testable import GraphRuntime

@Suite struct JSONNameTableTests {
    /// Names that were pushed to later slots are found there, before and after the table grows.
    @Test func everyNameHasOneEntry() {
        let bytes = (1000..<4000).flatMap { Array("name\($0)".utf8) }
        bytes.withUnsafeBufferPointer { bytes in
            var table = JSONNameTable()
            for _ in 0..<2 {
                let found = (0..<3000).map { place in
                    table.entry(UnsafeBufferPointer(rebasing: bytes[place * 8..<place * 8 + 8]))
                }
                #expect(found == Array(0..<3000))
            }
            #expect(table.entries.count == 3000)
        }
    }
}
