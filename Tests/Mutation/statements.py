"""Statements, each from its keyword on, and the changes to them."""

from literals import Literals

BINDINGS = {"let", "var", "case", "#available", "#unavailable"}
PLAIN_CALLS = {"precondition", "assert", "preconditionFailure", "assertionFailure"}


class Statements(Literals):
    def is_mark(self, at, text):
        token = self.tokens[at]
        return token.kind == "punctuation" and token.text == text

    def block(self, opener, context):
        """The statements between braces; the index behind them."""
        self.statements(opener + 1, self.tokens[opener].match, context)
        return self.tokens[opener].match + 1

    def statements(self, at, end, context):
        found = []
        while at < end:
            if self.is_mark(at, ";"):
                at += 1
                continue
            after, kind = self.statement(at, end, context)
            after = max(after, at + 1)
            found.append((at, after, kind))
            at = after
        for place, (first, last, kind) in enumerate(found):
            self.removals(first, last, kind, context, place, len(found))

    def removals(self, first, last, kind, context, place, count):
        token = self.tokens[first]
        if kind == "assignment" and context != "initializer" or kind == "call":
            if count == 1 and context not in ("body", "case", "procedure", "initializer"):
                return  # its value is the result
        elif kind in ("return", "throw", "break", "continue") and context == "body":
            pass
        else:
            return
        if token.conditional or token.text in PLAIN_CALLS:
            return
        start, end = self.span(first, last)
        form = (start, end, lambda number, inner: f"if !mutantIsOn({number}) {{ {inner} }}")
        self.emit(start, end, "removed", "", [form])

    def find_block(self, at, end):
        while at < end:
            if self.is_mark(at, "{"):
                return at
            at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1
        return None

    def conditions(self, at, end):
        """The conditions of a statement, up to its brace or `else`."""
        clauses = []
        while at < end:
            first = at
            if self.tokens[at].text in BINDINGS:
                while at < end and not (self.tokens[at].text == "=" and self.tokens[at].infix):
                    if self.tokens[at].text in ("{", ",", "else"):
                        break
                    at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1
                if at < end and self.tokens[at].text == "=":
                    at = self.expression_at(at + 1, end, condition=True)
            else:
                at = self.expression_at(at, end, condition=True, whole=True)
                clauses.append((first, at))
            if at < end and self.is_mark(at, ","):
                at += 1
                clauses.append(None)
                continue
            break
        several = None in clauses
        for clause in filter(None, clauses):
            if not self.tokens[clause[0]].conditional and clause[1] > clause[0]:
                self.negation(*clause)
                if several:
                    self.dropped_condition(*clause)
        return at, clauses

    def take_if(self, at, end, context):
        at, _ = self.conditions(at + 1, end)
        at = self.block(at, "body")
        if at < end and self.tokens[at].text == "else":
            at += 1
            at = self.take_if(at, end, context) if self.tokens[at].text == "if" else self.block(at, "body")
        return at

    def take_guard(self, at, end, context):
        at, clauses = self.conditions(at + 1, end)
        if len(clauses) == 1 and clauses[0]:
            self.dropped_condition(*clauses[0])
        return self.block(at + 1, "exit")

    def take_while(self, at, end, context):
        at, _ = self.conditions(at + 1, end)
        return self.block(at, "body")

    def take_repeat(self, at, end, context):
        at = self.block(at + 1, "body")
        return self.conditions(at + 1, end)[0] if at < end and self.tokens[at].text == "while" else at

    def take_for(self, at, end, context):
        while self.tokens[at].text != "in":
            at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1
        at = self.expression_at(at + 1, end, condition=True)
        if self.tokens[at].text == "where":
            at, _ = self.conditions(at + 1, end)
        return self.block(at, "body")

    def take_do(self, at, end, context):
        at = self.block(self.find_block(at, end), "body")
        while at < end and self.tokens[at].text == "catch":
            at = self.block(self.find_block(at, end), "body")
        return at

    def take_defer(self, at, end, context):
        return self.block(at + 1, "body")

    def take_return(self, at, end, context):
        if at + 1 < end and not self.tokens[at + 1].newline and not self.is_mark(at + 1, ";"):
            return self.expression_at(at + 1, end)
        return at + 1

    take_throw = take_return

    def take_break(self, at, end, context):
        labelled = at + 1 < end and self.tokens[at + 1].kind == "word" and not self.tokens[at + 1].newline
        return at + 2 if labelled else at + 1

    take_continue = take_fallthrough = take_break

    def take_switch(self, at, end, context):
        opener = self.expression_at(at + 1, end, condition=True)
        at, close = opener + 1, self.tokens[opener].match
        cases = []
        while at < close:
            if self.tokens[at].text == "case" or self.tokens[at].text == "default":
                cases.append(at)
            at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1
        has_default = any(self.tokens[case].text == "default" for case in cases)
        for case, after in zip(cases, cases[1:] + [close]):
            if self.tokens[after - 1].text == "unknown":
                after -= 2
            body = self.pattern(case, after, has_default)
            self.statements(body, after, "case")
        return close + 1

    def pattern(self, case, end, has_default):
        """The patterns of a case; the index behind their colon."""
        at = first = case + 1
        while at < end and not self.is_mark(at, ":"):
            token = self.tokens[at]
            if token.text == "where":
                at, _ = self.conditions(at + 1, end)
                first = None
                continue
            if token.kind in ("number", "string") and not token.interpolated and not self.is_mark(at - 1, "."):
                self.constant(token, at)
            if token.match > at and token.text in "([" and not token.conditional:
                for inner in range(at + 1, token.match):
                    other = self.tokens[inner]
                    if other.kind in ("number", "string") and not other.interpolated:
                        self.constant(other, inner)
            at = token.match + 1 if token.match > at else at + 1
            if first is not None and at < end and (self.is_mark(at, ",") or self.is_mark(at, ":")):
                self.dropped_case(case, first, at, has_default)
                first = at + 1
        return at + 1

    def dropped_case(self, case, first, after, has_default):
        if not has_default or self.tokens[case].text != "case" or self.tokens[first].conditional:
            return
        start, end = self.span(first, after)
        form = (start, end, lambda number, inner: f"{inner} where !mutantIsOn({number})")
        self.emit(start, end, "case", "", [form])


KEYWORDS = {name[5:] for name in dir(Statements) if name.startswith("take_")}
