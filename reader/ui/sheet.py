"""A page that is opened over the columns for something that needs their room, and closed again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.core.i18n import tr
from reader.ui.scroll_names import name_scroll_bars


class Sheet(QWidget):
    """A title, a sentence, what the sheet is for, and a button that closes it; so does Esc."""

    closed = Signal()

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        """Make a sheet; what it is for is put in `body`."""
        super().__init__(parent)
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = words_label("sheetTitle", wide=True)
        self._text = words_label(wide=True)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addLayout(self.body, 1)
        self.entitle(title, text)

    @property
    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The sentence under the title."""
        return self._text.text()

    def entitle(self, title: str, text: str = "") -> None:
        """Show another title and sentence."""
        self._said = text
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to what is to be used first."""
        super().focusInEvent(event)
        self.first().setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Name what scrolls."""
        super().showEvent(event)
        name_scroll_bars(self)

    def first(self) -> QWidget:
        """Return what gets the keyboard when the sheet is opened."""
        return self.close_button

    def set_busy(self, told: str = "") -> None:
        """Say what is being done and be out of use meanwhile; with nothing, be of use again."""
        self._text.setText(told or self._said)
        self._text.setVisible(bool(told or self._said))
        self.setEnabled(not told)
        if not told and self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the sheet on Esc, press the button that has the keyboard on Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QPushButton
        ):
            focused.click()
            return
        super().keyPressEvent(event)


def words_label(name: str = "sheetText", words: str = "", *, wide: bool = False) -> QLabel:
    """Return a label whose words are shown as they are, on as many lines as they take.

    With `wide` it takes the room that there is beside it.
    """
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if wide:
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return label
