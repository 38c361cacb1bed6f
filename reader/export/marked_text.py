"""An article's text with its highlights, as blocks of runs, for layouts that show all of it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import pairwise

from reader.core.article import Article, Block, BlockKind
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.export.report import AnnotationView

_GRAVITY = ("disputed", "single-source", "confirmed", "no-status")


@frozen
class Run:
    """A stretch of text under the same annotations: none, one, or several that overlap.

    `status` is the gravest of theirs, empty without any; `begins` are those that begin here.
    """

    text: str
    status: str
    annotations: tuple[AnnotationView, ...]
    begins: tuple[AnnotationView, ...]


@frozen
class BlockView:
    """A block of an article with its kind, such as "paragraph"."""

    kind: str
    runs: tuple[Run, ...]


def marked_text(article: Article, views: Sequence[AnnotationView]) -> tuple[BlockView, ...]:
    """Return the blocks of an article, split where annotations begin and end.

    `views` are annotations of its present text, by position.
    """
    blocks = article.blocks or (Block(BlockKind.PARAGRAPH, Span(0, len(article.text))),)
    made = []
    waiting = deque(views)
    open_ones: list[AnnotationView] = []
    begun: set[str] = set()
    for block in blocks:
        start, end = block.span.start, block.span.end
        while waiting and waiting[0].start < end:
            open_ones.append(waiting.popleft())
        open_ones = [view for view in open_ones if view.end > start]
        made.append(BlockView(block.kind.value, _runs(article.text, start, end, open_ones, begun)))
    return tuple(made)


def _runs(
    text: str, start: int, end: int, views: Sequence[AnnotationView], begun: set[str]
) -> tuple[Run, ...]:
    """Return the runs of a block; `begun` are the annotations that began before, and gets more."""
    edges = {start, end}
    for view in views:
        edges.update(edge for edge in (view.start, view.end) if start < edge < end)
    order = sorted(edges)
    runs = []
    waiting = deque(views)
    open_ones: list[AnnotationView] = []
    for at, to in pairwise(order):
        while waiting and waiting[0].start < to:
            open_ones.append(waiting.popleft())
        open_ones = [view for view in open_ones if at < view.end]
        here = tuple(open_ones)
        status = min((v.claim.status for v in here), key=_GRAVITY.index, default="")
        begins = tuple(v for v in here if v.id not in begun)
        begun.update(v.id for v in begins)
        runs.append(Run(text[at:to], status, here, begins))
    return tuple(runs)
