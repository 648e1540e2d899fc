"""The facts of a raw page that have to arrive: requests, rows, answers, permissions, rules, values, properties."""

import re
from dataclasses import dataclass, field

from address import request
from pages import elements_of
from words import (
    ANSWERING, BODY, DEFAULT, ELSEWHERE, EXAMPLE, HALVES, HEADERS, MEMBERS, NAMES, OWN_HEADERS, PARAMETERS, PERMISSIONS, PROPERTIES, REQUIRED,
    RESPONSE,
    fixed, named, numbers, plain, possible,
)

KINDS = [
    "request", "example request", "answer", "body row", "parameter row", "header", "permission", "property", "read-only",
    "rule", "default", "value",
]
SCOPE = re.compile(r"(?<![\w.@/-])[A-Z][A-Za-z0-9]*(?:\.[A-Z][A-Za-z0-9]*)+(?:-[A-Z]\w*)?(?![\w@/(])")
PLACES = (("delegated", "personal", "p"), ("delegated", "", "w"), ("application", "", "a"))


@dataclass
class Fact:
    kind: str
    page: str
    path: str  # of the file that shows it, the page or an included one
    line: int
    what: str
    data: dict = field(default_factory=dict)

    def __str__(self):
        return f"{self.path}:{self.line}: {self.what}" + (f" (on {self.page})" if self.path != self.page else "")


