"""Plants the losses of losses.py in a copy of the package, one at a time, and asks the audit and the coverage of each."""

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from audit import Audit
from facts import KINDS
from losses import LOSSES

ROOT = Path(__file__).resolve().parents[2]


# What becomes of a loss, besides passing unseen. Where pages hold nothing that it could take away, it is none.
SEEN = "seen"
HARMLESS = "takes nothing from these pages"
# Fewer losses say little.
LEAST = 10


class Failure(Exception):
    pass


@dataclass
class Figures:
    pages: dict  # kind -> facts on pages
    lost: dict  # kind -> of these lost
    strange: int  # methods at no documented address
    shares: dict  # of the coverage: section and name -> percent
    digest: str  # of the Swift

    def share(self, kind):
        count = self.pages[kind]
        return 100 * (count - self.lost[kind]) / count if count else 100


def write(path, data):
    """Writes a file unless it holds the same already: builds look at its date."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.read_bytes() != data:
        path.write_bytes(data)


class Tree:
    """A copy of the package in which sources can be changed, built and run."""

    def __init__(self, folder):
        self.folder = folder / "tree"
        self.log = folder / "build.log"
        listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, check=True,
                                capture_output=True)
        known = {name for name in listed.stdout.decode().split("\0") if name} | {"Package.resolved"}
        links = {name for name in known if (ROOT / name).is_symlink()}
        names = links | {name for name in known if (ROOT / name).is_file()}
        for name in sorted(names - links):
            write(self.folder / name, (ROOT / name).read_bytes())
        for name in sorted(links):
            if not (self.folder / name).is_symlink():
                (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
                (self.folder / name).symlink_to(os.readlink(ROOT / name))
        for top in ("Sources", "Templates"):
            for path in sorted((self.folder / top).rglob("*")):
                if not path.is_dir() and str(path.relative_to(self.folder)) not in names:
                    path.unlink()

    def build(self):
        command = ["swift", "build", "--product", "graphgen"]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True)
        self.log.write_text(done.stdout + done.stderr)
        if done.returncode:
            errors = [line for line in (done.stdout + done.stderr).splitlines() if "error:" in line]
            raise Failure("it does not build: " + "\n".join(errors[:5] or [f"see {self.log}"]))
        shown = subprocess.run([*command, "--show-bin-path"], cwd=self.folder, check=True, capture_output=True, text=True)
        return Path(shown.stdout.strip()) / "graphgen"

    def plant(self, loss):
        """Changes a source, and gives what it held."""
        path = self.folder / loss.file
        whole = (ROOT / loss.file).read_text(encoding="utf-8")
        if whole.count(loss.text) != 1:
            raise Failure(f"{loss.file} holds {whole.count(loss.text)} times, not once: {loss.text}")
        write(path, whole.replace(loss.text, loss.instead).encode())

    def restore(self, loss):
        write(self.folder / loss.file, (ROOT / loss.file).read_bytes())


def generated(graphgen, docs, version, folder):
    """Writes the Swift and the coverage of pages into a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, arguments, output, told in (
        ("generate", ["--output", folder / "Swift", "--verbose"], "written", "diagnostics"),
        ("extract", ["--coverage", "--format", "json", "--quiet"], "coverage.json", "messages"),
    ):
        with open(folder / output, "wb") as result, open(folder / told, "wb") as messages:
            done = subprocess.run([graphgen, name, docs, "--api-version", version, *arguments], stdout=result, stderr=messages,
                                  check=False)
        if done.returncode not in (0, 1):
            raise Failure(f"graphgen {name} ended with {done.returncode}; see {folder / told}")
    return folder


def figures(docs, version, folder):
    """What audit and coverage say of generated Swift; runs in a process of its own."""
    text = (folder / "diagnostics").read_text(encoding="utf-8", errors="replace")
    audit = Audit(docs, version, folder / "Swift", text)
    coverage = json.loads((folder / "coverage.json").read_text(encoding="utf-8"))
    shares = {
        f"{section['name']}: {figure['name']}": figure["percent"]
        for section in coverage["sections"] for figure in section["figures"] if "percent" in figure
    }
    return Figures({kind: audit.counts[kind]["pages"] for kind in KINDS}, {kind: len(audit.lost[kind]) for kind in KINDS},
                   len(audit.strange), shares, digest(folder / "Swift"))


