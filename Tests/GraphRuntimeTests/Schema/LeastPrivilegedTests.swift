import Testing

@testable import GraphRuntime

@Suite struct LeastPrivilegedTests {
    private func list(_ fields: String...) -> GraphPermissionList { GraphPermissions(fields).application }

    @Test func severalMayBeLeast() {
        #expect(list("a=A,B+C,D", "a#2").leastPrivilegedAlternatives == [["A"], ["B", "C"]])
        #expect(list("a#2", "a=A,B+C,D").leastPrivilegedAlternatives == [["A"], ["B", "C"]])
        #expect(list("a=A,B").leastPrivilegedAlternatives == [["A"]])
        #expect(list("a=A,B", "a#0").leastPrivilegedAlternatives == [])
        #expect(list("a=", "a#9").leastPrivilegedAlternatives == [])
        #expect(list("a=A", "a#-4").leastPrivilegedAlternatives == [])
        #expect(list("a=A", "a#x").leastPrivilegedAlternatives == [["A"]])
        #expect(list().leastPrivilegedAlternatives == [])
        #expect(list("a=A,B", "a#2").leastPrivileged == ["A"])
    }

    @Test func whatIsWrittenIsRead() {
        let permissions = GraphPermissions(
            application: GraphPermissionList(alternatives: [["A"], ["B", "C"], ["D"]], leastCount: 2))
        #expect(GraphPermissions(permissions.fields) == permissions)
        #expect(permissions.fields == ["a=A,B+C,D", "a#2"])
        #expect(
            GraphPermissions(application: GraphPermissionList(alternatives: [["A"]], leastCount: 1)).fields == ["a=A"])
    }
}
