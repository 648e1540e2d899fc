"""The copy of the package that is mutated, and its builds."""

import os
import re
import shutil
import subprocess
from pathlib import Path

from package import TOO_SLOW
from schemata import Placed, edited

HERE = Path(__file__).resolve().parent
PREFIX = "import Mutated\n"
ERROR = re.compile(r"^(/.*?\.swift):(\d+):(\d+): error: (.*)$", re.M)


class BuildFailure(Exception):
    pass


def write(path, data):
    """Writes a file unless it holds the same already: builds look at its date."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists() or path.is_symlink() or path.read_bytes() != data:
        path.unlink(missing_ok=True)
        path.write_bytes(data)


class Workshop:
    def __init__(self, root, folder, say):
        self.root, self.tree, self.say = root, folder / "tree", say
        self.log = folder / "build.log"
        self.texts = {}

    def copy(self, modules):
        """Copies what git knows or would, and gives every module the switch. The working tree is only read."""
        listed = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=self.root, check=True, capture_output=True)
        names = {name for name in listed.stdout.decode().split("\0") if name and (self.root / name).is_file()}
        names |= {name for name in ("Package.resolved",) if (self.root / name).exists()}
        links = {name for name in listed.stdout.decode().split("\0") if name and (self.root / name).is_symlink()}
        for name in names - links:
            if name != "Package.swift" and not (name.startswith("Sources/") and name.endswith(".swift")):
                source = self.root / name
                write(self.tree / name, source.read_bytes())
                shutil.copymode(source, self.tree / name)
        for name in links:
            target = self.tree / name
            if not target.is_symlink():
                target.parent.mkdir(parents=True, exist_ok=True)
                target.symlink_to(os.readlink(self.root / name))
        self.sources = {name for name in names if name.startswith("Sources/") and name.endswith(".swift")}
        self.remove_others(names | links)
        for name, target in (("Switch", "MutantSwitch"), ("SwitchHelpers", "Mutated")):
            shutil.copytree(HERE / name, self.tree / ".mutants" / target, dirs_exist_ok=True)
        write(self.tree / "Package.swift", self.manifest(modules).encode())
        for name in self.sources:
            self.texts[name] = (self.root / name).read_text()

    def remove_others(self, names):
        for folder in ("Sources", "Tests", "Templates", "InputDocs", "Generated"):
            for path in sorted((self.tree / folder).rglob("*")):
                name = str(path.relative_to(self.tree))
                if not path.is_dir() and name not in names:
                    path.unlink()

    def manifest(self, modules):
        text = (self.root / "Package.swift").read_text()
        text = text.replace("treatAllWarnings(as: .error)", "treatAllWarnings(as: .warning)")
        names = ", ".join(f'"{module}"' for module in sorted(modules))
        slow = ", ".join(f'"{name}"' for name in sorted(TOO_SLOW))
        return text + f"""
package.targets += [
    .target(name: "MutantSwitch", path: ".mutants/MutantSwitch"),
    .target(name: "Mutated", dependencies: ["MutantSwitch"], path: ".mutants/Mutated"),
]
let mutated: Set = [{names}]
for target in package.targets where mutated.contains(target.name) {{ target.dependencies.append("Mutated") }}
// A plugin would have everything built twice: its tool is built for the host.
package.products.removeAll {{ $0 is Product.Plugin }}
package.targets.removeAll {{ $0.type == .plugin || [{slow}].contains($0.name) }}
"""

    def place(self, mutants, numbers, use):
        """Writes all sources with their mutants."""
        by_path = {}
        for mutant in mutants:
            by_path.setdefault(mutant.path, []).append(mutant)
        self.placed = {}
        for name in sorted(self.sources):
            placed = Placed(self.texts[name], by_path.get(name, []), numbers, use)
            if placed.spans:
                self.placed[name] = placed
                write(self.tree / name, (PREFIX + placed.text).encode())
            else:
                write(self.tree / name, self.texts[name].encode())

    def run_build(self, module=None):
        part = ["--target", module] if module else ["--build-tests"]
        done = subprocess.run(["swift", "build", *part], cwd=self.tree, capture_output=True, text=True)
        self.log.write_text(done.stdout + done.stderr)
        return done.returncode == 0, done.stdout + done.stderr

    def build(self, mutants, numbers, modules):
        """Builds all mutants behind switches; the forms that compile by id, None for a mutant that has none.

        First module by module, those that others stand on before them: what does not compile is found soonest so.
        """
        use = {mutant.id: 0 if mutant.forms else None for mutant in mutants}
        steps = [module for module in modules if any(mutant.module == module for mutant in mutants)] + [None]
        for _ in range(100):
            self.place(mutants, numbers, use)
            count = sum(form is not None for form in use.values())
            self.say(f"building {steps[0] or 'the tests'}; {count} mutants behind switches")
            built, output = self.run_build(steps[0])
            if built:
                del steps[0]
                if not steps:
                    return use
                continue
            blamed = self.blamed(output)
            if not blamed:
                raise BuildFailure(f"the mutated program does not build, and not for a mutant; see {self.log}")
            for mutant in blamed:
                following = use[mutant.id] + 1
                use[mutant.id] = following if following < len(mutant.forms) else None
        raise BuildFailure(f"the mutated program still does not build; see {self.log}")

    def blamed(self, output):
        """The mutants that errors are about."""
        found = {}
        for path, line, column, _ in set(ERROR.findall(output)):
            try:
                name = str(Path(path).resolve().relative_to(self.tree.resolve()))
            except ValueError:
                continue
            placed = self.placed.get(name)
            if not placed:
                continue
            lines = (PREFIX + placed.text).encode().split(b"\n")
            head = b"\n".join(lines[: int(line) - 1]) + (b"\n" if int(line) > 1 else b"")
            offset = len((head + lines[int(line) - 1][: int(column) - 1]).decode(errors="replace")) - len(PREFIX)
            mutant = placed.at(offset)
            for one in [mutant] if mutant else placed.near(offset):
                found[one.id] = one
        return list(found.values())

    def build_single(self, mutant, mutants, numbers, use):
        """Builds one mutant without a switch, beside those that have one; whether it compiles."""
        # The others of its file stay out: their places have moved.
        without = {other.id: None for other in mutants if other.path == mutant.path}
        self.place(mutants, numbers, {**use, **without})
        write(self.tree / mutant.path, edited(self.texts[mutant.path], mutant).encode())
        return self.run_build()[0]
