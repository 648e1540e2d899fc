"""What a mutant is, how it is named, and which of them are drawn."""

import hashlib
from dataclasses import dataclass, field


@dataclass
class Mutant:
    path: str
    start: int  # of the text that changes
    end: int
    kind: str
    new: str
    # How a switch can choose it at run time: (start, end, text for a number and the text in between), best first.
    forms: list = field(default_factory=list)
    line: int = 0
    column: int = 0
    old: str = ""
    id: str = ""
    module: str = ""

    def described(self):
        def short(text):
            text = " ".join(text.split())
            return text if len(text) <= 60 else text[:40] + " … " + text[-17:]

        old, new = short(self.old) or "(nothing)", short(self.new) or "(nothing)"
        return f"{self.path}:{self.line}:{self.column}: {self.kind}: {old} -> {new}"


def named(mutants, text):
    """Gives mutants their places and ids, made of path, line, kind and change: they outlive edits elsewhere."""
    seen = {}
    for mutant in sorted(mutants, key=lambda mutant: (mutant.start, mutant.end, mutant.kind, mutant.new)):
        line_start = text.rfind("\n", 0, mutant.start) + 1
        line_end = text.find("\n", mutant.start)
        mutant.line = text.count("\n", 0, mutant.start) + 1
        mutant.column = len(text[line_start : mutant.start].encode()) + 1
        mutant.old = text[mutant.start : mutant.end]
        line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
        key = "\0".join((mutant.path, line, mutant.kind, mutant.old, mutant.new))
        seen[key] = seen.get(key, 0) + 1
        mutant.id = hashlib.sha256(f"{key}\0{seen[key]}".encode()).hexdigest()[:10]
    return mutants


# Texts and rows are many and alike; the others tell more about the tests.
WEIGHTS = {"text": 0.25, "row": 0.5}


def drawn(mutants, count, seed, lines):
    """So many of the mutants: of each module as many as its share of the lines of code, by hash within it."""

    def rank(mutant):
        digest = hashlib.sha256(f"{seed}\0{mutant.id}".encode()).digest()
        uniform = (int.from_bytes(digest[:8], "big") + 1) / (2**64 + 1)
        return -(uniform ** (1 / WEIGHTS.get(mutant.kind, 1)))

    modules = {}
    for mutant in mutants:
        modules.setdefault(mutant.module, []).append(mutant)
    total = sum(lines[module] for module in modules) or 1
    exact = {module: count * lines[module] / total for module in modules}
    quota = {module: int(share) for module, share in exact.items()}
    rest = sorted(modules, key=lambda module: (quota[module] - exact[module], module))
    for module in rest[: count - sum(quota.values())]:
        quota[module] += 1
    chosen = []
    for module in sorted(modules):
        chosen += sorted(modules[module], key=rank)[: quota[module]]
    return sorted(chosen, key=lambda mutant: (mutant.path, mutant.start, mutant.id))
