"""What the window has to say: a bar above the text, never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QEnterEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from reader.core.i18n import tr
from reader.ui.keyboard import holds_keyboard

_TOAST_MS = 3000
_OFFER_MS = 8000
_OVER = 14
"""How far a toast stands above the edge below the text, in pixels: clear of the bar there."""
_IN_MARGIN = 20
"""How far it reaches into a sheet from above, in pixels: clear of the title."""

_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


class MessageBar(QFrame):
    """One sentence for the person, until it is put away or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden bar."""
        super().__init__(parent)
        self.setObjectName("message")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = _button(tr("Dismiss"))
        self._close.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._row = row
        self._offers: list[QPushButton] = []
        self._lasting = False
        self._beneath: Callable[[], None] | None = None
        self._held: Callable[[], None] | None = None
        self._holding = False
        self._back: QWidget | None = None
        self.hide()

    @property
    def last_stop(self) -> QWidget:
        """What the Tab key comes to last in the bar."""
        return self._close

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string while nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def say(
        self,
        text: str,
        *,
        notice: bool = False,
        lasting: bool = False,
        actions: Sequence[QAction] = (),
    ) -> None:
        """Show a sentence, with a button for each of `actions`.

        A notice is one that nothing went wrong about. One that is `lasting` stays until it is put
        away or replaced by such another; others go when something is saved again, and what was to
        last is shown again then.
        """
        if lasting:
            self._beneath = lambda: self.say(text, notice=notice, lasting=True, actions=actions)
        if lasting and notice and self._holding:
            # What is at stake there comes first; this is shown when that is over.
            return
        self._holding = False
        self._text.setText(text)
        self._lasting = lasting
        self._offer(actions)
        self.setProperty("kind", "notice" if notice else "problem")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(tr("Notice") if notice else tr("Problem"))
        self.setAccessibleDescription(text)
        self.show()
        # In a bar that is shown already they would come a turn after the words.
        for button in self._offers:
            button.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def hold(self, text: str, actions: Sequence[QAction] = ()) -> None:
        """Show what went wrong until `let_go`; what is said meanwhile goes over it, and away."""

        def show() -> None:
            self.say(text, actions=actions)
            self._holding = self._lasting = True

        self._held = show
        show()

    def let_go(self) -> None:
        """Put away what was held; what was to last is shown again."""
        self._held = None
        if self._holding:
            self._holding = self._lasting = False
            self._dismiss()

    def take_keyboard(self) -> None:
        """Let what is pressed next be meant for this; where it was, it is again afterwards."""
        self._back = QApplication.focusWidget()
        self._text.setFocus()

    def settled(self) -> None:
        """Put away what is no longer news once something was saved."""
        if not self._lasting and not self.isHidden():
            self._dismiss()

    def put_away(self) -> None:
        """Put away all there is, also what was to last."""
        self._beneath = self._held = None
        self._holding = False
        back, self._back = self._back, None
        if back is not None and shiboken6.isValid(back) and holds_keyboard(self):
            back.setFocus()
        self.hide()

    def _dismiss(self) -> None:
        """Put away what is shown; what was to last comes up from beneath it."""
        if self._holding:
            self._held, self._holding, self._lasting = None, False, False
        elif self._lasting:
            self._beneath = None
        beneath = self._held or self._beneath
        if beneath is None:
            self.put_away()
        else:
            beneath()

    def _offer(self, actions: Sequence[QAction]) -> None:
        for button in self._offers:
            button.hide()
            button.deleteLater()
        self._offers = []
        for action in actions:
            button = _button(action.text().replace("&", ""))
            button.clicked.connect(action.trigger)
            self._row.insertWidget(self._row.count() - 1, button)
            self._offers.append(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the message away on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)


def _button(words: str) -> QPushButton:
    """Return a button that goes soon: a click on it leaves the keyboard to who goes on working."""
    button = QPushButton(words)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class Toast(QFrame):
    """A friendly sentence at the foot of the columns; it goes by itself, moving nothing."""

    def __init__(
        self, window: QWidget, around: QWidget, foot_taken: Callable[[], bool] = lambda: False
    ) -> None:
        """Make a hidden toast in `window` that stands at the lower edge of `around`.

        Across the upper one while the `foot_taken` is of what is open there: a sheet has buttons at
        its foot.
        """
        super().__init__(window)
        self._window, self._foot_taken = window, foot_taken
        self.setObjectName("toast")
        self._around = around
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._text)
        self._action: QAction | None = None
        self.button = QPushButton(self)
        # Pressed with the pointer, it leaves the keyboard in the text.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._do)
        row.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=_TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()
        for watched in (window, around):
            watched.installEventFilter(self)

    @property
    def text(self) -> str:
        """The sentence shown, or an empty string while nothing is."""
        return self._text.text() if not self.isHidden() else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place and above all panes when these come and go."""
        if event.type() in _LAID_OUT and self.isVisible():
            self._place()
            self.raise_()
        return super().eventFilter(watched, event)

    def say(self, text: str, action: QAction | None = None) -> None:
        """Show a sentence for some seconds, and tell it to a screen reader.

        With an action there is a button for it, and more time to press it.
        """
        self._text.setText(text)
        self._action = action
        self.button.setVisible(action is not None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, action is None)
        keys = ""
        if action is not None:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self.button.setText(f"{action.iconText()}  {keys}".rstrip())
            self.button.setAccessibleName(action.text().replace("&", ""))
        self.setAccessibleName(f"{text} {self.button.text()}" if action else text)
        self._timer.setInterval(_TOAST_MS if action is None else _OFFER_MS)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _place(self) -> None:
        """Stand wholly above the lower edge of what is around, so that all below can be read."""
        room = self._window.rect()
        edge = self._around.mapTo(self._window, self._around.rect().bottomLeft())
        left = edge.x() + (self._around.width() - self.width()) // 2
        left = min(max(left, 0), max(room.width() - self.width(), 0))
        top = self._around.mapTo(self._window, QPoint(0, 0)).y() + _IN_MARGIN - self.height()
        low = max(edge.y() - self.height() - _OVER, 0)
        self.move(left, top if self._foot_taken() else low)

    def settled(self) -> None:
        """Take away an offer that something else was done after."""
        if self._action is not None:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go some seconds after the pointer has gone."""
        super().leaveEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no more."""
        super().hideEvent(event)
        self._timer.stop()

    def _do(self) -> None:
        action = self._action
        self.hide()
        if action is not None:
            action.trigger()
