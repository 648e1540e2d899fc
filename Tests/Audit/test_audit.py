"""Losses planted in a copy of the generated text, one at a time: the audit has to see each, and nothing without one."""

import re
import shutil
import tempfile
import unittest
from pathlib import Path

from audit import Audit
from facts import KINDS

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "InputDocs"


class Planted(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copytree(ROOT / "Generated", self.folder / "Generated")

    def audit(self, diagnostics=""):
        return Audit(DOCS, "beta", self.folder / "Generated", diagnostics)

    def plant(self, pattern, instead):
        """Changes the first file that holds the pattern, at every place in it."""
        for path in sorted(self.folder.rglob("*.swift")):
            text = path.read_text(encoding="utf-8")
            changed, count = re.subn(pattern, instead, text)
            if count:
                path.write_text(changed, encoding="utf-8")
                return
        self.fail(f"no generated file holds {pattern}")

    def lost(self, kind, pattern, instead, what):
        """Plants a loss and expects the figure of its kind to fall, and the loss to be named."""
        self.plant(pattern, instead)
        audit = self.audit()
        count = audit.counts[kind]
        self.assertLess(count["arrived"], count["pages"], kind)
        self.assertTrue(any(what in str(fact) for fact in audit.lost[kind]), [str(fact) for fact in audit.lost[kind]])
        return audit

    def test_nothing_is_lost_without_a_loss(self):
        audit = self.audit()
        self.assertEqual([str(fact) for kind in KINDS for fact in audit.lost[kind]], [])
        self.assertEqual(audit.strange, [])
        # A reader that finds nothing loses nothing.
        for kind, least in (("request", 100), ("answer", 80), ("body row", 140), ("permission", 190), ("property", 280),
                            ("rule", 30), ("value", 200), ("read-only", 20), ("parameter row", 2)):
            self.assertGreaterEqual(audit.counts[kind]["pages"], least, kind)

    def test_a_parameter(self):
        self.lost("parameter row", r'\.and\("endDateTime", endDateTime\)|, endDateTime: Swift\.String', "", "endDateTime")

    def test_an_argument_of_a_body(self):
        self.lost("body row", r'GraphParameters\("payloadIds", payloadIds\)|payloadIds: [^)]*', "", "payloadIds")

    def test_an_argument_that_is_not_passed_on(self):
        self.lost("body row", r', body: GraphRuntime\.GraphParameters\("payloadIds", payloadIds\)', "", "payloadIds")

    def test_a_body_that_is_not_passed_on(self):
        self.lost("body row", r'(windowsDomainJoinConfiguration\.create".*?), model: value', r"\1", "activeDirectoryDomainName")

    def test_a_parameter_that_is_not_passed_on(self):
        self.lost("parameter row", r'\.and\("endDateTime", endDateTime\)', "", "endDateTime")

    def test_a_member_of_a_body(self):
        self.lost("body row", r'self\.updatableField\("pinMaximumLength"\)', 'self.field("pinMaximumLength")', "pinMaximumLength")

    def test_a_method(self):
        self.lost("request", r'(?m)^    public func hasPayloadLinks\(.*\n.*\n    \}\n', "", "hasPayloadLinks")

    def test_a_permission(self):
        self.lost("permission", r",Directory\.AccessAsUser\.All", "", "Directory.AccessAsUser.All")

    def test_a_permission_for_another_kind_of_caller(self):
        self.lost("permission", r"\\ta=Contacts\.ReadWrite", r"\\ta=", "Contacts.ReadWrite (application)")

    def test_a_member_of_an_enumeration(self):
        self.lost("value", r'(?m)^.*Self\(rawValue: "notApplicable"\).*\n', "", "notApplicable")

    def test_a_property(self):
        self.lost("property", r'get \{ self\.\w+\("pinMaximumLength"\) \}', "", "pinMaximumLength")

    def test_a_number_of_a_rule(self):
        self.lost("rule", r"range;3\.\.14", "range;3..15", "computerNameSuffixRandomCharCount: 14")

    def test_a_read_only_mark(self):
        self.lost("read-only", r"P\\teventId\\tString\\tr", r"P\\teventId\\tString\\t", "eventId")

    def test_the_type_of_an_answer(self):
        self.lost("answer", r"(func reminderView\(.*\) -> .*)<Reminder>", r"\1<Location>", "reminder from GET /")

    def test_a_collection_that_is_answered_as_one(self):
        self.lost("answer", r"(func reminderView\(.*\) -> GraphRuntime\.)GraphCollectionRequest", r"\1GraphRequest", "reminder")

    def test_a_path(self):
        audit = self.lost("request", r'self\._location\.segment\("deviceConfigurations"\)',
                          'self._location.segment("deviceConfiguration")', "/deviceManagement/deviceConfigurations")
        self.assertNotEqual(audit.strange, [])

    def test_the_way_to_a_place(self):
        self.lost("request", r'(?m)^    public var deviceConfigurations: .*\n', "", "/deviceManagement/deviceConfigurations")

    def test_a_verb(self):
        audit = self.lost("request", r'request\(\.delete, "contactFolder\.delete"', 'request(.put, "contactFolder.delete"', "DELETE")
        self.assertTrue(any("PUT" in each for each in audit.strange))

    def test_a_diagnostic(self):
        """What is lost is told by a diagnostic at its line, and lost again without it."""
        audit = self.lost("property", r'get \{ self\.\w+\("pinMaximumLength"\) \}', "", "pinMaximumLength")
        fact = next(fact for fact in audit.lost["property"] if "pinMaximumLength" in str(fact))
        told = f"{fact.path}:{fact.line}:1: warning: A row is left out [table.row-name]\n"
        self.assertEqual([each for each in self.audit(told).lost["property"] if each.line == fact.line], [])
        other = told.replace(f":{fact.line}:", f":{fact.line + 1}:")
        self.assertEqual(len(self.audit(other).lost["property"]), len(audit.lost["property"]))
        # A diagnostic that says how something was read tells of no loss.
        read = told.replace("table.row-name", "metadata.repaired")
        self.assertEqual(len(self.audit(read).lost["property"]), len(audit.lost["property"]))


if __name__ == "__main__":
    unittest.main()
