"""Runs tests against the mutated program, one mutant at a time, and stops at the first that fails."""

import os
import re
import resource
import signal
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

FAILED = re.compile(r"Test (?:case passing .*? to )?\"?(.+?)\"? (?:recorded an issue|failed)")
# Enough for every test, and little enough that a loop without an end does not take the machine.
MEMORY = 12 << 30
RECORD_BYTES = 1 << 16
# Slower suites wait for the others: most mutants die in those.
QUICK = 1.0


@dataclass
class Suite:
    target: str
    name: str  # with its target before it, as filters take it
    tests: list = field(default_factory=list)
    seconds: float = 0
    reached: set = field(default_factory=set)


class Tests:
    def __init__(self, tree, folder, floor):
        self.tree, self.folder, self.floor = tree, folder, floor
        self.skipped = []
        shown = subprocess.run(
            ["swift", "build", "--show-bin-path"], cwd=tree, check=True, capture_output=True, text=True)
        programs = sorted(path for path in Path(shown.stdout.strip()).glob("*.xctest") if path.is_file())
        # On macOS it is a bundle, which a helper of the toolchain runs.
        self.command = [str(programs[0]), "--testing-library", "swift-testing"] if programs else None

    def suites(self, targets):
        """The suites of test targets."""
        listed = subprocess.run(
            ["swift", "test", "list", "--skip-build"], cwd=self.tree, check=True, capture_output=True, text=True)
        found = {}
        for line in listed.stdout.splitlines():
            target, _, rest = line.partition(".")
            if target in targets and rest:
                name = target + "." + rest.split("/")[0]
                found.setdefault(name, Suite(target, name)).tests.append(line)
        return list(found.values())

    def arguments(self, suites):
        names = "|".join(re.escape(suite.name) for suite in suites)
        skips = [part for name in self.skipped for part in ("--skip", "^" + re.escape(name))]
        base = self.command or ["swift", "test", "--skip-build"]
        return [*base, "--filter", f"^({names})(/|$)", *skips]

    def run(self, suites, number=0, record=None, timeout=None):
        """`passed`, or what ended the run: a failing test, a crash, the time."""
        environment = {**os.environ, "MUTANT_ON": str(number)}
        for name in ("GRAPH_DOCS_DIR", "UPDATE_GOLDEN"):
            environment.pop(name, None)
        if record:
            environment["MUTANT_RECORD"] = str(record)
        process = subprocess.Popen(
            self.arguments(suites), cwd=self.tree, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, errors="replace", start_new_session=True,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
        late = threading.Event()

        def end():
            late.set()
            stop(process)

        clock = threading.Timer(timeout or 3600, end)
        clock.start()
        failed, tail = [], []
        try:
            for line in process.stdout:
                tail = (tail + [line.rstrip()])[-15:]
                match = FAILED.search(line) if "\u2718" in line else None
                if match:
                    failed.append(match.group(1))
                    if number:
                        stop(process)
                        break
            process.wait()
        finally:
            clock.cancel()
            stop(process)
            process.stdout.close()
        if failed:
            return "test " + failed[0], failed
        if late.is_set():
            return "timeout", []
        if process.returncode != 0:
            return "crash", tail
        return "passed", []

    def baseline(self, suite, index):
        """Runs a suite of the program as it was: how long it takes, and which mutants' places it reaches."""
        record = self.folder / f"reached-{index}"
        record.write_bytes(bytes(RECORD_BYTES))
        start = time.monotonic()
        result, failed = self.run([suite], record=record, timeout=600)
        suite.seconds = time.monotonic() - start
        suite.reached = {number for number, byte in enumerate(record.read_bytes()) if byte}
        record.unlink()
        if result == "passed":
            return None
        known = [test for test in suite.tests if any(test.split("/")[-1] == name for name in failed)]
        self.skipped += known or [suite.name]
        return f"{suite.name}: {result}; left out: {', '.join(known) or 'the suite'}"

    def verdict(self, suites, number):
        """What the suites say about a mutant."""
        quick = [suite for suite in suites if suite.seconds < QUICK]
        slow = [suite for suite in suites if suite.seconds >= QUICK]
        for part in (quick, slow):
            if part:
                result, _ = self.run(part, number, timeout=self.floor + 4 * sum(suite.seconds for suite in part))
                if result != "passed":
                    return result
        return "passed"


def stop(process):
    """Ends a process that was started here, with all it started."""
    try:
        # What a test has started is in a group of its own (Foundation's Process sees to that), but in this session.
        subprocess.run(["pkill", "-KILL", "-s", str(process.pid)], check=False)
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass
