"""What tests do to a panel and read from it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.ui.claims.panel import AnnotationsPanel
from tests.ui.claims.samples import Contents

Make = Callable[[Contents | None], AnnotationsPanel]
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def emitted(spy: QSignalSpy) -> list[list[object]]:
    return [list(spy.at(n)) for n in range(spy.count())]


def click_card(panel: AnnotationsPanel, name: str) -> None:
    index = panel.rows.index_of(name)
    panel.cards.scrollTo(index)
    QTest.mouseClick(panel.cards.viewport(), LEFT, PLAIN, panel.cards.visualRect(index).center())


def shown(panel: AnnotationsPanel) -> list[str]:
    rows = (panel.rows.row_at(panel.rows.index(n)) for n in range(panel.rows.rowCount()))
    return [row.id for row in rows if row is not None]


def current(panel: AnnotationsPanel) -> str | None:
    row = panel.cards.current_row()
    return row.id if row else None


def give(panel: AnnotationsPanel, contents: Contents) -> None:
    panel.set_cards(contents.cards())
