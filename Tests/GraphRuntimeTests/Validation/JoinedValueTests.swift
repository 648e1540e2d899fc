import GraphRuntime
import Testing

/// Lists of values that are joined by commas, forbidden, or only told.
@Suite struct JoinedValueTests {
    private static let schema = GraphSchema(
        [
            "V\t1", "T\t~lamp\t\te\tx.md:1",
            "P\tevents\tString\tf\t2\tvalues.possible;w;2;values;on,off,dim\tvalues.forbidden;e;2;forbidden;root",
            "P\tmode\tString\t\t3\tvalues.possible;w;3;values;full,half",
            "P\ttag\tString\t\t4\tvalues.forbidden;e;4;forbidden;root,Admin",
            "P\tlabel\tString\t\t5\tlength.maximum;n;5;length;..3", "P\tsize\tInt32\t\t6\tvalues.possible;w;6;numbers;0,1",
        ].joined(separator: "\n"))

    private static func findings(_ json: String) throws -> [String] {
        schema.validate(try GraphObject(json: json), as: "#microsoft.graph.lamp").map {
            "\($0.code.rawValue) \($0.severity): \($0.message)"
        }
    }

    @Test(arguments: [
        #"{"events":"on,off"}"#, #"{"events":"on, OFF ,dim"}"#, #"{"events":"on"}"#, #"{"events":""}"#, #"{"events":","}"#,
        #"{"tag":"rooted"}"#, #"{"tag":"root,admin"}"#, #"{"tag":""}"#, #"{"label":"abc"}"#, #"{"size":1}"#,
    ]) func isRight(_ json: String) throws { #expect(try Self.findings(json) == []) }

    @Test func eachPartIsChecked() throws {
        #expect(
            try Self.findings(#"{"events":"on,big, odd"}"#) == [
                #"values warning: events is "big" but must be one of on, off, dim"#,
                #"values warning: events is "odd" but must be one of on, off, dim"#,
            ])
        #expect(
            try Self.findings(#"{"mode":"full,half"}"#) == [
                #"values warning: mode is "full,half" but must be one of full, half"#
            ])
    }

    @Test func whatIsForbidden() throws {
        #expect(
            try Self.findings(#"{"tag":"ADMIN"}"#) == [
                #"values.forbidden error: tag is "ADMIN", which is not allowed"#
            ])
        #expect(try Self.findings(#"{"events":"on,root"}"#).contains { $0.hasPrefix("values.forbidden error") })
    }

    @Test func whatIsOnlyTold() throws {
        #expect(try Self.findings(#"{"label":"abcd"}"#).map { $0.prefix(19) } == ["length.maximum note"])
        #expect(try Self.findings(#"{"size":2}"#).map { $0.prefix(14) } == ["values warning"])
    }

    @Test func anEnumerationOfJoinedValuesHasFlags() {
        #expect(Self.schema.enumeration("microsoft.graph.lamp/events")?.isFlags == true)
        #expect(Self.schema.enumeration("microsoft.graph.lamp/mode")?.isFlags == false)
    }
}
