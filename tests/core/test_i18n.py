from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.core.i18n import counted, install_translator, quoted, speaks_english, tr
from reader.core.translations import Translations

GERMAN = Translations(
    "de",
    {"Undo": "Rückgängig", "“{words}”": "„{words}“"},
    {("{n} note", "{n} notes"): ("{n} Notiz", "{n} Notizen")},
)


@pytest.fixture
def german() -> Iterator[None]:
    """Translate what `GERMAN` knows."""
    install_translator(GERMAN)
    yield
    install_translator(None)


def test_without_a_translator_texts_come_as_written() -> None:
    assert tr("Undo") == "Undo"
    assert quoted("a call") == "“a call”"
    assert quoted("“a call”") == "“a call”"
    assert quoted("“a call that is cut") == "“a call that is cut”"
    assert quoted("“a” and “b”") == "““a” and “b””"
    assert speaks_english()


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")]
)
def test_one_thing_is_told_from_none_and_many(number: int, words: str) -> None:
    assert counted(number, "{n} article", "{n} articles") == words


@pytest.mark.usefixtures("german")
def test_a_translator_is_asked_for_every_text() -> None:
    assert tr("Undo") == "Rückgängig"
    assert quoted("ein Anruf") == "„ein Anruf“"
    assert counted(1, "{n} note", "{n} notes") == "1 Notiz"
    assert counted(5, "{n} note", "{n} notes") == "5 Notizen"
    assert not speaks_english()


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_comes_as_written() -> None:
    assert tr("Redo") == "Redo"
    assert counted(1, "{n} word", "{n} words") == "1 word"
    assert counted(3, "{n} word", "{n} words") == "3 words"


def test_a_translator_can_be_taken_away_again() -> None:
    install_translator(GERMAN)
    assert tr("Undo") == "Rückgängig"
    install_translator(None)
    assert tr("Undo") == "Undo"
