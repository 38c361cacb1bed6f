"""Only what is looked at is laid out, and nobody can tell: long texts, and all others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.article import Article, BlockKind
from reader.core.claim import Status
from reader.core.highlights import Highlight
from reader.core.passage import Span
from reader.ui.columns import text_pane
from reader.ui.columns.document import Built, Setting, build
from reader.ui.columns.paragraph_layout import ParagraphLayout
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import shipped_theme
from tests.ui.person import edge
from tests.ui.test_typography import ARABIC, HEBREW, article

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT = shipped_theme(dark=False)
LEFT = Qt.MouseButton.LeftButton
SENTENCE = "The ministers met on Thursday and agreed on very little. "
ALL_KINDS = article(
    *(f"“{kind.value}” {SENTENCE * 4}" for kind in BlockKind if kind is not BlockKind.FURNITURE),
    HEBREW * 30,
    f"Both {ARABIC} and {SENTENCE * 3}",
    "",
    "A last\u00ad word\u200b.",
    kinds=(*(k for k in BlockKind if k is not BlockKind.FURNITURE), *[BlockKind.PARAGRAPH] * 4),
)


def long_article(paragraphs: int = 4_000) -> Article:
    return article(*(f"{n}. {SENTENCE * (1 + n % 5)}".strip() for n in range(paragraphs)))


@pytest.fixture(scope="module")
def long() -> Article:
    """Return an article of about 700 KB."""
    return long_article()


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ReadingView]:
    """Return a view in sight that shows nothing yet and moves without gliding."""
    view = ReadingView(LIGHT, ReadingStyle())
    view.reduced_motion = True
    view.resize(440, 600)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.deleteLater()
    QApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)


def show(view: ReadingView, shown: Article) -> int:
    """Show an article, and return how many paragraphs that took to lay out."""
    before = view._paragraphs.laid_out
    view.set_article(shown)
    view.viewport().grab()
    settle()
    return view._paragraphs.laid_out - before


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def lines_of(document: QTextDocument) -> Sequence[tuple[float, ...]]:
    """Return where each line begins, from where to where its words reach, and its text."""
    layout = document.documentLayout()
    found: list[tuple[float, ...]] = []
    block = document.begin()
    while block.isValid():
        at = layout.blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            words = line.naturalTextRect()
            here = (at.x() + words.left(), at.x() + words.right(), at.y() + line.y())
            found.append((*here, line.textStart(), line.textLength()))
        block = block.next()
    return found


@pytest.mark.parametrize("justified", [False, True])
@pytest.mark.parametrize("width", [260, 420, 700])
def test_lines_stand_where_qts_own_layout_puts_them(width: int, justified: bool) -> None:
    setting = Setting(ReadingStyle(justified=justified), LIGHT, frozenset())
    theirs, ours = QTextDocument(), QTextDocument()
    build(theirs, ALL_KINDS, setting)
    layout = ParagraphLayout(ours)
    ours.setDocumentLayout(layout)
    built = build(ours, ALL_KINDS, setting)
    layout.take(built.forms, [segment.length for segment in built.map.segments])
    for document in (theirs, ours):
        document.setDocumentMargin(0)
        document.setTextWidth(width)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(28)
        frame.setTopMargin(20)
        frame.setBottomMargin(100)
        document.rootFrame().setFrameFormat(frame)
    assert lines_of(ours) == lines_of(theirs)
    assert ours.size().height() == pytest.approx(theirs.size().height(), abs=1)


def test_of_a_long_text_a_few_paragraphs_are_laid_out(view: ReadingView, long: Article) -> None:
    assert show(view, long) < 40
    before = view._paragraphs.laid_out
    view.scroll_to(len(long.text) // 2)
    view.viewport().grab()
    settle()
    assert view._paragraphs.laid_out - before < 60
    view.resize(380, 600)
    QTest.qWait(100)
    settle()
    assert view._paragraphs.laid_out - before < 130
    assert len(view._paragraphs._held) < 100


def test_what_was_looked_at_long_ago_is_let_go(view: ReadingView, long: Article) -> None:
    show(view, long)
    for share in range(100):
        view.scroll_to(len(long.text) * share // 100)
    held = sum(view._paragraphs._lengths[number] for number in view._paragraphs._held)
    assert held < 210_000
    view.scroll_to(0)
    first = view.document().firstBlock()
    assert not view._paragraphs.blockBoundingRect(first).isEmpty()
    assert first.layout().lineCount()


def test_scrolling_goes_on_evenly_over_what_was_guessed(view: ReadingView, long: Article) -> None:
    show(view, long)
    view.scroll_to(len(long.text) // 3)
    settle()
    for step in (-90, 70):
        for _ in range(40):
            position = view.position()
            before = view._top_of_line(position) - view._bar.value()
            view._bar.setValue(view._bar.value() + step)
            after = view._top_of_line(position) - view._bar.value()
            assert before - after == pytest.approx(step, abs=1)
            settle()
            assert view._top_of_line(position) - view._bar.value() == pytest.approx(after, abs=1)


def test_the_ends_are_the_ends(view: ReadingView, long: Article) -> None:
    show(view, long)
    view.setFocus()
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert view.caret() == len(long.text)
        # What is laid out at leisure may move all by the half of a pixel that is rounded.
        assert view.viewport().rect().adjusted(0, 0, 0, 1).contains(view.cursorRect())
        view._bar.setValue(view._bar.maximum())
        settle()
        assert view._bar.value() == view._bar.maximum()
        QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        settle()
        assert view._bar.value() <= 20
        view._bar.setValue(0)
        settle()
        assert view._bar.value() == 0
        assert view.position() == 0


def test_the_passage_stays_through_sizes_and_widths(view: ReadingView, long: Article) -> None:
    show(view, long)
    view.scroll_to(400_000)
    position, above = view.place

    def away() -> float:
        return view._top_of_line(position) - view._bar.value() + above - view._eye()

    for size in (24, 14, 17):
        view.set_appearance(LIGHT, ReadingStyle(size=size))
        settle()
        assert view.place == (position, above)
        assert abs(away()) <= 1
    view.resize(700, 500)
    QTest.qWait(100)
    assert view.place == (position, above)
    assert abs(away()) <= 1


def test_a_long_way_is_cut_short_and_ends_where_it_should(view: ReadingView, long: Article) -> None:
    show(view, long)
    view.reduced_motion = False
    view.scroll_to(500_000)
    assert view.gliding()
    begin, end = view._glide.startValue(), view._glide.endValue()
    assert abs(end - begin) <= 2 * view.viewport().height()
    QTest.qWait(260)
    assert not view.gliding()
    assert view._top_of_line(500_000) - view._bar.value() == pytest.approx(view._eye(), abs=2)


def test_pages_and_lines_are_walked_by_key(view: ReadingView, long: Article) -> None:
    show(view, long)
    view.scroll_to(300_000)
    view._put_caret(300_000)
    view.setFocus()
    for key, step in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_Down, 1), (Qt.Key.Key_PageUp, -1)):
        for _ in range(8):
            before = view.caret()
            QTest.keyClick(view, key)
            assert (view.caret() - before) * step > 0
            assert abs(view.caret() - before) < 4_000
            assert view.viewport().rect().intersects(view.cursorRect())
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(
        view,
        Qt.Key.Key_Right,
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier,
    )
    selected = view.selection()
    assert selected is not None
    view.copy()
    assert QApplication.clipboard().text() == long.text[selected.start : selected.end]


def test_a_paragraph_of_megabytes_is_read_marked_and_copied(view: ReadingView) -> None:
    shown = article("".join(f"{n} {SENTENCE}" for n in range(80_000)))
    assert len(shown.text) > 4_900_000
    assert show(view, shown) < 12
    middle = shown.text.index("40000 The ministers")
    view.scroll_to(middle)
    QTest.mouseDClick(view.viewport(), LEFT, pos=edge(view, middle + 10) + QPoint(2, 0))
    assert view.selection() == Span(middle + 10, middle + 19)
    span = Span(middle - 6_000, middle + 6_000)
    view.set_highlights([Highlight("a", span, Status.DISPUTED)])
    view.viewport().grab()
    assert view.highlight_at(middle) is not None
    view.select(span, scroll=False)
    assert view.selection() == span
    view.copy()
    assert QApplication.clipboard().text() == shown.text[span.start : span.end]
    view.select(Span(0, len(shown.text)))
    whole = view.selection()
    assert whole is not None
    assert len(whole) > 4_900_000
    assert view._paragraphs.laid_out < 200


def test_the_caret_crosses_a_cut_as_it_would_a_space(view: ReadingView) -> None:
    shown = article("word and another " * 2_000)
    show(view, shown)
    second = view.text_map.segments[1].span
    view._put_caret(second.start - 2)
    view.setFocus()
    seen = []
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
        seen.append(view.caret())
    assert seen == [second.start - 1, second.start, second.start + 1, second.start + 2]


def test_marks_beside_a_long_text_take_no_laying_out(view: ReadingView, long: Article) -> None:
    show(view, long)
    before = view._paragraphs.laid_out
    numbers = [view.paragraph_at(share / 100)[0] for share in range(101)]
    assert view._paragraphs.laid_out == before
    assert numbers == sorted(numbers)
    assert numbers[0] == 0
    assert numbers[50] == pytest.approx(2_000, abs=100)


def test_screen_readers_are_given_the_whole_text(view: ReadingView, long: Article) -> None:
    show(view, long)
    view._put_caret(long.text.index("3000. The"))
    told = QAccessible.queryAccessibleInterface(view)
    text = told.textInterface()
    assert text is not None
    assert text.characterCount() == len(long.text)
    at = text.cursorPosition()
    assert text.text(at, at + 9) == "3000. The"


def test_a_page_down_costs_what_is_seen(view: ReadingView, long: Article) -> None:
    show(view, long)
    view.setFocus()
    before = view._paragraphs.laid_out
    for _ in range(20):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        view.viewport().grab()
        settle()
    assert view._paragraphs.laid_out - before < 20 * 12


def test_a_fold_opens_where_it_is(view: ReadingView) -> None:
    texts = [f"{n}. {SENTENCE * (1 + n % 5)}".strip() for n in range(1_200)]
    kinds = [BlockKind.PARAGRAPH] * len(texts)
    kinds[600:604] = [BlockKind.FURNITURE] * 4
    shown = article(*texts, kinds=tuple(kinds))
    show(view, shown)
    view.scroll_to(shown.blocks[598].span.start)
    label = view.document().findBlockByNumber(600)
    assert label.text().startswith("▸")
    before = view._top_of(600) - view._bar.value()
    assert 0 < before < view.viewport().height()
    for sign in "▾▸":
        at = view._paragraphs.blockBoundingRect(view.document().findBlockByNumber(600))
        point = QPoint(round(at.left()) + 20, round(at.top()) - view._bar.value() + 6)
        QTest.mouseClick(view.viewport(), LEFT, pos=point)
        settle()
        assert view.document().findBlockByNumber(600).text().startswith(sign)
        assert view._top_of(600) - view._bar.value() == pytest.approx(before, abs=1)


def test_many_short_paragraphs_are_not_all_laid_out(view: ReadingView) -> None:
    assert show(view, article(*["word"] * 20_000)) < 250
    view._bar.setValue(view._bar.maximum())
    settle()
    assert view._bar.value() == view._bar.maximum()
    assert view._paragraphs.laid_out < 500


def test_a_resize_while_the_text_is_set_anew_waits_for_it(
    view: ReadingView, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(view, long_article(60))
    view.select(Span(2_001, 2_040))
    view._bar.setValue(view._bar.maximum() // 2)
    settle()
    before = view.position()

    def resized_within(*given: object) -> Built:
        document = view.document()
        document.contentsChange.connect(lambda *_: view.resize(view.width() - 7, 500))
        try:
            return build(*given)  # type: ignore[arg-type]
        finally:
            document.contentsChange.disconnect()

    monkeypatch.setattr(text_pane, "build", resized_within)
    view.set_appearance(LIGHT, ReadingStyle(size=22))
    settle()
    assert view.width() < 440
    assert abs(view.position() - before) < 120
    assert view.selection() == Span(2_001, 2_040)
