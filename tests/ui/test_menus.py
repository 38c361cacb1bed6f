"""The menus, used: each act through its action, with the file dialogs answered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader.core.annotating import highlight
from reader.core.changes import RemoveArticle
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.settings import COPY_CITED
from reader.core.tagging import Tagging
from reader.storage import open_library
from reader.ui.about_page import AboutSheet
from reader.ui.help_page import HelpSheet
from tests.ui.person import OpenWindow, Person


def choose(reader: Person, name: str) -> None:
    action = reader.window.commands.actions[name]
    assert action.isEnabled(), name
    action.trigger()
    QApplication.processEvents()


def answer(monkeypatch: pytest.MonkeyPatch, **answers: object) -> None:
    for method, value in answers.items():
        monkeypatch.setattr(QFileDialog, method, lambda *_, v=value: v)


def test_new_open_and_recent(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reader.window.session.library
    assert first is not None
    old, new = first.path, tmp_path / "the second library of them.sqlite"
    label = reader.window.library_label
    answer(monkeypatch, getSaveFileName=(str(new.with_suffix("")), ""))
    choose(reader, "file.new")
    assert new.is_file()
    assert "second" in reader.window.windowTitle()
    assert label.text().startswith("the second library of them — ")
    assert label.width() >= label.sizeHint().width()
    assert reader.window.pages.currentWidget() is reader.window.no_articles
    answer(monkeypatch, getOpenFileName=(str(old), ""))
    choose(reader, "file.open")
    reader.qtbot.waitUntil(lambda: len(reader.window.row) == 5)
    menu = reader.window.recent_menu
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()][:2] == [str(old), str(new)]
    menu.actions()[1].trigger()
    assert "second" in reader.window.windowTitle()


def test_a_dialog_given_up_changes_nothing_and_new_never_writes_over_a_file(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, getSaveFileName=("", ""), getOpenFileName=("", ""),
           getOpenFileNames=([], ""))  # fmt: skip
    title = reader.window.windowTitle()
    for name in ("file.new", "file.open", "file.export", "file.import"):
        choose(reader, name)
    assert reader.window.windowTitle() == title
    assert reader.window.message.text == ""
    there = tmp_path / "there.sqlite"
    there.write_text("mine")
    answer(monkeypatch, getSaveFileName=(str(there), ""))
    choose(reader, "file.new")
    assert there.read_text() == "mine"
    assert "there.sqlite" in reader.window.message.text


def test_export_through_its_menu(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1")
    answer(monkeypatch, getSaveFileName=(str(tmp_path / "out"), ""))
    choose(reader, "file.export")
    reader.press("Return")
    reader.qtbot.waitUntil(lambda: "out.md" in reader.window.message.text)
    assert "> Christmas Eve" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "out.md" in reader.window.message.text


def test_import_through_its_menu_shows_the_new_column(
    reader: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "late.txt"
    path.write_text("A late account\n\nThe talks went on for days.\n", encoding="utf-8")
    answer(monkeypatch, getOpenFileNames=([str(path)], ""))
    choose(reader, "file.import")
    reader.qtbot.waitUntil(lambda: not reader.window.importing.busy)
    reader.press("Return")
    reader.qtbot.waitUntil(lambda: len(reader.window.row) == 6)
    reader.settle()
    leading = reader.window.row.leading
    assert leading is reader.column(6)
    left = leading.mapTo(reader.window.row.viewport(), QPoint(0, 0)).x()
    assert 0 <= left <= reader.window.row.viewport().width() - leading.width() + 2
    choose(reader, "file.import")
    reader.qtbot.waitUntil(lambda: "already there" in reader.window.message.text)


def test_remove_from_library_and_undo(reader: Person) -> None:
    reader.window.row.lead(reader.column(3).article_id)
    choose(reader, "article.remove")
    assert [i.number for i in reader.window.session.articles()] == [1, 2, 4, 5]
    assert len(reader.window.row) == 4
    choose(reader, "edit.undo")
    assert len(reader.window.row) == 5


def test_themes_are_chosen_kept_and_given_back_to_the_system(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    choose(person, "view.theme_dark")
    assert person.window.appearance.theme.name == "Dark"
    person.leave()
    person = open_window(library)
    assert person.window.appearance.theme.name == "Dark"
    choose(person, "view.theme_system")
    assert person.window.appearance.theme.name == "Light"
    assert person.window.commands.actions["view.theme_system"].isChecked()
    assert not person.window.commands.actions["view.theme_dark"].isChecked()


def test_stepping_through_annotations_goes_around(reader: Person) -> None:
    for words in ("Christmas Eve", "Budapest Memorandum"):
        reader.select_by_mouse(5, words)
        reader.press("1")
    reader.window.row.lead(reader.column(5).article_id)
    current = []
    for key in ("]", "]", "[", "["):
        reader.press(key)
        annotation = reader.window.session.annotation(reader.window.session.current)
        current.append(annotation.quote.exact if annotation else "")
    assert current == ["Christmas Eve", "Budapest Memorandum", "Christmas Eve",
                       "Budapest Memorandum"]  # fmt: skip


def test_keys_do_not_act_on_an_annotation_the_caret_has_left(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1", "Ctrl+Home", "Del")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    reader.press("]")
    assert reader.window.session.current
    reader.press("Ctrl+PgUp", "3")
    assert reader.marked(5) == [("Christmas Eve", "confirmed")]
    assert "Select some words" in reader.window.toast.text


def test_going_through_the_panes_chooses_nothing(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("1", "Ctrl+End")
    place = reader.column(5).view.place
    assert reader.window.session.current == ""
    reader.press("F6", "F6", "F6", "F6")
    assert reader.window.session.current == ""
    assert reader.column(5).view.place == place
    assert reader.window.row.leading is reader.column(5)


def next_and_previous_date_in_the_text(reader: Person) -> None:
    reader.window.row.lead(reader.column(5).article_id)
    view = reader.column(5).view
    view._put_caret(0)
    seen = []
    for key in (".", ".", ","):
        reader.press(key)
        span = view.selection()
        assert span is not None
        seen.append(reader.text(5)[span.start : span.end])
    assert seen[0] == seen[2] == "Nov. 17, 2021"
    assert seen[1] != seen[0]


def go_to_this_date_brings_the_others(reader: Person) -> None:
    reader.window.row.lead(reader.column(5).article_id)
    reader.column(5).view._put_caret(reader.span(5, "Dec. 7").start)
    reader.press("G")
    reader.settle()
    assert not reader.column(3).view.rectangle(reader.span(3, "December 7")).isEmpty()
    assert reader.column(1).header._note.text() == "no mention"


def test_copy_gives_the_words_with_where_they_come_from(reader: Person) -> None:
    words = "Talks between Russia and NATO"
    reader.select_by_mouse(4, words)
    reader.press("Ctrl+C")
    copied = QApplication.clipboard()
    assert copied.text().startswith(f"{words}\n\n— ")
    assert f"<p>{words}</p>" in copied.mimeData().html()
    assert bytes(copied.mimeData().data("text/markdown").data()).decode().startswith(f"> {words}\n")
    reader.window.appearance.set(COPY_CITED, False)
    choose(reader, "edit.copy")
    assert copied.text() == words


def panes_hide_and_come_back(reader: Person) -> None:
    # Also once they hold what paints every pixel of them.
    reader.settle()
    for name, pane in (
        ("articles", reader.window.articles_pane),
        ("annotations", reader.window.panel_pane),
        ("timeline", reader.window.timeline_pane),
    ):
        choose(reader, f"view.{name}")
        assert not pane.isVisible(), name
        assert not reader.window.commands.actions[f"view.{name}"].isChecked(), name
        choose(reader, f"view.{name}")
        assert pane.isVisible(), name


def help_opens_and_esc_closes_it(reader: Person) -> None:
    choose(reader, "help.keys")
    sheet = reader.window.pages.sheet
    assert isinstance(sheet, HelpSheet)
    assert sheet.page.hasFocus()
    assert "Select Sentence" in sheet.page.toPlainText()
    QTest.keyClick(sheet.page, Qt.Key.Key_Escape)
    assert reader.window.pages.sheet is None


def the_page_about_the_program_copies_what_a_report_needs(reader: Person) -> None:
    choose(reader, "help.about")
    about = reader.window.pages.sheet
    assert isinstance(about, AboutSheet)
    assert "MIT" in about.text
    assert about.copy.hasFocus()
    QTest.keyClick(about.copy, Qt.Key.Key_Space)
    copied = QApplication.clipboard().text()
    assert "Parallax Reader:" in copied
    assert "Screen plugin:   offscreen" in copied
    choose(reader, "help.about")
    assert reader.window.pages.sheet is None


def letters_in_an_open_menu_do_not_act_on_the_text_beneath(reader: Person) -> None:
    window, view = reader.window, reader.column(1).view
    view.setFocus()
    handle, bar = window.windowHandle(), window.menuBar()
    title = next(action for action in bar.actions() if action.text() == "&View")
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(title).center())
    QTest.keyClick(handle, Qt.Key.Key_P)
    assert view.selection() is None
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title() == "Com&pare Accounts"
    QTest.keyClick(handle, Qt.Key.Key_D)
    assert window.accounts_pane.isVisible()
    choose(reader, "accounts.differences")


def test_panes_and_pages_come_and_go(reader: Person) -> None:
    letters_in_an_open_menu_do_not_act_on_the_text_beneath(reader)
    panes_hide_and_come_back(reader)
    help_opens_and_esc_closes_it(reader)
    the_page_about_the_program_copies_what_a_report_needs(reader)


def test_what_another_window_writes_appears(reader: Person) -> None:
    library = reader.window.session.library
    assert library is not None
    other = open_library(library.path)
    article = other.article(other.articles()[4].id)
    start = article.text.index("Christmas Eve")
    span = Span(start, start + len("Christmas Eve"))
    other.apply(highlight(article, span, Tagging(Status.DISPUTED), reader.window.session.now()))
    other.close()
    reader.qtbot.waitUntil(
        lambda: reader.marked(5) == [("Christmas Eve", "disputed")], timeout=3000
    )


def the_wheel_over_a_column_makes_it_lead(reader: Person) -> None:
    reader.window.row.lead(reader.column(1).article_id)
    view = reader.column(2).view
    at = QPointF(100, 200)
    for _ in range(12):
        event = QWheelEvent(
            at, view.viewport().mapToGlobal(at), QPoint(0, 0), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    QApplication.processEvents()
    assert reader.window.row.leading is reader.column(2)
    focus = reader.window.session.focus
    assert focus is not None
    assert focus.article_id == reader.column(2).article_id


def test_dates_and_columns_are_gone_to(reader: Person) -> None:
    next_and_previous_date_in_the_text(reader)
    go_to_this_date_brings_the_others(reader)
    the_wheel_over_a_column_makes_it_lead(reader)


def test_a_column_comes_back_where_it_stood(reader: Person) -> None:
    window = reader.window
    window.row.lead(reader.column(4).article_id)
    reader.press("Ctrl+Shift+PgUp", "Ctrl+Shift+PgUp")
    order = window.row.order()
    third = reader.column(3).article_id
    window.desk.tick(third, on=False)
    window.desk.tick(third, on=True)
    assert window.row.order() == order


def test_the_sideways_place_and_open_folds_come_back(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    view = person.column(5).view
    person.window.row.lead(person.column(5).article_id)
    person.press("S", "1")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    person.press("Ctrl+End", "Return")
    assert view.open_folds
    person.press("]")
    person.settle()
    current = person.window.session.current
    assert current
    across = person.window.row.horizontalScrollBar().value()
    assert across > 0
    person.leave()
    person = open_window(library, size=(1280, 800))
    person.settle()
    assert person.window.row.horizontalScrollBar().value() == across
    assert person.column(5).view.open_folds
    assert person.window.row.leading is person.column(5)
    card = person.window.panel.cards.current_row()
    assert card is not None
    assert card.id == current == person.window.session.current


def test_links_in_notes_open_outside_only_when_confirmed(
    reader: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    reader.window.panel.link_confirmed.emit("https://example.org/")
    assert opened == ["https://example.org/"]


def test_the_first_size_fits_the_screen(open_window: OpenWindow, library: Path) -> None:
    from reader.app import make_window
    from reader.session.preferences import Preferences

    window = make_window(QApplication.instance(), Preferences(library.parent / "none.json"))  # type: ignore[arg-type]
    room = window.screen().availableGeometry().size()
    person = Person(window, None)  # type: ignore[arg-type]
    assert window.width() <= room.width() - 12
    assert window.height() <= room.height() - 40
    person.leave()


def test_an_empty_page_says_all_of_its_sentence(reader: Person) -> None:
    for info in reader.window.session.articles():
        reader.window.desk.tick(info.id, on=False)
    QApplication.processEvents()
    page = reader.window.none_ticked
    assert page.isVisible()
    from PySide6.QtWidgets import QLabel

    for info in reader.window.session.articles():
        reader.window.session.perform(RemoveArticle(info.id))
    QApplication.processEvents()
    empty = reader.window.no_articles
    assert empty.isVisible()
    for label in [*page.findChildren(QLabel), *empty.findChildren(QLabel)]:
        assert not label.wordWrap() or label.height() >= label.heightForWidth(label.width()) > 0
