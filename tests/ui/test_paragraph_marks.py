"""What is painted around the words: washes apart from each other, a line for each annotation."""

from __future__ import annotations

import dataclasses
import itertools
import random
import re
from itertools import combinations, pairwise

import pytest
from PySide6.QtGui import QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.core.article import Block, BlockKind
from reader.core.claim import Status
from reader.core.highlights import Highlight
from reader.core.passage import Span
from reader.ui.columns.frame import frame_around
from reader.ui.columns.paragraph_marks import ParagraphMarks, marks_of, pieces_of
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.scene import frame_of
from reader.ui.columns.strokes import STROKE_HEIGHT
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import shipped_theme
from tests.core.samples import article, time

TEXT = "One two three four five six seven eight nine ten and so on."
LIGHT = shipped_theme(dark=False)


def view_of(width: int, qtbot: QtBot) -> ReadingView:
    view = ReadingView(LIGHT, ReadingStyle(measure=200))
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.set_article(article(TEXT))
    return view


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    """Return a view wide enough for one line."""
    return view_of(900, qtbot)


def marked(name: str, words: str, status: Status, was: str = "") -> Highlight:
    start = TEXT.index(words)
    return Highlight(name, Span(start, start + len(words)), status, was=was)


def marks(view: ReadingView, *highlights: Highlight) -> ParagraphMarks:
    view.set_highlights(highlights)
    block = view.document().begin()
    return view._scene().marks_in(block, block.layout().position())


NESTED = (
    marked("outer", "One two three four five", Status.CONFIRMED),
    marked("inner", "two three", Status.DISPUTED),
    marked("innermost", "three", Status.SINGLE_SOURCE),
    marked("crossing", "five six", Status.NONE),
)


def test_washes_never_lie_on_each_other_and_a_hairline_parts_them(view: ReadingView) -> None:
    found = marks(view, *NESTED)
    boxes = sorted(
        (box for there in found.washes.values() for box in there), key=lambda box: box.left()
    )
    assert len(boxes) == 5
    for one, other in combinations(boxes, 2):
        assert one.right() + 1 <= other.left()


def test_every_one_that_overlaps_has_a_line_of_its_own_all_the_way(view: ReadingView) -> None:
    found = marks(view, *NESTED)
    assert sorted(status for status, _ in found.lines) == sorted(h.status for h in NESTED)
    rows = [box.top() for _, box in sorted(found.lines, key=lambda line: line[1].left())]
    assert rows[0] < rows[1] < rows[2]
    outer = next(box for status, box in found.lines if status is Status.CONFIRMED)
    assert outer.width() > sum(b.width() for b in found.washes[Status.CONFIRMED])


def test_lines_of_three_on_top_of_each_other_stay_clear_of_the_next_line(view: ReadingView) -> None:
    found = marks(view, *NESTED)
    line = view.document().begin().layout().lineAt(0)
    lowest = max(box.bottom() for _, box in found.lines)
    pitch = line.height() * view.document().begin().blockFormat().lineHeight() / 100
    capitals = 0.75 * ReadingStyle().size
    assert lowest - STROKE_HEIGHT / 2 < line.ascent() + pitch - capitals


def test_lines_of_neighbours_that_touch_have_a_gap_between_them(view: ReadingView) -> None:
    found = marks(view, marked("a", "One two", Status.CONFIRMED),
                  marked("b", " three four", Status.CONFIRMED))  # fmt: skip
    (_, first), (_, second) = found.lines
    assert first.top() == second.top()
    assert first.right() + 1 <= second.left() <= first.right() + 4


def test_without_status_alone_there_is_a_wash_and_no_line(view: ReadingView) -> None:
    found = marks(view, marked("a", "One two", Status.NONE))
    assert (len(found.washes[Status.NONE]), found.lines) == (1, [])
    view.set_appearance(dataclasses.replace(LIGHT, washes=False), ReadingStyle(measure=200))
    found = marks(view, marked("a", "One two", Status.NONE))
    assert (len(found.washes), [status for status, _ in found.lines]) == (0, [Status.NONE])


def test_what_the_filter_leaves_out_is_a_hint_until_it_is_the_current_one(
    view: ReadingView,
) -> None:
    hinted = dataclasses.replace(marked("a", "One two", Status.CONFIRMED), faint=True)
    found = marks(view, hinted)
    assert (len(found.hints), len(found.washes), found.lines, found.signs) == (1, 0, [], [])
    view.set_current("a")
    found = marks(view, hinted)
    assert (len(found.hints), len(found.washes), len(found.lines)) == (0, 1, 1)


def test_each_sign_stands_once_in_the_margin_of_a_line_and_more_are_counted(
    view: ReadingView, qtbot: QtBot
) -> None:
    def signs(view: ReadingView, *highlights: Highlight) -> list[str]:
        return [sign for _, sign, _ in marks(view, *highlights).signs]

    disputed = [marked(words, words, Status.DISPUTED) for words in ("One", "two")]
    assert signs(view, *disputed) == ["≠"]
    assert signs(view, marked("a", "One", Status.DISPUTED, was="Ones")) == ["?", "≠"]
    narrow = view_of(420, qtbot)
    assert signs(narrow, *NESTED) == ["+2", "✓"]
    assert min(place.x() for place, _, _ in marks(narrow, *NESTED).signs) >= 0


