"""The package's modules, their code, and which tests are theirs."""

import json
import subprocess

from scanner import scan

# Tests that a module's own test target, Tests/<Module>Tests, does not say.
OTHER_TESTS = {
    "DescriptionRules": ["DescriptionRulesTests", "APIModelTests"], "GraphGenTool": ["GraphGenTests"],
    "GraphRuntime": ["GraphRuntimeTests", "GeneratedTests"]}
# They call the compiler for whole modules: minutes for a mutant.
TOO_SLOW = {"CompileTests"}


class Package:
    def __init__(self, root):
        self.root = root
        dumped = subprocess.run(
            ["swift", "package", "dump-package"], cwd=root, check=True, capture_output=True, text=True).stdout
        targets = json.loads(dumped)["targets"]
        self.modules = sorted(
            target["name"] for target in targets
            if target["type"] in ("regular", "executable") and (root / "Sources" / target["name"]).is_dir())
        self.needs = {target["name"]: self.dependencies(target) for target in targets}
        self.test_targets = {target["name"] for target in targets if target["type"] == "test"} - TOO_SLOW

    @staticmethod
    def dependencies(target):
        return {entry[key][0] for entry in target["dependencies"] for key in ("byName", "target") if key in entry}

    def in_order(self):
        """The modules, each behind those it needs."""
        found = []

        def visit(module):
            for other in sorted(self.needs[module] & set(self.modules)):
                visit(other)
            if module not in found:
                found.append(module)

        for module in self.modules:
            visit(module)
        return found

    def tests(self, module):
        """The test targets of a module; for one without, those of the modules right above it."""
        named = [name for name in OTHER_TESTS.get(module, [module + "Tests"]) if name in self.test_targets]
        if named:
            return named
        found = {test for test in self.test_targets if module in self.needs[test]}
        for other in self.modules:
            if not found and module in self.needs[other]:
                found |= {test for test in self.tests(other)}
        return sorted(found)

    def mutants(self, modules, paths):
        """All mutants of some modules, and the lines of code of each module."""
        found, lines = [], {}
        for module in modules:
            for file in sorted((self.root / "Sources" / module).rglob("*.swift")):
                name = str(file.relative_to(self.root))
                if paths and not any(name == path or name.startswith(path.rstrip("/") + "/") for path in paths):
                    continue
                text = file.read_text()
                lines[module] = lines.get(module, 0) + sum(
                    1 for line in text.splitlines() if line.strip() and not line.strip().startswith("//"))
                for mutant in scan(name, text):
                    mutant.module = module
                    found.append(mutant)
        return found, lines
