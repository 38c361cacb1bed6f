"""A field for a day."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit

from reader.core.i18n import tr

_SIDE = 6


def date_field(name: str, earliest: QDate) -> QDateEdit:
    """Return a field for days from `earliest` on, called `name` by screen readers.

    The style sheet takes its buttons away: told to have none, Qt leaves the words one pixel.
    """
    field = QDateEdit()
    field.setDisplayFormat(tr("d MMM yyyy"))
    field.setMinimumDate(earliest)
    field.setAccessibleName(name)
    field.lineEdit().setAccessibleName(name)
    field.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)
    return field
