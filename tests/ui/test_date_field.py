"""Fields of dates show the date."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.core.focus import Interval
from reader.core.times import TimeCorrection
from reader.ui.columns.time_card import TimeCard
from reader.ui.period_chip import PeriodChip
from reader.ui.timeline.event_card import EventCard
from tests.core.timeline.samples import article, days
from tests.ui.person import Person


def test_every_field_of_a_date_has_room_for_it(reader: Person) -> None:
    fields = reader.window.findChildren(QDateEdit)
    assert len(fields) >= 4
    for field in fields:
        field.setDate(QDate(2021, 12, 28))
        field.resize(field.sizeHint())
        field.ensurePolished()
        words = QFontMetrics(field.font()).horizontalAdvance(field.text())
        assert field.lineEdit().width() >= words, field.accessibleName()


def test_the_toolbar_leaves_words_out_rather_than_actions(reader: Person) -> None:
    window = reader.window
    assert window.search_box.isVisible()
    words = window.tools.toolButtonStyle()
    window.resize(820, 700)
    reader.settle()
    assert window.tools.toolButtonStyle() is not words
    assert window.search_box.isVisible()
    assert window.search_box.geometry().right() < window.tools.width()
    window.resize(1500, 700)
    reader.settle()
    assert window.tools.toolButtonStyle() is words


def made_card(qtbot: QtBot, said: Interval) -> tuple[TimeCard, list[object]]:
    around = QWidget()
    around.resize(800, 600)
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    card = TimeCard(around)
    told: list[object] = []
    card.corrected.connect(told.append)
    one = article(1, [said])
    card.open(one, one.times[0], QRect(10, 10, 1, 1), around.rect())
    card.take_focus()
    return card, told


LONG_AGO = [
    days("1066-10-14"),
    days("1066-01-01", "1066-12-31"),
    days("1648-10-24"),
    days("0622-07-16"),
    days("0079-01-01", "0079-12-31"),
    days("0079-08-24"),
    days("0079-08-24", "1752-09-13"),
    days("0001-01-01", "0100-12-31"),
    days("9999-01-01", "9999-12-31"),
]


@pytest.mark.parametrize("said", LONG_AGO, ids=lambda said: f"{said.begin}-{said.end}")
def test_confirming_a_day_however_long_ago_changes_nothing(qtbot: QtBot, said: Interval) -> None:
    card, told = made_card(qtbot, said)
    assert (card._first.day, card._last.day) == (said.begin, said.end)
    assert str(said.begin.year) in card._first.text()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert told == []
    assert not card.isVisible()
    one = article(1, [said])
    card.open(one, one.times[0], QRect(10, 10, 1, 1), card.around.rect())
    card._set.click()
    assert told == []


def test_a_day_before_the_fields_begin_is_corrected_by_typing(qtbot: QtBot) -> None:
    card, told = made_card(qtbot, days("0079-08-24"))
    assert [card._first.isEnabled(), card._last.isEnabled()] == [False, False]
    assert card._typed.hasFocus()
    QTest.keyClicks(card._typed, "14 October 1066")
    assert (card._first.text(), card._first.isEnabled()) == ("14 Oct 1066", True)
    card._typed.selectAll()
    QTest.keyClick(card._typed, Qt.Key.Key_Delete)
    assert card._first.day.year == 79, "nothing is said any more"
    QTest.keyClicks(card._typed, "14 October 1066")
    QTest.keyClick(card._typed, Qt.Key.Key_Return)
    (correction,) = told
    assert isinstance(correction, TimeCorrection)
    assert (str(correction.begin), str(correction.end_date)) == ("1066-10-14", "1066-10-14")


def test_a_day_long_ago_is_corrected_in_its_field(qtbot: QtBot) -> None:
    card, told = made_card(qtbot, days("1066-10-14"))
    card._first.setSelectedSection(QDateEdit.Section.DaySection)
    QTest.keyClicks(card._first, "15")
    card._set.click()
    (correction,) = told
    assert isinstance(correction, TimeCorrection)
    assert (str(correction.begin), str(correction.end_date)) == ("1066-10-15", "1066-10-15")


def test_a_card_that_may_not_write_has_no_field_to_write_in(qtbot: QtBot) -> None:
    card, _ = made_card(qtbot, days("1066-10-14"))
    card.set_writable(writable=False)
    one = article(1, [days("1648-10-24")])
    card.open(one, one.times[0], QRect(10, 10, 1, 1), card.around.rect())
    assert not card._first.isEnabled()


@pytest.mark.parametrize("said", LONG_AGO, ids=lambda said: f"{said.begin}-{said.end}")
def test_an_event_is_added_on_the_days_of_a_mark_however_long_ago(
    qtbot: QtBot, said: Interval
) -> None:
    around = QWidget()
    around.resize(800, 600)
    qtbot.addWidget(around)
    around.show()
    card = EventCard(around)
    told: list[tuple[Interval, str]] = []
    card.added.connect(lambda *event: told.append(event))
    card.add(days("2021-03-01"), QPoint(10, 300))
    card.add(said, QPoint(10, 300))
    card.name.setText("By hand")
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert told == [(said, "By hand")]


@pytest.mark.parametrize("said", LONG_AGO, ids=lambda said: f"{said.begin}-{said.end}")
def test_a_period_long_ago_is_taken_as_it_is(qtbot: QtBot, said: Interval) -> None:
    chip = PeriodChip("When", "Show")
    qtbot.addWidget(chip)
    told: list[object] = []
    chip.box.chosen.connect(lambda *period: told.append(period))
    chip.box.open((said.begin, said.end), chip)
    chip.box._accept()
    assert told == [(said.begin, said.end)]


def made_event_card(qtbot: QtBot) -> tuple[EventCard, list[tuple[Interval, str]]]:
    around = QWidget()
    around.resize(800, 600)
    qtbot.addWidget(around)
    around.show()
    card = EventCard(around)
    told: list[tuple[Interval, str]] = []
    card.added.connect(lambda *event: told.append(event))
    card.add(days("2021-12-29", "2022-01-30"), QPoint(10, 300))
    card.name.setText("By\x0bhand\x01")
    return card, told


@pytest.mark.parametrize("selects", ["all", "day", "year"])
@pytest.mark.parametrize("words", ["20 Mar 2018", "2018-03-20", "20 March 2018"])
def test_a_typed_date_is_read_as_a_whole(qtbot: QtBot, words: str, selects: str) -> None:
    card, told = made_event_card(qtbot)
    if selects == "all":
        card.first.lineEdit().selectAll()
    else:
        parts = {"day": QDateEdit.Section.DaySection, "year": QDateEdit.Section.YearSection}
        card.first.setSelectedSection(parts[selects])
    QTest.keyClicks(card.first, words)
    assert card.last.day.isoformat() == "2018-03-20", "the last day goes along"
    QTest.keyClick(card.first._words, Qt.Key.Key_Return)
    assert told == [(days("2018-03-20"), "By hand")]


def test_words_that_are_no_day_are_refused_and_a_last_day_before_the_first_is_told(
    qtbot: QtBot,
) -> None:
    card, told = made_event_card(qtbot)
    card.first.lineEdit().selectAll()
    QTest.keyClicks(card.first.lineEdit(), "3000 BC")
    QTest.keyClick(card.first._words, Qt.Key.Key_Return)
    assert told == []
    assert card._refusal.text() == card.first.refusal != ""
    assert card.first.day.isoformat() == "2021-12-29"
    card.first._words.clear()
    QTest.keyClicks(card.first._words, "20 March 2018")
    QTest.keyClick(card.first._words, Qt.Key.Key_Tab)
    assert not card.first._words.isVisible()
    card.last.lineEdit().selectAll()
    QTest.keyClicks(card.last.lineEdit(), "1 March 2018")
    QTest.keyClick(card.last._words, Qt.Key.Key_Return)
    assert told == []
    assert card._refusal.text() == "The last day is before the first."
    card.last.show_day(dt.date(2018, 3, 22))
    QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert told == [(days("2018-03-20", "2018-03-22"), "By hand")]


def test_a_date_typed_over_the_one_of_a_correction_is_read_as_a_whole(qtbot: QtBot) -> None:
    card, told = made_card(qtbot, days("2021-12-30"))
    card._first.lineEdit().selectAll()
    QTest.keyClicks(card._first, "9 Dec 2021")
    card._set.click()
    (correction,) = told
    assert isinstance(correction, TimeCorrection)
    assert (str(correction.begin), str(correction.end_date)) == ("2021-12-09", "2021-12-09")
