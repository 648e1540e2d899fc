import GraphGenBase
import Testing

@Suite struct JSONLimitTests {
    @Test func depth() {
        func isRead(_ depth: Int) -> Bool {
            JSONReader.read(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).value != nil
        }
        #expect(isRead(Limits.jsonDepth))
        #expect(!isRead(Limits.jsonDepth + 1))
        #expect(!isRead(4 * Limits.jsonDepth))
    }

    @Test func repairs() {
        func told(_ count: Int) -> Int {
            JSONReader.read("[" + Array(repeating: "'a'", count: count).joined(separator: ",") + "]").repairs.count
        }
        #expect(told(Limits.jsonRepairs - 1) == Limits.jsonRepairs - 1)
        #expect(told(Limits.jsonRepairs) == Limits.jsonRepairs)
        #expect(told(Limits.jsonRepairs + 1) == Limits.jsonRepairs)
    }
}
