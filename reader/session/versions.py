"""Versions of one article that come in together: the oldest is imported, the others revise it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from reader.core.frozen import frozen
from reader.ingest.duplicates import Choice
from reader.session.arrival import Again, Arrival, Label


@frozen
class Turn:
    """When an article is to come in: its place among all, and its label as it counts then."""

    place: int
    label: Label

    def of(self, arrivals: Sequence[Arrival]) -> Arrival:
        """Return the article whose turn it is."""
        return replace(arrivals[self.place], like=self.label.like, choice=self.label.choice)


def in_order(labels: Sequence[Label], again: Again, is_known: Callable[[str], bool]) -> list[Turn]:
    """Return the turns of articles, those of versions of one by date, each after the one before.

    What is to be a new version of another among them is one of the oldest of them then; of one day
    they stay as they came, those without a date are the last. `is_known` tells whether an article
    with this id, or with a source of this hash, is in the library: versions of those are let be.
    """
    here: dict[str, int] = {}
    for place, one in enumerate(labels):
        here.setdefault(one.sha256, place)
    here = {key: place for key, place in here.items() if not is_known(key)}
    families: dict[int, list[Turn]] = defaultdict(list)
    for place, one in enumerate(labels):
        families[_root(place, labels, here, again)].append(Turn(place, one))
    return [one for family in families.values() for one in _by_age(family)]


def _root(place: int, labels: Sequence[Label], here: Mapping[str, int], again: Again) -> int:
    """Return the place of what the article at a place is a version of in the end, or its own."""
    passed: set[int] = set()
    while place not in passed:
        passed.add(place)
        one = labels[place]
        if one.like is None or one.decided(again) is not Choice.REVISE:
            break
        place = here.get(one.like.article_id, place)
    return place


def _by_age(family: list[Turn]) -> list[Turn]:
    """Return the versions of an article by age, each but the first as one of the first."""
    if len(family) == 1:
        return family
    likes = [one.label.like for one in family[1:] if one.label.like is not None]
    oldest, *later = sorted(family, key=_day)
    if oldest is not family[0]:
        oldest = replace(oldest, label=replace(oldest.label, like=None))
    first = oldest.label.sha256
    turns = [oldest]
    for one in later:
        like = replace(one.label.like or likes[0], article_id=first, suggested=Choice.REVISE)
        turns.append(replace(one, label=replace(one.label, like=like, choice=Choice.REVISE)))
    return turns


def _day(turn: Turn) -> dt.date:
    return turn.label.day or dt.date.max
