"""Random objects of the types of a model: some obey all that the pages say, most break it somewhere, mostly at a limit."""

import random
from fractions import Fraction

from values import WHOLE, Number

CONTEXTS = ("create", "update", "response")
DEEPEST = 3
WIDEST = 80
LONGEST = 1100
GOOD = {
    "Edm.Boolean": [True, False],
    "Edm.Guid": ["b2e64303-4303-b2e6-0343-e6b20343e6b2", "B2E64303-4303-B2E6-0343-E6B20343E6B2"],
    "Edm.Binary": ["", "AAEC", "AA==", "AA", "-_-_"],
    "Edm.DateTimeOffset": ["2024-02-29T12:00:00Z", "2017-01-01T00:00:35.1329464-08:00", "2024-03-01T00:30:00+14:00"],
    "Edm.Date": ["2024-02-29", "0001-01-01", "9999-12-31"],
    "Edm.TimeOfDay": ["08:30:00.0000000", "23:59:59", "00:00"],
    "Edm.Duration": ["PT1H30M", "P1DT2H", "-PT0.5S", "P1Y2M", "PT5M", "P2W"],
    "Edm.Double": [Number("0.5"), Number("1e3"), Number("-7"), "INF", "-INF", "NaN"],
    "Edm.Single": [Number("0.5"), Number("1e3"), "NaN"],
    "Edm.Decimal": [Number("12345678901234567890.5"), "0.25", Number("1")],
}
BAD = {
    "Edm.Guid": ["b2e64303", "b2e64303-4303-b2e6-0343-e6b20343e6bg", ""],
    "Edm.Binary": ["A", "A=A=", "AA===", "A*", "===="],
    "Edm.DateTimeOffset": [
        "2024-02-29T12:00:00", "2023-02-29T12:00:00Z", "2024-01-01", "2024-01-01 00:00:00Z", "2024-01-01T25:00:00Z",
        "2024-01-01T00:00:00+14:01", "2024-13-01T00:00:00Z", "now"],
    "Edm.Date": ["2023-02-29", "2024-2-1", "2024-02-29T00:00:00Z", "1900-02-29"],
    "Edm.TimeOfDay": ["24:00:00", "12:60:00", "12", "12:00:00Z"],
    "Edm.Duration": ["1H", "P", "PT", "P1H", "PT1D", "P1DT"],
    "Edm.Double": ["Infinity", "0.5", Number("1e400")],
    "Edm.Single": [Number("1e39"), "1"],
    "Edm.Decimal": ["1,5", "x"],
}
WRONG = [True, "text", Number("5"), Number("0.5"), [], {}, [None], "", "7"]
TEXTS = ["", "a", "text", "Red", "été", "\U0001f600\U0001f600", "a,b", " a ", "line\nend\n", "0", "12345678901"]


def has_rule(row):
    """Whether a property's values are bounded by more than their type."""
    return bool(row.range or row.length or row.items or row.numbers or row.values or row.named or row.forbidden or row.pattern
                or row.relations)


