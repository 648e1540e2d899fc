"""What the scanner finds in Fixture.swift, and that switches leave the rest alone. UPDATE_GOLDEN=1 writes the list."""

import os
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from mutants import drawn  # noqa: E402
from report import table  # noqa: E402
from scanner import scan  # noqa: E402
from schemata import Placed, edited  # noqa: E402
from tokens import tokens  # noqa: E402

TEXT = (HERE / "Fixture.swift").read_text()


def found(text=TEXT, path="Fixture.swift"):
    return sorted(scan(path, text), key=lambda mutant: (mutant.line, mutant.column, mutant.kind, mutant.new))


class ScannerTests(unittest.TestCase):
    def test_fixture(self):
        listed = "".join(mutant.described() + "\n" for mutant in found())
        expected = HERE / "Fixture.expected.txt"
        if os.environ.get("UPDATE_GOLDEN") == "1":
            expected.write_text(listed)
        self.assertEqual(expected.read_text(), listed)

    def test_strings_and_comments_are_whole(self):
        shown = [token.text for token in tokens('a /* /* " */ */ + #"\\(b)"# + "\\("c" + d("\\(e)"))" // f')]
        self.assertEqual(shown, ["a", "+", '#"\\(b)"#', "+", '"\\("c" + d("\\(e)"))"'])

    def test_every_mutant_has_another_text_and_id(self):
        mutants = found()
        self.assertEqual(len({mutant.id for mutant in mutants}), len(mutants))
        self.assertEqual(len({edited(TEXT, mutant) for mutant in mutants} | {TEXT}), len(mutants) + 1)

    def test_ids_outlive_edits_elsewhere(self):
        moved = found("// One more line.\n" + TEXT)
        self.assertEqual({mutant.id for mutant in moved}, {mutant.id for mutant in found()})
        self.assertFalse({mutant.id for mutant in found(path="Other.swift")} & {mutant.id for mutant in moved})


class SchemataTests(unittest.TestCase):
    def test_all_mutants_at_once(self):
        mutants = found()
        numbers = {mutant.id: number for number, mutant in enumerate(mutants, 1)}
        placed = Placed(TEXT, mutants, numbers, {})
        self.assertEqual(placed.left_out, [])
        brackets = [token for token in tokens(placed.text) if token.kind == "punctuation" and token.text in "([{"]
        self.assertTrue(all(token.match >= 0 for token in brackets))
        for start, end, mutant in placed.spans:
            self.assertIn(str(numbers[mutant.id]), placed.text[start:end])
        self.assertEqual(len(placed.spans), sum(bool(mutant.forms) for mutant in mutants))

    def test_one_switch(self):
        text = "func f(a: Int) -> Bool { return a < 10 && g(a) }\n"
        mutants = found(text)
        numbers = {mutant.id: number for number, mutant in enumerate(mutants, 1)}
        use = {mutant.id: None for mutant in mutants if mutant.kind not in ("logic", "comparison")}
        self.assertEqual(
            Placed(text, mutants, numbers, use).text,
            "func f(a: Int) -> Bool { return (mutantIsOn(3) ? (a < 10 || g(a)) : "
            "((mutantIsOn(1) ? (a <= 10) : (a < 10)) && g(a))) }\n")


class DrawTests(unittest.TestCase):
    def test_modules_have_their_share(self):
        mutants = found()
        for index, mutant in enumerate(mutants):
            mutant.module = "A" if index % 2 else "B"
        chosen = drawn(mutants, 12, "", {"A": 300, "B": 100})
        self.assertEqual([mutant.module for mutant in chosen].count("A"), 9)
        self.assertEqual(chosen, drawn(mutants[::-1], 12, "", {"A": 300, "B": 100}))
        self.assertNotEqual(chosen, drawn(mutants, 12, "1", {"A": 300, "B": 100}))

    def test_table(self):
        mutants = found()[:4]
        results = dict(zip((mutant.id for mutant in mutants), ("crash", "survived", "timeout", "not compiled")))
        for mutant in mutants:
            mutant.module = "A"
        self.assertEqual(table(mutants, results).splitlines()[1].split(), ["A", "4", "2", "1", "1", "0", "66.7", "%"])


if __name__ == "__main__":
    unittest.main()
