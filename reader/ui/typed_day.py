"""A day that a person has typed."""

from __future__ import annotations

import datetime as dt

from reader.core.i18n import tr


def typed_day(words: str) -> tuple[dt.date | None, str]:
    """Return the day that words are, or None and why they are none; nothing is no day.

    What is no day in English, German or Ukrainian is read as the date of an article in another
    language.
    """
    if not words.strip():
        return None, ""
    # Imported here because its tables take some 30 ms, which a start can save.
    from reader.temporal.typed import typed_time

    typed = typed_time(words)
    time = typed.time
    if time is None:
        other = _elsewhere(words)
        return (other, "") if other else (None, typed.refusal)
    if time.begin is None or time.begin != time.end_date:
        return None, tr("This is no single day. Write it such as 2022-01-28.")
    return time.begin, ""


def _elsewhere(words: str) -> dt.date | None:
    """Return the day that words are in any language in which articles are dated, or None."""
    from reader.ingest.stamps import is_date
    from reader.ingest.written_days import written_day

    return written_day(words) if is_date(words) else None


def published_day(words: str) -> tuple[dt.date | None, str]:
    """Return the day that words are, as `typed_day` does; none that is still to come."""
    day, refusal = typed_day(words)
    # Elsewhere it may be tomorrow already.
    if day is not None and day > dt.datetime.now(dt.UTC).date() + dt.timedelta(days=1):
        return None, tr("“{words}” is still to come.").format(words=words.strip())
    return day, refusal
