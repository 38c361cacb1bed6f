"""Dates in words, as the window, the exports and the command line write them."""

from __future__ import annotations

import datetime as dt

from reader.core.article import Article
from reader.core.corrections import is_refused
from reader.core.days import FarDay, day_alone, day_month, day_month_year, month_year
from reader.core.i18n import tr
from reader.core.readings import in_words, modified, time_of_day
from reader.core.retelling import retold
from reader.core.times import Publication, TimeExpression, TimeType


def short_date(date: dt.date) -> str:
    """Return a date such as “28 Jan 2022”."""
    if isinstance(date, FarDay):
        return date.written
    return day_month_year(date.day, date.month, date.year)


def short_interval(begin: dt.date, end: dt.date) -> str:
    """Return a stretch of days such as “9–10 Jan 2022”, “Jan 2022” or “2021”."""
    if isinstance(begin, FarDay) or isinstance(end, FarDay):
        both = dict.fromkeys(map(short_date, (begin, end)))
        return " – ".join(both)
    if begin == end:
        return short_date(begin)
    if (begin.month, begin.day, end.month, end.day) == (1, 1, 12, 31):
        return f"{begin.year}" if begin.year == end.year else f"{begin.year}–{end.year}"
    if begin.year != end.year:
        return f"{short_date(begin)} – {short_date(end)}"
    if begin.month != end.month:
        return f"{day_month(begin)} – {short_date(end)}"
    if begin.day == 1 and _ends_month(end):
        return month_year(begin.month, begin.year)
    return f"{day_alone(begin)}–{short_date(end)}"


def _ends_month(day: dt.date) -> bool:
    return day.day == 31 or (day + dt.timedelta(days=1)).day == 1


def publication_line(publication: Publication | None) -> str:
    """Return the publication date with its basis, such as “28 Jan 2022 · stated”."""
    if publication is None:
        return tr("publication date unknown")
    return f"{short_date(publication.date)} · {tr(publication.kind.value)}"


def reading_of(time: TimeExpression) -> str:
    """Return what a time expression was read as, in words: its days, its length, how often.

    A time of day and a modifier are kept: “28 Jan 2022, 17:39”, “about 50 minutes”.
    """
    if time.begin is None or time.end_date is None or time.end_date < time.begin:
        return modified(in_words(time.value, repeats=time.type is TimeType.SET), time.mod)
    words = short_interval(time.begin, time.end_date)
    hour = time_of_day(time.value)
    return modified(f"{words}, {hour}" if hour else words, time.mod)


def describe_time(article: Article, time: TimeExpression) -> str:
    """Return “Thursday → 27 Jan 2022, against publication 28 Jan 2022”.

    Of a place that was refused, say that the person did.
    """
    words = " ".join(article.text[time.start : time.end].split())
    if is_refused(time):
        return tr("{words}: you said that this is no date").format(words=words)
    basis = f", {retold(time.basis)}" if time.basis else ""
    return f"{words} → {reading_of(time)}{basis}"
