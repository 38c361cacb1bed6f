"""Versions of one article that come in together: the oldest is imported, the others revise it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.ingest.duplicates import Choice, Duplicate
from reader.session.arrival import Again, Arrival


def in_order(
    arrivals: Sequence[Arrival], again: Again, is_known: Callable[[str], bool]
) -> list[Arrival]:
    """Return `arrivals` with the versions of one article by their dates, each after the one before.

    What is to be a new version of another among them is one of the oldest of them then; of one day
    they stay as they came, those without a date are the last. `is_known` tells whether an article
    with this id, or with a source of this hash, is in the library: versions of those are let be.
    """
    here: dict[str, int] = {}
    for place, one in enumerate(arrivals):
        here.setdefault(one.draft.source.sha256, place)
    here = {key: place for key, place in here.items() if not is_known(key)}
    families: dict[int, list[Arrival]] = defaultdict(list)
    for place, one in enumerate(arrivals):
        families[_root(place, arrivals, here, again)].append(one)
    return [one for family in families.values() for one in _by_age(family)]


def _root(place: int, arrivals: Sequence[Arrival], here: Mapping[str, int], again: Again) -> int:
    """Return the place of what the arrival at a place is a version of in the end, or its own."""
    passed: set[int] = set()
    while place not in passed:
        passed.add(place)
        one = arrivals[place]
        if one.like is None or one.decided(again) is not Choice.REVISE:
            break
        place = here.get(one.like.article_id, place)
    return place


def _by_age(family: list[Arrival]) -> list[Arrival]:
    """Return the versions of an article by age, each but the first as one of the first."""
    if len(family) == 1:
        return family
    likes = [one.like for one in family[1:] if one.like is not None]
    oldest, *later = sorted(family, key=_day)
    if oldest is not family[0]:
        oldest = replace(oldest, like=None)
    return [oldest, *(_version(one, oldest, one.like or likes[0]) for one in later)]


def _version(one: Arrival, oldest: Arrival, like: Duplicate) -> Arrival:
    like = replace(like, article_id=oldest.draft.source.sha256, suggested=Choice.REVISE)
    return replace(one, like=like, choice=Choice.REVISE)


def _day(arrival: Arrival) -> dt.date:
    given = arrival.draft.publication
    return given.date if given is not None else dt.date.max
