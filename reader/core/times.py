"""Time expressions and publication dates as values.

The vocabulary is TIMEX3 (ISO-TimeML, ISO 24617-1:2012): a span of text has a type and a value, and
resolves, where it can, to a stretch of calendar days.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from reader.core.frozen import frozen
from reader.core.passage import Quote, Span


class TimeType(StrEnum):
    """The four TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@frozen
class TimeExpression:
    """A span of an article's text that names a time, with its reading and the reason for it.

    `start` and `end` are half-open offsets in Unicode code points. `value` is the TIMEX3 value,
    with a range of days written ``first/last``. `begin` and `end_date` are the first and last
    calendar day (both included), or None where the expression is vague, a bare duration, a set, or
    lies outside the years 1–9999. Of a duration beside a day (‘two days after Dec. 30’) they are
    the day to which it leads. `basis` says in words what it was resolved against, `confidence`
    is between 0 and 1.
    """

    start: int
    end: int
    type: TimeType
    value: str
    mod: str | None = None
    begin: dt.date | None = None
    end_date: dt.date | None = None
    basis: str = ""
    confidence: float = 1.0


class PublicationKind(StrEnum):
    """How a publication date came to be known."""

    STATED = "stated"
    INFERRED = "inferred"
    SIBLINGS = "from siblings"
    PERSON = "set by you"


@frozen
class Publication:
    """When an article was published: the best single day, the days it may be, and why.

    `earliest` and `latest` bound the days that a careful reader would accept (both included).
    `evidence` is one sentence for the person reading.
    """

    date: dt.date
    earliest: dt.date
    latest: dt.date
    evidence: str
    kind: PublicationKind


@frozen
class TimeCorrection:
    """What a person says about one time expression, found again by its quote after a re-import.

    `value` is a TIMEX3 value with its first and last day, or None for "this is not a date".
    """

    article_id: str
    revision_id: str
    span: Span
    quote: Quote
    value: str | None
    begin: dt.date | None = None
    end_date: dt.date | None = None