class Objects:
    """Makes objects; the same seed gives the same."""

    def __init__(self, model, seed):
        self.model = model
        self.random = random.Random(seed)
        self.room = 0
        self.is_good = False

    def cases(self, count):
        """So many objects: type, purpose, object. Half of them go through all types in turn, half through those with a
        rule of their own, which are few; each type is made for every purpose in turn."""
        ruled = [name for name in self.model.names if any(map(has_rule, self.model.properties(name).values()))]
        for index in range(count):
            turn, names = index // 2, [self.model.names, ruled or self.model.names][index % 2]
            name, context = names[turn % len(names)], CONTEXTS[turn // len(names) % len(CONTEXTS)]
            self.is_good = self.chance(0.2)
            self.room = WIDEST
            yield name, context, self.object(name, context, 0)

    def chance(self, share):
        """True so often."""
        return self.random.random() < share

    def object(self, declared, context, depth):
        """An object that stands where a type is declared."""
        made = {}
        name = self.kind(declared, made)
        rows = list(self.model.properties(name).values())
        if not self.is_good and self.chance(0.2):
            self.random.shuffle(rows)
        for row in rows:
            if self.room > 0 and self.is_given(row, context):
                self.room -= 1
                if not self.is_good and self.chance(0.05):
                    made[row.name + "@odata.bind"] = self.random.choice(["https://graph.microsoft.com/v1.0/users/1", None])
                else:
                    made[row.name] = self.given(row, context, depth)
        if not self.is_good and depth > 0 and self.chance(0.05):
            made["@odata.id"] = self.random.choice(["https://graph.microsoft.com/v1.0/users/1", None])
        for row in rows:
            self.relate(made, row)
        return made

    def kind(self, declared, made):
        """The type that an object is made of, and says that it is."""
        kinds = self.model.subtypes(declared) or [declared]
        concrete = [name for name in kinds if not (self.model.type(name) or {}).get("isAbstract")] or kinds
        name = self.random.choice(concrete if self.is_good or self.chance(0.8) else kinds)
        if not self.is_good and self.chance(0.06):
            made["@odata.type"] = self.random.choice([
                None, Number("1"), "#microsoft.graph.nobodyKnows", "#" + self.random.choice(self.model.names), ""])
            return declared
        if name != declared or self.chance(0.1):
            form = self.random.choice(["#{}", "#{}", "{}", "https://graph.microsoft.com/v1.0/$metadata#{}"])
            made["@odata.type"] = form.format(name.upper() if self.chance(0.05) else name)
        return name

    def is_given(self, row, context):
        """Whether a property is there."""
        if self.is_good and context != "response":
            if row.is_read_only or row.is_key or row.is_immutable and context == "update":
                return False
            return row.is_required or self.chance(0.3)
        marked = row.is_required or row.is_read_only or row.is_nullable is not None
        return self.chance(0.85 if has_rule(row) else 0.7 if marked else 0.5)

    def given(self, row, context, depth):
        """A value for a property."""
        if not self.is_good and self.chance(0.15):
            return None
        if not self.is_good and self.chance(0.15):
            return self.random.choice(WRONG)
        if not row.is_collection:
            return self.single(row, context, depth)
        length = self.random.randrange(4)
        limits = [int(end) for end in (row.items.low, row.items.high) if end is not None and end < LONGEST]
        if limits and self.chance(0.6):
            length = max(0, self.random.choice(limits) + self.random.choice((-1, 0, 1)))
        if length > 3:
            return [self.single(row, context, DEEPEST)] * length
        return [None if not self.is_good and self.chance(0.05) else self.single(row, context, depth) for _ in range(length)]

    def single(self, row, context, depth):
        """A value of a property's type."""
        enumeration = self.model.enumeration(row.type)
        if enumeration:
            return self.member(enumeration, row)
        if not row.type.startswith("Edm."):
            return {} if depth >= DEEPEST or self.room <= 0 else self.object(row.type, context, depth + 1)
        if row.numbers and self.chance(0.7):
            return Number(self.random.choice(row.numbers) + (0 if self.is_good else self.random.choice((-1, 0, 1))))
        if row.named and self.chance(0.7):
            return Number(self.random.choice(row.named) + (0 if self.is_good else self.random.choice((-1, 0, 1))))
        if row.range:
            return self.number(row)
        if row.type == "Edm.String":
            return self.text(row)
        if row.type in WHOLE:
            ends = WHOLE[row.type]
            value = self.random.choice([ends[0], ends[1], 0, 1, 7])
            if not self.is_good and self.chance(0.3):
                value += self.random.choice((-1, 1))
            if not self.is_good and self.chance(0.1):
                return str(value)
            return Number(str(value) + self.random.choice(["", "", "", ".0", "e0", ".5" if not self.is_good else ""]))
        pool = GOOD.get(row.type, WRONG)
        return self.random.choice(pool if self.is_good or self.chance(0.7) else BAD.get(row.type, pool))

    def member(self, enumeration, row):
        """A member of an enumeration, or several, or a text that is none."""
        members = [m["name"] for m in enumeration.get("members", [])] or ["any"]
        if self.is_good:
            members = [name for name in members if name.lower() != "unknownfuturevalue"] or members
        chosen = self.random.choices(members, k=self.random.choice((1, 1, 2, 3)) if enumeration.get("isFlags") else 1)
        if not self.is_good and self.chance(0.25):
            chosen[-1] = self.random.choice(["nobodyKnows", "unknownFutureValue", "UNKNOWNFUTUREVALUE", "", "a,b", " "])
        text = self.random.choice([",", ", "]).join(chosen)
        return text.swapcase() if self.chance(0.1) else text

    def number(self, row):
        """A number at a limit, just inside or just outside."""
        ends = [end for end in (row.range.low, row.range.high) if end is not None]
        end = self.random.choice(ends)
        inward = 1 if end == row.range.low else -1
        step = 1 if row.type in WHOLE else Fraction(1, 2)
        value = end + step * inward * self.random.choice((0, 0, 1) if self.is_good else (-1, 0, 1))
        text = str(int(value)) if value.denominator == 1 else str(float(value))
        if not self.is_good and self.chance(0.05):
            return self.random.choice([text, "INF", "-INF", "NaN"])
        return Number(text + (".0" if value.denominator == 1 and self.chance(0.1) else ""))

    def text(self, row):
        """A text at a limit of length, one of the texts listed, or any."""
        if row.forbidden and not self.is_good and self.chance(0.5):
            text = self.random.choice(row.forbidden)
            return text.swapcase() if self.chance(0.1) else text
        if row.values and (self.is_good or self.chance(0.7)):
            count = self.random.choice((1, 2, 3)) if row.is_flags or self.chance(0.1) and not self.is_good else 1
            text = self.random.choice([",", ", ", ",,"]).join(self.random.choices(row.values, k=count))
            return text.swapcase() if self.chance(0.1) else text
        limits = [int(end) for end in (row.length.low, row.length.high) if end is not None and end < LONGEST]
        if limits:
            length = self.random.choice(limits)
            if not self.is_good:
                length = max(0, length + self.random.choice((-1, 0, 1)))
            # One character that counts twice.
            wide = self.chance(0.2) and length > 1
            return "x" * (length - 2) + "\U0001f600" if wide else "x" * length
        if row.pattern:
            return "".join(self.random.choices(row.pattern + "abcxyz0189 -", k=self.random.randrange(1, 9)))
        return self.random.choice(TEXTS)

    def relate(self, made, row):
        """Moves two properties that are compared close to each other."""
        for _, name in row.relations:
            other = made.get(name)
            if row.name in made and isinstance(other, Number) and not self.is_good and self.chance(0.5):
                value = other.value() + self.random.choice((-1, 0, 1))
                made[row.name] = Number(int(value) if value.denominator == 1 else float(value))