def test_signs_grow_with_the_text_and_have_room(view: ReadingView) -> None:
    def heights(size: int) -> tuple[float, float]:
        view.set_appearance(LIGHT, ReadingStyle(size=size))
        places = [place.x() for place, _, _ in marks(view, *NESTED).signs]
        assert min(places) >= 0
        ink = QFontMetricsF(view._scene().ground.face).height()
        assert all(b - a >= ink / 2 for a, b in pairwise(sorted(places)))
        return ink, float(size)

    (small, body), (large, big) = heights(17), heights(40)
    assert large / small == pytest.approx(big / body, rel=0.1)


def test_dates_are_underlined_where_they_stand(view: ReadingView) -> None:
    view.set_article(article(TEXT, time(4), time(14)))
    found = marks(view)
    assert len(found.times) == 2
    assert found.times[0].right() < found.times[1].left()


def test_marks_are_worked_out_once_and_again_when_something_else_is_marked(
    view: ReadingView, qtbot: QtBot
) -> None:
    view.set_highlights(NESTED)
    view.show()
    canvas = view._canvas

    def painted() -> int:
        before = canvas.worked_out
        view.viewport().repaint()
        QApplication.processEvents()
        return canvas.worked_out - before

    painted()
    assert painted() == 0
    view.set_current("inner")
    assert painted() == 0
    view.set_highlights(NESTED[:2])
    assert painted() == 1
    view.set_appearance(shipped_theme(dark=True), ReadingStyle(measure=200))
    assert painted() == 1
    before = canvas.worked_out
    view.resize(600, 300)
    qtbot.waitUntil(lambda: not view._resize_timer.isActive())
    painted()
    assert canvas.worked_out > before


def test_the_frame_is_one_outline_open_where_the_annotation_goes_on(qtbot: QtBot) -> None:
    view = view_of(200, qtbot)
    view.set_highlights([marked("long", TEXT[:40], Status.CONFIRMED)])
    view.set_current("long")
    scene, block = view._scene(), view.document().begin()
    assert scene.current is not None
    at = block.layout().position()
    frame = frame_of(scene, scene.current, block, at)
    (around,) = frame.toSubpathPolygons()
    assert around.isClosed()
    assert block.layout().lineCount() > 2
    found = list(pieces_of(scene.map, block, scene.current.span, at))
    for begins, ends in ((False, True), (True, False), (False, False)):
        opened = frame_around(found, block, 8.0, begins=begins, ends=ends).toSubpathPolygons()
        assert opened
        assert not any(part.isClosed() for part in opened)
    elsewhere = dataclasses.replace(scene.current, span=Span(0, 3))
    (around,) = frame_of(scene, elsewhere, block, at).toSubpathPolygons()
    assert around.isClosed()


def test_of_a_very_long_paragraph_only_what_is_asked_for_is_worked_out(view: ReadingView) -> None:
    view.set_highlights([marked("a", "One two", Status.CONFIRMED),
                         marked("b", "nine ten", Status.DISPUTED)])  # fmt: skip
    ground = view._scene().ground
    found = marks_of(ground, view.document().begin(), 20.0, Span(TEXT.index("nine"), len(TEXT)))
    assert [status for status, _ in found.lines] == [Status.DISPUTED]
    assert [sign for _, sign, _ in found.signs] == ["≠"]


def test_one_more_in_a_crowded_paragraph_costs_its_lines_and_looks_as_if_all_were_worked_out(
    qtbot: QtBot,
) -> None:
    view, chance = view_of(300, qtbot), random.Random(6)
    text = "Words that are said again and again, by many. " * 12
    view.set_article(article(text))
    marked = []
    for number in range(300):
        start = chance.randrange(len(text) - 40)
        span = Span(start, start + chance.randint(3, 30))
        marked.append(Highlight(f"{number:03}", span, chance.choice(list(Status))))
    view.set_highlights(marked)
    canvas, block = view._canvas, view.document().begin()

    def now() -> ParagraphMarks:
        return view._scene().marks_in(block, block.layout().position())

    now()
    lines = block.layout().lineCount()
    crowded = canvas._crowded[0]
    assert crowded.worked_out == lines > 8
    view.renew_highlights([Highlight("new", Span(200, 215), Status.CONFIRMED)], [])
    added = now()
    assert lines < crowded.worked_out < 1.6 * lines
    view.set_highlights(view.highlights())
    assert added == now()
    assert added.lines
    view.renew_highlights([], [one.annotation_id for one in marked])
    assert sum(len(boxes) for boxes in now().washes.values()) <= 2


def test_what_is_scrolled_looks_as_if_painted_anew(qtbot: QtBot) -> None:
    view = view_of(420, qtbot)
    text = "\n".join(f"{TEXT} " * (3 + number % 7) for number in range(60))
    lines = [found.span() for found in re.finditer(".+", text)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(*line)) for line in lines)
    view.set_article(dataclasses.replace(article(text), blocks=blocks))
    statuses = itertools.cycle(Status)
    view.set_highlights(
        [Highlight(f"{at}", Span(at, at + 37), next(statuses)) for at in range(0, len(text), 29)]
    )
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(150)

    def picture() -> QImage:
        QApplication.processEvents()
        return view.screen().grabWindow(view.winId()).toImage()

    bar = view.verticalScrollBar()
    assert bar.maximum() > 2000
    for step in (1, 13, 40, 41, 300, -7, 90, -260, 555, -3):
        bar.setValue(bar.value() + step)
        scrolled = picture()
        view.viewport().update()
        assert picture() == scrolled, step
