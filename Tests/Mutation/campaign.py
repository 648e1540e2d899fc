"""A run of bin/mutate from its arguments to its report."""

import argparse
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from mutants import drawn
from package import Package
from report import accepted, table
from runs import Tests
from workshop import BuildFailure, Workshop

SINGLE_LIMIT = 30
# Changes that a switch may be unable to choose although they compile by themselves.
SINGLE_KINDS = {"row", "text", "constant", "case"}


def say(text):
    print(f"mutate: {text}", file=sys.stderr, flush=True)


def options(usage):
    parser = argparse.ArgumentParser(
        prog="bin/mutate", usage=argparse.SUPPRESS, description=usage,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", metavar="PATH")
    parser.add_argument("--count", type=int, default=300, help="how many mutants to draw (300)")
    parser.add_argument("--seed", default="", help="another draw")
    parser.add_argument("--jobs", type=int, default=2, help="how many mutants run at the same time (2)")
    parser.add_argument("--module", action="append", help="only of this module; may be repeated")
    parser.add_argument("--only", action="append", metavar="ID", help="only this mutant; may be repeated")
    parser.add_argument(
        "--timeout", type=float, default=20,
        help="seconds that tests may take beyond four times what they take without a mutant (20)")
    parser.add_argument("--list", action="store_true", help="list the mutants drawn, and stop")
    return parser.parse_args()


def main(root, usage):
    wanted = options(usage)
    start = time.monotonic()
    try:
        package = Package(root)
        unknown = set(wanted.module or []) - set(package.modules)
        if unknown:
            known = ", ".join(package.modules)
            raise BuildFailure(f"no module is called {', '.join(sorted(unknown))}; there are {known}")
        every, lines = package.mutants(wanted.module or package.modules, wanted.paths)
        if wanted.only:
            chosen = [mutant for mutant in every if mutant.id in wanted.only]
        else:
            chosen = drawn(every, min(wanted.count, len(every)), wanted.seed, lines)
        say(f"{len(every)} mutants found, {len(chosen)} drawn")
        if not chosen:
            raise BuildFailure("there is nothing to run")
        if wanted.list:
            for mutant in chosen:
                print(mutant.id, mutant.described())
            return 0
        results = Campaign(root, package, wanted, chosen).run()
    except BuildFailure as failure:
        say(str(failure))
        return 2
    return report(root, chosen, results, {mutant.id for mutant in every}, time.monotonic() - start, wanted)


class Campaign:
    def __init__(self, root, package, wanted, chosen):
        self.package, self.wanted, self.chosen = package, wanted, chosen
        self.folder = root / ".build" / "mutate"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.workshop = Workshop(root, self.folder, say)
        # Numbers follow the draw, so that an interrupted run can be taken up without building anew.
        self.numbers = {mutant.id: index for index, mutant in enumerate(chosen, 1)}
        self.results = {}

    def run(self):
        self.workshop.copy(self.package.modules)
        use = self.workshop.build(self.chosen, self.numbers, self.package.in_order())
        left_out = {mutant.id for placed in self.workshop.placed.values() for mutant in placed.left_out}
        switched = [mutant for mutant in self.chosen if use[mutant.id] is not None and mutant.id not in left_out]
        self.tests = Tests(self.workshop.tree, self.folder, self.wanted.timeout)
        targets = {target for mutant in self.chosen for target in self.package.tests(mutant.module)}
        self.suites = self.tests.suites(targets)
        self.baseline()
        with ThreadPoolExecutor(self.wanted.jobs) as pool:
            list(pool.map(self.judge, switched))
        self.singles([mutant for mutant in self.chosen if mutant not in switched], use, left_out)
        return self.results

    def baseline(self):
        say(f"running {len(self.suites)} suites without a mutant")
        with ThreadPoolExecutor(self.wanted.jobs) as pool:
            for failure in pool.map(self.tests.baseline, self.suites, range(len(self.suites))):
                if failure:
                    say(f"fails without a mutant: {failure}")
        self.suites = [suite for suite in self.suites if suite.name not in self.tests.skipped]

    def own(self, mutant):
        targets = self.package.tests(mutant.module)
        return [suite for suite in self.suites if suite.target in targets]

    def judge(self, mutant):
        number = self.numbers[mutant.id]
        reached = [suite for suite in self.own(mutant) if number in suite.reached]
        if reached:
            self.note(mutant, self.tests.verdict(reached, number))
        else:
            self.note(mutant, "unreached")

    def note(self, mutant, verdict):
        if verdict == "passed":
            verdict = "survived"
        elif verdict == "unreached":
            verdict = "survived: no test reaches it"
        self.results[mutant.id] = verdict
        say(f"{len(self.results)}/{len(self.chosen)} {mutant.id} {mutant.described()}: {verdict}")

    def singles(self, mutants, use, left_out):
        tried = 0
        for mutant in mutants:
            if mutant.kind not in SINGLE_KINDS and mutant.id not in left_out:
                self.note(mutant, "not compiled")
            elif tried == SINGLE_LIMIT:
                self.note(mutant, "not tried")
            else:
                tried += 1
                if not self.workshop.build_single(mutant, self.chosen, self.numbers, use):
                    self.note(mutant, "not compiled")
                else:
                    # No mutant has this number: what runs is the program as it was built.
                    self.note(mutant, self.tests.verdict(self.own(mutant), len(self.chosen) + 1))


def report(root, chosen, results, existing, seconds, wanted):
    reasons = accepted(root / "Tests" / "Mutation" / "survivors.txt")
    survivors = [mutant for mutant in chosen if results[mutant.id].startswith("survived")]
    explained = [mutant for mutant in survivors if mutant.id in reasons]
    others = [mutant for mutant in survivors if mutant.id not in reasons]
    for title, group in (("Survivors", others), ("Survivors with a reason", explained)):
        if group:
            print(f"{title}:")
            for mutant in group:
                note = results[mutant.id].partition(": ")[2] or reasons.get(mutant.id, "")
                print(f"{mutant.id} {mutant.described()}" + (f"  [{note}]" if note else ""))
            print()
    print(table(chosen, results))
    timeouts = sum(result == "timeout" for result in results.values())
    print(f"{timeouts} of those killed ran into the time limit. {seconds / 60:.1f} minutes.")
    if not wanted.paths and not wanted.module:
        stale = sorted(set(reasons) - existing)
        if stale:
            print(f"survivors.txt speaks of mutants that are no more: {', '.join(stale)}")
    record = [
        {"id": mutant.id, "mutant": mutant.described(), "module": mutant.module, "result": results[mutant.id]}
        for mutant in chosen]
    (root / ".build" / "mutate" / "results.json").write_text(json.dumps(record, indent=1, ensure_ascii=False))
    return 1 if others else 0
