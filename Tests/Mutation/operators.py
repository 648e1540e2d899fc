"""The changes to expressions: which token becomes which, and how far the expression around it reaches."""

from mutants import Mutant

SWAPS = {
    "&&": "||", "||": "&&", "<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "===": "!==",
    "!==": "===", "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "&+": "&-", "&-": "&+", "|": "&", "&": "|",
    "^": "|", "<<": ">>", ">>": "<<",
}
KINDS = {"&&": "logic", "||": "logic"}
NAMES = {"min": "max", "max": "min", "hasPrefix": "hasSuffix", "hasSuffix": "hasPrefix"}
BOUNDS = {"..<": "...", "...": "..<"}

LEVELS = {"||": 2, "&&": 3, "??": 5, "as": 6, "is": 6, "..<": 7, "...": 7}
for level, group in (
    (1, "?"), (4, "< <= > >= == != === !== ~="), (8, "+ - &+ &- | ^"), (9, "* / % & &*"), (10, "<< >> &<< &>>"),
):
    LEVELS.update(dict.fromkeys(group.split(), level))

ASSIGNMENTS = {"=", "+=", "-=", "*=", "/=", "%=", "|=", "&=", "^=", "<<=", ">>=", "&+=", "&-="}
STOPS = {"return", "throw", "in", "if", "guard", "while", "where", "case", "switch", "else", "for", "try", "await"}


def level(token):
    """How tightly a token binds its neighbours; 0 ends an expression, 99 is a part of it."""
    if token.kind == "operator" and (token.infix or token.text == "?" and token.before):
        return 0 if token.text in ASSIGNMENTS or token.text == "->" else LEVELS.get(token.text, 4)
    if token.kind == "word" and token.text in STOPS:
        return 0
    if token.kind == "word" and token.text in ("as", "is"):
        return 6
    if token.kind == "punctuation" and token.text in ",;:":
        return 0
    return 99


