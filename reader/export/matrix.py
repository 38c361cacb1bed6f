"""Claims by articles for tables and layouts: who says what, who is silent, who was too early."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from reader.core.claim import Annotation
from reader.core.library import Contents
from reader.corroboration.matrix import (
    ABSENCE_SIGNS,
    STANCE_SIGNS,
    Absence,
    Cell,
    absence_word,
    doubted,
    laid_out,
    stance_word,
)
from reader.export.gathering import gather
from reader.export.offering import Offers
from reader.export.options import Progress, unwatched
from reader.export.report import (
    ArticleHead,
    MatrixCell,
    MatrixColumn,
    MatrixPart,
    MatrixRow,
    Report,
)
from reader.export.summing import sums_in


def matrix_part(
    contents: Contents,
    *,
    exported: dt.datetime,
    progress: Progress = unwatched,
    report: Report | None = None,
) -> MatrixPart:
    """Return the matrix of a library, with its claims in the order of reports.

    `report` is the same library as `gather` tells it, where it was told already. Articles are
    compared for what they share: all of them, or of many those that have a claim in common.
    """
    report = report or gather(contents, exported=exported, progress=progress)
    of = len(contents.annotations) + len(contents.orphans)
    sums = sums_in(contents, partial(progress, of, of))
    groups = sums.groups()
    progress(of, of)
    claims = {claim.id: claim for claim in contents.claims}
    shown = [claims[part.head.id] for part in report.claims]
    articles = {one.id: one for one in contents.articles}
    laid = laid_out(shown, contents.annotations, articles, groups)
    heads = {part.head.id: part.head for part in report.articles}
    lost: dict[str, list[Annotation]] = defaultdict(list)
    for one in contents.orphans:
        lost[one.claim_id].append(one)
    absent = {
        one: MatrixCell((one.value,), absence_word(one), ABSENCE_SIGNS[one]) for one in Absence
    }
    offers = Offers(contents, partial(progress, of, of))
    rows = []
    for part, row in zip(report.claims, laid, strict=True):
        told = sums.of(row.claim.id, row.linked)
        wanting = any(cell.absence is Absence.SILENT for cell in row.cells)
        offered = offers.of(row.claim.id, row.linked) if wanting else {}
        own = (doubted(cell, offered) for cell in row.cells)
        cells = tuple(_cell(cell, lost[row.claim.id], absent) for cell in own)
        rows.append(MatrixRow(part.head, part.title, told.articles, told.range, told.words, cells))
    return MatrixPart(_columns(groups, heads), tuple(rows))


def _columns(
    groups: Iterable[Sequence[str]], heads: dict[str, ArticleHead]
) -> tuple[MatrixColumn, ...]:
    return tuple(
        MatrixColumn(heads[one], origin, tuple(heads[a].number for a in group if a != one))
        for origin, group in enumerate(groups, start=1)
        for one in group
    )


def _cell(cell: Cell, lost: list[Annotation], absent: Mapping[Absence, MatrixCell]) -> MatrixCell:
    """Return a cell; what was not found in the present text was said in an earlier one."""
    stances = cell.stances if cell.annotations else ()
    if lost and not stances:
        mine = (one.stance for one in lost if one.article_id == cell.article_id)
        stances = tuple(dict.fromkeys(mine))
    if stances:
        words = ", ".join(map(stance_word, stances))
        return MatrixCell(
            tuple(s.value for s in stances), words, " ".join(STANCE_SIGNS[s] for s in stances)
        )
    return MatrixCell((), "", "") if cell.absence is None else absent[cell.absence]
