"""What generated Swift says, read from its text: methods with their addresses, types with their members, the schema."""

import re
from dataclasses import dataclass, field

from address import pieces
from locations import LITERAL, added, inside, joined, steps
from schema import Schema

# A chain of segments longer than this, or through one place twice, is not an address that a page shows.
LONGEST = 20


@dataclass
class Method:
    path: str
    line: int
    name: str
    signature: str
    answer: str
    body: str
    owner: str
    documented: list
    comment: list
    verb: str = ""
    operation: str = ""
    tail: tuple = ()
    pages: set = field(default_factory=set)
    addresses: list = field(default_factory=list)
    labels: list = field(default_factory=list)  # (label, type) of the arguments that its body uses
    literals: set = field(default_factory=set)


class Swift:
    def __init__(self, root):
        self.methods = []
        self.edges = {}  # owner -> [(segments, place)]
        self.members = {}  # Swift type or protocol -> names on the wire that can be read
        self.updatable = {}  # Swift type or protocol -> names on the wire that an update takes
        self.names = {}  # Swift type -> name of the service
        self.values = {}  # enumeration of the service -> its values
        self.schema = Schema()
        for path in sorted(root.rglob("*.swift")):
            self.read(str(path.relative_to(root)), path.read_text(encoding="utf-8"))
        self.resolve()

    def read(self, name, text):
        self.schema.read(text)
        owner, comment, waiting, depth, quoted = "", [], None, 0, False
        fields = enumeration = False
        for number, line in enumerate(text.splitlines(), 1):
            bare = line.strip()
            if bare.startswith('"""') or bare.endswith('"""'):
                quoted = not quoted
            if quoted:
                continue
            if bare.startswith("///"):
                comment.append(bare[3:].strip())
                continue
            extension = re.match(r"(?:public )?extension ([\w.`]+)(?: where (\w+)\s*(?:==|:)\s*([\w.]+))?", line)
            if extension:
                owner = extension.group(3) if extension.group(2) else extension.group(1)
                kind = extension.group(1)
                comment, depth, fields = [], 1, kind.endswith("GraphFields")
                enumeration = kind.endswith("GraphEnumeration")
                continue
            declared = re.match(r"\s*public (?:struct|enum|final class|protocol) ([\w`]+)", line)
            if declared:
                waiting = f"{owner}.{declared.group(1)}" if depth and owner else declared.group(1)
            typed = re.search(r'GraphModule\.type\("([^"]+)"\)', line)
            if typed and waiting:
                self.names.setdefault(short(waiting), typed.group(1))
            if not bare.startswith("///"):
                code = LITERAL.sub("", line)
                depth += 0 if extension else code.count("{") - code.count("}")
                if depth <= 0:
                    depth, owner = 0, owner if line != "}" else ""
            if owner and not line.startswith("public"):
                if self.member(name, number, bare, owner, comment, fields, enumeration):
                    comment = []
                elif not bare.startswith(("#", "@")):
                    comment = [] if bare else comment

    def member(self, path, number, bare, owner, comment, fields, enumeration):
        if enumeration:
            value = re.search(r'Self\(rawValue: "((?:[^"\\]|\\.)*)"\)', bare)
            if value:
                self.values.setdefault(short(owner), set()).add(value.group(1))
            return bool(value)
        if fields:
            named = re.search(r'self\.(\w*[fF]ield)\("([^"]+)"', bare)
            if named and named.group(1) != "field":
                self.updatable.setdefault(short(owner), set()).add(named.group(2))
            return bool(named)
        got = re.match(r'get \{ .*?"([^"]+)"', bare)
        if got:
            self.members.setdefault(short(owner), set()).add(got.group(1))
            return True
        place = re.match(r"public (?:var [\w`]+|subscript\(.*?\)|func [\w`]+\(.*?\))\s*(?::|->) ([\w.]+) \{ (.*_location.*|root.*) \}$", bare)
        if place and "Request<" not in bare:
            self.edges.setdefault(owner, []).append((steps(place.group(2)), place.group(1)))
            return True
        function = re.match(r"public func ([\w`]+)\((.*)\)(?: throws)? -> (.*?) \{(.*)$", bare)
        if function:
            found = Method(path, number, function.group(1).strip("`"), bare, function.group(3), function.group(4),
                           owner, [], list(comment))
            self.methods.append(found)
            for text in comment:
                page = re.match(r"- Documented: (\S+?)(?::\d+)?$", text)
                if page:
                    found.pages.add(page.group(1))
            return True
        if self.methods and self.methods[-1].path == path and not bare.startswith(("}", "///", "#", "@", "public")):
            self.methods[-1].body += " " + bare
        return False

    def resolve(self):
        """Gives methods what their bodies say, and the addresses at which callers reach them."""
        reached = {}
        queue = [("GraphRuntime.GraphClient", (), ())]
        while queue:
            owner, address, through = queue.pop()
            reached.setdefault(owner, set()).add(address)
            for more, place in self.edges.get(owner, []):
                if len(address) < LONGEST and through.count(place) < 1:
                    there = joined(address, more)
                    if there not in reached.get(place, ()):
                        queue.append((place, there, (*through, place)))
        for method in self.methods:
            method.labels = list(passed(method))
            verb = re.search(r"\w*[rR]equest\(\s*\.(\w+), \"([^\"]*)\"", method.body)
            if verb:
                method.verb, method.operation = verb.group(1).upper(), verb.group(2)
                method.literals = set(LITERAL.findall(method.body.replace(f'"{method.operation}"', "", 1)))
                named = re.search(r"segment: ", method.body)
                inner = inside(method.body, verb.start() + method.body[verb.start() :].index("(") + 1)
                if named and "segment: " in inner:
                    inner = inner[inner.index("segment: ") + 9 :]
                    cut = re.split(r", (?:body|model|change):", inner)[0]
                    method.tail = tuple(added("segment", cut))
            for row in self.schema.operations.get(method.operation, []):
                method.pages.add(row.page)
            tails = {method.tail, self.least(method)}
            method.addresses = [joined(address, tail) for address in sorted(reached.get(method.owner, ())) for tail in tails]
        self.reached = reached

    def least(self, method):
        """The last segment when only the required values of a function are given."""
        if not method.tail or "(" not in method.tail[-1]:
            return method.tail
        optional = {label for label, kind in method.labels if kind.endswith("?")}
        names = {name.lower() for name, value in re.findall(r'"(\w+)", `?(\w+)', method.body) if value in optional}
        start, _, inner = method.tail[-1].rstrip(")").partition("(")
        kept = [part for part in inner.split(",") if part.split("=")[0] not in names]
        return (*method.tail[:-1], start + (f"({','.join(kept)})" if kept else ""))

    def chain(self, name):
        """A type of the service and those it is derived from."""
        found = []
        while name and name not in found:
            found.append(name)
            kind = self.schema.types.get(name)
            name = kind.base if kind else ""
        return found

    def has(self, name, member, updatable=False):
        """Whether the Swift of a type, or of one it is derived from, has a member; names of the service in both."""
        table = self.updatable if updatable else self.members
        for kind in self.chain(name):
            for swift in self.swift_names.get(kind, ()):
                if member in table.get(swift, ()) or member in table.get(swift + "Protocol", ()):
                    return True
        return False

    @property
    def swift_names(self):
        if not hasattr(self, "_swift"):
            self._swift = {}
            for swift, name in self.names.items():
                self._swift.setdefault(name, []).append(swift)
        return self._swift


def passed(method):
    """The arguments that a method does something with, by label and type: one that is only declared sends nothing."""
    code = LITERAL.sub(lambda text: " ".join(re.findall(r"\\\((?:raw: )?([^()]*)\)", text.group())), method.body)
    used = set(re.findall(r"\w+", code))
    declared = re.search(r"func [\w`]+(?:<.*?>)?\((.*)\)(?: throws)? -> ", method.signature)
    for part in pieces(declared.group(1), ",") if declared else ():
        names, _, kind = part.strip().partition(":")
        names = names.replace("`", "").split()
        if names and names[-1] in used:
            yield names[0], kind.split("=")[0].strip()


def short(name):
    """A type's name without the module that some declarations begin with."""
    return re.sub(r"^MicrosoftGraph\w*\.", "", name.replace("`", ""))
