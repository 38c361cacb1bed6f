"""The main job, done as a person does it: read, mark, tag, come back, export."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app import first_library, make_window, open_first
from reader.cli import main as command_line
from reader.locations import default_library, preferences_file
from reader.session.preferences import Preferences
from reader.storage import open_library
from tests.ui.person import LEFT, NONE, OpenWindow, Person, edge


@pytest.fixture
def far_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put this machine where the clocks are fourteen hours ahead of UTC."""
    monkeypatch.setenv("TZ", "XXX-14")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_the_first_start_makes_a_library_with_the_five_articles(
    qapp: QApplication, qtbot: QtBot
) -> None:
    person = Person(make_window(qapp, Preferences.load(preferences_file())), qtbot)
    open_first(person.window, None)
    person.window.show()
    person.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is person.window.row.leading.view)  # type: ignore[union-attr]
    titles = [info.title for info in person.window.session.articles()]
    assert not person.window.commands.actions["edit.undo"].isEnabled()
    person.leave()
    assert default_library().is_file()
    assert len(titles) == 5
    assert titles[4] == "Biden Repeats Assurances to Ukraine After Putin Call"


def test_a_start_opens_the_library_that_the_command_line_takes(
    open_window: OpenWindow, library: Path, preferences: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    open_window(library).leave()
    preferences_file().parent.mkdir(parents=True)
    preferences.rename(preferences_file())
    assert command_line(["list"], lambda *_: 1) == 0
    assert capsys.readouterr().err == f"using {library}\n"
    chosen = Preferences.load(preferences_file())
    assert first_library(chosen, None) == library
    assert first_library(chosen, Path("other.sqlite")) == Path("other.sqlite")


def test_a_last_library_that_was_emptied_is_left_as_it_is(
    open_window: OpenWindow, library: Path, tmp_path: Path
) -> None:
    person = open_window(library)
    emptied = tmp_path / "emptied.sqlite"
    emptied.touch()
    person.window.preferences.remember(emptied)
    open_first(person.window, None)
    assert "emptied.sqlite" in person.window.message.text
    assert emptied.stat().st_size == 0
    assert not default_library().exists()


def test_mark_with_the_mouse_tag_close_reopen_and_export(
    open_window: OpenWindow, library: Path, tmp_path: Path, far_away: None
) -> None:
    words = "a security meeting between the United States and Russia on 9-10. January"
    person = open_window(library)
    person.select_by_mouse(3, words)
    assert person.window.popover.isVisible()
    person.press("2")
    assert not person.window.popover.isVisible()
    assert person.marked(3) == [(words, "disputed")]
    person.leave()

    person = open_window(library)
    assert person.marked(3) == [(words, "disputed")]
    exported = tmp_path / "from-window.md"
    assert person.window.files.export(exported)
    person.leave()
    told = tmp_path / "from-command.md"
    assert (
        command_line(
            ["export", "--library", str(library), "--format", "markdown", "-o", str(told)],
            lambda *_: 1,
        )
        == 0
    )
    moment = re.compile(r"(?<=^exported: )\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=\+00:00$)", re.MULTILINE)
    by_window, by_command = (moment.subn("now", p.read_text("utf-8")) for p in (exported, told))
    assert by_window == by_command
    assert by_window[1] == 1
    assert "≠" in exported.read_text()
    assert "security meeting between the United States" in exported.read_text()


def test_the_whole_job_by_keyboard_alone(reader: Person) -> None:
    reader.press("Ctrl+PgDown")
    column = reader.window.row.leading
    assert column is not None
    assert QApplication.focusWidget() is column.view
    reader.press("Down", "Down", "Home", "Shift+End", "1")
    ((words, status),) = reader.marked(2)
    assert status == "confirmed"
    assert words
    reader.press("3")
    assert reader.marked(2) == [(words, "single-source")]
    reader.press("N")
    reader.type("See the *statement*.")
    reader.press("Ctrl+Return")
    (annotation,) = reader.window.session.all_annotations()
    assert annotation.note == "See the *statement*."
    reader.press("Ctrl+Z")
    assert reader.window.session.all_annotations()[0].note == ""
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert reader.marked(2) == []
    reader.press("Ctrl+Shift+Z", "Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert reader.marked(2) == [(words, "single-source")]
    assert reader.window.session.all_annotations()[0].note == "See the *statement*."


def overlapping_marks_stay_apart(reader: Person) -> None:
    outer = "Representatives of the USA and Russia plan to meet in Geneva on January 10th"
    reader.select_by_mouse(4, outer)
    reader.press("1")
    reader.select_by_mouse(4, "to meet in Geneva")
    reader.press("2")
    assert reader.marked(4) == [(outer, "confirmed"), ("to meet in Geneva", "disputed")]
    levels = [h.level for h in reader.column(4).view.highlights()]
    assert levels == [0, 1]
    reader.click_on(4, "to meet in Geneva")
    current = reader.window.session.annotation(reader.window.session.current)
    assert current is not None
    assert current.quote.exact == "to meet in Geneva"


def the_popover_tags_and_esc_closes_it(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    popover = reader.window.popover
    selection = reader.column(5).view.rectangle(reader.span(5, "Christmas Eve"))
    shown = popover.geometry()
    origin = reader.column(5).view.viewport().mapTo(popover.around, selection.topLeft())
    selection.moveTopLeft(origin)
    assert not shown.intersects(selection)
    assert popover.around.rect().contains(shown)
    reader.press("Esc")
    assert not popover.isVisible()
    assert reader.marked(5) == []
    reader.select_by_mouse(5, "Christmas Eve")
    first = next(b for b in popover.children() if getattr(b, "text", lambda: "")() == "1")
    QTest.mouseClick(first, LEFT)  # type: ignore[call-overload]
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]


def the_same_words_again_are_retagged_not_marked_twice(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    assert reader.marked(5) == [("Christmas Eve", "disputed")]


def zero_takes_the_status_away_and_delete_removes(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1", "0")
    assert reader.marked(5) == [("Christmas Eve", "none")]
    reader.press("Del")
    assert reader.marked(5) == []
    reader.press("Ctrl+Z")
    assert reader.marked(5) == [("Christmas Eve", "none")]


def the_list_of_annotations_jumps_both_ways(reader: Person) -> None:
    reader.select_by_mouse(2, "Nord Stream 2")
    reader.press("1")
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    reader.window.row.lead(reader.column(1).article_id)
    panel = reader.window.panel
    first = reader.window.session.all_annotations()[0]
    panel.cards.setFocus()
    panel.cards.setCurrentIndex(panel.cards.model().index(0, 0))
    reader.press("Return")
    reader.settle()
    leading = reader.window.row.leading
    assert leading is not None
    assert leading.article_id == first.article_id
    assert not leading.view.rectangle(first.span).isEmpty()
    reader.click_on(5, "Christmas Eve")
    reader.settle()
    shown = panel.cards.currentIndex()
    assert "Christmas Eve" in str(shown.data(Qt.ItemDataRole.AccessibleTextRole))


def letters_typed_in_a_note_do_not_tag(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1", "N")
    reader.type("2 3 0 n")
    reader.press("Ctrl+Return")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert reader.window.session.all_annotations()[0].note == "2 3 0 n"


def a_mark_over_two_paragraphs(reader: Person) -> None:
    text = reader.text(4)
    first = text.index("Talks between")
    last = text.index("Russia is demanding security guarantees from the West and") + len("Russia")
    view = reader.column(4).view
    view.scroll_to(first, glide=False)
    QTest.mousePress(view.viewport(), LEFT, NONE, edge(view, first))
    QTest.mouseMove(view.viewport(), edge(view, last))
    QTest.mouseRelease(view.viewport(), LEFT, NONE, edge(view, last))
    reader.press("3")
    assert reader.marked(4) == [(text[first:last], "single-source")]
    assert "\n\n" in text[first:last]


def test_a_note_is_on_disk_while_it_is_being_written(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    person.select_by_mouse(5, "Christmas Eve")
    person.press("1", "N")
    person.type("Denied twice")
    on_disk = open_library(library, read_only=True)
    person.qtbot.waitUntil(lambda: on_disk.annotations()[0].note == "Denied twice")
    on_disk.close()
    person.type(", said the ministry")
    assert person.window.panel.detail.note.editing
    person.press("Ctrl+Return")
    (annotation,) = person.window.session.all_annotations()
    assert annotation.note == "Denied twice, said the ministry"
    person.press("Ctrl+Z")
    assert person.window.session.all_annotations()[0].note == ""


def the_popover_is_there_while_its_selection_can_be_seen(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    popover = reader.window.popover
    assert popover.isVisible()
    bar, before = reader.column(5).view.verticalScrollBar(), popover.pos()
    at = bar.value()
    bar.setValue(at - 30)
    reader.qtbot.waitUntil(lambda: popover.pos() == before + QPoint(0, 30))
    bar.setValue(0)
    reader.qtbot.waitUntil(lambda: not popover.isVisible())
    bar.setValue(at)
    reader.qtbot.waitUntil(popover.isVisible)
    other = reader.column(4).view.verticalScrollBar()
    other.setValue(other.value() + 200)
    QApplication.processEvents()
    assert popover.pos() == before


def test_marks_are_made_and_changed_in_every_way(reader: Person) -> None:
    for look in (
        overlapping_marks_stay_apart,
        the_popover_tags_and_esc_closes_it,
        the_same_words_again_are_retagged_not_marked_twice,
        zero_takes_the_status_away_and_delete_removes,
        the_list_of_annotations_jumps_both_ways,
        letters_typed_in_a_note_do_not_tag,
        a_mark_over_two_paragraphs,
        the_popover_is_there_while_its_selection_can_be_seen,
    ):
        look(reader)
        reader.take_all_back()
        assert not reader.window.session.all_annotations(), look.__name__
