"""Prints random regular expressions, texts, and whether Python finds the one in the other.

usage: patterns.py COUNT SEED      prints a line of JSON for each: pattern, texts, found (a string of 0 and 1)

COUNT pairs, ten of each expression. The expressions are of the subset of ECMA-262 that pages use and that cannot keep
Python's matcher busy for long: texts are short.
"""

import json
import random
import re
import sys

PAIRS = 10
ATOMS = [
    "a", "b", "c", "1", "-", "_", "é", "\U0001f600", ".", r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", "[ab]", "[^a]", "[a-c1]",
    r"[\d-]", r"[^\w]", r"[\s\-_]", "[a-]", r"\.", r"\-", r"[.*+]", r"é", r"\x61", "[é-ü]", "(?:)", "(?<n>a|b)"]
PLACES = ["^", "$", r"\b", r"\B"]
COUNTS = ["", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,3}", "{2,}", "{0}", "{1,2}?"]
TEXT = "aaabbc11-_ é.\U0001f600\nü\t*"


def expression(rng, depth):
    """A random expression; the name of a group may be used once only."""
    parts = []
    for _ in range(rng.randrange(1, 4)):
        if rng.random() < 0.12:
            parts.append(rng.choice(PLACES))
            continue
        if depth and rng.random() < 0.35:
            atom = rng.choice(["(", "(?:"]) + expression(rng, depth - 1) + ")"
        else:
            atom = rng.choice(ATOMS)
        parts.append(atom + rng.choice(COUNTS))
    text = "".join(parts)
    while rng.random() < 0.2:
        text += "|" + expression(rng, depth - 1 if depth else 0)
    return text


def compiled(pattern):
    """The expression as Python has it: ECMA's `$` is the very end. None for one that Python does not take."""
    names = iter(range(1000))
    change = lambda m: {"$": r"\Z", "(?<n>": f"(?P<n{next(names)}>"}.get(m[0], m[0])
    try:
        return re.compile(re.sub(r"\\.|\[(?:\\.|[^\]])*\]|\$|\(\?<n>", change, pattern), re.ASCII)
    except re.error:
        return None


def main(count, seed):
    """Prints the pairs."""
    rng = random.Random(seed)
    while count > 0:
        pattern = expression(rng, 2)
        if rng.random() < 0.3:
            pattern = f"^(?:{pattern})$"
        known = compiled(pattern)
        if not known:
            continue
        texts = ["".join(rng.choices(TEXT, k=rng.randrange(0, 9))) for _ in range(PAIRS)]
        # Before 3.14, Python finds no place that is no boundary in a text of nothing.
        texts = [text or ("" if r"\B" not in pattern else "a") for text in texts]
        found = "".join("1" if known.search(text) else "0" for text in texts)
        print(json.dumps({"pattern": pattern, "texts": texts, "found": found}))
        count -= PAIRS


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__.strip(), file=sys.stderr)
        sys.exit(2)
    main(int(sys.argv[1]), int(sys.argv[2]))
