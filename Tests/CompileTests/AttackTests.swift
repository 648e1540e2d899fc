import APIModel
import Foundation
import GraphGenBase
import SwiftEmitter
import TestSupport
import Testing

/// Everything that can come from a page tries to become code.
@Suite struct AttackTests {
    /// Ways out of comments, strings, identifiers, paths and file names; each holds the word `pwned`.
    static let payloads = [
        "x\nimport pwned", "x\r\nfunc pwned() {}", "x\u{2028}pwned()", "x\u{85}pwned()", "x\u{0B}pwned()",
        "*/ pwned() /*", "\"; pwned(); \"", "\\(pwned())", "\"\"\"\npwned()\n\"\"\"", "\\\"; pwned()", "`; pwned() //",
        "x\u{0}pwned()", "{{#pwned}}", "{{{pwned}}}", "x\tpwned\tr;e;1;range;1..2", "x\\npwned", "../../pwned",
        "/etc/pwned", "x}; extension Int { var pwned: Int { 1 } }; {", "\u{202E}pwned()\u{202C}", "#\"pwned\"#",
        "\u{FEFF}pwned", "pwned'", "<!--pwned-->", "@pwned", "$pwned", "--pwned", "pwned\\", "\\u{22}pwned()",
        "#if pwned\n#error(\"pwned\")\n#endif", "//pwned", "a'/../pwned?x#y", "pwned(a='b)", "{pwned", "pwned}",
    ]

    private func source(_ text: String) -> Place { Place(page: text, line: 1) }

    /// A model in which every text is an attack.
    private var model: Model {
        var types: [ModelType] = []
        var operations: [APIModel.Operation] = []
        for (index, payload) in Self.payloads.enumerated() {
            var type = ModelType(name: payload, kind: .entity, source: source(payload))
            type.summary = payload
            type.isDeprecated = true
            type.deprecation = payload
            var property = Property(name: payload, type: "Edm.Int32", description: payload, source: source(payload))
            let words = Evidence(rule: "range.\(payload)", words: payload, place: source(payload))
            property.range = Interval(.integer(1), nil, [words])
            property.pattern = Fact(payload, [words])
            property.deprecated = Fact(true, [words])
            property.defaultValue = Fact(payload, [words])
            property.filter = Fact([payload], [words])
            property.relations = [Fact(Relation(.less, payload), [words])]
            var text = Property(name: "t" + payload, type: "Edm.String", description: payload, source: source(payload))
            text.values = Fact([payload])
            var other = Property(
                name: "o" + payload, type: .named(payload), description: payload, source: source(payload))
            other.isCollection = true
            type.properties = [property, text, other]
            types.append(type)

            var enumeration = ModelType(
                name: "e" + payload, namespace: "microsoft.graph.\(payload)", kind: .enumeration,
                source: source(payload))
            enumeration.summary = payload
            enumeration.members = [.init(name: payload, value: 1, description: payload, source: source(payload))]
            types.append(enumeration)

            var operation = APIModel.Operation(
                id: payload, kind: index.isMultiple(of: 2) ? .get : .action,
                method: index.isMultiple(of: 2) ? "GET" : "POST", path: "/\(payload)/{\(payload)}/a\(index)",
                source: source(payload))
            operation.title = payload
            operation.summary = payload
            operation.isDeprecated = true
            operation.deprecation = payload
            operation.permissions = [.init(kind: .delegatedWork, scopes: [[payload]])]
            var parameter = APIModel.Operation.Parameter(name: payload, location: .header, type: "Edm.String")
            parameter.isRequired = true
            operation.parameters = [parameter]
            var body = APIModel.Operation.RequestBody()
            body.properties = [property]
            operation.requestBody = body
            var response = APIModel.Operation.Response()
            response.status = [200]
            response.type = .named(type.qualifiedName)
            operation.response = response
            operations.append(operation)
        }
        return Model(apiVersion: Self.payloads[0], types: types, operations: operations)
    }

    @Test(arguments: EmitterOptions.Layout.allCases)
    func hostilePagesGiveHarmlessCode(layout: EmitterOptions.Layout) throws {
        let emitter = try Emitter(
            options: .init(moduleName: "Attacked", layout: layout, generatorVersion: Self.payloads[0]))
        let files = try emitter.modules(model, byArea: false).flatMap(\.files)
        let folder = try TemporaryFolder()
        var paths: [String] = []
        for file in files {
            #expect(!file.path.hasPrefix("/") && !file.path.contains("..") && !file.path.contains("\\"))
            #expect(file.path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-/.".contains($0)) })
            let code = SwiftCode.withoutTextAndComments(file.text)
            #expect(!code.contains("import pwned"))
            #expect(!code.contains("pwned()"), "\(file.path) calls what the page names")
            #expect(!code.contains("\\("), "\(file.path) holds an interpolation")
            let conditions = code.split(separator: "\n").filter { $0.contains("#") }
            #expect(
                Set(conditions).isSubset(of: ["#if !DEBUG", "#endif"]), "\(file.path) holds a directive of the page")
            paths.append(try folder.write(file.text, to: file.path).path)
        }
        let result = try SwiftCompiler.typecheck(paths, module: "Attacked")
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
