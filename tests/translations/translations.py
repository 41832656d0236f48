"""Whether the translations are whole and fit their English, and whether this check would notice if they didn't.

translations.py SOURCES LUPDATE
"""
import collections
import csv
import functools
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

SOURCES, LUPDATE = sys.argv[1:3]
LANGUAGES = ["nb", "sv", "da", "fi", "de"]
ROOTS = ["app", "ui", "resources"]
#: Quotation marks that only other languages use so.
FOREIGN_QUOTES = {"nb": "“”„\"", "sv": "“„«»\"", "da": "“”„\"", "fi": "“„«\"", "de": "”«\""}

Message = collections.namedtuple("Message", "context source comment is_plural kind forms")


def messages_in(path):
    result = []
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            is_plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.findall("numerusform")] if is_plural else [translation.text or ""]
            result.append(Message(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "",
                                  is_plural, translation.get("type", ""), forms))
    return result


def key_of(message):
    return message.context, message.source, message.comment, message.is_plural


def ending(text):
    """What a text ends with that a reader takes as a signal: a colon for what follows, an ellipsis for a question."""
    match = re.search(r"(…|\.\.\.|:|\?|!|\.)?[)”“»]*\s*$", text)
    return (match.group(1) or "").replace("...", "…")


def placeholders(text):
    return collections.Counter(re.findall(r"%(?:L?\d+|L?n)", text))


def mnemonics(text):
    return len(re.findall(r"&(?=[^&\s])", text.replace("&&", "")))


def flaws_of(message, language):
    """What is wrong with one translated message, in words."""
    if message.kind:
        return [message.kind]
    flaws = []
    if message.is_plural and len(message.forms) != 2:
        flaws.append("%d plural forms" % len(message.forms))
    for number, form in enumerate(message.forms):
        expected, found = placeholders(message.source), placeholders(form)
        if message.is_plural and number == 0:
            # One may be told as a word.
            for count in ("%n", "%Ln"):
                if count not in found:
                    expected.pop(count, None)
        if expected != found:
            flaws.append("placeholders %s instead of %s" % (sorted(found.elements()), sorted(expected.elements())))
        if not form.strip():
            flaws.append("empty")
        if language == "en":
            continue
        endings = {ending(form), ending(message.source)}
        # A full stop may be an abbreviation's, in a label.
        if len(endings) > 1 and (endings != {".", ""} or len(message.source.split()) > 3):
            flaws.append("ends with “%s” instead of “%s”" % (ending(form), ending(message.source)))
        if form.count("\n") != message.source.count("\n"):
            flaws.append("other line breaks")
        if form != form.strip() and message.source == message.source.strip():
            flaws.append("space at an end")
        if mnemonics(form) != mnemonics(message.source):
            flaws.append("%d mnemonics" % mnemonics(form))
        # Straight ones are a program's, if they stand in the English.
        strange = [mark for mark in FOREIGN_QUOTES[language] if mark in form and not mark == '"' in message.source]
        if strange:
            flaws.append("quotation marks of another language: " + " ".join(strange))
    return flaws


def glossary():
    with open(os.path.join(SOURCES, "resources/glossary.csv"), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@functools.cache
def pattern_of(cell):
    """A cell names one or more words, parted by slashes; * stands for any letters, as languages inflect and compound."""
    words = [re.escape(word.strip()).replace(r"\*", r"\w*") for word in cell.split("/")]
    # Options such as --verify-journal and file names aren't words.
    return re.compile(r"(?<!\w)(?<!\w-)(?<!--)(?:%s)(?!\w)(?!\.\w)" % "|".join(words), re.IGNORECASE)


def glossary_flaws(message, language, terms):
    if message.kind:
        return []
    flaws = []
    source = message.source.replace("&", "")
    for term in terms:
        # Longer terms that hold this one have a line of their own.
        rest = source
        for longer in terms:
            if longer is not term and pattern_of(term["en"]).search(longer["en"].replace("*", "")):
                rest = pattern_of(longer["en"]).sub("", rest)
        if pattern_of(term["en"]).search(rest):
            for form in message.forms:
                if not pattern_of(term[language]).search(form.replace("&", "")):
                    flaws.append("“%s” without “%s”" % (term["en"], term[language]))
    return flaws


def path_of(language):
    return os.path.join(SOURCES, "resources/translations/token-desk_%s.ts" % language)


def fresh_messages(*options):
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "fresh.ts")
        # It complains of names that it doesn't resolve, and finds their strings all the same.
        subprocess.run([LUPDATE, "-silent", *options, "-locations", "none", *ROOTS, "-ts", path], cwd=SOURCES, check=True,
                       stderr=subprocess.DEVNULL)
        return messages_in(path)


