"""The segments that expressions of the generated Swift add to an address."""

import re

from address import arguments, pieces

LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def steps(expression):
    """The segments that an expression on a location adds; ":" alone stands for a key by path."""
    found = []
    for call in re.finditer(r"\.(segment|key|pathKey)\(", expression):
        inner = inside(expression, call.end())
        found += added(call.group(1), inner)
    return found


def added(kind, inner):
    if kind == "pathKey":
        return [":"]
    if kind == "key":
        names = LITERAL.findall(inner)
        return [f"({arguments(names[0] + '=')})"] if names else ["{}"]
    parts = pieces(inner, ",")
    name = LITERAL.findall(parts[0])
    if not name:
        return []
    found = [segment for segment in name[0].lower().split("/") if segment]
    found[-1:] = [found[-1].removeprefix("microsoft.graph.")] if found else []
    named = LITERAL.findall(inner[len(parts[0]) :])
    if "key:" in inner:
        found.append(f"({arguments(named[0] + '=')})" if named else "{}")
    elif "arguments:" in inner:
        found[-1] += f"({arguments(','.join(name + '=' for name in named))})" if named else ""
    return found


def inside(text, start):
    """The text up to the bracket that closes."""
    depth, quoted = 1, False
    for at in range(start, len(text)):
        letter = text[at]
        if letter == '"' and text[at - 1] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += (letter in "([{") - (letter in ")]}")
            if depth == 0:
                return text[start:at]
    return text[start:]


def joined(address, more):
    """An address and what a step adds: names of keys and paths stand in the segment before."""
    address = list(address)
    for segment in more:
        if segment == ":":
            if address:
                address[-1] = address[-1].rstrip(":") + ":"
            address.append("{}:")
        elif segment.startswith("(") and address:
            address[-1] += segment
        else:
            address.append(segment)
    return tuple(address)
