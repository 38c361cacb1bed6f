"""An article gets another text: what became of its annotations is seen, checked and put right."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from reader.core.claim import Anchor
from reader.core.passage import Span
from reader.locations import seeds
from tests.ui.person import LEFT, NONE, Person

KEPT = "50-minute phone call"
REWORDED = "a security meeting between the United States and Russia on 9-10. January"
NOW = "a meeting on security between Russia and the United States on 10 January"
GONE = "deployed its ground surveillance JSTARS military aircraft"


@pytest.fixture
def revised(reader: Person, tmp_path: Path) -> Person:
    """Return somebody whose third article has just got another text."""
    for words, key in ((KEPT, "1"), (REWORDED, "2"), (GONE, "3")):
        span = reader.see(3, words)
        reader.window.row.lead(reader.column(3).article_id)
        reader.column(3).view.select(span)
        reader.press(key)
    text = sorted(seeds().glob("*.txt"))[2].read_text(encoding="utf-8").replace("\xa0", " ")
    at = text.index(GONE)
    start, end = text.rindex(".", 0, at) + 1, text.index(".", at) + 1
    file = tmp_path / "second version.txt"
    file.write_text((text[:start] + text[end:]).replace(REWORDED, NOW), encoding="utf-8")
    reader.window.files.revise(reader.column(3).article_id, file)
    reader.qtbot.waitUntil(lambda: "new version" in reader.window.message.text)
    reader.settle()
    return reader


def anchors(person: Person) -> list[Anchor]:
    session = person.window.session
    return [a.anchor for a in (*session.all_annotations(), *session.orphans())]


def button(person: Person, words: str) -> QPushButton:
    found = [b for b in person.window.message.findChildren(QPushButton) if b.text() == words]
    return found[-1]


def test_a_new_version_says_what_became_of_the_annotations(revised: Person) -> None:
    window = revised.window
    assert "1 in place, 1 to check, 1 not found" in window.message.text
    QTest.mouseClick(button(revised, "Show What Changed"), LEFT)
    sheet = window.comparing._sheet
    assert sheet is not None
    revised.qtbot.waitUntil(lambda: "changes" in sheet.told.text())
    assert sheet.text == "Annotations in the present version: 1 in place, 1 to check, 1 not found."
    assert sheet.newer.currentText().endswith("second version.txt")
    revised.press("N")
    assert sheet.told.text().startswith("Change 1 of 2: ")
    assert "meeting on security" in sheet.told.text()
    revised.press("P")
    assert "Change 2 of 2: deleted " in sheet.told.text()
    assert "JSTARS" in sheet.shown.toPlainText()
    sheet.older.setFocus()
    revised.press("N")
    assert sheet.told.text().startswith("Change 1 of 2: ")
    revised.press("Ctrl+Z")
    assert window.pages.sheet is None
    assert anchors(revised) == [Anchor.EXACT] * 3
    window.commands.actions["article.changes"].trigger()
    assert "one version" in window.toast.text


def test_a_place_is_checked_by_keyboard(revised: Person) -> None:
    window = revised.window
    window.row.lead(revised.column(1).article_id)
    revised.press("C")
    assert window.row.leading is revised.column(3)
    row = window.panel.cards.current_row()
    assert row is not None
    assert row.anchor is Anchor.APPROXIMATE
    assert window.panel.detail.place.words.toPlainText().count("meeting") == 2
    assert [h.was for h in revised.column(3).view.highlights()] == ["", REWORDED]
    revised.press("Y")
    assert anchors(revised) == [Anchor.EXACT, Anchor.EXACT, Anchor.ORPHAN]
    assert window.panel.detail.place.isHidden()
    assert [h.was for h in revised.column(3).view.highlights()] == ["", ""]
    revised.press("C")
    assert "Nothing is left to check; 1 annotation was not found" in window.toast.text
    revised.press("Ctrl+Z")
    assert anchors(revised)[1] is Anchor.APPROXIMATE


def test_an_orphan_is_given_a_place_by_keyboard_alone(revised: Person) -> None:
    window = revised.window
    window.panel_pane.enter()
    revised.press("End", "R")
    assert "“deployed its ground surveillance" in window.reattach_line.text
    assert "in article 3" in window.reattach_line.text
    view = revised.column(3).view
    assert view.hasFocus()
    # Where its words stood: after the sentence that came before them.
    place = view.caret()
    assert "downturn" in revised.text(3)[place - 40 : place + 1]
    assert not window.reattach_line.attach.isEnabled()
    revised.press("R")
    assert anchors(revised)[-1] is Anchor.ORPHAN
    revised.press(*["Ctrl+Shift+Right"] * 4)
    assert window.reattach_line.attach.isEnabled()
    span = view.selection()
    revised.press("R")
    assert window.reattach_line.text == ""
    assert window.session.orphans() == ()
    moved = window.session.annotation(window.session.current)
    assert moved is not None
    assert (moved.span, moved.anchor) == (span, Anchor.EXACT)
    revised.press("Ctrl+Z")
    assert anchors(revised)[-1] is Anchor.ORPHAN


def test_looking_for_a_place_is_left_with_esc_and_takes_words_of_its_article_only(
    revised: Person,
) -> None:
    window = revised.window
    orphan = window.session.orphans()[0]
    window.panel.select(orphan.id)
    QTest.mouseClick(window.panel.detail.place.reattach, LEFT)
    revised.select_by_mouse(4, "At the request of the Kremlin")
    assert window.popover.isVisible()
    revised.press("R")
    assert window.session.orphans() == (orphan,)
    revised.press("Esc")
    assert window.reattach_line.text == ""
    assert window.placing.sought == ""
    assert not window.popover.isVisible()
    assert len(anchors(revised)) == 3


def test_an_orphan_is_removed_and_what_a_place_to_check_is_about_can_be_moved(
    revised: Person,
) -> None:
    window = revised.window
    window.panel_pane.enter()
    revised.press("End", "Del")
    assert window.session.orphans() == ()
    window.panel.select(window.session.all_annotations()[1].id)
    QTest.mouseClick(window.panel.detail.place.reattach, LEFT)
    revised.select_by_mouse(3, "Kremlin assistant Yuri Ushakov")
    QTest.mouseClick(window.reattach_line.attach, LEFT, NONE)
    assert anchors(revised) == [Anchor.EXACT] * 2
    there = {a.quote.exact for a in window.session.all_annotations()}
    assert there == {KEPT, "Kremlin assistant Yuri Ushakov"}


def test_the_same_text_is_no_new_version(reader: Person, tmp_path: Path) -> None:
    file = tmp_path / "same.txt"
    file.write_bytes(min(seeds().glob("*.txt")).read_bytes())
    reader.window.files.revise(reader.column(1).article_id, file)
    reader.qtbot.waitUntil(lambda: bool(reader.window.message.text))
    assert reader.window.message.text == "The text of the article is the same as before."


def test_an_orphan_chosen_in_the_panel_moves_no_column_to_where_it_is_not(revised: Person) -> None:
    view = revised.column(3).view
    view.scroll_to(0, glide=False)
    orphan = revised.window.session.orphans()[0]
    revised.window.panel_pane.enter()
    QTest.keyClick(revised.window.panel.cards, Qt.Key.Key_End)
    assert revised.window.session.current == orphan.id
    assert view.position() == 0
    revised.window.row.lead(revised.column(3).article_id)
    view.select(Span(3, 9))
    assert revised.window.session.current == ""
