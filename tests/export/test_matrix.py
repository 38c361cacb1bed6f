"""Claims by articles in every format: what the cells say, and that they are but text."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from reader.core.claim import Stance, Status
from reader.core.library import Contents
from reader.core.times import TimeExpression, TimeType
from reader.export import Order, made
from reader.export.escape import LINE_BREAK, visible
from reader.export.options import Choice
from tests.export import attacks, golden
from tests.export.rendered import Page, pages, shown, without_front_matter
from tests.export.shelf import MOMENT, Shelf, published

MATRIX = "matrix"


def text(contents: Contents, name: str, choice: Choice | None = None) -> str:
    order = Order(name, layout=MATRIX, choice=choice or Choice())
    document = made(contents, order, exported=MOMENT)
    assert isinstance(document, str)
    return document


def rows(contents: Contents, choice: Choice | None = None) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text(contents, "csv", choice).removeprefix("\ufeff"))))


def disagreement() -> Shelf:
    """A claim that one article makes, one denies, one knows nothing of."""
    shelf = Shelf()
    one = shelf.article("One\nThe bridge fell at noon.", outlet="First")
    two = shelf.article("Two\nNo bridge has fallen.", outlet="Second")
    shelf.article("Three\nIt rained all day.", outlet="Third")
    claim = shelf.claim(Status.DISPUTED, "The bridge fell")
    shelf.annotate(one, "The bridge fell at noon", claim)
    shelf.annotate(two, "No bridge has fallen", claim, stance=Stance.DENIES)
    return shelf


def test_a_cell_is_not_silent_where_a_passage_may_say_it() -> None:
    shelf = disagreement()
    shelf.article("Four\nAt noon the old bridge fell into the river.", outlet="Fourth")
    assert rows(shelf.contents())[1][-2:] == ["silent", "maybe: look"]


def test_nothing_is_called_silent_in_a_library_too_large_to_look_through(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reader.export.offering._MOST", 2)
    assert rows(disagreement().contents())[1][-1] == "not looked yet"


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_it_looks_as_it_is_kept(name: str) -> None:
    suffix = "md" if name == "markdown" else "html"
    assert golden.matches(f"matrix.{suffix}", text(golden.talks(), name))


def test_cells_say_who_says_it_and_who_does_not() -> None:
    head, row = rows(disagreement().contents())
    assert head == [
        *("claim", "status", "articles", "origins", "sum"),
        *("1. First", "2. Second", "3. Third"),
    ]
    assert row == ["The bridge fell", "disputed", "2", "2", row[4], *row[5:]]
    assert row[4].startswith("2 articles, 2 origins: denied in ")
    assert row[5:] == ["asserts", "denies", "silent"]


def test_an_article_that_was_out_before_is_not_silent() -> None:
    shelf = Shelf()
    shelf.article("One\nNothing yet.", outlet="Early", publication=published("2022-01-01"))
    two = shelf.article("Two\nIt fell on 5 January 2022.", outlet="Late")
    shelf.annotate(two, "It fell on 5 January 2022", shelf.claim(statement="It fell"))
    words, day = "5 January 2022", published("2022-01-05").date
    start = two.text.index(words)
    time = TimeExpression(
        start, start + len(words), TimeType.DATE, "2022-01-05", None, day, day, ""
    )
    contents = shelf.contents()
    contents = replace(contents, articles=(contents.articles[0], replace(two, times=(time,))))
    assert rows(contents)[1][5:] == ["published before", "asserts"]


def test_a_claim_that_was_chosen_in_part_is_told_whole() -> None:
    contents = disagreement().contents()
    choice = Choice(annotations=frozenset([contents.annotations[0].id]))
    assert rows(contents, choice) == rows(contents)
    named = rows(contents, Choice(articles=frozenset(["a1", "a3"])))
    assert named[0][5:] == ["1. First", "3. Third"]
    assert named[1][5:] == ["asserts", "silent"]


def test_articles_that_share_their_text_stand_side_by_side() -> None:
    wire = (
        "Rescuers pulled eleven people from the flooded tunnel on Monday night, the fire brigade"
        " said. The tunnel had been closed for repairs since the previous autumn."
    )
    shelf = Shelf()
    shelf.article(f"One\n{wire}", outlet="First")
    shelf.article("Two\nSomething else entirely happened in another town.", outlet="Second")
    three = shelf.article(f"Three\n{wire}", outlet="Third")
    shelf.annotate(three, "eleven people", shelf.claim())
    assert rows(shelf.contents())[0][5:] == [
        "1. First (much the same text as 3)", "3. Third (much the same text as 1)", "2. Second"
    ]  # fmt: skip
    assert "much the same text as 3" in Page(text(shelf.contents(), "html")).texts("thead")[0]
    assert "First: much the same text as 3" in text(shelf.contents(), "markdown")


def crowd() -> tuple[Contents, list[str]]:
    strings = [data for data in attacks.OWN if visible(data).strip()]
    shelf = Shelf("crowd")
    for number, data in enumerate(strings):
        article = shelf.article(f"Title\nwords {number}", title=data, outlet=data)
        shelf.annotate(article, f"words {number}", shelf.claim(statement=data), said_by=data)
    return shelf.contents(), strings


def test_awkward_strings_stay_in_their_cells() -> None:
    contents, strings = crowd()
    told = {shown(visible(" ".join(LINE_BREAK.split(data)))) for data in strings}
    document = without_front_matter(text(contents, "markdown"))
    for renderer in ("Python-Markdown with extensions", "CommonMark with tables"):
        page = pages(document)[renderer]
        wide = 4 + len(strings)
        assert page.tags["th"] == wide
        assert page.tags["td"] == wide * len(strings)
        assert set(page.texts("td")[::wide]) == told
        assert not page.tags["script"]
        assert not page.tags["img"]
        assert not page.tags["a"]
    page = Page(text(contents, "html"))
    assert page.tags["td"] == len(strings) ** 2
    assert not page.tags["script"]
    assert not page.tags["img"]
    assert not page.tags["a"]


def test_no_cell_is_a_formula() -> None:
    shelf = disagreement()
    shelf.annotate(shelf.articles[0], "bridge", shelf.claim(statement="=1+1"))
    data = made(shelf.contents(), Order("xlsx"), exported=MOMENT)
    assert isinstance(data, bytes)
    sheet = load_workbook(io.BytesIO(data))["Claims by article"]
    statements = [cell.value for cell in sheet["A"]]
    assert "=1+1" in statements
    assert next(cell for cell in sheet["A"] if cell.value == "=1+1").quotePrefix
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert any(row[0] == "'=1+1" for row in rows(shelf.contents()))
