"""The annotations panel in a small window: cards and the chosen annotation side by side."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.claim import Status
from reader.ui.claims import delegate
from reader.ui.claims.list_view import CardList
from tests.ui.everywhere import annotate
from tests.ui.person import LEFT, OpenWindow, Person


@pytest.fixture
def small(open_window: OpenWindow, library: Path) -> Person:
    """Return somebody before a small window with four annotations, the first of them chosen."""
    person = open_window(library, size=(1280, 800))
    annotate(person)
    cards = person.window.panel.cards
    first = cards.visualRect(person.window.panel.rows.index(0))
    QTest.mouseClick(cards.viewport(), LEFT, pos=first.center())
    person.settle()
    return person


def painted(cards: CardList, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return all words that are painted wholly within a list of cards."""
    words: list[str] = []
    port = QRectF(cards.viewport().rect()).adjusted(0, -1, 0, 1)

    def lines(
        _painter: object, text: str, _font: object, _colour: object, box: QRectF, _n: int
    ) -> None:
        words.extend([text] if port.contains(box) else [])

    def tags(
        _painter: object,
        _theme: object,
        named: Sequence[tuple[str, object]],
        _font: object,
        box: QRectF,
    ) -> None:
        words.extend([name for name, _ in named] if port.contains(box) else [])

    with monkeypatch.context() as patch:
        patch.setattr(delegate, "draw_lines", lines)
        patch.setattr(delegate, "draw_tags", tags)
        cards.viewport().grab()
    return "\n".join(words)


def test_cards_say_all_beside_what_is_chosen(
    small: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = small.window.panel
    for part in (panel.detail.statement, panel.detail.tags.field, panel.detail.note.view):
        assert part.visibleRegion().boundingRect().height() == part.height()
    seen = {s: button.text() for s, button in panel.detail.status.buttons.items()}
    assert seen[Status.CONFIRMED] == "Confirmed"
    panel.edit_note(panel.chosen()[0])
    QTest.keyClicks(panel.detail.note.editor, "asked")
    QTest.keyClick(panel.detail.note.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.tags_given.emit(panel.chosen(), ["geneva"])
    small.settle()
    said = painted(panel.cards, monkeypatch)
    title = panel.rows.all_rows[0].article.title
    assert all(words in said for words in ("asked", "geneva", "✓ Confirmed", title[:12]))
    assert said.count("“") >= 2


def test_a_note_is_shown_as_high_as_its_text_where_cards_leave_room(small: Person) -> None:
    panel, note = small.window.panel, small.window.panel.detail.note
    small.window.resize(1280, 1150)
    small.settle()
    panel.edit_note(panel.chosen()[0])
    note.editor.setPlainText(
        "# Check\n\n- one\n- two\n\n> said\n\nThree more lines\nof it\nare here"
    )
    QTest.qWait(200)
    assert "two" in note.view.toPlainText()
    assert note.view.isVisible()
    QTest.keyClick(note.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    small.settle()
    assert note.view.verticalScrollBar().maximum() == 0
    assert note.view.visibleRegion().boundingRect().height() == note.view.height()
    small.window.resize(1280, 800)
    small.settle()
    assert note.view.visibleRegion().boundingRect().height() > 60


def test_the_other_filters_are_a_press_away(small: Person) -> None:
    bar = small.window.panel.bar
    assert not bar.words.isVisible()
    QTest.mouseClick(bar.fold, LEFT)
    assert bar.words.hasFocus()
    assert bar.tags.menu.isVisible()
    assert not bar.tags.isVisible(), "the chips of tags leave the room to the cards"
    small.type("Christmas")
    assert small.window.panel.rows.shown_count == 1
    QTest.mouseClick(bar.fold, LEFT)
    assert bar.told.isVisible()
    assert not bar.article.isVisible()


def test_the_height_of_the_detail_is_kept(
    small: Person, open_window: OpenWindow, library: Path
) -> None:
    panel = small.window.panel
    before = panel.splitter.sizes()[1]
    panel.splitter.moveSplitter(panel.splitter.sizes()[0] - 60, 1)
    chosen = panel.splitter.sizes()[1]
    assert chosen > before
    small.leave()
    again = open_window(library, size=(1280, 800))
    QApplication.processEvents()
    assert again.window.panel.splitter.sizes()[1] == chosen


def test_the_table_of_events_shows_nine_and_gives_the_room_back(
    small: Person, open_window: OpenWindow, library: Path
) -> None:
    window, text = small.window, small.column(2).view
    before = window.timeline_pane.height()
    text.setFocus()
    small.press("Ctrl+Shift+T")
    small.settle()
    table = window.event_table.table
    assert table.hasFocus(), "the keyboard goes where the person wanted to go"
    assert table.viewport().height() >= 9 * table.rowHeight(0)
    small.press("Escape")
    small.settle()
    assert text.hasFocus()
    assert window.timeline_pane.height() == before
    window.timeline_pane.hide()
    small.press("Ctrl+Shift+T")
    small.settle()
    lent = window.timeline_pane.height()
    assert table.hasFocus(), "the pane comes back with it"
    small.press("Ctrl+Shift+T")
    assert text.hasFocus()
    small.press("Ctrl+Shift+T")
    small.leave()
    again = open_window(library, size=(1280, 800)).window
    assert again.event_table.isVisible()
    assert again.commands.actions["view.timeline_table"].isChecked()
    QTest.qWait(60)
    assert again.timeline_pane.height() == lent
    assert again.event_table.table.hasFocus()
    QTest.keyClick(again.event_table.table, Qt.Key.Key_Escape)
    assert again.timeline.hasFocus()
    QTest.qWait(60)
    assert again.timeline_pane.height() == before
