"""The slim bar under a column's head in which one looks for words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.core.find import FindQuery
from reader.core.i18n import counted, tr
from reader.ui.columns.buttons import SmallButton
from reader.ui.theme import Theme

HEIGHT = 38
"""The height of the bar in pixels."""
_LONGEST = 500
_LEAST_FIELD = 70


class FindField(QLineEdit):
    """The field for the words: Enter steps on, Shift+Enter back."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Enter, the rest as in any field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that the keyboard is here."""
        super().focusInEvent(event)
        self.entered.emit()


class FindBar(QFrame):
    """Field, count, previous and next, the two ways of being strict, and a way out."""

    query_changed = Signal()
    stepped = Signal(int)
    closed = Signal()
    entered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Find in this column"))
        self.field = FindField()
        self.field.setObjectName("findField")
        self.field.setPlaceholderText(tr("Find in this column"))
        self.field.setAccessibleName(tr("Find in this column"))
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumWidth(_LEAST_FIELD)
        self.count = QLabel()
        self.count.setObjectName("findCount")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.case = self._toggle("match-case", tr("Match case"), theme)
        self.whole = self._toggle("whole-word", tr("Whole words only"), theme)
        self._previous = SmallButton("up", tr("Previous match (Shift+Enter)"), theme)
        self._next = SmallButton("down", tr("Next match (Enter)"), theme)
        self._close = SmallButton("close", tr("Close the find bar (Esc)"), theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 5)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self.count)
        row.addSpacing(4)
        for button in self._buttons():
            row.addWidget(button)
        self.field.textChanged.connect(self.query_changed)
        self.field.stepped.connect(self.stepped)
        self.field.entered.connect(self.entered)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.closed)
        self.set_count(0, 0, sought=False, done=True)
        self.hide()

    def query(self) -> FindQuery:
        """Return what is looked for."""
        return FindQuery(self.field.text(), self.case.isChecked(), self.whole.isChecked())

    def set_words(self, words: str) -> None:
        """Look for other words; says so only where they are other ones."""
        self.field.setText(words[:_LONGEST])

    def take_focus(self) -> None:
        """Put the keyboard into the field with all its words selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_count(self, number: int, total: int, *, sought: bool, done: bool) -> None:
        """Show which match of how many is shown; still counting unless `done`."""
        if not sought:
            words = ""
        elif not total:
            words = tr("No match") if done else "…"
        else:
            words = tr("{n} of {total}").format(n=number, total=total) if number else str(total)
            words += "" if done else "…"
        self.count.setText(words)
        kind = "none" if sought and done and not total else ""
        if kind != (self.count.property("kind") or ""):
            self.count.setProperty("kind", kind)
            self.count.style().polish(self.count)
        self._previous.setEnabled(total > 0)
        self._next.setEnabled(total > 0)
        if sought and done:
            self._announce(number, total)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in another theme's ink."""
        for button in self._buttons():
            button.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, wherever in the bar the keyboard is."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _toggle(self, name: str, words: str, theme: Theme) -> SmallButton:
        button = SmallButton(name, words, theme)
        button.setCheckable(True)
        button.toggled.connect(self.query_changed)
        return button

    def _buttons(self) -> tuple[SmallButton, ...]:
        return (self.case, self.whole, self._previous, self._next, self._close)

    def _announce(self, number: int, total: int) -> None:
        """Tell a screen reader, whose caret stays in the field, what came of the search."""
        found = counted(total, "{n} match", "{n} matches") if total else tr("No match")
        words = f"{self.count.text()}" if number else found
        self.field.setAccessibleDescription(words)
        if self.isVisible():
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))
