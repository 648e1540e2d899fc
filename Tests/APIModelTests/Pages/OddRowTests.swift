import Testing

@testable import APIModel

/// Rows as pages write them when something went wrong: each kind was met on real pages.
@Suite struct OddRowTests {
    @Test(
        "ranges",
        arguments: [
            ("|a|Int32|Score in the range 0-100, 100 is best. Valid values 0 to 9999999|", "a Edm.Int32 0...100"),
            ("|a|Int64|Bytes. Valid values -9.22337203685478E+18 to 9.22337203685478E+18|", "a Edm.Int64"),
            ("|a|Double|Valid values -1.79769313486232E+308 to 1.79769313486232E+308|", "a Edm.Double"),
            ("|a|Double|Valid values 0 to 1.79769313486232E+308|", "a Edm.Double 0...1.79769313486232e+308"),
            ("|a|Int32|Valid values -2147483648 to 2147483647|", "a Edm.Int32"),
            (
                "|a|Int32|Valid values 0 to 50. Supports: $select. Read-only. Valid values -2147483648 to 2147483647|",
                "a Edm.Int32 0...50 read-only"
            ),
            ("|a|Int64|In MB (0-4000000). Valid values 0 to 4294967295|", "a Edm.Int64 0...4000000"),
            ("|a|Int32|In GB (1-100,000 MB).\u{200B} Valid values 1 to 100000|", "a Edm.Int32 1...100000"),
        ]) func ranges(_ row: String, _ expected: String)
    {
        let sketch = PageSketch.rows(row).first ?? ""
        #expect(sketch == expected || expected.hasPrefix("a Edm.Double 0...") && sketch.hasPrefix("a Edm.Double 0..."))
    }

    @Test func rowsThatGoOnOnTheNextLine() {
        let rows = """
            |card|String|Must match the following regular expression:
            '^\\[0-9\\]*$'.|
            |size|Int32|How large
            it is. Valid values 1 to 9|
            |last|String|Done|
            """
        #expect(PageSketch.rows(rows) == ["card Edm.String /^[0-9]*$/", "size Edm.Int32 1...9", "last Edm.String"])
    }

    @Test(
        "types",
        arguments: [
            ("|a|Moment in time when it was made. DateTimeOffset|d|", "a Edm.DateTimeOffset"),
            ("|a|[other]|d|", "a other"), ("a|other collection collection|d|", "a other*"),
            ("|a|[other](other.md collection)|d|", "a other*"), ("|a|` Edm.boolean `|d|", "a Edm.Boolean"),
            ("|a|string, maximum size 20|d|", "a Edm.String <=20"), ("|a|numeric|d|", "a Edm.Decimal"),
            ("|a|[other](other.md) or [third](third.md)|d|", "a Edm.Untyped"),
            ("|a|[other](other.md) or [child](child.md)|d|", "a other"), ("|a|string/number|d|", "a Edm.Untyped"),
            ("|v4_0_3|Boolean|d|", "v4_0_3 Edm.Boolean"), ("|**a**|String|d|", "a Edm.String"),
            ("|a (deprecated)|String|d|", "a Edm.String deprecated"),
            ("|file/parts|String|d|", "file/parts Edm.String"),
        ]) func types(_ row: String, _ expected: String)
    {
        let others = ["other", "third", "child"].map { name in
            (
                "beta/resources/\(name).md",
                "# \(name) resource type\n\nText.\(name == "child" ? " Inherits from [other](other.md)." : "")\n\n"
                    + "## Properties\n|Property|Type|Description|\n|-|-|-|\n|x|String|d|"
            )
        }
        #expect(PageSketch.rows(row, others: Dictionary(uniqueKeysWithValues: others)) == [expected])
    }

    @Test(
        "lists of values",
        arguments: [
            (
                "|a|String|Posible values are: `old`, `older`. The possible values are: `new`, `newer`.|",
                "a Edm.String new|newer"
            ),
            (
                "|a|String|The possible values are: `x`, `unknownFutureValue`, `y`. Note that you must use the `Prefer: include-unknown-enum-members` request header to get the following value in this [evolvable enum](/graph/x): `y`.|",
                "a Edm.String x|unknownFutureValue|y"
            ),
            ("|a|String|Allowed values: `null`, `minor`, `adult`.|", "a Edm.String minor|adult"),
            ("|a|String|Kinds. Possible values are: `new`, `old`. **Required.**|", "a Edm.String new|old required"),
            ("|a|String|Read-only when it is built in.|", "a Edm.String"),
        ]) func values(_ row: String, _ expected: String)
    { #expect(PageSketch.rows(row) == [expected]) }

    @Test(
        "defaults",
        arguments: [
            ("|a|Int32|The default is All.|", "a Edm.Int32"), ("|a|Int32|The default is 5.|", "a Edm.Int32 =5"),
            ("|a|Boolean|Default is enabled.|", "a Edm.Boolean =true"),
            ("|a|kind|Possible values are: `none`, `all`. The default is All.|", "a kind none|all =all"),
            ("|a|kind|Possible values are: `none`, `all`. The default is Some.|", "a kind none|all"),
        ]) func defaults(_ row: String, _ expected: String)
    { #expect(PageSketch.rows(row) == [expected]) }

    @Test func linksToListsOfValuesLeadToEnumerations() {
        let rows = """
            |a|[kind](#kind-values)|What it is.|
            |b|[mode](enums.md#mode-values) collection|**b** is a multi-valued enumeration.|
            |c|[other](other.md)|Something else.|
            """
        let model = PageSketch.thing("## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n\(rows)")
        #expect(model.type("kind")?.kind == .enumeration)
        #expect(model.type("mode")?.kind == .enumeration)
        #expect(model.type("other")?.kind == .complex)
    }
}
