"""What is painted around the words of one paragraph, worked out once and kept while it holds.

Each place has the wash of the shortest annotation there, which is the one that a click takes:
washes on top of each other would end as mud. Where one wash meets another a hairline of paper
parts them, and every annotation has its own line beneath the words, all the way.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from math import floor, inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlock, QTextBlockFormat

from reader.core.claim import Anchor, Status
from reader.core.frozen import frozen
from reader.core.highlights import LEVELS, Highlight, HighlightIndex, joined, owners
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.ui.columns.painting import LinePiece, pieces
from reader.ui.columns.strokes import STROKE_HEIGHT
from reader.ui.columns.text_map import TextMap
from reader.ui.theme import GLYPHS, PLACE_GLYPHS, Theme

_SIGN_AFTER = 2
LINE = 3.5
"""How far the first line of an annotation is below the baseline, in pixels."""
STEP = 4.0
"""How far below that the line of the next level is, where there is room, in pixels."""
_HALF_LINE = 2.0
_HAIR = 1.0
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


@frozen
class Ground:
    """What the marks of all paragraphs are worked out from.

    `left` and `right` are the text's edges on the viewport, which is `width` wide; the lines of a
    `mirrored` article begin at the right. Edges of marks lie on device pixels, `ratio` to a pixel.
    `face` is that of the signs. The annotation `brought_out` is painted in full though it is faint.
    """

    theme: Theme
    map: TextMap
    index: HighlightIndex
    times: Sequence[TimeExpression]
    refused: Sequence[TimeExpression]
    left: float
    right: float
    width: float
    mirrored: bool
    ratio: float
    face: QFont
    brought_out: str = ""

    def is_hint(self, highlight: Highlight) -> bool:
        """Tell whether there is only to be a hint of a highlight."""
        return highlight.faint and highlight.annotation_id != self.brought_out

    def overlaps(self, highlight: Highlight) -> bool:
        """Tell whether another highlight that is more than a hint overlaps this one."""
        there = self.index.each_within(highlight.span)
        return any(not self.is_hint(one) for one in there if one is not highlight)

    def text_edge(self, block: QTextBlock) -> tuple[float, bool]:
        """Return where the lines of a paragraph begin, and whether that is at their right."""
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        return (self.right if mirrored else self.left), mirrored

    def snap(self, length: float) -> float:
        """Return a length or place in pixels as the nearest whole number of device pixels.

        Halves always go the same way, as a picture that is scrolled wants it.
        """
        return floor(length * self.ratio + 0.5) / self.ratio


@frozen
class ParagraphMarks:
    """The marks of a paragraph: x on the viewport, y from where the paragraph begins.

    `signs` stand in the margin: where, which and in what colour.
    """

    washes: dict[Status, list[QRectF]] = field(default_factory=lambda: defaultdict(list))
    lines: list[tuple[Status, QRectF]] = field(default_factory=list)
    hints: list[QRectF] = field(default_factory=list)
    doubts: list[QRectF] = field(default_factory=list)
    times: list[QRectF] = field(default_factory=list)
    refused: list[QRectF] = field(default_factory=list)
    signs: list[tuple[QPointF, str, QColor]] = field(default_factory=list)


def pieces_of(
    text_map: TextMap, block: QTextBlock, span: Span, at: QPointF, seen: float = inf
) -> Iterator[LinePiece]:
    """Yield the pieces of a text span that lie in a paragraph; none for a fold's label.

    Those below the upper `seen` pixels of the viewport are left out.
    """
    segment = text_map.segments[block.blockNumber()]
    if segment.units is None or not segment.span.overlaps(span):
        return
    first, last = segment.to_document(span.start), segment.to_document(span.end)
    begin = block.position()
    yield from pieces(block, first - begin, last - begin, at, seen=seen, mixed=segment.mixed)


def marks_of(ground: Ground, block: QTextBlock, left: float, seen: Span) -> ParagraphMarks:
    """Return the marks of what a paragraph whose layout is `left` on the viewport has in `seen`."""
    at = QPointF(left, 0)
    marks = ParagraphMarks()
    there = ground.index.within(seen)
    highlights = [one for one in there if not ground.is_hint(one)]
    if ground.theme.washes:
        _wash(ground, marks, block, at, list(owners(highlights, seen)))
    placed = [
        (one, list(pieces_of(ground.map, block, _within(one.span, seen), at)))
        for one in _lined(ground, block, highlights)
    ]
    _line(ground, marks, block, placed)
    _sign(ground, marks, seen, placed)
    for one in there:
        if ground.is_hint(one):
            found = pieces_of(ground.map, block, _within(one.span, seen), at)
            marks.hints.extend(_stroke(ground, piece, LINE) for piece in found)
    for times, boxes in ((ground.times, marks.times), (ground.refused, marks.refused)):
        for time in _meeting(times, seen):
            span = _within(Span(time.start, time.end), seen)
            found = pieces_of(ground.map, block, span, at)
            boxes.extend(_stroke(ground, piece, LINE) for piece in found)
    return marks


def _lined(
    ground: Ground, block: QTextBlock, highlights: Sequence[Highlight]
) -> Iterator[Highlight]:
    """Yield the highlights that are underlined; the deepest together, as there is no room for more.

    Of these, those of a status that begin on one line of the text are as one.
    """
    deep: dict[tuple[int, Status, str], list[Highlight]] = defaultdict(list)
    starts: list[int] = []
    for one in highlights:
        if one.level < LEVELS:
            yield one
            continue
        starts = starts or line_starts(ground, block)
        key = bisect_right(starts, one.span.start), one.status, one.was
        deep[key].append(one)
    for those in deep.values():
        for span in joined(one.span for one in those):
            yield replace(those[0], span=span, level=LEVELS)


def line_starts(ground: Ground, block: QTextBlock) -> list[int]:
    """Return the text positions at which the lines of a paragraph begin."""
    segment, layout = ground.map.segments[block.blockNumber()], block.layout()
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [segment.to_text(block.position() + line.textStart()) for line in lines]


def _within(span: Span, limits: Span) -> Span:
    start = min(max(span.start, limits.start), limits.end)
    return Span(start, max(min(span.end, limits.end), start))


def _meeting(times: Sequence[TimeExpression], span: Span) -> Sequence[TimeExpression]:
    first = bisect_right(times, span.start, key=lambda time: time.end)
    return times[first : bisect_left(times, span.end, key=lambda time: time.start)]


def _wash(
    ground: Ground,
    marks: ParagraphMarks,
    block: QTextBlock,
    at: QPointF,
    stretches: Sequence[tuple[Span, Highlight]],
) -> None:
    """Lay the washes, with a hairline of paper where one of them touches the one before."""
    before = -1
    for span, owner in stretches:
        gap = _HAIR if span.start == before else 0.0
        for piece in pieces_of(ground.map, block, span, at):
            left, right = ground.snap(piece.box.left()) + gap, ground.snap(piece.box.right())
            top, bottom = ground.snap(piece.box.top()), ground.snap(piece.box.bottom() + 1)
            box = QRectF(left, top, max(right - left, 1.0), bottom - top)
            marks.washes[owner.status].append(box)
            gap = 0.0
        before = span.end


def _line(
    ground: Ground,
    marks: ParagraphMarks,
    block: QTextBlock,
    placed: Sequence[tuple[Highlight, Sequence[LinePiece]]],
) -> None:
    deepest: dict[int, int] = defaultdict(int)
    for one, found in placed:
        for piece in found:
            deepest[piece.number] = max(deepest[piece.number], one.level)
    steps = {number: step_below(block, number, most) for number, most in deepest.items()}
    for one, found in placed:
        drawn = (
            one.status is not Status.NONE
            or not ground.theme.washes
            or one.level == LEVELS
            or ground.overlaps(one)
        )
        for piece in found:
            if drawn:
                below = LINE + one.level * steps[piece.number]
                marks.lines.append((one.status, _stroke(ground, piece, below)))
            if one.was:
                marks.doubts.append(piece.box.adjusted(-2, -1, 2, 5))


def step_below(block: QTextBlock, number: int, most: int) -> float:
    """Return how far apart lines on neighbouring levels are in a line of text, in pixels.

    So that the one on level `most` stays clear of the capitals in the next line.
    """
    if not most:
        return STEP
    line, form = block.layout().lineAt(number), block.blockFormat()
    tall = form.lineHeight() / 100 if form.lineHeightType() == _PROPORTIONAL else 1.0
    capitals = QFontMetricsF(block.charFormat().font()).capHeight()
    room = line.height() * tall - capitals - _HALF_LINE - LINE
    return min(STEP, max(room / most, 1.0))


def _stroke(ground: Ground, piece: LinePiece, below: float) -> QRectF:
    """Return where a line is drawn: a little short of its words, so that neighbours stay apart."""
    left, right = ground.snap(piece.box.left() + _HAIR), ground.snap(piece.box.right() - _HAIR)
    top = ground.snap(piece.baseline + below - STROKE_HEIGHT / 2)
    return QRectF(left, top, max(right - left, 2.0), STROKE_HEIGHT)


def _sign(
    ground: Ground,
    marks: ParagraphMarks,
    seen: Span,
    placed: Iterable[tuple[Highlight, Sequence[LinePiece]]],
) -> None:
    """Set the sign of every status that begins on a line beside that line, each once.

    Where there is no room for all, the last place says how many more there are.
    """
    beside: dict[int, tuple[LinePiece, dict[str, QColor]]] = {}
    for one, found in placed:
        if found and seen.contains(one.span.start):
            _, there = beside.setdefault(found[0].number, (found[0], {}))
            there.update(_signs_of(ground.theme, one))
    metrics, step = QFontMetricsF(ground.face), ground.face.pixelSize()
    for piece, there in beside.values():
        edge = ground.right if ground.mirrored else min(ground.left, piece.begin)
        room = ground.width - edge if ground.mirrored else edge
        places = max(int((room - _SIGN_AFTER) // step), 2)
        signs = list(there.items())
        if len(signs) > places:
            more = f"+{len(signs) - places + 1}"
            signs[places - 1 :] = [(more, ground.theme.secondary)]
        # The first stands outermost, so that they are read in the order of what they stand for.
        for number, (sign, colour) in enumerate(reversed(signs)):
            away = _SIGN_AFTER + step * number
            wide = metrics.horizontalAdvance(sign)
            x = edge + away if ground.mirrored else edge - away - wide
            marks.signs.append((QPointF(x, piece.baseline), sign, colour))


def _signs_of(theme: Theme, highlight: Highlight) -> Iterator[tuple[str, QColor]]:
    """Yield the signs in the margin: that of the status, and that of a place to check."""
    if GLYPHS[highlight.status]:
        yield GLYPHS[highlight.status], theme.statuses[highlight.status].text
    if highlight.was:
        yield PLACE_GLYPHS[Anchor.APPROXIMATE], theme.ink
