"""Gives articles their dates, seen against each other, and finds the times in them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from reader.core.i18n import tr
from reader.core.times import Publication, PublicationKind
from reader.ingest.extracted import StatedDate
from reader.ingest.found import Found, day_of_stated

_BEFORE = dt.timedelta(days=2)
_WHILE = dt.timedelta(days=30)


def dated(found: Sequence[Found]) -> tuple[Found, ...]:
    """Return the articles with publication dates, each seen against the others, and times.

    A date that a document states for certain stays; then comes what the text says; then a day that
    the document only mentions in its fields, unless the text reports something later.
    """
    # Imported here because its tables take some 30 ms, which a start without imports can save.
    from reader.temporal import find_times, infer_publications

    known = [one.draft.publication for one in found]
    inferred = infer_publications([one.draft.text for one in found], known)
    publications = [
        _settled(one, publication) for one, publication in zip(found, inferred, strict=True)
    ]
    done: list[Found] = []
    for one, publication in zip(found, publications, strict=True):
        day = publication.date if publication else None
        times = tuple(find_times(one.draft.text, day))
        draft = replace(one.draft, publication=publication, times=times)
        done.append(replace(one, draft=draft))
    return tuple(done)


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
