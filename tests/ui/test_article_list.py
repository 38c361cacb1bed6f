"""How the list of articles words and breaks what it shows."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from reader.core.article import ArticleInfo
from reader.core.times import PublicationKind
from reader.ui.article_list import ArticleModel, _wrapped, meta_line
from tests.core.samples import article, publication

INFO = article("They spoke.").info
WIDTH = 160
FONT = QFont("DejaVu Sans", 10)
TITLE = "Ukraine tensions: Biden and Zelenskyy discuss the build-up at the border once more"
WORDS = st.text(alphabet="abcdefgЖшى😀é", min_size=1, max_size=40)


def letters(*lines: str) -> str:
    return "".join(lines).replace(" ", "")


def width_of(line: str) -> int:
    return QFontMetrics(FONT).horizontalAdvance(line)


@pytest.mark.usefixtures("qapp")
def test_a_short_title_is_one_line() -> None:
    assert _wrapped("Biden", FONT, WIDTH, 3) == ["Biden"]
    assert _wrapped("", FONT, WIDTH, 3) == [""]


@pytest.mark.usefixtures("qapp")
def test_a_long_title_is_broken_between_words_and_nothing_is_lost() -> None:
    lines = _wrapped(TITLE, FONT, WIDTH, 20)
    assert len(lines) > 3
    assert letters(*lines) == letters(TITLE)
    assert all(line.split(" ")[0] in TITLE.replace("-", "- ").split(" ") for line in lines)


@pytest.mark.usefixtures("qapp")
def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    lines = _wrapped(TITLE, FONT, WIDTH, 2)
    whole = _wrapped(TITLE, FONT, WIDTH, 20)
    assert len(lines) == 2
    assert lines[0] == whole[0]
    assert lines[1].endswith("…")
    assert TITLE.startswith(f"{lines[0]} {lines[1].removesuffix('…')}".rstrip())


@given(st.lists(WORDS, min_size=1, max_size=14), st.integers(1, 4))
def test_lines_are_never_more_or_wider_than_there_is_room(
    qapp: QApplication, words: list[str], most: int
) -> None:
    text = " ".join(words)
    lines = _wrapped(text, FONT, WIDTH, most)
    assert 1 <= len(lines) <= most
    assert all(width_of(line) <= WIDTH for line in lines)
    assert lines[-1].endswith("…") or letters(*lines) == letters(text)


@pytest.mark.usefixtures("qapp")
def test_an_address_without_a_space_is_broken_too() -> None:
    address = "https://example.org/" + "a" * 60
    assert letters(*_wrapped(address, FONT, WIDTH, 20)) == address
    first, last = _wrapped(address, FONT, WIDTH, 2)
    assert address.startswith(first)
    assert last.endswith("…")


def info(**changes: Any) -> ArticleInfo:
    return replace(INFO, **changes)


@pytest.mark.parametrize(
    ("shown", "line"),
    [
        (info(outlet="DW"), "28 Jan 2022 stated · DW"),
        (
            info(publication=publication("2022-01-28", PublicationKind.INFERRED)),
            "28 Jan 2022 inferred · The Outlet",
        ),
        (info(outlet="", byline="A. Writer"), "28 Jan 2022 stated · A. Writer"),
        (info(outlet="DW", byline="A. Writer", publication=None), "no date · DW"),
        (info(outlet="", publication=None), "no date"),
    ],
)
def test_the_line_below_a_title_says_where_from_and_when(shown: ArticleInfo, line: str) -> None:
    assert meta_line(shown) == line


def test_the_model_tells_title_tick_and_what_is_spoken() -> None:
    model = ArticleModel()
    other = info(id="a2", number=2, title="Other", publication=None)
    model.set_articles([INFO, other], {"a2"})
    rows = [model.index(row) for row in range(model.rowCount())]
    assert [row.data() for row in rows] == ["Title", "Other"]
    ticks = [row.data(Qt.ItemDataRole.CheckStateRole) for row in rows]
    assert ticks == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert spoken == ["1. Title, 28 Jan 2022 · stated", "2. Other, publication date unknown"]


def test_ticking_asks_for_a_column_and_changes_nothing_by_itself() -> None:
    model = ArticleModel()
    model.set_articles([INFO], set())
    asked: list[tuple[str, bool]] = []
    model.ticked.connect(lambda name, on: asked.append((name, on)))
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(0), Qt.CheckState.Checked.value, role)
    assert not model.setData(model.index(0), "Another title")
    assert asked == [("a1", True)]
    assert model.index(0).data(role) is Qt.CheckState.Unchecked


def test_only_what_has_changed_is_drawn_anew() -> None:
    model = ArticleModel()
    model.set_articles([INFO], set())
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.dataChanged.connect(lambda *_: told.append("data"))
    model.set_articles([INFO], set())
    assert told == []
    model.set_articles([INFO], {"a1"})
    assert told == ["data"]
    model.set_articles([replace(INFO, title="New")], {"a1"})
    assert told == ["data", "reset"]
