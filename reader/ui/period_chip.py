"""A filter by date: months that there are, or any two days."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from reader.core.dates import short_interval
from reader.core.i18n import tr
from reader.ui.date_field import DateField
from reader.ui.own_keys import claimed

Days = tuple[dt.date, dt.date]
_MONTHS = 18
"""Months that the menu lists at most; when there are more, years are listed."""

_OWN_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def periods_of(days: Sequence[dt.date]) -> list[Days]:
    """Return the months in which these days lie, or the years where those are too many."""
    months = sorted({(day.year, day.month) for day in days})
    if len(months) <= _MONTHS:
        return [(dt.date(y, m, 1), dt.date(y, m, monthrange(y, m)[1])) for y, m in months]
    years = sorted({year for year, _ in months})
    return [(dt.date(year, 1, 1), dt.date(year, 12, 31)) for year in years]


class PeriodChip(QToolButton):
    """Shows the period that is looked among, and opens the menu to choose one."""

    changed = Signal()

    def __init__(self, name: str, accept: str, parent: QWidget | None = None) -> None:
        """Make a chip called `name` that leaves every date; `accept` is on its box's button."""
        super().__init__(parent)
        self._name = name
        self._chosen: Days | None = None
        self._days_there: Sequence[dt.date] = ()
        self.look_up: Callable[[], Sequence[dt.date]] | None = None
        """Finds the days that periods are offered for, when the menu is opened."""
        self.setObjectName("filterChip")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)
        self._accept = accept
        self._tell()

    @cached_property
    def box(self) -> PeriodBox:
        """What asks for any two days."""
        box = PeriodBox(self._accept, self)
        box.chosen.connect(lambda first, last: self.choose((first, last)))
        return box

    @property
    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day of the period, both included; None where there is none."""
        return self._chosen or (None, None)

    def set_days(self, days: Sequence[dt.date]) -> None:
        """Offer the periods in which these days lie."""
        self._days_there = tuple(days)

    def choose(self, period: Days | None) -> None:
        """Leave what lies in a period, or everything."""
        self._chosen = period
        self._tell()
        self.changed.emit()

    def clear(self) -> None:
        """Leave every date; tells nobody."""
        self._chosen = None
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and Down besides the space bar, clear with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.showMenu()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.choose(None)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim Delete, which elsewhere removes an annotation."""
        return claimed(event, _OWN_KEYS) or super().event(event)

    def _fill(self) -> None:
        if self.look_up is not None:
            self._days_there = self.look_up()
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        self._offer(group, tr("Any time"), None)
        for period in periods_of(self._days_there):
            self._offer(group, short_interval(*period), period)
        menu.addSeparator()
        menu.addAction(tr("From … to …")).triggered.connect(self._ask)

    def _offer(self, group: QActionGroup, title: str, period: Days | None) -> None:
        action = QAction(title, group)
        action.setCheckable(True)
        action.setChecked(period == self._chosen)
        action.triggered.connect(lambda: self.choose(period))
        self.menu().addAction(action)

    def _ask(self) -> None:
        today = dt.date.today()  # noqa: DTZ011 - the person's own day
        known = self._days_there or (today,)
        self.box.open(self._chosen or (min(known), max(known)), self)

    def _tell(self) -> None:
        words = short_interval(*self._chosen) if self._chosen else self._name
        self.setText(f"{words} ▾")
        self.setProperty("chosen", self._chosen is not None)
        told = words if self._chosen else tr("any time")
        self.setAccessibleName(tr("{filter}: {chosen}").format(filter=self._name, chosen=told))
        self.setToolTip(self.accessibleName())
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()


class PeriodBox(QFrame):
    """Asks for the first and the last day of a period."""

    chosen = Signal(object, object)

    def __init__(self, accept_text: str, parent: QWidget) -> None:
        """Make a hidden box."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.first, self.last = (DateField(tr(name)) for name in ("First day", "Last day"))
        accept = QPushButton(accept_text)
        accept.setDefault(True)
        accept.clicked.connect(self._accept)
        for field in (self.first, self.last):
            field.lineEdit().returnPressed.connect(self._accept)
        form = QGridLayout(self)
        form.setContentsMargins(12, 12, 12, 12)
        for row, (word, field) in enumerate(((tr("From"), self.first), (tr("to"), self.last))):
            form.addWidget(QLabel(word), row, 0)
            form.addWidget(field, row, 1)
        form.addWidget(accept, 2, 0, 1, 2)

    def open(self, days: Days, below: QWidget) -> None:
        """Ask under a widget, beginning with these days."""
        for field, day in zip((self.first, self.last), days, strict=True):
            field.show_day(day)
            field.setEnabled(field.holds_day)
        self.adjustSize()
        at = below.mapToGlobal(QPoint(0, below.height() + 2))
        room = below.screen().availableGeometry()
        self.move(min(at.x(), room.right() - self.width()), at.y())
        self.show()
        self.first.setFocus(Qt.FocusReason.PopupFocusReason)

    def _accept(self) -> None:
        for field in (self.first, self.last):
            if field.refusal:
                field.tell_refusal()
                return
        days = sorted(field.day for field in (self.first, self.last))
        self.hide()
        self.chosen.emit(*days)
