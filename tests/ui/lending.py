"""One window lent to one test after the other, as long as nothing tells it from a new one.

To make a window takes several times as long as to open another library in one, as a person does.
So a window that a test has used is used again; but only where, once the next test's library is open
in it, all that it shows, offers and prefers, and what is typed and ticked where it is hidden, is
what it was when the window was new. At any difference the next test gets a new one.

For a test of how a window begins or ends there is `open_window`, which makes a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QCompleter,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from reader.session.preferences import Preferences
from reader.storage import Outcome
from reader.ui.main_window import MainWindow
from tests.ui.person import Person

_SHOWS = (
    (QAbstractButton, ("text", "isChecked", "isEnabled", "toolTip")),
    (QLabel, ("text",)),
    (QLineEdit, ("text", "isReadOnly", "placeholderText")),
    (QComboBox, ("currentIndex", "currentText", "count")),
    (QAbstractSlider, ("value", "minimum", "maximum")),
    (QStackedWidget, ("currentIndex", "count")),
    (QTabBar, ("currentIndex", "count")),
)
_OF_THE_PERSON = {"claim.repeat"}
"""Actions whose state goes along from one library to the next."""
_LIBRARIES = {"path", "recent", "last_library"}
"""What preferences keep of the libraries that were opened."""

Look = tuple[tuple[object, ...], ...]


class Lending:
    """Keeps the window that the tests of one module use in turn."""

    def __init__(self) -> None:
        self._kept: Person | None = None
        self._as_new: Look = ()

    @property
    def window(self) -> MainWindow | None:
        """The window that is kept, where it has not been destroyed."""
        kept = self._kept
        return kept.window if kept is not None and shiboken6.isValid(kept.window) else None

    def keeps(self, thing: QObject) -> bool:
        """Tell whether something belongs to the window that is kept."""
        window = self.window
        if window is None:
            return False
        # The list that a field for tags suggests from has no parent, but goes with the field.
        popups = {completer.popup() for completer in window.findChildren(QCompleter)}
        above: QObject | None = thing
        while above is not None and above is not window and above not in popups:
            above = QObject.parent(above)
        return above is not None

    def again(self, library: Path, empty: Path, preferences: Path) -> MainWindow | None:
        """Return the kept window with `library` open, or None where it is not as new any more.

        A library `empty` comes between, as columns of articles that both libraries have would stay.
        """
        window = self.window
        if self._kept is None or window is None or not window.isVisible():
            self.end()
            return None
        window.preferences.path = preferences
        window.toast.hide()
        for path in (empty, library):
            window.preferences.recent.clear()
            window.open_library(path)
            self._kept.settle()
        window.activateWindow()
        if look(window) == self._as_new:
            return window
        self.end()
        return None

    def keep(self, person: Person) -> None:
        """Keep a window that was made just now."""
        self._kept = person
        self._as_new = look(person.window)

    def end(self) -> None:
        """Close the kept window; nobody will look for a backup any more."""
        person, self._kept = self._kept, None
        if person is not None and shiboken6.isValid(person.window):
            person.window.safekeeper.back_up = lambda *_, **__: Outcome()
            person.leave()


def look(window: MainWindow) -> Look:
    """Return what a person can tell of a window, and what is typed or ticked where it is hidden."""
    focus = QApplication.focusWidget()
    widgets = window.findChildren(QWidget)
    return (
        ("docks", bytes(window.saveState().data()), window.size().toTuple()),
        ("focus", type(focus).__name__, focus.objectName() if focus else ""),
        ("likes", *_likes(window.preferences)),
        *(
            _action(one)
            for name, one in window.commands.actions.items()
            if name not in _OF_THE_PERSON
        ),
        *(_seen(one, window) for one in widgets if one.isVisible()),
        *(given for one in widgets if not one.isVisible() for given in _given(one)),
    )


def _likes(preferences: Preferences) -> Iterator[object]:
    for one in fields(preferences):
        if one.name not in _LIBRARIES:
            value = getattr(preferences, one.name)
            yield dict(value.changed) if one.name == "settings" else value


def _action(action: QAction) -> tuple[object, ...]:
    state = action.isChecked(), action.isEnabled(), action.isVisible()
    return (action.objectName(), action.text(), *state, action.shortcut().toString())


def _seen(widget: QWidget, window: MainWindow) -> tuple[object, ...]:
    place = widget.mapTo(window, QPoint()) if window.isAncestorOf(widget) else widget.pos()
    where = (place.toTuple(), widget.size().toTuple())
    name = type(widget).__name__, widget.objectName()
    return (*name, *where, widget.isEnabled(), *_shown(widget))


def _shown(widget: QWidget) -> Iterator[object]:
    for kind, getters in _SHOWS:
        if isinstance(widget, kind):
            for getter in getters:
                yield getattr(widget, getter)()


def _given(widget: QWidget) -> Iterator[tuple[object, ...]]:
    """Return what a person has typed or ticked in what is hidden by now."""
    name = type(widget).__name__, widget.objectName()
    if isinstance(widget, QLineEdit) and not widget.isReadOnly() and widget.text():
        yield (*name, widget.text())
    elif isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.isChecked():
        yield (*name, widget.accessibleName())
    elif isinstance(widget, QComboBox) and widget.currentIndex() > 0:
        yield (*name, widget.currentText())
