"""Claims by articles: who says what, who is silent, who was out before it happened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from enum import StrEnum

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.moments import Moments
from reader.core.passage import Span
from reader.corroboration.finding import Search
from reader.corroboration.happened import Traces, traces_of
from reader.corroboration.known import Known
from reader.corroboration.suggesting import Suggestion, suggest

_LONGEST_DAYS = 31
_STATUS_WORDS = {
    Status.NONE: "no status",
    Status.CONFIRMED: "confirmed",
    Status.DISPUTED: "disputed",
    Status.SINGLE_SOURCE: "single-source",
}
_STANCE_WORDS = {
    Stance.ASSERTS: "asserts",
    Stance.ATTRIBUTES: "attributes",
    Stance.HEDGES: "hedges",
    Stance.DENIES: "denies",
}
_OTHERS = 2
_SOONER = dt.timedelta(days=2)


class Absence(StrEnum):
    """Why a cell has no stance."""

    SILENT = "silent"
    BEFORE = "published before"
    MAYBE = "maybe: look"
    UNSEEN = "not looked yet"


_ABSENCE_WORDS = {
    Absence.SILENT: "silent",
    Absence.BEFORE: "published before",
    Absence.MAYBE: "maybe: look",
    Absence.UNSEEN: "not looked yet",
}
STANCE_SIGNS = {
    Stance.ASSERTS: "●",
    Stance.ATTRIBUTES: "“",
    Stance.HEDGES: "≈",
    Stance.DENIES: "✗",
}
"""The sign of each stance in a cell; the word goes with it wherever there is room."""
ABSENCE_SIGNS = {
    Absence.SILENT: "–",
    Absence.BEFORE: "←",
    Absence.MAYBE: "?",
    Absence.UNSEEN: "…",
}
"""The sign of each absence in a cell."""

Offered = Mapping[str, Mapping[str, bool]]
"""By the ids of a claim and an article, whether a passage is offered there without a *perhaps*.

Nothing of an article that was not looked through for the claim.
"""


def stance_word(stance: Stance) -> str:
    """Return what a stance is called in a cell."""
    return tr(_STANCE_WORDS[stance])


def absence_word(absence: Absence) -> str:
    """Return what an absence is called in a cell."""
    return tr(_ABSENCE_WORDS[absence])


@frozen
class Cell:
    """What one article has on one claim: its annotations in order, or why there are none."""

    article_id: str
    annotations: tuple[Annotation, ...] = ()
    absence: Absence | None = None

    @property
    def stances(self) -> tuple[Stance, ...]:
        """The stances of the annotations, each once; several where the article is of two minds."""
        return tuple(dict.fromkeys(one.stance for one in self.annotations))

    @property
    def signs(self) -> str:
        """The signs of the stances, or that of the absence."""
        if self.absence is not None:
            return ABSENCE_SIGNS[self.absence]
        return " ".join(STANCE_SIGNS[stance] for stance in self.stances)

    @property
    def words(self) -> str:
        """The stances, or the absence, in the person's words."""
        if self.absence is not None:
            return absence_word(self.absence)
        return ", ".join(map(stance_word, self.stances))


@frozen
class Row:
    """A claim with a cell for each article, when it happened, and what its links come to."""

    claim: Claim
    cells: tuple[Cell, ...]
    days: Interval | None
    suggestion: Suggestion

    @property
    def statement(self) -> str:
        """The claim in one line: what the person wrote, else the words of its first passage."""
        if self.claim.statement.strip():
            return " ".join(self.claim.statement.split())
        quotes = [one.quote.exact for cell in self.cells for one in cell.annotations]
        return " ".join(quotes[0].split()) if quotes else ""

    @property
    def status_word(self) -> str:
        """The status of the claim in the person's words."""
        return tr(_STATUS_WORDS[self.claim.status])

    @property
    def carried(self) -> int:
        """How many articles have something on the claim."""
        return sum(bool(one.annotations) for one in self.cells)

    def cell(self, article_id: str) -> Cell | None:
        """Return the cell of an article, None where it is not in the matrix."""
        return next((cell for cell in self.cells if cell.article_id == article_id), None)


@frozen
class Matrix:
    """Rows of claims; `groups` are the columns: ids of articles of one report side by side.

    `traces` are what tells of which event an article is, by its id.
    """

    groups: tuple[tuple[str, ...], ...]
    rows: tuple[Row, ...]
    traces: Mapping[str, Traces] = field(default_factory=dict, compare=False)

    @property
    def columns(self) -> tuple[str, ...]:
        """The ids of the articles, in the order of the columns."""
        return tuple(one for group in self.groups for one in group)


