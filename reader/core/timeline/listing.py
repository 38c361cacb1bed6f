"""The events of the timeline as a list: for a table, and for those who do not see the drawing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.core.dates import short_interval
from reader.core.focus import Interval
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.core.period import speaks_of
from reader.core.timeline.captions import DIFFERS
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import Lane


@frozen
class EventLine:
    """One event in words.

    `articles` are the numbers of those that mention it; `words` what they call the date.
    """

    happening: Happening
    days: str
    name: str
    articles: tuple[int, ...]
    mentions: int
    words: str
    notes: str

    @property
    def interval(self) -> Interval:
        """The days that it is listed under."""
        return self.happening.interval

    @property
    def spoken(self) -> str:
        """The whole line for a screen reader."""
        who = ", ".join(str(number) for number in self.articles)
        told = counted(len(self.articles), "mentioned in article", "mentioned in articles")
        times = counted(self.mentions, "{n} mention", "{n} mentions") if self.mentions else ""
        parts = [self.days, self.name, f"{told} {who}" if who else "", times, self.notes]
        return "; ".join(part for part in parts if part)


def event_lines(happenings: Iterable[Happening], lanes: Sequence[Lane]) -> tuple[EventLine, ...]:
    """Return a line for each event, in order of time; hidden ones say so."""
    numbers = {lane.article_id: lane.number for lane in lanes}
    return tuple(_line(happening, numbers) for happening in happenings)


def _line(happening: Happening, numbers: dict[str, int]) -> EventLine:
    words = dict.fromkeys(mark.label for mark in happening.mentions[:_MOST_WORDS])
    out = ", ".join(str(numbers[a]) for a in happening.published if a in numbers)
    notes = [
        happening.difference if happening.differs else "",
        tr("publication of {numbers}").format(numbers=out) if out else "",
        tr("pinned") if happening.pinned else "",
        tr("hidden") if happening.hidden else "",
        tr("added by hand") if happening.by_hand else "",
    ]
    return EventLine(
        happening=happening,
        days=short_interval(happening.interval.begin, happening.interval.end),
        name=happening.name,
        articles=tuple(sorted({numbers[mark.article_id] for mark in happening.mentions})),
        mentions=len(happening.mentions),
        words=", ".join(words),
        notes=" · ".join(note for note in notes if note),
    )


_MOST_WORDS = 6


def is_within(line: EventLine, period: Interval | None) -> bool:
    """Tell whether an event is one of a period; None is all times."""
    return period is None or any(speaks_of(days, period) for days in line.happening.intervals)


def matches(line: EventLine, query: str) -> bool:
    """Tell whether every word of a query is in a line, whatever the case.

    Days can be typed as they are shown, or as ISO 8601 has them.
    """
    ends = (day.isoformat() for i in line.happening.intervals for day in (i.begin, i.end))
    there = " ".join((line.days, line.name, line.words, line.notes, *ends))
    if line.happening.differs:
        there = f"{DIFFERS} {tr('disagree')} {there}"
    there = there.casefold()
    return all(word in there for word in query.casefold().split())