class Translations(unittest.TestCase):
    maxDiff = None

    def every(self, flaws_in):
        """Fails with all that is wrong, not only with the first."""
        wrong = []
        for language in LANGUAGES:
            for message in messages_in(path_of(language)):
                for flaw in flaws_in(message, language):
                    wrong.append("%s %s: %s\n    %s\n    %s" % (
                        language, message.context, flaw, message.source, " | ".join(message.forms)))
        if wrong:
            self.fail("\n" + "\n".join(wrong))

    def test_there_are_no_others(self):
        there = sorted(os.listdir(os.path.dirname(path_of("en"))))
        self.assertEqual([name for name in there if name.endswith(".ts")],
                         sorted("token-desk_%s.ts" % language for language in ["en", *LANGUAGES]))

    def test_each_string_of_the_sources_is_translated(self):
        fresh = set(map(key_of, fresh_messages()))
        self.assertGreater(len(fresh), 1000)
        for language in LANGUAGES:
            with self.subTest(language):
                there = set(map(key_of, messages_in(path_of(language))))
                self.assertEqual(sorted(fresh - there), [], "missing")
                self.assertEqual(sorted(there - fresh), [], "not in the sources any more")

    def test_each_plural_has_its_english(self):
        fresh = set(map(key_of, fresh_messages("-pluralonly")))
        there = messages_in(path_of("en"))
        self.assertEqual(sorted(fresh ^ set(map(key_of, there))), [])
        for message in there:
            self.assertEqual(flaws_of(message, "en"), [], message.source)

    def test_each_fits_its_english(self):
        self.every(flaws_of)

    def test_terms_are_those_of_the_glossary(self):
        terms = glossary()
        self.every(lambda message, language: glossary_flaws(message, language, terms))

    def test_each_term_occurs(self):
        sources = [message.source.replace("&", "") for message in messages_in(path_of("nb"))]
        for term in glossary():
            self.assertTrue(any(pattern_of(term["en"]).search(source) for source in sources), term["en"])
            self.assertFalse([language for language in LANGUAGES if not term[language]], term["en"])


class TheCheck(unittest.TestCase):
    """Each fault is noticed."""

    def flaws(self, source, *forms, kind="", language="de"):
        return flaws_of(Message("Context", source, "", len(forms) > 1, kind, list(forms)), language)

    def test_good_ones_pass(self):
        self.assertEqual(self.flaws("&Look %1 up…", "%1 &abfragen…"), [])
        self.assertEqual(self.flaws("%1 has %Ln token(s)", "%1 hat einen", "%1 hat %Ln"), [])

    def test_faults_are_noticed(self):
        for source, forms in [
            ("%1 of %2", ["%1 von %1"]),
            ("%L1 of them", ["%1 davon"]),
            ("%Ln token(s)", ["%Ln Token", "viele Token"]),
            ("%Ln token(s)", ["%Ln Token", ""]),
            ("%Ln token(s)", ["%Ln", "%Ln", "%Ln"]),
            ("Name:", ["Name"]),
            ("Delete…", ["Löschen"]),
            ("All of it is done.", ["Alles ist fertig"]),
            ("One\ntwo", ["Eins zwei"]),
            ("Name", [" Name"]),
            ("&Name", ["Name"]),
            ("Name", ["&Name"]),
            ("“%1”", ["“%1”"]),
            ("Name", [""]),
        ]:
            with self.subTest(source):
                self.assertTrue(self.flaws(source, *forms))
        for kind in ("unfinished", "vanished", "obsolete"):
            self.assertTrue(self.flaws("Name", "Name", kind=kind))

    def test_terms_are_looked_for(self):
        terms = [{"en": "card token*", "de": "Karten-Token*"}, {"en": "token id*", "de": "Token-ID*"}]
        def flaws(source, translation):
            return glossary_flaws(Message("Context", source, "", False, "", [translation]), "de", terms)
        self.assertEqual(flaws("All &card tokens", "Alle &Karten-Tokens"), [])
        self.assertEqual(flaws("A token", "Irgendwas"), [])
        self.assertTrue(flaws("All card tokens", "Alle Kartenmarken"))
        self.assertTrue(flaws("The token id", "Die Nummer"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
