import Testing

@testable import SwiftEmitter

@Suite struct AccessorTemplateTests {
    @Test func templatesSeeEveryMember() {
        let accessor = ModelView.Accessor(
            documentation: ["/// a"], sentence: "/// b", attributes: ["c"], name: "d", wireName: "e", type: "f",
            reader: "g", label: "h", isPacked: true, field: "i", fieldMaker: "j")
        let members = Mirror(reflecting: accessor).children
        #expect(members.count > 10)
        for member in members {
            let name = member.label ?? ""
            #expect(accessor.child(named: name).map { "\($0)" } == "\(member.value)", "\(name)")
        }
        #expect(accessor.child(named: "items") == nil)
    }
}
