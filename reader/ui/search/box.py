"""The box in the toolbar where a search begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QWidget

from reader.core.i18n import tr
from reader.ui.icons import icon
from reader.ui.own_keys import claimed
from reader.ui.sign_field import SignField
from reader.ui.theme import Theme

_USUAL, _LEAST = 260, 150


class SearchBox(SignField):
    """Tells what is typed, and shows what is typed in the pane: the two say the same."""

    typed = Signal(str)
    """The person has typed something else."""

    entered = Signal()
    """Enter was pressed: the first result is wanted."""

    passed_down = Signal()
    """Down was pressed: the keyboard goes to the results."""

    left = Signal()
    """Esc was pressed: the keyboard goes back to the column."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty box."""
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setPlaceholderText(tr("Search everything"))
        self.setAccessibleName(tr("Search everything"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sign = self.addAction(icon("search", theme), QLineEdit.ActionPosition.LeadingPosition)
        self._sign.setText(tr("Search"))
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(tr("Search"))
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.entered)

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign in other colours."""
        self._sign.setIcon(icon("search", theme))

    def mirror(self, text: str) -> None:
        """Show what was typed in the pane; tells nobody."""
        if text != self.text():
            self.setText(text)

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(_USUAL, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the size below which it would be of no use."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Claim Esc before any shortcut of the window."""
        return claimed(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the results with Down, back to the text with Esc."""
        if event.key() == Qt.Key.Key_Down:
            self.passed_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
