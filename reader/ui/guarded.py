"""Painting that survives an error in it.

An exception that leaves a `paintEvent` takes its painter along, still painting, in its traceback.
Qt then ends the painting of the window under it, and the program crashes without a word.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import Any, TypeVar

from PySide6.QtGui import QPainter, QPaintEvent

_W = TypeVar("_W")
PaintEvent = Callable[[_W, QPaintEvent], None]


def guarded(paint: PaintEvent[_W]) -> PaintEvent[_W]:
    """Let a widget's `paintEvent` fail safely: the error is told, what was painted so far stays.

    It is told as every error is that nobody caught, through `sys.excepthook`.
    """

    @wraps(paint)
    def painting(widget: _W, event: QPaintEvent) -> None:
        try:
            paint(widget, event)
        except Exception as error:  # noqa: BLE001 - whatever it is, nothing may leave
            _end_painters(error.__traceback__)
            sys.excepthook(type(error), error, error.__traceback__)

    painting.guarded = True  # type: ignore[attr-defined]
    return painting


def _end_painters(trace: TracebackType | None) -> None:
    """End what was painting where the error came from, the innermost first."""
    from traceback import walk_tb

    frames = [frame for frame, _ in walk_tb(trace)]
    for frame in reversed(frames):
        held: list[Any] = list(frame.f_locals.values())
        for one in held:
            if isinstance(one, QPainter) and one.isActive():
                one.end()
