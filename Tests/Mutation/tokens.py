"""Swift source as tokens: just enough to find expressions, never inside comments, strings or inactive code."""

from dataclasses import dataclass

OPERATOR = set("/=-+!*%<>&|^~?")
OPENERS = {"(": ")", "[": "]", "{": "}"}


@dataclass
class Token:
    kind: str  # word, number, string, operator, or punctuation
    text: str
    start: int
    end: int
    newline: bool = False  # a line ends before it
    before: bool = False  # white space, or an opening bracket or comma, before it
    after: bool = False  # likewise behind it
    conditional: bool = False  # between #if and #endif
    interpolated: bool = False
    match: int = -1  # the index of the bracket that belongs to this one

    @property
    def infix(self):
        if self.kind != "operator":
            return False
        return self.before == self.after if self.text in ("...", "..<") else self.before and self.after


def string_end(text, at):
    """The end of the string literal at an offset, and whether it holds an interpolation."""
    hashes = 0
    while text[at + hashes] == "#":
        hashes += 1
    at += hashes
    quote = '"""' if text.startswith('"""', at) else '"'
    close, escape = quote + "#" * hashes, "\\" + "#" * hashes
    at += len(quote)
    interpolated = False
    while at < len(text):
        if text.startswith(close, at):
            return at + len(close), interpolated
        if text.startswith(escape, at):
            at += len(escape)
            if at < len(text) and text[at] == "(":
                interpolated = True
                at = parenthesis_end(text, at)
            else:
                at += 1
        else:
            at += 1
    return at, interpolated


def parenthesis_end(text, at):
    depth = 0
    while at < len(text):
        if text[at] == "(":
            depth += 1
        elif text[at] == ")":
            depth -= 1
            if depth == 0:
                return at + 1
        elif text[at] == '"':
            at, _ = string_end(text, at)
            continue
        at += 1
    return at


def comment_end(text, at):
    if text.startswith("//", at):
        end = text.find("\n", at)
        return len(text) if end < 0 else end
    depth = 0
    while at < len(text):
        if text.startswith("/*", at):
            depth, at = depth + 1, at + 2
        elif text.startswith("*/", at):
            depth, at = depth - 1, at + 2
            if depth == 0:
                return at
        else:
            at += 1
    return at


def is_word(character):
    return character.isalnum() or character in "_$"


def token_end(text, at):
    """Kind and end of the token at an offset, and whether it is an interpolated string."""
    character = text[at]
    hashes = at
    while hashes < len(text) and text[hashes] == "#":
        hashes += 1
    if hashes < len(text) and text[hashes] == '"':
        end, interpolated = string_end(text, at)
        return "string", end, interpolated
    end = at + 1
    if character.isdigit():
        while end < len(text) and (is_word(text[end]) or text[end] == "." and text[end + 1 : end + 2].isdigit()):
            end += 2 if text[end] in "eEpP" and text[end + 1] in "+-" and not text.startswith("0x", at) else 1
        return "number", end, False
    if is_word(character) or character == "#" and text[end : end + 1].isalpha():
        while end < len(text) and is_word(text[end]):
            end += 1
        return "word", end, False
    if character == "`":
        return "word", text.index("`", end) + 1, False
    if text.startswith(("...", "..<"), at):
        return "operator", at + 3, False
    if character in OPERATOR:
        # A question or exclamation mark right behind a value stands alone.
        if character in "?!" and at > 0 and (is_word(text[at - 1]) or text[at - 1] in ")]}?!`>\""):
            return "operator", end, False
        while end < len(text) and text[end] in OPERATOR and not text.startswith(("//", "/*"), end):
            end += 1
        return "operator", end, False
    return "punctuation", end, False


def tokens(text):
    found, stack = [], []
    at, newline, space, conditions = 0, True, True, 0
    while at < len(text):
        if text[at].isspace():
            newline = newline or text[at] == "\n"
            space, at = True, at + 1
        elif text.startswith(("//", "/*"), at):
            at, space = comment_end(text, at), True
        elif text.startswith(("#if", "#else", "#endif"), at):
            conditions += text.startswith("#if", at) - text.startswith("#endif", at)
            at = text.find("\n", at) + 1 or len(text)
            newline = space = True
        else:
            kind, end, interpolated = token_end(text, at)
            before = space or bool(found) and found[-1].text in ("(", "[", "{", ",", ":", ";")
            token = Token(kind, text[at:end], at, end, newline, before, False, conditions > 0, interpolated)
            if found:
                closes = token.kind == "punctuation" and token.text in ")]},;:."
                found[-1].after = space or closes and token.text != "."
            if token.kind == "punctuation" and token.text in "([{":
                stack.append(len(found))
            elif token.kind == "punctuation" and token.text in ")]}" and stack:
                opener = stack.pop()
                found[opener].match, token.match = len(found), opener
            found.append(token)
            at, newline, space = end, False, False
    if found:
        found[-1].after = True
    return found
