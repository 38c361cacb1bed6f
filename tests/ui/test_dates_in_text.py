"""Dates in the text: underlined, explained, gone to, corrected, and corrected back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from reader.core.focus import Interval
from reader.ui.columns.time_card import correction_of
from tests.ui.person import OpenWindow, Person


def days(reader: Person, number: int, words: str) -> tuple[dt.date | None, dt.date | None] | None:
    span = reader.span(number, words)
    article = reader.window.session.article(reader.column(number).article_id)
    return next(
        (
            (t.begin, t.end_date)
            for t in article.times
            if (t.start, t.end) == (span.start, span.end)
        ),
        None,
    )


def press_button(reader: Person, words: str) -> None:
    card = reader.window.time_card
    button = next(b for b in card.findChildren(QPushButton) if b.text() == words)
    button.click()
    QApplication.processEvents()


def a_click_on_a_date_explains_it(reader: Person) -> None:
    reader.click_on(2, "Thursday")
    card = reader.window.time_card
    assert card.isVisible()
    assert "27 Jan 2022" in card._reading.text()
    assert "against" in card._reading.text()
    reader.click_on(2, "said in a statement")
    assert not card.isVisible()


def a_date_is_corrected_by_keyboard_undone_and_redone(reader: Person) -> None:
    reader.window.row.lead(reader.column(5).article_id)
    view = reader.column(5).view
    view._put_caret(reader.span(5, "Christmas Eve").start)
    assert days(reader, 5, "Christmas Eve") == (dt.date(2021, 12, 24), dt.date(2021, 12, 24))
    reader.press("D", "Up", "Return")
    assert days(reader, 5, "Christmas Eve") == (dt.date(2021, 12, 25), dt.date(2021, 12, 25))
    assert QApplication.focusWidget() is view
    reader.press("Ctrl+Z")
    assert days(reader, 5, "Christmas Eve") == (dt.date(2021, 12, 24), dt.date(2021, 12, 24))
    reader.press("Ctrl+Shift+Z")
    assert days(reader, 5, "Christmas Eve") == (dt.date(2021, 12, 25), dt.date(2021, 12, 25))
    view._put_caret(reader.span(5, "Christmas Eve").start)
    reader.press("D")
    press_button(reader, "As it was read")
    assert days(reader, 5, "Christmas Eve") == (dt.date(2021, 12, 24), dt.date(2021, 12, 24))


def a_day_is_typed_and_an_earlier_one_stays_one_day(reader: Person) -> None:
    reader.window.row.lead(reader.column(5).article_id)
    view = reader.column(5).view
    view._put_caret(reader.span(5, "Christmas Eve").start)
    reader.press("D")
    reader.type("19")
    reader.press("Return")
    assert days(reader, 5, "Christmas Eve") == (dt.date(2021, 12, 19), dt.date(2021, 12, 19))
    label = reader.window.commands.actions["edit.undo"].text()
    reader.press("D", "Return")
    assert reader.window.commands.actions["edit.undo"].text() == label


def what_counts_from_a_date_follows_its_correction_and_undo(reader: Person) -> None:
    reader.window.row.lead(reader.column(4).article_id)
    view = reader.column(4).view

    def later() -> tuple[dt.date | None, dt.date | None] | None:
        return days(reader, 4, "two days later")

    assert later() == (dt.date(2022, 1, 12), dt.date(2022, 1, 12))
    view._put_caret(reader.span(4, "January 10th").start)
    reader.press("D", "Up", "Return")
    assert later() == (dt.date(2022, 1, 13), dt.date(2022, 1, 13))
    day = Interval(dt.date(2022, 1, 13), dt.date(2022, 1, 13))
    lanes = reader.window.timeline._model.lanes
    assert any(mark.interval == day for mark in lanes[3].marks)
    reader.press("Ctrl+Z")
    assert later() == (dt.date(2022, 1, 12), dt.date(2022, 1, 12))


def test_what_is_no_date_goes_from_text_and_timeline(
    open_window: OpenWindow, reader: Person
) -> None:
    day = Interval(dt.date(2021, 11, 17), dt.date(2021, 11, 17))
    lanes = reader.window.timeline._model.lanes
    assert any(m.interval == day for lane in lanes for m in lane.marks)
    reader.click_on(5, "Nov. 17, 2021")
    press_button(reader, "Not a date")
    assert days(reader, 5, "Nov. 17, 2021") is None
    lanes = reader.window.timeline._model.lanes
    assert not any(m.interval == day for lane in lanes for m in lane.marks)
    path = reader.window.session.library
    assert path is not None
    where = path.path
    reader.leave()
    again = open_window(where)
    assert days(again, 5, "Nov. 17, 2021") is None
    day_refused = again.span(5, "Nov. 17, 2021")
    view = again.column(5).view
    assert [(t.start, t.end) for t in view._scene().ground.refused] == [
        (day_refused.start, day_refused.end)
    ]
    again.window.row.lead(again.column(5).article_id)
    view._put_caret(day_refused.start + 3)
    # The day stands in a caption, which can be made text of the article as well.
    offered = (("timeline.correct",), ("article.text",))
    assert again.window.column_menu.groups(again.column(5)) == offered
    again.press("D")
    assert "you said that this is no date" in again.window.time_card._reading.text()
    again.press("Return")
    assert days(again, 5, "Nov. 17, 2021") == (day.begin, day.end)
    assert not view._scene().ground.refused
    again.press("Ctrl+Z")
    assert days(again, 5, "Nov. 17, 2021") is None
    again.click_on(5, "Nov. 17, 2021")
    press_button(again, "It is a date")
    assert days(again, 5, "Nov. 17, 2021") == (day.begin, day.end)


def go_there_brings_the_others(reader: Person) -> None:
    reader.click_on(5, "Dec. 30")
    press_button(reader, "Go there")
    reader.settle()
    focus = reader.window.session.focus
    assert focus is not None
    assert focus.interval is not None
    assert focus.interval.begin == dt.date(2021, 12, 30)
    assert not reader.column(4).view.rectangle(reader.span(4, "Thursday")).isEmpty()


def the_underlines_can_be_put_away(reader: Person) -> None:
    view = reader.column(1).view
    assert view._scene().ground.times
    reader.click_on(1, "January 28, 2022")
    press_button(reader, "Not a date")
    assert view._scene().ground.refused
    reader.window.commands.actions["view.times"].trigger()
    assert not view._scene().ground.times
    assert not view._scene().ground.refused
    reader.click_on(1, "January 28, 2022")
    assert not reader.window.time_card.isVisible()


def test_the_menu_of_a_place_offers_what_fits(reader: Person) -> None:
    reader.select_by_mouse(5, "Budapest Memorandum")
    reader.press("1")
    column, menu = reader.column(5), reader.window.column_menu
    column.view._put_caret(reader.span(5, "Christmas Eve").start)
    assert menu.groups(column) == (("timeline.go", "timeline.correct"),)
    column.view._put_caret(reader.span(5, "Budapest Memorandum").start + 2)
    assert ("claim.remove",) in menu.groups(column)
    reader.select_by_mouse(5, "former Soviet nation")
    assert ("edit.copy", "article.original") in menu.groups(column)


def test_corrections_and_annotations_survive_a_new_version(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Budapest Memorandum")
    reader.press("1")
    reader.click_on(5, "Christmas Eve")
    reader.window.time_card.take_focus()
    reader.press("Up", "Return")
    corrected = days(reader, 5, "Christmas Eve")
    assert corrected == (dt.date(2021, 12, 25), dt.date(2021, 12, 25))
    newer = tmp_path / "newer.txt"
    newer.write_text("An editor's note stands here now.\n\n" + reader.text(5), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(newer), ""))
    reader.window.row.lead(reader.column(5).article_id)
    reader.window.commands.actions["article.revise"].trigger()
    reader.qtbot.waitUntil(lambda: "new version" in reader.window.message.text)
    assert reader.text(5).startswith("An editor's note")
    assert days(reader, 5, "Christmas Eve") == corrected
    assert reader.marked(5) == [("Budapest Memorandum", "confirmed")]
    reader.press("Ctrl+Z")
    assert not reader.text(5).startswith("An editor's note")
    assert days(reader, 5, "Christmas Eve") == corrected


def a_date_is_typed_in_words_and_keeps_its_measure(reader: Person) -> None:
    reader.window.row.lead(reader.column(5).article_id)
    view, card = reader.column(5).view, reader.window.time_card
    start = reader.span(5, "Christmas Eve").start
    view._put_caret(start)
    reader.press("D")
    card._typed.setFocus()
    reader.type("soon")
    reader.press("Return")
    assert card.isVisible()
    assert "not read as a date" in card._reading.text()
    reader.type("Q4 2020")
    assert card._last.date().toString("yyyy-MM-dd") == "2020-12-31"
    assert "not read as a date" not in card._reading.text()
    assert card._reading.text().endswith("To be set: 1 Oct – 31 Dec 2020")
    card._first.setFocus()
    reader.press("Up")
    assert not card._typed.text()
    card._typed.setFocus()
    reader.type("Q4 2020")
    reader.press("Return")
    assert not card.isVisible()
    assert QApplication.focusWidget() is view
    article = reader.window.session.article(reader.column(5).article_id)
    assert next(t.value for t in article.times if t.start == start) == "2020-Q4"


def a_corrected_day_keeps_its_hour(reader: Person) -> None:
    article = reader.window.session.article(reader.column(1).article_id)
    time = next(t for t in article.times if "T" in t.value and t.begin == t.end_date)
    day = Interval(dt.date(2021, 3, 4), dt.date(2021, 3, 4))
    hour = time.value[time.value.index("T") :]
    assert correction_of(article, time, day).value == "2021-03-04" + hour


def test_dates_are_explained_and_corrected_in_every_way(reader: Person) -> None:
    for look in (
        a_click_on_a_date_explains_it,
        a_date_is_corrected_by_keyboard_undone_and_redone,
        a_day_is_typed_and_an_earlier_one_stays_one_day,
        what_counts_from_a_date_follows_its_correction_and_undo,
        go_there_brings_the_others,
        a_date_is_typed_in_words_and_keeps_its_measure,
        a_corrected_day_keeps_its_hour,
        the_underlines_can_be_put_away,
    ):
        look(reader)
        reader.take_all_back()
        assert not reader.window.session.undo_label(), look.__name__
