"""Expressions as a whole: where they end, and the brackets, lists and closures in them."""

from operators import ASSIGNMENTS, Expressions

CONTINUING = {".", ")", "]", "}", ","}
# Long lists are not written twice, which would try the type checker's patience.
LONG = 700


class Literals(Expressions):
    def expression_at(self, at, end, condition=False, lines=True, whole=False, row=False):
        """Takes an expression; gives the index behind it. Braces end a condition, and lines end unless in brackets."""
        first, questions = at, 0
        while at < end:
            token = self.tokens[at]
            if lines and at > first and token.newline and not self.continues(at):
                break
            if token.kind == "punctuation":
                if token.text in ",;" or token.text in ")]}" or token.text == "{" and condition:
                    break
                if token.text == ":":
                    if not questions:
                        break
                    questions -= 1
                if token.text == "{":
                    if at > first and self.tokens[at + 1].text in ("willSet", "didSet"):
                        break
                    at = self.closure(at)
                    continue
                if token.text in "([":
                    at = self.brackets(at, first)
                    continue
            elif token.kind == "word":
                if token.text in ("else", "where", "in", "case", "default") and not self.tokens[at - 1].text == ".":
                    break
                if token.text in ("if", "switch") and (at == first or self.tokens[at - 1].text in ("=", "return")):
                    at = self.statement(at, end, "function")[0]
                    continue
                if token.text in ("as", "is"):
                    at = self.past_type(at + 1, end)
                    continue
            elif token.text == "?" and token.infix:
                questions += 1
            at += 1
        if at > first:
            self.expression(first, at, whole, row)
        return at

    def continues(self, at):
        token, before = self.tokens[at], self.tokens[at - 1]
        if token.text in CONTINUING and token.kind == "punctuation" or before.text in ("try", "await", "as", "is"):
            return True
        if before.kind == "operator" and (before.infix or before.text in ASSIGNMENTS):
            return True
        return token.infix or token.text in ("as", "is") or token.text == ":" or token.text == "?"

    def past_type(self, at, end):
        if at < end and self.tokens[at].text in ("?", "!"):
            at += 1
        while at < end and self.tokens[at].text in ("any", "some", "borrowing", "sending"):
            at += 1
        angles = 0
        while at < end:
            token, before = self.tokens[at], self.tokens[at - 1]
            if token.kind == "operator" and not token.infix and set(token.text) <= set("<>?"):
                angles += token.text.count("<") - token.text.count(">")
                at += 1
            elif token.match > at and token.text in "([" and (angles or before.kind in ("word", "operator")):
                at = token.match + 1
            elif token.kind == "word" and (angles or before.text in (".", "as", "is", "?", "!", "any", "some")):
                at += 1
            elif token.text == "." or angles and token.text in (",", ":"):
                at += 1
            else:
                break
        return at

    def brackets(self, at, first):
        token = self.tokens[at]
        before = self.tokens[at - 1] if at > first else None
        if token.text == "[" and (before is None or token.before or before.kind == "operator"):
            return self.list(at)
        self.elements(at)
        return token.match + 1

    def elements(self, opener, row=False):
        """The elements between brackets, each as its first token and the one behind it; keys as well."""
        at, end = opener + 1, self.tokens[opener].match
        found = []
        while at < end:
            first, key = at, None
            label = self.tokens[at].kind == "word" and at + 1 < end and self.tokens[at + 1].text == ":"
            if label and self.tokens[opener].text == "(":
                at += 2
            at = self.expression_at(at, end, lines=False, row=row)
            if at < end and self.tokens[at].text == ":":
                key = (first, at)
                at = self.expression_at(at + 1, end, lines=False)
            found.append((first, at, key))
            if at < end and self.tokens[at].text != ",":
                # Nothing an expression can hold, such as a type; what follows is left alone.
                while at < end and self.tokens[at].text != ",":
                    at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1
                found = [(first, at, None)]
            at += 1
        return found

    def list(self, opener):
        """An array or dictionary: its elements, and each of its rows dropped."""
        close = self.tokens[opener].match
        behind = self.tokens[close + 1] if close + 1 < len(self.tokens) else None
        if behind and behind.text == "(" and not behind.before:
            return close + 1  # a type
        if behind and behind.text == "." and self.tokens[close + 2].text == "self":
            return close + 1
        rows = self.elements(opener, row=True)
        region = self.span(opener, close + 1)
        if len(rows) < 2 or self.tokens[opener].conditional:
            return close + 1
        for index, (first, last, key) in enumerate(rows):
            start, end = self.span(first, last)
            if index + 1 < len(rows):
                low, high = start, self.tokens[rows[index + 1][0]].start
            else:
                low, high = self.tokens[rows[index - 1][1] - 1].end, end
            other = self.changed(region, low, high, "")
            twice = (*region, lambda number, inner, other=other: f"(mutantIsOn({number}) ? {other} : {inner})")
            if key:
                word = f"key: {self.text[self.tokens[key[0]].start : self.tokens[key[1] - 1].end]}"
            else:
                word = str(index)
            helped = (*region, lambda number, inner, word=word: f"mutantDrops({number}, {word}, {inner})")
            forms = [helped, twice] if region[1] - region[0] > LONG else [twice, helped]
            self.emit(start, end, "row", "", forms)
        return close + 1

    def closure(self, opener):
        """A closure: past what stands before its `in`, then its statements."""
        end = self.tokens[opener].match
        at = body = opener + 1
        while at < end:
            token = self.tokens[at]
            if token.text == "in" and token.kind == "word":
                body = at + 1
                break
            plain = token.kind == "word" and token.text not in ("for", "let", "var", "if", "return", "try", "switch")
            if not (plain or token.text in ("(", "[", ",", ":", "->", ".", "?", "&", "@", "<", ">", "_")):
                break
            at = token.match + 1 if token.match > at else at + 1
        self.statements(body, end, "closure")
        return end + 1

    def effect(self, first, last):
        """What an expression is done for."""
        at = first
        while at < last:
            token = self.tokens[at]
            if token.kind == "operator" and token.infix and token.text in ASSIGNMENTS:
                return "assignment"
            at = token.match + 1 if token.match > at else at + 1
        calls = self.tokens[last - 1].text in (")", "}") and self.tokens[first].kind in ("word", "punctuation")
        return "call" if calls else "expression"
