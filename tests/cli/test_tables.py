"""Tables line up in a terminal, whatever they hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.cli.tables import Column, cells, shortened, table

COLUMNS = (Column("#", right=True), Column("Title", flexible=True), Column("Note", flexible=True))
LETTERS = st.text(st.sampled_from("abc é北京😀е́"), max_size=30).map(str.strip)


def test_columns_line_up() -> None:
    rows = [("1", "one", "x"), ("22", "twenty-two", ""), ("3", "北京", "y")]
    assert table(COLUMNS, rows, None) == (
        " #  Title       Note\n 1  one         x\n22  twenty-two\n 3  北京        y"
    )


def test_wide_columns_are_cut_and_empty_ones_left_out_to_fit() -> None:
    rows = [("1", "a very long title indeed", ""), ("2", "北京北京北京北京", "")]
    assert table(COLUMNS, rows, 15) == "#  Title\n1  a very long…\n2  北京北京北…"


def test_a_table_that_cannot_fit_is_cut_as_far_as_it_can_be_read() -> None:
    assert (
        table(COLUMNS, [("1", "abcdefghi", "abcdefghi")], 5) == "#  Title   Note\n1  abcde…  abcde…"
    )


def test_cells_are_counted_as_a_terminal_does() -> None:
    assert [cells(text) for text in ("abc", "北京", "é", "e\u0301", "\u200fא")] == [3, 4, 1, 1, 1]


@given(LETTERS, st.integers(2, 40))
def test_shortened_text_fits(text: str, width: int) -> None:
    short = shortened(text, width)
    assert cells(short) <= width
    assert short == text or text.startswith(short[:-1])


@given(st.lists(st.tuples(LETTERS, LETTERS, LETTERS), min_size=1, max_size=5), st.integers(30, 60))
def test_any_table_fits_where_it_can(rows: list[tuple[str, str, str]], width: int) -> None:
    numbered = [(str(n), title, note) for n, (title, note, _) in enumerate(rows)]
    lines = table(COLUMNS, numbered, width).split("\n")
    assert len(lines) == len(rows) + 1
    assert max(map(cells, lines)) <= width
