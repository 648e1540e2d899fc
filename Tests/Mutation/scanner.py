"""Walks through the declarations and statements of a Swift file and collects its mutants.

It knows no types. What it takes for an expression and is none, or changes into what does not compile, the compiler
refuses later, and the mutant is dropped.
"""

from mutants import named
from statements import KEYWORDS, Statements
from tokens import tokens

MODIFIERS = set(
    "public private fileprivate internal package open static final override mutating nonmutating lazy weak unowned "
    "indirect required convenience dynamic optional nonisolated isolated borrowing consuming prefix postfix infix "
    "async distributed".split())
TYPES = {"struct", "class", "enum", "extension", "actor"}
ACCESSORS = {"get", "set", "willSet", "didSet", "_read", "_modify", "unsafeAddress", "mutating", "nonmutating"}


class Scanner(Statements):
    def scan(self):
        self.statements(0, len(self.tokens), "file")
        # `==` for `!=` is the same as the whole condition the other way round.
        negated = {mutant.forms[0][:2] for mutant in self.mutants if mutant.kind == "negated"}
        found = [
            mutant for mutant in self.mutants
            if mutant.kind != "comparison" or mutant.new[0] in "<>" or mutant.forms[0][:2] not in negated]
        return named(found, self.text)

    def statement(self, at, end, context):
        """Takes one statement or declaration; gives the index behind it and its kind."""
        first = at
        at = self.past_attributes(at, end)
        if at >= end:
            return end, "declaration"
        word = self.tokens[at].text if self.tokens[at].kind == "word" else ""
        if word == "extension" or word in TYPES and at + 1 < end and self.tokens[at + 1].kind == "word":
            opener = self.find_block(at, end)
            return (self.block(opener, "type") if opener is not None else end), "declaration"
        if word == "protocol":
            opener = self.find_block(at, end)
            return (self.tokens[opener].match + 1 if opener is not None else end), "declaration"
        if word in ("func", "subscript", "deinit") or word == "init" and context in ("type", "file"):
            return self.function(at, end), "declaration"
        if word in ("let", "var"):
            return self.variable(at, end), "declaration"
        if word in ("import", "typealias", "associatedtype", "operator", "precedencegroup", "macro"):
            return self.line_end(at, end), "declaration"
        if word == "case" and context == "type":
            return self.raw_values(at, end), "declaration"
        if self.tokens[at].kind == "word" and at + 1 < end and self.is_mark(at + 1, ":"):
            at += 2  # the label of a loop
            word = self.tokens[at].text
        method = getattr(self, "take_" + word, None) if word in KEYWORDS else None
        if method:
            return method(at, end, context), word
        after = self.expression_at(first, end)
        return after, self.effect(first, after)

    def past_attributes(self, at, end):
        while at < end:
            token = self.tokens[at]
            if self.is_mark(at, "@"):
                at += 2
                while at < end and self.is_mark(at, "."):
                    at += 2
                if at < end and self.is_mark(at, "(") and not self.tokens[at].before:
                    at = self.tokens[at].match + 1
            elif token.text in MODIFIERS and at + 1 < end and self.tokens[at + 1].kind == "word":
                at += 1
            elif token.text in MODIFIERS and at + 1 < end and self.is_mark(at + 1, "("):
                at = self.tokens[at + 1].match + 1
            elif token.text in MODIFIERS and at + 1 < end and self.is_mark(at + 1, "@"):
                at += 1
            elif token.text == "class" and self.tokens[at + 1].text in ("func", "var", "let", "subscript"):
                at += 1
            else:
                break
        return at

    def line_end(self, at, end):
        at += 1
        while at < end and not (self.tokens[at].newline and not self.tokens[at - 1].text == ","):
            at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1
        return at

    def raw_values(self, at, end):
        """The cases of an enumeration. No switch can change their values."""
        after = self.line_end(at, end)
        for index in range(at, after - 1):
            token = self.tokens[index + 1]
            if self.tokens[index].text == "=" and token.kind in ("number", "string") and not token.conditional:
                kind = "text" if token.kind == "string" else "constant"
                self.emit(token.start, token.end, kind, self.other(token), [])
        return after

    def function(self, at, end):
        word = self.tokens[at].text
        at += 1
        returns = word == "subscript"
        if word == "func":
            at += 1  # its name, which may be an operator
        while at < end and not self.is_mark(at, "{"):
            token = self.tokens[at]
            if token.newline and token.text not in ("where", "->", "throws", "async", ")") and not token.text == "(":
                if self.tokens[at - 1].text not in ("->", ",", ":", "where", "&", "=="):
                    return at
            returns = returns or token.text == "->"
            if self.is_mark(at, "("):
                self.defaults(at)
            at = self.tokens[at].match + 1 if token.match > at else at + 1
        if at >= end:
            return end
        if word == "subscript":
            return self.accessors(at)
        return self.block(at, "function" if returns else "initializer" if word == "init" else "procedure")

    def defaults(self, opener):
        """The default arguments of a parameter list."""
        at, end = opener + 1, self.tokens[opener].match
        while at < end:
            if self.tokens[at].text == "=" and self.tokens[at].infix:
                at = self.expression_at(at + 1, end, lines=False)
            else:
                at = self.tokens[at].match + 1 if self.tokens[at].match > at else at + 1

    def accessors(self, opener):
        first = self.tokens[opener + 1].text
        if first not in ACCESSORS and first != "@":
            return self.block(opener, "function")
        at, end = opener + 1, self.tokens[opener].match
        while at < end:
            if self.is_mark(at, "{"):
                name = at - 1
                while name > opener and self.tokens[name].text not in ACCESSORS:
                    name -= 1
                at = self.block(at, "function" if self.tokens[name].text == "get" else "procedure")
            else:
                at += 1
        return end + 1

    def variable(self, at, end):
        at += 1
        angles = 0
        while at < end:
            token = self.tokens[at]
            if token.kind == "operator" and not token.infix:
                angles += token.text.count("<") - token.text.count(">")
            if token.text == "=" and token.infix:
                at = self.expression_at(at + 1, end)
            elif self.is_mark(at, "{"):
                return self.accessors(at)
            elif token.newline and angles == 0 and self.tokens[at - 1].text not in (",", ":", "->", "let", "var"):
                return at
            else:
                at = token.match + 1 if token.match > at else at + 1
        return at


def scan(path, text):
    return Scanner(path, text, tokens(text)).scan()
