"""The tags of a claim: those it has as buttons that take them off, and a field for more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from reader.core.claim import TagColour
from reader.core.excerpt import excerpt
from reader.core.i18n import tr
from reader.core.tags import known_as, written_tags
from reader.ui.claims.line_field import LineField
from reader.ui.claims.status_button import TagButton
from reader.ui.claims.suggestions import SuggestionList
from reader.ui.enlarging import enlarged
from reader.ui.flow import FlowLayout
from reader.ui.theme import Theme

_NAME = 24
"""Code points of a tag's name that a button shows."""


_LEAST = 96


class Suggested(LineField):
    """A line to write in that offers what was written before, wherever the letters stand in it."""

    entered = Signal(str)
    """Enter was pressed, or an offer taken."""

    backed = Signal()
    """Backspace was pressed in the empty field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        completer.setPopup(SuggestionList())
        self.setCompleter(completer)
        self.returnPressed.connect(lambda: self.entered.emit(self.text()))
        completer.activated.connect(
            lambda _text: self.entered.emit(self.text()), Qt.ConnectionType.QueuedConnection
        )

    def offer(self, words: Sequence[str]) -> None:
        """Offer these from now on."""
        if self._offers.stringList() != list(words):
            self._offers.setStringList(list(words))

    def sizeHint(self) -> QSize:
        """Ask for the room of a short word."""
        return QSize(enlarged(_LEAST, self.font()), super().sizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the list the window's style sheet: it is a window of its own."""
        sheet, popup = self.window().styleSheet(), self.completer().popup()
        if popup is not None and popup.styleSheet() != sheet:
            popup.setStyleSheet(sheet)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show all there is on Down, tell of Backspace where there is nothing to delete."""
        popup = self.completer().popup()
        shown = popup is not None and popup.isVisible()
        if event.key() == Qt.Key.Key_Down and not shown:
            self.completer().setCompletionPrefix(self.text())
            self.completer().complete()
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.backed.emit()
        else:
            super().keyPressEvent(event)


class TagField(QWidget):
    """Shows the tags it is told; says which shall be added and which taken off."""

    given = Signal(list)
    """Tags that somebody wrote."""

    taken = Signal(str)
    """A tag that shall be taken off."""

    rebuilt = Signal()
    """There are other buttons now, which have no place yet in the order of Tab."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._all: Sequence[str] = ()
        self._hues: Mapping[str, TagColour] = {}
        self.buttons: dict[str, TagButton] = {}
        self.field = Suggested(self)
        self.field.setPlaceholderText(tr("Add a tag"))
        self.field.setAccessibleName(tr("Add a tag to the claim"))
        self.field.entered.connect(self._enter)
        self.field.backed.connect(self._take_last)
        self._row = FlowLayout(self)
        self._row.addWidget(self.field)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        for button in self.buttons.values():
            button.set_theme(theme)

    def set_known(self, tags: Sequence[str], hues: Mapping[str, TagColour]) -> None:
        """Offer these tags, and paint them in their colours."""
        self._all, self._hues = tags, hues
        self.field.offer(tags)
        for name, button in self.buttons.items():
            button.set_hue(hues.get(name))

    def show_tags(self, tags: Mapping[str, str]) -> None:
        """Show these tags, each with what is said beside its name; tells nobody."""
        if list(tags) != list(self.buttons):
            self._replace(tags)
        for name, beside in tags.items():
            self.buttons[name].setText(f"{excerpt(name, _NAME)}{beside} ×")

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in order."""
        return [*self.buttons.values(), self.field]

    def clear(self) -> None:
        """Forget what was written, so that Ctrl+Z here undoes what was done with it."""
        self.field.setText("")

    def _replace(self, tags: Mapping[str, str]) -> None:
        focused = next((n for n, one in self.buttons.items() if one.hasFocus()), None)
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._row.removeWidget(self.field)
        self.buttons = {name: self._button(name) for name in tags}
        for button in self.buttons.values():
            self._row.addWidget(button)
        self._row.addWidget(self.field)
        if focused is not None:
            self.buttons.get(focused, self.field).setFocus()
        self.updateGeometry()
        self.rebuilt.emit()

    def _button(self, name: str) -> TagButton:
        button = TagButton(name, self._theme, self)
        button.setCheckable(False)
        button.set_hue(self._hues.get(name))
        button.setAccessibleName(tr("Tag: {tag}. Press to take it off.").format(tag=name))
        button.setToolTip(tr("Take off: {tag}").format(tag=name))
        button.clicked.connect(lambda: self.taken.emit(name))
        button.show()
        return button

    def _enter(self, text: str) -> None:
        tags = [known_as(tag, self._all) for tag in written_tags(text)]
        self.clear()
        if tags:
            self.given.emit(tags)

    def _take_last(self) -> None:
        if self.buttons:
            self.taken.emit(list(self.buttons)[-1])
