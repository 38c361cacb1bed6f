"""What several articles have in common, and the changes that say something else of all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from reader.core.article import ArticleInfo
from reader.core.changes import Change, ChangeMany, Metadata, SetMetadata, SetPublication
from reader.core.times import Publication, PublicationKind


def common(infos: Sequence[ArticleInfo], name: str) -> str | None:
    """Return what a field says in all articles, or None where they differ."""
    values = {str(getattr(info, name)) for info in infos}
    return values.pop() if len(values) == 1 else None


def common_day(infos: Sequence[ArticleInfo]) -> Publication | None:
    """Return the publication of all articles where they are of one day, else None."""
    given = [info.publication for info in infos]
    days = {one.date if one else None for one in given}
    return given[0] if len(days) == 1 else None


def saying(infos: Sequence[ArticleInfo], name: str, text: str) -> Change | None:
    """Return the change by which a field says `text` in all articles; None where it does so."""
    said = " ".join(text.split())
    if name == "title" and not said:
        return None
    metadata = Metadata(**{name: said})
    needed = [info for info in infos if getattr(info, name) != said]
    return _one_or_many([SetMetadata(info.id, metadata) for info in needed])


def dating(infos: Sequence[ArticleInfo], day: dt.date | None) -> Change | None:
    """Return the change by which all articles were published on a day, or on none known."""
    # In English, as libraries keep it.
    words = "You set this date."
    given = Publication(day, day, day, words, PublicationKind.PERSON) if day else None
    needed = [info for info in infos if _day(info) != day]
    return _one_or_many([SetPublication(info.id, given) for info in needed])


def _day(info: ArticleInfo) -> dt.date | None:
    return info.publication.date if info.publication else None


def _one_or_many(changes: Sequence[Change]) -> Change | None:
    if not changes:
        return None
    return changes[0] if len(changes) == 1 else ChangeMany(tuple(changes))
