"""The trash, as a person meets it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.ui.safety.trash_sheet import TrashSheet
from tests.ui.person import Person
from tests.ui.safety.acts import choose, click, listed, sheet


def removed(reader: Person) -> None:
    """Remove an annotation and an article."""
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1", "Del")
    reader.window.row.lead(reader.column(3).article_id)
    choose(reader, "article.remove")


def test_what_was_removed_is_listed_and_put_back(reader: Person) -> None:
    removed(reader)
    choose(reader, "edit.trash")
    trash = sheet(reader, TrashSheet)
    rows = listed(trash.list)
    assert (rows[0], rows[2]) == ("Articles", "Annotations")
    assert rows[1].startswith("3. ")
    assert rows[3].startswith("“Christmas Eve”, in 5. ")
    assert "Today" in rows[1]
    assert "Today" in rows[3]
    assert QApplication.focusWidget() is trash.list
    reader.press("Return")
    assert len(reader.window.row) == 5
    assert listed(trash.list)[0] == "Annotations"
    click(trash.put_back)
    assert "back where it was" in reader.window.toast.text
    assert "Nothing lies in the trash" in trash.text
    reader.press("Esc")
    reader.settle()
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    reader.press("Ctrl+Z")
    assert reader.marked(5) == []
    reader.press("Ctrl+Z")
    assert len(reader.window.row) == 4


def test_an_annotation_waits_for_its_article(reader: Person) -> None:
    reader.select_by_mouse(3, "Mr Putin")
    reader.press("1", "Del")
    reader.window.row.lead(reader.column(3).article_id)
    choose(reader, "article.remove")
    choose(reader, "edit.trash")
    trash = sheet(reader, TrashSheet)
    reader.press("Down", "Down")
    assert "put that back first" in trash.told.text()
    assert not trash.put_back.isEnabled()
    reader.press("Up", "Up", "Return", "Return")
    reader.press("Esc")
    assert reader.marked(3) == [("Mr Putin", "confirmed")]


def test_emptying_is_asked_for_twice_and_can_be_given_up(reader: Person) -> None:
    removed(reader)
    choose(reader, "edit.trash")
    trash = sheet(reader, TrashSheet)
    click(trash.empty_now)
    assert "2 things for good" in trash.warning.text()
    assert "cannot be undone" in trash.warning.text()
    assert QApplication.focusWidget() is trash.keep
    reader.press("Esc")
    assert reader.window.pages.sheet is trash
    assert trash.empty_now.isVisible()
    assert len(listed(trash.list)) == 4
    reader.press("Return")
    assert not trash.empty_now.isVisible()
    click(trash.delete)
    assert listed(trash.list) == []
    assert "The trash is empty" in reader.window.toast.text
    assert not trash.empty_now.isVisible()
    session = reader.window.session
    assert session.trash().count == 0
    assert [info.number for info in session.articles()] == [1, 2, 4, 5]
    reader.press("Esc")
    assert not reader.window.commands.actions["edit.undo"].isEnabled()


def test_keys_for_reading_do_nothing_under_a_sheet(reader: Person) -> None:
    removed(reader)
    choose(reader, "edit.trash")
    reader.press("Ctrl+W", "1", "F6", "F6", "F6", "F6")
    assert len(reader.window.row) == 4
    assert reader.window.session.all_annotations() == ()
    trash = sheet(reader, TrashSheet)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert trash.isAncestorOf(focused)
