"""What is seen between two rests: after a jump, and while the scale turns."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from reader.ui.timeline.view import TimelineView
from tests.core.timeline.samples import real_articles
from tests.ui.timeline.driving import Make


def rested(view: TimelineView, qtbot: QtBot) -> QImage:
    """Wait until nothing more is to come, and return what is shown then."""
    qtbot.waitUntil(lambda: not (view._words.moving or view._slices.isActive() or view._turn.left))
    assert view._turning is None
    return view.grab().toImage()


def alike(one: QImage, two: QImage) -> bool:
    """Tell whether two pictures are the same but for parts of a pixel, below the focus."""
    places = [(x, y) for x in range(0, one.width(), 3) for y in range(4, one.height(), 3)]
    same = sum(one.pixel(x, y) == two.pixel(x, y) for x, y in places)
    return same > 0.99 * len(places)


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
