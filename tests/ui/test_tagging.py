"""Tagging in the whole window: free tags by key, repeating, many at once, undo, faint marks."""

from __future__ import annotations

from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from reader.core.claim import Stance, Status, TagColour
from reader.storage import DiskFullError
from reader.storage.sqlite_library import SqliteLibrary
from reader.ui.choice_box import Option
from reader.ui.claims.tags_sheet import TagsSheet
from tests.ui.person import LEFT, NONE, Person


def tags_in(reader: Person, number: int) -> list[tuple[str, ...]]:
    """Return the tags of the annotations of an article, in the order of the text."""
    session = reader.window.session
    annotations = session.annotations(session.articles()[number - 1].id)
    return [session.claims()[a.claim_id].tags for a in annotations]


def undo_text(reader: Person) -> str:
    return reader.window.commands.actions["edit.undo"].text().replace("&", "")


def write_tag(reader: Person, words: str) -> None:
    """Press F in a column, write, and come back."""
    reader.press("F")
    reader.type(words)
    reader.press("Return", "Escape", "Escape")


def test_free_tags_by_key_and_the_last_act_again(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("4")
    assert "No tag has the key 4" in reader.window.toast.text
    write_tag(reader, "day")
    assert tags_in(reader, 5) == [("day",)]
    assert undo_text(reader) == "Undo Add Tag"
    actions = reader.window.commands.actions
    assert actions["claim.tag4"].text() == "Tag “day” (&4)"
    assert actions["claim.repeat"].text() == "Repeat the &Last: day"
    reader.select_by_mouse(3, "50-minute phone call")
    reader.press("4")
    assert tags_in(reader, 3) == [("day",)]
    assert undo_text(reader) == "Undo Add Tag"
    reader.press("4")
    assert tags_in(reader, 3) == [()]
    assert undo_text(reader) == "Undo Remove Tag"
    reader.press("2")
    assert undo_text(reader) == "Undo Tag as Disputed"
    with monkeypatch.context() as full:
        full.setattr(SqliteLibrary, "apply", Mock(side_effect=DiskFullError))
        reader.press("3")
    assert reader.marked(3)[0][1] == "disputed"
    reader.select_by_mouse(4, "talked about the simmering conflict")
    reader.press("Q")
    assert reader.marked(4)[0][1] == "disputed"
    reader.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert (reader.marked(4), tags_in(reader, 3)) == ([], [("day",)])


def test_keys_of_tags_outlive_the_window(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    write_tag(reader, "day")
    for words in ("50-minute phone call", "The call was requested by Mr Putin."):
        reader.select_by_mouse(3, words)
        write_tag(reader, "call")
    library = reader.window.session.library
    assert library is not None
    assert reader.window.open_library(library.path)
    assert reader.window.tag_acts.keys[:2] == ("day", "call")


def test_many_are_tagged_as_one_step_of_undo(reader: Person) -> None:
    for words in ("50-minute phone call", "The call was requested by Mr Putin."):
        reader.select_by_mouse(3, words)
        reader.press("1")
    cards = reader.window.panel.cards
    cards.setFocus()
    reader.press("Ctrl+A", "2")
    assert [status for _, status in reader.marked(3)] == ["disputed"] * 2
    assert undo_text(reader) == "Undo Tag as Disputed"
    reader.press("F")
    reader.type("call")
    reader.press("Return")
    assert tags_in(reader, 3) == [("call",)] * 2
    line = reader.window.panel.several.line
    line.stance.setFocus()
    reader.press("D")
    stances = {a.stance for a in reader.window.session.all_annotations()}
    assert stances == {Stance.DENIES}
    reader.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert [status for _, status in reader.marked(3)] == ["confirmed"] * 2
    assert tags_in(reader, 3) == [(), ()]


def test_esc_goes_back_to_where_the_tags_were_asked_for(reader: Person) -> None:
    reader.select_by_mouse(3, "50-minute phone call")
    reader.press("1")
    view, panel = reader.column(3).view, reader.window.panel
    reader.press("F", "Escape")
    assert QApplication.focusWidget() is view
    panel.cards.setFocus()
    reader.press("F", "Escape")
    assert QApplication.focusWidget() is panel.cards


def test_removing_offers_to_undo(reader: Person) -> None:
    for words in ("50-minute phone call", "The call was requested by Mr Putin."):
        reader.select_by_mouse(3, words)
        reader.press("1")
    toast = reader.window.toast
    reader.window.panel.cards.setFocus()
    reader.press("Ctrl+A", "Delete")
    assert (reader.marked(3), toast.text) == ([], "2 annotations removed.")
    assert toast.button.accessibleName() == "Undo Remove Annotations"
    QTest.mouseClick(toast.button, LEFT)
    assert len(reader.marked(3)) == 2
    assert toast.text == ""
    assert reader.window.panel.cards.hasFocus()
    reader.click_on(3, "50-minute phone call")
    reader.press("Delete")
    assert toast.text == "Annotation removed."
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    assert toast.text == "", "the button would undo something else by now"


def test_marks_that_the_filter_leaves_out_are_faint(reader: Person) -> None:
    for words, key in (("50-minute phone call", "1"), ("requested by Mr Putin", "2")):
        reader.select_by_mouse(3, words)
        reader.press(key)
    bar, view = reader.window.panel.bar, reader.column(3).view
    QTest.mouseClick(bar.statuses.chips[Status.DISPUTED], LEFT)
    assert [h.faint for h in view.highlights()] == [True, False]
    reader.press("Ctrl+Z")
    assert [h.faint for h in view.highlights()] == [True]
    reader.press("Ctrl+Shift+Z")
    assert [h.faint for h in view.highlights()] == [True, False]
    QTest.mouseClick(bar.clear_button, LEFT)
    assert [h.faint for h in view.highlights()] == [False, False]


def test_tags_are_managed_in_a_sheet(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    write_tag(reader, "day, call")
    window = reader.window
    window.commands.actions["claim.manage_tags"].trigger()
    sheet = window.pages.sheet
    assert sheet is not None
    assert QApplication.focusWidget() is sheet.first()
    reader.press("Return")
    reader.type("telephone")
    reader.press("Return")
    assert tags_in(reader, 5) == [("day", "telephone")]
    assert undo_text(reader) == "Undo Rename Tag"
    keys = window.tag_acts.keys[:2]
    colour = sheet.colour  # type: ignore[attr-defined]
    colour.setFocus()
    reader.press("T")
    assert [(s.name, s.colour) for s in window.session.tag_styles()] == [
        ("telephone", TagColour.TEAL)
    ]
    sheet.key_wanted.emit("telephone", 1)  # type: ignore[attr-defined]
    assert window.tag_acts.keys[:2] == (keys[1], keys[0])
    sheet.removal_asked.emit("day")  # type: ignore[attr-defined]
    assert tags_in(reader, 5) == [("telephone",)]
    reader.press("Escape")
    assert window.pages.sheet is None
    path = window.session.library.path  # type: ignore[union-attr]
    assert window.open_library(path)
    assert window.tag_acts.keys[1] == "telephone"


def test_a_filter_by_a_tag_follows_its_new_name(reader: Person) -> None:
    panel = reader.window.panel
    for words in ("Christmas Eve", "the week of Jan. 10"):
        reader.select_by_mouse(5, words)
        write_tag(reader, "day")
    reader.window.commands.actions["claim.manage_tags"].trigger()
    sheet = reader.window.pages.sheet
    assert isinstance(sheet, TagsSheet)
    sheet.key.setCurrentIndex(3)
    sheet.key.activated.emit(3)
    reader.press("Escape")
    panel.bar.tags.menu.choose(Option("day", "day", "day"), on=True)
    panel.cards.setCurrentIndex(panel.rows.index(1))
    lost = QSignalSpy(panel.fell_out)

    def shown() -> tuple[str, int, int, str]:
        settled = reader.window.panel
        key = reader.window.tag_acts.keys[3]
        return settled.bar.tags.menu.text(), settled.rows.shown_count, len(settled.chosen()), key

    reader.window.tag_acts.manage()
    sheet = reader.window.pages.sheet
    assert isinstance(sheet, TagsSheet)
    sheet.name.setFocus()
    sheet.name.setText("date")
    reader.press("Return")
    assert shown() == ("date ▾", 2, 1, "date")
    reader.press("Escape")
    panel.cards.setFocus()
    reader.press("Ctrl+Z")
    assert shown() == ("day ▾", 2, 1, "day")
    reader.press("Ctrl+Shift+Z")
    assert shown() == ("date ▾", 2, 1, "date")
    assert not lost.count()
    panel.bar.clear()


def test_undo_leads_from_one_card_to_another(reader: Person) -> None:
    panel = reader.window.panel
    for words, keys in (("the week of Jan. 10", "2"), ("Christmas Eve", "13")):
        reader.select_by_mouse(5, words)
        reader.press(*keys)
    last = reader.window.session.current
    other = next(a.id for a in reader.window.session.all_annotations() if a.id != last)
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z"):
        place = reader.window.panel.rows.reveal(other)
        centre = panel.cards.visualRect(place).center()
        QTest.mouseClick(panel.cards.viewport(), LEFT, NONE, centre)
        assert panel.chosen() == [other]
        reader.press(keys)
        assert reader.window.panel.chosen() == [last]


def test_the_detail_tells_who_gave_a_status(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2", "1")
    reader.window.panel_pane.enter()
    trail = reader.window.panel.detail.trail
    assert trail.words.text().startswith("Confirmed · you, today ")
    QTest.mouseClick(trail.more, LEFT)
    assert len(trail.words.text().split("\n")) == 2


def test_a_stance_is_taken_from_the_menu(reader: Person) -> None:
    window = reader.window
    window.commands.actions["claim.denies"].trigger()
    assert window.toast.text == "Go to an annotation first."
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("0")
    window.commands.actions["claim.denies"].trigger()
    assert window.session.all_annotations()[0].stance is Stance.DENIES
    assert window.panel.detail.line.stance.currentData() == Stance.DENIES
    assert (
        window.panel.cards.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).count("Denies")
    )


def test_the_timeline_follows_the_filter(reader: Person) -> None:
    for number, words, key in ((5, "almost one hour on Dec. 30", "1"), (5, "Christmas Eve", "2")):
        reader.select_by_mouse(number, words)
        reader.press(key)
    timeline, bar = reader.window.timeline, reader.window.panel.bar

    def drawn() -> QImage:
        return timeline.grab().toImage()

    QApplication.processEvents()
    before = drawn()
    QTest.mouseClick(bar.statuses.chips[Status.CONFIRMED], LEFT)
    told = {card.id: card.moment for card in reader.window.panel.rows.facets.wanted}
    assert [moment and (moment.begin.day, moment.days) for moment in told.values()] == [(30, 1)]
    assert drawn() != before
    QTest.mouseClick(bar.clear_button, LEFT)
    assert drawn() == before
