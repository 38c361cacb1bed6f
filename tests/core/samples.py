"""Values that the tests of the core are made with."""

from __future__ import annotations

import datetime as dt

from reader.core.article import Article, ArticleInfo, Block, BlockKind
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Quote, Span
from reader.core.times import Publication, PublicationKind, TimeExpression, TimeType

NOON = dt.datetime(2026, 1, 2, 12, 0, tzinfo=dt.UTC)
CLAIM = Claim("c", Status.NONE, "", (), NOON, NOON)
ANNOTATION = Annotation(
    "n", "c", "a1", "r1", Span(0, 4), Quote("They", "", ""), "", Stance.ASSERTS, NOON, NOON
)


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def time(
    start: int, begin: str = "", end: str = "", *, value: str = "", basis: str = ""
) -> TimeExpression:
    """Return an expression of four code points; without `begin` it is a vague one."""
    first = day(begin) if begin else None
    last = day(end) if end else first
    return TimeExpression(start, start + 4, TimeType.DATE, value, None, first, last, basis)


def publication(
    text: str = "2022-01-28", kind: PublicationKind = PublicationKind.STATED
) -> Publication:
    return Publication(day(text), day(text), day(text), "It says so.", kind)


def article(text: str, *times: TimeExpression) -> Article:
    """Return an article of one paragraph in revision "r1"."""
    info = ArticleInfo(
        "a1", 1, "r1", "Title", "The Outlet", "", "en", "", publication(), 1, "a.txt", NOON
    )
    return Article(info, text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), times)
