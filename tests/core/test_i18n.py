from __future__ import annotations

from collections.abc import Iterator

import pytest

from reader.core.i18n import counted, install_translator, tr

GERMAN = {"Undo": "Rückgängig", "{n} article": "{n} Artikel", "{n} articles": "{n} Artikel (pl.)"}


@pytest.fixture
def german() -> Iterator[None]:
    """Translate what `GERMAN` knows."""
    install_translator(lambda text: GERMAN.get(text, text))
    yield
    install_translator(None)


def test_without_a_translator_texts_come_as_written() -> None:
    assert tr("Undo") == "Undo"


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 articles"), (1, "1 article"), (2, "2 articles")]
)
def test_one_thing_is_told_from_none_and_many(number: int, words: str) -> None:
    assert counted(number, "{n} article", "{n} articles") == words


@pytest.mark.usefixtures("german")
def test_a_translator_is_asked_for_every_text() -> None:
    assert tr("Undo") == "Rückgängig"
    assert tr("Redo") == "Redo"
    assert counted(1, "{n} article", "{n} articles") == "1 Artikel"
    assert counted(5, "{n} article", "{n} articles") == "5 Artikel (pl.)"


def test_a_translator_can_be_taken_away_again() -> None:
    install_translator(str.upper)
    assert tr("Undo") == "UNDO"
    install_translator(None)
    assert tr("Undo") == "Undo"
