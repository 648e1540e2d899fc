"""Makes objects with what is wrong with them, and compares that with what the validators found.

usage: rules.py make MODEL COUNT SEED      prints a line of JSON for each object: type, context, object, findings
       rules.py compare CASES FOUND        FOUND has the findings of each line of CASES, a list of JSON a line

MODEL is what `graphgen extract` printed. A finding is [code, path, severity]; their order counts for nothing. `compare`
prints how many there are of each code and the first disagreements; its status is 1 when there is one.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from checker import Checker
from model import Model
from objects import Objects
from values import written

SHOWN = 10


def make(path, count, seed):
    """Prints the cases."""
    model = Model(Path(path).read_bytes())
    for name, context, value in Objects(model, seed).cases(count):
        checker = Checker(model, context)
        checker.check(value, name)
        print(written({
            "type": name, "context": context, "object": value,
            "findings": [list(finding) for finding in checker.findings]}))


def compare(cases, found):
    """Whether both agree on every case."""
    codes, kinds, types, clean, differing = Counter(), Counter(), set(), 0, 0
    with open(cases, encoding="utf-8") as left, open(found, encoding="utf-8") as right:
        cases, found = left.read().splitlines(), right.read().splitlines()
    if len(cases) != len(found) or not cases:
        print(f"{len(cases)} objects, but findings of {len(found)}")
        return False
    for line, (case, answer) in enumerate(zip(map(json.loads, cases), map(json.loads, found)), 1):
        expected, got = (Counter(map(tuple, findings)) for findings in (case["findings"], answer))
        types.add(case["type"])
        clean += not expected
        codes.update(finding[0] for finding in expected.elements())
        if expected == got:
            continue
        differing += 1
        missing, more = expected - got, got - expected
        kinds.update(f"not found: {code} ({severity})" for code, _, severity in missing)
        kinds.update(f"found: {code} ({severity})" for code, _, severity in more)
        if differing <= SHOWN:
            print(f"{line}: {case['type']} for {case['context']}: not found {sorted(missing)}, found {sorted(more)}")
    for kind, count in sorted(kinds.items()):
        print(f"{count:7} {kind}")
    print(f"{len(cases)} objects of {len(types)} types, {clean} without findings, {sum(codes.values())} findings:")
    print(", ".join(f"{code} {count}" for code, count in sorted(codes.items())))
    print(f"{differing} disagreements")
    return differing == 0


def main(arguments):
    """The command."""
    if len(arguments) == 4 and arguments[0] == "make":
        make(arguments[1], int(arguments[2]), int(arguments[3]))
        return 0
    if len(arguments) == 3 and arguments[0] == "compare":
        return 0 if compare(arguments[1], arguments[2]) else 1
    print(__doc__.strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main(sys.argv[1:]))
