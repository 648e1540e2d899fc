#!/usr/bin/env python3
"""Prints types of a model (graphgen extract) that reach at least so many types together, one a line: in the order of
their names, each that adds little enough to stay near the number.

usage: seeds.py MODEL.json COUNT
"""
import json
import sys


def main(path, count):
    with open(path, encoding="utf-8") as file:
        types = {f"{t['namespace']}.{t['name']}": t for t in json.load(file)["types"]}

    def reached(name):
        """The type, its bases, and what their properties hold, at any depth."""
        found, waiting = set(), [name]
        while waiting:
            item = waiting.pop()
            if item in found or item not in types:
                continue
            found.add(item)
            waiting += [types[item].get("base")] + [p["type"] for p in types[item].get("properties", [])]
        return found

    chosen, everything = [], set()
    for name in sorted(types):
        added = reached(name) - everything
        if added and len(everything) + len(added) <= count * 1.05:
            chosen.append(name)
            everything |= added
        if len(everything) >= count:
            break
    print("\n".join(chosen))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]))
