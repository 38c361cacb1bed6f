"""The thin brackets in the margin beside words that stand in other articles, too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reader.core.excerpt import excerpt
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.ui.columns.paragraph_marks import pieces_of
from reader.ui.columns.scene import Placed, Scene, seen_of

_AWAY = 30
_LEAST = 3.5
_TICK = 4.0
_WIDE = 1.5
REACH, BESIDE_SIGN = 12.0, 6.0
"""How far from a bracket a click still hits it, in pixels; beside the sign of an annotation."""
_WORDS = 60


@frozen
class Elsewhere:
    """Where words stand in another article, which has this number."""

    article_id: str
    number: int
    span: Span


@frozen
class Bracket:
    """A stretch of an article, and where else its words stand."""

    span: Span
    others: tuple[Elsewhere, ...]

    @property
    def words(self) -> str:
        """Where else the words stand, to be read out or shown beside the pointer."""
        numbers = ", ".join(map(str, sorted({one.number for one in self.others})))
        return tr("also in {numbers}").format(numbers=numbers)


def explained(bracket: Bracket, text: str) -> str:
    """Return where else the words of a bracket stand, and how they begin; `text` is the article."""
    words = excerpt(text[bracket.span.start : bracket.span.end], _WORDS)
    return tr("{where}: “{words}”. Click to go there.").format(where=bracket.words, words=words)


def paint_brackets(
    painter: QPainter, scene: Scene, blocks: Sequence[Placed], brackets: Sequence[Bracket]
) -> None:
    """Paint the brackets beside the paragraphs that can be seen, open where they go on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(scene.theme.secondary, _WIDE)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    x = _x(scene)
    tick = -_TICK if scene.ground.mirrored else _TICK
    for _, extent, begins, ends in _extents(scene, blocks, brackets):
        painter.drawLine(QPointF(x, extent.top()), QPointF(x, extent.bottom()))
        for there, y in ((begins, extent.top()), (ends, extent.bottom())):
            if there:
                painter.drawLine(QPointF(x, y), QPointF(x + tick, y))
    painter.restore()


def bracket_at(
    point: QPointF,
    scene: Scene,
    blocks: Sequence[Placed],
    brackets: Sequence[Bracket],
    reach: float = REACH,
) -> Bracket | None:
    """Return the bracket in the margin at a point of the viewport, or None."""
    if abs(point.x() - _x(scene)) > reach:
        return None
    for bracket, extent, _, _ in _extents(scene, blocks, brackets):
        if extent.top() - 1 <= point.y() <= extent.bottom() + 1:
            return bracket
    return None


def _x(scene: Scene) -> float:
    ground = scene.ground
    if ground.mirrored:
        return ground.snap(min(ground.right + _AWAY, ground.width - _LEAST))
    return ground.snap(max(ground.left - _AWAY, _LEAST))


def _extents(
    scene: Scene, blocks: Sequence[Placed], brackets: Sequence[Bracket]
) -> Iterator[tuple[Bracket, QRectF, bool, bool]]:
    """Yield how high each bracket reaches in each paragraph, and whether it begins, ends there."""
    for block, at in blocks:
        seen = seen_of(scene.map, scene.height, block, at)
        for bracket in brackets:
            if not seen.overlaps(bracket.span):
                continue
            here = Span(max(seen.start, bracket.span.start), min(seen.end, bracket.span.end))
            box = QRectF()
            for piece in pieces_of(scene.map, block, here, at, scene.height):
                box = box.united(piece.box)
            if box.isEmpty():
                continue
            begins, ends = here.start == bracket.span.start, here.end == bracket.span.end
            yield bracket, box.adjusted(0, 1, 0, 1), begins, ends
