import GraphDocs
import Testing

@Suite("Inheritance sentences")
struct InheritanceTests {
    private func base(_ text: String, name: String = "sample") -> String? {
        facts(resourcePage(text, name: name)).types.first?.sentenceBase?.name
    }

    @Test(
        arguments: [
            ("Inherits from [base](base.md).", "base"), ("Inherits from [base](base.md)", "base"),
            ("Inherits from the [base](base.md) type.", "base"), ("Derived from [base](base.md).", "base"),
            ("Describes a thing. Inherits from [base](base.md).", "base"),
            ("This type inherits from [base](base.md).", "base"),
            ("A subclass of [base](base.md).", "base"), ("This is a subclass of [base](base.md).", "base"),
            (
                "The **sample** resource is derived from [**base**](base.md) and inherits properties from that resource.",
                "base"
            ),
            ("**sample** inherits from [base](base.md).", "base"),
            ("This type extends [base](base.md).", "base"), ("**sample** extends the [base](base.md) type.", "base"),
            ("A sample, which inherits from [base](base.md).", "base"),
            ("An object derived from [base](base.md).", "base"),
            ("It's a singleton that inherits from [base](base.md).", "base"),
            ("Inherits from base class [base](base.md).", "base"),
            ("Some say it inherits from others; this type inherits from [base](base.md).", "base"),
            ("Nothing uninherits from it. Inherits from [base](base.md).", "base"),
            ("Inherits from the abstract base type [base](base.md).", "base"),
            ("Inherits from an entity resource type baseThing.", "baseThing"),
            ("Inherits from microsoft.graph.base.", "microsoft.graph.base"),
            ("Inherits from baseThing and more.", "baseThing"), ("Inherits from **baseThing**.", "baseThing"),
            ("Used for a threat, derived from [base](base.md).", "base"),
            ("sample derives from [base](base.md)", "base"),
            ("The **sample** inherits all the properties from [base](base.md).", "base"),
            ("Inherited from [base](base.md) entity.", "base"),
            ("The media. This is inherited from [base](base.md).", "base"),
            ("A type derived from baseThing that holds a name.", "baseThing"),
            ("Inherits from [base](/graph/api/resources/base?view=1).", "base"),
            ("Inherits from [base](base).", "base"),
            ("Inherits from\n[base](base.md).", "base"),
            ("Inherits from [Base Thing](base.md).", "base"), ("Erbt von [base](base.md).", "base"),
            ("Hereda de [base](base.md).", "base"), ("Herda de [base](base.md).", "base"),
            ("Наследуется от [base](base.md).", "base"), ("继承自 [base](base.md)", "base"),
            ("[base](base.md)から継承します。", "base"),
            ("Represents a thing. Inherits from [base type](base.md).", "base"),
            ("Inherits from [base resource type](base.md).", "base"),
            ("**Inherits from**: [base](base.md)", "base"), ("Base type: [base](base.md)", "base"),
            ("**Parent type:** baseThing", "baseThing"), ("Its base type is [base](base.md).", "base"),
            ("> [!NOTE]\n> This resource inherits from [base](base.md).", "base"),
            ("- Inherits from [base](base.md).", "base"),
            ("Inherits from [baseThing] (base.md).", "baseThing"), ("Inherits from [baseThing](base.md", "baseThing"),
            ("Inherits properties and relationships from [base](base.md).", "base"),
            ("This is a sub-type of [base](base.md).", "base"),
            ("A concrete implementation of [base](base.md).", "base"),
            ("A specialization of [base](base.md) for lamps.", "base"),
        ])
    func sentence(text: String, expected: String) {
        #expect(base(text) == expected)
    }

    @Test("a wording is looked at eight times and no more", arguments: [(0, true), (7, true), (8, false)])
    func attempts(others: Int, isFound: Bool) {
        let text = String(repeating: "Such a [lamp](lamp.md) inherits from others. ", count: others)
        #expect(base(text + "Inherits from [base](base.md).") == (isFound ? "base" : nil))
    }

    @Test("each sentence has its own subject", arguments: [".", "!", "?"])
    func sentencesApart(end: String) {
        #expect(base("Holds all the lamps\(end) Inherits from [base](base.md).") == "base")
        #expect(base("Holds all the lamps, inherits from [base](base.md).") == nil)
    }

    @Test("a phrase starts where a word does")
    func partOfAWord() {
        #expect(base("The sample disinherits from [base](base.md).") == nil)
    }

    @Test("a base in words")
    func describedBase() {
        func described(_ text: String) -> String? { facts(resourcePage(text)).types.first?.describedBase }
        #expect(described("Inherits from the base policy type.") == "policyBase")
        #expect(described("Inherits from a base lamp policy class.") == "lampPolicyBase")
        #expect(described("Inherits from the policy type.") == nil)
    }

    @Test(
        "traps",
        arguments: [
            "- [other](other.md) is a derived type of sample that removes access.",
            "The following types inherit from this type.", "> Both inherit from [base](base.md).",
            "A thing. It does not inherit from [base](base.md).",
            "> [!TIP]\n> An [other](other.md) inherits from [base](base.md).",
            "Resources that derive from **sample** include:", "[a](a.md) and [b](b.md) types inherit from this type.",
            "All the controls inherit from [base](base.md).",
            "It is an abstract type that is inherited by [other](other.md).",
            "Contains properties and inherited properties for apps.", "Code derived from ISO 639.",
            "A setting that extends over [base](base.md).", "Says which setting inherits from [base](base.md).",
            "Whether the license was inherited from a group.",
            "The [other](other.md) resource is derived from [third](third.md).",
            "This is a base class; the derived types are [other](other.md).", "You must make a subclass of it.",
            "Inherits from sample.", "See the derived type [other](other.md).", "Policies inherit from here.",
            "An **extensions** navigation property, which is derived from [base](base.md).",
        ])
    func trap(text: String) {
        #expect(base(text) == nil)
    }

