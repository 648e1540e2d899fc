#!/usr/bin/env python3
"""Writes pages that are made to break the Swift that graphgen makes of them, the same for the same seed.

usage: make.py FOLDER PAGES SEED

Every name on them (of types, properties, members, path segments, functions, parameters and files) is one that Swift,
GraphRuntime, Foundation or the standard library has already, is not a name at all, or differs from another one on the
pages in a way that file systems, readers or Swift may not see.
"""
import pathlib
import random
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent

KEYWORDS = """
Any Self Type Protocol actor any as associatedtype associativity async await break borrowing case catch class consuming
continue convenience copy default defer deinit didSet do dynamic each else enum extension fallthrough false fileprivate
final for func get guard if import in indirect infix init inline inout internal is isolated lazy left let macro mutating
nil none nonisolated nonmutating open operator optional override package postfix precedence precedencegroup prefix
private protocol public repeat required rethrows return right self sending set some static struct subscript super switch
then throw throws true try typealias unowned unsafe var weak where while willSet yield _ __ ___ await async
""".split()

# What generated types have or conform to themselves, and what a template could mean.
OWN = """
init description debugDescription hash hashValue rawValue id object graphObject graphValue update Update create validate
value values allCases some none wrappedValue projectedValue select expand filter list get delete first count path
location root client schema type Type typeName metadata fields Fields Builder RequestBuilder Item Collection module
Module encode decode CodingKeys Codable Hashable Sendable Equatable Error Optional Result Never Void Int String Data
Date Array Dictionary Set Bool Double Swift Foundation GraphRuntime MicrosoftGraph Hostile as isKind self_ odataType
copy merging changes mutate unknown unknownFutureValue unknownValue send response body headers
""".split()

SHAPES = [
    "", " ", "$0", "$1", "$", "`self`", "`", "0", "1st", "007", "9" * 40, "_", "__", "_0", "-", ".", "..", "../../x",
    "a.b", "a-b", "a b", "a/b", "a\\b", "a\\(b)", "\\u{0}", "\\", '"', '"""', '#"', '"#', "/*", "*/", "//", "///", "#if",
    "#endif", "#error(\"x\")", "@main", "@available(*, unavailable)", "{{name}}", "{{{name}}}", "{{/a}}", "{{#a}}", "<T>",
    "a?", "a!", "a:b", "a,b", "a;b", "(a)", "[a]", "{a}", "a = b", "%s", "\u00a0", "\u200b", "a\u200db", "\u202eabc",
    "\ufeff", "\u2028", "\u00ad", "e\u0301", "\u00e9", "\u212b", "\u00c5", "A\u030a", "\u0430dmin", "admin", "\u0391",
    "A", "\u01c4", "\u01c5", "\u01c6", "\ufb01", "fi", "\u0130", "i\u0307", "\u0131", "I", "i", "\u00df", "ss", "\u1e9e",
    "\U0001f600", "\U0001f468\u200d\U0001f469", "\u2603", "\u4e2d\u6587", "\u0645", "\u0300", "\u20dd", "\U000e0041",
    "\U0001d4d0", "\u00b7", "\u203f", "\ufe4d", "\u2118", "\u309b", "\uff21", "\uff3f", "con", "nul", "aux", "CON.swift",
    "a" * 5000, "\u00e9" * 2500, "_" * 300, "A" * 255, "a1" * 600, "x.y.z", "microsoft.graph", "Edm.String", "odata.type",
    "@odata.type", "@odata.id", "#microsoft.graph.x", "Collection(String)", "null", "true", "-1", "1.5", "1e9", "0x1F",
]

PRIMITIVES = """
String Int32 Int64 Boolean DateTimeOffset Date TimeOfDay Duration Guid Double Single Decimal Binary Stream Int16 Byte
Json
""".split()


