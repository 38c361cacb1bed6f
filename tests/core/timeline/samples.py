"""Articles that name given days, and the five real ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import cache

from reader.core.article import Article, ArticleInfo, Block, BlockKind
from reader.core.focus import Interval
from reader.core.passage import Span
from reader.core.times import Publication, PublicationKind, TimeExpression, TimeType
from reader.locations import seeds
from reader.temporal import find_times, infer_publications


def days(begin: str, end: str = "") -> Interval:
    return Interval(dt.date.fromisoformat(begin), dt.date.fromisoformat(end or begin))


def stated(date: str) -> Publication:
    day = dt.date.fromisoformat(date)
    return Publication(day, day, day, "It says so.", PublicationKind.STATED)


def article(
    number: int,
    intervals: Sequence[Interval] = (),
    publication: Publication | None = None,
    basis: str = "stated",
) -> Article:
    """Return an article that says “word0 word1 …”, a word for each interval."""
    words = [f"word{i}" for i in range(len(intervals))]
    text = " ".join(words)
    times = []
    start = 0
    for word, interval in zip(words, intervals, strict=True):
        end = start + len(word)
        times.append(
            TimeExpression(start, end, TimeType.DATE, "", None, interval.begin, interval.end, basis)
        )
        start = end + 1
    blocks = (Block(BlockKind.PARAGRAPH, Span(0, len(text))),)
    return Article(info(number, f"Article {number}", publication), text, blocks, tuple(times))


def info(number: int, title: str, publication: Publication | None) -> ArticleInfo:
    when = dt.datetime(2022, 2, 1, tzinfo=dt.UTC)
    return ArticleInfo(
        f"a{number}", number, "r", title, "", "", "en", "", publication, 1, "a.txt", when
    )


@cache
def real_articles() -> tuple[Article, ...]:
    texts = [path.read_text(encoding="utf-8") for path in sorted(seeds().glob("*.txt"))]
    made = []
    for number, (text, publication) in enumerate(
        zip(texts, infer_publications(texts), strict=True), start=1
    ):
        times = find_times(text, publication.date if publication else None)
        made.append(Article(info(number, f"Seed {number}", publication), text, (), tuple(times)))
    return tuple(made)
