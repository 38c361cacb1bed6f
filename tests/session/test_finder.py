"""Searching in the background."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.core.article import Draft, Source
from reader.core.errors import ReaderError
from reader.core.search import Finding, SearchHit
from reader.core.search_query import SearchQuery, parse_query
from reader.session.finder import Finder
from reader.session.session import Session

TEXT = "Talks in Geneva\nThe negotiations went on.\n"


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    session = Session()
    draft = Draft(Source("one.txt", "text/plain", TEXT.encode()), TEXT, (), "Talks in Geneva")
    session.open(tmp_path / "library.sqlite", create=True, beginning_with=(draft,))
    yield session
    session.close()


@pytest.fixture
def finder(session: Session) -> Iterator[Finder]:
    finder = Finder(session)
    yield finder
    finder.finish()


def answers(finder: Finder) -> list[Finding]:
    found: list[Finding] = []
    finder.found.connect(found.append)
    return found


def test_what_is_asked_is_answered(finder: Finder, qtbot: QtBot) -> None:
    found = answers(finder)
    with qtbot.waitSignal(finder.found):
        finder.ask(parse_query("geneva"))
    assert [hit.number for hit in found[0].hits] == [1]
    assert not found[0].begun
    assert not finder.busy


def test_of_much_typing_only_the_last_is_searched(
    finder: Finder, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[SearchQuery] = []

    class Recording:
        def search(self, query: SearchQuery, limit: int = 1) -> tuple[SearchHit, ...]:
            asked.append(query)
            return ()

    monkeypatch.setattr(session, "searcher", Recording)
    found = answers(finder)
    words = ["g*", "ge*", "gen*", "gene*"]
    with qtbot.waitSignal(finder.found):
        for word in words:
            finder.ask(parse_query(word), soon=True)
    assert asked == [parse_query(words[-1])]
    assert [finding.query for finding in found] == asked


def test_a_newer_question_takes_the_place_of_one_being_answered(
    finder: Finder, qtbot: QtBot
) -> None:
    found = answers(finder)
    with qtbot.waitSignal(finder.found):
        for word in ("talks", "geneva", "went"):
            finder.ask(parse_query(word))
    qtbot.waitUntil(lambda: not finder.busy)
    assert [finding.query for finding in found] == [parse_query("went")]


def test_where_nothing_is_found_the_last_word_may_go_on(finder: Finder, qtbot: QtBot) -> None:
    found = answers(finder)
    for text, begun, count in (("negot", True, 1), ("absen", False, 0), ("talks", False, 1)):
        with qtbot.waitSignal(finder.found):
            finder.ask(parse_query(text))
        assert (found[-1].begun, len(found[-1].hits)) == (begun, count)


def test_what_was_dropped_is_not_answered(finder: Finder, session: Session, qtbot: QtBot) -> None:
    found = answers(finder)
    finder.ask(parse_query("geneva"))
    finder.drop()
    finder.ask(parse_query("talks"), soon=True)
    session.opened.emit()
    qtbot.waitUntil(lambda: not finder.busy)
    with qtbot.waitSignal(finder.found):
        finder.ask(parse_query("went"))
    assert [finding.query for finding in found] == [parse_query("went")]


def test_a_failure_is_told_and_the_next_question_answered(
    finder: Finder, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def search(self, query: SearchQuery, limit: int = 1) -> tuple[SearchHit, ...]:
            raise ReaderError("The disk is gone.")

    with monkeypatch.context() as patch:
        patch.setattr(session, "searcher", Broken)
        with qtbot.waitSignal(finder.failed) as signal:
            finder.ask(parse_query("geneva"))
    assert signal.args == ["The disk is gone."]
    with qtbot.waitSignal(finder.found):
        finder.ask(parse_query("geneva"))


def test_without_a_library_nothing_is_asked(qtbot: QtBot) -> None:
    session = Session()
    finder = Finder(session)
    finder.ask(parse_query("geneva"))
    assert not finder.busy
    finder.finish()
