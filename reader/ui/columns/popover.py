"""The small bar beside a fresh selection: what can be done with it in one click."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from reader.core.i18n import tr
from reader.ui.columns.placement import GAP, beside
from reader.ui.columns.popover_button import PopoverButton
from reader.ui.keyboard import holds_keyboard

ACTIONS = (
    "claim.confirmed", "claim.disputed", "claim.single-source", "claim.none", "claim.tags",
    "claim.note", "claim.link",
)  # fmt: skip
"""The actions offered for a selection, in order."""
_PARTED = "claim.none"
"""The action before which a rule stands: those before it say how certain something is."""
REATTACHING = ("claim.reattach",)
"""The action offered while a place for an annotation is looked for."""
_GAP = 8
_WORDS = {
    "claim.none": "Highlight",
    "claim.tags": "Tag",
    "claim.note": "Note",
    "claim.link": "Link",
    "claim.reattach": "Re-attach here",
}


class Popover(QFrame):
    """Buttons for a selection; it leaves the keyboard with the text until it is asked for."""

    dismissed = Signal()
    """It went away with the keyboard in it, which belongs to the text again."""
    lifted = Signal()
    """The button that links is being dragged: onto a card, it may be."""
    put_away = Signal()
    """The person wants it no more, or has taken what it offers."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget) -> None:
        """Make a hidden popover with a button for each action that it may offer."""
        super().__init__(parent)
        self.around = parent
        self.setObjectName("popover")
        self.setAccessibleName(tr("Tag the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 4, 8, 4)
        self._grid.setSpacing(_GAP)
        self._actions = {name: actions[name] for name in (*ACTIONS, *REATTACHING)}
        self._buttons = {name: self._button(action) for name, action in self._actions.items()}
        self._rule = QFrame(self)
        self._rule.setObjectName("popoverRule")
        self._rule.setFixedWidth(1)
        self._offered: tuple[str, ...] = ()
        self.offer(ACTIONS)
        self.hide()

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer these actions and no others."""
        self._offered = names
        for name, button in self._buttons.items():
            button.setVisible(name in names)
        self._rule.setVisible(_PARTED in names)

    def _button(self, action: QAction) -> PopoverButton:
        """Return a button with a short wording of its own, as there is little room."""
        words = _WORDS.get(action.objectName(), "")
        button = PopoverButton(action, tr(words) if words else "", self)
        button.clicked.connect(lambda: self._take(action))
        if action.objectName() == "claim.link":
            button.dragged.connect(self.lifted)
        return button

    def _take(self, action: QAction) -> None:
        self.dismiss()
        action.trigger()

    def dismiss(self) -> None:
        """Go away; the keyboard, where it was here, goes back to the text."""
        self.put_away.emit()
        if holds_keyboard(self):
            self.dismissed.emit()
        self.hide()

    def enter(self) -> bool:
        """Take the keyboard; False where nothing is offered now."""
        if not self.isVisible():
            return False
        self._buttons[self._offered[0]].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def show_beside(self, selection: QRect, around: QRect) -> None:
        """Show it beside `selection` and never over it, in `around` where there is room.

        Both rectangles are in the parent's coordinates.
        """
        within = self.around.rect()
        self._arrange(within.width() - 2 * GAP)
        size = self.sizeHint()
        self.setGeometry(QRect(beside(size, selection, around, within), size))
        self.show()
        self.raise_()

    def _arrange(self, width: int) -> None:
        """Set the buttons in as few rows as the width lets them stand in."""
        parts: list[QWidget] = [self._buttons[name] for name in self._offered]
        if _PARTED in self._offered:
            parts.insert(self._offered.index(_PARTED), self._rule)
        for in_row in range(len(parts), 0, -1):
            for number, part in enumerate(parts):
                self._grid.addWidget(part, number // in_row, number % in_row)
            # Between two rows it would stand where nothing is parted.
            self._rule.setVisible(in_row == len(parts) and self._rule in parts)
            self._grid.invalidate()
            if self.sizeHint().width() <= width:
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, go along with the arrows, and take the key of any action offered."""
        steps = {Qt.Key.Key_Left: False, Qt.Key.Key_Up: False, Qt.Key.Key_Right: True,
                 Qt.Key.Key_Down: True}  # fmt: skip
        pressed = QKeySequence(event.keyCombination())
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.dismiss()
        elif key in steps:
            self.focusNextPrevChild(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press_focused()
        else:
            for name in self._offered:
                if pressed in self._actions[name].shortcuts():
                    self._take(self._actions[name])
                    return
            super().keyPressEvent(event)

    def _press_focused(self) -> None:
        button = self.focusWidget()
        if isinstance(button, QToolButton):
            button.click()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay among the buttons, round the end; Esc goes back to the text."""
        offered = [self._buttons[name] for name in self._offered]
        here = next((n for n, button in enumerate(offered) if button.hasFocus()), 0)
        offered[(here + (1 if forward else -1)) % len(offered)].setFocus()
        return True
