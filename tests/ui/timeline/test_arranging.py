"""Many dates are put in order in the background."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from reader.core.timeline import arranging, scene
from reader.core.timeline.comparable import Comparable
from reader.core.timeline.scene import Model
from reader.ui.timeline import arranger
from tests.core.timeline.samples import article, days
from tests.ui.person import Person
from tests.ui.timeline.conftest import Make

MANY = [days(f"2021-12-{day:02}") for day in range(1, 31)]


@pytest.fixture
def _in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arranger, "AT_ONCE", 10)
    monkeypatch.setattr(arranger, "_NAMELESS_AT_ONCE", 20)


@pytest.mark.usefixtures("_in_the_background")
@pytest.mark.parametrize("count", [15, 30])
def test_many_dates_are_arranged_while_the_window_goes_on(
    make: Make, qtbot: QtBot, count: int
) -> None:
    view = make([article(1, MANY[:count])], arranged=False)
    assert view.arranger.busy
    # What is seen first is a sketch: no day of it can be picked or is listed.
    assert view.model.rough == (count == 30)
    seen = view.model.scene(view.viewport)
    assert sum(dot.mentions for dot in seen.lanes[0].dots) == count
    assert not view.grab().isNull()
    at = [QPointF(x, view.geometry_now.y(0)) for x in range(0, view.width(), 2)]
    assert any(view.hit_at(each) for each in at) == (count == 15)
    assert len(view.model.happenings) == (count if count == 15 else 0)
    if view.model.rough:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at[len(at) // 2].toPoint())
        assert "still being put in order" in QToolTip.text()
        with qtbot.waitSignal(view.listed):
            pass
    assert not view.model.rough
    assert len(view.model.happenings) == count
    qtbot.waitUntil(lambda: not view.arranger.busy)


@pytest.mark.usefixtures("_in_the_background")
def test_of_several_sets_of_articles_the_last_one_is_shown(make: Make, qtbot: QtBot) -> None:
    view = make([article(1, MANY)], arranged=False)
    view.set_articles([article(2, MANY[:15])])
    view.set_articles([article(3, MANY[:5])])
    qtbot.waitUntil(lambda: not view.arranger.busy)
    assert [lane.number for lane in view.model.lanes] == [3]


@pytest.mark.usefixtures("_in_the_background")
def test_dates_too_many_to_compare_are_spoken_of(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arranging, "comparable", lambda *_: Comparable((), 3))
    said: list[str] = []
    view = make([article(1, MANY)], arranged=False)
    view.arranger.say = said.append
    qtbot.waitUntil(lambda: not view.arranger.busy)
    (text,) = said
    assert text.startswith("3 dates were not compared with other articles")


@pytest.mark.usefixtures("_in_the_background")
def test_what_is_under_way_is_let_go_when_the_window_closes(make: Make) -> None:
    view = make([article(1, MANY)], arranged=False)
    view.close()
    assert not view.arranger.busy
    assert view.model.rough


def test_events_in_view_of_the_table_get_their_names_there(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = reader.window
    happenings = [replace(h, name="") for h in window.timeline.model.happenings]
    lanes = window.timeline.model.lanes
    monkeypatch.setattr(scene, "MOST_NAMED", 3)
    model = Model(lanes, happenings, name=lambda happening: f"Of {happening.interval.begin}")
    window.timeline.show_model(model)
    window.commands.actions["view.timeline_table"].trigger()
    listed = window.event_table.model

    def is_named(row: int) -> bool:
        return listed.lines[row].name.startswith("Of ")

    for row, scroll in (
        (0, window.event_table.table.scrollToTop),
        (-1, window.event_table.table.scrollToBottom),
    ):
        scroll()
        assert not is_named(row)
        reader.qtbot.waitUntil(partial(is_named, row))
    reader.settle()
