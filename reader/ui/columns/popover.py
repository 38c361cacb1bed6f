"""The small bar beside a fresh selection: what can be done with it in one click."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from reader.core.i18n import tr

_GAP = 8
ACTIONS = (
    "claim.confirmed", "claim.disputed", "claim.single-source", "claim.none", "claim.note",
)  # fmt: skip
"""The actions offered for a selection, in order."""
REATTACHING = ("claim.reattach",)
"""The action offered while a place for an annotation is looked for."""
_WORDS = {"claim.none": "Highlight", "claim.note": "Note", "claim.reattach": "Re-attach here"}


class Popover(QFrame):
    """A row of buttons for a selection; it never takes the keyboard from the text."""

    dismissed = Signal()

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """Make a hidden popover with a button for each action that it may offer."""
        super().__init__(parent)
        self.around = parent
        self.setObjectName("popover")
        self.setAccessibleName(tr("Tag the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.setSpacing(2)
        self._buttons = {name: self._button(actions[name]) for name in (*ACTIONS, *REATTACHING)}
        for button in self._buttons.values():
            row.addWidget(button)
        self.offer(ACTIONS)
        self.hide()

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these actions and no others."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    def _button(self, action: QAction) -> QToolButton:
        """Return a button with a short wording of its own, as there is little room."""
        button = QToolButton(self)
        keys = action.shortcut().toString()
        words = _WORDS.get(action.objectName(), "")
        button.setText(f"{tr(words)}  {keys}" if words else keys)
        button.setAccessibleName(action.text().replace("&", ""))
        button.setToolTip(action.toolTip())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setIcon(action.icon())
        action.changed.connect(lambda: button.setIcon(action.icon()))
        button.clicked.connect(self.hide)
        button.clicked.connect(action.trigger)
        return button

    def show_beside(self, selection: QRect, around: QRect) -> None:
        """Show it below `selection`, above where there is no room, inside `around`.

        Both rectangles are in the parent's coordinates.
        """
        self.adjustSize()
        size = self.sizeHint()
        x = min(max(selection.center().x() - size.width() // 2, around.left() + _GAP),
                around.right() - size.width() - _GAP)  # fmt: skip
        y = selection.bottom() + _GAP
        if y + size.height() > around.bottom():
            y = max(selection.top() - size.height() - _GAP, around.top())
        self.setGeometry(QRect(QPoint(max(x, around.left()), y), size))
        self.show()
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
