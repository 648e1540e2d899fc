import Testing

@testable import GraphRuntime

/// A module above the one whose schema is asked.
public enum ModuleAbove: GraphSchemaModule {
    /// What it knows.
    public static let schema = GraphSchema(
        """
        V\t1
        T\t~scale\t~base\tc\tscale.md:1
        P\tweight\tInt32\t\t2\trange.valid-values;e;2;range;1..5
        E\t~grade\t\tgrade.md:1\tlow\thigh
        O\tscale.get\tscale-get.md:3
        """, importing: [LinkedSchemaTests.core])
}

@Suite struct LinkedSchemaTests {
    static let core = GraphSchema(
        """
        V\t1
        T\t~base\t\tc\tbase.md:1
        P\tscale\t~scale\t\t2
        P\tscales\t~base*\t\t3
        """, extendedBy: ["GraphRuntimeTests.ModuleAbove", "NotLinked.ModuleAbove"])

    private func findings(_ json: String) throws -> [String] {
        var validator = Validator(schema: Self.core, context: .any, options: .shared)
        validator.check(try GraphObject(json: json), declaredType: "microsoft.graph.base")
        return validator.findings.map { "\($0.path) \($0.rule)" }
    }

    @Test func whatOnlyAModuleAboveKnowsIsFound() {
        #expect(Self.core.type("microsoft.graph.scale")?.base == "microsoft.graph.base")
        #expect(Self.core.enumeration("microsoft.graph.grade")?.members == ["low", "high"])
        #expect(Self.core.operation("scale.get") != nil)
        #expect(Self.core.isType("microsoft.graph.scale", "microsoft.graph.base"))
        #expect(Self.core.property("scale", of: "microsoft.graph.scale") != nil)
        #expect(Self.core.type("microsoft.graph.unknown") == nil)
    }

    @Test func theModuleAboveFindsWhatItImports() {
        #expect(ModuleAbove.schema.type("microsoft.graph.base") != nil)
        #expect(
            ModuleAbove.schema.properties(of: "microsoft.graph.scale").map(\.name) == ["scale", "scales", "weight"])
    }

    @Test func aSchemaListsItsOwnNamesOnly() {
        #expect(Self.core.typeNames == ["microsoft.graph.base"])
    }

    @Test(arguments: [
        "", "ModuleAbove", "GraphRuntimeTests.", ".ModuleAbove", "GraphRuntimeTests.Missing", "Swift.Int", "a.b.c",
        "GraphRuntimeTests.ModuleAbove\u{0}", "GraphRuntimeTests.LinkedSchemaTests",
    ])
    func whatIsNoSchemaModuleIsNotFound(name: String) {
        #expect(GraphSchema.linked(name) == nil)
    }

    @Test func nestedObjectsOfAModuleAboveAreChecked() throws {
        #expect(try findings(#"{"scale": {"weight": 9}}"#) == ["scale.weight range.valid-values"])
        #expect(
            try findings(##"{"scales": [{"@odata.type": "#microsoft.graph.scale", "weight": 0}]}"##)
                == ["scales[0].weight range.valid-values"])
    }
}
