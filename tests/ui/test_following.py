"""Columns that follow, through real events, on the five articles."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.claim import Status
from reader.core.focus import Interval
from reader.ui import following
from reader.ui.article_list import SILENT
from reader.ui.columns.column import Column
from reader.ui.timeline.captions import caption_box
from tests.ui.person import LEFT, NONE, OpenWindow, Person, timeline_point

CALL = Interval(dt.date(2021, 12, 30), dt.date(2021, 12, 30))
SECOND_CALL = Interval(dt.date(2022, 1, 27), dt.date(2022, 1, 27))
TALKS = Interval(dt.date(2022, 1, 10), dt.date(2022, 1, 10))
VIDEO_CALL = Interval(dt.date(2021, 12, 7), dt.date(2021, 12, 7))
DECEMBER = Interval(dt.date(2021, 12, 1), dt.date(2021, 12, 31))


def pick(person: Person, interval: Interval, number: int) -> None:
    """Click on the mark of article `number` for some days on the timeline."""
    view = person.window.timeline
    QTest.mouseClick(view, LEFT, NONE, timeline_point(view, interval, number))
    person.settle()


def note(column: Column) -> str:
    label = column.header._note
    return label.text() if label.isVisible() else ""


def count(column: Column) -> str:
    label = column.header._count
    return label.text() if label.isVisible() else ""


def sees(person: Person, number: int, words: str) -> bool:
    return not person.column(number).view.rectangle(person.span(number, words)).isEmpty()


def pointed(person: Person, number: int) -> str:
    """Return the first words that an article has a bar beside, "" where it paints none."""
    view = person.column(number).view
    person.qtbot.waitUntil(lambda: view._canvas._flash is None)
    picture = view.viewport().grab().toImage()
    accent = view._theme.accent
    beside = range(round(view.document().rootFrame().frameFormat().leftMargin()))
    painted = sum(
        picture.pixelColor(x, y) == accent for x in beside for y in range(0, picture.height(), 4)
    )
    span = view._canvas._pointed
    assert bool(painted > 20) == (span is not None)
    return "" if span is None else person.text(number)[span.start : span.end][:40]


def turn(column: Column, notches: float = 1) -> None:
    """Turn the wheel over a column, downwards."""
    port = column.view.viewport()
    middle = QPoint(port.width() // 2, port.height() // 2)
    event = QWheelEvent(
        QPointF(middle),
        QPointF(port.mapToGlobal(middle)),
        QPoint(0, 0),
        QPoint(0, round(-120 * notches)),
        Qt.MouseButton.NoButton,
        NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)
    QApplication.processEvents()


def scroll_through(person: Person, number: int) -> tuple[list[Interval], dict[int, list[int]]]:
    """Scroll an article by wheel from top to bottom.

    Returns the moments that the cursor passed, and for each other column where it was sent to.
    """
    column = person.column(number)
    moments: list[Interval] = []
    places: dict[int, list[int]] = {n: [] for n in range(1, 6) if n != number}
    views = {n: person.column(n).view for n in places}
    sent = {n: view.sent for n, view in views.items()}
    bar, before = column.view.verticalScrollBar(), -1
    while bar.value() != before:
        before = bar.value()
        turn(column, 0.25)
        focus = person.window.session.focus
        if focus is not None and focus.interval and focus.interval not in moments[-1:]:
            moments.append(focus.interval)
        for n, view in views.items():
            if view.sent != sent[n]:
                sent[n] = view.sent
                places[n].append(view._aim)
    return moments, places


def test_the_call_of_30_december_is_brought_into_view_where_it_is_told(reader: Person) -> None:
    pick(reader, CALL, 5)
    assert sees(reader, 3, "during a 50-minute phone call")
    assert sees(reader, 4, "Biden told Putin on Thursday")
    assert sees(reader, 5, "for almost one hour on Dec. 30")
    assert [note(reader.column(n)) for n in range(1, 6)] == ["no mention", "no mention", "", "", ""]
    focus = reader.window.session.focus
    assert focus is not None
    assert focus.interval == CALL
    tellers = {article_id for article_id, _ in focus.told}
    assert tellers == {reader.column(n).article_id for n in (4, 5)}


def test_a_bar_stays_beside_what_answers_until_something_else_does(reader: Person) -> None:
    pick(reader, CALL, 5)
    assert [pointed(reader, n) for n in (1, 2)] == ["", ""]
    assert pointed(reader, 4).startswith("The United States and its allies would")
    assert pointed(reader, 5).startswith("The assurances come two days after")
    pick(reader, TALKS, 5)
    assert pointed(reader, 5).startswith("During the talks, Biden and Putin")
    column = reader.column(5)
    reader.window.row.lead(column.article_id)
    turn(column, 6)
    reader.settle()
    assert pointed(reader, 5) == "", "who reads on in a column is not pointed at what it said"


def test_beside_what_was_picked_the_columns_that_tell_of_it_are_shown(reader: Person) -> None:
    pick(reader, CALL, 3)
    port = reader.window.row.viewport()
    lefts = {n: reader.column(n).mapTo(port, QPoint(0, 0)).x() for n in (2, 3, 4)}
    assert lefts[2] < 0 <= lefts[3] < lefts[4] < port.width()


def test_the_call_of_27_january_is_brought_into_view_in_the_two_that_tell_it(
    reader: Person,
) -> None:
    pick(reader, SECOND_CALL, 1)
    assert sees(reader, 1, "shared a phone call on January 27")
    assert sees(reader, 2, "Biden held a phone call with")
    assert count(reader.column(2)) == "4/6"
    assert [note(reader.column(n)) for n in (3, 4, 5)] == ["published before"] * 3


def test_a_click_on_a_mark_brings_the_words_of_that_mark_in_its_own_lane(reader: Person) -> None:
    for number in (4, 5):
        _clicks(reader, number)


def _clicks(reader: Person, number: int) -> None:
    model = reader.window.timeline.model
    lane = model.lanes[number - 1]
    for days in dict.fromkeys(mark.interval for mark in lane.marks if mark.explicit):
        reader.window.handlers._picked(days, lane.article_id)
        answer = reader.column(number)._answer
        assert answer.target is not None
        assert answer.target.interval == days


def test_selecting_words_with_the_mouse_moves_the_focus_there_and_not_the_column(
    reader: Person,
) -> None:
    pick(reader, TALKS, 4)
    column = reader.column(5)
    reader.see(5, "earlier this week")
    before = column.view.verticalScrollBar().value()
    reader.select_by_mouse(5, "earlier this week")
    focus = reader.window.session.focus
    assert focus is not None
    assert focus.article_id == column.article_id
    at = reader.span(5, "earlier this week").start
    assert focus.position is not None
    assert abs(focus.position - at) < 40
    assert column.view.verticalScrollBar().value() == before


def test_the_keyboard_on_the_timeline_leads_too(reader: Person) -> None:
    pick(reader, SECOND_CALL, 1)
    reader.window.timeline.setFocus()
    reader.press("Left")
    reader.settle()
    assert sees(reader, 1, "a written response on January 26")
    assert sees(reader, 2, "on Wednesday firmly rejected")
    assert reader.window.timeline.hasFocus()


def test_the_heads_tell_what_each_account_makes_of_10_january(reader: Person) -> None:
    timeline = reader.window.timeline
    (shown,) = [caption for caption in timeline.captions() if caption.happening.differs]
    assert shown.text == "≠ US–Russia security meeting"
    assert shown.detail == "9–10 Jan / 10 Jan / week of 10 Jan"
    joined = {mark.article_id for mark in shown.happening.joints}
    assert joined == {reader.column(n).article_id for n in (3, 4, 5)}
    line = reader.window.appearance.theme.statuses[Status.DISPUTED].line.rgb()
    image = timeline.grab(timeline.rect()).toImage()
    g = timeline.geometry_now
    rows = range(round(g.y(2)) + 8, round(g.y(4)) - 8)
    assert any(image.pixel(x, y) == line for y in rows for x in range(image.width()))
    at = caption_box(g, shown).center().toPoint()
    QTest.mouseClick(timeline, LEFT, Qt.KeyboardModifier.NoModifier, at)
    reader.settle()
    assert reader.window.session.focus is not None
    assert reader.window.session.focus.interval == TALKS
    assert sees(reader, 3, "security meeting between the United States and Russia")
    assert sees(reader, 4, "plan to meet in Geneva on January 10th")
    assert sees(reader, 5, "scheduled for the week of Jan. 10 in Geneva")
    notes = [note(reader.column(n)) for n in (3, 4, 5)]
    assert notes == ["9–10 Jan 2022", "", "10–16 Jan 2022"]
    lanes = [lane for lane in reader.window.timeline._model.lanes if lane.number in (3, 4, 5)]
    for lane, days in zip(lanes, ("2022-01-09", "2022-01-10", "2022-01-10"), strict=True):
        assert any(str(mark.interval.begin) == days for mark in lane.marks)


def test_scrolling_moves_the_cursor_forth_and_back_and_nobody_to_and_fro(reader: Person) -> None:
    moments, places = scroll_through(reader, 4)
    begins = [str(moment.begin) for moment in moments]
    assert begins == [
        "2021-12-30", "2022-01-01", "2021-06-01", "2021-12-07",
        "2022-01-10", "2022-01-12", "2022-01-13",
    ]  # fmt: skip
    for number, sent in places.items():
        assert sent == sorted(sent), f"article {number} went to and fro"
        assert len(sent) == len(set(sent)), f"article {number} was sent to one place twice"
    assert {n: len(sent) for n, sent in places.items()} == {1: 0, 2: 0, 3: 5, 5: 2}


def test_december_dims_the_rest_everywhere(reader: Person) -> None:
    for words, number in (("on Dec. 30", 5), ("January 27", 1)):
        reader.select_by_mouse(number, words)
        reader.press("1")
    pick(reader, DECEMBER, 2)
    reader.window.timeline.setFocus()
    reader.press("P")
    period: object = reader.window.session.period
    assert period == DECEMBER
    rows = reader.window.panel.rows
    assert (rows.rowCount(), len(rows.all_rows)) == (1, 2)
    strong = reader.window.timeline._wanted
    assert strong is not None
    assert CALL in strong
    assert TALKS not in strong
    for number, words in (
        (2, "last month demanded"),
        (3, "exchanged warnings about Ukraine"),
        (3, "on December 7."),
        (4, "told Putin on Thursday"),
        (5, "on Dec. 30"),
    ):
        lit = reader.column(number).view.lit
        assert lit is not None
        assert any(span.overlaps(reader.span(number, words)) for span in lit), words
    assert reader.column(1).view.lit == ()
    listed = reader.window.articles.model()
    faint = [listed.index(row, 0).data(SILENT) for row in range(listed.rowCount())]
    assert faint == [True, False, False, False, False], "the list dims what says nothing of it"
    for number, words in ((3, "1962 Cold War"), (4, "on January 10th"), (5, "Minsk Contact")):
        lit = reader.column(number).view.lit
        assert lit is not None
        assert not any(span.overlaps(reader.span(number, words)) for span in lit), words
    QTest.mouseClick(reader.window.panel.bar.clear_button, LEFT)
    assert reader.window.session.period is None
    assert rows.rowCount() == 2
    assert reader.window.timeline._wanted is None
    assert all(column.view.lit is None for column in reader.window.row)


def bars(person: Person) -> dict[int, int]:
    return {n: person.column(n).view.verticalScrollBar().value() for n in range(1, 6)}


def test_off_moves_nobody_and_a_lock_keeps_one_column(reader: Person) -> None:
    column = reader.column(3)
    reader.window.row.lead(column.article_id)
    reader.press("Ctrl+L")
    pick(reader, CALL, 5)
    moved = bars(reader)
    assert moved[3] == 0
    assert moved[4] > 0
    assert moved[5] > 0
    reader.press("F8", "F8")
    assert reader.window.commands.actions["follow.off"].isChecked()
    reader.window.row.lead(reader.column(5).article_id)
    pick(reader, TALKS, 4)
    assert bars(reader) == moved
    assert count(reader.column(4)) == "1/1"
    _, places = scroll_through(reader, 5)
    assert places == {1: [], 2: [], 3: [], 4: []}


def test_how_columns_follow_is_remembered_in_the_library(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    actions = person.window.commands.actions
    assert actions["follow.time"].isChecked()
    actions["follow.passage"].trigger()
    actions["follow.passage"].trigger()
    ticked = [name for name in ("time", "passage", "off") if actions[f"follow.{name}"].isChecked()]
    assert ticked == ["passage"]
    person.leave()
    person = open_window(library)
    assert person.window.commands.actions["follow.passage"].isChecked()


def test_the_heads_tell_again_what_answers_to_the_days_that_were_kept(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    person.click_on(3, "50-minute phone call")
    person.settle()
    focus = person.window.session.focus
    assert focus is not None
    assert note(person.column(2)) == "no mention"
    before = [note(person.column(n)) for n in range(1, 6)]
    person.leave()

    person = open_window(library, size=(1280, 800))
    person.qtbot.waitUntil(lambda: person.window.following._untold is None)
    person.settle()
    kept = person.window.session.focus
    assert kept is not None
    assert kept.interval == focus.interval
    assert [note(person.column(n)) for n in range(1, 6)] == before


def test_the_heads_of_another_library_tell_what_answers_in_it(
    reader: Person, seeded: Path, tmp_path: Path
) -> None:
    reader.qtbot.waitUntil(lambda: note(reader.column(2)) == "no mention")
    notes = [note(reader.column(n)) for n in range(1, 6)]
    assert notes[1:] == ["no mention", *["published before"] * 3]
    another = Path(shutil.copy(seeded, tmp_path / "another.sqlite"))
    for path, create in ((tmp_path / "empty.sqlite", True), (another, False)):
        reader.window.open_library(path, create=create)
        reader.settle()
    reader.qtbot.waitUntil(lambda: [note(reader.column(n)) for n in range(1, 6)] == notes)


def test_by_passage_the_others_show_what_says_the_same(reader: Person) -> None:
    reader.press("F8")
    moments, places = scroll_through(reader, 4)
    assert len(moments) == 7
    for number, sent in places.items():
        assert sent == sorted(sent), f"article {number} went to and fro"
    words = "significant progress in these dialogues can only be made"
    reader.select_by_mouse(4, words)
    reader.settle()
    assert sees(reader, 3, "significant progress in these dialogues can only take place")
    assert note(reader.column(1)) == "no such passage"


def test_the_mentions_of_a_column_are_stepped_through_by_key(reader: Person) -> None:
    pick(reader, SECOND_CALL, 1)
    reader.window.row.lead(reader.column(2).article_id)
    reader.press("M")
    reader.settle()
    assert count(reader.column(2)) == "5/6"
    reader.press("Shift+M", "Shift+M")
    reader.settle()
    assert count(reader.column(2)) == "3/6"
    assert sees(reader, 2, "the White House announced on Thursday")


def test_what_is_told_in_another_order_is_offered_and_not_moved_to(reader: Person) -> None:
    column, focus = reader.column(4), reader.window.session.focus
    reader.window.row.lead(column.article_id)
    while focus is None or focus.interval != VIDEO_CALL:
        turn(column, 0.2)
        focus = reader.window.session.focus
        assert column.header._position.text() != "100 %"
    reader.settle()
    other = reader.column(3)
    assert note(other) == "further down"
    assert other.header._on.isVisible()
    QTest.mouseClick(other.header._on, LEFT)
    reader.settle()
    assert sees(reader, 3, "via a video link on December 7")
    assert (note(other), count(other)) == ("", "1/1")


def test_the_hand_on_one_column_is_not_answered_by_its_echo(reader: Person) -> None:
    heard: list[object] = []
    reader.window.row.lead(reader.column(4).article_id)
    for _ in range(6):
        turn(reader.column(4))
    reader.window.session.focus_changed.connect(lambda focus, _: heard.append(focus))
    reader.settle()
    assert heard == []
    turn(reader.column(5), 2)
    put = reader.column(5).view.verticalScrollBar().value()
    reader.settle()
    assert reader.window.row.leading is reader.column(5)
    assert reader.column(5).view.verticalScrollBar().value() == put
    assert len(heard) == len(set(heard)) <= 2


def test_coming_back_waits_until_the_texts_are_read(reader: Person) -> None:
    window = reader.window
    leader, leading = window.following, window.row.leading
    assert leading is not None
    window.session.set_focus(None, "timeline")
    leader._shown()
    leader._before = None
    leader._came_back(leading)
    assert window.session.focus is None
    assert not leader._now().is_read
    reader.qtbot.waitUntil(lambda: window.session.focus is not None)
    assert leader._now().is_read


def test_what_takes_long_to_work_out_is_followed_once_it_is_known(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a text of megabytes and a hundred thousand dates: the hand is never held up."""
    window = reader.window
    reader.settle()
    reader.window.row.lead(reader.column(4).article_id)
    monkeypatch.setattr(following, "_READ_AT_ONCE", 0)
    monkeypatch.setattr(following, "_COMPARED_AT_ONCE", 1)
    window.following._shown()
    window.following._before = None
    window.following._accounts = None
    before = window.session.focus
    turn(reader.column(4), 6)
    assert window.session.focus == before
    views = [reader.column(n).view for n in (3, 5)]
    sent = [view.sent for view in views]
    reader.qtbot.waitUntil(lambda: window.session.focus != before)
    reader.qtbot.waitUntil(lambda: [view.sent for view in views] != sent)


def test_another_way_of_following_is_followed_at_once(reader: Person) -> None:
    actions = reader.window.commands.actions
    reader.click_on(3, "50-minute phone call")
    reader.settle()
    assert note(reader.column(2)) == "no mention"
    actions["follow.passage"].trigger()
    reader.qtbot.waitUntil(lambda: note(reader.column(2)) != "no mention")
    actions["follow.time"].trigger()
    reader.qtbot.waitUntil(lambda: note(reader.column(2)) == "no mention")
