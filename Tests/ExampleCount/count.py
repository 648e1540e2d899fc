"""The classes of the pages' examples after their tests ran: count.py TESTS LOG ALLOWED_PERCENT."""
import json
import pathlib
import re
import sys

CLASSES = ["equal", "notHTTP", "placeholder", "contradicts", "ours"]
# What a failed comparison prints: the page and line of the example, and what differs.
FAILURE = re.compile(r"\u21b3 ([^:\n]+\.md:\d+): (.*)")


def failures(log):
    """What differs, by the place of the example."""
    found = {}
    for line in log.splitlines():
        if match := FAILURE.search(line):
            found.setdefault(match[1], []).append(match[2].strip())
    return found


def crashed(log):
    """Places of tests that ended by an error of their own."""
    pattern = re.compile(r"recorded an issue with 1 argument test \u2192 (\S+\.md:\d+) at [^:]+:\d+:\d+: Caught error")
    return {match[1] for match in map(pattern.search, log.splitlines()) if match}


def main(tests, log_file, allowed):
    examples = json.loads(pathlib.Path(tests, "examples.json").read_text())["examples"]
    log = pathlib.Path(log_file).read_text()
    made = sum(text.count("        ExampleTest(") for text in (p.read_text() for p in pathlib.Path(tests).glob("*.swift")))
    failed = failures(log)
    for place in crashed(log):
        failed.setdefault(place, ["an error"])
    counts = dict.fromkeys(CLASSES, 0)
    for example in examples:
        place = f"{example['page']}:{example['line']}"
        name = example["class"]
        if name == "equal" and place in failed:
            name = "ours"
            print(f"{place}: {'; '.join(failed[place][:3])}")
        elif name == "ours":
            print(f"{place}: {example['reason']}")
        counts[name] += 1
    total = len(examples)
    for name in CLASSES:
        print(f"{name:12} {counts[name]:6} {100 * counts[name] / max(1, total):5.1f} %")
    print(f"{total} examples, {made} made and compared, {len(failed)} of these differ")
    if made == 0:
        print("no example became a test")
        return 1
    return 1 if 100 * counts["ours"] > float(allowed) * total else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
