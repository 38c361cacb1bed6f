"""Exporting and copying, as a person does them in the window."""

from __future__ import annotations

from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.core.changes import SetStatus, SetTags
from reader.core.claim import Status
from reader.core.library import Contents
from reader.export import formats
from reader.export.options import Progress
from reader.storage.sqlite_library import SqliteLibrary
from reader.ui import desk, exporting, linking
from reader.ui.exports import paper, previewing
from reader.ui.exports.export_sheet import ExportSheet
from tests.ui.person import Person
from tests.ui.safety.acts import choose, click, sheet


def opened(reader: Person) -> ExportSheet:
    choose(reader, "file.export")
    return sheet(reader, ExportSheet)


def pick(box: object, name: str) -> None:
    box.setCurrentIndex(box.findData(name))  # type: ignore[attr-defined]


def preview(reader: Person, export: ExportSheet, words: str) -> str:
    reader.qtbot.waitUntil(lambda: words in export.preview.toPlainText())
    return str(export.preview.toPlainText())


def test_the_preview_follows_what_is_chosen_and_all_is_written(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    reader.select_by_mouse(3, "Mr Putin")
    reader.press("2")
    export = opened(reader)
    assert QApplication.focusWidget() is export.save
    # As low as a window at twice the size leaves it; the choices are scrolled then.
    assert export.minimumSizeHint().height() < 260
    reader.window.resize(640, 400)
    reader.qtbot.waitUntil(lambda: not export.hashtags.visibleRegion().isEmpty())
    reader.window.resize(1600, 1000)
    reader.qtbot.waitUntil(lambda: not export.one_an_article.visibleRegion().isEmpty())
    preview(reader, export, "> Christmas Eve")
    # What claims come to is counted meanwhile, and kept: two claims, and the columns.
    reader.qtbot.waitUntil(lambda: len(reader.window.session.contents().sums) == 3)
    export.callouts.setChecked(True)
    preview(reader, export, "> [!success]\n> Christmas Eve")
    pick(export.layout_box, "by-article")
    preview(reader, export, 'layout: "by-article"')
    export.regions.setChecked(False)
    reader.qtbot.waitUntil(lambda: "<!-- parallax" not in export.preview.toPlainText())
    click(export.copy)
    reader.qtbot.waitUntil(lambda: "> Christmas Eve" in QApplication.clipboard().text())
    reader.qtbot.waitUntil(export.save.isEnabled)
    pick(export.format, "html")
    reader.qtbot.waitUntil(lambda: "Mr Putin" in export.page.toPlainText())
    for name, words in (("csv", "quote,status"), ("json", "parallax-library")):
        pick(export.format, name)
        preview(reader, export, words)
    assert not export.callouts.isEnabled()
    with monkeypatch.context() as few:
        few.setattr(previewing, "_MOST_PREVIEWED", 1)
        pick(export.format, "html")
        reader.qtbot.waitUntil(lambda: "the first 1 of 2 annotations" in export.told.text())
    for name, suffix, begins in (("xlsx", ".xlsx", b"PK"), ("pdf", ".pdf", b"%PDF-")):
        export = opened(reader)
        pick(export.format, name)
        assert not export.copy.isEnabled()
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
        click(export.save)
        reader.qtbot.waitUntil(lambda: reader.window.pages.sheet is None)
        assert (tmp_path / f"out{suffix}").read_bytes().startswith(begins)
    export = opened(reader)
    export.one_an_article.setChecked(True)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "vault"))
    click(export.save)
    reader.qtbot.waitUntil(lambda: "5 files" in reader.window.message.text)
    assert len(list((tmp_path / "vault").iterdir())) == 5


