"""What graphgen printed about the pages, and which lost facts that tells of."""

import re

from address import LINE as REQUEST
from address import segments
from words import READ, WIDE

LINE = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+):\d+: (?:\w+): (?P<message>.*) \[(?P<code>[\w.-]+)\]$")


class Diagnostics:
    def __init__(self, text):
        self.pages = {}
        for line in text.splitlines():
            match = LINE.match(line)
            if match and match["code"] not in READ:
                self.pages.setdefault(match["path"], []).append((int(match["line"]), match["code"], match["message"]))

    def tell(self, fact, requests):
        """A diagnostic at the fact's line, one that names the fact, or one that speaks of all that the page requests."""
        name = fact.data.get("name") or fact.data.get("scope") or fact.data.get("value")
        duplicates = set()
        for path in {fact.path, fact.page}:
            for line, code, message in self.pages.get(path, ()):
                if line == fact.line and path == fact.path or code in WIDE:
                    return True
                about = REQUEST.match(re.split(r" is | writes | holds ", message)[0])
                if about and "segments" in fact.data:
                    if (about.group(1), segments(about.group(2))) == (fact.data["method"], fact.data["segments"]):
                        return True
                if code == "operation.duplicate":
                    duplicates.add(line)
                words = re.sub(r"\{[^}]*\}|\S*/\S*", " ", message)
                if name and re.search(rf"(?<![\w.]){re.escape(name)}(?![\w.])", words):
                    return True
        return fact.kind in ("permission", "answer") and bool(requests) and duplicates >= {each.line for each in requests}
