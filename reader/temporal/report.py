"""The time expressions of an article as text: a table to read, or JSON lines to process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.core.retelling import retold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.core.times import Publication, TimeExpression

_WIDEST: Final = 40


def _days(time: TimeExpression) -> str:
    if time.begin is None or time.end_date is None:
        return ""
    if time.begin == time.end_date:
        return short_date(time.begin)
    return f"{short_date(time.begin)} – {short_date(time.end_date)}"


def _shown(text: str) -> str:
    plain = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return plain if len(plain) <= _WIDEST else plain[: _WIDEST - 1] + "…"


def _row(text: str, time: TimeExpression) -> tuple[str, ...]:
    value = time.value if time.mod is None else f"{time.value} ({time.mod})"
    span = _shown(text[time.start : time.end])
    return str(time.start), span, time.type.value, value, _days(time), retold(time.basis)


def reading(text: str, time: TimeExpression) -> str:
    """Return one line that says how an expression is read and why.

    As in ``Thursday → 27 Jan 2022, against publication 28 Jan 2022``; what covers no days on the
    calendar is shown by its TIMEX3 value.
    """
    return (
        f"{_shown(text[time.start : time.end])} → {_days(time) or time.value}, {retold(time.basis)}"
    )


def table(
    text: str, times: Sequence[TimeExpression], publication: Publication | None = None
) -> str:
    """Return the times as an aligned table, under a line about the publication date."""
    headings = (tr("at"), tr("text"), tr("type"), tr("value"), tr("days"), tr("basis"))
    rows = [headings, *(_row(text, time) for time in times)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(headings))]
    lines = [publication_line(publication)]
    lines += [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
    return "\n".join(lines) + "\n"


def publication_line(publication: Publication | None) -> str:
    """Return one line that says when the article was published and how that is known."""
    if publication is None:
        return tr("published: not known")
    known = tr("published: {date}").format(date=short_date(publication.date))
    if publication.latest != publication.earliest:
        first, last = short_date(publication.earliest), short_date(publication.latest)
        known += " " + tr("(between {first} and {last})").format(first=first, last=last)
    basis = tr(publication.kind.value)
    return f"{known}, {basis}. {retold(publication.evidence)}".rstrip()


def jsonl(text: str, times: Sequence[TimeExpression]) -> str:
    """Return one JSON object a line, one line a time expression."""
    return "".join(line + "\n" for line in _objects(text, times))


def _objects(text: str, times: Sequence[TimeExpression]) -> Iterator[str]:
    for time in times:
        yield json.dumps(
            {
                "start": time.start,
                "end": time.end,
                "text": text[time.start : time.end],
                "type": time.type.value,
                "value": time.value,
                "mod": time.mod,
                "begin": time.begin.isoformat() if time.begin else None,
                "end_date": time.end_date.isoformat() if time.end_date else None,
                "basis": time.basis,
                "confidence": time.confidence,
            },
            ensure_ascii=True,
        )