class Expressions:
    """Finds the changes within one expression, given as tokens from a start to an end."""

    def __init__(self, path, text, tokens):
        self.path, self.text, self.tokens = path, text, tokens
        self.mutants = []

    def emit(self, start, end, kind, new, forms):
        self.mutants.append(Mutant(self.path, start, end, kind, new, forms))

    def changed(self, region, start, end, new):
        """The text of a region with a change in it."""
        low, high = region
        return self.text[low:start] + new + self.text[end:high]

    def choice(self, region, start, end, new, kind):
        """A change in an expression that a conditional expression can choose."""
        other = self.changed(region, start, end, new)
        form = (*region, lambda number, inner: f"(mutantIsOn({number}) ? ({other}) : ({inner}))")
        self.emit(start, end, kind, new, [form])

    def negation(self, first, last):
        """The condition from token to token, the other way round."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        form = (start, end, lambda number, inner: f"mutantNegates({number}, {inner})")
        self.emit(start, end, "negated", f"!({self.text[start:end]})", [form])

    def dropped_condition(self, first, last):
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        form = (start, end, lambda number, inner: f"mutantForces({number}, {inner})")
        self.emit(start, end, "condition", "true", [form])

    def left(self, at, limit, binding):
        """The first token of the operand before an operator."""
        index = at
        while index > limit:
            before = self.tokens[index - 1]
            if before.kind == "punctuation" and before.text in ")]}":
                index = before.match
                continue
            if before.kind == "punctuation" and before.text in "([{" or level(before) < binding:
                break
            index -= 1
        return index

    def right(self, at, limit, binding):
        """The token after the operand behind an operator."""
        index = at + 1
        while index < limit:
            token = self.tokens[index]
            if token.kind == "punctuation" and token.text in ")]}" or level(token) <= binding:
                break
            index = token.match + 1 if token.kind == "punctuation" and token.text in "([{" else index + 1
        return index

    def suffixes(self, at, limit):
        """The token after the calls, members and subscripts that follow a value."""
        index = at
        while index < limit:
            token = self.tokens[index]
            if token.text == "." and token.kind == "punctuation":
                index += 2
            elif token.text in ("(", "[") and token.kind == "punctuation" and not token.newline and not token.before:
                index = token.match + 1
            elif token.kind == "operator" and token.text in "?!" and not token.before:
                index += 1
            else:
                break
        return index

    def chain_start(self, at, limit):
        """The first token of the value whose member is at an index."""
        index = at
        while index > limit and self.tokens[index - 1].text == ".":
            index -= 1
            while index > limit:
                before = self.tokens[index - 1]
                if before.kind == "punctuation" and before.text in ")]}":
                    index = before.match
                    if not self.tokens[index].before or before.text == "}":
                        continue
                elif before.kind == "operator" and before.text in ("?", "!") and not before.infix:
                    index -= 1
                    continue
                elif before.kind in ("word", "string", "number") and level(before) == 99:
                    index -= 1
                break
        return index

    def span(self, first, last):
        return self.tokens[first].start, self.tokens[last - 1].end

    def expression(self, first, last, whole=False, row=False):
        """All changes of tokens that are directly in an expression; brackets are looked into by the caller."""
        index = first
        while index < last:
            token = self.tokens[index]
            if not token.conditional:
                self.token(index, token, first, last, whole, row)
            opens = token.kind == "punctuation" and token.text in "([{"
            index = token.match + 1 if opens else index + 1

    def token(self, index, token, first, last, whole, row):
        if token.kind == "operator":
            self.operator(index, token, first, last, whole)
        elif token.kind == "number":
            if index == first or self.tokens[index - 1].text != "." or self.tokens[index - 1].before:
                self.constant(token, index)
        elif token.kind == "string":
            if token.interpolated:
                return
            if '"""' in token.text:
                self.lines(token)
            elif not row:
                self.constant(token, index)
        elif token.text in ("true", "false"):
            self.choice(self.span(index, index + 1), token.start, token.end, self.other(token), "constant")
        elif token.text in NAMES and index + 1 <= last:
            self.name(index, token, first, last)

    def operator(self, index, token, first, last, whole):
        text = token.text
        if text == "!" and token.before and not token.after:
            value = max(index + 1, self.tokens[index + 1].match)
            end = self.suffixes(value + 1, last)
            if not (whole and index == first and end == last):
                self.negation(index, end)
        elif not token.infix or index == first:
            return
        elif text == "?":
            self.negation(self.left(index, first, 2), index)
        elif text in BOUNDS:
            low, high = index + 1, self.right(index, last, 7)
            sign = "+" if text == "..<" else "-"
            start, end = self.span(low, high)
            form = (start, end, lambda number, inner: f"({inner} {sign} mutantStep({number}))")
            self.emit(token.start, token.end, "bound", BOUNDS[text], [form])
        elif text in SWAPS:
            binding = LEVELS[text]
            low, high = self.left(index, first, binding), self.right(index, last, binding)
            texts = self.tokens[index - 1].kind == "string" or self.tokens[index + 1].kind == "string"
            if text == "+" and texts:
                return
            kind = "logic" if binding < 4 else "comparison" if binding == 4 else "arithmetic"
            self.choice(self.span(low, high), token.start, token.end, SWAPS[text], kind)

    def name(self, index, token, first, last):
        member = index > first and self.tokens[index - 1].text == "."
        called = index + 1 < last and self.tokens[index + 1].text == "(" and not self.tokens[index + 1].before
        if member and token.text in ("min", "max") or not member and (token.text.startswith("has") or not called):
            return
        region = self.span(self.chain_start(index, first), self.suffixes(index + 1, last))
        self.choice(region, token.start, token.end, NAMES[token.text], "call")

    def other(self, token):
        """Another constant of the same type."""
        text = token.text
        if text in ("true", "false"):
            return "false" if text == "true" else "true"
        if token.kind == "string":
            quote = text.index('"')
            marks = len(text) - len(text.lstrip("#"))
            content = text[quote + 1 : len(text) - 1 - marks]
            if len(content) == 1 or content.startswith("\\") and len(content) == 2 or content.startswith("\\u{"):
                return '"x"' if content != "x" else '"y"'
            return '""' if content else '"mutant"'
        digits = text.replace("_", "").lower()
        if digits.startswith("0x"):
            return hex(int(digits, 16) + 1) if "." not in digits and "p" not in digits else None
        if digits.startswith(("0b", "0o")):
            return bin(int(digits, 0) + 1) if digits[1] == "b" else oct(int(digits, 0) + 1)
        if "." in digits or "e" in digits:
            return str(float(digits) + 1)
        return str(int(digits) + 1)

    def constant(self, token, index):
        new = self.other(token)
        if new is not None:
            kind = "text" if token.kind == "string" else "constant"
            self.choice(self.span(index, index + 1), token.start, token.end, new, kind)

    def lines(self, token):
        """The lines of a text of several, which are rows of a table more often than not."""
        start, index = self.text.index("\n", token.start) + 1, 0
        joint = "\\" + "#" * token.text.index('"')  # a backslash makes one line of two
        while (end := self.text.find("\n", start, token.end) + 1) > 0:
            while self.text[start:end].rstrip().endswith(joint):
                end = self.text.index("\n", end) + 1
            form = (
                token.start, token.end,
                lambda number, inner, index=index: f"mutantDrops({number}, line: {index}, {inner})")
            if self.text[start:end].strip():
                self.emit(start, end, "row", "", [form])
            start, index = end, index + 1