    @Test func metadataBase() {
        func type(_ metadata: String) -> TypeFacts? {
            facts(
                resourcePage(
                    "Text.",
                    metadata: "{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.sample\", \(metadata)}")
            ).types
                .first
        }
        #expect(type("\"baseType\": \"microsoft.graph.base\"")?.metadataBase == "microsoft.graph.base")
        #expect(type("\"baseType\": \"#microsoft.graph.base\"")?.metadataBase == "microsoft.graph.base")
        #expect(type("\"baseType\": null")?.metadataBase == nil)
        #expect(type("\"baseType\": \"\"")?.metadataBase == nil)
        #expect(type("\"keyProperty\": \"id\"")?.keyProperty == "id")
        #expect(type("\"keyProperty\": [\"id\", \"zone\"]")?.keyProperty == "id,zone")
        #expect(type("\"openType\": true")?.isOpen == true)
        #expect(type("\"openType\": \"false\"")?.isOpen == false)
        #expect(type("\"isAbstract\": true")?.isAbstract == true)
    }

    @Test(
        "prose on the type",
        arguments: [
            ("An abstract class that holds what apps share.", "abstract"), ("This is an abstract type.", "abstract"),
            ("Represents an abstract base type for policies.", "abstract"),
            ("Abstract entity for schools.", "abstract"),
            ("Represents an abstract definition for a task.", ""), ("Inherits from the [x](x.md) abstract type.", ""),
            ("This is an open type.", "open"), ("It supports the open type [x](x.md).", ""),
            ("A type. It is an Open Type. It holds tasks.", "open"),
        ])
    func prose(text: String, expected: String) throws {
        let type = try #require(facts(resourcePage(text)).types.first)
        #expect((type.isAbstract ? "abstract" : "") + (type.isOpen ? "open" : "") == expected)
    }

    @Test(
        "deprecation",
        arguments: [
            ("> [!CAUTION]\n> This API is deprecated and stops returning data in May.", true), ("Deprecated", true),
            ("The sample API is deprecated. Use [other](other.md).", true),
            ("This complex type will be deprecated in the future.", true),
            ("> [!WARNING]\n> The **sample** is deprecated; use [other](other.md).", true),
            ("Sample is now deprecated.", true), ("The sample for lamps is deprecated.", false),
            ("As of March 2024, this API has been deprecated.", true),
            ("> [!IMPORTANT]\n> This API will be retired on June 30.", true),
            ("**This resource is no longer supported.**", true), ("This type lets devices be retired.", false),
            ("The **name** property is deprecated.", false),
            ("The older version of this API will be deprecated.", false),
            ("Apps should move on, as samples are being deprecated.", false), ("Text.", false),
        ])
    func deprecation(text: String, expected: Bool) throws {
        let type = try #require(facts(resourcePage(text)).types.first)
        #expect((type.deprecation != nil) == expected)
        #expect(type.deprecation?.hasPrefix("[!") != true)
    }
}

@Suite("Derived types")
struct DerivedTypeTests {
    private func derived(_ text: String) -> [String] {
        facts(resourcePage(text)).types.first?.derived.map(\.name) ?? []
    }

    @Test(
        arguments: [
            (
                "Resources that derive from **sample** include:\n\n* [a](a.md)\n* [b](b.md)\n\nText.\n\n* [c](c.md)",
                ["a", "b"]
            ),
            (
                "**sample** is the base resource for the following derived types of things:\n\n* A file ([a](../resources/a.md) resource)\n* An item ([b](../resources/b.md))",
                ["a", "b"]
            ),
            ("This is a base class; the derived types are [a](a.md), [b](b.md), and [c](c.md).", ["a", "b", "c"]),
            ("The derived types are the entity [a](a.md) and the object [b](b.md).", ["a", "b"]),
            (
                "The derived types are the entities [a](a.md), [b](b.md) as well as the resource [c](c.md).",
                ["a", "b", "c"]
            ),
            ("This is the base type for richer types such as [a](a.md) and [b](b.md). See [c](c.md).", ["a", "b"]),
            ("Represents a base type for [a](a.md) and [b](b.md) entity types.", ["a", "b"]),
            ("The [a](a.md) and [b](b.md) types inherit from this type.", ["a", "b"]),
            ("The [a](a.md) and [b](b.md) resources are subclasses of this superclass.", ["a", "b"]),
            ("Holds things. Supported derived types:\n\n- [a](a.md) is a derived type of sample that removes.", ["a"]),
            ("Text.\n\n## Derived types\n|Type|Description|\n|-|-|\n|[a](a.md)|d|\n|[b](./b.md)|d|", ["a", "b"]),
            ("Text.\n\n### Derived types\n- [a](a.md)", ["a"]), ("Inherits from [a](a.md).", []),
            ("This is a base type for many things.", []), ("See [a](a.md).\n\n- [b](b.md)", []),
            ("Represents a base class for actions in the [a](../api/a.md) of others.", []),
            ("Represents a base class for actions in the [a](a.md) of a [b](b.md).", []),
            (
                "A base class for actions in the [a](a.md). Supported derived types:\n\n- [b](b.md) is a derived type of sample.",
                ["b"]
            ),
            ("Base class for operation types such as [a](a.md).", ["a"]),
            ("Like [a](a.md), which holds [b](b.md), all [c](c.md) types inherit from this type.", ["c"]),
        ] as [(String, [String])])
    func listed(text: String, expected: [String]) {
        #expect(derived(text) == expected)
    }
}
