"""What an article leaves out that others carry: of its own event, and not before it was told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.times import Publication, PublicationKind
from reader.corroboration import Known, matrix_of, silences
from reader.corroboration.matrix import Absence
from tests.core.samples import NOON
from tests.core.samples import article as an_article

FIRE = "Fire broke out at the Holmbau mill in Lisle. {rest}"
TOLD = "All the doors had been locked."


def _article(name: str, day: dt.date, body: str) -> Article:
    one = an_article(body)
    out = Publication(day, day, day, "stated", PublicationKind.STATED)
    return replace(one, info=replace(one.info, id=name, publication=out))


def _absences() -> tuple[list[Absence | None], list[str]]:
    june = dt.date(2023, 6, 9)
    articles = [
        _article("1", june, FIRE.format(rest=TOLD)),
        _article("2", june, FIRE.format(rest=f"Why? {TOLD}")),
        _article("same", june, FIRE.format(rest="Nobody was hurt.")),
        _article("other", june, "A swimmer named Ada Roe crossed the lake of Brack at night."),
        _article("eve", june - dt.timedelta(days=1), FIRE.format(rest="It burned all day.")),
        _article("before", june - dt.timedelta(days=90), "The mill of Holmbau in Lisle has grown."),
    ]
    marked = []
    for one in articles[:2]:
        at = one.text.index(TOLD)
        span = Span(at, at + len(TOLD))
        marked.append(
            Annotation(one.id, "c", one.id, "r1", span, quote_at(one.text, span), "",
                       Stance.ASSERTS, NOON, NOON)
        )  # fmt: skip
    known = Known({one.id: one for one in articles}, {})
    claim = Claim("c", Status.NONE, "the doors were locked", (), NOON, NOON)
    matrix = matrix_of([claim], marked, known, [[one.id] for one in articles])
    out = [one.id for one in articles if silences(matrix, one.id)]
    return [cell.absence for cell in matrix.rows[0].cells], out


def test_who_was_out_long_before_anybody_told_it_is_not_silent() -> None:
    absences, _ = _absences()
    assert absences == [None, None, *[Absence.SILENT] * 3, Absence.BEFORE]


def test_an_article_leaves_out_only_what_belongs_to_its_own_event() -> None:
    assert _absences()[1] == ["same", "eve"]
