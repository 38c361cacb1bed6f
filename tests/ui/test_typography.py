"""How articles are set: kinds of blocks, quotation marks, both directions of reading, bad input."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from pytestqt.qtbot import QtBot

from reader.core.article import Article, ArticleInfo, Block, BlockKind
from reader.core.passage import Span
from reader.ui.columns.document import Built, Setting, build, is_ruled, reads_from_right, wrap_mode
from reader.ui.columns.painting import pieces
from reader.ui.columns.paragraph_marks import pieces_of
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.typography import (
    MEASURE,
    ReadingStyle,
    block_format,
    char_format,
    hung,
    least_width,
    reading_font,
    widest_text,
)
from reader.ui.theme import shipped_theme
from tests.storage.values import NOON

pytestmark = pytest.mark.usefixtures("qapp")

STYLE = ReadingStyle()
LIGHT = shipped_theme(dark=False)
HEBREW = "שלום עולם"
ARABIC = "قال الرئيس"


def article(*texts: str, kinds: tuple[BlockKind, ...] = ()) -> Article:
    """Return an article of paragraphs, or of blocks of these kinds."""
    text, blocks = "\n".join(texts), []
    start = 0
    for number, part in enumerate(texts):
        kind = kinds[number] if kinds else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(start, start + len(part))))
        start += len(part) + 1
    info = ArticleInfo("a", 1, "r", "t", "", "", "", "", None, 0, "a.txt", NOON)
    return Article(info, text, tuple(blocks) if text else (), ())


def built(shown: Article, style: ReadingStyle = STYLE) -> tuple[QTextDocument, Built]:
    """Return the document of an article, laid out 400 pixels wide, and what building tells."""
    document = QTextDocument()
    told = build(document, shown, Setting(style, LIGHT, frozenset()))
    document.setTextWidth(400)
    document.size()  # lays it out
    return document, told


def test_titles_kickers_and_bylines_are_set_apart() -> None:
    fonts = {kind: char_format(kind, STYLE, LIGHT).font() for kind in BlockKind}
    body = fonts[BlockKind.PARAGRAPH].pixelSize()
    assert fonts[BlockKind.TITLE].pixelSize() == round(1.6 * body)
    assert fonts[BlockKind.KICKER].capitalization() is QFont.Capitalization.SmallCaps
    for kind in (BlockKind.KICKER, BlockKind.BYLINE, BlockKind.CAPTION):
        assert fonts[kind].pixelSize() < body
        ink = char_format(kind, STYLE, LIGHT).foreground().color()
        assert ink == LIGHT.secondary


@pytest.mark.parametrize("leading", [125, 155, 200])
def test_paragraphs_stand_half_a_line_apart(leading: int) -> None:
    style = ReadingStyle(leading=leading)
    form = block_format(BlockKind.PARAGRAPH, style)
    line = leading / 100 * style.size
    assert form.bottomMargin() == pytest.approx(line / 2, abs=1)
    height = QFontMetricsF(reading_font(style)).height()
    assert form.lineHeight() * height / 100 == pytest.approx(line, abs=0.1)


def test_headings_hang_on_what_follows_them() -> None:
    form = block_format(BlockKind.HEADING, STYLE)
    assert form.topMargin() > 2 * form.bottomMargin()


@pytest.mark.parametrize("text", ["“Serious” call", "‘Serious’ call", "«Oui»", '"Quoted"'])
def test_opening_quotation_marks_hang_before_titles(text: str) -> None:
    assert hung(BlockKind.TITLE, STYLE, text) > 0
    assert hung(BlockKind.PARAGRAPH, STYLE, text) == 0
    document, _ = built(article(text, "Text", kinds=(BlockKind.TITLE, BlockKind.PARAGRAPH)))
    first = document.begin()
    assert first.text() == text
    assert first.blockFormat().textIndent() == -hung(BlockKind.TITLE, STYLE, text)


@pytest.mark.parametrize("text", ["", "Serious", "” odd"])
def test_nothing_else_hangs(text: str) -> None:
    assert hung(BlockKind.TITLE, STYLE, text) == 0


def test_a_rule_stands_above_the_first_byline_alone() -> None:
    assert is_ruled(BlockKind.BYLINE, BlockKind.TITLE)
    assert not is_ruled(BlockKind.DATELINE, BlockKind.BYLINE)
    assert not is_ruled(BlockKind.PARAGRAPH, BlockKind.TITLE)


def test_a_line_has_at_most_as_many_characters_as_asked_for() -> None:
    narrow, wide = ReadingStyle(measure=45), ReadingStyle(measure=75)
    assert widest_text(narrow) == pytest.approx(widest_text(wide) * 45 / 75, abs=1)
    assert least_width(narrow) == least_width(wide)
    assert MEASURE == (45, 75)


def test_only_paragraphs_are_justified() -> None:
    style = ReadingStyle(justified=True)
    even = Qt.AlignmentFlag.AlignJustify
    assert block_format(BlockKind.PARAGRAPH, style).alignment() == even
    assert block_format(BlockKind.TITLE, style).alignment() != even


def test_the_persons_typeface_comes_first_and_what_is_not_there_is_not_looked_for() -> None:
    installed = [*QFontDatabase.families()]
    usual = reading_font(STYLE).families()
    assert usual[0] in installed
    for family in installed[:5]:
        assert reading_font(ReadingStyle(family=family)).families() == [family]
    assert reading_font(ReadingStyle(family="No Such Face")).families() == usual


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        (HEBREW, True),
        (ARABIC, True),
        ("«123» " + HEBREW, True),
        ("10. " + ARABIC + " NATO", True),
        ("NATO " + HEBREW, False),
        ("Зеленський " + ARABIC, False),
        ("\u200f123", True),
        ("12:30 …", False),
        ("", False),
    ],
)
def test_the_first_strong_character_gives_the_direction(text: str, from_right: bool) -> None:
    assert reads_from_right(text) == from_right


def test_each_paragraph_has_a_direction_of_its_own() -> None:
    document, told = built(article(ARABIC + " ABC", "English " + HEBREW, HEBREW))
    directions = []
    block = document.begin()
    while block.isValid():
        directions.append(block.textDirection() is Qt.LayoutDirection.RightToLeft)
        block = block.next()
    assert directions == [True, False, True]
    assert told.mirrored
    assert [segment.mixed for segment in told.map.segments] == [True, True, True]
    assert not built(article("Plain é"))[1].map.segments[0].mixed


@pytest.mark.parametrize("kind", [BlockKind.CAPTION, BlockKind.LIST_ITEM, BlockKind.QUOTE])
def test_what_is_set_in_is_set_in_where_it_is_read_first(kind: BlockKind) -> None:
    left, right = block_format(kind, STYLE), block_format(kind, STYLE, mirrored=True)
    assert left.leftMargin() == right.rightMargin() > 0
    assert left.rightMargin() == right.leftMargin() == 0


def test_marks_stand_under_their_own_words_where_directions_are_mixed() -> None:
    text = "one אבג דהו two"
    document, told = built(article(text))
    block = document.begin()

    def stretches(words: str) -> list[tuple[float, float]]:
        start = text.index(words)
        found = pieces_of(told.map, block, Span(start, start + len(words)), QPointF())
        return sorted((piece.box.left(), piece.box.right()) for piece in found)

    across = stretches("one אבג")
    assert len(across) == 2
    (other,) = stretches("דהו")
    assert all(right <= other[0] + 1 or left >= other[1] - 1 for left, right in across)
    assert len(stretches(text)) == 1


def test_a_piece_ends_with_its_words_not_with_the_line() -> None:
    document, _ = built(article("Some words here"))
    (piece,) = pieces(document.begin(), 0, 4, QPointF())
    assert piece.begin == piece.box.left()
    assert piece.box.width() < 100


def view_of(shown: Article, qtbot: QtBot, style: ReadingStyle = STYLE) -> ReadingView:
    view = ReadingView(LIGHT, style)
    qtbot.addWidget(view)
    view.resize(420, 500)
    view.set_article(shown)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_the_room_for_signs_is_where_lines_begin(qtbot: QtBot) -> None:
    view = view_of(article(HEBREW), qtbot)
    form = view.document().rootFrame().frameFormat()
    assert form.rightMargin() > form.leftMargin()
    view.set_article(article("English"))
    assert view.document().begin().text() == "English"


HOSTILE = {
    "an endless word": ["x" * 60_000],
    "a long paragraph": ["word and another, " * 4_000],
    "many paragraphs": ["word"] * 3_000,
    "zero width": ["\u200b" * 500 + "a\u200db\u2060c\ufeff" + "\u200c\u200d" * 500 + " end"],
    "turned round": ["abc \u202e reversed \u202c " + ARABIC + " \u2066x\u2069", HEBREW],
    "marks upon marks": ["e" + "\u0301" * 2_000 + " end"],
    "nothing": [],
}


@pytest.mark.parametrize("name", list(HOSTILE))
def test_hostile_texts_are_shown_selected_and_copied_whole(name: str, qtbot: QtBot) -> None:
    shown = article(*HOSTILE[name])
    view = view_of(shown, qtbot)
    view.viewport().grab()
    view.scroll_to(len(shown.text) // 2, glide=False)
    view.select(Span(0, len(shown.text)))
    span = view.selection()
    assert (span is None) == (name == "nothing")
    if span is not None:
        assert shown.text[span.start : span.end] == shown.text.strip()
    view.set_appearance(LIGHT, ReadingStyle(size=24))
    view.viewport().grab()
    assert not QTextCursor(view.document()).isNull()


def test_another_theme_gives_other_inks_where_everything_stands(qtbot: QtBot) -> None:
    kinds = (BlockKind.TITLE, BlockKind.BYLINE, *[BlockKind.PARAGRAPH] * 3, BlockKind.FURNITURE)
    texts = ("A title", "By one", "word " * 200, f"{HEBREW} and more", "word " * 900, "Share this")
    shown, dark = article(*texts, kinds=kinds), shipped_theme(dark=True)
    view, other = view_of(shown, qtbot), view_of(shown, qtbot)
    view.select(Span(30, 60))
    other.select(Span(30, 60))
    other.set_appearance(dark, ReadingStyle(size=24))
    other.set_appearance(dark, STYLE)
    rebuilt: list[int] = []
    view.rebuilt.connect(lambda: rebuilt.append(1))
    for one in (view, other):
        one.scroll_to(400, glide=False)
        one.viewport().grab()
    laid_out = view._paragraphs.laid_out
    view.set_appearance(dark, STYLE)
    assert view.viewport().grab().toImage() == other.viewport().grab().toImage()
    assert not rebuilt
    assert view._paragraphs.laid_out == laid_out
    assert view.selection() == other.selection() == Span(30, 59)
    for one in (view, other):
        one.scroll_to(len(shown.text), glide=False)
    assert view.viewport().grab().toImage() == other.viewport().grab().toImage()


@pytest.mark.parametrize(
    ("text", "anywhere"),
    [
        ("x" * 5_000, True),
        ("word " * 5_000, False),
        ("x\u200b" * 5_000, False),
        ("a " + "é" * 6_000 + " b", True),
    ],
    ids=["endless", "words", "breaks that cannot be seen", "endless among words"],
)
def test_lines_break_anywhere_only_where_words_never_end(text: str, anywhere: bool) -> None:
    wanted = QTextOption.WrapMode.WrapAnywhere
    assert (wrap_mode(text) is wanted) == anywhere
