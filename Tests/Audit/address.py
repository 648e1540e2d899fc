"""Addresses in one form, whoever wrote them: segments in lower case, placeholders as {}."""

import re

LINE = re.compile(r"^\s*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(\S.*?)\s*$")
HOST = re.compile(r"^(?:https?://[^/]+)?/?(?:(?:v1\.0|beta|\{version\})(?=/))?", re.IGNORECASE)
PLACEHOLDER = re.compile(r"\{[^{}]*\}|<[^<>]*>|%7B.*?%7D", re.IGNORECASE)


def pieces(text, separator):
    """Parts at a separator that is in no brackets, quotes or placeholder."""
    parts, depth, quoted, part = [], 0, False, ""
    for letter in text:
        if letter == "'":
            quoted = not quoted
        elif not quoted and letter in "({<":
            depth += 1
        elif not quoted and letter in ")}>":
            depth = max(0, depth - 1)
        if letter == separator and not depth and not quoted:
            parts.append(part)
            part = ""
        else:
            part += letter
    return parts + [part]


def arguments(text):
    """The brackets of a function: its names in order of the alphabet, and {} for the values."""
    named = []
    for part in pieces(text, ","):
        name, equals, _ = part.partition("=")
        named.append(f"{name.strip().lower()}={{}}" if equals else "{}")
    return ",".join(sorted(named))


def segments(path):
    """The segments of an address without its query."""
    path = path.replace("&lt;", "<").replace("&gt;", ">").replace("\\_", "_")
    path = PLACEHOLDER.sub("{}", path)
    path = re.split(r"\[\?|\?", path)[0]
    path = HOST.sub("", path.strip(), count=1)
    found, opened = [], False
    for part in pieces(path, "/"):
        part = part.strip().lower().strip("'\"")
        if not part:
            continue
        if opened and found and not found[-1].endswith(":"):  # one more folder of a path
            found.pop()
            part = "{}:" if part.endswith(":") else "{}"
        if part.endswith(":"):
            opened = not opened
        call = re.match(r"^([^(]*)\((.*)\)$", part)
        if call:
            name, inner = call.group(1).removeprefix("microsoft.graph."), call.group(2).strip()
            if not name:
                found.append("{}")
            elif not inner:
                found.append(name)
            elif "=" in inner:
                found.append(f"{name}({arguments(inner)})")
            else:
                found += [name, "{}"]
            continue
        if found and re.match(r"^\w+=\{\}$", part):  # an alternate key without its brackets
            found[-1] += f"({part})"
            continue
        found.append(part.removeprefix("microsoft.graph."))
    return tuple(found)


def request(line):
    """(method, address as written, segments) of a line that is a request, or None."""
    match = LINE.match(line)
    if not match:
        return None
    written = re.sub(r"\s+HTTP/\d(\.\d)?$", "", match.group(2)).strip("`")
    if not re.match(r"^(https?://|/|[A-Za-z]+/|[A-Za-z]+$|\{)", written):
        return None
    return match.group(1), written, segments(written)


def suits(generated, shown, names=()):
    """Whether the address of a method can be the one that a page shows; the page's rows may name a function's values."""
    if len(generated) != len(shown):
        return False
    for mine, theirs in zip(generated, shown):
        if mine == theirs:
            continue
        if mine == "{}" and theirs:
            continue
        if mine.startswith("{}") and theirs.endswith(":") == mine.endswith(":") or mine == "{}:" and theirs == shown[-1]:
            continue
        call = re.match(r"^(.*)\((.*)\)$", mine)
        if call and call.group(1) == theirs and {name[:-3] for name in call.group(2).split(",")} <= set(names):
            continue
        return False
    return True


# Addresses of one thing: a drive and its items, and who is signed in and any user.
SAME = [
    (r"^(?:me|users/\{\})/", "me/"),
    (r"^groups/\{\}/sites/(?:root|\{\})(?=/|$)", "sites/{}"),
    (r"^sites/\{\}:/\{\}:?(?=/|$)", "sites/{}"),
    (r"^(?:me/drives/\{\}|drives/\{\}|(?:groups|sites)/\{\}/drive|me/drive|drive)(?=/|$)", "drive"),
    (r"^(?:me/|(?:groups|sites)/\{\}/)?(?:sites/\{\}/)?lists/\{\}/items/\{\}/driveitem(?=/|$)", "drive/items/{}"),
    (r"^shares/\{\}/driveitem(?=/|$)", "drive/items/{}"),
    (r"^drive/(?:root:|items/\{\}:)/\{\}:?(?=/|$)", "drive/items/{}"),
    (r"^drive/(?:root|special/\{\})(?=/|$)", "drive/items/{}"),
]


def same(address):
    """One address for all that lead to the same thing."""
    text = "/".join(address)
    for pattern, instead in SAME:
        text = re.sub(pattern, instead, text)
    return re.sub(r"\(.*?\)", "", text)
