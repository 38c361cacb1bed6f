"""What a person says of the events on the timeline: names, pins, what belongs together."""

from __future__ import annotations

import datetime as dt

from reader.core.focus import Interval
from reader.core.frozen import frozen


@frozen
class EventNote:
    """What a person has said of the event at one interval.

    An empty `name` leaves the one from the text. `pinned` events are labelled before all others,
    `hidden` ones not at all. One made `by_hand` is there although no article mentions it. `joined`
    names the interval of the event that this one is shown with: its own for an event that stands
    alone, None where the program may tell.
    """

    interval: Interval
    name: str = ""
    pinned: bool = False
    hidden: bool = False
    by_hand: bool = False
    joined: Interval | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether the event is as the program would have it."""
        return self == EventNote(self.interval)


def event_id(days: Interval) -> str:
    """Return by which identity libraries know the event at some days."""
    number = f"/{days.number}" if days.number else ""
    return f"{days.begin.isoformat()}/{days.end.isoformat()}{number}"


def event_days(identity: str) -> Interval:
    """Return the days, and the number at them, that an identity tells; ValueError for none."""
    begin, end, *number = identity.split("/")
    days = Interval(dt.date.fromisoformat(begin), dt.date.fromisoformat(end), *map(int, number[:1]))
    if event_id(days) != identity:
        message = f"no identity of an event: {identity}"
        raise ValueError(message)
    return days
