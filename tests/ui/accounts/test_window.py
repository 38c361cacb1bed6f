"""Accounts compared in the window: by keyboard and mouse, as a person does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.annotating import highlight
from reader.core.claim import Claim, Status
from reader.core.linking import reject
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.session.session import Session
from reader.ui.accounts.lines import Line
from reader.ui.accounts.matrix_sheet import MatrixSheet
from reader.ui.accounts.pane import AccountsPanel
from reader.ui.columns.brackets import _x
from reader.ui.columns.reading_view import ReadingView
from reader.ui.exports.export_sheet import ExportSheet
from tests.core.samples import NOON
from tests.ui.accounts.samples import link_gold
from tests.ui.person import LEFT, NONE, OpenWindow, Person, edge

_LONG = 20_000
_CLAIMS = 21
TWEET = "Had a long phone conversation with"


@pytest.fixture(scope="module")
def linked(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library with five articles of which claims are linked, made once and copied."""
    path = Path(shutil.copy(seeded, tmp_path_factory.mktemp("linked")))
    link_gold(path, _CLAIMS)
    return path


@pytest.fixture
def reader(open_window: OpenWindow, linked: Path, library: Path) -> Person:
    """Return somebody before five articles of which claims are linked."""
    shutil.copy(linked, library)
    return open_window(library)


def matrix(person: Person, key: str = "Ctrl+M") -> MatrixSheet:
    """Press the key of the matrix and wait for it."""
    person.press(key)
    sheet = person.window.pages.sheet
    assert isinstance(sheet, MatrixSheet)
    person.qtbot.waitUntil(lambda: sheet.is_filled, timeout=_LONG)
    QApplication.processEvents()
    return sheet


def here(sheet: MatrixSheet) -> tuple[str, int, str]:
    """Return the claim, the article's number and the words of the current cell."""
    index = sheet.table.currentIndex()
    row, cell = sheet.model.row_at(index), sheet.model.cell_at(index)
    assert row is not None
    assert cell is not None
    return row.statement, sheet.model.articles[cell.article_id].info.number, cell.words


def pane(person: Person, key: str) -> AccountsPanel:
    """Press the key of a page of the pane and wait for what it lists."""
    person.press(key)
    panel = person.window.accounts_panel
    person.qtbot.waitUntil(lambda: bool(panel.list.model_.lines), timeout=_LONG)
    QApplication.processEvents()
    return panel


def lines(panel: AccountsPanel) -> list[Line]:
    return [line for line in panel.list.model_.lines if not line.head]


def in_column(sheet: MatrixSheet, column: int) -> set[str]:
    """Return what the cells of a column say of which the article has nothing."""
    model = sheet.model
    cells = [model.cell_at(model.index(n, column)) for n in range(len(model.rows))]
    return {one.words for one in cells if one is not None and one.absence is not None}


def reject_all(person: Person, claim: Claim, number: int) -> None:
    """Reject what is offered of an article for a claim, until nothing more is."""
    service, session = person.window.corroborating, person.window.session
    info = next(one for one in session.articles() if one.number == number)
    while True:
        person.qtbot.waitUntil(lambda: service.passages(claim.id) is not None, timeout=_LONG)
        found = [one for one in service.passages(claim.id) or () if one.article_id == info.id]
        if found[0].silent:
            return
        for one in found[0].candidates:
            session.perform(reject(session.article(info.id), one.span, claim, NOON))


def in_view(person: Person, number: int, span: Span) -> bool:
    view = person.column(number).view
    return not view.rectangle(span).intersected(view.viewport().rect()).isEmpty()