def library():
    names = (HERE / "library-names.txt").read_text(encoding="utf-8").split()
    listing = (HERE.parent.parent / "Docs" / "GraphRuntime-API.txt").read_text(encoding="utf-8")
    own = set()
    for line in listing.splitlines():
        owner, _, rest = line.partition(":")
        own.update(part for part in owner.split(".") if part)
        for word in ("func", "var", "let", "case", "struct", "enum", "class", "protocol", "typealias"):
            _, found, after = rest.partition(f"{word} ")
            if found:
                own.add("".join(c for c in after.split("(")[0].split(":")[0].split(" ")[0].split("<")[0] if c.isalnum()))
    return names, sorted(name for name in own if name)


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.library, self.runtime = library()
        self.types = []
        self.last = "a"

    def name(self):
        """A name, or what stands where one belongs."""
        pick = self.random.random()
        if pick < 0.2:
            name = self.random.choice(KEYWORDS)
        elif pick < 0.4:
            name = self.random.choice(self.runtime)
        elif pick < 0.6:
            name = self.random.choice(self.library)
        elif pick < 0.7:
            name = self.random.choice(OWN)
        elif pick < 0.85:
            name = self.random.choice(SHAPES)
        elif pick < 0.95:
            name = self.variant(self.last)
        else:
            name = self.random.choice(KEYWORDS) + self.random.choice(SHAPES)[:8] + str(self.random.randrange(9))
        self.last = name
        return name

    def variant(self, name):
        """A name that is nearly another one."""
        return self.random.choice([
            str.upper, str.lower, str.capitalize, str.swapcase, lambda n: n[:1].upper() + n[1:],
            lambda n: n[:1].lower() + n[1:], lambda n: n + "_", lambda n: "_" + n, lambda n: n + "s", lambda n: n + "1",
            lambda n: unicodedata.normalize("NFD", n), lambda n: unicodedata.normalize("NFC", n),
            lambda n: unicodedata.normalize("NFKC", n), lambda n: n.replace("a", "\u0430"), lambda n: n + "\u200b",
            lambda n: "microsoft.graph." + n, lambda n: n + "Request", lambda n: n + "Update", lambda n: "is" + n,
        ])(name)

    def cell(self):
        """A name as a table holds it."""
        return self.name().replace("\n", " ").replace("|", "\\|")

    def words(self):
        return " ".join(self.name() for _ in range(self.random.randrange(1, 4))).replace("\n", " ").replace("|", "/")

    def type(self):
        pick = self.random.random()
        if pick < 0.45 or not self.types:
            kind = self.random.choice(PRIMITIVES)
        elif pick < 0.9:
            kind = self.random.choice(self.types)
        else:
            kind = self.cell()
        if self.random.random() < 0.25:
            return f"{kind} collection" if self.random.random() < 0.5 else f"Collection({kind})"
        return kind

    def table(self, header, rows):
        return "\n".join([header, "|".join([":---"] * (header.count("|") + 1)), *rows]) + "\n"

    def described(self):
        return self.random.choice([
            "", self.words(), f"Possible values are: `{self.cell()}`, `{self.cell()}`, `{self.cell()}`.", "Read-only.",
            f"Must be less than or equal to {self.cell()}. Valid values 1 to 9.", "Required. Not nullable.",
            f"Supports `$filter` (`eq`) and {self.words()}.", "Maximum length is 5 characters. Key.",
        ])

    def front(self):
        return f'---\ntitle: "{self.words()}"\nms.prod: "{self.words()}"\n---\n\n' if self.random.random() < 0.5 else ""

    def resource(self):
        name = self.cell()
        self.types.append(name)
        text = f"{self.front()}# {name} resource type\n\nNamespace: microsoft.graph{self.random.choice(['', '', '.' + self.cell()])}\n\n"
        text += self.words() + "\n\n"
        if len(self.types) > 3 and self.random.random() < 0.4:
            text += f"Inherits from [{self.random.choice(self.types)}](a.md).\n\n"
        rows = [f"{self.cell()}|{self.type()}|{self.described()}" for _ in range(self.random.randrange(1, 9))]
        text += "## Properties\n" + self.table("Property|Type|Description", rows)
        if self.random.random() < 0.5:
            rows = [f"{self.cell()}|{self.type()}|{self.described()}" for _ in range(self.random.randrange(1, 4))]
            text += "\n## Relationships\n" + self.table("Relationship|Type|Description", rows)
        if self.random.random() < 0.3:
            text += '\n## JSON representation\n<!-- {"blockType": "resource", "@odata.type": "microsoft.graph.%s"} -->\n' % (
                name.replace("\\", "\\\\").replace('"', '\\"'))
            text += '``` json\n{"%s": "String"}\n```\n' % self.name().replace("\\", "\\\\").replace('"', '\\"')
        return text

    def enumeration(self):
        name = self.cell()
        self.types.append(name)
        rows = [f"{self.cell()}|{self.random.choice(['', number, 2 ** number, -number])}|{self.described()}"
                for number in range(self.random.randrange(1, 12))]
        flags = "This enumeration is a flagged enumeration.\n\n" if self.random.random() < 0.2 else ""
        return f"{self.front()}# {name} enum type\n\nNamespace: microsoft.graph\n\n{flags}## Members\n" + self.table(
            "Member|Value|Description", rows)

    def segment(self):
        name = "".join(self.name().split())[:400] or "a"
        pick = self.random.random()
        if pick < 0.3:
            return "{" + name + "}"
        if pick < 0.45:
            pairs = ",".join(f"{''.join(self.name().split())[:60]}={{{''.join(self.name().split())[:60]}}}"
                             for _ in range(self.random.randrange(0, 4)))
            return f"{name}({pairs})"
        if pick < 0.5:
            return "microsoft.graph." + name
        return name

    def operation(self):
        verb = self.random.choice(["Get", "List", "Create", "Update", "Delete", self.cell()])
        text = f"{self.front()}# {verb} {self.cell()}\n\nNamespace: microsoft.graph\n\n{self.words()}\n\n## HTTP request\n```http\n"
        for _ in range(self.random.randrange(1, 4)):
            method = self.random.choice(["GET", "POST", "PATCH", "PUT", "DELETE"])
            path = "".join("/" + self.segment() for _ in range(self.random.randrange(1, 6)))
            query = f"?${self.random.choice(['filter', 'top', 'x'])}={self.segment()}" if self.random.random() < 0.1 else ""
            text += f"{method} {path}{query}\n"
        text += "```\n\n"
        if self.random.random() < 0.4:
            rows = [f"{self.cell()}|{self.type()}|{self.described()}" for _ in range(self.random.randrange(1, 5))]
            text += "## Function parameters\n" + self.table("Parameter|Type|Description", rows) + "\n"
        if self.random.random() < 0.3:
            text += "## Request headers\n" + self.table("Name|Description", [f"{self.cell()}|{self.words()}"]) + "\n"
        if self.random.random() < 0.4:
            rows = [f"{self.cell()}|{self.type()}|{self.described()}" for _ in range(self.random.randrange(1, 5))]
            text += "## Request body\nIn the request body, provide these.\n\n" + self.table(
                "Parameter|Type|Description", rows) + "\n"
        kind = self.random.choice(self.types) if self.types else "a"
        code = self.random.choice(["200 OK", "201 Created", "204 No Content", "202 Accepted"])
        many = self.random.choice(["a", "a collection of"])
        text += f"## Response\nIf successful, this method returns a `{code}` response code and {many} [{kind}](a.md) object in the response body.\n"
        return text

    def file(self, number):
        name = "".join(c for c in self.name() if c not in "/\0\n\r")[:40].strip(". ")
        while len(name.encode()) > 120:
            name = name[:-1]
        return f"{name}-{number}.md"


def main():
    folder, count, seed = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    maker = Maker(seed)
    for kind in ("api", "resources"):
        (folder / "api-reference" / "beta" / kind).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        pick = maker.random.random()
        kind = "resources" if pick < 0.6 else "api"
        text = maker.resource() if pick < 0.45 else maker.enumeration() if pick < 0.6 else maker.operation()
        path = folder / "api-reference" / "beta" / kind / maker.file(number)
        path.write_bytes(text.encode("utf-8", "surrogatepass"))


main()
