"""Tables as CSV and XLSX: what is in them, and that no cell is a formula."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from typing import Any

import pytest

from reader.core.claim import Status
from reader.export import Order, made
from reader.export.cells import cell, is_like_formula
from reader.export.escape import visible
from reader.export.spreadsheets import NoSuchTableError, csv_text
from reader.export.tables import TABLES
from tests.export import attacks, golden
from tests.export.shelf import MOMENT, Shelf


def rows(text: str, separator: str = ",") -> list[list[str]]:
    file = io.StringIO(text.removeprefix("\ufeff"), newline="")
    return list(csv.reader(file, delimiter=separator))


def as_text(value: str) -> str:
    """Return what a cell says, without the apostrophes that make it text."""
    return re.sub(r"(^|[;\t\n])'", r"\1", value)


FORMULA = re.compile(r"\s*[=+\-@]|[\t\r]")


def sheets(data: bytes | str) -> dict[str, list[tuple[Any, ...]]]:
    from openpyxl import load_workbook

    assert isinstance(data, bytes)
    book = load_workbook(io.BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(one.data_type in ("s", "n", "inlineStr") for one in row)
            assert not any(one.hyperlink for one in row)
            assert all(one.quotePrefix for one in row if is_like_formula(str(one.value or "")))
    return {
        sheet.title: [tuple(c.value for c in row) for row in sheet.iter_rows()] for sheet in book
    }


@pytest.mark.parametrize("table", TABLES)
def test_a_table_looks_as_it_is_kept(table: str) -> None:
    document = made(golden.talks(), Order("csv", table), exported=MOMENT)
    assert golden.matches(f"{table}.csv", document)


def test_a_workbook_has_the_same_tables() -> None:
    book = sheets(made(golden.talks(), Order("xlsx"), exported=MOMENT))
    for table, sheet in zip(TABLES, book.values(), strict=True):
        told = rows(csv_text(golden.talks(), table, exported=MOMENT))
        told = [[as_text(v) for v in row] for row in told]
        assert [[str(v if v is not None else "") for v in row] for row in sheet] == told
    assert list(book) == ["Annotations", "Claims", "Claims by article", "Dates"]


def test_what_looks_like_a_code_of_excel_is_shown_as_it_stands() -> None:
    shelf = Shelf("codes")
    shelf.annotate(shelf.article("a _x0041_ & b\n"), "a _x0041_ & b")
    data = made(shelf.contents(), Order("xlsx"), exported=MOMENT)
    assert isinstance(data, bytes)
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert ">a _x005F_x0041_ &amp; b</t>" in sheet


def test_the_same_library_gives_the_same_workbook() -> None:
    order = Order("xlsx")
    once = made(golden.talks(), order, exported=MOMENT)
    assert made(golden.talks(), order, exported=MOMENT) == once


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30", "'+49 30"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\n'=1"),
        (" =1", "' =1"),
        ("\u200b=1", "⟦U+200B⟧=1"),
        ("\uff1d1", "'\uff1d1"),
        ("plain, 1=1", "plain, 1=1"),
        ("'quoted'", "'quoted'"),
        ("a\u202eb", "a⟦U+202E⟧b"),
        ("", ""),
        ("More;=1+1;end", "More;'=1+1;end"),
        ('More; "=1+1"', 'More;\' "=1+1"'),
        ("a\t@b", "a\t'@b"),
        ("a\n- b", "a\n'- b"),
        ("a; b = c, -d", "a; b = c, -d"),
    ],
)
def test_what_begins_like_a_formula_is_text(text: str, safe: str) -> None:
    assert cell(text) == safe


def test_what_is_too_long_for_a_cell_is_cut() -> None:
    assert len(cell("=" * 50_000)) == 32_767


@pytest.mark.parametrize(
    "name", ["OWN", attacks.OURS, "markup.txt", "naughty-strings.json", "formulas.txt"]
)
def test_hostile_strings_are_only_text(name: str) -> None:
    strings = list(attacks.OWN) if name == "OWN" else attacks.collection(name)
    if name not in ("OWN", attacks.OURS):
        strings = strings[::25]
    strings = [data for data in strings if data.strip()]
    for at in range(0, len(strings), 60):  # claims by articles grow with the square
        assert_only_text(strings[at : at + 60])


def assert_only_text(strings: list[str]) -> None:
    shelf = Shelf("=name")
    for data in strings:
        shelf.annotate(
            shelf.article(f"a {data} b", title=data, outlet=data), data, shelf.claim(statement=data)
        )
    told = rows(csv_text(shelf.contents(), "annotations", exported=MOMENT))
    assert len(told) == len(shelf.annotations) + 1
    for row in told:
        assert not any(map(FORMULA.match, row))
    quote = told[0].index("quote")
    for row, one in zip(told[1:], shelf.annotations, strict=True):
        plain = visible(one.quote.exact.replace("\r\n", "\n").replace("\r", "\n"))
        assert plain in (row[quote], as_text(row[quote]))
    assert len(sheets(made(shelf.contents(), Order("xlsx")))["Annotations"]) == len(told)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("table", TABLES)
def test_no_cell_is_a_formula_however_the_list_is_parted(separator: str, table: str) -> None:
    """German, French and Russian spreadsheets take a file apart at semicolons."""
    shelf = Shelf("x;=0+0")
    mean = ("More;=1+1;end", "s;=cmd|'/C calc'!A0;t", 'q";"=1+1";"', "a\n=3", "b\t@c", ";;+4;")
    for data in mean:
        article = shelf.article(f"a {data} b", title=data, outlet=data)
        claim = shelf.claim(Status.CONFIRMED, data, (data, "=9+9"))
        shelf.annotate(article, data, claim, note=data, said_by=data)
    told = rows(csv_text(shelf.contents(), table, exported=MOMENT), separator)
    assert table == "times" or sum("1+1" in value for row in told for value in row) > 1
    assert not [value for row in told for value in row if FORMULA.match(value)]


def test_a_table_that_does_not_exist_is_named() -> None:
    with pytest.raises(NoSuchTableError, match="annotations, claims"):
        csv_text(golden.talks(), "nope", exported=MOMENT)