def digest(folder):
    """One number for all files of a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.update(f"{path.relative_to(folder)}\0".encode() + path.read_bytes())
    return found.hexdigest()


def judged(loss, before, after):
    """The row of a loss, and what is wrong with it, if anything."""
    lost = after.lost[loss.kind] - before.lost[loss.kind]
    fallen = [name for name, share in before.shares.items() if after.shares.get(name, 100) < share]
    others = [kind for kind in KINDS if kind != loss.kind and after.lost[kind] > before.lost[kind]]
    row = (loss.name, loss.kind, f"{before.share(loss.kind):.2f}", f"{after.share(loss.kind):.2f}", str(lost),
           told(fallen))
    if lost > 0:
        return row, SEEN
    if after.digest == before.digest:
        return row, HARMLESS
    return row, "passed unseen" + (f", but for {', '.join(others)}" if others else "")


def told(fallen):
    """The first share that falls, its section aside, and how many more."""
    more = f" and {len(fallen) - 1} more" if len(fallen) > 1 else ""
    return fallen[0].partition(": ")[2] + more if fallen else "-"


def options(usage):
    parser = argparse.ArgumentParser(prog="bin/test-audit", usage=argparse.SUPPRESS, description=usage,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("docs", type=Path)
    parser.add_argument("version")
    parser.add_argument("--only", action="append", metavar="NAME", help="only this loss; may be repeated")
    return parser.parse_args()


def say(text):
    print(f"test-audit: {text}", file=sys.stderr, flush=True)


def main(usage):
    wanted = options(usage)
    if not wanted.docs.is_dir():
        say(f"{wanted.docs} is no folder")
        return 2
    unknown = set(wanted.only or []) - {loss.name for loss in LOSSES}
    if unknown:
        say(f"no loss is called {', '.join(sorted(unknown))}")
        return 2
    losses = [loss for loss in LOSSES if not wanted.only or loss.name in wanted.only]
    try:
        return run(wanted.docs.resolve(), wanted.version, losses)
    except Failure as failure:
        say(str(failure))
        return 2


def run(docs, version, losses):
    start = time.monotonic()
    folder = ROOT / ".build" / "test-audit"
    tree = Tree(folder)
    say("building the program as it is")
    # The audit of one loss runs while the next is built.
    with ThreadPoolExecutor(1) as pool:
        def ask(name):
            made = generated(tree.build(), docs, version, folder / "made" / name)
            return pool.submit(in_process, docs, version, made)

        before = ask("unchanged").result()
        asked = []
        for number, loss in enumerate(losses, 1):
            say(f"{number}/{len(losses)} without {loss.name}")
            tree.plant(loss)
            try:
                asked.append((loss, ask(str(number))))
            except Failure as failure:
                raise Failure(f"{loss.name}: {failure}") from None
            finally:
                tree.restore(loss)
        rows = [judged(loss, before, future.result()) for loss, future in asked]
    print_table(rows)
    unseen = [row[0] for row, verdict in rows if verdict not in (SEEN, HARMLESS)]
    real = [row for row, verdict in rows if verdict != HARMLESS]
    also = sum(row[5] != "-" for row in real)
    print(f"{len(real) - len(unseen)} of {len(real)} losses lower the audit's figure of their kind, {also} lower one of the "
          f"coverage; {len(rows) - len(real)} take nothing from these pages; {(time.monotonic() - start) / 60:.1f} minutes")
    if len(losses) == len(LOSSES) and len(real) < LEAST:
        print(f"FAILED: these pages show {len(real)} losses, and no fewer than {LEAST} say enough")
        return 1
    return 1 if unseen else 0


def in_process(docs, version, made):
    """The figures, counted beside the next build; what they were counted of is removed."""
    script = ("import dataclasses, json, sys; from pathlib import Path; from planting import figures; "
              "print(json.dumps(dataclasses.asdict(figures(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))))")
    done = subprocess.run([sys.executable, "-B", "-c", script, docs, version, made], cwd=Path(__file__).parent, check=True,
                          stdout=subprocess.PIPE)
    shutil.rmtree(made, ignore_errors=True)
    return Figures(**json.loads(done.stdout))


def print_table(rows):
    head = ("loss", "kind", "before", "after", "lost", "what falls in extract --coverage")
    for row, verdict in [(head, SEEN), *rows]:
        last = row[5] if verdict == SEEN else f"{row[5]}  ({verdict})"
        print(f"{row[0]:<50}{row[1]:<16}" + "".join(f"{cell:>8}" for cell in row[2:5]) + f"  {last}")
