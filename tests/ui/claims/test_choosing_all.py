"""All of very many cards chosen, of which only those near the view are laid out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.claim import Status
from reader.core.passage import Span
from reader.ui.claims.panel import AnnotationsPanel
from tests.ui.claims.acts import give
from tests.ui.claims.samples import Contents

COUNT = 3000


@pytest.fixture
def full(contents: Contents) -> Contents:
    base = contents.annotation("n2")
    many = tuple(replace(base, id=f"m{n}", span=Span(n, n + 9)) for n in range(COUNT))
    return Contents(contents.articles, many, contents.claims)


def test_all_are_chosen_and_no_more_laid_out(panel: AnnotationsPanel, full: Contents) -> None:
    give(panel, full)
    rows, cards = panel.rows.rowCount(), panel.cards
    assert rows < COUNT // 10
    cards.selectAll()
    assert panel.rows.rowCount() == rows
    assert panel.chosen() == [card.id for card in panel.rows.wanted]
    assert str(COUNT) in panel.several.told.text()
    give(panel, full.with_status("m2", Status.CONFIRMED))
    assert len(panel.chosen()) == COUNT
    panel.rows.fetchMore(cards.rootIndex())
    QApplication.processEvents()
    assert len(cards.selectionModel().selectedIndexes()) == panel.rows.rowCount() > rows
    assert len(panel.chosen()) == COUNT
    QTest.keyClick(cards, Qt.Key.Key_Home)
    assert panel.chosen() == ["m0"]


def test_one_that_is_taken_out_leaves_the_others(panel: AnnotationsPanel, full: Contents) -> None:
    give(panel, full)
    panel.cards.selectAll()
    panel.cards.executeDelayedItemsLayout()
    at = panel.cards.visualRect(panel.rows.index(1)).center()
    control, left = Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.cards.viewport(), left, control, at)
    chosen = panel.chosen()
    assert len(chosen) == COUNT - 1
    assert "m1" not in chosen
    QTest.mouseClick(panel.cards.viewport(), left, pos=at)
    assert panel.chosen() == ["m1"]
