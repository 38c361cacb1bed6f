"""The command palette, as a person uses it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from reader.ui.palette.rows import Entry, Heading
from tests.ui.person import Person


def headings(person: Person) -> list[str]:
    rows = person.window.palette_box.rows.rows
    return [row.title for row in rows if isinstance(row, Heading)]


def entries(person: Person, heading: str) -> list[str]:
    found, inside = [], False
    for row in person.window.palette_box.rows.rows:
        if isinstance(row, Heading):
            inside = row.title == heading
        elif inside:
            found.append(row.spoken)
    return found


def ask(person: Person, words: str) -> None:
    box = person.window.palette_box
    if not box.isVisible():
        person.press("Ctrl+Shift+P")
    box.query.selectAll()
    person.type(words)
    person.qtbot.waitUntil(lambda: not person.window.paletting.finder.busy)


def test_one_box_finds_actions_articles_annotations_and_passages(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    box = reader.window.palette_box
    reader.press("Ctrl+Shift+P")
    whole = box.height()
    ask(reader, "undo")
    assert entries(reader, "Actions") == ["Undo Tag as Disputed, Ctrl+Z"]
    assert box.height() < whole / 2
    assert box.list.height() >= sum(
        box.list.sizeHintForIndex(box.rows.index(n)).height() for n in range(box.rows.rowCount())
    )
    ask(reader, "christ")
    assert headings(reader) == ["Annotations and claims", "Passages", "Search"]
    (own,) = entries(reader, "Annotations and claims")
    assert own == "Article 5, Christmas Eve, Quote · Disputed"
    ask(reader, "biden")
    assert headings(reader) == ["Articles", "Passages", "Search"]
    assert entries(reader, "Articles")[0].startswith("Article 5, Biden Repeats")
    ask(reader, "serious")
    assert entries(reader, "Articles")[0].startswith("Article 3, ‘Serious’ 50-minute")
    assert entries(reader, "Passages")[0] == "Article 3, … on both sides as “serious”."
    ask(reader, "repeats assur")
    title = "Article 5, Biden Repeats Assurances to Ukraine After Putin Call"
    said = entries(reader, "Articles") + entries(reader, "Passages")
    assert [one.startswith(title) for one in said].count(True) == 1
    ask(reader, "qqqq")
    assert headings(reader) == ["Search"]


def test_what_is_chosen_is_gone_to_and_back(reader: Person) -> None:
    reader.window.row.lead(reader.column(2).article_id)
    ask(reader, '"christmas eve"')
    box = reader.window.palette_box
    reader.press("Return")
    reader.settle()
    assert not box.isVisible()
    column = reader.column(5)
    assert reader.window.row.leading is column
    assert QApplication.focusWidget() is column.view
    assert not column.view.rectangle(reader.span(5, "Christmas Eve")).isEmpty()
    reader.press("Alt+Left")
    assert QApplication.focusWidget() is reader.column(2).view


def test_the_arrows_pass_over_headings_and_esc_goes_back(reader: Person) -> None:
    view = reader.column(1).view
    view.setFocus()
    ask(reader, "biden")
    box = reader.window.palette_box
    seen = []
    for _ in range(12):
        row = box.rows.row_at(box.list.currentIndex())
        assert isinstance(row, Entry)
        seen.append(row.spoken)
        reader.press("Down")
    assert seen[-1] == "Search everything for “biden”"
    reader.press("Esc")
    assert QApplication.focusWidget() is view
    ask(reader, "search everything for")
    reader.press("Return")
    assert reader.window.search_pane.isVisible()


def test_enter_waits_for_what_will_stand_first(reader: Person) -> None:
    view = reader.column(2).view
    view.setFocus()
    reader.press("Ctrl+Shift+P")
    reader.type("christmas eve")
    assert headings(reader) == ["Search"]
    reader.press("Return")
    box = reader.window.palette_box
    reader.qtbot.waitUntil(lambda: not box.isVisible())
    assert QApplication.focusWidget() is reader.column(5).view
    assert not reader.window.search_pane.isVisible()


def test_workspaces_are_found_and_a_status_by_the_name_of_its_act(reader: Person) -> None:
    reader.window.workspaces.save("Reef & cup")
    ask(reader, "reef & cup")
    assert entries(reader, "Workspaces") == ["Reef & cup"]
    ask(reader, "tag disputed")
    assert entries(reader, "Actions") == ["Disputed, 2"]
