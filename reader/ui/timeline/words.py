"""The names and dates in view; while a person pans and zooms they move along."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QWidget

from reader.core.focus import Interval
from reader.core.timeline.captions import Caption, moved, urgency
from reader.core.timeline.scene import Axis, Model
from reader.core.timeline.viewport import Viewport
from reader.ui.timeline.ink import bold, small

_REST = 90
"""Milliseconds without another step after which a gesture is over."""

_PAUSE = 30
"""Milliseconds without another frame after which events in view are named."""

_CLOSER, _ASIDE = 1.3, 160.0
"""How much closer, and how many pixels aside, words move along until others are looked for."""

_LEAP = 2.0
"""How much closer a step leads that has its dates arranged at once."""

_MOST_MEASURED = 5000
"""Texts whose widths are remembered."""


class Words:
    """What is written above and under the lanes, arranged for a window and kept for its like.

    Arranging takes a few milliseconds, more than a frame may. Frames therefore move what is there;
    it is arranged anew between two of them, and once the person has come to rest. Dates cost less:
    a leap has its own at once.
    """

    def __init__(
        self, canvas: QWidget, changed: Callable[[], None], named: Callable[[], None]
    ) -> None:
        """Belong to `canvas`; `changed` is called when words are to be shown anew.

        `named` is called when events have got their names late.
        """
        self._canvas, self._changed, self._named = canvas, changed, named
        self._model, self._view = Model(()), Viewport.fitted(Model(()).folded, 1)
        self._captions: tuple[object, tuple[Caption, ...]] | None = None
        self._placed: tuple[object, Viewport, tuple[Caption, ...]] | None = None
        self._widths = _Widths(canvas.font())
        self._asked: tuple[int, Interval | None, tuple[tuple[float, float], ...]] | None = None
        self._axis: Axis | None = None
        self._arranged: Axis | None = None
        self.moving = False
        """Whether what is shown is a step on the way to something else."""
        self.turning = False
        """Whether the scale turns into the other one."""
        self._rest = QTimer(canvas, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._settle)
        self._again = QTimer(canvas, singleShot=True, interval=0)
        self._again.timeout.connect(self._arrange)
        self._above = QTimer(canvas, singleShot=True, interval=0)
        self._above.timeout.connect(self._arrange_names)
        self._naming = QTimer(canvas, singleShot=True, interval=_PAUSE)
        self._naming.timeout.connect(self._name_some)

    def forget(self) -> None:
        """Arrange everything anew."""
        self._captions = self._placed = self._axis = self._arranged = None

    def step(self, *, turning: bool = False) -> None:
        """Take note that another window is shown, as one step of a gesture it may be.

        While the scale is `turning` into the other one, words go along with their days.
        """
        self.turning = turning
        self.moving = self._canvas.isVisible()
        if self.moving:
            self._rest.start()

    def stop(self) -> None:
        """Name nothing that nobody sees."""
        for timer in (self._naming, self._rest, self._again, self._above):
            timer.stop()
        if self.moving:
            self.moving = self.turning = False
            self.forget()

    def _settle(self) -> None:
        self.turning = False
        self._arrange()

    def _arrange(self) -> None:
        """Arrange the words of the window that was shown last; no frame waits for it.

        The dates come first, in the next turn the names.
        """
        if self._asked is not None and not self.turning:
            self._axis = self._arranged = None
            self.axis(self._model, self._view)
            self._above.start()

    def _arrange_names(self) -> None:
        if self._asked is not None and not self.turning:
            self._captions = self._placed = None
            self.captions(self._model, self._view, *self._asked)
            self.moving = self.moving and self._rest.isActive()
            self._changed()

    def axis(self, model: Model, view: Viewport) -> Axis:
        """Return the dates under a window."""
        self._model, self._view = model, view
        if self._axis is None or self._axis.view != view:
            before = self._arranged
            far = before is None or (not self.turning and _are_far(before.view, view, _LEAP))
            if before is not None and not far and self._goes_along(before.view, view):
                self._axis = before.moved(view)
            else:
                self._axis = self._arranged = model.axis(view, self._measure())
        return self._axis

    def captions(
        self,
        model: Model,
        view: Viewport,
        rows: int,
        focus: Interval | None,
        taken: Sequence[tuple[float, float]],
    ) -> tuple[Caption, ...]:
        """Return the names above a window in rows, without what is `taken` of the top row."""
        self._model, self._view = model, view
        self._asked = rest = rows, focus, tuple(taken)
        if self._captions is None or self._captions[0] != (view, rest):
            kept = self._placed
            if kept is not None and kept[0] == rest and self._goes_along(kept[1], view):
                found = moved(kept[2], kept[1], view, rows=rows, taken=taken)
            else:
                found = model.captions(view, self._measure(), rows=rows, focus=focus, taken=taken)
                self._placed = rest, view, _by_urgency(found, focus)
                if model.names_late and self._canvas.isVisible():
                    self._naming.start()
            self._captions = (view, rest), found
        return self._captions[1]

    def _goes_along(self, before: Viewport, view: Viewport) -> bool:
        """Tell whether words of one window may still be used in another one."""
        if not self.moving or before.width != view.width:
            return False
        if not self.turning and _are_far(before, view):
            self._again.start()
        return True

    def _measure(self) -> Callable[[str], float]:
        font = self._canvas.font()
        if self._widths.font != font:
            self._widths = _Widths(font)
        return self._widths.measure

    def _name_some(self) -> None:
        """Name events that have come into view, a few at a time; frames do not wait for it."""
        if self._model.name_some(self._view):
            self._captions = self._placed = None
            self._changed()
            self._named()


def _are_far(before: Viewport, view: Viewport, most: float = _CLOSER) -> bool:
    """Tell whether two windows are so far from each other that other words may be wanted.

    That is `most` times closer, or by as much of the window aside.
    """
    closer = view.zoom / before.zoom
    if view.scale is not before.scale:
        return True
    if not 1 / most < closer < most:
        return True
    left = (view.left - before.left) * before.zoom
    right = left + view.width / closer - view.width
    aside = _ASIDE if most == _CLOSER else view.width / 2
    return max(abs(left), abs(right)) > max(aside, view.width * abs(1 - 1 / closer))


class _Widths:
    """How wide texts are in the type of a widget; each is measured once."""

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self._metrics = QFontMetricsF(bold(small(font)))
        self._known: dict[str, float] = {}

    def measure(self, text: str) -> float:
        """Return how many pixels a text takes."""
        width = self._known.get(text)
        if width is None:
            if len(self._known) > _MOST_MEASURED:
                self._known.clear()
            width = self._known[text] = self._metrics.horizontalAdvance(text)
        return width


def _by_urgency(found: Sequence[Caption], focus: Interval | None) -> tuple[Caption, ...]:
    def rank(caption: Caption) -> tuple[object, ...]:
        return focus not in caption.happening.intervals, *urgency(caption.happening)

    return tuple(sorted(found, key=rank))
