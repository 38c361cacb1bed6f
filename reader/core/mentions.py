"""Which places in an account that may speak of some days are weighed, and which are surest."""

from __future__ import annotations

from collections.abc import Sequence

from reader.core.focus import Interval
from reader.core.telling import Grade, Mention, Telling

_MOST_WEIGHED = 48
"""How many mentions are weighed by their words; of more, those that come as late in the telling."""


def as_late(mentions: Sequence[Mention], order: float) -> tuple[int, Sequence[Mention]]:
    """Return the number of the first mention to weigh by its words, and these, about `order`.

    It runs from 0 to 1, as `order_of` gives it.
    """
    if len(mentions) <= _MOST_WEIGHED:
        return 0, mentions
    first = round(order * (len(mentions) - _MOST_WEIGHED))
    return first, mentions[first : first + _MOST_WEIGHED]


def with_told(
    telling: Telling, mentions: tuple[Mention, ...], told: Sequence[int]
) -> tuple[Mention, ...]:
    """Return the mentions with the places at `told`, which may speak of other days."""
    missing = set(told) - {mention.place.at for mention in mentions}
    if not missing:
        return mentions
    added = [Mention(place, Grade.NEAR) for place in telling.places if place.at in missing]
    return tuple(sorted((*mentions, *added), key=lambda mention: mention.place.at))


def of_the_days(mentions: Sequence[Mention], days: Interval) -> list[int]:
    """Return the places dated to just these days; asides only where there is nothing else."""
    exact = [mention.place for mention in mentions if mention.place.interval == days]
    return [place.at for place in exact if not place.aside] or [place.at for place in exact]


def _sureness(mention: Mention) -> tuple[bool, Grade]:
    return not mention.place.aside, mention.grade


def surest(mentions: Sequence[Mention]) -> list[Mention]:
    """Return the mentions of the surest grade, if it is sure at all; asides after all others."""
    best = max(map(_sureness, mentions), default=(False, Grade.WIDE))
    return [m for m in mentions if _sureness(m) == best and m.grade > Grade.NEAR]


def surest_first(mentions: Sequence[Mention]) -> tuple[list[int], list[int]]:
    """Return the numbers of the mentions of the surest grade, and of all that are not aside."""
    best = max(map(_sureness, mentions), default=(False, Grade.WIDE))
    sure = [n for n, mention in enumerate(mentions) if _sureness(mention) == best]
    telling = [n for n, mention in enumerate(mentions) if not mention.place.aside]
    return sure, telling or sure
