from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest

from reader.core.claim import Status
from reader.ui.claims.panel import AnnotationsPanel
from tests.ui.claims.acts import LEFT, Make, click_card, current, emitted, give, shown
from tests.ui.claims.samples import Contents


def test_cards_stand_by_article_and_position(
    panel: AnnotationsPanel, contents: Contents, make_panel: Make
) -> None:
    backwards = Contents(contents.articles, contents.annotations[::-1], contents.claims)
    expected = sorted(
        contents.annotations, key=lambda a: (int(a.article_id.split("-")[1]), a.span.start)
    )
    assert shown(make_panel(backwards)) == shown(panel) == [a.id for a in expected]


def test_a_click_selects_and_jumps(panel: AnnotationsPanel) -> None:
    selected, activated = QSignalSpy(panel.selected), QSignalSpy(panel.activated)
    click_card(panel, "n2")
    assert emitted(selected) == emitted(activated) == [["n2"]]


def test_arrows_select_and_enter_jumps(panel: AnnotationsPanel) -> None:
    panel.select(shown(panel)[0])
    panel.setFocus()
    selected, activated = QSignalSpy(panel.selected), QSignalSpy(panel.activated)
    QTest.keyClick(panel.cards, Qt.Key.Key_Down)
    assert emitted(selected) == [[shown(panel)[1]]]
    assert emitted(activated) == []
    QTest.keyClick(panel.cards, Qt.Key.Key_Return)
    assert emitted(activated) == [[shown(panel)[1]]]


def test_selecting_from_outside_makes_no_echo(panel: AnnotationsPanel) -> None:
    spies = [QSignalSpy(panel.selected), QSignalSpy(panel.activated)]
    panel.select("n3")
    assert current(panel) == "n3"
    panel.select("unknown")
    assert current(panel) == "n3"
    panel.select(None)
    assert current(panel) is None
    assert [spy.count() for spy in spies] == [0, 0]


@pytest.mark.parametrize(
    ("key", "status"),
    [
        (Qt.Key.Key_1, "confirmed"),
        (Qt.Key.Key_2, "disputed"),
        (Qt.Key.Key_3, "single-source"),
        (Qt.Key.Key_0, "none"),
    ],
)
def test_digits_choose_the_status(panel: AnnotationsPanel, key: Qt.Key, status: str) -> None:
    panel.select("n3")
    panel.setFocus()
    spy = QSignalSpy(panel.status_chosen)
    QTest.keyClick(panel.cards, key)
    assert emitted(spy) == [[["n3"], status]]


def test_delete_asks_for_removal_and_the_next_card_follows(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    panel.select("n1")
    panel.setFocus()
    spy = QSignalSpy(panel.remove_requested)
    panel.remove_requested.connect(lambda names: give(panel, contents.without("n0", *names)))
    QTest.keyClick(panel.cards, Qt.Key.Key_Delete)
    assert emitted(spy) == [[["n1"]]]
    assert current(panel) == "n2"


def test_escape_leaves(panel: AnnotationsPanel) -> None:
    panel.setFocus()
    spy = QSignalSpy(panel.left)
    QTest.keyClick(panel.cards, Qt.Key.Key_Escape)
    assert spy.count() == 1


def test_keys_with_modifiers_are_not_ours(panel: AnnotationsPanel) -> None:
    panel.select("n1")
    panel.setFocus()
    spies = [QSignalSpy(s) for s in (panel.status_chosen, panel.remove_requested)]
    for key in (Qt.Key.Key_1, Qt.Key.Key_Delete):
        QTest.keyClick(panel.cards, key, Qt.KeyboardModifier.ControlModifier)
    assert [spy.count() for spy in spies] == [0, 0]


def test_chips_combine_and_show_all_again(panel: AnnotationsPanel) -> None:
    chips = panel.bar.statuses.chips
    chips[Status.DISPUTED].setFocus()
    QTest.keyClick(chips[Status.DISPUTED], Qt.Key.Key_Space)
    assert shown(panel) == ["n2"]
    assert panel.bar.told.text() == "1 of 5 shown; the other marks are faint"
    QTest.mouseClick(chips[Status.NONE], LEFT)
    assert shown(panel) == ["n2", "n3"]
    QTest.mouseClick(chips[Status.NONE], LEFT)
    QTest.mouseClick(chips[Status.DISPUTED], LEFT)
    assert len(shown(panel)) == 5


def test_a_filter_that_hides_everything_offers_to_show_all(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    QTest.mouseClick(panel.bar.statuses.chips[Status.DISPUTED], LEFT)
    give(panel, contents.with_status("n2", Status.CONFIRMED))
    assert shown(panel) == []
    assert panel.notice.isVisible()
    QTest.mouseClick(panel.notice.button, LEFT)
    assert len(shown(panel)) == 5
    assert not panel.notice.isVisible()
    assert panel.cards.hasFocus()


def test_selecting_what_the_filter_hides_widens_it(panel: AnnotationsPanel) -> None:
    QTest.mouseClick(panel.bar.statuses.chips[Status.DISPUTED], LEFT)
    panel.select("n3")
    assert current(panel) == "n3"
    assert shown(panel) == ["n2", "n3"]
    assert panel.bar.statuses.wanted() == {Status.DISPUTED, Status.NONE}


def test_words_that_were_typed_stay_when_another_annotation_becomes_current(
    panel: AnnotationsPanel,
) -> None:
    panel.bar.words.setText("no card says this")
    told = QSignalSpy(panel.kept_out)
    panel.select("n3", insist=False)
    assert (panel.bar.words.text(), told.count()) == ("no card says this", 1)
    assert panel.cards.current_row() is None
    panel.select("n3")
    assert current(panel) == "n3"
    assert panel.bar.words.text() == ""


def test_it_is_told_how_many_of_the_chosen_the_filter_now_leaves_out(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    for status in (Status.NONE, Status.DISPUTED):
        QTest.mouseClick(panel.bar.statuses.chips[status], LEFT)
    panel.cards.selectAll()
    chosen, told = panel.chosen(), QSignalSpy(panel.fell_out)
    assert len(chosen) > 1
    for one in chosen:
        contents = contents.with_status(one, Status.CONFIRMED)
    give(panel, contents)
    assert told.at(0) == [len(chosen)]


def test_new_contents_keep_the_selection_quietly(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    panel.select("n2")
    spy = QSignalSpy(panel.selected)
    give(panel, contents.without("n0", "n4").with_status("n2", Status.CONFIRMED))
    assert current(panel) == "n2"
    assert panel.detail.status.buttons[Status.CONFIRMED].isChecked()
    give(panel, contents)
    assert current(panel) == "n2"
    assert spy.count() == 0


def test_an_annotation_removed_elsewhere_leaves_nothing_selected(
    panel: AnnotationsPanel, contents: Contents
) -> None:
    panel.select("n2")
    panel.detail.statement.setFocus()
    give(panel, contents.without("n2"))
    assert current(panel) is None


def test_the_same_contents_repaint_nothing(panel: AnnotationsPanel, contents: Contents) -> None:
    changes = [QSignalSpy(s) for s in (panel.rows.dataChanged, panel.rows.rowsInserted)]
    give(panel, contents)
    assert [spy.count() for spy in changes] == [0, 0]


def test_an_empty_panel_says_what_to_do(make_panel: Make, contents: Contents) -> None:
    panel = make_panel(None)
    assert panel.notice.isVisible()
    assert "press 1, 2 or 3" in panel.notice.sentence.text()
    assert not panel.notice.button.isVisible()
    assert not panel.detail.isVisible()
    give(panel, contents)
    assert not panel.notice.isVisible()