def matrix_of(
    claims: Iterable[Claim],
    annotations: Iterable[Annotation],
    known: Known,
    groups: Sequence[Sequence[str]],
) -> Matrix:
    """Lay claims against articles; `groups` are the articles by origin (see `article_groups`)."""
    columns = tuple(tuple(group) for group in groups)
    rows = (
        Row(one.claim, one.cells, one.days, suggest(one.linked, known))
        for one in laid_out(claims, annotations, known.articles, columns)
    )
    traces = {one: traces_of(known.articles[one]) for group in columns for one in group}
    return Matrix(columns, tuple(rows), traces)


@frozen
class Laid:
    """A claim with what is linked to it in order, its cells, and when it happened."""

    claim: Claim
    linked: tuple[Annotation, ...]
    cells: tuple[Cell, ...]
    days: Interval | None


def laid_out(
    claims: Iterable[Claim],
    annotations: Iterable[Annotation],
    articles: Mapping[str, Article],
    groups: Iterable[Sequence[str]],
) -> Iterator[Laid]:
    """Yield what `matrix_of` lays out, without what the links come to."""
    by_claim: dict[str, list[Annotation]] = {}
    for one in annotations:
        if one.article_id in articles:
            by_claim.setdefault(one.claim_id, []).append(one)
    columns = [one for group in groups for one in group]
    moments = {one: Moments(articles[one]) for one in columns}

    def number(one: Annotation) -> tuple[int, Span]:
        return articles[one.article_id].info.number, one.span

    for claim in claims:
        linked = tuple(sorted(by_claim.get(claim.id, ()), key=number))
        days = _days(linked, moments)
        first = _earliest((articles[one.article_id] for one in linked), days)
        own: dict[str, list[Annotation]] = {}
        for one in linked:
            own.setdefault(one.article_id, []).append(one)
        cells = tuple(_cell(articles[one], own.get(one), first) for one in columns)
        yield Laid(claim, linked, cells, days)


def offered_by(searches: Iterable[Search]) -> dict[str, bool]:
    """Return in which articles a passage of a claim is offered that is more than near."""
    return {one.article_id: not one.silent for one in searches}


def doubted(cell: Cell, offered: Mapping[str, bool]) -> Cell:
    """Return a cell that is silent only where its article was looked through and has no offer."""
    if cell.absence is not Absence.SILENT:
        return cell
    found = offered.get(cell.article_id)
    if found is None:
        return Cell(cell.article_id, (), Absence.UNSEEN)
    return Cell(cell.article_id, (), Absence.MAYBE) if found else cell


def silences(matrix: Matrix, article_id: str, others: int = _OTHERS) -> tuple[Row, ...]:
    """Return the claims that an article leaves out and at least so many others carry.

    Of the event that it tells of: not what only reports of other events could carry. Whether a
    passage is offered that waits for a person's word is not asked: see `doubted`.
    """
    found = []
    for row in matrix.rows:
        cell = row.cell(article_id)
        silent = cell is not None and cell.absence is Absence.SILENT
        if silent and row.carried >= others and _is_its_event(matrix, article_id, row):
            found.append(row)
    return tuple(found)


def _is_its_event(matrix: Matrix, article_id: str, row: Row) -> bool:
    """Tell whether an article tells of the event of any that carries a claim, or nobody knows."""
    own = matrix.traces.get(article_id)
    carrying = (matrix.traces.get(cell.article_id) for cell in row.cells if cell.annotations)
    return own is None or any(one is None or own.is_of(one) for one in carrying)


def _earliest(carriers: Iterable[Article], days: Interval | None) -> dt.date | None:
    """Return from when on a claim could be told: when it happened, or was first told ahead.

    Where no passage says when it happened, some days before the first article that tells it: what
    nobody had told till then was hardly known.
    """
    told = [one.info.publication.earliest for one in carriers if one.info.publication]
    if days is not None:
        return min([days.begin, *told])
    return min(told) - _SOONER if told else None


def _cell(article: Article, own: Sequence[Annotation] | None, first: dt.date | None) -> Cell:
    if own:
        return Cell(article.id, tuple(own))
    publication = article.info.publication
    before = first is not None and publication is not None and publication.latest < first
    return Cell(article.id, (), Absence.BEFORE if before else Absence.SILENT)


def _days(linked: Sequence[Annotation], moments: Mapping[str, Moments]) -> Interval | None:
    """Return when a claim happened: the days that most of its passages speak of, short ones."""
    found = [
        days
        for one in linked
        if one.article_id in moments
        and (days := moments[one.article_id].of(one.span)) is not None
        and days.days <= _LONGEST_DAYS
    ]
    return max(found, key=lambda days: (found.count(days), -days.days)) if found else None
