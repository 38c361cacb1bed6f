"""Importing as a person does: dropped, pasted, looked at, put right, stopped, told about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.core.article import BlockKind
from reader.storage import DiskFullError
from reader.storage.sqlite_library import SqliteLibrary
from reader.ui.importing.sheet import ImportSheet
from reader.ui.safety.report_sheet import ReportSheet
from tests.ui.person import LEFT, Person

_PATIENCE_MS = 20_000

_ARTICLE = """Harbour vote put off

By Jane Roe

3 March 2021

The council did not vote on Thursday, and the mayor said that she would not comment.

The harbour, she said, is what the town lives from, and will be for years to come.

Related Topics

Your email address will not be published
"""


def done(person: Person) -> None:
    """Wait until nothing is read or written any more."""
    person.qtbot.waitUntil(lambda: not person.window.importing.busy, timeout=_PATIENCE_MS)
    QApplication.processEvents()


def written(folder: Path, name: str, text: str = _ARTICLE) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def looked_at(person: Person, *paths: Path) -> ImportSheet:
    person.window.importing.preview_paths(paths)
    done(person)
    sheet = person.window.importing.sheet
    assert sheet is not None
    return sheet


def _full(library: SqliteLibrary, _: object) -> None:
    raise DiskFullError(library.path)


def drop(person: Person, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.dropEvent(event)


def test_chosen_files_are_looked_at_put_right_and_imported_in_one_step(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [str(written(tmp_path, "vote.txt")), str(written(tmp_path, "empty.txt", ""))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (paths, ""))
    reader.press("Ctrl+I")
    done(reader)
    sheet = reader.window.importing.sheet
    assert sheet is not None
    assert "1 article was read. 1 file could not be read." in sheet.text
    assert len(reader.window.session.articles()) == 5
    title = sheet.details.fields["title"]
    title.setFocus()
    title.selectAll()
    reader.type("The vote")
    sheet.details.date.setFocus()
    sheet.details.date.selectAll()
    reader.type("10 March 2021")
    blocks = sheet.details.blocks
    last = blocks.blocks.rowCount() - 1
    assert blocks.blocks.blocks[last].kind is BlockKind.FURNITURE
    blocks.setFocus()
    blocks.setCurrentIndex(blocks.blocks.index(last))
    reader.press("Space")
    with monkeypatch.context() as full:
        full.setattr(SqliteLibrary, "apply", _full)
        reader.press("Return")
        done(reader)
    assert "2 files could not be imported. The disk with" in reader.window.message.text
    again = reader.window.importing.sheet
    assert again is not None
    assert [one.draft.title for one in again.arrivals] == ["The vote"]
    reader.press("Return")
    done(reader)
    assert reader.window.importing.sheet is None
    info = reader.window.session.articles()[-1]
    assert info.title == "The vote"
    assert info.publication is not None
    assert info.publication.date.isoformat() == "2021-03-10"
    assert reader.window.session.article(info.id).blocks[-1].kind is BlockKind.PARAGRAPH
    assert "1 article imported." in reader.window.message.text
    assert "empty.txt" in reader.window.message.text
    reader.press("Ctrl+Z")
    assert len(reader.window.session.articles()) == 5


def test_what_is_no_day_is_not_taken(reader: Person, tmp_path: Path) -> None:
    sheet = looked_at(reader, written(tmp_path, "vote.txt"))
    before = list(sheet.arrivals)
    sheet.details.date.setFocus()
    sheet.details.date.selectAll()
    reader.type("some day")
    wanted: list[object] = []
    sheet.wanted.connect(lambda *given: wanted.append(given))
    reader.press("Return", "Return")
    QTest.mouseClick(sheet.accept, LEFT)
    assert "is not read as a date" in sheet.details.basis.text()
    assert sheet.details.date.hasFocus()
    assert reader.window.importing.sheet is sheet
    assert list(sheet.arrivals) == before
    assert wanted == []


def test_the_buttons_are_seen_however_small_the_window_is(reader: Person, tmp_path: Path) -> None:
    """What a screen of 1280 by 800 has room for at twice the size; fields keep their height."""
    window = reader.window
    window.resize(640, 400)
    sheet = looked_at(reader, written(tmp_path, "vote.txt"), written(tmp_path, "empty.txt", ""))
    QApplication.processEvents()
    inside = window.rect().contains
    assert window.height() == 400
    assert inside(QRect(sheet.accept.mapTo(window, QPoint()), sheet.accept.size()))
    for field in sheet.details.fields.values():
        assert field.height() >= field.sizeHint().height()
    assert not window.timeline_pane.isVisible()
    window.pages.close_sheets()
    reader.qtbot.waitUntil(window.timeline_pane.isVisible)
    before = window.height()
    window.commands.actions["article.details"].trigger()
    QApplication.processEvents()
    details = window.pages.sheet
    assert details is not None
    assert window.height() == before
    button = details.close_button
    assert inside(QRect(button.mapTo(window, QPoint()), button.size()))


def test_dropped_files_go_in_at_once_and_show_once(reader: Person, tmp_path: Path) -> None:
    window = reader.window
    folder = tmp_path / "many"
    folder.mkdir()
    words = _ARTICLE.split()
    for number in range(30):
        mixed = " ".join(words[number % 20 :] + words[: number % 20]) + f" {number} "
        written(folder, f"{number}.txt", f"Report {number}\n\n" + mixed * (1 + number % 4))
    told: list[object] = []
    window.session.changed.connect(told.append)
    shown = window.row.order()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    drop(reader, mime)
    done(reader)
    window.pages.close_sheets()
    came = len(window.session.articles()) - 5
    assert came > 8
    assert len(told) == 1, "the window was set anew more than once"
    assert window.row.order() == shown, "of so many, no column is opened unasked"
    assert f"{came} articles imported." in window.message.text
    window.commands.actions["file.import_report"].trigger()
    report = window.pages.sheet
    assert isinstance(report, ReportSheet)
    assert f"{came} articles imported" in report.report.toPlainText()


def test_another_version_is_asked_about(reader: Person, tmp_path: Path) -> None:
    session = reader.window.session
    long = _ARTICLE + "".join(f"\nIn {year}, there were {year * 7} votes.\n" for year in range(40))
    reader.window.importing.bring_paths([written(tmp_path, "vote.txt", long)])
    done(reader)
    assert len(session.articles()) == 6
    reader.window.importing.bring_paths(
        [written(tmp_path, "later.txt", long + "\nIt voted at last.\n")]
    )
    done(reader)
    sheet = reader.window.importing.sheet
    assert sheet is not None
    assert "Almost the same text as 6." in sheet.details.like.text.text()
    assert len(session.articles()) == 6
    reader.press("Return")
    done(reader)
    assert len(session.articles()) == 6
    assert len(session.revisions(session.articles()[-1].id)) == 2
    assert "1 new version." in reader.window.message.text


def test_pasted_words_are_looked_at_first(reader: Person) -> None:
    QGuiApplication.clipboard().setText(_ARTICLE)
    reader.press("Ctrl+V")
    done(reader)
    sheet = reader.window.importing.sheet
    assert sheet is not None
    fields = sheet.details.fields
    assert fields["title"].text() == "Harbour vote put off"
    # Tab goes through the lines from left to right.
    fields["byline"].setFocus()
    reader.press("Tab")
    assert sheet.details.date.hasFocus()
    reader.press("Tab")
    assert fields["dateline"].hasFocus()
    reader.press("Escape")
    assert reader.window.importing.sheet is None
    assert len(reader.window.session.articles()) == 5


def test_pasting_into_a_field_stays_there(reader: Person) -> None:
    QGuiApplication.clipboard().setText("Kyiv")
    reader.press("Ctrl+F", "Ctrl+V")
    column = reader.window.row.leading
    assert column is not None
    assert column.find_bar.field.text() == "Kyiv"
    assert not reader.window.importing.busy


def test_an_empty_clipboard_is_said(reader: Person) -> None:
    QGuiApplication.clipboard().setText("  ")
    reader.press("Ctrl+V")
    assert "nothing on the clipboard" in reader.window.toast.text


def test_letters_are_mended_when_asked(reader: Person, tmp_path: Path) -> None:
    text = _ARTICLE.replace("did not vote", "didnâ€™t vote").replace("would not", "wouldnâ€™t")
    sheet = looked_at(reader, written(tmp_path, "wrong.txt", text))
    assert sheet.details.repair.isVisibleTo(sheet)
    assert "didnâ€™t" in sheet.details.before.text()
    assert "didn’t" in sheet.details.after.text()
    sheet.details.mending.emit(True)
    reader.qtbot.waitUntil(lambda: "didn’t vote" in sheet.arrivals[0].draft.text)
    assert not sheet.details.repair.isVisibleTo(sheet)


def test_what_is_left_out_is_not_imported(reader: Person, tmp_path: Path) -> None:
    other = "Bridge opens\n\n" + "People crossed the bridge over the river in the morning. " * 9
    sheet = looked_at(reader, written(tmp_path, "a.txt"), written(tmp_path, "b.txt", other))
    assert sheet.accept.text() == "Import 2 Articles"
    sheet.list.setFocus()
    reader.press("Space")
    assert sheet.accept.text() == "Import 1 Article"
    reader.press("Return")
    done(reader)
    assert [info.title for info in reader.window.session.articles()[5:]] == ["Bridge opens"]


def test_a_window_that_is_closed_ends_its_import(reader: Person, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(120):
        written(folder, f"{number}.txt", f"Report {number}\n\n{_ARTICLE * 5}")
    reader.window.importing.bring_paths([folder])
    reader.leave()
