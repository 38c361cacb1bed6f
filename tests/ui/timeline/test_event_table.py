"""The table of events, and what is done with events in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.core.changes import HideEvent
from reader.core.focus import Interval
from reader.core.timeline.listing import event_lines
from reader.ui.timeline.table import EventTable
from tests.core.timeline.samples import days, real_articles
from tests.ui.person import OpenWindow, Person
from tests.ui.timeline.driving import (
    Make,
    click,
    place,
)

CALL, TENTH = days("2021-12-30"), days("2022-01-10")
DECEMBER = days("2021-12-01", "2021-12-31")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(make: Make, qtbot: QtBot) -> EventTable:
    view = make(real_articles())
    table = EventTable()
    qtbot.addWidget(table)
    table.set_lines(event_lines(view.model.happenings, view.model.lanes))
    return table


def shown(table: EventTable, column: int) -> list[str]:
    model = table.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_table_filters_sorts_and_picks(table: EventTable) -> None:
    assert len(shown(table, 0)) == 23
    table.query.setText("phone call")
    assert shown(table, 1) == ["Biden–Putin phone call", "Biden–Zelenskyy phone call"]
    table.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert shown(table, 0) == ["27 Jan 2022", "30 Dec 2021"]
    table.query.clear()
    table.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert shown(table, 2)[0].count(",") == 2
    picks: list[Interval] = []
    table.picked.connect(lambda interval, _: picks.append(interval))
    table.set_focus(days("2022-01-10", "2022-01-16"))
    assert table.current == TENTH
    QTest.keyClick(table.table, Qt.Key.Key_Return)
    assert picks == [TENTH]


def test_the_table_by_keyboard(make: Make, table: EventTable, qtbot: QtBot) -> None:
    em = table.fontMetrics().horizontalAdvance("0")
    table.resize(96 * em, 300)
    table.show()
    wide = sum(table.table.columnWidth(n) for n in range(5))
    assert wide < table.table.viewport().width(), "every column can be seen in a narrow window"
    table.activateWindow()
    qtbot.waitUntil(table.isActiveWindow)
    table.table.setColumnWidth(1, 500)
    table.query.setFocus()
    QTest.keyClicks(table.query, "phone call")
    QTest.keyClick(table.query, Qt.Key.Key_Down)
    assert table.table.hasFocus()
    assert table.current == CALL
    with qtbot.waitSignal(table.rename_wanted):
        QTest.keyClick(table.table, Qt.Key.Key_F2)
    model = make(real_articles()).model
    table.set_lines(event_lines(model.happenings, model.lanes))
    table.resize(table.width() + 100, table.height())
    assert table.table.columnWidth(1) == 500, "what a person made wide stays so"
    table.query.setFocus()
    QTest.keyClick(table.query, Qt.Key.Key_Escape)
    assert len(shown(table, 0)) == 23


def entries(menu: QMenu) -> dict[str, object]:
    return {action.text().replace("&", ""): action for action in menu.actions()}


def choose(person: Person, days_: Interval, lane: str, text: str) -> None:
    menu = person.window.chronicle.menu(days_, lane)
    entries(menu)[text].trigger()  # type: ignore[attr-defined]
    menu.deleteLater()


def names(person: Person) -> list[str]:
    return [h.name for h in person.window.timeline.model.happenings if not h.hidden]


def test_events_are_renamed_hidden_split_and_added_in_the_window(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window = person.window
    window.timeline.pick(CALL)
    window.timeline.setFocus()
    person.press("F2")
    person.type("The call")
    person.press("Return")
    assert "The call" in names(person)
    assert window.timeline.hasFocus(), "the keyboard comes back"
    assert "The call" in window.timeline.accessibleName()
    choose(person, TENTH, "", "Split")
    assert not any(h.differs for h in window.timeline.model.happenings)
    choose(person, CALL, "", "Hide")
    assert "The call" not in names(person)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert "The call" in names(person)
    assert any(h.differs for h in window.timeline.model.happenings)
    window.commands.actions["timeline.add"].trigger()
    person.type("The Games open")
    person.press("Return")
    assert "The Games open" in names(person)
    window.commands.actions["view.timeline_table"].trigger()
    assert window.event_table.isVisible()
    assert window.event_table.table.hasFocus()


def test_the_card_for_renaming_closes_when_something_else_is_done(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window, card = person.window, person.window.chronicle.card
    for go_on in (
        lambda: click(window.timeline, place(window.timeline, TENTH, 4)),
        person.column(1).view.setFocus,
        lambda: window.session.perform(HideEvent(TENTH, hidden=True)),
    ):
        choose(person, CALL, "", "Rename…")
        assert card.isVisible()
        person.type("A call")
        assert card.isVisible()
        go_on()
        assert not card.isVisible()
    assert "A call" not in names(person)


def test_a_period_dims_the_columns_and_narrows_the_claims(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window = person.window
    person.select_by_mouse(3, "50-minute phone call")
    person.press("1")
    person.select_by_mouse(4, "video call on December 7th")
    person.press("2")
    window.timeline.choose_period(DECEMBER)
    lit = person.column(4).view._lit
    assert lit is not None
    lines = [person.text(4)[span.start : span.end] for span in lit]
    assert any("told Putin on Thursday" in line for line in lines)
    assert not any("Talks between Russia and NATO" in line for line in lines)
    assert window.panel.rows.shown_count == 1
    window.timeline.choose_period(days("2022-02-07"))
    assert window.panel.rows.shown_count == 0
    window.timeline.choose_period(None)
    assert person.column(4).view._lit is None
    assert window.panel.rows.shown_count == 2


def test_a_lane_without_a_publication_date_offers_one_with_its_reason(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window = person.window
    info = window.session.articles()[4]
    window.handlers.set_publication(info.id, None)
    menu = window.chronicle.menu(None, "")
    (offer,) = [a for a in menu.actions() if "Was Published" in a.text()]
    assert (offer.text(), bool(offer.toolTip())) == ("5 Was Published 2 Jan 2022", True)
    offer.trigger()
    menu.deleteLater()
    publication = window.session.articles()[4].publication
    assert publication is not None
    assert publication.date == days("2022-01-02").begin


def opened(menu: QMenu, text: str) -> QMenu:
    """Return a menu under an entry that begins with a text, filled as it is when it opens."""
    (action,) = [a for a in menu.actions() if a.text().replace("&", "").startswith(text)]
    found = action.menu()
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


@pytest.mark.parametrize("lane", ["own", "all"])
def test_every_mention_of_an_event_can_be_corrected_and_refused(
    open_window: OpenWindow, library: Path, lane: str
) -> None:
    person = open_window(library)
    window = person.window
    second_call = days("2022-01-27")
    event = window.timeline.model.events.at(second_call)
    assert event is not None
    ids = [info.id for info in window.session.articles()]
    own = ids[1] if lane == "own" else ""
    marks = [mark for mark in event.mentions if mark.article_id in (own or ids)]
    assert len(marks) > 4
    menu = window.chronicle.menu(second_call, own)
    listed = opened(menu, f"Correct One of {len(marks)} Dates")
    texts = [action.text() for action in listed.actions()]
    assert len(texts) == len(set(texts)) == len(marks)
    assert len({text.partition("&")[2][:1] for text in texts}) == len(texts), "a key for each"
    told = opened(listed, f"{len(marks)}.")
    assert [action.text() for action in told.actions()] == ["&Correct…", "Is &Not a Date"]
    told.actions()[1].trigger()
    menu.deleteLater()
    left = window.timeline.model.events.at(second_call)
    assert left is not None
    last = max(m.start for m in marks if m.article_id == ids[1])
    assert len(left.mentions) == len(event.mentions) - 1
    assert all((m.article_id, m.start) != (ids[1], last) for m in left.mentions)


def test_the_table_lists_the_events_of_a_period_and_says_so(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window, table = person.window, person.window.event_table
    window.commands.actions["view.timeline_table"].trigger()
    every = len(shown(table, 0))
    assert not table.chip.isVisible()
    table.set_focus(CALL)
    window.timeline.choose_period(DECEMBER)
    listed = shown(table, 0)
    assert 0 < len(listed) < every
    assert "30 Dec 2021" in listed
    assert "27 Jan 2022" not in listed
    assert table.current == CALL
    assert (table.chip.isVisible(), table.chip.text()) == (True, "Dec 2021  ✕")
    assert table._count.text() == f"{len(listed)} of {every} events"
    table.table.setFocus()
    person.press("Escape")
    assert len(shown(table, 0)) == every
    assert window.timeline.period is None
    assert not table.chip.isVisible()
    person.press("Escape")
    assert window.timeline.isVisible()


def test_a_period_is_taken_from_the_row_of_the_table(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window = person.window
    window.commands.actions["view.timeline_table"].trigger()
    window.event_table.set_focus(CALL)
    window.commands.actions["timeline.period"].trigger()
    assert window.timeline.period == CALL
    assert "30 Dec 2021" in shown(window.event_table, 0)
    window.commands.actions["timeline.period"].trigger()
    assert window.timeline.period is None
