"""A small card for naming an event, or adding one that no article mentions."""

from __future__ import annotations

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.dates import short_interval
from reader.core.focus import Interval
from reader.core.i18n import tr
from reader.core.timeline.happenings import Happening
from reader.ui.date_field import DateField

_WIDTH = 380
_LONGEST_NAME = 200


class EventCard(QFrame):
    """Asks for the name of an event, and for its days where it is a new one."""

    named = Signal(object, str)
    """An `Interval` and its name, empty for the one from the text."""

    added = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card over `parent`."""
        super().__init__(parent)
        self._around = parent
        self._heeds = False
        self.setObjectName("popover")
        self._interval: Interval | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setAccessibleName(tr("Name of the event"))
        self.name.returnPressed.connect(self._accept)
        self.first, self.last = self._day_field(tr("First day")), self._day_field(tr("Last day"))
        self.first.dateChanged.connect(self._first_moved)
        self.last.dateChanged.connect(self._last_moved)
        self._follows = self._moving = False
        self._refusal = QLabel()
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        self._refusal.hide()
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self.first, 1)
        days.addWidget(QLabel("–"))
        days.addWidget(self.last, 1)
        self._set = QPushButton()
        self._set.clicked.connect(self._accept)
        self._text = QPushButton(tr("As in the text"))
        self._text.clicked.connect(lambda: self._say(""))
        buttons = QHBoxLayout()
        buttons.addWidget(self._text)
        buttons.addStretch(1)
        buttons.addWidget(self._set)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for part in (self._title, self.name, self._days, self._refusal):
            column.addWidget(part)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def _day_field(self, name: str) -> DateField:
        field = DateField(name)
        field.lineEdit().returnPressed.connect(self._accept)
        return field

    def rename(self, happening: Happening, at: QPoint) -> None:
        """Ask for the name of an event, with the card's lower left corner at a place."""
        self._interval = happening.interval
        days = short_interval(happening.interval.begin, happening.interval.end)
        self._title.setText(tr("Name of the event of {days}").format(days=days))
        self.name.setText(happening.name)
        self._set.setText(tr("Rename"))
        self._days.hide()
        self._text.setVisible(happening.named and not happening.by_hand)
        self._show(at)

    def add(self, day: Interval, at: QPoint) -> None:
        """Ask for an event to be added, with these days as a suggestion."""
        self._interval = None
        self._title.setText(tr("An event that no article mentions"))
        self.name.clear()
        self._follows = False
        for field, shown in ((self.first, day.begin), (self.last, day.end)):
            field.show_day(shown)
            field.setEnabled(field.holds_day)
        self._follows = True
        self._set.setText(tr("Add"))
        self._days.show()
        self._text.hide()
        self._show(at)

    def _first_moved(self, first: QDate) -> None:
        """Let the last day go along with the first until it is set itself."""
        if self._follows and self.last.holds_day:
            self._moving = True
            self.last.setDate(first)
            self._moving = False

    def _last_moved(self) -> None:
        if not self._moving:
            self._follows = False

    def _show(self, at: QPoint) -> None:
        self._refuse("")
        self.setAccessibleName(self._title.text())
        self.adjustSize()
        room = self._around.rect()
        x = min(max(at.x(), 8), max(room.right() - self.width() - 8, 8))
        y = min(max(at.y() - self.height() - 8, 8), max(room.bottom() - self.height() - 8, 8))
        self.move(x, y)
        self.show()
        self.raise_()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self._heed_keyboard(heed=True)
        self.name.selectAll()

    def _heed_keyboard(self, *, heed: bool) -> None:
        if heed == self._heeds:
            return
        self._heeds = heed
        application = QApplication.instance()
        if isinstance(application, QApplication):
            moved = application.focusChanged
            (moved.connect if heed else moved.disconnect)(self._keyboard_moved)

    def _keyboard_moved(self, _: QWidget | None, now: QWidget | None) -> None:
        """Be gone when the person goes on elsewhere in the window."""
        elsewhere = now is not None and now is not self and not self.isAncestorOf(now)
        if elsewhere and now is not None and now.window() is self.window():
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Mind the keyboard no longer."""
        super().hideEvent(event)
        self._heed_keyboard(heed=False)

    def give_way(self) -> None:
        """Be gone where an event was to be renamed: something else has changed it, perhaps."""
        if self.isVisible() and self._interval is not None:
            self._leave()

    def _accept(self) -> None:
        name = " ".join("".join(c if c.isprintable() else " " for c in self.name.text()).split())
        self._refuse(self._what_is_wrong() if self._interval is None else "")
        if name and not self._refusal.text():
            self._say(name)

    def _what_is_wrong(self) -> str:
        """Return why the days given are none, in words; empty where they are."""
        if self.first.refusal or self.last.refusal:
            return self.first.refusal or self.last.refusal
        backwards = self.last.day < self.first.day
        return tr("The last day is before the first.") if backwards else ""

    def _refuse(self, why: str) -> None:
        self._refusal.setText(why)
        self._refusal.setVisible(bool(why))
        self.setAccessibleDescription(why)
        self.adjustSize()

    def _say(self, name: str) -> None:
        interval = self._interval
        first, last = self.first.day, self.last.day
        self._leave()
        if interval is None:
            self.added.emit(Interval(first, last), name)
        else:
            self.named.emit(interval, name)

    def _leave(self) -> None:
        # The focus goes back before the card does: Qt would give it to the next widget.
        self.closed.emit()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)
