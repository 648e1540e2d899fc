import Testing

@testable import SwiftEmitter

@Suite struct TemplateSetTests {
    private func fault(_ text: String) -> String {
        do {
            _ = try TemplateSet(overrides: ["Model": text])
            return "fine"
        } catch { return "\(error)" }
    }

    @Test(arguments: [
        ("a\n{{#open}}\nb", "2:1: the section \"open\" is not closed before the file ends"),
        ("{{^a}}{{#b}}{{/b}}", "1:1: the section \"a\" is not closed before the file ends"),
        ("a\r\n  {{#b}}\r\n{{/c}}", "3:1: \"c\" is closed where \"b\" of line 2 must be closed first"),
        ("x {{/c}}", "1:3: \"c\" is closed and was not opened"),
        ("a\nbc {{name", "2:10: the file ends within a tag"), ("{{na me}}", "1:6: this tag is not closed, or its name"),
        ("\r\n{{na me}}", "2:6: this tag is not closed, or its name"),
        ("{{a(b}}", "1:8: this tag is not closed, or its name"),
        ("{{{a}}", "1:7: "), ("{{! a", "1:4: the file ends within a tag"),
        ("{{= < =}}", "1:10: a tag that changes delimiters is written {{=<% %>=}}"),
        ("{{=< >=}}<#a></a>", "1:1: a delimiter needs at least two characters"),
        ("{{% A:B}}", "1:10: there is no such setting; there is CONTENT_TYPE, which is TEXT or HTML"),
        ("{{% A}}", "1:6: a setting is written {{% CONTENT_TYPE:TEXT}}"),
        ("{{$upper(a)}}{{/upper(a)}}", "1:14: a block, {{$name}}, takes no function"),
        ("{{<Header}}{{x}}{{/Header}}", "1:28: between {{<name}} and {{/name}} there can only be blocks, {{$name}}"),
        (
            "a\n {{>Haeder}}",
            "2:2: there is no template \"Haeder\"; there are Enumeration, ExampleSupport, ExampleTests, Header, Model, Module"
        ),
        ("{{>Model}}", "1:1: Model would be put into itself"),
        ("{{#a}}{{>*name}}{{/a}}", "1:7: a template is named by itself here, not by a value with `*`"),
        ("{{#a\u{1B}[2J}}", "1:1: the section \"a\\u{1B}[2J\" is not closed"),
    ]) func saysWhatIsWrongAndWhere(_ text: String, _ message: String) {
        #expect(fault(text).hasPrefix("Model.mustache:" + message), "\(fault(text))")
    }

    @Test(arguments: [
        "", "{{a}}", "{{ a }} {{{b}}} {{&c}}", "{{#a}}{{^b}}x{{/b}}{{/a}}", "{{! {{#a}} }}",
        "{{=<% %>=}}<%#a%>{{#b}}<%/a%>",
        "{{>Header}}", "{{<Header}}{{$a}}x{{/a}}{{/Header}}", "}} { x", "{{#sorted(a)}}{{/sorted(a)}}",
        "{{# a }}{{/a}}",
    ]) func takesWhatIsMustache(_ text: String) { #expect(fault(text) == "fine") }

    @Test func twoTemplatesThatNameEachOtherAreRefused() {
        let error = #expect(throws: EmitterError.self) {
            try TemplateSet(overrides: ["Module": "{{>Requests}}", "Requests": "x\n{{>Module}}"])
        }
        #expect(error?.description == "Requests.mustache:2:1: Module would be put into itself")
    }

    @Test func deepTemplatesAreRefused() {
        let open = (0..<50_000).map { _ in "{{#a}}" }.joined()
        let close = (0..<50_000).map { _ in "{{/a}}" }.joined()
        #expect(fault(open + close) == "Model.mustache:1:385: sections nest deeper than 64 levels")
    }

    @Test func longNamesAreCut() {
        #expect(fault("{{#" + String(repeating: "a", count: 9_999) + "}}").utf8.count < 200)
    }
}