def test_from_a_cell_to_the_passage_and_back_to_the_cell(reader: Person) -> None:
    sheet = matrix(reader)
    assert QApplication.focusWidget() is sheet.table
    assert sheet.text == f"{_CLAIMS} claims"
    reader.press("Down", "Right")
    claim, number, words = here(sheet)
    assert (number, words) == (2, "attributes")
    assert "origin" in sheet.told.text()
    cell = sheet.model.cell_at(sheet.table.currentIndex())
    assert cell is not None
    reader.press("Return")
    reader.settle()
    assert reader.window.pages.sheet is None
    assert reader.window.session.current == cell.annotations[0].id
    assert reader.column(2).view.hasFocus()
    assert in_view(reader, 2, cell.annotations[0].span)
    assert here(matrix(reader))[:2] == (claim, 2)
    reader.press("Escape")
    assert reader.window.pages.sheet is None
    assert reader.column(2).view.hasFocus()


def test_origins_are_listed_for_a_claim_whose_passages_are_not_chosen(reader: Person) -> None:
    sheet = matrix(reader)
    reader.press("Down")
    for _ in range(5):
        cell = sheet.model.cell_at(sheet.table.currentIndex())
        if cell is not None and not cell.annotations:
            break
        reader.press("Right")
    reader.press("Return")
    reader.settle()
    assert not reader.window.session.current
    reader.press("O")
    origins = reader.window.advising._sheet
    assert origins is not None
    reader.qtbot.waitUntil(lambda: origins.list.count() > 1, timeout=_LONG)
    # The keyboard has a line in the list that came while it waited there.
    assert origins.list.currentRow() == 0
    assert not origins.list.selectedItems()
    assert "origin" in origins.text


def test_rows_are_filtered_by_typing_and_sorted_by_a_column(reader: Person) -> None:
    sheet = matrix(reader)
    reader.type("crimea")
    assert sheet.query.hasFocus()
    assert sheet.query.text() == "crimea"
    assert 0 < len(sheet.model.rows) < _CLAIMS
    assert sheet.text == f"{len(sheet.model.rows)} of {_CLAIMS} claims"
    reader.press("Return")
    assert QApplication.focusWidget() is sheet.table
    sheet.query.clear()
    sheet.table.heads.sectionClicked.emit(4)
    fifth = sheet.model.columns[4]
    absent = [row.cell(fifth).absence is not None for row in sheet.model.rows]  # type: ignore[union-attr]
    assert absent == sorted(absent)
    sheet.query.setText("no such claim")
    assert sheet.nothing.isVisible()
    sheet.query.setText("crimea")
    reader.press("Ctrl+M")
    sheet = matrix(reader)
    assert sheet.query.text() == "crimea"
    # The keyboard is in the table again, and Esc takes a filter away before it closes the sheet.
    assert QApplication.focusWidget() is sheet.table
    reader.type("a")
    reader.press("Escape")
    assert reader.window.pages.sheet is sheet
    assert len(sheet.model.rows) == _CLAIMS
    reader.press("Escape")
    assert reader.window.pages.sheet is None


def test_what_an_article_leaves_out(reader: Person) -> None:
    reader.window.row.lead(reader.window.session.articles()[0].id)
    sheet = matrix(reader, "Ctrl+Shift+L")
    assert "article 1 leaves out" in sheet.text
    assert sheet.model.rows
    assert all(row.carried >= 2 for row in sheet.model.rows)
    # What the pane Elsewhere offers in it is not called silent; what was rejected there is.
    reader.qtbot.waitUntil(lambda: in_column(sheet, 0) == {"maybe: look"}, timeout=_LONG)
    assert sheet.text.startswith("0 claims that article 1 leaves out")
    last = sheet.model.rows[-1].claim
    reject_all(reader, last, 1)
    reader.qtbot.waitUntil(lambda: "silent" in in_column(sheet, 0), timeout=_LONG)
    reader.qtbot.waitUntil(lambda: "not looked yet" not in in_column(sheet, 0), timeout=_LONG)
    assert sheet.model.rows[0].claim.id == last.id
    assert sheet.text.startswith("1 claim that article 1 leaves out")
    sheet.table.setCurrentIndex(sheet.model.index(0, 0))
    assert here(sheet)[1:] == (1, "silent")
    reader.press("Return")
    assert reader.window.pages.sheet is None
    assert reader.column(1).view.hasFocus()
    assert "No passage of 1" in reader.window.toast.text
    assert matrix(reader).view().wish.left_out_by == ""


