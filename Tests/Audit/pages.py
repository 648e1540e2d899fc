"""Raw pages, read by a scanner of its own: headings, prose, tables and fences, with included files in their place."""

import re
from dataclasses import dataclass, field

INCLUDE = re.compile(r"\[!INCLUDE\s*\[[^\]]*\]\(([^)]+)\)\s*\]", re.IGNORECASE)
FENCE = re.compile(r"^\s*(?:>\s*)?(`{3,}|~{3,})\s*(.*)$")
HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
DELIMITER = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-*:?\s*)*\|?\s*$")
# Files that include others end somewhere.
DEPTH = 4


@dataclass
class Line:
    path: str
    number: int
    text: str


@dataclass
class Element:
    """A run of prose, a row of a table or a fence, under its headings (outermost first)."""

    kind: str
    path: str
    line: int
    headings: tuple
    text: str = ""
    lines: list = field(default_factory=list)  # of a fence
    cells: list = field(default_factory=list)  # of a row
    header: list = field(default_factory=list)  # of a row's table
    metadata: str = ""  # the comment before a fence

    def under(self, pattern):
        return any(re.search(pattern, heading, re.IGNORECASE) for heading in self.headings)


def lines_of(root, path, depth=0):
    """The lines of a page; a directive gives way to the lines of the file that it names."""
    try:
        text = (root / path).read_text(encoding="utf-8-sig", errors="replace")
    except OSError:
        return
    lines = text.splitlines()
    start = 0
    if lines and lines[0].strip() == "---":
        start = next((at + 1 for at in range(1, len(lines)) if lines[at].strip() == "---"), 0)
    for at in range(start, len(lines)):
        named = INCLUDE.search(lines[at])
        if named and depth < DEPTH:
            target = (root / path).parent / named.group(1).strip()
            try:
                inside = target.resolve().relative_to(root.resolve())
            except ValueError:
                inside = None
            if inside and target.is_file():
                yield from lines_of(root, str(inside), depth + 1)
                continue
        yield Line(path, at + 1, lines[at])


def cells_of(text):
    parts = re.split(r"(?<!\\)\|", text.strip().removeprefix("|"))
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return [part.strip() for part in parts]


def elements_of(root, path):
    lines = list(lines_of(root, path))
    found, headings = [], []
    metadata, at = "", 0

    def add(kind, line, **more):
        found.append(Element(kind, line.path, line.number, tuple(text for _, text in headings), **more))

    while at < len(lines):
        line = lines[at]
        text = line.text
        if "<!--" in text and not FENCE.match(text):
            rest, end = text[text.index("<!--") + 4 :], at
            while "-->" not in rest and end + 1 < len(lines):
                end += 1
                rest += "\n" + lines[end].text
            metadata = rest.split("-->")[0]
            before, after = text[: text.index("<!--")], rest.partition("-->")[2]
            lines[end] = Line(lines[end].path, lines[end].number, before + after)
            at = end if (before + after).strip() else end + 1
            continue
        fence = FENCE.match(text)
        if fence:
            inside, end = [], at + 1
            while end < len(lines) and not re.match(
                rf"^\s*(?:>\s*)?{fence.group(1)[0]}{{{len(fence.group(1))},}}\s*$", lines[end].text
            ):
                inside.append(lines[end])
                end += 1
            add("fence", line, text=fence.group(2).strip(), lines=inside, metadata=metadata)
            metadata, at = "", end + 1
            continue
        heading = HEADING.match(text)
        if heading and "(#tab/" not in text:
            level = len(heading.group(1))
            headings = [item for item in headings if item[0] < level] + [(level, heading.group(2))]
            add("heading", line, text=heading.group(2))
            at += 1
            continue
        if "|" in text and at + 1 < len(lines) and "|" in lines[at + 1].text and DELIMITER.match(lines[at + 1].text):
            header = cells_of(text)
            at += 2
            while at < len(lines) and "|" in lines[at].text and not HEADING.match(lines[at].text):
                add("row", lines[at], text=lines[at].text, cells=cells_of(lines[at].text), header=header)
                at += 1
            continue
        if text.strip():
            add("prose", line, text=text)
        at += 1
    return found
