import GraphRuntime
import Testing

/// What is written is what is read.
@Suite struct SchemaTextTests {
    @Test(arguments: 0..<300 as Range<UInt64>) func whatIsWrittenIsRead(_ seed: UInt64) throws {
        var random = RandomRecords(seed: seed)
        let records = random.records()
        var text = SchemaText()
        for type in records.types { text.add(type) }
        for enumeration in records.enumerations { text.add(enumeration) }
        for operation in records.operations { text.add(operation) }
        let schema = GraphSchema(text.text)
        #expect(schema.typeNames == records.types.map(\.name))
        #expect(schema.enumerationNames == records.enumerations.map(\.name))
        #expect(schema.operationNames == records.operations.map(\.id))
        for type in records.types { #expect(schema.type(type.name) == type) }
        for enumeration in records.enumerations { #expect(schema.enumeration(enumeration.name) == enumeration) }
        for operation in records.operations { #expect(schema.operation(operation.id) == operation) }
    }

    @Test func theTextIsShort() {
        let page = "api-reference/beta/resources/x.md"
        func place(_ line: Int, _ page: String = page) -> GraphDocumentation {
            GraphDocumentation(page: page, line: line)
        }
        var text = SchemaText()
        text.add(
            GraphSchemaType(
                name: "microsoft.graph.x", base: "microsoft.graph.entity", isEntity: true, isAbstract: true,
                documentation: place(3),
                properties: [
                    GraphSchemaProperty(
                        name: "watts", type: GraphTypeReference(name: "Edm.Int32"), isReadOnly: true, isKey: true,
                        documentation: place(7),
                        rules: [
                            GraphRule(
                                id: "column.minimum", severity: .error, documentation: place(7),
                                kind: .range(minimum: 1, maximum: nil)),
                            GraphRule(
                                id: "range.maximum", severity: .warning, documentation: place(9, "api/y.md"),
                                kind: .range(minimum: nil, maximum: 60)),
                        ]),
                    GraphSchemaProperty(
                        name: "parts", type: GraphTypeReference(name: "microsoft.graph.part", isCollection: true),
                        documentation: place(2, "other.md"),
                        rules: [
                            GraphRule(
                                id: "values", severity: .warning, documentation: nil, kind: .values(["a,b", "c"]))
                        ]),
                ]))
        text.add(
            GraphSchemaEnumeration(
                name: "microsoft.graph.e", isFlags: true, documentation: place(1), members: ["one", "two"]))
        text.add(
            GraphSchemaOperation(
                id: "x.get", documentation: place(4),
                permissions: GraphPermissions(
                    delegatedWork: GraphPermissionList(alternatives: [["A"], ["B", "C"]]),
                    application: GraphPermissionList(alternatives: [])), requiredHeaders: ["If-Match"]))
        #expect(
            text.text == #"""
                V	1
                T	~x	~entity	ea	api-reference/beta/resources/x.md:3
                P	watts	Int32	rk	7	column.minimum;e;7;range;1..	range.maximum;w;api/y.md:9;range;..60
                P	parts	~part*		other.md:2	values;w;;values;a\\,b,c
                E	~e	f	api-reference/beta/resources/x.md:1	one	two
                O	x.get	api-reference/beta/resources/x.md:4	w=A,B+C	a=	h=If-Match
                """#)
    }

    /// An empty text in a list says nothing and would be seen by nobody.
    @Test func emptyTextsOfListsAreLeftOut() {
        var text = SchemaText()
        let rules = [
            GraphRule(id: "a", severity: .error, documentation: nil, kind: .values(["", "x", ""])),
            GraphRule(id: "b", severity: .error, documentation: nil, kind: .values([""])),
        ]
        let property = GraphSchemaProperty(
            name: "p", type: GraphTypeReference(name: "Edm.String"), documentation: nil, rules: rules)
        text.add(GraphSchemaType(name: "n.t", documentation: nil, properties: [property]))
        #expect(GraphSchema(text.text).property("p", of: "n.t")?.rules.map(\.kind) == [.values(["x"])])
    }
}
