"""Tags, stance and speaker of one annotation, and the sheet of all tags."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.changes import RenameTag, SetTagColour
from reader.core.claim import Status, TagColour
from reader.storage import StatusGiven, Whose
from reader.ui.claims import painting
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.claims.stance_line import StanceLine
from reader.ui.claims.tags_sheet import TagsSheet
from reader.ui.claims.trail_line import trail_text
from reader.ui.theme import Theme, shipped_theme
from tests.ui.claims.acts import LEFT, emitted, give
from tests.ui.claims.samples import Contents

NOON = dt.datetime(2026, 1, 2, 12, tzinfo=dt.UTC)


@pytest.fixture
def one(panel: AnnotationsPanel, contents: Contents) -> AnnotationsPanel:
    """Return the panel at an annotation with two tags, of three there are."""
    panel.resize(320, 900)
    give(panel, contents.with_tags("n2", "call", "date"))
    panel.set_tags(("call", "date", "", "", "", ""), ("call", "date", "To check"), {})
    panel.select("n2")
    return panel


def test_tags_are_written_with_completion_and_taken_off(one: AnnotationsPanel) -> None:
    tags, given = one.detail.tags, QSignalSpy(one.tags_given)
    taken = QSignalSpy(one.tag_taken)
    tags.field.setFocus()
    QTest.keyClicks(tags.field, "check")
    completer = tags.field.completer()
    assert [completer.completionModel().index(n, 0).data() for n in range(3)] == [
        "To check", None, None,
    ]  # fmt: skip
    tags.field.clear()
    QTest.keyClicks(tags.field, "to check,  new   one,")
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    QTest.keyClick(tags.field, Qt.Key.Key_Return)
    assert emitted(given) == [[["n2"], ["To check", "new one"]]]
    assert not tags.field.isUndoAvailable()
    QTest.mouseClick(tags.buttons["call"], LEFT)
    tags.field.setFocus()
    QTest.keyClick(tags.field, Qt.Key.Key_Backspace)
    assert emitted(taken) == [[["n2"], "call"], [["n2"], "date"]]


def test_half_a_tag_does_not_go_to_the_next_annotation(one: AnnotationsPanel) -> None:
    QTest.keyClicks(one.detail.tags.field, "half")
    one.select("n3")
    assert one.detail.tags.field.text() == ""
    assert not one.detail.tags.buttons


def test_the_keyboard_stays_in_the_field_while_tags_come(
    one: AnnotationsPanel, contents: Contents, qtbot: QtBot
) -> None:
    one.detail.tags.field.setFocus()
    give(one, contents.with_tags("n2", "call", "date", "third"))
    assert one.detail.tags.field.hasFocus()
    assert list(one.detail.tags.buttons) == ["call", "date", "third"]
    give(one, contents.with_tags("n2", *(f"a rather long tag {n}" for n in range(30))))
    qtbot.waitUntil(lambda: not one.detail.tags.field.visibleRegion().isEmpty())


def test_a_speaker_is_saved_on_enter_and_when_moving_on(
    one: AnnotationsPanel, contents: Contents
) -> None:
    spy = QSignalSpy(one.speaker_edited)
    line = one.detail.line
    QTest.keyClicks(line.speaker, "Jen Psaki")
    QTest.keyClick(line.speaker, Qt.Key.Key_Return)
    QTest.keyClicks(line.speaker, ", spokeswoman")
    give(one, contents.with_status("n2", Status.CONFIRMED))
    assert line.speaker.text() == "Jen Psaki, spokeswoman"
    one.select("n3")
    assert emitted(spy) == [[["n2"], "Jen Psaki"], [["n2"], "Jen Psaki, spokeswoman"]]
    assert line.speaker.text() == ""


def test_the_detail_says_who_gave_the_status_and_what_was_before(
    qtbot: QtBot, theme: Theme, contents: Contents
) -> None:
    asked: list[str] = []

    def trail_of(claim_id: str, _most: int) -> list[StatusGiven]:
        asked.append(claim_id)
        return [
            StatusGiven(Status.DISPUTED, NOON, "Anna", Whose.SOMEBODY),
            StatusGiven(Status.CONFIRMED, NOON, "", Whose.EARLIER),
        ]

    panel = AnnotationsPanel(theme, trail_of=trail_of)
    qtbot.addWidget(panel)
    give(panel, contents)
    panel.select("n2")
    trail = panel.detail.trail
    assert trail.words.text() == "Disputed · Anna, 2 Jan 2026"
    trail.more.click()
    assert trail.words.text().split("\n")[1] == "Confirmed · 2 Jan 2026"
    give(panel, contents.with_statement("n1", "Of another claim"))
    assert asked == ["claim-n2"]
    now = dt.datetime.now(dt.UTC)
    assert "you, today " in trail_text(StatusGiven(Status.NONE, now, "", Whose.THIS_WINDOW))


@pytest.fixture
def sheet(qtbot: QtBot, theme: Theme) -> TagsSheet:
    made = TagsSheet(theme)
    qtbot.addWidget(made)
    made.resize(700, 500)
    list_tags(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def list_tags(sheet: TagsSheet, *, writable: bool = True) -> None:
    hues = {"date": TagColour.PLUM}
    keys = ("call", "", "", "", "", "")
    sheet.set_tags({"call": 3, "date": 1}, hues, keys, writable=writable)


def test_the_sheet_lists_tags_with_what_is_known_of_them(sheet: TagsSheet) -> None:
    said = [
        sheet.list.item(n).data(Qt.ItemDataRole.AccessibleTextRole)
        for n in range(sheet.list.count())
    ]
    assert said == ["call, 3 claims, key 4", "date, 1 claim, Plum"]


def test_a_tag_is_renamed_and_two_are_joined(sheet: TagsSheet) -> None:
    wanted = QSignalSpy(sheet.wanted)
    assert not sheet.rename.isEnabled()
    sheet.list.setCurrentRow(1)
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_F2)
    assert sheet.name.hasFocus()
    QTest.keyClicks(sheet.name, "  day ")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    # Where Undo takes the name back, not what was typed.
    assert sheet.list.hasFocus()
    assert emitted(wanted) == [[RenameTag("date", "day")]]
    sheet.name.setText("call")
    assert sheet.rename.text() == "Join the Two"
    assert "already" in sheet.told.text()
    sheet.name.setText(" ")
    assert not sheet.rename.isEnabled()


def test_tab_goes_on_as_things_are_seen(sheet: TagsSheet) -> None:
    sheet.list.setFocus()
    passed = []
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert passed == [sheet.name, sheet.colour, sheet.key, sheet.remove]


def test_colours_keys_and_removal_are_asked_for(sheet: TagsSheet) -> None:
    wanted, keys = QSignalSpy(sheet.wanted), QSignalSpy(sheet.key_wanted)
    removed = QSignalSpy(sheet.removal_asked)
    sheet.list.setCurrentRow(1)
    assert (sheet.colour.currentText(), sheet.key.currentIndex()) == ("Plum", -1)
    for words in ("Plum", "Teal", "No colour"):
        sheet.colour.setCurrentIndex(sheet.colour.findText(words))
        sheet.colour.activated.emit(sheet.colour.currentIndex())
    sheet.key.setCurrentIndex(2)
    sheet.key.activated.emit(2)
    QTest.mouseClick(sheet.remove, LEFT)
    assert emitted(wanted) == [
        [SetTagColour("date", TagColour.TEAL)], [SetTagColour("date", None)],
    ]  # fmt: skip
    assert emitted(keys) == [["date", 2]]
    assert emitted(removed) == [["date"]]


def test_nothing_can_be_changed_where_nothing_can_be_written(sheet: TagsSheet) -> None:
    list_tags(sheet, writable=False)
    parts = (sheet.name, sheet.colour, sheet.key, sheet.remove, sheet.rename)
    assert not any(part.isEnabled() for part in parts)
    sheet.set_tags({}, {}, (), writable=True)
    assert "Press F" in sheet.text
    assert sheet.first() is sheet.close_button
    sheet.set_theme(shipped_theme(dark=True))
    QApplication.processEvents()


def test_a_name_has_a_line_of_its_own_where_beside_the_stance_there_is_no_room(
    qtbot: QtBot,
) -> None:
    line = StanceLine()
    qtbot.addWidget(line)
    boxes = []
    for width in (400, 180, 400):
        line.resize(width, line.sizeHint().height())
        line.show()
        QApplication.processEvents()
        boxes.append((line.stance.geometry(), line.speaker.geometry()))
    assert [one.y() == other.y() for one, other in boxes] == [True, False, True]
    assert boxes[1][0].width() == boxes[1][1].width() == 180


@pytest.mark.usefixtures("qapp")
def test_how_many_more_tags_there_are_is_never_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    cut: list[str] = []
    said: set[str] = set()

    def lines(_p: object, text: str, font: QFont, _c: object, box: QRectF, _n: int) -> None:
        said.add(text)
        if text.startswith("+") and QFontMetricsF(font).horizontalAdvance(text) > box.width():
            cut.append(f"{text} in {box.width()}")

    monkeypatch.setattr(painting, "draw_lines", lines)
    names = ["to check", "casualties", "Geneva", *(f"energy {n}" for n in range(9))]
    theme, tags = shipped_theme(dark=False), [(name, None) for name in names]
    picture = QPixmap(600, 20)
    with QPainter(picture) as painter:
        for width in range(80, 600):
            painting.draw_tags(painter, theme, tags, QFont(), QRectF(0, 0, width, 20))
    assert {"casualties", "+11", "+9"} <= said
    assert not cut
