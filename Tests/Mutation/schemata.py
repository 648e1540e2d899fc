"""Puts many mutants into one text, each behind a switch."""


class Placed:
    """A mutated file: its text, and where in it each mutant ended up."""

    def __init__(self, text, mutants, numbers, use):
        """`use` says which form of a mutant to take: an index, or None to leave the mutant out."""
        self.text, self.spans, self.left_out = "", [], []
        regions = {}
        for mutant in mutants:
            form = use.get(mutant.id, 0)
            if form is not None and form < len(mutant.forms):
                start, end, render = mutant.forms[form]
                regions.setdefault((start, end), []).append((mutant, render))
        # The outer regions first. One that cuts through another one is left out.
        kept = []
        for start, end in sorted(regions, key=lambda region: (region[0], -region[1])):
            if any(low < start < high < end for low, high in kept):
                self.left_out += [mutant for mutant, _ in regions[start, end]]
            else:
                kept.append((start, end))
        self.source, self.regions, self.order, self.numbers = text, regions, kept, numbers
        self.text, self.spans = self.render(0, len(text), 0)[:2] if kept else (text, [])

    def render(self, start, end, at):
        """The text between two offsets with the regions from the one at an index on, their spans, the next index."""
        parts, spans, length = [], [], 0

        def add(part):
            nonlocal length
            parts.append(part)
            length += len(part)

        while at < len(self.order) and self.order[at][0] < end:
            low, high = self.order[at]
            add(self.source[start:low])
            inner, inside, at = self.render(low, high, at + 1)
            for mutant, render in self.regions[low, high]:
                marker = "\0"
                before, _, after = render(self.numbers[mutant.id], marker).partition(marker)
                inside = [(first + len(before), last + len(before), other) for first, last, other in inside]
                inner = before + inner + after
                inside.append((0, len(inner), mutant))
            spans += [(first + length, last + length, other) for first, last, other in inside]
            add(inner)
            start = high
        add(self.source[start:end])
        return "".join(parts), spans, at

    def at(self, offset):
        """The innermost mutant whose text holds an offset."""
        around = [(last - first, mutant) for first, last, mutant in self.spans if first <= offset <= last]
        return min(around, key=lambda pair: pair[0])[1] if around else None

    def near(self, offset):
        """All mutants of the block of lines an offset is in, when it is in none itself."""
        start = max((match for match in _declarations(self.text) if match <= offset), default=0)
        end = min((match for match in _declarations(self.text) if match > offset), default=len(self.text))
        found = [mutant for first, last, mutant in self.spans if first < end and last > start]
        removed = [mutant for mutant in found if mutant.kind == "removed"]
        return removed or found


def _declarations(text):
    at = 0
    for line in text.split("\n"):
        words = line.split()
        if any(word.startswith(("func", "init", "subscript", "var")) for word in words[:6]):
            yield at
        at += len(line) + 1


def edited(text, mutant):
    return text[: mutant.start] + mutant.new + text[mutant.end :]
