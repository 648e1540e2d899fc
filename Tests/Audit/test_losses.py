"""The losses that bin/test-audit plants can be planted still."""

import unittest
from pathlib import Path

from facts import KINDS
from losses import LOSSES

ROOT = Path(__file__).resolve().parents[2]


class Losses(unittest.TestCase):
    def test_each_text_stands_once(self):
        for loss in LOSSES:
            with self.subTest(loss.name):
                text = (ROOT / loss.file).read_text(encoding="utf-8")
                self.assertEqual(text.count(loss.text), 1, f"{loss.file} does not hold once: {loss.text}")
                self.assertNotEqual(loss.text, loss.instead)
                self.assertIn(loss.kind, KINDS)

    def test_names_tell_them_apart(self):
        self.assertEqual(len({loss.name for loss in LOSSES}), len(LOSSES))
        self.assertGreaterEqual(len(LOSSES), 12)

    def test_losses_are_of_many_kinds(self):
        self.assertLessEqual(
            {"request", "answer", "body row", "parameter row", "permission", "property", "read-only", "rule", "value"},
            {loss.kind for loss in LOSSES})


if __name__ == "__main__":
    unittest.main()
