"""What is seen between two rests: after a jump, and while the scale turns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from reader.core.timeline.density import Bins
from reader.core.timeline.picture import middle
from reader.core.timeline.scene import Model, Scene
from reader.core.timeline.viewport import Viewport
from reader.ui.timeline.view import TimelineView
from tests.core.timeline.samples import days, real_articles
from tests.ui.timeline.driving import Make, place, turn_wheel

TENTH = days("2022-01-10")


def rested(view: TimelineView, qtbot: QtBot) -> QImage:
    """Wait until nothing more is to come, and return what is shown then."""
    qtbot.waitUntil(lambda: not (view._words.moving or view._turn.left))
    assert view._turning is None
    return view.grab().toImage()


def alike(one: QImage, two: QImage) -> bool:
    """Tell whether two pictures are the same but for parts of a pixel, below the focus.

    Shades may differ by as little as blending by way of a layer rounds.
    """
    places = [(x, y) for x in range(0, one.width(), 3) for y in range(4, one.height(), 3)]
    same = sum(_near(one.pixelColor(x, y), two.pixelColor(x, y)) for x, y in places)
    return same > 0.99 * len(places)


def _near(one: QColor, two: QColor) -> bool:
    ways = one.red() - two.red(), one.green() - two.green(), one.blue() - two.blue()
    return all(abs(way) <= 3 for way in ways)


def test_what_rests_after_jumps_and_turns_is_what_a_fresh_window_shows(
    make: Make, qtbot: QtBot
) -> None:
    view, other = make(real_articles()), make(real_articles())
    fitted = view.viewport
    for window in (fitted.zoomed(30, 900), fitted.zoomed(30, 200), fitted):
        view.look_from(window)
        shown = rested(view, qtbot)
        other._view = replace(window, scale=other._scale)
        other._refresh()
        assert alike(shown, other.grab().toImage())


def test_marks_go_along_while_the_scale_turns(make: Make, qtbot: QtBot) -> None:
    view = make(real_articles())
    view.reduced_motion = False
    view.look_from(view.viewport.zoomed(3, 900))
    rested(view, qtbot)
    for scale in (view.model.linear, view.model.folded):
        view.toggle_linear()
        qtbot.waitUntil(lambda: 0 < view._turn.left < 0.6)
        assert view._turning is not None
        seen = [view.grab().toImage(), rested(view, qtbot)]
        assert seen[0] != seen[1]
        assert view.viewport.scale is scale
        other = make(real_articles())
        other._linear = view.is_linear
        other._view = replace(view.viewport, scale=other._scale)
        other._refresh()
        assert alike(seen[1], other.grab().toImage())


def test_the_first_frame_after_a_step_is_that_of_its_own_window(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Lines between accounts come with the names, which go along.
    monkeypatch.setattr(Model, "links", lambda *_: ())
    view = make(real_articles())
    g, fitted = view._geometry, view.viewport
    lanes = QRect(round(g.gutter), round(g.top), round(g.plot_width), round(g.axis_top - g.top))
    near, far = fitted.zoomed(4, 900), fitted.zoomed(30, 300)
    picked = 0
    for window in (near, near.panned(700), near.panned(2000), far, fitted.zoomed(1.8, 500), fitted):
        rested(view, qtbot)
        view.look_from(window)
        at_once = view.grab(lanes).toImage()
        for caption in view.captions():
            assert abs(middle(window, caption.happening.interval) - caption.foot) < 0.01
        for tick in view._axis_now().ticks(None):
            assert tick.days is None or abs(middle(window, tick.days) - tick.x) < 1
        for row, index in enumerate(view.model.rows):
            for stop in index.stops:
                x = middle(window, stop.interval)
                if 0 <= x <= window.width:
                    hit = view.hit_at(QPointF(g.gutter + x, g.y(row)))
                    assert hit is not None
                    picked += hit.interval == stop.interval
        rested(view, qtbot)
        assert alike(at_once, view.grab(lanes).toImage())
    assert picked > 50


def test_who_moves_while_the_scale_turns_sees_where_it_leads_to(make: Make, qtbot: QtBot) -> None:
    view = make(real_articles())
    view.reduced_motion = False
    view.toggle_linear()
    qtbot.waitUntil(lambda: 0 < view._turn.left < 0.9)
    view.look_from(view.viewport.zoomed(3, 900))
    assert view.viewport.scale is view.model.linear
    view.grab()
    assert view._turning is None


def test_a_pan_has_what_comes_into_view_painted_between_its_frames(
    make: Make, qtbot: QtBot
) -> None:
    view = make(real_articles())
    view.look_from(view.viewport.zoomed(6, 500))
    rested(view, qtbot)
    layers = view._layers
    waited = []
    for _ in range(12):
        view.look_from(view.viewport.panned(30))
        before = layers.painted_behind
        view.grab()
        waited.append(layers.painted_behind - before)
        qtbot.waitUntil(lambda: not view._ahead.isActive())
    assert sum(waited) == 1, "only the first frame, at which nobody knew of a pan"
    assert layers.painted_behind >= 3
    shown = rested(view, qtbot)
    other = make(real_articles())
    other._view = replace(view.viewport, scale=other._scale)
    other._refresh()
    assert alike(shown, other.grab().toImage())


def test_a_zoom_has_what_its_next_step_shows_counted_between_its_frames(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Viewport] = []
    seen = Model.scene

    def scene(model: Model, window: Viewport) -> Scene:
        asked.append(window)
        return seen(model, window)

    monkeypatch.setattr(Model, "scene", scene)
    view = make(real_articles())
    counted_anew = 0
    for angle in (120, 120, 120, 120, -120, -120):
        turn_wheel(view, place(view, TENTH, 3), angle)
        view.grab()
        qtbot.waitUntil(lambda: not view._ahead.isActive())
        expected, before = asked[-1], view.viewport
        turn_wheel(view, place(view, TENTH, 3), angle)
        if Bins(view.viewport).key != Bins(before).key:
            counted_anew += 1
            assert expected.zoom == pytest.approx(view.viewport.zoom)
            assert expected.left == pytest.approx(view.viewport.left, abs=1 / view.viewport.zoom)
        rested(view, qtbot)
    assert counted_anew > 1
