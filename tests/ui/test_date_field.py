"""Fields of dates show the date."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDateEdit

from tests.ui.person import Person


def test_every_field_of_a_date_has_room_for_it(reader: Person) -> None:
    fields = reader.window.findChildren(QDateEdit)
    assert len(fields) >= 4
    for field in fields:
        field.setDate(QDate(2021, 12, 28))
        field.resize(field.sizeHint())
        field.ensurePolished()
        words = QFontMetrics(field.font()).horizontalAdvance(field.text())
        assert field.lineEdit().width() >= words, field.accessibleName()


def test_the_toolbar_leaves_words_out_rather_than_actions(reader: Person) -> None:
    window = reader.window
    assert window.search_box.isVisible()
    words = window.tools.toolButtonStyle()
    window.resize(820, 700)
    reader.settle()
    assert window.tools.toolButtonStyle() is not words
    assert window.search_box.isVisible()
    assert window.search_box.geometry().right() < window.tools.width()
    window.resize(1500, 700)
    reader.settle()
    assert window.tools.toolButtonStyle() is words
