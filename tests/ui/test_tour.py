"""The tour of the window, and what is new: led through by keyboard, once, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QFont, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser

from reader.locations import changelog
from reader.session.preferences import Preferences
from reader.ui.help_page import HelpSheet
from reader.ui.news_page import NewsSheet, news
from tests.ui.everywhere import choose
from tests.ui.person import OpenWindow, Person


def told(person: Person) -> tuple[str, str]:
    card = person.window.guiding.card
    return card.count.text(), card.title.text()


def the_tour_goes_forth_and_back_and_ends_in_the_text(reader: Person) -> None:
    choose(reader, "help.tour")
    card = reader.window.guiding.card
    assert told(reader) == ("1 of 5", "Your articles")
    assert card.forth.hasFocus()
    reader.press("Return", "Right", "Left")
    assert told(reader) == ("2 of 5", "Tag what you read")
    titles = []
    while not card.isHidden():
        titles.append(told(reader)[1])
        assert card.ring.isVisible()
        assert reader.window.rect().contains(card.geometry())
        reader.press("Return")
    assert titles == ["Tag what you read", "See when", "Follow a claim", "Find your way"]
    leading = reader.window.row.leading
    assert leading is not None
    assert leading.view.hasFocus()
    assert card.ring.isHidden()


def the_tour_stands_beside_what_it_tells_of(reader: Person) -> None:
    choose(reader, "help.tour")
    card, steps = reader.window.guiding.card, reader.window.guiding.steps()
    for step in steps:
        part = step.part.rect().translated(
            step.part.mapTo(reader.window, step.part.rect().topLeft())
        )
        assert not card.geometry().intersects(part), step.title
        reader.press("Return")


def esc_skips_the_tour_and_the_window_can_be_used_meanwhile(reader: Person) -> None:
    choose(reader, "help.tour")
    reader.select_by_mouse(1, "Ukraine conflict")
    reader.press("2")
    assert [status for _, status in reader.marked(1)] == ["disputed"]
    card = reader.window.guiding.card
    assert card.isVisible()
    choose(reader, "help.tour")
    assert card.forth.hasFocus()
    reader.press("Escape")
    assert card.isHidden()


def a_part_that_is_put_away_is_told_of_all_the_same(reader: Person) -> None:
    reader.window.articles_pane.hide()
    choose(reader, "help.tour")
    card = reader.window.guiding.card
    assert card.isVisible()
    assert card.ring.isHidden()
    reader.window.articles_pane.show()
    QApplication.processEvents()
    assert card.ring.isVisible()


def a_sheet_has_the_room_and_the_tour_goes_on_after_it(reader: Person) -> None:
    choose(reader, "help.tour")
    reader.press("Return", "F1")
    card = reader.window.guiding.card
    assert isinstance(reader.window.pages.sheet, HelpSheet)
    assert card.isHidden()
    assert card.ring.isHidden()
    reader.press("Escape")
    assert card.isVisible()
    assert card.ring.isVisible()
    assert told(reader) == ("2 of 5", "Tag what you read")
    assert card.forth.hasFocus()


def a_column_that_is_told_of_can_be_closed(reader: Person) -> None:
    choose(reader, "help.tour")
    reader.press("Return")
    closed = reader.window.row.leading
    choose(reader, "article.hide")
    assert closed is not None
    reader.qtbot.waitUntil(lambda: not shiboken6.isValid(closed))
    size = reader.window.size()
    # What has no object any more would end the program here.
    reader.window.resize(size.width() - 40, size.height())
    QApplication.processEvents()
    assert told(reader) == ("2 of 5", "Tag what you read")
    assert reader.window.guiding.card.ring.isVisible()


def heading_is_shown(reader: Person, page: QTextBrowser, heading: str) -> None:
    reader.qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    whole = QTextDocument.FindFlag.FindWholeWords
    found = page.document().find(heading, 0, whole)
    while found.charFormat().fontWeight() < QFont.Weight.Bold:
        found = page.document().find(heading, found, whole)
    assert page.viewport().rect().contains(page.cursorRect(found)), heading


def f1_opens_help_where_the_keyboard_is_and_gives_it_back(reader: Person) -> None:
    def nothing() -> None:
        """Leave the keyboard in the column."""

    leading = reader.window.row.leading
    assert leading is not None
    for begin, heading in (
        (reader.window.timeline.setFocus, "While the timeline has the focus"),
        (nothing, "While a reading column has the focus"),
        (lambda: choose(reader, "go.search"), "Go"),
        (lambda: choose(reader, "view.history"), "View"),
        (lambda: choose(reader, "accounts.matrix"), "View"),
    ):
        leading.view.setFocus()
        begin()
        before, held = reader.window.pages.sheet, QApplication.focusWidget()
        reader.press("F1")
        sheet = reader.window.pages.sheet
        assert isinstance(sheet, HelpSheet)
        heading_is_shown(reader, sheet.page, heading)
        reader.press("Escape")
        assert reader.window.pages.sheet is before
        assert QApplication.focusWidget() is held, heading
    reader.press("Escape")


def test_the_tour_comes_by_itself_once(
    open_window: OpenWindow, library: Path, preferences: Path
) -> None:
    person = open_window(library)
    person.window.welcome()
    assert told(person) == ("1 of 5", "Your articles")
    assert Preferences.load(preferences).toured
    person.press("Escape")
    person.window.welcome()
    assert person.window.guiding.card.isHidden()


def test_a_window_that_is_not_shown_has_no_tour(reader: Person, preferences: Path) -> None:
    reader.window.hide()
    reader.window.welcome()
    assert not Preferences.load(preferences).toured


def what_is_new_is_read_in_the_window(reader: Person) -> None:
    choose(reader, "help.news")
    sheet = reader.window.pages.sheet
    assert isinstance(sheet, NewsSheet)
    assert sheet.page.hasFocus()
    shown = sheet.page.toPlainText()
    assert shown.startswith("Unreleased")
    assert "parallax install-desktop" in shown
    reader.press("Escape")
    assert reader.window.pages.sheet is None


def test_the_tour_and_what_is_new_are_asked_for(reader: Person) -> None:
    for look in (
        the_tour_goes_forth_and_back_and_ends_in_the_text,
        the_tour_stands_beside_what_it_tells_of,
        esc_skips_the_tour_and_the_window_can_be_used_meanwhile,
        a_part_that_is_put_away_is_told_of_all_the_same,
        a_sheet_has_the_room_and_the_tour_goes_on_after_it,
        a_column_that_is_told_of_can_be_closed,
        f1_opens_help_where_the_keyboard_is_and_gives_it_back,
        what_is_new_is_read_in_the_window,
    ):
        look(reader)
        reader.press("Escape")
        assert reader.window.guiding.card.isHidden(), look.__name__
        assert reader.window.pages.sheet is None, look.__name__


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("# Changelog\n\nKept.\n\n## [1.0.0] - 2026\n\n- A\n", "## 1.0.0 - 2026\n\n- A\n"),
        ("nothing yet", "nothing yet"),
    ],
)
def test_what_stands_before_the_versions_is_left_out(tmp_path: Path, text: str, shown: str) -> None:
    path = tmp_path / "CHANGELOG.md"
    path.write_text(text, "utf-8")
    assert news(path) == shown


def test_a_list_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    assert news(tmp_path / "none.md") == ""
    assert changelog().is_file()
