"""A card of the tour: one part of the window, what it is for, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.i18n import tr
from reader.ui.columns.placement import GAP, beside
from reader.ui.keyboard import holds_keyboard

_WIDE = 44
"""The width of the text, in characters of average width."""
_RING = 2
_DOWN = 48
"""How far down the side of what is tall the card stands, in pixels."""
_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class TourCard(QFrame):
    """Stands beside a part of the window, with a frame around that part; hinders nothing."""

    stepped = Signal(int)
    """Forth (1) or back (-1) was asked for."""
    left = Signal()
    """The tour is over or not wanted."""
    lost = Signal()
    """What was told of is no more, such as a column that was closed."""

    def __init__(self, window: QWidget) -> None:
        """Make a hidden card over `window`."""
        super().__init__(window)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._window = window
        self._part: QWidget | None = None
        self.ring = QFrame(window)
        self.ring.setObjectName("tourRing")
        self.ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.count, self.title, self.text = QLabel(), QLabel(), QLabel()
        self.count.setObjectName("tourCount")
        self.title.setObjectName("tourTitle")
        for label in (self.count, self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.skip = QPushButton(tr("Skip"))
        self.back = QPushButton(tr("Back"))
        self.forth = QPushButton()
        self.skip.clicked.connect(self.left)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.forth.clicked.connect(lambda: self.stepped.emit(1))
        self._build()
        self.ring.hide()
        self.hide()
        window.installEventFilter(self)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.forth)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for label in (self.count, self.title, self.text):
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(buttons)

    def show_step(self, number: int, of: int, title: str, text: str, part: QWidget) -> None:
        """Show step `number` (from 1) beside `part`, and give the keyboard to the way on."""
        self.count.setText(tr("{number} of {of}").format(number=number, of=of))
        self.title.setText(title)
        self.text.setText(text)
        last = number == of
        self.forth.setText(tr("Done") if last else tr("Next"))
        self.skip.setVisible(not last)
        self.back.setEnabled(number > 1)
        self.setAccessibleName(f"{self.count.text()}: {title}")
        self.setAccessibleDescription(text)
        self.forth.setAccessibleDescription(f"{title}. {text}")
        self._watch(part)
        self.show()
        self._place()
        self.forth.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def put_away(self) -> None:
        """Show no step any more."""
        self._watch(None)
        self.ring.hide()
        self.hide()

    def make_way(self) -> None:
        """Leave the room to something else until `come_back`."""
        self.ring.hide()
        self.hide()

    def come_back(self) -> None:
        """Show the step again that was shown; the keyboard stays where it is."""
        self.show()
        self._place()

    def _watch(self, part: QWidget | None) -> None:
        if self._part is not None:
            self._part.removeEventFilter(self)
            self._part.destroyed.disconnect(self._lose)
        self._part = part
        if part is not None:
            part.installEventFilter(self)
            part.destroyed.connect(self._lose)

    def _lose(self) -> None:
        self._part = None
        self.ring.hide()
        # Once that is over, of which the whole window may be a part.
        QTimer.singleShot(0, self, self.lost.emit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the part when it or the window changes."""
        if event.type() in _LAID_OUT and self._part is not None and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _box(self, part: QWidget) -> QRect:
        """Return where a part of the window lies in it."""
        return QRect(part.mapTo(self._window, QPoint()), part.size())

    def _place(self) -> None:
        part = self._part
        if part is None:
            return
        within = self._window.rect()
        wide = self.fontMetrics().averageCharWidth() * _WIDE + 32
        wide = min(wide, within.width() - 16)
        self.resize(wide, self.heightForWidth(wide))
        seen = part.isVisible()
        box = self._box(part)
        # A column may be scrolled half out of view.
        around = part.parentWidget()
        while around is not None:
            box = box.intersected(self._box(around))
            around = around.parentWidget() if around is not self._window else None
        if not seen or box.isEmpty():
            box = QRect(within.center(), within.center())
        self.move(self._place_beside(box, within))
        self.ring.setVisible(seen)
        self.ring.setGeometry(box.adjusted(-_RING, -_RING, _RING, _RING).intersected(within))
        self.ring.raise_()
        self.raise_()

    def _place_beside(self, box: QRect, within: QRect) -> QPoint:
        """Return where to stand: at the side of what is tall, else above or below."""
        if box.height() > box.width():
            top = box.top() + min(_DOWN, max(box.height() - self.height(), 0))
            for left in (box.right() + 1 + GAP, box.left() - GAP - self.width()):
                place = QRect(QPoint(left, top), self.size())
                if within.contains(place):
                    return place.topLeft()
        return beside(self.size(), box, within, within)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter or the right arrow, back with the left one, leave with Esc."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            pressed = focused if isinstance(focused, QPushButton) else self.forth
            pressed.click()
        elif key in steps:
            self.stepped.emit(-steps[key] if self.isRightToLeft() else steps[key])
        else:
            super().keyPressEvent(event)

    def holds_keyboard(self) -> bool:
        """Tell whether the keyboard is in the card."""
        return holds_keyboard(self)