class Page:
    def __init__(self, root, path):
        self.path = path
        self.elements = elements_of(root, path)
        self.facts = []
        title = next((element.text for element in self.elements if element.kind == "heading"), "")
        kinds = [re.search(r"\"@odata\.type\"\s*:\s*\"#?([\w.]+)\"", element.metadata) for element in self.elements]
        # Of a resource page: its type, by its title and by the metadata of the JSON that shows it.
        self.names = {plain(title).split()[0].lower().rsplit(".", 1)[-1]} if plain(title).split() else set()
        self.names |= {
            kind.group(1).rsplit(".", 1)[-1].lower()
            for kind, element in zip(kinds, self.elements)
            if kind and re.search(r"blockType\"?\s*:\s*\"?resource", element.metadata, re.IGNORECASE)
        }
        self.resource = not any(element.under(r"^http request") for element in self.elements)
        for element in self.elements:
            getattr(self, element.kind)(element)
        self.answers()

    def add(self, kind, element, what, line=None, **data):
        self.facts.append(Fact(kind, self.path, element.path, line or element.line, what, data))

    def requests(self):
        return [fact for fact in self.facts if fact.kind == "request"]

    def rows(self):
        """What the rows of its tables are called, in lower case."""
        return {fact.data["name"].lower() for fact in self.facts if fact.kind in ("body row", "parameter row")}

    def heading(self, element):
        pass

    def prose(self, element):
        pass

    def example(self, element):
        return any(EXAMPLE.search(heading) for heading in element.headings[1:]) or any(
            HALVES.search(heading) for heading in element.headings[2:]
        )

    def fence(self, element):
        if element.text.split()[:1] not in ([], ["http"], ["HTTP"], ["msgraph-interactive"], ["rest"]):
            return
        example = self.example(element)
        if example and "response" in element.metadata.lower():
            return
        for at, line in enumerate(element.lines):
            found = request(line.text)
            if not found and example and line.text.strip():
                return
            if found and found[2] and "microsoft.com" in line.text.lower().replace("graph.microsoft.com", "") + (
                "" if line.text.count("http") < 1 or "graph.microsoft.com" in line.text.lower() else "microsoft.com"
            ):
                return
            if found and found[2]:
                method, written, segments = found
                kind = "example request" if example else "request"
                self.add(kind, line, f"{method} {written}", line.number, method=method, segments=segments,
                         query="?" in written, main=element.under(r"^http request"))
                if example:
                    return

    def row(self, element):
        first = plain(element.header[0]).lower().strip() if element.header else ""
        name = named(element.cells[0]) if element.cells else ""
        text = " ".join(element.cells[1:])
        if len(element.header) > 1 and not text.replace("&nbsp;", "").strip():
            return  # a heading within the table
        example = self.example(element)
        if PERMISSIONS.search(first) or any(PERMISSIONS.search(heading) for heading in element.headings[1:]):
            self.permissions(element)
        elif first in MEMBERS and name and not example:
            self.add("value", element, f"{name} of {element.headings[-1]}", value=name, owner=element.headings[-1], member=True)
        elif any(HEADERS.search(heading) for heading in element.headings[1:]):
            if name and not example and name.lower() not in OWN_HEADERS and REQUIRED.search(plain(text)):
                self.add("header", element, name, name=name)
        elif example or not name or first not in NAMES:
            return
        elif any(BODY.search(heading) for heading in element.headings[1:]):
            self.add("body row", element, name, name=name, fixed=fixed(plain(text)))
            self.described(element, name, text)
        elif any(PARAMETERS.search(heading) for heading in element.headings[1:]):
            if not name.startswith("$"):
                body = any(fact.data["method"] in ("POST", "PATCH", "PUT") for fact in self.requests()) and (
                    not any(re.search(r"path|query|function", heading, re.IGNORECASE) for heading in element.headings[1:])
                )
                self.add("body row" if body else "parameter row", element, name, name=name,
                         fixed=fixed(plain(text)))
                self.described(element, name, text)
        elif self.resource and first != "name" and any(PROPERTIES.search(heading) for heading in element.headings[1:]):
            self.add("property", element, name, name=name)
            self.described(element, name, text, True)

    def described(self, element, name, text, property=False):
        """What the description of a row says of its values."""
        words = plain(text)
        for number in numbers(words):
            self.add("rule", element, f"{name}: {number}", name=name, number=number)
        default = DEFAULT.search(words)
        if default:
            self.add("default", element, f"{name}: {default.group(1)}", name=name, number=default.group(1).rstrip("."))
        for value in possible(text):
            if value not in ("true", "false"):
                self.add("value", element, f"{name}: {value}", value=value, name=name, member=False)
        if property and fixed(words):
            self.add("read-only", element, name, name=name)

    def permissions(self, element):
        first = plain(element.cells[0]).lower() if element.cells else ""
        for start, more, place in PLACES:
            if first.startswith(start) and more in first:
                for scope in sorted(set(SCOPE.findall(plain(" | ".join(element.cells[1:])).rstrip(".")))):
                    self.add("permission", element, f"{scope} ({first})", scope=scope, place=place)
                return

    def answers(self):
        """One fact for each request of a page that says what it answers: the types that its sections on it name."""
        sections, annotated, many = {}, set(), set()
        for element in self.elements:
            if element.kind == "prose" and not self.example(element) and len(element.headings) > 1:
                if RESPONSE.search(element.headings[1]) or RESPONSE.search(element.headings[-1]):
                    sections.setdefault(element.headings, []).append(element.text)
            elif element.kind == "fence" and re.search(r"blockType\"?\s*:\s*\"?response", element.metadata, re.IGNORECASE):
                kind = re.search(r"\"?@odata\.type\"?\s*:\s*\"([^\"]+)\"", element.metadata)
                if kind:
                    annotated.add(kind.group(1))
                    many.add(bool(re.search(r"\"?isCollection\"?\s*:\s*\"?true", element.metadata, re.IGNORECASE)))
        said, files, words = set(), set(), ""
        for texts in sections.values():
            sentences = re.split(r"(?<=[.:])\s+(?=[A-Z])", " ".join(texts))
            text = " ".join(each for each in sentences if ANSWERING.search(each) and not ELSEWHERE.search(each))
            links = re.findall(r"\[([^\]]+)\]\(([^)#\s]*resources/[^)#\s]+)(?:#[^)]*)?\)", text)
            said |= {plain(link).lower().strip(" .()").rsplit(".", 1)[-1].split(" ")[0] for link, _ in links}
            files |= {target.rpartition("/")[2] for _, target in links}
            words += " " + text
        nothing = "204" in words and not said
        if said or annotated and re.search(r"\b20[0-2]\b", words) or nothing:
            what = "no content" if nothing else " or ".join(sorted(said or annotated))
            collection = many == {True} and "collection" in words
            asked = self.requests()
            for each in [each for each in asked if each.data["main"]] or asked:
                self.facts.append(Fact("answer", self.path, each.path, each.line, f"{what} from {each.what}", {
                    "said": said, "files": files, "annotated": annotated, "nothing": nothing, "text": words.lower(),
                    "collection": collection, "request": each,
                }))
