"""A field for a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from reader.core.dates import short_date
from reader.core.i18n import tr

_SIDE = 6
_EARLIEST, _LATEST = QDate(100, 1, 1), QDate(9999, 12, 31)
"""Qt's fields refuse an earlier limit, and then silently begin in 1752."""


class DateField(QDateEdit):
    """A field for one day, called `name` by screen readers.

    A day before the year 100 can be shown and is kept, but not edited: see `holds_day`.
    """

    def __init__(self, name: str) -> None:
        """Take every day that Qt's field can hold."""
        super().__init__()
        self._beyond: dt.date | None = None
        self.setDisplayFormat(tr("d MMM yyyy"))
        self.setDateRange(_EARLIEST, _LATEST)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        # The style sheet takes its buttons away: told to have none, Qt leaves the words one pixel.
        self.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)

    @property
    def holds_day(self) -> bool:
        """Whether the day can be edited here: it is not before the year 100."""
        return self._beyond is None

    @property
    def day(self) -> dt.date:
        """The day that the field stands for."""
        if self._beyond is not None:
            return self._beyond
        day = self.date()
        return dt.date(day.year(), day.month(), day.day())

    def show_day(self, day: dt.date) -> None:
        """Stand for a day, whatever was the earliest allowed before."""
        shown = QDate(day.year, day.month, day.day)
        self._beyond = None if shown >= _EARLIEST else day
        # Qt shows the special text in place of the earliest day.
        self.setSpecialValueText("" if self._beyond is None else short_date(day))
        if self._beyond is not None or shown < self.minimumDate():
            self.setMinimumDate(_EARLIEST)
        self.setDate(_EARLIEST if self._beyond is not None else shown)
