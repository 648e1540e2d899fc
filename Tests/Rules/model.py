"""The model as `graphgen extract` prints it (graph-model/1), and what holds of the properties of a type.

Only the JSON is read, never the program's own code: what the pages say of a property stands in its keys, and what a rule
that they give is worth in the list of `rules`.
"""

import json
import re
from dataclasses import dataclass, field
from fractions import Fraction

# The last word of a rule's id where it gives one bound only; all others give as many as their words have numbers.
LOW = {"minimum", "lowest-number", "lowest-of-two", "above", "positive", "not-negative", "sentence"}
HIGH = {"maximum", "largest-number", "below", "collection-maximum", "total"}


@dataclass
class Bounds:
    """Numbers, lengths or counts that are allowed, both ends inclusive, and the words that say so."""

    low: Fraction | None = None
    high: Fraction | None = None
    rules: list = field(default_factory=list)

    def __bool__(self):
        return self.low is not None or self.high is not None

    def inherit(self, base):
        """Adds the bounds that it leaves out, unless nothing would be allowed then."""
        low = base.low if self.low is None else self.low
        high = base.high if self.high is None else self.high
        if (low, high) == (self.low, self.high) or low is not None and high is not None and low > high:
            return False
        self.low, self.high, self.rules = low, high, self.rules + base.rules
        return True

    def parts(self):
        """One pair of bounds for each finding there can be: what two sentences say, two findings tell."""
        if self.low is None or self.high is None or len(self.rules) < 2:
            return [(self.low, self.high)]
        first = [next((i for i, r in enumerate(self.rules) if end in gives(r)), None) for end in ("low", "high")]
        return [(self.low, self.high)] if first[0] == first[1] else [(self.low, None), (None, self.high)]


def gives(rule):
    """Which bounds the words of a rule give."""
    last = rule["id"].rsplit(".", 1)[-1]
    if last in LOW or last in HIGH:
        return {"low"} if last in LOW else {"high"}
    return {"low", "high"} if len(re.findall(r"\d+", rule["text"])) != 1 else {"high"}


class Property:
    """A row of a type's page, or what several rows say together."""

    def __init__(self, row):
        rules = row.get("rules", [])
        self.name = row["name"]
        self.type = row["type"]
        self.is_collection = row.get("isCollection", False)
        self.is_read_only = row.get("isReadOnly", False)
        self.is_given = row.get("isGivenOnCreate", False)
        self.is_required = row.get("isRequiredOnCreate", False)
        self.is_key = row.get("isKey", False)
        self.is_immutable = row.get("isImmutable", False)
        self.is_nullable = row.get("isNullable")
        of = lambda *starts: [rule for rule in rules if rule["id"].split(".")[0] in starts]
        not_empty = ["not-empty"]
        self.range = Bounds(number(row, "minimum"), number(row, "maximum"), of("range"))
        self.length = Bounds(
            number(row, "minLength"), number(row, "maxLength"), of("length", *([] if self.is_collection else not_empty)))
        self.items = Bounds(
            number(row, "minItems"), number(row, "maxItems"), of("items", *(not_empty if self.is_collection else [])))
        self.numbers = [Fraction(n) for n in row.get("allowedNumbers", [])]
        self.named = [Fraction(n["value"]) for n in row.get("numbers", [])]
        self.values = row.get("enumValues", [])
        self.forbidden = row.get("forbiddenValues", [])
        self.is_flags = row.get("isFlags", False)
        self.is_cut = row.get("isShortened", False)
        self.pattern = row.get("pattern")
        self.relations = [(r["operator"], r["property"]) for r in row.get("relations", [])]
        # What other words contradict is still told, but as a warning.
        self.doubted = {rule["id"].split(".")[0] for rule in rules if rule.get("isContradicted")}

    @property
    def demand(self):
        """How grave the lack of what a create must have is."""
        return "warning" if "required" in self.doubted else "error"

    def inherit(self, base):
        """Adds what a base type's row says of it and its own row leaves out.

        A text where the base has an enumeration says less than the base. What must be given, or cannot be changed once it
        is, can be set, so that the base's "read-only" does not hold.
        """
        if self.type == "Edm.String" and not base.type.startswith("Edm."):
            self.type = base.type
        self.is_given = self.is_given or not self.is_read_only and base.is_given
        if not self.is_required and not self.is_immutable:
            self.is_read_only = self.is_read_only or base.is_read_only
        if base.is_required and not self.is_required:
            self.doubted |= base.doubted & {"required"}
        self.is_required = self.is_required or base.is_required
        self.is_key = self.is_key or base.is_key
        self.is_immutable = self.is_immutable or base.is_immutable
        if self.is_nullable is None:
            self.is_nullable = base.is_nullable
        # Numbers and texts that a row lists are all it means; whether several texts go together, and whether longer ones are
        # cut, is said of the list and the length.
        self.named = self.named or ([] if self.numbers else base.named)
        if not self.values:
            self.is_flags = self.is_flags or base.is_flags
        if not self.length:
            self.is_cut = base.is_cut
        for name in ("range", "length", "items"):
            if getattr(self, name).inherit(getattr(base, name)):
                self.doubted |= base.doubted & {name, "not-empty"}
        for name in ("forbidden", "numbers", "values", "pattern", "relations"):
            if not getattr(self, name) and getattr(base, name):
                setattr(self, name, getattr(base, name))
                self.doubted |= base.doubted & {"relation" if name == "relations" else name}
        return self


def number(row, key):
    """The number of a key, exactly; None where there is none."""
    return Fraction(row[key]) if key in row else None


class Model:
    """The types of a model by their qualified names in small letters: case does not matter to the service."""

    def __init__(self, data):
        # Numbers keep their digits: a binary fraction is another number.
        model = json.loads(data, parse_float=str, parse_int=str)
        self.types = {}
        self.names = []
        for row in model["types"]:
            name = f"{row['namespace']}.{row['name']}"
            self.types[name.lower()] = dict(row, qualified=name)
            if row["kind"] != "enum":
                self.names.append(name)
        self.known = {}
        self.derived = {}

    def type(self, name):
        """The entity or complex type of a name, None for any other."""
        row = self.types.get(name.lower())
        return row if row and row["kind"] != "enum" else None

    def enumeration(self, name):
        """The enumeration of a name, None for any other."""
        row = self.types.get(name.lower())
        return row if row and row["kind"] == "enum" else None

    def chain(self, name):
        """The type and its bases, from the type to the root; a circle ends where it would begin again."""
        chain = []
        while name and (row := self.type(name)) and row not in chain:
            chain.append(row)
            name = row.get("base")
        return chain

    def is_type(self, name, base):
        """Whether the first type is the second or derives from it, as far as pages tell."""
        names = {name.lower()}
        for row in self.chain(name):
            names |= {row["qualified"].lower(), (row.get("base") or "").lower()}
        return base.lower() in names

    def subtypes(self, name):
        """The types that are the type or derive from it."""
        if name.lower() not in self.derived:
            self.derived[name.lower()] = [other for other in self.names if self.is_type(other, name)]
        return self.derived[name.lower()]

    def properties(self, name):
        """What holds of each property of a type, those of its bases too, by name."""
        if name.lower() not in self.known:
            properties = {}
            for row in reversed(self.chain(name)):
                own = {}
                for line in row.get("properties", []):
                    own.setdefault(line["name"], Property(line))
                for key, line in own.items():
                    properties[key] = line.inherit(properties[key]) if key in properties else line
            self.known[name.lower()] = properties
        return self.known[name.lower()]
