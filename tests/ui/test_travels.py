"""Back and forward after the other jumps: dates, annotations, the timeline."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.focus import interval_of
from tests.ui.person import LEFT, NONE, Person, timeline_point


def test_back_from_the_timeline_and_from_a_walk_through_annotations(reader: Person) -> None:
    window = reader.window
    back = window.commands.actions["go.back"]
    for words in ("Nov. 17, 2021", "Minsk Contact Group"):
        reader.select_by_mouse(5, words)
        reader.press("1")
    window.row.lead(reader.column(5).article_id)
    view = reader.column(5).view
    view.scroll_to(0, glide=False)
    QApplication.processEvents()
    assert not back.isEnabled()
    reader.press("]", "]")
    reader.settle()
    away = view.verticalScrollBar().value()
    assert away > 0
    reader.press("Alt+Left")
    reader.settle()
    assert view.verticalScrollBar().value() < away
    assert not back.isEnabled()
    reader.press("Alt+Right")
    reader.settle()
    assert abs(view.verticalScrollBar().value() - away) < view.viewport().height() / 3

    times = window.session.article(reader.column(3).article_id).times
    interval = next(i for t in times if (i := interval_of(t)) and i.begin.isoformat() > "2022")
    point = timeline_point(window.timeline, interval, 3)
    QTest.mouseClick(window.timeline, LEFT, NONE, point)
    reader.settle()
    assert window.row.leading is reader.column(3)
    reader.press("Alt+Left")
    assert window.row.leading is reader.column(5)
