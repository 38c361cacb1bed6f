"""The keys of the timeline, while it has the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reader.core.timeline import stepping
from reader.ui.timeline.steering import Steered

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def plain_modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """Return the modifiers of a key, wherever on the keyboard it is."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def acts(view: Steered) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]]:
    """Return what each key with its modifiers does on a timeline."""
    plain: dict[int, Callable[[], None]] = {
        Qt.Key.Key_Left: lambda: view.step_to(stepping.preceding),
        Qt.Key.Key_Right: lambda: view.step_to(stepping.following),
        Qt.Key.Key_Home: lambda: view.step_to(lambda stops, _: stepping.following(stops, None)),
        Qt.Key.Key_End: lambda: view.step_to(lambda stops, _: stepping.preceding(stops, None)),
        Qt.Key.Key_Up: lambda: view.change_row(-1),
        Qt.Key.Key_Down: lambda: view.change_row(1),
        Qt.Key.Key_Return: view.pick_again,
        Qt.Key.Key_Enter: view.pick_again,
        Qt.Key.Key_Space: view.explain_current,
        Qt.Key.Key_Minus: view.zoom_out,
        Qt.Key.Key_0: view.fit,
        Qt.Key.Key_T: view.toggle_linear,
        Qt.Key.Key_F2: view.rename_wanted.emit,
        Qt.Key.Key_P: view.take_current_period,
    }
    either: dict[int, Callable[[], None]] = {
        Qt.Key.Key_Plus: view.zoom_in,
        Qt.Key.Key_Equal: view.zoom_in,
    }
    shifted: dict[int, Callable[[], None]] = {
        Qt.Key.Key_Left: lambda: view.stretch_period(stepping.preceding),
        Qt.Key.Key_Right: lambda: view.stretch_period(stepping.following),
    }
    table = {(key, _NONE): act for key, act in (plain | either).items()}
    table |= {(key, _SHIFT): act for key, act in (shifted | either).items()}
    if view.period is not None:
        table[(Qt.Key.Key_Escape, _NONE)] = lambda: view.choose_period(None)
    return table
