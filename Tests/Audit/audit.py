"""The audit from its arguments to its table."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from address import same, suits
from arrival import Arrival
from diagnostics import Diagnostics
from facts import KINDS, Page
from swift import Swift


class Audit:
    def __init__(self, docs, version, generated, diagnostics=""):
        self.pages = [Page(docs, path) for path in pages_of(docs, version)]
        self.swift = Swift(generated)
        self.arrival = Arrival(self.swift, self.pages)
        told = Diagnostics(diagnostics)
        self.counts = {kind: Counter() for kind in KINDS}
        self.lost = {kind: [] for kind in KINDS}
        for page in self.pages:
            for fact in page.facts:
                count = self.counts[fact.kind]
                count["pages"] += 1
                if self.arrival.arrived(fact):
                    count["arrived"] += 1
                elif told.tell(fact, page.requests()):
                    count["told"] += 1
                else:
                    self.lost[fact.kind].append(fact)
        self.strange = self.undocumented()

    def undocumented(self):
        """Methods of which no address is on a page; those at another address of a thing on pages are counted apart."""
        shown, things, found = {}, set(), []
        # The pages that show where the bytes of what they get are: at one of its addresses for all of them.
        bytes_shown = set()
        for page in self.pages:
            for fact in page.facts:
                if "segments" in fact.data:
                    verb, address = fact.data["method"], fact.data["segments"]
                    shown.setdefault((verb, len(address)), {}).setdefault(address, set()).update(self.arrival.names[page.path])
                    things.add((verb, same(address), page.path))
                    if address and address[-1] in ("content", "$value"):
                        bytes_shown.add((verb, address[-1], page.path))
        self.moved = 0
        for method in self.swift.methods:
            if any(
                suits(each, address, names)
                for each in method.addresses
                for address, names in shown.get((method.verb, len(each)), {}).items()
            ):
                continue
            if any(
                (method.verb, same(each), page) in things
                or (method.verb, each[-1:] and each[-1], page) in bytes_shown
                and (method.verb, same(each[:-1]), page) in things
                for each in method.addresses
                for page in method.pages
            ):
                self.moved += 1
                continue
            address = "/".join(method.addresses[0]) if method.addresses else "(not reached)"
            found.append(f"{method.path}:{method.line}: {method.verb} /{address}")
        return found

    def table(self):
        rows = [("kind", "on pages", "arrived", "told", "lost", "percent")]
        for kind in KINDS:
            count, lost = self.counts[kind], len(self.lost[kind])
            if count["pages"]:
                share = f"{100 * (count['pages'] - lost) / count['pages']:.2f}"
                rows.append((kind, count["pages"], count["arrived"], count["told"], lost, share))
        return "\n".join(
            f"{row[0]:<18}" + "".join(f"{str(cell):>10}" for cell in row[1:]) for row in rows
        ) + (
            f"\n{len(self.strange)} of {len(self.swift.methods)} methods have no address that is on a page; {self.moved} more "
            "are a page's request at another address of the same thing"
        )

    def total(self):
        return sum(len(lost) for lost in self.lost.values()) + len(self.strange)


def pages_of(docs, version):
    """The pages of a version, or all where folders do not tell versions apart, as paths below the docs."""
    inside = docs / "api-reference" / version
    start = inside if inside.is_dir() else docs
    found = [path.relative_to(docs) for path in start.rglob("*.md")]
    return sorted(str(path) for path in found if "includes" not in path.parts)


def main(usage):
    parser = argparse.ArgumentParser(prog="bin/audit", usage=argparse.SUPPRESS, description=usage,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", type=Path)
    parser.add_argument("version")
    parser.add_argument("generated", type=Path)
    parser.add_argument("--diagnostics", type=Path)
    parser.add_argument("--list", action="append", default=[], metavar="KIND")
    parser.add_argument("--allow", type=int, default=0, metavar="N")
    wanted = parser.parse_args()
    for folder in (wanted.docs, wanted.generated):
        if not folder.is_dir():
            print(f"audit: {folder} is no folder", file=sys.stderr)
            return 2
    text = wanted.diagnostics.read_text(encoding="utf-8", errors="replace") if wanted.diagnostics else ""
    audit = Audit(wanted.docs, wanted.version, wanted.generated, text)
    print(audit.table())
    for kind in [*KINDS, "methods"] if "all" in wanted.list else wanted.list:
        print(f"\n{kind}:")
        for fact in audit.strange if kind == "methods" else audit.lost.get(kind, []):
            print(fact)
    return 1 if audit.total() > wanted.allow else 0
