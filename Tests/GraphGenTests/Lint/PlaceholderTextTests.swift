import GraphRuntime
import Testing

@testable import GraphGen

@Suite struct PlaceholderTextTests {
    @Test(arguments: [
        "datetime-value", "method-value", "skuId-value-2", "a_value3", "on | off", "base64YWJj", "String", "string",
        "Guid", "String (timestamp)", "Edm.String", "Date", "",
        " ",
        "iVBORw0K...", "data…", "{id}", "<date>", "[type]", "@odata.type: microsoft.graph.logonType",
        "microsoft.graph.fileHashType", "#microsoft.graph.x", "state", "State", "Int32",
    ])
    func wordsForValues(text: String) { #expect(PlaceholderText.holds(text, member: "state")) }

    @Test(arguments: [
        "true", "1974-07-22", "Away", "None", "Edu", "users", "Azure Active Directory", "stringent", "5", "guid-1",
        "value added",
        "{id}/x", "string theory", "mpsdiscovery", "on|off", "-value-x", "devalue", "my base64", "states", "valued",
        "2",
    ])
    func values(text: String) { #expect(!PlaceholderText.holds(text, member: "state")) }

    @Test(arguments: [
        ("a", "1"), ("b.c", "2"), ("d[1]", "3"), ("d[2].e[0]", "4"), ("x", nil), ("a.b", nil), ("d[9]", nil),
        ("d[x]", nil),
        ("a[0]", nil),
    ])
    func places(path: String, found: String?) throws {
        let value = try GraphValue(json: #"{"a":"1","b":{"c":"2"},"d":["0","3",{"e":["4"]}]}"#)
        #expect(value.value(at: path)?.string == found)
        #expect(GraphValue.array([value]).value(at: "[0].\(path)")?.string == found)
    }
}