def test_the_matrix_is_read_out_and_follows_what_changes(reader: Person) -> None:
    sheet = matrix(reader)
    spoken = QAccessible.queryAccessibleInterface(sheet.table)
    assert spoken is not None
    role = Qt.ItemDataRole.AccessibleTextRole
    assert "“" in sheet.model.data(sheet.table.currentIndex(), role)
    head = sheet.model.headerData(0, Qt.Orientation.Vertical)
    assert "Disputed" in head
    assert "origin" in head
    claim = here(sheet)[0]
    row = sheet.model.row_at(sheet.table.currentIndex())
    assert row is not None
    reader.press("Ctrl+Z")
    reader.qtbot.waitUntil(lambda: not sheet.model.rows, timeout=_LONG)
    reader.press("Ctrl+Shift+Z")
    reader.qtbot.waitUntil(lambda: len(sheet.model.rows) == _CLAIMS, timeout=_LONG)
    assert claim in [one.statement for one in sheet.model.rows]


def test_the_matrix_is_exported_as_the_sheet_for_exports_has_it(reader: Person) -> None:
    sheet = matrix(reader)
    sheet.export.click()
    export = reader.window.pages.sheet
    assert isinstance(export, ExportSheet)
    assert (export.wish().format, export.wish().layout) == ("csv", "matrix")
    reader.press("Escape")
    assert reader.window.pages.sheet is sheet


def test_people_and_what_they_say(reader: Person) -> None:
    panel = pane(reader, "Ctrl+Shift+S")
    assert panel.list.hasFocus()
    everything = len(lines(panel))
    reader.type("psaki")
    assert 0 < len(lines(panel)) < everything
    assert "Psaki" in panel.list.model_.lines[0].title
    reader.press("Down", "Return")
    reader.settle()
    side = lines(panel)[0].sides[0]
    assert in_view(reader, side.number, side.span)
    assert panel.list.hasFocus()
    reader.press("Escape")
    assert reader.window.row.holds_keyboard()
    reader.press("Ctrl+Shift+S", "Ctrl+Shift+S")
    assert not reader.window.accounts_pane.isVisible()


def test_a_difference_is_dismissed_with_a_reason_and_comes_back(reader: Person) -> None:
    panel = pane(reader, "Ctrl+Shift+E")
    first = panel.list.current_line()
    assert first is not None
    assert any(side.text.marks for side in first.sides)
    reader.press("Home", "Down")
    # What is below the list comes with a line and takes room: the line stays in sight.
    reader.settle()
    seen, box = panel.list.viewport().height(), panel.list.visualRect(panel.list.currentIndex())
    assert 0 <= box.top() < box.bottom() <= seen
    before = len(lines(panel))
    reader.press("Del")
    assert panel.reason.hasFocus()
    reader.type("rounding")
    reader.press("Return")
    assert len(lines(panel)) == before - 1
    assert [one.reason for one in reader.window.session.verdicts().dismissals] == ["rounding"]
    panel.more.click()
    faint = [line for line in lines(panel) if line.faint]
    assert [line.note for line in faint] == ["Dismissed: rounding"]
    assert panel.list.choose(faint[0].key)
    panel.list.setFocus()
    reader.press("Del")
    assert not any(line.faint for line in lines(panel))
    reader.press("Ctrl+Z", "Ctrl+Z")
    assert not reader.window.session.verdicts().dismissals
    assert len(lines(panel)) == before
    panel.more.click()
    while left := lines(panel):
        assert panel.list.choose(left[0].key)
        panel.list.setFocus()
        reader.press("Del", "Return")
    assert panel.nothing.text().startswith("All that differs has been dismissed.")


