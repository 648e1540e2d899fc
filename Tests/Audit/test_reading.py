"""How the audit reads: addresses, sentences and pages, with what only looks like a fact."""

import tempfile
import unittest
from pathlib import Path

from address import request, same, segments, suits
from facts import Page
from words import fixed, named, numbers, possible


class Reading(unittest.TestCase):
    def test_addresses(self):
        for written, expected in (
            ("https://graph.microsoft.com/v1.0/users/{id | userPrincipalName}", ("users", "{}")),
            ("/me/drive/root:/{item-path}:/children", ("me", "drive", "root:", "{}:", "children")),
            ("/me/drive/root:/A/B.txt:/content", ("me", "drive", "root:", "{}:", "content")),
            ("/reports/getX(period='{value}')", ("reports", "getx(period={})")),
            ("/users('{id}')/microsoft.graph.delta()", ("users", "{}", "delta")),
            ("/pages/{id}/content[?includeIDs=true]", ("pages", "{}", "content")),
        ):
            self.assertEqual(segments(written), expected, written)
        self.assertIsNone(request("GET the user"))
        self.assertTrue(suits(("users", "{}"), ("users", "me")))
        self.assertFalse(suits(("users", "me"), ("users", "{}")))
        self.assertEqual(same(segments("/groups/{id}/drive/items/{id}/copy")), same(segments("/me/drive/root:/{p}:/copy")))
        self.assertNotEqual(same(segments("/me/drive/items/{id}/copy")), same(segments("/me/messages/{id}/copy")))

    def test_sentences(self):
        self.assertEqual(numbers("Valid values 4 to 127"), ["127", "4"])
        self.assertEqual(numbers("Maximum length is 1,024."), ["1024"])
        self.assertEqual(numbers("Since Windows 10, version 1709, and up to 3 devices"), [])
        self.assertEqual(possible("Possible values are: `a`, `b`. Not `c`."), ["a", "b"])
        self.assertEqual(possible("The possible values are: Low, Medium, or High."), ["Low", "Medium", "High"])
        self.assertEqual(possible("Possible values are described below."), [])
        self.assertEqual(named("**display\\_name** (optional)"), "display_name")
        self.assertEqual(named("Two words"), "")
        self.assertTrue(fixed("The owner. Read-only."))
        self.assertFalse(fixed("Indicates if the rule is read-only and cannot be deleted."))

    def test_a_page(self):
        """Rows of included files count, what a comment or an example holds does not, and no file outside is read."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "rows.md").write_text("|kept|String|From another file.|\n", encoding="utf-8")
            (root / "page.md").write_text(
                "# Fill lamp\n## HTTP request\n```http\nPOST /lamps/{id}/fill\n```\n## Request body\n"
                "|Property|Type|Description|\n|:--|:--|:--|\n|oil|String|At most 8 characters.|\n"
                "[!INCLUDE [rows](rows.md)]\n[!INCLUDE [out](../../../../etc/hostname)]\n<!-- |hidden|String|no| -->\n"
                "## Example\n```http\nPOST https://graph.microsoft.com/v1.0/lamps/1/fill\n```\n"
                "|Property|Type|\n|:--|:--|\n|shown|String|\n[!INCLUDE [itself](page.md)]\n", encoding="utf-8")
            facts = Page(root, "page.md").facts
        self.assertIn("kept", {fact.what for fact in facts if fact.kind == "body row"})
        self.assertIn("oil", {fact.what for fact in facts if fact.kind == "body row"})
        self.assertFalse({"hidden", "shown"} & {fact.data.get("name") for fact in facts})
        self.assertEqual({fact.what for fact in facts if fact.kind == "request"}, {"POST /lamps/{id}/fill"})
        self.assertTrue(any(fact.kind == "example request" for fact in facts))


if __name__ == "__main__":
    unittest.main()
