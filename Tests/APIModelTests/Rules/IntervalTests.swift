import GraphGenBase
import Testing

@testable import APIModel

@Suite struct IntervalTests {
    @Test func intersection() {
        let left = Interval(.integer(0), .integer(100))
        #expect(left.intersected(with: Interval(.integer(5), nil)) == Interval(.integer(5), .integer(100)))
        #expect(left.intersected(with: Interval(nil, .decimal(9.5))) == Interval(.integer(0), .decimal(9.5)))
        #expect(left.intersected(with: Interval(.integer(200), nil)).isEmpty)
        #expect(Interval().isUnbounded)
    }

    @Test(
        arguments: [
            ("Edm.Int32", 0, 4_294_967_295, 0, 2_147_483_647), ("Edm.Byte", -5, 10, nil, 10),
            ("Edm.Int16", -32768, 5, nil, 5),
            ("Edm.Int32", -2_147_483_648, 2_147_483_647, nil, nil), ("Edm.Double", 0, 9, 0, 9),
            ("Edm.Decimal", 1, 2, 1, 2),
        ] as [(String, Int64, Int64, Int64?, Int64?)])
    func clamping(_ type: String, _ low: Int64, _ high: Int64, _ minimum: Int64?, _ maximum: Int64?) throws {
        let numeric = try #require(NumericType(ValueType(type)))
        let clamped = Interval(.integer(low), .integer(high)).clamped(to: numeric)
        #expect(clamped == Interval(minimum.map { .integer($0) }, maximum.map { .integer($0) }))
    }

    @Test(arguments: ["Edm.String", "Edm.Boolean", "microsoft.graph.user", ""])
    func noNumericType(_ name: String) { #expect(NumericType(ValueType(name)) == nil) }

    @Test(arguments: [
        ("min value", "5", "range", 5), ("maximum value", "1,024", "range", 1024),
    ]) func columns(_ header: String, _ cell: String, _ kind: String, _ value: Int64) {
        var row = Make.row("x", "Int32")
        row.extraColumns = [.init(header: header, text: cell)]
        let property = Make.build(Make.page("t", [Make.type("t", properties: [row])])).type("t")?["x"]
        #expect(property?.minimum == .integer(value) || property?.maximum == .integer(value))
        #expect(property?.rules.first?.text == cell)
    }

    @Test(
        arguments: [
            ("default value", "1 hour", false, "1 hour"), ("required", "Yes", true, nil),
            ("required?", "No", false, nil), ("required", "Conditional", false, nil), ("mandatory", "Y", true, nil),
            ("required", "y", true, nil), ("required", "x", true, nil), ("required", "✔", true, nil),
            ("required", "✔️", true, nil), ("required", "✅", true, nil), ("required", "Always.", true, nil),
            ("required", "True", true, nil), ("required", "Required", true, nil), ("required", "Mandatory", true, nil),
            ("required", "-", false, nil), ("required", "n", false, nil), ("required", "False", false, nil),
            ("required", "❌", false, nil), ("required", "Not required.", false, nil), ("optional", "-", true, nil),
            ("optional", "n", true, nil), ("optional", "false", true, nil), ("optional", "❌", true, nil),
            ("optional", "Not required", true, nil), ("optional", "x", false, nil), ("optional", "", false, nil),
            ("optional", "No", true, nil), ("optional", "Yes", false, nil), ("required", "✓", true, nil),
            ("default value", "false", false, "false"),
            ("min value", "10 minutes", false, nil), ("default value", "None", false, nil), ("other", "x", false, nil),
        ] as [(String, String, Bool, String?)]) func otherColumns(
            _ header: String, _ cell: String, _ isRequired: Bool, _ value: String?
        )
    {
        var row = Make.row("x", "String")
        row.extraColumns = [.init(header: header, text: cell)]
        let property = Make.build(Make.page("t", [Make.type("t", properties: [row])])).type("t")?["x"]
        #expect(property?.isRequiredOnCreate == isRequired)
        #expect(property?.defaultValue?.value == value)
    }

    @Test(
        arguments: [
            ("nullable", "Yes", true, false), ("nullable", "No.", false, false), ("nullable", "", nil, false),
            ("nullable", "Nullable", true, false), ("nullable", "Not nullable.", false, false),
            ("nullable", "Perhaps", nil, false),
            ("read-only", "Yes", nil, true), ("readonly", "No", nil, false), ("read-only", "On update", nil, false),
        ] as [(String, String, Bool?, Bool)]) func flagColumns(
            _ header: String, _ cell: String, _ isNullable: Bool?, _ isReadOnly: Bool
        )
    {
        var row = Make.row("x", "String")
        row.extraColumns = [.init(header: header, text: cell)]
        let property = Make.build(Make.page("t", [Make.type("t", properties: [row])])).type("t")?["x"]
        #expect(property?.isNullable == isNullable)
        #expect(property?.isReadOnly == isReadOnly)
    }

    @Test func theTypeCellSaysMore() {
        var row = Make.row("x (deprecated)", "String")
        row.name = "x"
        row.isMarkedDeprecated = true
        row.type?.maximumSize = 20
        row.type?.note = "readonly"
        let property = Make.build(Make.page("t", [Make.type("t", properties: [row])])).type("t")?["x"]
        #expect(property?.maxLength == 20)
        #expect(property?.isReadOnly == true)
        #expect(property?.isDeprecated == true)
        #expect(property?.ruleIDs == ["deprecated.name", "length.type-cell", "read-only.type-cell"])
    }
}
