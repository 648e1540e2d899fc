"""The schema text inside the generated Swift: types, properties with flags and rules, enumerations, operations."""

import re
from dataclasses import dataclass, field

ROW = re.compile(r"^[TPEO]\\t")


@dataclass
class Property:
    name: str
    type: str
    flags: str
    rules: list  # of the texts behind the line


@dataclass
class Type:
    name: str
    base: str
    page: str
    properties: dict = field(default_factory=dict)


@dataclass
class Operation:
    name: str
    page: str
    scopes: dict  # w, p, a -> names
    headers: set
    text: str
    properties: dict = field(default_factory=dict)  # what is said of its parameters


def whole(name):
    return name.replace("~", "microsoft.graph.", 1) if name.startswith("~") else name


class Schema:
    def __init__(self):
        self.types, self.enumerations, self.operations = {}, {}, {}
        self.pages = {}  # page -> types and enumerations documented there

    def read(self, text):
        current = None
        for line in text.splitlines():
            if not ROW.match(line):
                continue
            row = [part.replace("\\\\", "\\").replace('\\"', '"') for part in line.split("\\t")]
            if row[0] == "T" and len(row) > 4:
                page = row[4].rpartition(":")[0]
                current = self.types.setdefault(whole(row[1]), Type(whole(row[1]), whole(row[2]), page))
                self.pages.setdefault(page, set()).add(current.name)
            elif row[0] == "P" and current and len(row) > 4:
                current.properties[row[1]] = Property(row[1], whole(row[2]), row[3], row[5:])
            elif row[0] == "E" and len(row) > 3:
                page = row[3].rpartition(":")[0]
                self.enumerations.setdefault(whole(row[1]), set()).update(row[4:])
                self.pages.setdefault(page, set()).add(whole(row[1]))
            elif row[0] == "O" and len(row) > 2:
                cells = [cell.partition("=") for cell in row[3:]]
                scopes = {
                    kind: set(re.findall(r"[A-Za-z][\w.-]+", value)) for kind, _, value in cells if kind in ("w", "p", "a")
                }
                headers = {value.lower() for kind, _, value in cells if kind == "h"}
                operation = Operation(row[1], row[2].rpartition(":")[0], scopes, headers, line)
                self.operations.setdefault(row[1], []).append(operation)
                current = operation
