"""Annotations to check and orphans in the panel: listed, counted, filtered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.core.claim import Anchor, Status
from reader.core.passage import Quote
from reader.ui.claims.model import RowModel
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.claims.rows import (
    Section,
    place_text,
    spoken_text,
    words_after,
    words_before,
)
from tests.ui.claims.acts import LEFT, Make, click_card, current, emitted, give, shown
from tests.ui.claims.samples import Contents


@pytest.fixture
def left_over(contents: Contents) -> Contents:
    """Return the annotations with "n1" not found and "n2" found approximately."""
    ways = {"n1": Anchor.ORPHAN, "n2": Anchor.APPROXIMATE}
    return replace(
        contents,
        annotations=tuple(
            replace(each, anchor=ways.get(each.id, each.anchor)) for each in contents.annotations
        ),
    )


@pytest.fixture
def panel(make_panel: Make, left_over: Contents) -> AnnotationsPanel:
    return make_panel(left_over)


def test_orphans_stand_last_under_a_heading_that_counts_them(panel: AnnotationsPanel) -> None:
    assert shown(panel) == ["n0", "n2", "n3", "n4", "n1"]
    heading = panel.rows.index(4)
    assert panel.rows.item_at(heading) == Section(1)
    assert heading.data() == "Not found in the text: 1"
    assert heading.data(Qt.ItemDataRole.AccessibleTextRole) == "Not found in the text: 1"
    assert heading.data(Qt.ItemDataRole.DecorationRole) is None
    assert heading.flags() == Qt.ItemFlag.NoItemFlags
    assert panel.bar.count.text() == "5"
    QTest.keyClick(panel.cards, Qt.Key.Key_End)
    assert current(panel) == "n1"
    click_card(panel, "n0")
    QTest.keyClick(panel.cards, Qt.Key.Key_End)
    assert current(panel) == "n1"
    QTest.keyClick(panel.cards, Qt.Key.Key_Up)
    assert current(panel) == "n4"


def test_a_card_says_what_is_to_be_done_and_where_an_orphan_stood(left_over: Contents) -> None:
    rows = {row.id: row for row in left_over.cards()}
    assert [place_text(rows[name]) for name in ("n0", "n1", "n2")] == [
        "", "∅ Not found", "? Check this place",
    ]  # fmt: skip
    assert "Check this place" in spoken_text(rows["n2"])
    quote = rows["n1"].annotation.quote
    assert words_before(rows["n1"]) == f"… {' '.join(quote.prefix.split())}"
    assert words_after(rows["n1"]) == f"{' '.join(quote.suffix.split())} …"
    assert words_before(rows["n2"]) == words_after(rows["n2"]) == ""
    alone = replace(rows["n1"].annotation, quote=Quote("All of it.", "", ""))
    assert words_before(replace(rows["n1"], annotation=alone)) == ""


def test_the_chips_count_and_filter_what_needs_the_person(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    unsure, lost = panel.bar.places.chips.values()
    assert [unsure.text(), lost.text()] == ["1 to check", "1 not found"]
    QTest.mouseClick(lost, LEFT)
    assert shown(panel) == ["n1"]
    assert panel.bar.told.text() == "1 of 5 shown; the other marks are faint"
    QTest.mouseClick(unsure, LEFT)
    assert shown(panel) == ["n2", "n1"]
    QTest.mouseClick(panel.bar.statuses.chips[Status.CONFIRMED], LEFT)
    assert shown(panel) == ["n1"]
    panel.select("n4")
    assert (current(panel), panel.bar.places.wanted()) == ("n4", frozenset())
    panel.bar.statuses.set_wanted(frozenset())
    QTest.mouseClick(unsure, LEFT)
    assert shown(panel) == ["n2"]
    give(panel, contents)
    assert panel.bar.places.isHidden()
    assert shown(panel) == ["n0", "n1", "n2", "n3", "n4"]
    assert panel.notice.isHidden()
    assert panel.bar.told.text() == "5 of 5 shown"
    assert panel.bar.statuses.chips[Status.CONFIRMED].text() == "2"


def test_the_heading_goes_with_the_last_orphan(left_over: Contents, contents: Contents) -> None:
    rows = RowModel()
    rows.set_rows(left_over.cards())
    assert (rows.rowCount(), rows.shown_count) == (6, 5)
    rows.set_rows(contents.cards())
    assert (rows.rowCount(), rows.shown_count) == (5, 5)


def test_keys_and_buttons_ask_for_what_they_say(panel: AnnotationsPanel) -> None:
    asked, confirmed = QSignalSpy(panel.reattach_requested), QSignalSpy(panel.place_confirmed)
    removed = QSignalSpy(panel.remove_requested)
    box = panel.detail.place
    click_card(panel, "n0")
    assert box.isHidden()
    click_card(panel, "n2")
    assert (box.words.isHidden(), box.here.isHidden(), box.remove.isHidden()) == (
        False, False, True,
    )  # fmt: skip
    QTest.keyClick(panel.cards, Qt.Key.Key_Y)
    QTest.mouseClick(box.here, LEFT)
    QTest.keyClick(panel.cards, Qt.Key.Key_R)
    click_card(panel, "n1")
    assert (box.words.isHidden(), box.here.isHidden(), box.remove.isHidden()) == (
        True, True, False,
    )  # fmt: skip
    QTest.keyClick(panel.cards, Qt.Key.Key_Return)
    QTest.mouseClick(box.reattach, LEFT)
    QTest.mouseClick(box.remove, LEFT)
    assert emitted(confirmed) == [["n2"], ["n2"]]
    assert emitted(asked) == [["n2"], ["n1"], ["n1"]]
    assert emitted(removed) == [[["n1"]]]
