"""Whether a fact of a page is in the Swift."""

import re

from address import suits
from swift import short
from words import MEDIA

def simple(name):
    return name.rsplit(".", 1)[-1].strip("[]?>()").lower()


def of_family(kind):
    """`some LampProtocol` takes any lamp, `GraphUpdate<some LampProtocol>` the change of any."""
    kind = re.sub(r"(?:GraphRuntime\.)?GraphUpdate<some ([\w.`]+)Protocol>", r"\1.Update", kind)
    return re.sub(r"some ([\w.`]+)Protocol", r"\1", kind)


class Arrival:
    def __init__(self, swift, pages):
        self.swift = swift
        self.schema = swift.schema
        self.index = {}
        for method in swift.methods:
            for address in method.addresses:
                self.index.setdefault((method.verb, len(address)), []).append((address, method))
        self.by_page = {}
        for method in swift.methods:
            for page in method.pages:
                self.by_page.setdefault(page, []).append(method)
        self.simple_names = {}
        for name in list(self.schema.types) + list(self.schema.enumerations):
            self.simple_names.setdefault(simple(name), []).append(name)
        self.ends = {address[-1] for method in swift.methods for address in method.addresses if address}
        self.page_methods, self.said = {}, {}
        self.pages = {page.path: page for page in pages}
        self.names = {page.path: page.rows() for page in pages}
        for page in pages:
            self.page_methods[page.path] = self.methods_of(page)
            for fact in page.facts:
                if fact.kind == "answer":
                    names = fact.data["said"] | {simple(kind) for kind in fact.data["annotated"]}
                    for method in self.page_methods[page.path]:
                        self.said.setdefault(id(method), set()).update(names)

    def found(self, fact):
        names, shown = self.names[fact.page], fact.data["segments"]
        methods = self.index.get((fact.data["method"], len(shown)), ())
        return [method for address, method in methods if suits(address, shown, names)]

    def exact(self, fact):
        methods = self.found(fact)
        same = [method for method in methods if fact.data["segments"] in method.addresses]
        return same or methods

    def methods_of(self, page):
        """The methods of a page's requests: those that say so, and those at its addresses."""
        found = {id(method): method for method in self.by_page.get(page.path, ())}
        for fact in page.requests():
            methods = self.exact(fact)
            own = [method for method in methods if page.path in method.pages]
            for method in own or methods:
                found[id(method)] = method
        return list(found.values())

    def arrived(self, fact):
        return getattr(self, fact.kind.replace(" ", "_").replace("-", "_"))(fact, self.page_methods[fact.page])

    def request(self, fact, methods):
        found = self.exact(fact)
        if fact.data["query"] and len(found) > 1:
            found = [method for method in found if fact.page in method.pages] or found
        return bool(found)

    def example_request(self, fact, methods):
        return bool(self.found(fact))

    def types_in(self, swift_type):
        """The types of the service that a Swift type is made of."""
        found = []
        for word in re.findall(r"[\w.]+", of_family(swift_type).replace(".Update", "")):
            if short(word) in self.swift.names:
                found.append(self.swift.names[short(word)])
        return found

    def body_row(self, fact, methods):
        name = fact.data["name"]
        if self.everywhere(methods, name):
            return True
        # An update's address holds the key; and what the row itself calls read-only is.
        flags = "".join(row.flags for row in self.rows(fact, methods))
        return "k" in flags and any(method.verb == "PATCH" for method in methods) or fact.data["fixed"] and "r" in flags

    def everywhere(self, methods, name):
        """Whether a method of the page takes a name at each place where it is; those of one name share their values."""
        alike = {}
        for method in methods:
            alike.setdefault((method.verb, method.name), {}).setdefault(method.owner, []).append(method)
        return any(
            all(any(self.takes(method, name) for method in there) for there in places.values()) for places in alike.values()
        )

    def takes(self, method, name):
        last = name.split(".")[-1].split("/")[-1]
        names = {name, last, name.replace("@odata.type", "")}
        if name == "@odata.type":
            return True
        if names & method.literals or {name.lower(), last.lower()} & {label.lower() for label, _ in method.labels}:
            return True
        bind = name.removesuffix("@odata.bind")
        for label, kind in method.labels:
            kind = of_family(kind)
            updated = kind.endswith(".Update")
            for known in self.types_in(kind):
                heirs = [other for other in self.schema.types if known in self.swift.chain(other)]
                if any(self.swift.has(heir, each, updated) for heir in heirs for each in (name, last, bind)):
                    return True
        return False

    def parameter_row(self, fact, methods):
        name = fact.data["name"]
        bare = re.sub(r"[^a-z0-9]", "", name.lower())
        if self.everywhere(methods, name):
            return True
        for method in methods:
            comments = " ".join(method.comment)
            if any(bare == re.sub(r"[^a-z0-9]", "", held.lower()) for held in re.findall(r"\{([^}]*)\}", comments)):
                return True
        return False

    def header(self, fact, methods):
        name = fact.data["name"].lower()
        return any(
            name in operation.headers
            for method in methods
            for operation in self.schema.operations.get(method.operation, [])
        )

    def permission(self, fact, methods):
        operations = [row for method in methods for row in self.schema.operations.get(method.operation, [])]
        return any(fact.data["scope"] in row.scopes.get(fact.data["place"], ()) for row in operations)

    def answer(self, fact, methods):
        data, shown = fact.data, fact.data["request"].data
        found = self.exact(fact.data["request"])
        own = [method for method in found if fact.page in method.pages]
        wanted = data["said"] | {simple(kind) for kind in data["annotated"]}
        for file in data["files"]:
            wanted |= {simple(name) for page, names in self.schema.pages.items() if page.endswith("/" + file) for name in names}
        return any(self.answers(method, data, wanted, shown) for method in own or found)

    def answers(self, method, data, wanted, shown):
        """Whether a method answers one of the types wanted, or what it may answer instead."""
        kinds = self.types_in(method.answer)
        if "GraphNoContent" in method.answer or "GraphUpdateRequest" in method.answer:
            if data["nothing"] or shown["segments"][-1] == "$ref" or method.verb == "DELETE":
                return True
        if data["collection"] and kinds and "GraphCollectionRequest" not in method.answer and method.verb == "GET":
            return False
        if any(simple(kind) in wanted for kind in kinds):
            return True
        if not kinds and "GraphMedia" in method.answer:
            return bool(MEDIA.search(data["text"]) or MEDIA.search(shown["segments"][-1]))
        if not kinds and re.search(r"\b(?:Bool|String|Int32|Int64|Double|Data)\b", method.answer):
            return simple(re.findall(r"\w+", method.answer)[-1])[:3] in data["text"]
        # Where several types are said, the answer may be what they all are.
        bases = [set().union(*(self.swift.chain(name) for name in self.simple_names.get(said, ()))) for said in data["said"]]
        if len(bases) > 1 and any(kind in set.intersection(*bases) - {"microsoft.graph.entity"} for kind in kinds):
            return True
        # Several pages may document a request with types of one family.
        shared = self.said.get(id(method), set())
        families = {simple(base) for kind in wanted for name in self.simple_names.get(kind, ())
                    for base in self.swift.chain(name)}
        return any(simple(kind) in shared & families for kind in kinds)

    def owners(self, fact):
        """The types of the service that a row of a page speaks of."""
        found = set(self.schema.pages.get(fact.page, ()))
        page = self.pages[fact.page]
        for name in page.names if page.resource else ():
            found.update(self.simple_names.get(name, ()))
        return {name for name in found if name in self.schema.types}

    def property(self, fact, methods):
        name = fact.data["name"]
        if any(self.swift.has(owner, name) for owner in self.owners(fact)):
            return True
        # Bytes are no member of the JSON; a method answers them.
        streams = [row for row in self.rows(fact, ()) if row.type.rstrip("*") == "Stream"]
        return bool(streams) and name.lower() in self.ends

    def rows(self, fact, methods):
        """The properties of the schema text that a row of a table is about."""
        owners = self.owners(fact)
        for method in methods:
            for operation in self.schema.operations.get(method.operation, []):
                if fact.data["name"] in operation.properties:
                    yield operation.properties[fact.data["name"]]
            for _, kind in method.labels:
                owners |= {heir for known in self.types_in(kind) for heir in self.schema.types if known in self.swift.chain(heir)}
        for owner in owners:
            for kind in self.swift.chain(owner):
                known = self.schema.types.get(kind)
                if known and fact.data["name"] in known.properties:
                    yield known.properties[fact.data["name"]]

    def read_only(self, fact, methods):
        return any({"r", "i"} & set(row.flags) for row in self.rows(fact, methods))

    def rule(self, fact, methods):
        number = fact.data["number"]
        for row in self.rows(fact, methods):
            for rule in row.rules:
                said = rule.split(";")[3:]
                if number in re.findall(r"-?\d+(?:\.\d+)?", " ".join(said).replace("..", " ")):
                    return True
        return False

    default = rule

    def value(self, fact, methods):
        value = fact.data["value"].lower()
        if fact.data["member"]:
            owner = simple(fact.data["owner"].split()[0])
            names = set(self.schema.pages.get(fact.page, ()))
            for name in {owner} | self.pages[fact.page].names:
                names.update(self.simple_names.get(name, ()))
            if any(self.has_value(name, value) for name in names):
                return True
            properties = [row for kind in self.owners(fact) for row in self.schema.types[kind].properties.values()]
            return any(owner == row.name.lower() and self.row_has(row, value) for row in properties)
        for row in self.rows(fact, methods):
            if self.row_has(row, value):
                return True
        for method in methods:
            for label, kind in method.labels:
                if label.lower() == fact.data["name"].lower() and any(
                    self.has_value(self.swift.names.get("_" + word, ""), value) for word in re.findall(r"\w+", kind)
                ):
                    return True
        return False

    def row_has(self, row, value):
        ruled = any(value in re.split(r"[;,]", rule.lower()) for rule in row.rules)
        return ruled or self.has_value(row.type.rstrip("*"), value)

    def has_value(self, enumeration, value):
        swift = [name for name in self.swift.swift_names.get(enumeration, ()) if name.startswith("_") or "._" in name]
        known = lower(self.schema.enumerations.get(enumeration, ()))
        # Not a value that callers use: it says that there will be more.
        return value in known and (value == "unknownfuturevalue") or value in known and any(
            value in lower(self.swift.values.get(name, ())) for name in swift
        )


def lower(values):
    return {value.lower() for value in values}
