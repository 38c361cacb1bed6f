"""The lines of the pane of passages elsewhere, as values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
    """An article above the passages that were found in it; `silent` where none was."""

    article_id: str
    number: int
    source: str
    silent: bool = False

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


def rows_of(told: Sequence[Told], infos: Mapping[str, ArticleInfo]) -> list[Row]:
    """Return the rows: articles with passages by number, then those in which none was found."""
    known = [one for one in told if one.article_id in infos]
    known.sort(key=lambda one: (not one.passages, infos[one.article_id].number))
    rows: list[Row] = []
    for one in known:
        info = infos[one.article_id]
        rows.append(Head(info.id, info.number, source_of(info), silent=not one.passages))
        rows += [
            _found(info, one.text, candidate, reasons, place)
            for place, (candidate, reasons) in enumerate(one.passages, 1)
        ]
    return rows


def most_telling(searches: Sequence[Search], most: int) -> list[Search]:
    """Return at most so many searches: those with the best passages, in their order."""
    best = sorted(searches, key=lambda one: (not one.candidates, -one.best))[:most]
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


def spoken_text(row: Row) -> str:
    """Return a row in words for screen readers."""
    if isinstance(row, Head):
        if row.silent:
            return f"{silent_text(row)}: {row.source}"
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
