from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from reader.core.article import Article
from reader.core.focus import Interval
from reader.core.timeline.happenings import MOST_NAMED
from reader.ui.theme import shipped_theme
from reader.ui.timeline import layers
from reader.ui.timeline.geometry import SMALLEST_LANE
from reader.ui.timeline.pane import TimelinePages
from reader.ui.timeline.table import EventTable
from reader.ui.timeline.view import TimelineView
from tests.core.timeline.samples import article, days, real_articles, stated
from tests.ui.person import OpenWindow
from tests.ui.timeline.driving import (
    Make,
    click,
    colour_at,
    colours,
    picks_of,
    place,
    press,
    turn_wheel,
)

CALL = days("2021-12-30")
LATER = days("2022-01-27")


def test_a_click_on_a_mark_picks_its_days_and_its_article(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    click(view, place(view, CALL, 4))
    assert picks == [(CALL, "a5")]


def test_a_click_on_a_year_picks_the_year(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    year = days("1962-01-01", "1962-12-31")
    click(view, place(view, year, 2))
    assert picks == [(year, "a3")]


def test_a_click_on_the_row_of_events_or_the_axis_speaks_for_all(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    click(view, place(view, CALL, -1))
    axis = place(view, CALL, 4)
    click(view, QPoint(axis.x(), round(view._geometry.axis_top + 10)))
    assert picks == [(CALL, ""), (CALL, "")]


def test_a_click_beside_everything_picks_nothing(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    for at in (QPoint(5, 60), QPoint(place(view, days("2022-01-20"), 0)), QPoint(900, 219)):
        click(view, at)
    assert picks == []


def test_setting_the_focus_never_answers(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    view.set_focus(CALL)
    view.set_focus(None)
    view.set_focus(LATER)
    assert picks == []


def test_arrows_go_from_date_to_date(make: Make) -> None:
    view = make([article(1, [CALL, LATER]), article(2, [LATER, days("2022-02-07")])])
    picks = picks_of(view)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End)
    assert picks == [(CALL, ""), (LATER, ""), (CALL, ""), (days("2022-02-07"), "")]
    press(view, Qt.Key.Key_Right)
    assert len(picks) == 4, "there is nothing after the last"


def test_up_and_down_change_the_lane_and_keep_to_the_date(make: Make) -> None:
    view = make([article(1, [CALL]), article(2), article(3, [LATER, days("2022-02-07")])])
    picks = picks_of(view)
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert picks == [(CALL, ""), (CALL, "a1"), (LATER, "a3"), (days("2022-02-07"), "a3")]
    press(view, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    february = days("2022-02-07")
    assert picks[4:] == [(CALL, "a1"), (february, ""), (february, "")]


def test_up_and_down_end_at_the_date_where_they_began(make: Make) -> None:
    off, further = days("2022-01-13"), days("2022-01-15")
    view = make([article(1, [CALL, further]), article(2, [off]), article(3, [CALL, further])])
    picks = picks_of(view)
    view.set_focus(days("2022-01-05"))
    press(view, *[Qt.Key.Key_Down] * 3, *[Qt.Key.Key_Up] * 2)
    assert picks == [(CALL, "a1"), (off, "a2"), (CALL, "a3"), (off, "a2"), (CALL, "a1")]


def test_the_keyboard_goes_on_from_the_focus(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    view.set_focus(days("2022-01-12"))
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert picks == [(days("2022-01-13"), "")] * 2


def test_publication_days_can_be_stepped_to(make: Make) -> None:
    view = make([article(1, [CALL], stated("2022-01-28"))])
    picks = picks_of(view)
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert picks[-1] == (days("2022-01-28"), "")


def test_other_keys_are_left_to_the_window(make: Make, qtbot: QtBot) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    press(view, Qt.Key.Key_Q)
    assert picks == []


def test_the_wheel_zooms_about_the_pointer(make: Make) -> None:
    view = make(real_articles())
    at = place(view, CALL, 4)
    turn_wheel(view, at, 600)
    assert view._view.zoom > 2 * 1200 / view._view.scale.length
    assert abs(place(view, CALL, 4).x() - at.x()) <= 1
    turn_wheel(view, at, -6000)
    assert view._view.is_fitted


def test_dragging_pans_and_picks_nothing(make: Make) -> None:
    view = make(real_articles())
    picks = picks_of(view)
    turn_wheel(view, place(view, CALL, 4), 600)
    start = place(view, CALL, 4)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in (30, 60, 90):
        QTest.mouseMove(view, start + QPoint(step, 0))
    QTest.mouseRelease(
        view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + QPoint(90, 0)
    )
    assert abs(place(view, CALL, 4).x() - (start.x() + 90)) <= 1
    assert picks == []


@pytest.mark.parametrize("width", [1024, 1280, 1600])
def test_every_fold_says_how_long_it_is(make: Make, width: int) -> None:
    view = make(real_articles(), width=width)
    view.grab()
    g, folds = view._geometry, view._scene_now().breaks
    image = view.grab().toImage()
    assert len(folds) == 8
    for left, right, _ in folds:
        middle = round(g.gutter + (left + right) / 2)
        rows = range(round(g.top), round(g.axis_top))
        dark = [image.pixelColor(middle, y).lightness() < 140 for y in rows]
        assert any(dark), "words stand in it"


def test_a_double_click_shows_everything_again(make: Make) -> None:
    view = make(real_articles())
    view.zoom_in()
    assert not view._view.is_fitted
    empty = QPoint(700, round(view._geometry.y(0)))
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, empty)
    assert view._view.is_fitted


def test_a_double_click_shows_everything_again_wherever_it_is(make: Make) -> None:
    view = make([article(1, [days("2021-01-01"), days("2021-03-01", "2021-05-31")])])
    picks = picks_of(view)
    for days_ in (days("2021-03-01", "2021-05-31"), days("2021-01-01")):
        view.zoom_in()
        view.pick_in_row(days_, 0)
        at = place(view, days_, 0)
        picks.clear()
        for gesture in (QTest.mouseClick, QTest.mouseDClick):
            gesture(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert view._view.is_fitted
        assert picks == [(days_, "a1")], "the second click picks nothing more"


CROWDS = {
    "two days": [days("1962-01-01"), CALL, days("2021-12-31")],
    "a month": [days("1962-01-01"), *(days(f"2021-12-{n:02}") for n in range(1, 32))],
    "a day and its week": [days("1962-01-01"), CALL, days("2021-12-27", "2022-01-02")],
    "hundreds": [
        days("1962-01-01"),
        *(days(f"20{y:02}-{m:02}-{d:02}") for y in range(4) for m in range(1, 13) for d in (1, 9)),
        *(days(f"20{y:02}-{m:02}-17") for y in range(12) for m in range(1, 13)),
    ],
}


@pytest.mark.parametrize("crowd", list(CROWDS))
def test_a_click_on_a_count_opens_it(make: Make, crowd: str) -> None:
    view = make([article(1, CROWDS[crowd])])
    view.toggle_linear()
    picks = picks_of(view)
    before = view._view
    count = max(view._scene_now().lanes[0].dots, key=lambda dot: len(dot.stops))
    at = QPoint(round(view._geometry.gutter + count.x), round(view._geometry.y(0)))
    for gesture in (QTest.mouseClick, QTest.mouseDClick):
        gesture(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        assert view._view.zoom > before.zoom, "nor does a double click close it again"
    assert len(picks) == 1
    scene = view._scene_now()
    inside = {stop.interval for stop in count.stops}
    dots = scene.lanes[0].dots
    parts = [dot for dot in dots if any(s.interval in inside for s in dot.stops)]
    bars = [bar for bar in scene.lanes[0].bars if bar.stop.interval in inside]
    assert len(parts) + len(bars) >= min(len(inside), 10)
    assert all(0 <= dot.x - scene.shift(view._view) <= view._view.width for dot in parts[:1])


def test_keys_zoom_fit_and_change_the_scale(make: Make) -> None:
    view = make(real_articles())
    press(view, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus)
    assert view._view.zoom == pytest.approx(1.25 * view._view.width / view._view.scale.length)
    press(view, Qt.Key.Key_0)
    assert view._view.is_fitted
    told: list[bool] = []
    view.linear_changed.connect(told.append)
    press(view, Qt.Key.Key_T)
    assert view.is_linear
    assert not view._view.scale.breaks
    press(view, Qt.Key.Key_T)
    assert view._view.scale.breaks
    press(view, *[Qt.Key.Key_Plus] * 6)
    middle = view._view.width / 2
    day = view._view.day(middle)
    press(view, Qt.Key.Key_T)
    assert view._view.day(middle) == pytest.approx(day, abs=1)
    assert bool(view._view.is_fitted) is False
    assert told == [True, False, True]


def test_the_focus_is_brought_into_view(make: Make) -> None:
    view = make(real_articles())
    for _ in range(12):
        turn_wheel(view, place(view, CALL, 4), 120)
    zoom = view._view.zoom
    view.set_focus(days("2022-02-07"))
    g = view._geometry
    assert g.gutter <= place(view, days("2022-02-07"), 1).x() <= g.gutter + g.plot_width
    assert view._view.zoom == zoom


def test_a_new_focus_paints_the_cursor_and_nothing_else(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = make(real_articles())
    view.grab()
    work: list[str] = []

    def watch(owner: Any, name: str) -> None:
        original = getattr(owner, name)

        def watched(*arguments: Any, **named: Any) -> Any:
            work.append(name)
            return original(*arguments, **named)

        monkeypatch.setattr(owner, name, watched)

    watch(layers, "paint_backdrop")
    watch(layers, "paint_marks")
    watch(view._model, "scene")
    for interval in (CALL, LATER, None):
        view.set_focus(interval)
        view.grab()
    assert work == []
    view.set_theme(shipped_theme(dark=True))
    view.grab()
    assert work == ["paint_backdrop", "paint_marks"]
    watch(view._model, "captions")
    watch(view._model, "axis")
    view.zoom_in()
    view.grab()
    # A frame waits for marks, but not for words: those that are there go along.
    assert work[2:] == ["scene", "paint_backdrop", "paint_marks"]
    qtbot.waitUntil(lambda: [w for w in work if w in ("axis", "captions")] == ["axis", "captions"])
    assert view._scene is not None
    assert view._scene.covers(view.viewport)


def test_the_cursor_is_painted_in_the_accent(make: Make) -> None:
    view = make([article(1, [CALL])])
    accent = shipped_theme(dark=False).accent.name()
    view.clearFocus()
    assert accent not in colours(view)
    view.set_focus(CALL)
    assert accent in colours(view)


def test_the_keyboard_focus_can_be_seen(make: Make, qtbot: QtBot) -> None:
    view = make([article(1, [CALL])])
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert QColor(view.grab().toImage().pixel(640, 0)) == shipped_theme(dark=False).accent


def tooltip_at(view: TimelineView, at: QPoint) -> str:
    return view._tooltip(QPointF(at))


def test_hovering_elsewhere_explains_badges_and_folds(make: Make) -> None:
    view = make(real_articles())
    g = view._geometry
    assert tooltip_at(view, QPoint(15, round(g.y(1)))) == "Seed 2"
    left, right, _ = view._scene_now().breaks[1]
    inside = QPoint(round(g.gutter + (left + right) / 2), round(g.y(0)))
    assert tooltip_at(view, inside).startswith("Nothing is dated")
    assert tooltip_at(view, QPoint(1279, 219)) == ""


def test_the_current_date_is_told_to_assistive_technology(make: Make) -> None:
    view = make(real_articles())
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Right)
    assert (
        view.accessibleName()
        == "Timeline: 1962; Cuban Missile Crisis; mentioned in article 3: 1962"
    )
    assert "Left and Right" in view.accessibleDescription()


@pytest.mark.parametrize(
    "articles",
    [
        [],
        [article(1)],
        [article(1, [CALL])],
        [article(1, [CALL] * 10_000)],
        [article(1, [days("1001-01-01", "2000-12-31")])],
        [article(1, [days("0001-01-01"), days("9999-12-31")])],
        [article(n, [CALL, LATER], stated("2022-01-28")) for n in range(1, 13)],
    ],
    ids=["none", "undated", "one day", "10,000 on a day", "1000 years", "9999 years", "12 lanes"],
)
def test_extremes_can_be_shown_walked_and_zoomed(make: Make, articles: list[Article]) -> None:
    view = make(articles)
    for linear in (False, True):
        if linear:
            view.toggle_linear()
        press(view, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_End)
        for _ in range(3):
            view.zoom_in()
        turn_wheel(view, QPoint(640, 100), 12000)
        assert not view.grab().isNull()
        view.fit()


def test_eight_lanes_fit_where_five_do(make: Make) -> None:
    view = make([article(n, [CALL]) for n in range(1, 9)], height=100)
    assert view.minimumSizeHint().height() <= 215
    view.resize(1280, view.minimumSizeHint().height())
    g = view._geometry
    assert g.lane_height >= SMALLEST_LANE
    assert g.furthest == 0


def test_lanes_that_do_not_fit_are_counted_and_a_click_leads_to_them(make: Make) -> None:
    view = make([article(n, [CALL]) for n in range(1, 13)], height=200)
    above, below = view._more
    hidden = view._geometry.hidden_below
    assert hidden == round(view._geometry.furthest / view._geometry.lane_height)
    assert (below.text(), above.isVisible()) == (f"▾ {hidden} more", False)
    QTest.mouseClick(below, Qt.MouseButton.LeftButton)
    assert (below.text(), above.text()) == (f"▾ {hidden - 1} more", "▴ 1 more")
    view.resize(1280, 400)
    assert not above.isVisible()
    assert not below.isVisible()


def test_the_pane_makes_room_once_for_more_lanes(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    window, view = person.window, person.window.timeline
    lanes = [article(n, [CALL]) for n in range(1, 9)]
    view.set_articles(lanes)
    person.qtbot.waitUntil(lambda: view.height() >= view.minimumSizeHint().height())
    assert view.geometry_now.hidden_below == 0
    window.resizeDocks([window.timeline_pane], [150], Qt.Orientation.Vertical)
    view.set_articles(lanes[:7])
    view.set_articles(lanes)
    person.settle()
    assert view.height() < 190


def test_more_lanes_scroll_with_the_keyboard(make: Make) -> None:
    view = make([article(n, [CALL]) for n in range(1, 13)])
    picks = picks_of(view)
    for _ in range(12):
        press(view, Qt.Key.Key_Down)
    assert picks[-1] == (CALL, "a12")
    g = view._geometry
    assert g.top <= g.y(11) <= g.axis_top
    click(view, place(view, CALL, 11))
    assert picks[-1] == (CALL, "a12")


def test_the_days_in_view_stay_when_articles_come_and_go(make: Make) -> None:
    view = make(real_articles())
    for _ in range(6):
        turn_wheel(view, place(view, CALL, 4), 120)
    middle_day = view._view.day(600)
    view.set_articles(real_articles()[1:])
    assert abs(view._view.day(600) - middle_day) < 15
    assert not view._view.is_fitted


def test_the_cursor_glides_unless_motion_is_reduced(make: Make, qtbot: QtBot) -> None:
    view = make(real_articles())
    view.reduced_motion = False
    view.set_focus(CALL)
    view.grab()
    view.set_focus(LATER)
    assert view._glide.state() == view._glide.State.Running
    assert view._glide.left < 0
    qtbot.waitUntil(lambda: view._glide.state() == view._glide.State.Stopped)
    assert view._glide.left == 0


def test_tooltips_come_up_on_request(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, _widget: texts.append(text))
    view = make(real_articles())
    at = QPoint(15, round(view._geometry.y(1)))
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert texts == ["Seed 2"]


def test_a_date_of_one_day_reads_like_any_other(make: Make) -> None:
    view = make([article(1, [CALL])])
    assert view._view.day(view._view.width / 2) == dt.date(2021, 12, 30).toordinal() + 0.5


def test_stated_dates_are_filled_and_worked_out_ones_hollow(make: Make) -> None:
    view = make([article(1, [CALL, LATER]), article(2, [CALL], basis="against publication")])
    theme = shipped_theme(dark=False)
    assert colour_at(view, place(view, CALL, 0)) == theme.lane(1).name()
    assert colour_at(view, place(view, CALL, 1)) == theme.paper.name()
    assert colour_at(view, place(view, CALL, 1) + QPoint(4, 0)) != theme.paper.name()


def test_a_vague_end_of_a_bar_fades(make: Make) -> None:
    month = days("2022-01-01", "2022-01-31")
    early = article(1, [month])
    early = replace(early, times=(replace(early.times[0], mod="START"),))
    view = make([early, article(2, [month])])
    paper = shipped_theme(dark=False).paper
    g = view._geometry
    begin, end = (round(g.gutter + view._view.x(d.toordinal())) for d in (month.begin, month.end))

    def strength(x: int, row: int) -> int:
        colour = QColor(colour_at(view, QPoint(x, round(g.y(row)) + 2)))
        return paper.red() - colour.red()

    assert strength(begin + 10, 0) > 3 * strength(end, 0)
    assert strength(begin + 10, 1) == strength(end, 1)


def test_days_that_touch_become_a_count_and_part_when_zoomed(make: Make) -> None:
    view = make([article(1, [days("1962-01-01"), CALL, days("2021-12-31")])])
    view.toggle_linear()
    assert [dot.mentions for dot in view._scene_now().lanes[0].dots] == [1, 2]
    view.grab()
    for _ in range(40):
        turn_wheel(view, place(view, CALL, 0), 480)
    assert all(not dot.merged for dot in view._scene_now().lanes[0].dots)


def test_a_stretch_in_focus_is_a_band(make: Make) -> None:
    month = days("2022-01-01", "2022-01-31")
    view = make([article(1, [month, days("2022-01-10")]), article(2)])
    inside = place(view, days("2022-01-20"), 1) + QPoint(0, 8)
    before = colour_at(view, inside)
    view.set_focus(month)
    assert colour_at(view, inside) != before
    view.set_focus(days("2022-01-10"))
    assert colour_at(view, inside) == before


def test_the_wheel_pans_with_shift(make: Make) -> None:
    view = make(real_articles())
    at = place(view, CALL, 4)
    turn_wheel(view, at, 600)
    zoom, left = view._view.zoom, view._view.left
    turn_wheel(view, at, -120, Qt.KeyboardModifier.ShiftModifier)
    assert view._view.zoom == zoom
    assert view._view.left > left


def test_the_pointer_shows_what_can_be_clicked(make: Make) -> None:
    view = make(real_articles())
    QTest.mouseMove(view, place(view, CALL, 4))
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor
    assert view._hover is not None
    QTest.mouseMove(view, QPoint(5, 5))
    assert view.cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.mouseMove(view, place(view, CALL, 4))
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view._hover is None


def test_larger_type_gets_larger_rows(make: Make) -> None:
    view = make(real_articles())
    before = view.minimumSizeHint().height()
    font = view.font()
    font.setPixelSize(30)
    view.setFont(font)
    assert view.minimumSizeHint().height() > 1.3 * before
    assert not view.grab().isNull()


def test_titles_stand_beside_the_numbers_where_there_is_room(make: Make) -> None:
    narrow, wide = make(real_articles(), 1280), make(real_articles(), 1600)
    assert wide._geometry.gutter > narrow._geometry.gutter + 100


def test_events_beyond_the_most_mentioned_get_their_names_when_one_zooms_in(
    make: Make, qtbot: QtBot
) -> None:
    first = dt.date(2020, 1, 1)
    dates = [first + dt.timedelta(days=3 * n) for n in range(MOST_NAMED + 50)]
    view = make([article(1, [Interval(date, date) for date in dates])])
    view._model._name = lambda happening: f"Of {happening.interval.begin}"
    assert view.captions() == ()
    view.look_from(view.viewport.zoomed(20, 500))
    qtbot.waitUntil(lambda: len(view.captions()) > 3)


def test_the_pane_says_why_nothing_can_be_placed(make: Make) -> None:
    view = make([])
    pages = TimelinePages(view, EventTable())
    pages.offer(QAction("Set", pages))
    said = []
    for timeless in (True, False):
        pages.set_undated(undated=True, timeless=timeless)
        said.append(pages._why.text())
    assert said[0].startswith("No time is named in the text")
    assert said[1].startswith("No publication date is known")
    view.setParent(None)
