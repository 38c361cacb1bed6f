"""A filter as a chip with a menu: what can be chosen, and what is."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.core.excerpt import excerpt
from reader.core.i18n import tr
from reader.ui.choice_box import ChoiceBox, Option
from reader.ui.own_keys import claimed

_TITLE = 48
"""Code points of a value's name that a menu shows."""

_IN_MENU = 15
"""Values that are offered in a menu; more than that are offered in a box with a field."""

_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class ChoiceMenu(QMenu):
    """A menu that stays open while things in it are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick what was clicked without closing."""
        if not self._ticked(self.activeAction()):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar without closing; Enter ticks and closes."""
        if event.key() != Qt.Key.Key_Space or not self._ticked(self.activeAction()):
            super().keyPressEvent(event)

    def _ticked(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True


class FilterChip(QToolButton):
    """Shows what a filter leaves, and opens the menu to choose it."""

    changed = Signal()

    def __init__(
        self, name: str, options: Callable[[], Sequence[Option]], parent: QWidget | None = None
    ) -> None:
        """Make a chip called `name` with the values that `options` offers when it is opened."""
        super().__init__(parent)
        self._name, self._options = name, options
        self._chosen: list[Option] = []
        self.setObjectName("filterChip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = ChoiceMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self.box: ChoiceBox | None = None
        """Where there are many values, and once they were asked for."""
        self._tell()

    @property
    def values(self) -> tuple[Hashable, ...]:
        """What is chosen, in the order of the choosing."""
        return tuple(option.value for option in self._chosen)

    def choose(self, option: Option, *, on: bool) -> None:
        """Take a value among those chosen, or out of them."""
        self._chosen = [one for one in self._chosen if one.value != option.value]
        if on:
            self._chosen.append(option)
        self._tell()
        self.changed.emit()

    def clear(self) -> None:
        """Choose nothing; tells nobody."""
        self._chosen = []
        self._tell()

    def drop(self, values: Sequence[Hashable]) -> None:
        """Take values out of those chosen; tells nobody."""
        self._chosen = [option for option in self._chosen if option.value not in values]
        self._tell()

    def replace(self, value: Hashable, option: Option) -> None:
        """Let a value take the place of one that is chosen; tells nobody."""
        kept = (option if one.value == value else one for one in self._chosen)
        self._chosen = list({one.value: one for one in kept}.values())
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and Down besides the space bar, clear with Delete."""
        opening = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Space)
        if event.key() in opening:
            self.open()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.clear()
            self.changed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the box where there are many values, else the menu."""
        if event.button() is not Qt.MouseButton.LeftButton or not self._open_box():
            super().mousePressEvent(event)

    def open(self) -> None:
        """Open the menu, or the box where there are many values."""
        if not self._open_box():
            self.showMenu()

    def _open_box(self) -> bool:
        """Open the box if there are too many values for a menu; tell whether there are."""
        options = list(self._options())
        if len(options) <= _IN_MENU:
            return False
        if self.box is None:
            self.box = ChoiceBox(self)
            self.box.ticked.connect(lambda option, on: self.choose(option, on=on))
        self.box.open(self._name, options, self.values, self)
        return True

    def event(self, event: QEvent) -> bool:
        """Claim Delete, which elsewhere removes an annotation."""
        return claimed(event, _OWN_KEYS) or super().event(event)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        options = list(self._options())
        for option in options[:_IN_MENU]:
            count = "" if option.count is None else f"\t{option.count}"
            action = menu.addAction(excerpt(option.title, _TITLE).replace("&", "&&") + count)
            action.setCheckable(True)
            action.setChecked(option.value in self.values)
            action.toggled.connect(lambda on, one=option: self.choose(one, on=on))
        if len(options) > _IN_MENU:
            more = tr("Find among {n} …").format(n=len(options))
            menu.addAction(more).triggered.connect(self._open_box)
        if not options:
            menu.addAction(tr("Nothing to choose from yet")).setEnabled(False)

    def _tell(self) -> None:
        names = ", ".join(option.on_chip for option in self._chosen[:2])
        if len(self._chosen) > 2:
            names = f"{self._chosen[0].on_chip} +{len(self._chosen) - 1}"
        words = names or self._name
        self.setText(f"{words} ▾")
        self.setProperty("chosen", bool(self._chosen))
        every = ", ".join(option.title for option in self._chosen) or tr("everything")
        self.setAccessibleName(tr("{filter}: {chosen}").format(filter=self._name, chosen=every))
        self.setToolTip(self.accessibleName())
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()
