"""Positions of the text and of the document name the same characters, both ways."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.article import Article, ArticleInfo, BlockKind
from reader.core.selecting import Unit
from reader.core.utf16 import utf16_length
from reader.ingest import blocks_of
from reader.ui.columns.document import Setting, build, displayed
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import shipped_theme
from tests.storage.values import NOON

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200)


@given(texts)
def test_what_is_shown_has_the_length_of_the_text(text: str) -> None:
    assert utf16_length(displayed(text)) == utf16_length(text)


ALPHABET = "ab 😀é\u0301ش.\u2028\x85Ж"


def article(text: str) -> Article:
    info = ArticleInfo("a", 1, "r", "t", "", "", "", "", None, 0, "a.txt", NOON)
    return Article(info, text, blocks_of(text), ())


@given(
    st.lists(
        st.text(alphabet="ab 😀é\u0301ش.\u2028\x85Ж", min_size=1, max_size=30),
        min_size=1,
        max_size=6,
    ),
    st.booleans(),
)
def test_every_character_is_found_in_the_document(
    qapp: QApplication, paragraphs: list[str], unfold: bool
) -> None:
    shown = article("\n\n".join([*paragraphs, "Leave a Reply"]))
    document = QTextDocument()
    folds = frozenset(range(9)) if unfold else frozenset()
    built = build(document, shown, Setting(ReadingStyle(), shipped_theme(dark=False), folds))
    segments = built.map.segments
    assert len(segments) == document.blockCount()
    for segment in segments:
        if segment.units is None:
            continue
        for point in range(segment.span.start, segment.span.end):
            unit = built.map.to_document(point)
            assert built.map.to_text(unit) == point
            cursor = QTextCursor(document)
            cursor.setPosition(unit)
            cursor.setPosition(built.map.to_document(point + 1), QTextCursor.MoveMode.KeepAnchor)
            expected = displayed(shown.text[point])
            assert cursor.selectedText() == expected


def test_keys_select_past_what_is_folded(qtbot: QtBot) -> None:
    view = ReadingView(shipped_theme(dark=False), ReadingStyle())
    qtbot.addWidget(view)
    last = "“We sail at dawn.” Nobody sailed."
    shown = article(f"The ferry waited.\n\nLeave a Reply\n\n{last}")
    assert shown.blocks[1].kind is BlockKind.FURNITURE
    view.set_article(shown)
    ends = [view.grow_selection(Unit.SENTENCE) for _ in range(3)]
    assert [shown.text[: one.end].rsplit("\n")[-1] for one in ends if one] == [
        "The ferry waited.",
        "“We sail at dawn.”",
        last,
    ]
    assert [view.shrink_selection() for _ in range(2)] == [ends[1], ends[0]]
