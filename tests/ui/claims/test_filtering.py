"""Filtering the cards, their order, and choosing many of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.cards import Sort
from reader.core.claim import Stance, Status, TagColour
from reader.ui.claims.dragging import ids_in
from reader.ui.claims.panel import AnnotationsPanel
from tests.ui.claims.acts import LEFT, click_card, current, emitted, give, shown
from tests.ui.claims.samples import Contents

KEYS = ("call", "date", "", "", "", "")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tagged(panel: AnnotationsPanel, contents: Contents) -> AnnotationsPanel:
    """Return the panel with "call" on two annotations, "date" on one of them, "more" on another."""
    full = contents.with_tags("n1", "call", "date").with_tags("n2", "call").with_tags("n4", "more")
    panel.resize(320, 900)
    give(panel, full)
    panel.set_tags(KEYS, ("call", "date", "more"), {"call": TagColour.TEAL})
    QApplication.processEvents()
    return panel


def tick(panel: AnnotationsPanel, menu: str, title: str) -> None:
    """Open a menu of the bar, tick what begins with `title`, and close it."""
    chip = {"tag": panel.bar.tags.menu, "article": panel.bar.article}[menu]
    chip.menu().aboutToShow.emit()
    next(a for a in chip.menu().actions() if a.text().startswith(title)).trigger()


def drop(panel: AnnotationsPanel, names: list[str], target: QWidget) -> None:
    """Drag the cards of `names` onto a widget, as the system would tell it."""
    data = panel.rows.mimeData([panel.rows.index_of(name) for name in names])
    act, at = Qt.DropAction.CopyAction, target.rect().center()
    enter = QDragEnterEvent(at, act, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        target, QDropEvent(at.toPointF(), act, data, LEFT, Qt.KeyboardModifier.NoModifier)
    )


def choose(panel: AnnotationsPanel, *names: str) -> None:
    """Click the cards, all but the first with Ctrl."""
    for number, name in enumerate(names):
        index = panel.rows.index_of(name)
        panel.cards.scrollTo(index)
        held = CONTROL if number else Qt.KeyboardModifier.NoModifier
        at = panel.cards.visualRect(index).topLeft() + QPoint(60, 14)
        QTest.mouseClick(panel.cards.viewport(), LEFT, held, at)


def test_filters_combine_and_one_click_clears_them(tagged: AnnotationsPanel) -> None:
    bar, told = tagged.bar, QSignalSpy(tagged.filter_changed)
    QTest.mouseClick(bar.tags.chips["call"], LEFT)
    assert shown(tagged) == ["n1", "n2"]
    QTest.mouseClick(bar.statuses.chips[Status.DISPUTED], LEFT)
    assert shown(tagged) == ["n2"]
    assert bar.told.text() == "1 of 5 shown; the other marks are faint"
    assert [chip.text() for chip in bar.tags.chips.values()] == ["call 1", "date 0"]
    assert bar.tags.more is not None
    assert (bar.tags.more.text(), bar.tags.more.isVisible()) == ("+1", True)
    assert bar.stops().index(bar.tags.more) == bar.stops().index(bar.tags.chips["date"]) + 1
    assert bar.statuses.chips[Status.CONFIRMED].text() == "1"
    QTest.mouseClick(bar.clear_button, LEFT)
    assert len(shown(tagged)) == 5
    assert not bar.told.isVisible()
    assert [ids and set(ids) for (ids,) in emitted(told)] == [{"n1", "n2"}, {"n2"}, None]  # type: ignore[call-overload]


def test_menus_filter_by_tag_article_and_period(tagged: AnnotationsPanel) -> None:
    tick(tagged, "tag", "more")
    assert shown(tagged) == ["n4"]
    tick(tagged, "tag", "call")
    assert shown(tagged) == ["n1", "n2", "n4"]
    assert tagged.bar.tags.chips["call"].isChecked()
    tick(tagged, "article", "3")
    assert shown(tagged) == ["n1", "n2"]
    assert tagged.bar.article.text().startswith("Article 3")
    first = tagged.rows.all_rows[0].article.publication
    assert first is not None
    tagged.bar.clear()
    tagged.bar.period.choose((first.latest.replace(day=31), first.latest.replace(day=31)))
    assert shown(tagged) == []
    tagged.bar.period.choose((first.latest, first.latest))
    assert len(shown(tagged)) == 5


def test_words_filter_while_they_are_typed_and_escape_takes_them_away(
    tagged: AnnotationsPanel,
) -> None:
    field = tagged.bar.words
    field.setFocus()
    QTest.keyClicks(field, "putin")
    assert shown(tagged) == ["n1"]
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert tagged.cards.hasFocus()
    assert current(tagged) == "n1"
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(shown(tagged)) == 5


def test_going_to_what_is_left_out_keeps_what_it_meets(tagged: AnnotationsPanel) -> None:
    QTest.mouseClick(tagged.bar.tags.chips["call"], LEFT)
    tagged.bar.words.setText("the")
    tagged.select("n1")
    assert current(tagged) == "n1"
    assert tagged.bar.value().tags == {"call"}
    tagged.select("n4")
    assert tagged.bar.value().tags == frozenset()
    assert current(tagged) == "n4"


def test_cards_stand_in_the_order_that_is_chosen_and_stay_chosen(tagged: AnnotationsPanel) -> None:
    choose(tagged, "n1", "n4")
    actions = {a.data(): a for a in tagged.bar.sort.menu().actions()}
    actions[Sort.STATUS].trigger()
    assert shown(tagged) == ["n2", "n4", "n0", "n1", "n3"]
    assert tagged.bar.sort.text().startswith("By status")
    assert actions[Sort.STATUS].isChecked()
    assert sorted(tagged.chosen()) == ["n1", "n4"]
    actions[Sort.TEXT].trigger()
    assert shown(tagged) == ["n0", "n1", "n2", "n3", "n4"]


def test_the_order_and_the_count_make_way_for_the_title(tagged: AnnotationsPanel) -> None:
    bar = tagged.bar
    bar._title.say("A title of a good many letters")
    least = bar._title.sizeHint().width()
    seen: list[tuple[bool, bool]] = []
    for width in range(least + 300, least + 60, -8):
        tagged.resize(width, 700)
        QApplication.processEvents()
        now = len(bar.sort.text()) > 1, bar.count.isVisible()
        if seen[-1:] != [now]:
            seen.append(now)
        assert bar._title.width() >= least or now == (False, False)
    assert seen == [(True, True), (False, True), (False, False)]
    assert bar.sort.toolTip() == bar.sort.accessibleName()


def test_many_are_chosen_and_changed_at_once(tagged: AnnotationsPanel) -> None:
    jumped = QSignalSpy(tagged.activated)
    choose(tagged, "n1", "n4")
    assert emitted(jumped) == [["n1"]]
    several = tagged.several
    assert several.isVisible()
    assert several.told.text() == "2 annotations selected"
    assert [b.text() for b in several.tags.buttons.values()] == [
        "call 1/2 ×", "date 1/2 ×", "more 1/2 ×",
    ]  # fmt: skip
    assert not any(b.isChecked() for b in several.status.buttons.values())
    signals = (
        tagged.status_chosen, tagged.tags_given, tagged.tag_taken, tagged.stance_chosen,
        tagged.speaker_edited, tagged.remove_requested,
    )  # fmt: skip
    spies = [QSignalSpy(signal) for signal in signals]
    QTest.mouseClick(several.status.buttons[Status.CONFIRMED], LEFT)
    QTest.keyClicks(several.tags.field, "who")
    QTest.keyClick(several.tags.field, Qt.Key.Key_Return)
    QTest.mouseClick(several.tags.buttons["date"], LEFT)
    several.line.stance.activated.emit(several.line.stance.findData(Stance.ASSERTS.value))
    QTest.keyClicks(several.line.speaker, "Peskov")
    QTest.keyClick(several.line.speaker, Qt.Key.Key_Return)
    QTest.mouseClick(several.remove, LEFT)
    both = ["n1", "n4"]
    assert [emitted(spy) for spy in spies] == [
        [[both, "confirmed"]], [[both, ["who"]]], [[both, "date"]], [[both, "asserts"]],
        [[both, "Peskov"]], [[both]],
    ]  # fmt: skip


def test_keys_choose_and_act_on_all_that_is_chosen(tagged: AnnotationsPanel) -> None:
    tagged.select("n0")
    tagged.cards.setFocus()
    keys = QSignalSpy(tagged.tag_key_pressed)
    repeated, status = QSignalSpy(tagged.repeat_asked), QSignalSpy(tagged.status_chosen)
    QTest.keyClick(tagged.cards, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(tagged.cards, Qt.Key.Key_5)
    QTest.keyClick(tagged.cards, Qt.Key.Key_Q)
    QTest.keyClick(tagged.cards, Qt.Key.Key_2)
    QTest.keyClick(tagged.cards, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(tagged.cards, Qt.Key.Key_9)
    assert emitted(keys) == [[["n0", "n1"], 1], [["n0", "n1", "n2", "n3", "n4"], 5]]
    assert emitted(repeated) == [[["n0", "n1"]]]
    assert emitted(status) == [[["n0", "n1"], "disputed"]]
    left = QSignalSpy(tagged.left)
    QTest.keyClick(tagged.cards, Qt.Key.Key_Escape)
    assert (tagged.chosen(), left.count()) == (["n1"], 0)
    assert tagged.detail.isVisible()


@pytest.mark.parametrize(
    ("key", "part"), [(Qt.Key.Key_F, "tags"), (Qt.Key.Key_F2, "statement"), (Qt.Key.Key_S, "line")]
)
def test_letters_lead_to_the_fields_of_the_detail(
    tagged: AnnotationsPanel, key: Qt.Key, part: str
) -> None:
    tagged.select("n1")
    tagged.cards.setFocus()
    QTest.keyClick(tagged.cards, key)
    detail = tagged.detail
    fields = {"tags": detail.tags.field, "statement": detail.statement, "line": detail.line.speaker}
    assert QApplication.focusWidget() is fields[part]


def test_cards_dropped_on_a_chip_get_what_it_stands_for(tagged: AnnotationsPanel) -> None:
    status, tags = QSignalSpy(tagged.status_chosen), QSignalSpy(tagged.tags_given)
    drop(tagged, ["n3"], tagged.bar.statuses.chips[Status.SINGLE_SOURCE])
    drop(tagged, ["n0", "n3"], tagged.bar.tags.chips["date"])
    assert emitted(status) == [[["n3"], "single-source"]]
    assert emitted(tags) == [[["n0", "n3"], ["date"]]]
    assert not tagged.bar.value().narrows


def test_what_is_not_a_card_is_not_taken(tagged: AnnotationsPanel) -> None:
    from PySide6.QtCore import QMimeData

    data, chip = QMimeData(), tagged.bar.statuses.chips[Status.NONE]
    data.setText("n3")
    enter = QDragEnterEvent(
        chip.rect().center(), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(chip, enter)
    assert not enter.isAccepted()
    assert ids_in(data) == []


def test_a_low_panel_leaves_the_room_of_tag_chips_to_the_cards(tagged: AnnotationsPanel) -> None:
    assert tagged.bar.tags.isVisible()
    tagged.resize(320, 560)
    QApplication.processEvents()
    assert not tagged.bar.tags.isVisible()
    tagged.cards.dragging.emit(True)
    assert tagged.bar.tags.isVisible()
    tagged.cards.dragging.emit(False)
    assert not tagged.bar.tags.isVisible()


def test_a_speaker_written_for_several_is_not_given_to_the_next(tagged: AnnotationsPanel) -> None:
    choose(tagged, "n1", "n4")
    spy = QSignalSpy(tagged.speaker_edited)
    tagged.several.line.speaker.setText("Peskov")
    tagged.select("n0")
    assert emitted(spy) == [[["n1", "n4"], "Peskov"]]


def test_a_click_alone_leaves_the_others(tagged: AnnotationsPanel) -> None:
    choose(tagged, "n1", "n4")
    click_card(tagged, "n2")
    assert tagged.chosen() == ["n2"]
    assert tagged.detail.isVisible()


def test_cards_stand_one_below_the_other_when_one_has_grown(tagged: AnnotationsPanel) -> None:
    # The panel was shown before its cards had tags.
    cards = tagged.cards
    cards.executeDelayedItemsLayout()
    boxes = [cards.visualRect(tagged.rows.index(place)) for place in range(5)]
    assert [box.top() for box in boxes[1:]] == [box.bottom() + 1 for box in boxes[:-1]]
