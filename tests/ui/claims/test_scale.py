from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from reader.core.claim import Status
from reader.core.passage import Span
from reader.ui.claims import delegate
from reader.ui.claims.cards import Form
from reader.ui.claims.delegate import CardDelegate
from reader.ui.claims.model import RowModel
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.theme import Theme, shipped_theme
from tests.ui.claims.acts import give
from tests.ui.claims.samples import Contents


class CountingDelegate(CardDelegate):
    """Remembers which rows it painted."""

    def __init__(self, rows: RowModel, theme: Theme, parent: QObject) -> None:
        super().__init__(rows, theme, parent)
        self.painted: list[int] = []
        self.measured = 0

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.measured += 1
        return super().sizeHint(option, index)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.painted.append(index.row())
        super().paint(painter, option, index)


def test_ten_thousand_annotations_paint_only_what_is_seen(
    panel: AnnotationsPanel, contents: Contents, theme: Theme
) -> None:
    base = contents.annotation("n2")
    many = tuple(replace(base, id=f"m{n}", span=Span(n, n + 9)) for n in range(10_000))
    cards = CountingDelegate(panel.rows, theme, panel)
    panel.cards.setItemDelegate(cards)
    give(panel, Contents(contents.articles, many, contents.claims))
    panel.select("m5000")
    QApplication.processEvents()
    cards.painted.clear()
    panel.cards.viewport().repaint()
    assert panel.rows.index_of("m5000").row() in cards.painted
    assert panel.rows.rowCount() < 1000
    assert len(cards.painted) <= panel.cards.viewport().height() // 60 + 2


def test_one_change_among_ten_thousand_makes_and_lays_out_few_cards_anew(
    panel: AnnotationsPanel, contents: Contents, theme: Theme
) -> None:
    base = contents.annotation("n2")
    many = tuple(
        replace(base, id=f"m{n}", claim_id=f"claim-n{n % 5}", span=Span(n, n + 9))
        for n in range(10_000)
    )
    full = Contents(contents.articles, many, contents.claims)
    cards = CountingDelegate(panel.rows, theme, panel)
    panel.cards.setItemDelegate(cards)
    panel.cards._cards = cards
    give(panel, full)
    panel.select("m5000")
    QApplication.processEvents()
    only = {card.id: card for card in full.cards()}
    claim = replace(only["m5000"].claim, status=Status.SINGLE_SOURCE)
    only["m5000"] = replace(only["m5000"], claim=claim)
    cards.measured = 0
    panel.set_cards(tuple(only.values()))
    QApplication.processEvents()
    assert panel.rows.facets.statuses[Status.SINGLE_SOURCE] == 2001
    assert cards.measured < 100


def test_a_card_that_grows_is_seen_whole(panel: AnnotationsPanel, contents: Contents) -> None:
    base, claim = contents.annotation("n2"), contents.claims["claim-n2"]
    many = tuple(
        replace(base, id=f"m{n}", claim_id=f"c{n}", span=Span(n, n + 9)) for n in range(20)
    )
    full = Contents(
        contents.articles, many, {f"c{n}": replace(claim, id=f"c{n}") for n in range(20)}
    )
    panel.set_detail_height(200)
    give(panel, full)
    panel.select("m19")
    QApplication.processEvents()
    assert panel.cards.shows_current()
    give(panel, full.with_tags("m19", "talks", "energy"))
    QApplication.processEvents()
    assert panel.cards.shows_current()


