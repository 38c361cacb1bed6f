"""Gives articles their dates, seen against each other, and finds the times in them."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.core.article import Draft, own_text
from reader.core.i18n import tr
from reader.core.times import Publication, PublicationKind, TimeExpression
from reader.ingest.extracted import StatedDate
from reader.ingest.found import Found, day_of_stated

_BEFORE = dt.timedelta(days=2)
_WHILE = dt.timedelta(days=30)
_LONGEST = 3.0
"""How many seconds of work the times of one article may take; all but whole libraries need less."""

_Dates = tuple[Publication | None, bool]
"""A date of publication, and whether looking for it has failed."""


def _always() -> bool:
    return True


def dated(found: Sequence[Found], go_on: Callable[[], bool] = _always) -> tuple[Found, ...]:
    """Return the articles with publication dates, each seen against the others, and times.

    A date that a document states for certain stays; then comes what the text says; then a day that
    the document only mentions in its fields, unless the text reports something later. An article
    that cannot be dated comes without dates and with a notice, and costs the others nothing. So
    does one so long that only its beginning was searched. Once `go_on` says no, none is searched.
    """
    done: list[Found] = []
    for one, (inferred, failed) in zip(found, _inferred(found), strict=True):
        publication = _settled(one, inferred)
        times, lost, whole = times_of(replace(one.draft, publication=publication), go_on)
        draft = replace(one.draft, publication=publication, times=times)
        notices = (*one.notices, _undated()) if failed or lost else one.notices
        notices = notices if whole else (*notices, _partly_dated())
        done.append(replace(one, draft=draft, notices=notices))
    return tuple(done)


def times_of(
    draft: Draft, go_on: Callable[[], bool] = _always
) -> tuple[tuple[TimeExpression, ...], bool, bool]:
    """Return the times in an article, whether looking for them failed, and whether all was seen."""
    # Imported here because its tables take some 30 ms, which a start without imports can save.
    from reader.temporal import find_times

    day = draft.publication.date if draft.publication else None
    end, whole = time.thread_time() + _LONGEST, True

    def goes_on() -> bool:
        nonlocal whole
        whole = go_on() and time.thread_time() < end
        return whole

    try:
        text = own_text(draft.text, draft.blocks)
        return tuple(find_times(text, day, go_on=goes_on)), False, whole
    except Exception:  # noqa: BLE001 - whatever it stumbles over, the article itself is whole
        return (), True, True


def _inferred(found: Sequence[Found]) -> list[_Dates]:
    """Return the dates of articles seen together; each by itself where that fails."""
    try:
        return [(publication, False) for publication in _together(found)]
    except Exception:  # noqa: BLE001 - one text must not cost the others their dates
        return [_alone(one) for one in found]


def _alone(one: Found) -> _Dates:
    try:
        return _together([one])[0], False
    except Exception:  # noqa: BLE001 - see above
        return one.draft.publication, True


def _together(found: Sequence[Found]) -> list[Publication | None]:
    from reader.temporal import infer_publications

    known = [one.draft.publication for one in found]
    texts = [own_text(one.draft.text, one.draft.blocks) for one in found]
    return infer_publications(texts, known)


def _partly_dated() -> str:
    return tr("It is so long that dates were looked for only in its first part.")


def _undated() -> str:
    return tr("Its dates could not be looked for, as the search for them failed. It has none.")


def _settled(one: Found, publication: Publication | None) -> Publication | None:
    """Return the date of an article whose document may mention a day that it is not sure of."""
    stated, day = one.stated, day_of_stated(one.stated)
    if stated is None or stated.sure or day is None:
        return publication
    if stated.made:
        return _as_made(stated, day, publication)
    if publication is None or (
        publication.kind is not PublicationKind.STATED and day >= publication.date - _BEFORE
    ):
        evidence = tr("The document mentions this day ({field}) without saying what for.")
        words = evidence.format(field=stated.where)
        return Publication(day, day, day, words, PublicationKind.INFERRED)
    return publication


def _as_made(stated: StatedDate, day: dt.date, inferred: Publication | None) -> Publication | None:
    """Return the day when a file was made, a little before or after the article appeared.

    What the text says counts more, unless it only says that the article cannot be much older.
    """
    if inferred is not None and (
        inferred.kind is PublicationKind.STATED
        or not inferred.date - _BEFORE <= day <= inferred.latest + _WHILE
    ):
        return inferred
    evidence = tr("The file was made on this day, it says ({field}); the article may be older.")
    words = evidence.format(field=stated.where)
    return Publication(day, day - _WHILE, day + _BEFORE, words, PublicationKind.INFERRED)
