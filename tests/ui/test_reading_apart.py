"""Long articles are read while the window stands there with their heads."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reader.core.article import Article
from reader.core.passage import Span
from reader.storage import LibraryUnreachableError, read
from reader.storage.sqlite_library import SqliteLibrary
from tests.ui.person import OpenWindow, Person


class Gate:
    """Holds up what is read apart, and makes it fail."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.fails = False


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """Let every article be long, and be read apart only while this is open."""
    gate, at_once = Gate(), SqliteLibrary.article

    def waiting(library: SqliteLibrary, article_id: str) -> Article:
        if threading.current_thread() is not threading.main_thread():
            gate.open.wait(20)
            if gate.fails:
                raise LibraryUnreachableError(library.path, "Not to be reached.")
        return at_once(library, article_id)

    monkeypatch.setattr(read, "_LONG", 0)
    monkeypatch.setattr(SqliteLibrary, "article", waiting)
    return gate


def unread(person: Person) -> list[str]:
    """Return the articles that have a column and no text yet."""
    return [column.article_id for column in person.window.row if column.view.article is None]


def all_come(person: Person, gate: Gate) -> None:
    """Let all be read."""
    gate.open.set()
    person.qtbot.waitUntil(lambda: not unread(person))
    person.settle()


def test_heads_stand_until_long_texts_come(
    open_window: OpenWindow, library: Path, gate: Gate
) -> None:
    person = open_window(library)
    window = person.window
    first, second, third = list(window.row)[:3]
    there = len(window.row)
    assert len(unread(person)) == there
    assert first.view.placeholderText() == "Reading…"
    assert "Reading" in first.view.accessibleName()
    assert window.timeline._to_do() == "", "they are ticked already"
    _acts_meanwhile(person)

    all_come(person, gate)
    assert len(window.row) == there - 1
    assert third not in window.row
    assert abs(second.view.eye_line().start - _middle(person)) < 200
    assert "Reading" not in first.view.accessibleName()
    assert len(window.timeline.model.lanes) == there - 1
    _undoes_and_shows_again(person)

    # Where a column stands is not forgotten while it has no text.
    left = window.desk.arrangement()["places"]
    person.leave()
    gate.open.clear()
    again = open_window(library)
    assert unread(again)
    again.window.desk.keep()
    assert again.window.desk.arrangement()["places"] == left
    all_come(again, gate)
    assert again.window.desk.arrangement()["places"] == left


def _middle(person: Person) -> int:
    text = person.window.session.article(person.window.session.articles()[1].id).text
    return text.index(". ", len(text) // 2) + 2


def _acts_meanwhile(person: Person) -> None:
    """Try to mark what is not there, go to a passage, and close a column."""
    window = person.window
    first, second, third = list(window.row)[:3]
    window.row.lead_column(first)
    person.press("Ctrl+A", "1")
    assert window.session.undo_label() is None
    at = _middle(person)
    window.desk.show(second.article_id, Span(at, at + 5))
    window.row.lead_column(third)
    person.press("Ctrl+W")


def _undoes_and_shows_again(person: Person) -> None:
    """Mark a sentence and take it back; a second column of the article needs no reading."""
    window = person.window
    window.row.lead_column(list(window.row)[1])
    person.press("Shift+Right", "1")
    assert len(person.marked(2)) == 1
    person.press("Ctrl+Z")
    assert not person.marked(2)
    window.desk.show_again(person.column(2))
    assert not unread(person)
    person.press("Ctrl+W")


def test_what_cannot_be_read_apart_is_read_at_once(
    open_window: OpenWindow, library: Path, gate: Gate
) -> None:
    gate.fails = True
    person = open_window(library)
    all_come(person, gate)
    assert person.text(1)
