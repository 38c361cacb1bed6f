"""Events on the timeline: their names, a period, the overview, the menu, the table, pictures."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.core.claim import Status
from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.pins import Pin
from reader.export.files import NotWrittenError
from reader.ui.theme import shipped_theme
from reader.ui.timeline import spoken
from reader.ui.timeline.captions import caption_box
from reader.ui.timeline.overview import strip_box, window_box
from reader.ui.timeline.printing import PictureError, paint_page, print_timeline, save_picture
from reader.ui.timeline.view import TimelineView
from tests.core.timeline.samples import article, days, real_articles, stated
from tests.ui.person import OpenWindow
from tests.ui.timeline.driving import (
    Make,
    click,
    colour_at,
    colours,
    picks_of,
    picture,
    place,
    press,
)

CALL, TENTH = days("2021-12-30"), days("2022-01-10")
DECEMBER = days("2021-12-01", "2021-12-31")
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier


def drag(view: TimelineView, begin: QPoint, end: QPoint, modifier: Qt.KeyboardModifier) -> None:
    QTest.mousePress(view, LEFT, modifier, begin)
    QTest.mouseMove(view, (begin + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, modifier, end)


def periods_of(view: TimelineView) -> list[Interval | None]:
    told: list[Interval | None] = []
    view.period_chosen.connect(told.append)
    return told


def test_a_click_on_a_name_picks_its_event(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    caption = next(c for c in view.captions() if c.text == "Biden–Putin phone call")
    click(view, caption_box(view._geometry, caption).center().toPoint())
    assert picks == [(CALL, "")]


def test_the_name_of_the_current_event_is_told_to_assistive_technology(make: Make) -> None:
    view = make(real_articles())
    view.pick(TENTH)
    told = view.accessibleName()
    assert "US–Russia security meeting" in told
    assert "dated differently: 9–10 Jan / 10 Jan / week of 10 Jan" in told
    assert view.accessibleDescription().startswith("23 events in 5 articles.")


def test_a_screen_reader_finds_every_event_in_a_list_behind_the_drawing(make: Make) -> None:
    view = make(real_articles())
    found = QAccessible.queryAccessibleInterface(view)
    assert found.childCount() > 0
    lists = [found.child(n) for n in range(found.childCount())]
    (events,) = [c for c in lists if c.text(QAccessible.Text.Name) == "Events"]
    assert events.text(QAccessible.Text.Description) == "23 events in 5 articles."
    assert events.childCount() == 23
    rows = [events.child(n).text(QAccessible.Text.Name) for n in range(events.childCount())]
    assert "Biden–Putin phone call; mentioned in articles 4, 5; 2 mentions; publication" in rows[11]
    assert any("9–10 Jan / 10 Jan / week of 10 Jan" in row for row in rows)
    view.set_focus(CALL)
    assert view._spoken.currentIndex().data() == rows[11]
    assert "30 Dec 2021; Biden–Putin phone call" in view.accessibleName()
    view.set_focus(None)
    assert view.accessibleName() == "Timeline"
    assert not view._spoken.currentIndex().isValid()


def test_going_on_is_announced(make: Make, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    heard: list[str] = []
    listening = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=lambda event: heard.append(event.message())
    )
    monkeypatch.setattr(spoken, "QAccessible", listening)
    view = make(real_articles())
    view.pick(CALL)
    assert heard == [], "somebody else has the keyboard"
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    press(view, Qt.Key.Key_Right)
    assert heard == [view.accessibleName().removeprefix("Timeline: ")]


def test_claims_explain_themselves(make: Make) -> None:
    view = make(real_articles())
    view.set_pins({"a4": PinIndex([Pin(CALL, "a4", "n", Status.DISPUTED, "It was an hour")])})
    at = place(view, CALL, 3)
    texts = {view._tooltip(QPointF(at) + QPointF(-6, -y)) for y in range(4, 12)}
    assert "disputed: It was an hour" in texts


def test_shift_drag_chooses_a_period_and_esc_ends_it(make: Make) -> None:
    view = make(real_articles())
    told = periods_of(view)
    begin, end = place(view, days("2022-01-09"), 2), place(view, days("2022-01-13"), 2)
    drag(view, begin, end, SHIFT)
    assert told == [days("2022-01-09", "2022-01-13")], "from the one mark to the other"
    assert view.period == told[0]
    press(view, Qt.Key.Key_Escape)
    assert told[1:] == [None]
    assert view.period is None


def inks(view: TimelineView, box: QRectF) -> set[str]:
    image = picture(view).copy(box.toRect())
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {QColor(image.pixel(x, y)).name() for x, y in spots}


def test_a_period_makes_all_that_lies_outside_faint(make: Make) -> None:
    view = make(real_articles(), width=1600)
    ink, faint = view._theme.ink.name(), view._theme.disabled.name()
    spots = {c.text: caption_box(view._geometry, c) for c in view.captions()}
    outside, inside = spots["Cuban Missile Crisis"], spots["Biden–Putin phone call"]
    g = view._geometry
    january = g.gutter + view._view.x(days("2022-01-20").begin.toordinal())
    dots = QRectF(january, g.captions_bottom + 1, 200, 7)
    years = QRectF(g.gutter, g.axis_top + 6, 200, g.line)
    assert ink in inks(view, outside)
    before = inks(view, dots), inks(view, years)
    view.choose_period(DECEMBER)
    assert ink not in inks(view, outside)
    assert faint in inks(view, outside)
    assert ink in inks(view, inside)
    dim = inks(view, dots), inks(view, years)
    for was, now in zip(before, dim, strict=True):
        assert min(QColor(c).lightness() for c in now) > min(QColor(c).lightness() for c in was)


def test_the_mark_of_a_year_is_faint_in_a_period_that_it_says_more_than(make: Make) -> None:
    year, month = days("2021-01-01", "2021-12-31"), days("2021-12-01", "2021-12-31")
    for held, stands_out in ((year, False), (month, True)):
        view = make([article(1, [held, CALL, TENTH], stated("2021-01-02"))])
        view.toggle_linear()
        view.look_from(view.viewport.showing(CALL.begin.toordinal() - 60, CALL.begin.toordinal()))
        at = place(view, days("2021-12-18"), 0)
        plain = colour_at(view, at)
        view.choose_period(days("2021-12-07", "2021-12-30"))
        assert (colour_at(view, at) == plain) is stands_out


def test_where_no_date_is_there_is_no_period_either(make: Make) -> None:
    view = make([article(1)])
    QTest.mousePress(view, LEFT, SHIFT, QPoint(500, 60))
    QTest.mouseMove(view, QPoint(800, 60))
    QTest.mouseRelease(view, LEFT, SHIFT, QPoint(800, 60))
    assert view.period is None


def test_esc_gives_up_a_period_that_is_being_brushed(make: Make) -> None:
    view = make(real_articles())
    told = periods_of(view)
    begin, end = place(view, CALL, 4), place(view, TENTH, 4)
    QTest.mousePress(view, LEFT, SHIFT, begin)
    QTest.mouseMove(view, end)
    assert [view._brush is None] == [False]
    press(view, Qt.Key.Key_Escape)
    assert view._brush is None
    QTest.mouseMove(view, begin)
    QTest.mouseRelease(view, LEFT, SHIFT, end)
    assert told == []
    assert view.period is None


def test_an_event_is_added_where_the_click_was_or_beside_another_of_its_day(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    window, view = person.window, person.window.timeline
    told = view.model.happening(CALL)
    assert told is not None
    window.chronicle._add(CALL)
    person.type("The markets fall")
    person.press("Return")
    person.settle()
    (mine,) = (h for h in view.model.happenings if h.by_hand)
    assert (mine.name, mine.interval.unnumbered) == ("The markets fall", CALL)
    assert view.model.happening(CALL) == told
    view.look_from(view.viewport.zoomed(3, place(view, CALL, 0).x() - view._geometry.gutter))
    person.qtbot.waitUntil(lambda: not view._words.moving)
    names = {c.text: c for c in view.captions()}
    feet = names["The markets fall"].foot, names[told.name].foot
    assert feet[0] == pytest.approx(feet[1]), "beside each other"
    (name,) = (c for c in view.captions() if c.happening is mine)
    click(view, caption_box(view._geometry, name).center().toPoint())
    assert view.current == mine.interval
    person.press("Left", "Right", "Right", "Left")
    assert view.current == mine.interval, "the keys go to both"
    menu = window.chronicle.menu(mine.interval, "")
    next(a for a in menu.actions() if a.text() == "Remo&ve").trigger()
    assert not any(h.by_hand for h in view.model.happenings)
    person.press("Ctrl+Z", "Ctrl+Z")
    assert view.model.happening(CALL) == told
    assert not any(h.by_hand for h in view.model.happenings)
    view.fit()
    person.qtbot.waitUntil(lambda: not view._words.moving)
    blank = days("2022-01-18")
    at = place(view, blank, 0)
    assert view.hit_at(QPointF(at)) is None
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)
    (menu,) = (m for m in window.findChildren(QMenu) if m.isVisible())
    next(a for a in menu.actions() if a.text() == "&Add Event…").trigger()
    menu.close()
    card = window.chronicle.card
    assert (card.first.day, card.last.day) == (blank.begin, blank.end)


def test_the_chip_says_the_period_and_ends_it(make: Make) -> None:
    view = make(real_articles())
    view.choose_period(DECEMBER)
    assert "Dec 2021" in view._chip.text()
    QTest.mouseClick(view._chip, LEFT)
    assert view.period is None
    assert not view._chip.isVisible()


def test_keys_choose_the_current_event_and_stretch_the_period(make: Make) -> None:
    view = make([article(1, [CALL, TENTH, days("2022-02-07")])])
    told = periods_of(view)
    view.pick(CALL)
    press(view, Qt.Key.Key_P)
    QTest.keyClick(view, Qt.Key.Key_Right, SHIFT)
    assert told == [CALL, days("2021-12-30", "2022-01-10")]
    view.pick(days("2022-02-07"))
    press(view, Qt.Key.Key_P)
    assert told[-1] == days("2022-02-07")
    press(view, Qt.Key.Key_P)
    assert told[-1] is None


def test_zoomed_in_a_strip_shows_where_one_is_and_leads_elsewhere(make: Make) -> None:
    view = make(real_articles())
    for _ in range(10):
        view.zoom_in()
    strip = strip_box(view._geometry)
    before = window_box(view._geometry, view.viewport)
    begin = before.center().toPoint()
    drag(view, begin, QPoint(round(strip.left()) + 2, begin.y()), Qt.KeyboardModifier.NoModifier)
    assert view.viewport.left == 0
    assert window_box(view._geometry, view.viewport).left() < before.left()


def test_the_scale_turns_in_steps_unless_motion_is_reduced(make: Make, qtbot: QtBot) -> None:
    view = make(real_articles())
    view.reduced_motion = False
    view.toggle_linear()
    assert view.is_linear
    assert view.viewport.scale is not view.model.linear
    qtbot.waitUntil(lambda: view.viewport.scale is view.model.linear)
    view.reduced_motion = True
    view.toggle_linear()
    assert view.viewport.scale is view.model.folded


def test_accounts_that_differ_are_joined_in_the_colour_of_disputes(make: Make) -> None:
    theme = shipped_theme(dark=False)
    line = theme.statuses[Status.DISPUTED].line.name()
    view = make(real_articles())
    assert line in colours(view)
    alone = [EventNote(d, joined=d) for h in view.model.happenings for d in h.intervals]
    view.set_articles(real_articles(), alone)
    assert line not in colours(view)


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_what_is_shown_can_be_saved(make: Make, tmp_path: Path, suffix: str) -> None:
    view = make(real_articles())
    path = tmp_path / f"timeline{suffix}"
    save_picture(view, path, shipped_theme(dark=True))
    if suffix == ".png":
        assert QImage(str(path)).width() == 2 * view.width()
    else:
        assert "Biden–Putin phone call" in path.read_text(encoding="utf-8")
    with pytest.raises(NotWrittenError, match="Nothing there has been changed"):
        save_picture(view, tmp_path / "nowhere" / f"x{suffix}", shipped_theme(dark=True))


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_print_that_cannot_begin_is_told(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(dialog: QPrintDialog) -> QPrintDialog.DialogCode:
        dialog.printer().setOutputFileName(str(tmp_path / "nowhere" / "x.pdf"))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", chosen)
    view = make(real_articles())
    with pytest.raises(PictureError, match="not printed"):
        print_timeline(view, view)


def test_a_name_of_another_kind_is_refused_with_what_to_choose(make: Make, tmp_path: Path) -> None:
    path = tmp_path / "timeline.txt"
    with pytest.raises(PictureError, match=r"\.png or \.svg"):
        save_picture(make(real_articles()), path, shipped_theme(dark=True))
    assert not path.exists()


def test_without_any_date_the_row_of_events_is_empty(make: Make) -> None:
    def above(view: TimelineView) -> set[int]:
        g = view.geometry_now
        box = QRect(0, 4, int(g.gutter) - 8, int(g.top) - 8)
        image = view.grab(box).toImage()
        return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}

    assert len(above(make([article(1)], width=1600))) == 1
    assert len(above(make([article(1, [CALL])], width=1600))) > 1


def test_a_picture_is_painted_as_sharp_as_asked(make: Make) -> None:
    view = make(real_articles())
    view.pick(CALL)
    before = picture(view)
    image = view.picture(4)
    assert image.size() == view.size() * 4
    mark = place(view, CALL, 3) * 4
    finer = [
        (x, y)
        for x in range(mark.x() - 40, mark.x() + 40, 4)
        for y in range(mark.y() - 40, mark.y() + 40, 4)
        if len({image.pixel(x + i, y + j) for i in range(4) for j in range(4)}) > 1
    ]
    assert len(finer) > 20, "an enlarged one would have squares of one colour"
    assert picture(view) == before, "what is on the screen stays as it was"


def test_a_page_shows_the_timeline_drawn_in_ink(make: Make, tmp_path: Path) -> None:
    view = make(real_articles())
    view.set_theme(shipped_theme(dark=True))
    page = QImage(800, 600, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    paint_page(view, QPainter(page), page.size())
    seen = [{QColor(page.pixel(x, y)).name() for x in range(800)} for y in range(0, 600, 3)]
    assert shipped_theme(dark=False).lane(3).name() in set().union(*seen)
    drawn = [y for y, hues in enumerate(seen) if len(hues) > 1]
    assert drawn[0] < 0.05 * len(seen)
    assert drawn[-1] > 0.85 * len(seen), "it fills the page, with a list of events under the lanes"
    assert QColor(page.pixel(400, 598)).name() == "#ffffff"
    writer = QPdfWriter(str(tmp_path / "page.pdf"))
    paint_page(view, QPainter(writer), QSize(9000, 6000))
    written = (tmp_path / "page.pdf").read_bytes()
    assert b"/Subtype /Image" not in written, "lines and words, no pixels"
    assert len(written) > 5000
