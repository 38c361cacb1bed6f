"""The annotations panel in a small window: cards and the chosen annotation side by side."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.claim import Status
from tests.ui.everywhere import annotate
from tests.ui.person import LEFT, OpenWindow, Person


@pytest.fixture
def small(open_window: OpenWindow, library: Path) -> Person:
    """Return somebody before a small window with four annotations, the first of them chosen."""
    person = open_window(library, size=(1280, 800))
    annotate(person)
    cards = person.window.panel.cards
    first = cards.visualRect(person.window.panel.rows.index(0))
    QTest.mouseClick(cards.viewport(), LEFT, pos=first.center())
    person.settle()
    return person


def test_four_cards_are_seen_beside_what_is_chosen(small: Person) -> None:
    panel = small.window.panel
    port = panel.cards.viewport().rect()
    boxes = [panel.cards.visualRect(panel.rows.index(n)) for n in range(panel.rows.rowCount())]
    assert len([box for box in boxes if port.contains(box.adjusted(0, 0, 0, -4))]) == 4
    assert panel.detail.isVisible()
    for part in (panel.detail.statement, panel.detail.tags.field, panel.detail.note.view):
        assert part.visibleRegion().boundingRect().height() == part.height()
    seen = {s: button.text() for s, button in panel.detail.status.buttons.items()}
    assert seen[Status.CONFIRMED] == "Confirmed"


def test_the_other_filters_are_a_press_away(small: Person) -> None:
    bar = small.window.panel.bar
    assert not bar.words.isVisible()
    QTest.mouseClick(bar.fold, LEFT)
    assert bar.words.hasFocus()
    small.type("Christmas")
    assert small.window.panel.rows.shown_count == 1
    QTest.mouseClick(bar.fold, LEFT)
    assert bar.told.isVisible()
    assert not bar.article.isVisible()


def test_the_height_of_the_detail_is_kept(
    small: Person, open_window: OpenWindow, library: Path
) -> None:
    panel = small.window.panel
    before = panel.splitter.sizes()[1]
    panel.splitter.moveSplitter(panel.splitter.sizes()[0] - 60, 1)
    chosen = panel.splitter.sizes()[1]
    assert chosen > before
    small.leave()
    again = open_window(library, size=(1280, 800))
    QApplication.processEvents()
    assert again.window.panel.splitter.sizes()[1] == chosen