def test_the_place_is_kept_when_something_far_away_changes(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    base = contents.annotation("n2")
    many = tuple(replace(base, id=f"m{n}", span=Span(n, n + 9)) for n in range(200))
    full = Contents(contents.articles, many, contents.claims)
    give(panel, full)
    panel.select("m150")
    QApplication.processEvents()
    before = panel.cards.visualRect(panel.rows.index_of("m150")).top()
    give(panel, full.without("m199").with_status("m3", Status.NONE))
    QApplication.processEvents()
    assert panel.cards.visualRect(panel.rows.index_of("m150")).top() == before


def test_screen_readers_hear_the_whole_card(panel: AnnotationsPanel, contents: Contents) -> None:
    give(panel, contents.with_note("n2", "## Dates **differ**\n\nmore"))
    words = contents.annotation("n2").quote.exact
    view = QAccessible.queryAccessibleInterface(panel.cards)
    assert view.text(QAccessible.Text.Name) == "Annotations"
    card = view.child(panel.rows.index_of("n2").row())
    said = card.text(QAccessible.Text.Name)
    assert said == f"Disputed: “{words}”, article 3, note: Dates differ"


def test_everything_that_can_be_used_has_a_name_and_a_size(panel: AnnotationsPanel) -> None:
    panel.select("n2")
    panel.resize(260, 600)
    QApplication.processEvents()
    used = [
        widget
        for kind in (QAbstractButton, QLineEdit)
        for widget in panel.findChildren(kind)
        if widget.isVisible()
    ]
    assert len(used) >= 10
    for widget in used:
        face = QAccessible.queryAccessibleInterface(widget)
        assert face.text(QAccessible.Text.Name), widget
        assert min(widget.width(), widget.height()) >= 24, widget
        assert panel.rect().contains(
            widget.rect().translated(widget.mapTo(panel, widget.rect().topLeft()))
        )


def test_chips_tell_whether_they_are_pressed(panel: AnnotationsPanel) -> None:
    chip = panel.bar.statuses.chips[Status.CONFIRMED]
    face = QAccessible.queryAccessibleInterface(chip)
    assert face.text(QAccessible.Text.Name) == "Confirmed, 2 annotations"
    assert not face.state().checked
    chip.click()
    assert face.state().checked


def test_tab_reaches_every_part(panel: AnnotationsPanel, contents: Contents) -> None:
    panel.resize(320, 900)
    panel.set_tags(("call", "date", "", "", "", ""), ("call", "date"), {})
    give(panel, contents.with_tags("n2", "date", "call"))
    panel.select("n2")
    panel.cards.setFocus()
    note = panel.detail.note
    expected: list[QWidget] = [
        panel.bar.sort,
        *panel.bar.statuses.chips.values(),
        panel.bar.words,
        panel.bar.tags.menu,
        panel.bar.article,
        panel.bar.period,
        *panel.bar.tags.chips.values(),
        panel.cards,
        panel.detail.statement,
        *panel.detail.status.buttons.values(),
        *panel.detail.tags.buttons.values(),
        panel.detail.tags.field,
        note.view,
        note.toggle,
        panel.detail.line.stance,
        panel.detail.line.speaker,
    ]
    reached = []
    for _ in range(len(expected)):
        focus = QApplication.focusWidget()
        assert focus is not None
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    start = reached.index(expected[0])
    assert reached[start:] + reached[:start] == expected


def test_both_themes_have_every_colour_the_panel_needs(panel: AnnotationsPanel) -> None:
    for dark in (True, False):
        theme = shipped_theme(dark=dark)
        panel.set_theme(theme)
        assert theme.desk.name() in panel.styleSheet()
        image = panel.grab().toImage()
        assert image.pixelColor(2, 2) == theme.desk


def test_two_cards_say_all_beside_the_one_that_is_chosen(
    make_panel: Callable[[Contents | None], AnnotationsPanel], contents: Contents
) -> None:
    both = contents.with_tags("n1", "call").with_note("n1", "asked").without("n2", "n3", "n4")
    panel = make_panel(both.without("n0"))
    panel.resize(204, 450)
    for given, chosen in ((both.without("n0"), "n1"), (both, "n0")):
        give(panel, given)
        panel.select(chosen)
        QTest.qWait(5)
    heights = panel.cards.heights()
    assert min(heights) >= min(panel.cards.heights(Form.COMPACT))
    assert sum(heights) <= panel.cards.viewport().height()


def test_a_day_beside_a_title_from_right_to_left_is_whole_and_reads_from_left_to_right(
    panel: AnnotationsPanel, contents: Contents, monkeypatch: pytest.MonkeyPatch
) -> None:
    title = "موسكو وكييف: محادثات جديدة في جنيف في نهاية الشهر الجاري"
    infos = tuple(replace(info, title=title, outlet="") for info in contents.articles)
    drawn: dict[str, bool] = {}

    def lines(_p: object, text: str, font: QFont, _c: object, box: QRectF, _n: int) -> None:
        drawn[text] = QFontMetricsF(font).horizontalAdvance(text) <= box.width()

    give(panel, replace(contents, articles=infos))
    monkeypatch.setattr(delegate, "draw_lines", lines)
    panel.cards.viewport().grab()
    days = {text: whole for text, whole in drawn.items() if text.startswith(" · ")}
    assert days
    assert all(days.values())