def test_both_passages_are_shown_and_two_articles_become_one_origin(reader: Person) -> None:
    panel = pane(reader, "Ctrl+Shift+W")
    assert "stands in" in panel.list.model_.lines[0].note
    reader.press("Home", "Return")
    reader.settle()
    line = panel.list.current_line()
    assert line is not None
    for side in line.sides:
        assert in_view(reader, side.number, side.span)
    reader.press("Home", "Up")
    assert QApplication.focusWidget() is panel.table
    reader.press("Down", "Left")
    assert "5 % of article 2" in panel.table.model_.told(panel.table.currentIndex())
    reader.press("Return")
    reader.settle()
    assert panel.list.current_line() == panel.list.model_.lines[1]
    line = panel.list.current_line()
    assert line is not None
    for side in line.sides:
        assert in_view(reader, side.number, side.span)
    panel.reason.setText("one desk")
    panel.act.click()
    reader.qtbot.waitUntil(lambda: "you said" in panel.list.model_.lines[0].note, timeout=_LONG)
    assert "one desk" in panel.list.model_.lines[0].note
    sheet = matrix(reader)
    numbers = [side.number for side in line.sides]
    assert [sheet.model.articles[a].info.number for a in sheet.model.groups[0]] == numbers


def signs_stand_clear_of_brackets(view: ReadingView) -> None:
    """Look beneath the foot of the outer sign, where a bracket passes by."""
    scene, picture = view._scene(), view.viewport().grab().toImage()
    ratio, bracket = picture.devicePixelRatio(), _x(scene)
    below = [
        picture.pixelColor(round(bracket * ratio), round((at.y() + place.y() + 1.5) * ratio))
        for block, at in view._visible_blocks()
        for place, _, _ in scene.marks_in(block, at).signs
        if place.x() - 1 <= bracket <= place.x() + 10
    ]
    assert below
    assert set(map(QColor.name, below)) == {scene.theme.paper.name()}


def test_brackets_lead_to_the_same_words_elsewhere(reader: Person) -> None:
    window = reader.window
    window.accounts.sharing.find()
    view = reader.column(1).view
    reader.qtbot.waitUntil(lambda: bool(view.brackets), timeout=_LONG)
    span = reader.see(1, TWEET)
    point = QPointF(4, edge(view, span.start).y())
    assert "also in 2" in view._explained(point)
    assert "<" not in view._explained(point)
    QTest.mouseClick(view.viewport(), LEFT, NONE, point.toPoint())
    reader.settle()
    there = reader.span(2, TWEET)
    assert reader.column(2).view.hasFocus()
    assert in_view(reader, 2, there)
    assert reader.column(2).view.bracket_at_caret() is not None
    reader.press("A")
    reader.settle()
    assert view.hasFocus()
    assert view.bracket_at_caret() is not None
    assert span.start <= view.caret() < span.end
    article, session = window.session.article(reader.column(1).article_id), window.session
    for end, status in ((span.end, Status.DISPUTED), (span.start + 4, Status.CONFIRMED)):
        part = Span(span.start, end)
        session.perform(highlight(article, part, Tagging(status), session.now()))
    reader.settle()
    signs_stand_clear_of_brackets(view)
    window.commands.actions["view.shared"].trigger()
    assert not view.brackets
    reader.press("A")
    assert "View menu" in window.toast.text


def test_without_articles_the_pages_say_what_there_is_to_do(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    session = Session()
    session.open(tmp_path / "empty.sqlite", create=True)
    session.close()
    person = open_window(tmp_path / "empty.sqlite")
    sheet = matrix(person)
    assert "no claims yet" in sheet.nothing.text()
    person.press("Escape", "Ctrl+Shift+S")
    panel = person.window.accounts_panel
    person.qtbot.waitUntil(lambda: "Nobody is quoted" in panel.nothing.text(), timeout=_LONG)
    person.press("Ctrl+Shift+E")
    person.qtbot.waitUntil(lambda: "Nothing differs" in panel.nothing.text(), timeout=_LONG)