def test_what_was_annotated_since_the_last_export_is_written_at_once(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(opened(reader), Qt.Key.Key_Escape)
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.md"), ""))
    click(opened(reader).save)
    reader.qtbot.waitUntil(lambda: "out.md" in reader.window.message.text)
    assert "> Christmas Eve" in (tmp_path / "out.md").read_text(encoding="utf-8")


def test_who_reviews_is_said_on_the_sheet_and_remembered(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    session = reader.window.session
    for claim in session.contents().claims:
        session.perform(SetTags(claim.id, ("checked",)))
    export = opened(reader)
    assert not export.reviewer.isVisible()
    pick(export.format, "claim-review")
    for field, words in ((export.reviewer, "Fact Desk"), (export.review_address, "checks")):
        field.setFocus()
        QTest.keyClicks(field, words)
    reader.qtbot.waitUntil(lambda: "“checks” is no address on the web" in export.told.text())
    export.review_address.selectAll()
    QTest.keyClicks(export.review_address, "https://example.org/checks")
    shown = preview(reader, export, '"name": "Fact Desk"')
    assert '"url": "https://example.org/checks#' in shown
    QTest.keyClick(export.review_address, Qt.Key.Key_Tab)
    QTest.keyClick(export, Qt.Key.Key_Escape)
    export = opened(reader)
    pick(export.format, "claim-review")
    assert export.wish().options.reviewer == "Fact Desk"
    assert export.review_address.text() == "https://example.org/checks"


def test_the_library_is_read_in_the_background_and_damage_found_there_is_told(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, on_main = SqliteLibrary.contents, list[bool]()

    def watched(library: SqliteLibrary) -> Contents:
        on_main.append(current_thread() is main_thread())
        library.found_altered()
        return read(library)

    monkeypatch.setattr(SqliteLibrary, "contents", watched)
    export = opened(reader)
    assert not reader.window.session.damaged
    preview(reader, export, "parallax")
    reader.qtbot.waitUntil(lambda: reader.window.session.damaged)
    assert not reader.window.session.writable
    QApplication.clipboard().clear()
    click(export.copy)
    reader.qtbot.waitUntil(lambda: "parallax" in QApplication.clipboard().text())
    assert not any(on_main)


def test_what_the_panel_shows_or_has_chosen_can_be_exported_alone(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    reader.select_by_mouse(3, "Mr Putin")
    reader.press("2")
    export = opened(reader)
    assert export.extent.itemText(0) == "All: 2 annotations"
    assert export.extent.itemText(1) == "What is chosen: 1"
    export.extent.setCurrentIndex(1)
    shown = preview(reader, export, "\narticles: 1\nannotations: 1\n")
    assert "> Mr Putin" in shown
    assert "> Christmas Eve" not in shown
    # The list is still being read, or is another one by now.
    card = reader.window.panel.rows.all_rows[0]
    reader.window.panel.update_cards([], [card.annotation.id])
    assert export.extent.itemText(0) == "All: 1 annotation"
    reader.window.panel.update_cards([card], [])
    assert export.extent.itemText(0) == "All: 2 annotations"
    reader.press("Esc")
    assert reader.window.pages.sheet is None


def test_an_export_that_fails_says_so_on_the_sheet(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = opened(reader)
    gone = str(tmp_path / "gone" / "out.md")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (gone, ""))
    export.block_ids.setChecked(False)
    click(export.save)
    reader.qtbot.waitUntil(lambda: "the folder it would be in is not there" in export.told.text())
    assert export.save.isEnabled()
    with reader.qtbot.waitSignal(export.wished):  # as when another window changes the library
        export.refresh()
    reader.settle()
    assert "the folder it would be in is not there" in export.told.text()
    # The name gets an ending that nobody saw when they were asked about writing over files.
    (tmp_path / "out.md").write_text("A diary", "utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    click(export.save)
    assert "“out.md” is there already." in export.told.text()
    assert (tmp_path / "out.md").read_text("utf-8") == "A diary"
    assert not (tmp_path / "out").exists()


def test_words_are_copied_with_where_they_come_from(reader: Person) -> None:
    reader.select_by_mouse(3, "Mr Putin")
    reader.press("Ctrl+Shift+C")
    copied = QApplication.clipboard().text()
    assert copied.startswith("“Mr Putin” — ")
    assert copied.endswith("30 Dec 2021")
    reader.press("Ctrl+Alt+C")
    assert QApplication.clipboard().text().startswith("Mr Putin\n\n— ")
    reader.press("2", "Ctrl+Shift+K")
    reader.qtbot.waitUntil(lambda: QApplication.clipboard().text().startswith("## 3. "))
    copied = QApplication.clipboard().text()
    assert "**≠ Disputed**\n\n> Mr Putin\n" in copied
    assert "<!--" not in copied


def test_an_address_leads_to_its_passage(reader: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    session = reader.window.session
    annotation = reader.window.panel.rows.all_rows[0].annotation
    session.set_current("", "panel")
    assert session.library is not None
    library = session.library.path
    session.windows.leave_word(library, f"annotation/{annotation.id}")
    session.called.emit()
    assert session.current == annotation.id
    assert session.windows.word() == ""
    # Where every column is taken, one makes room.
    fifth = annotation.article_id
    reader.window.desk.tick(fifth, on=False)
    for module in (desk, linking):
        monkeypatch.setattr(module, "MOST_COLUMNS", 4)
    for place in (f"annotation/{annotation.id}", f"article/{fifth}"):
        reader.window.desk.end_visit()
        assert fifth not in reader.window.desk.shown()
        session.windows.leave_word(library, place)
        session.called.emit()
        assert reader.window.row.leading is not None
        assert reader.window.row.leading.article_id == fifth
        assert len(reader.window.desk.shown()) == 4
    session.windows.leave_word(library, "annotation/gone")
    session.called.emit()
    assert "not in this library" in reader.window.toast.text


def test_the_preview_follows_what_is_done_elsewhere(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    export = opened(reader)
    preview(reader, export, "Confirmed")
    session = reader.window.session
    session.perform(SetStatus(next(iter(session.claims())), Status.DISPUTED))
    preview(reader, export, "≠ Disputed")


def test_a_preview_that_takes_long_holds_nothing_up_and_gives_way_to_the_next(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    go_on, made_of = Event(), []
    make = formats.made

    def slow(*some: Contents, progress: Progress) -> str | bytes:
        go_on.wait(10)
        progress(1, 2)
        made_of.append(some)
        return make(*some, progress=progress)  # type: ignore[arg-type]

    monkeypatch.setattr(previewing, "made", slow)
    export = opened(reader)
    preview(reader, export, "…")
    export.callouts.setChecked(True)
    reader.qtbot.waitUntil(lambda: not export._soon.isActive())
    go_on.set()
    preview(reader, export, "> [!success]\n> Christmas Eve")
    assert len(made_of) == 1
    go_on.clear()
    pick(export.format, "html")
    reader.qtbot.waitUntil(lambda: not export._soon.isActive())
    reader.press("Esc")
    go_on.set()
    reader.window.exporting.finish()
    assert len(made_of) == 1


def test_an_own_template_is_tried_before_it_is_saved_and_never_holds_the_window_up(
    reader: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    loops = "".join(f"{{% for {x} in range(1000) %}}" for x in "abc") + "{% endfor %}" * 3
    for name, source in (("broken", "{{ nothing }}"), ("endless", loops), ("good", "<p>fine</p>")):
        (tmp_path / f"{name}.html.j2").write_text(source, "utf-8")
    monkeypatch.setattr(exporting, "templates_folder", lambda: tmp_path)
    monkeypatch.setattr(previewing, "_MOST_SECONDS", 0.05)
    export = opened(reader)
    pick(export.format, "html")
    for name, told in (("broken", "nothing"), ("endless", "takes too long")):
        pick(export.layout_box, name)
        reader.qtbot.waitUntil(lambda: told in export.told.text())  # noqa: B023 - waited for
    pick(export.layout_box, "good")
    preview(reader, export, "<p>fine</p>")


def test_a_pdf_can_be_given_up_while_it_is_set(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    export = opened(reader)
    pick(export.format, "pdf")
    goal = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(goal), ""))
    set_page = paper.pdf
    heard = Event()
    export.cancel_asked.connect(heard.set, Qt.ConnectionType.QueuedConnection)

    def given_up(page: str, title: str, progress: Progress) -> bytes:
        export.cancel_asked.emit()
        heard.wait(5)
        return set_page(page, title, progress)

    monkeypatch.setattr(paper, "pdf", given_up)
    click(export.save)
    reader.qtbot.waitUntil(lambda: "given up" in export.told.text())
    assert not goal.exists()
