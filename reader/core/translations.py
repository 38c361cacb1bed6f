"""The program's texts in other languages, read from the files that Qt Linguist edits.

Read without the toolkit, since commands run where it cannot, and only when the language is not
English. The format is Qt's TS 2.1; see docs/translating.md for how the files come to be.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from reader.core.frozen import frozen

ENGLISH = "en"

Counted = tuple[str, str]
"""What a text about a number of things is known by: its wordings for one and for many."""


def _one_and_many(number: float) -> int:
    return int(number != 1)


def _east_slavic(number: float) -> int:
    if number % 1:
        return 1
    if number % 10 == 1 and number % 100 != 11:
        return 0
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2


PLURALS: Mapping[str, Callable[[float], int]] = {"de": _one_and_many, "uk": _east_slavic}
"""For each language that the program speaks, which of its forms goes with a number.

The rules are those of Unicode's CLDR for whole numbers, in the order in which Linguist has the
forms; fractions, which Linguist has no form for, take the second.
"""

FORMS: Mapping[str, int] = {"de": 2, "uk": 3}
"""How many forms a text about a number of things has in a language."""


@frozen
class Translations:
    """The texts of one language; those that are missing come back in English."""

    language: str
    texts: Mapping[str, str]
    forms: Mapping[Counted, tuple[str, ...]]

    def text(self, english: str) -> str:
        """Return the translation of a text, or the text itself."""
        return self.texts.get(english, english)

    def counted(self, number: float, one: str, many: str) -> str:
        """Return the form that goes with a number, its ``{n}`` not yet filled in."""
        forms = self.forms.get((one, many))
        if forms is None:
            return one if number == 1 else many
        return forms[PLURALS[self.language](number)]


def translations_in(folder: Path, language: str) -> Translations | None:
    """Return the texts of `language` from a folder of TS files; None for English.

    None too where the file is missing or broken: better English than no program.
    """
    if language not in PLURALS:
        return None
    try:
        return read_translations((folder / f"parallax_{language}.ts").read_bytes(), language)
    except (OSError, ValueError):
        return None


def read_translations(data: bytes, language: str) -> Translations:
    """Read a TS file, passing over what is unfinished or obsolete; ValueError where it is none."""
    # Files of the program itself, so nothing hostile to guard against; loaded only when needed.
    from xml.parsers import expat

    reader = _TsReader(FORMS[language])
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.add
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error
    return Translations(language, reader.texts, reader.forms)


class _TsReader:
    """Collects the messages of a TS file while its elements go by."""

    def __init__(self, wanted: int) -> None:
        self.texts: dict[str, str] = {}
        self.forms: dict[Counted, tuple[str, ...]] = {}
        self._wanted = wanted
        self._words = ""
        self._fields: dict[str, str] = {}
        self._plural: list[str] = []
        self._finished = self._counted = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """Take note of an element that opens."""
        self._words = ""
        if name == "message":
            self._fields, self._plural = {}, []
            self._counted = attributes.get("numerus") == "yes"
        elif name == "translation":
            self._finished = "type" not in attributes

    def add(self, words: str) -> None:
        """Take characters."""
        self._words += words

    def end(self, name: str) -> None:
        """Take what an element that closes held."""
        if name == "numerusform":
            self._plural.append(self._words)
        elif name in ("source", "comment", "translation"):
            self._fields[name] = self._words
        elif name == "message" and self._finished:
            self._keep()

    def _keep(self) -> None:
        source = self._fields.get("source", "")
        if self._counted:
            if len(self._plural) == self._wanted and all(self._plural):
                self.forms[self._fields.get("comment", source), source] = tuple(self._plural)
        elif self._fields.get("translation"):
            self.texts[source] = self._fields["translation"]
