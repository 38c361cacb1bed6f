"""The lines of the pane of passages elsewhere, as values."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace

from reader.core.article import ArticleInfo
from reader.core.dates import short_date
from reader.core.frozen import frozen
from reader.core.i18n import quoted, tr
from reader.core.passage import Span
from reader.corroboration import Candidate, Search
from reader.ui.claims.rows import folded

_LONGEST = 400
_FAR = 90
_LEAD = 30
_CUT = "… "
_MORE = " …"


@frozen
class Head:
    """An article above the passages that were found in it; `silent` where none was.

    `nearest` are the words of what comes nearest there, which is folded until it is asked for.
    """

    article_id: str
    number: int
    source: str
    silent: bool = False
    nearest: str = ""
    opened: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        """What it is, whatever was found."""
        return (self.article_id,)


@frozen
class Found:
    """A passage that may say the same; `marks` are spans of `text`, `why` the reasons in words."""

    article_id: str
    number: int
    span: Span
    text: str
    marks: tuple[Span, ...]
    why: str
    place: int
    near: bool = False
    """Whether it is no more than near, in an article that seems to say nothing of it."""

    @property
    def key(self) -> tuple[object, ...]:
        """What it is, by whatever passage it was found."""
        return (self.article_id, self.span)


Row = Head | Found


@frozen
class Reasons:
    """Why a passage was found: the words to mark in it, and the reasons in words."""

    marks: tuple[Span, ...]
    words: str


@frozen
class Told:
    """What was found in one article, each passage with why; `text` is that of the article."""

    article_id: str
    passages: tuple[tuple[Candidate, Reasons], ...]
    text: str = ""

    @property
    def silent(self) -> bool:
        """Whether none of it is more than near."""
        return all(one.perhaps for one, _ in self.passages)


def rows_of(told: Sequence[Told], infos: Mapping[str, ArticleInfo]) -> list[Row]:
    """Return the rows: articles with passages by number, then those in which none was found."""
    known = [one for one in told if one.article_id in infos]
    known.sort(key=lambda one: (one.silent, infos[one.article_id].number))
    rows: list[Row] = []
    for one in known:
        info = infos[one.article_id]
        found = [
            _found(info, one.text, candidate, reasons, place)
            for place, (candidate, reasons) in enumerate(one.passages, 1)
        ]
        nearest = ""
        if one.silent:
            found = [replace(each, near=True) for each in found]
            nearest = folded(found[0].text) if found else ""
        rows.append(Head(info.id, info.number, source_of(info), one.silent, nearest))
        rows += found
    return rows


def unfolded(rows: Sequence[Row], opened: Container[str]) -> list[Row]:
    """Return the rows to be seen: what is only near stands under the articles `opened` alone."""
    return [
        replace(row, opened=row.article_id in opened) if isinstance(row, Head) else row
        for row in rows
        if isinstance(row, Head) or not row.near or row.article_id in opened
    ]


def most_telling(searches: Sequence[Search], most: int) -> list[Search]:
    """Return at most so many searches: those with the best passages, in their order."""
    best = sorted(searches, key=lambda one: (one.silent, -one.best))[:most]
    kept = {one.article_id for one in best}
    return [one for one in searches if one.article_id in kept]


def source_of(info: ArticleInfo) -> str:
    """Return what an article is called in short, with its day of publication."""
    date = short_date(info.publication.date) if info.publication else ""
    name = folded(info.outlet or info.title or info.source_name)
    return " · ".join(part for part in (name, date) if part)


def silent_text(head: Head) -> str:
    """Return that an article has no passage: “no passage found in 3”."""
    return tr("No passage found in {number}").format(number=head.number)


def nearest_text(head: Head) -> str:
    """Return what comes nearest in an article without a passage, as the second line of its head."""
    if head.opened:
        return tr("nearest, with little in common:")
    return tr("nearest: {words}").format(words=quoted(head.nearest))


def spoken_text(row: Row) -> str:
    """Return a row in words for screen readers."""
    if isinstance(row, Head):
        if row.silent:
            told = f"{silent_text(row)}: {row.source}"
            return f"{told}; {nearest_text(row)}" if row.nearest else told
        return tr("Article {number}: {title}").format(number=row.number, title=row.source)
    return tr("Article {number}, passage {place}: {quote}. {why}").format(
        number=row.number, place=row.place, quote=quoted(folded(row.text)), why=row.why
    )


def _found(
    info: ArticleInfo, text: str, candidate: Candidate, reasons: Reasons, place: int
) -> Found:
    span = candidate.span
    marks = [m for m in reasons.marks if m.start < span.end and span.start < m.end]
    start = _begin(text, span, min((m.start for m in marks), default=span.start))
    end = min(span.end, start + _LONGEST)
    marks = _joined(text, [m for m in marks if m.start < end])
    before = _CUT if start > span.start else ""
    own = tuple(
        Span(max(m.start, start) - start + len(before), min(m.end, end) - start + len(before))
        for m in marks
    )
    words = f"{before}{text[start:end]}{_MORE if end < span.end else ''}"
    why = reasons.words
    if candidate.perhaps:
        why = tr("perhaps: {why}").format(why=why) if why else tr("perhaps")
    return Found(info.id, info.number, span, words, own, why, place)


def _begin(text: str, span: Span, mark: int) -> int:
    """Return where to begin to show a passage: at its head, or shortly before a far first mark."""
    if mark - span.start <= _FAR:
        return span.start
    space = text.rfind(" ", span.start, mark - _LEAD)
    return space + 1 if space >= 0 else span.start


def _joined(text: str, marks: Sequence[Span]) -> list[Span]:
    """Return marks in order, those with nothing but space between them as one."""
    found: list[Span] = []
    for mark in sorted(marks):
        if found and not text[found[-1].end : mark.start].strip():
            found[-1] = Span(found[-1].start, max(found[-1].end, mark.end))
        else:
            found.append(mark)
    return found
