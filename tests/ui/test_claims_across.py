"""Claims across accounts, used: linked, merged, split, looked for elsewhere, taken over."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.claim import Stance, Status
from reader.core.focus import Interval
from reader.core.passage import Span
from reader.ui.claim_lines import ClaimPassages
from reader.ui.claims import dragging
from reader.ui.claims.dragging import mime_of, mime_of_passage
from reader.ui.elsewhere.rows import Found, Head
from tests.ui.person import LEFT, NONE, Person

TWEET = "Had a long phone conversation with POTUS"
SAME = "Had a long phone conversation with @POTUS."
RESOLUTELY = "would respond “resolutely”"
THANKS, THANKED = "Thanked President Joe Biden", "Thanked President @JoeBiden"


def claims(reader: Person) -> list[list[str]]:
    """Return the quotes under each claim, by article and position."""
    session = reader.window.session
    found: dict[str, list[str]] = {}
    for one in session.all_annotations():
        found.setdefault(one.claim_id, []).append(one.quote.exact)
    return list(found.values())


def highlight(reader: Person, number: int, words: str, key: str = "0") -> None:
    reader.select_by_mouse(number, words)
    reader.press(key)


def look(reader: Person) -> list[Found | Head]:
    """Press E and wait until something is listed."""
    reader.press("E")
    passages = reader.window.elsewhere.list.passages
    reader.qtbot.waitUntil(lambda: bool(passages.rows))
    return list(passages.rows)


def undo_text(reader: Person) -> str:
    return reader.window.commands.actions["edit.undo"].text().replace("&", "")


# Links


def test_l_links_a_selection_to_a_claim_that_is_typed(reader: Person) -> None:
    highlight(reader, 2, THANKED, "2")
    highlight(reader, 4, "almost an hour")
    reader.select_by_mouse(1, THANKS)
    reader.press("L")
    box = reader.window.claim_linking.box
    assert box.isVisible()
    assert box.accessibleName().startswith("Link the selected words to")
    reader.type("joebiden")
    assert [row.words for row in box.model.rows] == [THANKED]
    reader.press("Return")
    assert not box.isVisible()
    assert claims(reader) == [[THANKS, THANKED], ["almost an hour"]]
    assert reader.marked(1) == [(THANKS, "disputed")]
    assert undo_text(reader) == "Undo Link"
    reader.press("Ctrl+Z")
    assert claims(reader) == [[THANKED], ["almost an hour"]]
    reader.press("Ctrl+Shift+Z")
    assert claims(reader) == [[THANKS, THANKED], ["almost an hour"]]


def test_stances_are_those_of_the_words_however_fast_one_links(reader: Person) -> None:
    highlight(reader, 4, RESOLUTELY)
    reader.select_by_mouse(1, THANKS)
    reader.press("L", "Return")
    stances = {one.article_id: one.stance for one in reader.window.session.all_annotations()}
    assert stances[reader.column(4).article_id] is Stance.ATTRIBUTES
    reader.press("Ctrl+Z")
    [one] = reader.window.session.all_annotations()
    assert one.stance is Stance.ASSERTS


def test_the_likeliest_claim_is_offered_first(reader: Person) -> None:
    highlight(reader, 2, SAME)
    highlight(reader, 4, "almost an hour")
    reader.window.corroborating.prepare()
    reader.qtbot.waitUntil(lambda: reader.window.corroborating.ready)
    reader.select_by_mouse(1, TWEET)
    reader.press("L")
    rows = reader.window.claim_linking.box.model.rows
    assert [row.words for row in rows] == [SAME, "almost an hour"]
    assert rows[0].likeness > rows[1].likeness
    reader.press("Down", "Up", "Escape")
    assert reader.column(1).view.hasFocus()
    assert len(claims(reader)) == 2


def test_with_nothing_to_link_to_the_key_says_so(reader: Person) -> None:
    reader.press("L")
    assert "Select some words first" in reader.window.toast.text
    highlight(reader, 2, SAME)
    reader.press("L")
    assert "There is no other claim" in reader.window.toast.text
    reader.press("Shift+L")
    assert "nothing else under this claim" in reader.window.toast.text
    reader.press("J")
    assert "no other passage yet" in reader.window.toast.text


def test_unlinked_and_split_they_have_claims_of_their_own(reader: Person) -> None:
    highlight(reader, 2, SAME, "1")
    for number, words in ((1, TWEET), (1, THANKS)):
        reader.select_by_mouse(number, words)
        reader.press("L", "Return")
    assert claims(reader) == [[TWEET, THANKS, SAME]]
    reader.click_on(1, THANKS)
    reader.press("Shift+L")
    assert claims(reader) == [[TWEET, SAME], [THANKS]]
    assert reader.marked(1) == [(TWEET, "confirmed"), (THANKS, "none")]
    assert undo_text(reader) == "Undo Unlink"
    reader.press("Ctrl+Z")
    reader.click_on(1, THANKS)
    reader.press("Ctrl+Alt+Shift+L")
    assert claims(reader) == [[TWEET, THANKS], [SAME]]
    assert undo_text(reader) == "Undo Split Claim"
    reader.press("Ctrl+Z")
    assert claims(reader) == [[TWEET, THANKS, SAME]]


def test_claims_are_merged_with_all_that_stands_under_them(reader: Person) -> None:
    highlight(reader, 2, SAME, "1")
    reader.select_by_mouse(1, TWEET)
    reader.press("L", "Return")
    highlight(reader, 4, RESOLUTELY, "2")
    reader.click_on(1, TWEET)
    reader.press("Ctrl+Alt+L")
    assert reader.window.claim_linking.box.title.text().startswith("Merge “Had a long")
    reader.press("Return")
    assert claims(reader) == [[TWEET, SAME, RESOLUTELY]]
    assert reader.window.toast.text.endswith("Given up: Confirmed.")
    assert reader.marked(1) == [(TWEET, "disputed")]
    stances = {one.quote.exact: one.stance for one in reader.window.session.all_annotations()}
    assert stances[RESOLUTELY] is Stance.ATTRIBUTES
    assert undo_text(reader) == "Undo Merge Claims"
    reader.press("Ctrl+Z")
    assert claims(reader) == [[TWEET, SAME], [RESOLUTELY]]


def test_j_goes_through_the_passages_of_a_claim(reader: Person) -> None:
    highlight(reader, 5, "Budapest", "1")
    # Its date stands in it, after another one before it.
    reader.select_by_mouse(4, "Russia plan to meet in Geneva on January")
    reader.press("L", "Return", "J")
    session = reader.window.session
    here = session.annotation(session.current)
    assert here is not None
    assert here.quote.exact == "Budapest"
    assert reader.column(5).view.hasFocus()
    reader.press("Shift+J")
    assert reader.column(4).view.hasFocus()
    reader.settle()
    assert session.focus is not None
    assert session.focus.interval == Interval(dt.date(2022, 1, 10), dt.date(2022, 1, 10))
    # Article 5 dates the meeting as well, and yet what was left there stays in view.
    assert not reader.column(5).view.rectangle(reader.span(5, "Budapest")).isEmpty()


def test_cards_are_linked_by_key_and_by_dropping(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    highlight(reader, 1, TWEET)
    highlight(reader, 2, SAME, "1")
    highlight(reader, 4, "almost an hour")
    cards, rows = reader.window.panel.cards, reader.window.panel.rows
    ids = [card.id for card in rows.facets.wanted]
    drag_by_mouse(reader, monkeypatch, ids[0], ids[1])
    assert claims(reader) == [[TWEET, SAME], ["almost an hour"]]
    assert undo_text(reader) == "Undo Link"
    drop(reader, mime_of([ids[2]]), ids[2])
    assert len(claims(reader)) == 2
    span = reader.span(1, THANKS)
    drop(reader, mime_of_passage(reader.column(1).article_id, span), ids[2])
    assert claims(reader) == [[TWEET, SAME], [THANKS, "almost an hour"]]
    reader.settle()
    cards.setFocus()
    cards.setCurrentIndex(rows.index_of(ids[2]))
    reader.press("L", "Return")
    assert claims(reader) == [[TWEET, SAME, "almost an hour"], [THANKS]]


def drag_by_mouse(reader: Person, monkeypatch: pytest.MonkeyPatch, dragged: str, onto: str) -> None:
    """Press on a card, pull it away and let it go on another.

    The system moves what is dragged itself: from there on its events are those of `drop`.
    """
    held: list[QMimeData] = []

    class Held(QDrag):
        """What the system would drag."""

        def exec(self, *_: object) -> Qt.DropAction:
            held.append(self.mimeData())
            drop(reader, self.mimeData(), onto)
            return Qt.DropAction.CopyAction

    monkeypatch.setattr(dragging, "QDrag", Held)
    cards = reader.window.panel.cards
    start = cards.visualRect(reader.window.panel.rows.index_of(dragged)).center()
    QTest.mousePress(cards.viewport(), LEFT, NONE, start)
    for step in range(1, 5):
        QTest.mouseMove(cards.viewport(), start + QPoint(0, 12 * step))
    QTest.mouseRelease(cards.viewport(), LEFT, NONE, start + QPoint(0, 48))
    assert len(held) == 1


def drop(reader: Person, data: QMimeData, onto: str) -> None:
    """Drag something over the card of an annotation, and let it go there."""
    cards = reader.window.panel.cards
    box = cards.visualRect(reader.window.panel.rows.index_of(onto))
    assert not box.isEmpty()
    at, copy = QPoint(box.center()), Qt.DropAction.CopyAction
    held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(cards.viewport(), QDragEnterEvent(at, copy, *held))
    QApplication.sendEvent(cards.viewport(), QDragMoveEvent(at, copy, *held))
    framed = cards.drops.frame.isVisible()
    event = QDropEvent(QPointF(at), copy, *held)
    QApplication.sendEvent(cards.viewport(), event)
    assert framed == event.isAccepted()
    assert not cards.drops.frame.isVisible()
    QApplication.processEvents()


# Lines


def test_lines_join_the_passages_of_the_claim_in_focus(reader: Person) -> None:
    highlight(reader, 2, SAME, "1")
    lines = reader.window.claim_focus.lines
    assert not lines.isVisible()
    reader.select_by_mouse(1, TWEET)
    reader.press("L", "Return")
    reader.settle()
    reader.see(2, SAME)
    reader.settle()
    assert lines.isVisible()
    [(one, other, across)] = lines.drawn.lines
    view = reader.column(1).view
    box = view.rectangle(reader.span(1, TWEET))
    top = view.viewport().mapTo(reader.window.row.viewport(), box.topLeft()).y()
    assert (one.top, one.side, other.side, across) == (top, 0, 0, False)
    view.scroll_to(0, glide=False)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    reader.settle()
    assert [end.side for ends in lines.drawn.ends for end in ends] == [-1, 0]
    reader.press("Escape")
    reader.settle()
    assert not lines.isVisible()


def test_lines_lead_aside_to_columns_out_of_sight(reader: Person) -> None:
    highlight(reader, 1, TWEET, "3")
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("L", "Return")
    reader.settle()
    drawn = reader.window.claim_focus.lines.drawn
    assert drawn.lines == ()
    assert drawn.beyond[0] is not None
    assert drawn.beyond[1] is None
    lines = reader.window.claim_focus.lines
    out_of_sight = {reader.column(n).article_id: (Span(0, 9),) for n in (1, 2)}
    lines.show_claim(ClaimPassages(Status.NONE, out_of_sight))
    assert lines.drawn.nothing


# Elsewhere


def found_now(reader: Person) -> Found:
    row = reader.window.elsewhere.list.current_row()
    assert isinstance(row, Found)
    return row


def test_passages_elsewhere_are_walked_accepted_and_rejected(reader: Person) -> None:
    # Columns that follow have bars of their own.
    reader.window.commands.actions["follow.off"].trigger()
    highlight(reader, 1, TWEET, "1")
    rows = look(reader)
    first = rows[1]
    assert isinstance(first, Found)
    assert (first.number, first.text, first.place) == (2, SAME, 1)
    assert "same wording" in first.why
    assert first.text[first.marks[0].start : first.marks[0].end].startswith("Had a long phone")
    panel, view = reader.window.elsewhere, reader.column(2).view
    assert panel.list.hasFocus()
    reader.settle()
    assert not view.rectangle(first.span).isEmpty()
    assert view._canvas._pointed == first.span
    reader.press("Return")
    assert claims(reader) == [[TWEET, SAME]]
    assert undo_text(reader) == "Undo Link"
    # The first passage of the claim has the stance that linking with L gives it.
    stances = {one.article_id: one.stance for one in reader.window.session.all_annotations()}
    assert stances[reader.column(1).article_id] is Stance.ATTRIBUTES
    assert panel.list.hasFocus()
    reader.qtbot.waitUntil(lambda: panel.told.text() == "2 passages linked, in 1, 2")
    reader.qtbot.waitUntil(lambda: found_now(reader).number != 2)
    now = found_now(reader)
    reader.press("X")
    assert undo_text(reader) == "Undo Reject Passage"
    assert now.key not in [row.key for row in panel.list.passages.rows]
    reader.settle()
    assert now.key not in [row.key for row in panel.list.passages.rows]
    reader.press("Ctrl+Z")
    reader.qtbot.waitUntil(lambda: panel.list.passages.place_of(now.key) is not None)
    reader.press("Ctrl+Z")
    reader.qtbot.waitUntil(lambda: panel.list.passages.place_of(first.key) is not None)
    assert claims(reader) == [[TWEET]]
    reader.press("Escape")
    assert reader.window.row.holds_keyboard()
    walked = {(row.article_id, row.span) for row in rows if isinstance(row, Found)}
    pointed = {(c.article_id, c.view._canvas._pointed) for c in reader.window.row}
    assert not walked & pointed


def test_a_passage_beside_the_leading_column_is_not_covered(reader: Person) -> None:
    row = reader.window.row
    reader.window.resize(1440, 900)
    reader.settle()
    leading = reader.column(3)
    row.lead_column(leading)
    for number in (2, 4):
        beside = reader.column(number)
        row.ensure_shown(beside)
        box = QRect(beside.mapTo(row.viewport(), QPoint()), beside.size())
        assert row.viewport().rect().intersected(box).width() == beside.width()
        assert not beside.geometry().intersects(leading.geometry())


def test_articles_without_a_passage_are_named(reader: Person) -> None:
    highlight(reader, 2, "Ukraine’s interior ministry organised training on acting in emergency")
    rows = look(reader)
    spoken = [reader.window.elsewhere.list.passages.index(n).data() for n in range(len(rows))]
    silent = [row.number for row in rows if isinstance(row, Head) and row.silent]
    assert silent
    assert rows[-1] == next(r for r in reversed(rows) if isinstance(r, Head) and r.silent)
    assert spoken[-1].startswith(f"No passage found in {silent[-1]}")
    listed = reader.window.elsewhere.list
    place = next(n for n, row in enumerate(rows) if isinstance(row, Head) and row.nearest)
    listed.setCurrentIndex(listed.passages.index(place))
    reader.press("Right", "Down")
    near = found_now(reader)
    assert near.near
    assert near.article_id == rows[place].article_id
    assert near.why.startswith("perhaps")
    reader.press("Left")
    assert listed.passages.rows == rows


def test_walking_leaves_the_ticked_articles_as_they_are(reader: Person) -> None:
    highlight(reader, 1, TWEET, "1")
    reader.select_by_mouse(2, SAME)
    reader.press("L", "Return")
    desk = reader.window.desk
    ids = [info.id for info in reader.window.session.articles()]
    for number in (2, 3):
        desk.tick(ids[number - 1], on=False)
    reader.click_on(1, TWEET)
    reader.press("J")
    assert reader.column(2).view.hasFocus()
    assert desk.chosen() == [ids[0], ids[3], ids[4]] == desk.arrangement()["shown"]
    reader.press("J")
    assert desk.shown() == desk.chosen()
    assert reader.column(1).view.hasFocus()
    reader.press("J", "Escape", "Escape")
    reader.settle()
    assert desk.shown() == desk.chosen()
    assert reader.column(1).view.hasFocus()
    reader.click_on(1, TWEET)
    rows = look(reader)
    walked = reader.window.elsewhere.list
    place = next(n for n, r in enumerate(rows) if isinstance(r, Found) and r.number == 3)
    walked.setCurrentIndex(walked.passages.index(place))
    assert ids[2] in desk.shown()
    assert ids[2] not in desk.chosen()
    reader.press("Escape")
    assert desk.shown() == [ids[0], ids[3], ids[4]]
    walked.setFocus()
    desk.visit(ids[2])
    desk.tick(ids[2], on=True)
    desk.end_visit()
    assert desk.shown() == [ids[0], ids[2], ids[3], ids[4]]


def test_the_pane_says_how_it_is_used_and_comes_and_goes(reader: Person) -> None:
    reader.press("E")
    pane = reader.window.elsewhere
    assert pane.isVisible()
    assert "Choose an annotation" in pane.notice.text()
    reader.press("E")
    assert not pane.isVisible()
    assert reader.column(1).view.hasFocus()


# Offers


def test_the_speaker_that_was_read_is_taken_over_with_one_key(reader: Person) -> None:
    highlight(reader, 4, RESOLUTELY)
    line = reader.window.panel.detail.speaker_line
    reader.qtbot.waitUntil(lambda: line.offer is not None)
    assert line.button.accessibleName() == "Take over: said by White House, Attributes"
    reader.press("B")
    [one] = reader.window.session.all_annotations()
    assert (one.said_by, one.stance) == ("White House", Stance.ATTRIBUTES)
    assert undo_text(reader) == "Undo Set Speaker"
    reader.settle()
    assert not line.isVisible()
    reader.press("Ctrl+Z")
    [one] = reader.window.session.all_annotations()
    assert (one.said_by, one.stance) == ("", Stance.ASSERTS)


def test_the_status_of_the_links_is_offered_and_taken_over(reader: Person) -> None:
    highlight(reader, 2, SAME)
    line = reader.window.panel.detail.status_line
    reader.select_by_mouse(1, TWEET)
    reader.press("L", "Return")
    reader.qtbot.waitUntil(lambda: line.offer is not None)
    assert line.words.text().startswith("2 articles, 1 origin")
    assert {c.status for c in reader.window.session.claims().values()} == {Status.NONE}
    reader.press("U")
    assert reader.marked(1) == [(TWEET, "single-source")]
    reader.qtbot.waitUntil(lambda: not line.take.isVisible())
    assert line.isVisible()
    reader.press("Ctrl+Z")
    assert reader.marked(1) == [(TWEET, "none")]


def test_origins_are_parted_with_a_reason_and_joined_again(reader: Person) -> None:
    highlight(reader, 2, SAME)
    reader.select_by_mouse(1, TWEET)
    reader.press("L", "Return")
    offers = reader.window.panel.detail.status_line
    reader.qtbot.waitUntil(lambda: offers.offer is not None)
    reader.press("O")
    sheet = reader.window.pages.sheet
    assert sheet is reader.window.advising._sheet
    assert sheet is not None
    shown = [sheet.list.item(n).text().strip() for n in range(sheet.list.count())]
    assert shown[1].startswith("1 · “Had a long")
    assert not sheet.part.isEnabled()
    sheet.list.item(1).setSelected(True)
    sheet.reason.setFocus()
    reader.type("their own reporter")
    sheet.part.setFocus()
    reader.press("Return")
    reader.qtbot.waitUntil(lambda: sheet.text.startswith("2 articles, 2 origins"))
    assert "their own reporter" in sheet.rulings.item(0).text()
    assert undo_text(reader) == "Undo Part Origins"
    sheet.list.setFocus()
    reader.press("U")
    assert {c.status for c in reader.window.session.claims().values()} == {Status.CONFIRMED}
    sheet.rulings.item(0).setSelected(True)
    sheet.rulings.setFocus()
    reader.press("Delete")
    reader.qtbot.waitUntil(lambda: sheet.text.startswith("2 articles, 1 origin:"))
    reader.press("Escape")
    assert reader.window.pages.sheet is None
