"""A library as tables: annotations, claims, claims by articles, and dates.

Each table has a heading and rows of plain values: text, whole numbers and nothing else. Days and
moments are text in ISO 8601, which sorts as it should and is never taken for another date.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from reader.core.dates import reading_of
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.core.library import Contents
from reader.core.retelling import retold
from reader.export.report import AnnotationView, ClaimPart, MatrixColumn, MatrixPart, Report

Value = str | int


@frozen
class Table:
    """A table with its name on the command line, its title, its headings and its rows."""

    name: str
    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


MATRIX = "matrix"
"""Claims by articles, as a table and as a layout."""

TABLES = ("annotations", "claims", MATRIX, "times")
"""The names of the tables, in their order."""


def title_of(table: str) -> str:
    """Return what a table is called in the person's words."""
    titles = {
        "annotations": tr("Annotations"),
        "claims": tr("Claims"),
        MATRIX: tr("Claims by article"),
        "times": tr("Dates"),
    }
    return titles[table]


_ANNOTATIONS = (
    *("quote", "status", "statement", "number", "title", "outlet", "published", "said_by"),
    *("stance", "note", "tags", "place", "first_day", "last_day", "found", "web", "link"),
    *("created", "modified", "start", "end", "id", "claim_id", "article_id"),
)
_CLAIMS = (
    *("statement", "status", "tags", "articles", "annotations", "named_sources"),
    *("first_day", "last_day", "id"),
)
_TIMES = (
    *("number", "title", "words", "type", "value", "mod", "first_day", "last_day", "reading"),
    *("basis", "confidence_percent", "start", "end"),
)


def tables(
    contents: Contents,
    report: Report,
    matrix: Callable[[], MatrixPart],
    names: Collection[str] = TABLES,
) -> tuple[Table, ...]:
    """Return the tables of these `names`; `report` is the same library as `gather` tells it.

    `matrix` is asked for claims by articles, where that is among them.
    """
    views = [view for part in report.articles for view in (*part.annotations, *part.lost)]
    # Each is made only where it is asked for: for the matrix all articles are compared.
    makers: dict[str, Callable[[], Table]] = {
        "annotations": lambda: Table(
            "annotations", title_of("annotations"), _ANNOTATIONS, tuple(map(_annotation, views))
        ),
        "claims": lambda: Table(
            "claims", title_of("claims"), _CLAIMS, tuple(map(_claim, report.claims))
        ),
        MATRIX: lambda: _matrix(matrix()),
        "times": lambda: Table("times", title_of("times"), _TIMES, tuple(_times(contents))),
    }
    return tuple(makers[name]() for name in TABLES if name in names)


def _annotation(view: AnnotationView) -> tuple[Value, ...]:
    head, claim = view.article, view.claim
    return (
        *(view.exact, claim.status, claim.statement, head.number, head.title, head.outlet),
        *(head.published, view.said_by, view.stance, view.note, _list(claim.tags), view.place),
        *(view.day, view.last_day, view.found, view.web, view.link, view.created, view.modified),
        *(view.start, view.end, view.id, claim.id, head.id),
    )


def _claim(part: ClaimPart) -> tuple[Value, ...]:
    days = sorted((view.day, view.last_day) for view in part.annotations if view.day)
    return (
        *(part.head.statement, part.head.status, _list(part.head.tags)),
        *(part.articles, len(part.annotations), part.speakers),
        *(days[0] if days else ("", "")),
        part.head.id,
    )


def _matrix(part: MatrixPart) -> Table:
    """Return the table of claims by articles: in each cell how the article stands to the claim."""
    headings = ("claim", "status", "articles", "origins", "sum", *map(_heading, part.columns))
    rows: list[tuple[Value, ...]] = []
    for row in part.rows:
        cells = (", ".join(cell.keys) for cell in row.cells)
        rows.append((row.title, row.claim.status, row.articles, row.origins, row.support, *cells))
    return Table(MATRIX, title_of(MATRIX), headings, tuple(rows))


def _heading(column: MatrixColumn) -> str:
    """Return an article with the numbers of those that tell the same text."""
    name = f"{column.head.number}. {column.head.outlet or column.head.title}"
    if not column.kin:
        return name
    same = tr("much the same text as {numbers}").format(numbers=", ".join(map(str, column.kin)))
    return f"{name} ({same})"


def _times(contents: Contents) -> Iterator[tuple[Value, ...]]:
    for article in contents.articles:
        for time in article.times:
            yield (
                *(article.info.number, article.info.title),
                *(article.text[time.start : time.end], time.type.value, time.value),
                *(time.mod or "", str(time.begin or ""), str(time.end_date or "")),
                *(reading_of(time), retold(time.basis) if time.basis else ""),
                *(round(100 * time.confidence), time.start, time.end),
            )


def _list(values: Sequence[str]) -> str:
    return "; ".join(values)
