"""What is wrong with an object by what the pages say: a list of (code, path, severity).

This is the second opinion on the validators. It shares nothing with them but the codes and what they mean.
"""

import re

from values import amount, has_offset, is_number, is_text, order, takes

PLACEHOLDER = "unknownfuturevalue"


class Checker:
    """Checks one object for one purpose: `create` and `update` are sent to the service, a `response` came from it."""

    def __init__(self, model, context):
        self.model = model
        self.context = context
        self.is_sent = context != "response"
        self.findings = []

    def add(self, code, path, severity="error"):
        """Notes what is wrong."""
        self.findings.append((code, path, severity))

    def check(self, value, declared, path="", depth=0):
        """An object that stands where a type is declared."""
        rows = self.model.properties(self.type_of(value, declared, path))
        # What an object inside another calls by its key or address is there already.
        named = depth > 0 and any(value.get(name) is not None for name in ["@odata.id", *(n for n in rows if rows[n].is_key)])
        for name, row in rows.items():
            place = f"{path}.{name}" if path else name
            if name not in value:
                if not named and value.get(f"{name}@odata.bind") is None:
                    self.check_absence(row, place, depth)
            elif value[name] is None:
                self.check_null(row, place, depth)
            else:
                self.check_sending(row, place, depth)
                self.check_value(value[name], row, place, depth)
                self.check_relations(value, row, place)

    def type_of(self, value, declared, path):
        """The type whose rules hold: the one that the object says it is, if it can stand there."""
        said = value.get("@odata.type")
        if said is not None and not is_text(said):
            self.add("json-type", f"{path}.@odata.type" if path else "@odata.type")
        elif said is not None:
            name = said.rsplit("#", 1)[-1]
            known = self.model.type(name)
            if not known and name.lower() != declared.lower():
                # A type that no page knows may be one of the subtypes to come.
                return declared
            if known and self.model.type(declared) and not self.model.is_type(name, declared):
                self.add("type.mismatch", path, "warning")
                return declared
            declared = known["qualified"] if known else declared
        if (row := self.model.type(declared)) and row.get("isAbstract"):
            self.add("type.abstract", path)
        return declared

    def check_absence(self, row, place, depth):
        """A property that is not there. Of one that is read-only, "required" says that it always comes."""
        if row.is_required and not row.is_read_only and self.context == "create":
            self.add("required.on-create", place, row.demand)

    def check_null(self, row, place, depth):
        """A property that is null."""
        if row.is_nullable is False:
            self.add("not-nullable", place, "error" if self.is_sent else "warning")
        elif row.is_required and not row.is_read_only and self.context == "create":
            self.add("required.on-create", place, row.demand)
        else:
            self.check_sending(row, place, depth)

    def check_sending(self, row, place, depth):
        """A property that is sent, whatever its value. What lies inside another object is replaced with it: it neither
        stays as it was nor is it a key to anything."""
        if not self.is_sent:
            return
        if row.is_read_only:
            # Unless examples give it where objects are made, or inside of others.
            if not row.is_given or self.context == "update" and depth == 0:
                self.add("read-only", place, "warning")
        elif row.is_immutable and self.context == "update" and depth == 0:
            self.add("immutable", place, "warning")
        elif row.is_key and depth == 0:
            self.add("key", place, "note")

    def check_value(self, value, row, place, depth):
        """A value that is not null."""
        if not row.is_collection:
            return self.check_single(value, row, place, depth)
        if not isinstance(value, list):
            return self.add("json-type", place)
        self.check_bounds("items", len(value), row, place)
        for index, element in enumerate(value):
            self.check_single(element, row, f"{place}[{index}]", depth)

    def check_single(self, value, row, place, depth):
        """A value of a property's type, or one element of a collection of them."""
        enumeration = self.model.enumeration(row.type)
        if enumeration:
            if not is_text(value):
                return self.add("json-type", place)
            self.check_members(value, enumeration, row, place)
        elif row.type.startswith("Edm."):
            taken = takes(row.type, value)
            if taken is None:
                # Of a type that nothing is known of, an object can still say what it is.
                if isinstance(value, dict):
                    self.check(value, row.type, place, depth + 1)
                return
            if not taken:
                return self.add("json-type", place)
            if row.type == "Edm.DateTimeOffset" and not has_offset(value):
                self.add("date-time.offset", place, "warning")
        elif isinstance(value, dict):
            return self.check(value, row.type, place, depth + 1)
        elif self.model.type(row.type) and row.type != "microsoft.graph.Json":
            return self.add("json-type", place)
        else:
            return
        self.check_rules(value, row, place)

    def check_members(self, text, enumeration, row, place):
        """The members that a value names; only the service may say that there is one that the caller cannot know."""
        known = {member["name"].lower() for member in enumeration.get("members", [])}
        parts = text.split(",") if enumeration.get("isFlags") else [text]
        for part in parts:
            part = part.strip(" ") if enumeration.get("isFlags") else part
            if part == "" and enumeration.get("isFlags"):
                continue
            if part.lower() == PLACEHOLDER:
                if self.is_sent and not row.is_read_only:
                    self.add("enum.unknown-future-value", place)
            elif known and part.lower() not in known:
                self.add("enum.member", place, "warning")

    def check_rules(self, value, row, place):
        """The rules for a single value."""
        number = amount(value, row.type)
        if number is not None:
            self.check_bounds("range", number, row, place)
            if row.numbers and number not in row.numbers:
                self.add("values", place, self.severity(row, "numbers", "values"))
            # Numbers with names are an enumeration, which may get more members.
            if row.named and not row.numbers and number not in row.named:
                self.add("values", place, "warning")
        elif value in ("INF", "-INF"):
            self.check_bounds("range", float(value), row, place)
        if not is_text(value):
            return
        # The service counts UTF-16 code units.
        self.check_bounds("length", len(value.encode("utf-16-le", "surrogatepass")) // 2, row, place)
        if row.type == "Edm.String":
            parts = [part.strip(" ") for part in value.split(",")] if row.is_flags else [value]
            for part in (part.lower() for part in parts if part or not row.is_flags):
                # A list of texts in a row is never sure to be all there are.
                if row.values and part not in {v.lower() for v in row.values}:
                    self.add("values", place, "warning")
                if part in {v.lower() for v in row.forbidden}:
                    self.add("values.forbidden", place)
        if row.pattern and (pattern := compiled(row.pattern)) and not pattern.search(value):
            self.add("pattern", place, self.severity(row, "pattern"))

    def check_bounds(self, kind, number, row, place):
        """A number, a length or a count against its bounds."""
        for low, high in getattr(row, kind).parts():
            if low is not None and number < low or high is not None and number > high:
                end = "maximum" if low is None else "minimum" if high is None else "between"
                # What is cut is not refused.
                is_cut = kind == "length" and row.is_cut
                self.add(f"{kind}.{end}", place, "note" if is_cut else self.severity(row, kind, "not-empty"))

    def check_relations(self, value, row, place):
        """The rules between two properties, which hold where both are there."""
        for operator, name in row.relations:
            own, other = value[row.name], value.get(name)
            if other is None:
                continue
            if operator == "xor":
                if own != [] and other != []:
                    self.add("exclusive", place, self.severity(row, "relation"))
                continue
            left, right = amount(own, row.type), amount(other, row.type)
            if left is None and is_text(own) and is_text(other):
                left, right = order(own, row.type), order(other, row.type)
            if left is None or right is None:
                continue
            code, holds = {
                "<": ("less", left < right), "<=": ("less-or-equal", left <= right),
                ">": ("greater", left > right), ">=": ("greater-or-equal", left >= right)}[operator]
            if not holds:
                self.add(f"relation.{code}", place, self.severity(row, "relation"))

    @staticmethod
    def severity(row, *kinds):
        """How grave it is to break a rule: other words may contradict it."""
        return "warning" if row.doubted & set(kinds) else "error"


def compiled(pattern):
    """The expression as pages mean it (ECMA-262): `$` is the very end. None for what is none."""
    try:
        return re.compile(re.sub(r"\\.|\[(?:\\.|[^\]])*\]|\$", lambda m: r"\Z" if m[0] == "$" else m[0], pattern), re.ASCII)
    except re.error:
        return None
