"""What pointer and keyboard need of a timeline."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt, SignalInstance

from reader.core.focus import Interval
from reader.core.timeline.scene import Hit
from reader.core.timeline.stepping import Step
from reader.core.timeline.viewport import Viewport
from reader.ui.timeline.geometry import Geometry


class Steered(Protocol):
    """A timeline, as far as hands are concerned; `TimelineView` says what each part does."""

    @property
    def viewport(self) -> Viewport:
        """Return the window on the scale."""
        ...

    @property
    def geometry_now(self) -> Geometry:
        """Return where the rows lie."""
        ...

    @property
    def has_dates(self) -> bool:
        """Whether there is any date, without which the axis stands for nothing."""
        ...

    @property
    def period(self) -> Interval | None:
        """Return the period that all is narrowed down to."""
        ...

    @property
    def rename_wanted(self) -> SignalInstance:
        """Return the signal that asks for another name."""
        ...

    def look_from(self, view: Viewport) -> None:
        """Show another window on the scale."""
        ...

    def mapFromGlobal(self, at: QPointF, /) -> QPointF:  # noqa: N802 - Qt's own
        """Return the place in the widget of one on the screen."""
        ...

    def let_go(self) -> None:
        """End a drag or a click that was begun, without an effect."""
        ...

    def scroll_lanes(self, pixels: float) -> None:
        """Scroll the lanes down by some pixels."""
        ...

    def setCursor(self, cursor: Qt.CursorShape, /) -> None:
        """Let the pointer look so."""
        ...

    def hit_at(self, at: QPointF) -> Hit | None:
        """Return what is shown at a place."""
        ...

    def point_at(self, hit: Hit | None) -> None:
        """Ring what the pointer is on."""
        ...

    def pick_in_row(self, interval: Interval, row: int) -> None:
        """Pick what was clicked in a row."""
        ...

    def opened(self, hit: Hit) -> Viewport | None:
        """Return where to look from for a count to open, None where there is no count."""
        ...

    def show_brush(self, period: Interval | None) -> None:
        """Show a period while it is being brushed."""
        ...

    def choose_period(self, period: Interval | None) -> None:
        """Narrow all down to a period."""
        ...

    def take_current_period(self) -> None:
        """Narrow all down to the current event."""
        ...

    def stretch_period(self, step: Step) -> None:
        """Take the next event into the period."""
        ...

    def step_to(self, step: Step) -> None:
        """Pick the event that a step leads to."""
        ...

    def change_row(self, step: int) -> None:
        """Go up (-1) or down (1)."""
        ...

    def pick_again(self) -> None:
        """Jump to the current event."""
        ...

    def explain_current(self) -> None:
        """Ask for the card of the current event."""
        ...

    def explain_blank(self, at: QPointF) -> None:
        """Say what a place without a mark has to say."""
        ...

    def zoom_in(self) -> None:
        """Look a step closer."""
        ...

    def zoom_out(self) -> None:
        """Look from a step further away."""
        ...

    def fit(self) -> None:
        """Show the whole scale."""
        ...

    def toggle_linear(self) -> None:
        """Change to the other scale."""
        ...
