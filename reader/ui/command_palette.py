"""The command palette: every action by a few letters of its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.core.i18n import tr

_WIDTH = 520
_HEIGHT = 380
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


def matches(query: str, title: str) -> bool:
    """Tell whether every word of the query begins a word of the title, in any order."""
    words = title.casefold().split()
    return all(any(w.startswith(q) for w in words) for q in query.casefold().split())


class CommandPalette(QFrame):
    """A box over the window: type, choose with the arrows, Enter does it, Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden palette over `parent`."""
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self._actions: list[QAction] = []
        self._back: QWidget | None = None
        self._query = QLineEdit()
        self._query.setPlaceholderText(tr("Type what you want to do"))
        self._query.setAccessibleName(tr("Command"))
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Matching commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._query)
        column.addWidget(self._list)
        self._query.textChanged.connect(self._filter)
        self._list.itemClicked.connect(lambda _: self._do())
        self._query.installEventFilter(self)
        self.hide()

    def open(self, actions: list[QAction]) -> None:
        """Show the palette with these actions; disabled ones are left out."""
        self._actions = [a for a in actions if a.isEnabled()]
        self._back = self.window().focusWidget()
        around = self._parent.width()
        width = min(_WIDTH, around - 32)
        self.setGeometry((around - width) // 2, 64, width, _HEIGHT)
        self._query.clear()
        self._filter("")
        self.show()
        self.raise_()
        self._query.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the letters go to the field."""
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._leave(restore=False)
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _STEPS:
            row = min(max(self._list.currentRow() + _STEPS[key], 0), self._list.count() - 1)
            self._list.setCurrentRow(row)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
            return True
        if key == Qt.Key.Key_Escape:
            self._leave(restore=True)
            return True
        return super().eventFilter(watched, event)

    def _filter(self, query: str) -> None:
        self._list.clear()
        for action in self._actions:
            title = action.text().replace("&", "").rstrip("…")
            if matches(query, title):
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                item = QListWidgetItem(f"{title}    {keys}" if keys else title)
                item.setData(Qt.ItemDataRole.UserRole, action)
                self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _do(self) -> None:
        item = self._list.currentItem()
        self._leave(restore=True)
        if item is not None:
            item.data(Qt.ItemDataRole.UserRole).trigger()

    def _leave(self, *, restore: bool) -> None:
        self.hide()
        if restore and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
