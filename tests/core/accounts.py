"""Accounts that the tests of following are made with."""

from __future__ import annotations

import datetime as dt
import re

from reader.core.article import Article, ArticleInfo, Block, BlockKind
from reader.core.passage import Span
from reader.core.times import Publication, PublicationKind, TimeExpression, TimeType
from tests.core.samples import NOON, day

_DATE = re.compile(r"<([^|>]*)\|([^>]*)>")


def account(name: str, published: str, *paragraphs: str) -> Article:
    """Return an article; what stands in it as <words|days> names these days.

    Days are "2021-12-30" or "2022-01-09/2022-01-10", or nothing for a vague time. A paragraph that
    begins with "# " is a heading; `published` may be empty.
    """
    text, blocks, times = "", [], []
    for paragraph in paragraphs:
        heading = paragraph.startswith("# ")
        begin = len(text)
        rest = paragraph.removeprefix("# ")
        while found := _DATE.search(rest):
            text += rest[: found.start()]
            first, _, last = found.group(2).partition("/")
            times.append(_time(len(text), found.group(1), first, last or first))
            text += found.group(1)
            rest = rest[found.end() :]
        text += rest
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(begin, len(text))))
        text += "\n\n"
    info = ArticleInfo(
        name, 1, f"r-{name}", name, "", "", "en", "", _publication(published), 1, "a.txt", NOON
    )
    return Article(info, text, tuple(blocks), tuple(times))


def _time(start: int, words: str, first: str, last: str) -> TimeExpression:
    begin: dt.date | None = day(first) if first else None
    end: dt.date | None = day(last) if last else None
    return TimeExpression(
        start, start + len(words), TimeType.DATE, first, None, begin, end, "basis"
    )


def _publication(published: str) -> Publication | None:
    if not published:
        return None
    date = day(published)
    return Publication(date, date, date, "It says so.", PublicationKind.STATED)


def words_at(article: Article, position: int, count: int = 3) -> str:
    """Return the first words at a position, to compare with."""
    return " ".join(article.text[position:].split()[:count])
