import GraphRuntime
import Testing

@Suite struct NestedTests {
    private func findings(_ json: String, _ context: ValidationContext = .create) throws -> [String] {
        try WindowsIdentityProtectionConfiguration(json: json).validate(for: context).map { "\($0.path) \($0.rule)" }
    }

    @Test func pathsLeadToTheValue() throws {
        let json = ##"""
            {"displayName":"x","assignments":[
            {"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"b2e64303-4303-b2e6-0343-e6b20343e6b2"}},
            {"target":{"@odata.type":"microsoft.graph.groupAssignmentTarget"}},
            {"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"short"}},
            {"target":{}}, 5, {"target":{"@odata.type":"#microsoft.graph.brandNewTarget","groupId":5}},
            {"id":"x","target":{"@odata.type":"#microsoft.graph.configurationUsage"}}],
            "deviceManagementApplicabilityRuleOsEdition":{"osEditionTypes":["windows10Enterprise","odd",3],"ruleType":"exclude","more":1}}
            """##
        #expect(
            try findings(json) == [
                "deviceManagementApplicabilityRuleOsEdition.osEditionTypes[1] enum.member",
                "deviceManagementApplicabilityRuleOsEdition.osEditionTypes[2] json-type",
                "assignments[1].target.groupId required.on-create", "assignments[2].target.groupId length.exact",
                "assignments[3].target type.abstract", "assignments[4] json-type", "assignments[6].id read-only",
            ])
    }

    @Test func elementsOfCollectionsHaveTheirPlace() throws {
        #expect(
            try findings(#"{"displayName":"x","roleScopeTagIds":["ok","far too long"]}"#) == [
                "roleScopeTagIds[1] length.range"
            ])
    }

    /// What a schema calls required at any time is asked for in objects inside an update too.
    @Test func objectsInsideAnUpdateMustBeComplete() {
        let schema = GraphSchema(
            """
            V\t1
            T\t~lamp\t\te\tlamp.md:1
            P\tshade\t~shade\t\t2
            T\t~shade\t\tc\tshade.md:1
            P\tcolor\tString\tu\t2
            """)
        func findings(_ context: ValidationContext) -> [String] {
            schema.validate(["shade": [:]], as: "microsoft.graph.lamp", for: context).map { "\($0.path) \($0.rule)" }
        }
        #expect(findings(.update) == ["shade.color required.always"])
        #expect(findings(.create) == ["shade.color required.always"])
        #expect(findings(.any) == [])
    }

    /// A reference stands for the object, and what is named by its key or address exists already.
    @Test(
        "what is referred to need not be given",
        arguments: [
            (#"{}"#, ["shade required.on-create"]), (#"{"shade@odata.bind":"shades/1"}"#, []),
            (#"{"shade@odata.bind":null}"#, ["shade required.on-create"]),
            (#"{"shade":{}}"#, ["shade.color required.on-create"]), (#"{"shade":{"id":"1"}}"#, []),
            (#"{"shade":{"@odata.id":"shades/1"}}"#, []),
            (#"{"shade":{"id":null,"@odata.id":null}}"#, ["shade.color required.on-create"]),
            (#"{"id":"1"}"#, ["shade required.on-create"]),
        ])
    func references(json: String, expected: [String]) throws {
        let schema = GraphSchema(
            """
            V\t1
            T\t~lamp\t\te\tlamp.md:1
            P\tid\tString\tkr\t2
            P\tshade\t~shade\tqv\t3
            T\t~shade\t\te\tshade.md:1
            P\tid\tString\tk\t2
            P\tcolor\tString\tq\t3
            """)
        let lamp = try #require(try GraphValue(json: json).object)
        let found = schema.validate(lamp, as: "microsoft.graph.lamp", for: .create)
        #expect(found.filter { $0.severity == .error }.map { "\($0.path) \($0.rule)" } == expected)
    }

    /// What one page takes back for some objects is a warning, whether it is missing or null.
    @Test func doubtedDemandsWarn() {
        let schema = GraphSchema("V\t1\nT\t~lamp\t\te\tlamp.md:1\nP\tcolor\tString\tqw\t3")
        for object in [[:], ["color": nil]] as [GraphObject] {
            let found = schema.validate(object, as: "microsoft.graph.lamp", for: .create)
            #expect(found.map { "\($0.severity) \($0.rule)" } == ["warning required.on-create"])
        }
    }

    @Test func rulesAreThoseOfTheActualType() throws {
        let json = ##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","pinMinimumLength":3}"##
        #expect(try DeviceConfiguration(json: json).validate().map(\.rule) == ["range.valid-values"])
        #expect(try Entity(json: json).validate().map(\.rule) == ["range.valid-values"])
        #expect(try DeviceConfiguration(json: #"{"pinMinimumLength":3}"#).validate() == [])
    }

    @Test func abstractTypesMustSayWhatTheyAre() throws {
        let findings = Entity(object: ["id": "1"]).validate()
        #expect(findings.map(\.rule) == [ValidationRuleID.abstractType])
        #expect(findings.map(\.path) == [""])
        #expect(
            findings.first?.message == "microsoft.graph.entity is abstract: @odata.type must say which subtype this is")
    }

    @Test func abstractTypesAreNotWhatAnObjectIs() throws {
        let target =
            ##"{"assignments":[{"target":{"@odata.type":"#microsoft.graph.deviceAndAppManagementAssignmentTarget"}}]}"##
        #expect(try findings(target, .any) == ["assignments[0].target type.abstract"])
        #expect(
            try Entity(json: ##"{"@odata.type":"#microsoft.graph.entity"}"##).validate().map(\.message)
                == ["microsoft.graph.entity is abstract: @odata.type must say which subtype this is"])
        #expect(
            try Entity(json: ##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration"}"##).validate()
                == [])
        #expect(try Entity(json: ##"{"@odata.type":"#microsoft.graph.brandNewType"}"##).validate() == [])
    }

    @Test func typesAreTexts() throws {
        #expect(try findings(#"{"@odata.type":5}"#, .any) == ["@odata.type json-type"])
        #expect(try findings(#"{"@odata.type":null}"#, .any) == [])
        let nested = #"{"assignments":[{"target":{"@odata.type":["x"]}}]}"#
        #expect(
            try findings(nested, .any) == [
                "assignments[0].target.@odata.type json-type", "assignments[0].target type.abstract",
            ])
    }

    @Test func aTypeThatCannotStandThere() throws {
        let json = ##"{"@odata.type":"#microsoft.graph.groupAssignmentTarget","pinMinimumLength":3}"##
        let findings = try WindowsIdentityProtectionConfiguration(json: json).validate()
        #expect(findings.map(\.rule) == [ValidationRuleID.typeMismatch, "range.valid-values"])
        #expect(findings.first?.severity == .warning)
        #expect(
            findings.first?.message
                == "@odata.type is microsoft.graph.groupAssignmentTarget, which is not microsoft.graph.windowsIdentityProtectionConfiguration or a subtype of it"
        )
    }

    @Test func recursionEnds() {
        var object: GraphObject = ["n": 5]
        for _ in 0..<700 { object = ["next": .object(object), "n": 5] }
        let findings = Node(object: object).validate()
        #expect(findings.count == 512)
        #expect(findings.contains { $0.path == "next.next.n" })
    }

    private struct Node: GraphConcreteModel {
        let storedObject: GraphObject
        init(object: GraphObject) { storedObject = object }
        static var graphType: GraphTypeIdentity { GraphTypeIdentity("microsoft.graph.node", described) }
        static let described = GraphSchema(
            "T\t~node\t\tc\tp:1\nP\tnext\t~node\t\t2\nP\tn\tInt32\t\t3\tr;e;3;range;0..1")
    }
}
