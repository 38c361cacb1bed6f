"""What the timeline says in words: tooltips and what a screen reader speaks."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from reader.core.claim import Status
from reader.core.dates import short_date, short_interval
from reader.core.i18n import counted, tr
from reader.core.retelling import retold
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import Event, Lane, Mark
from reader.core.timeline.pins import PinGroup
from reader.core.timeline.scale import Break
from reader.core.timeline.sentences import shortened

_STATUSES = {
    Status.NONE: "no status",
    Status.CONFIRMED: "confirmed",
    Status.DISPUTED: "disputed",
    Status.SINGLE_SOURCE: "single-source",
}
MOST_SHOWN = 3
"""Claims and words that are quoted; the rest are counted or left out."""


def mark_line(mark: Mark) -> str:
    """Return a mark's reading: “Thursday → 27 Jan 2022, against publication 28 Jan 2022”."""
    date = short_interval(mark.interval.begin, mark.interval.end)
    return (
        f"{mark.label} → {date}, {retold(mark.reading)}"
        if mark.reading
        else f"{mark.label} → {date}"
    )


def publication_text(lane: Lane) -> str:
    """Return when an article was published and why that is believed."""
    publication = lane.publication
    if publication is None:
        return tr("no publication date")
    line = tr("Published {date} ({kind})").format(
        date=short_date(publication.date), kind=tr(publication.kind.value)
    )
    return f"{line}\n{retold(publication.evidence)}" if publication.evidence else line


def pins_text(group: PinGroup) -> str:
    """Return the tooltip of claims: each with its status in a word."""
    told = islice(group.pins, MOST_SHOWN)
    lines = [f"{tr(_STATUSES[pin.status])}: {shortened(pin.words, 120)}" for pin in told]
    rest = len(group.pins) - MOST_SHOWN
    if rest > 0:
        lines += [counted(rest, "and {n} more claim", "and {n} more claims")]
    return "\n".join(lines)


def break_text(fold: Break) -> str:
    """Return the tooltip of a break."""
    return tr("Nothing is dated {dates}: folded").format(dates=short_interval(fold.begin, fold.end))


def event_text(event: Event, lanes: Sequence[Lane], happening: Happening | None = None) -> str:
    """Return an event in one spoken line: its date and name, who mentions it, in which words."""
    numbers = {lane.article_id: lane.number for lane in lanes}
    parts = [short_interval(event.interval.begin, event.interval.end)]
    if happening is not None and happening.name:
        parts.append(happening.name)
    if happening is not None and happening.differs:
        parts.append(tr("dated differently: {dates}").format(dates=happening.difference))
    if event.mentions:
        who = sorted({numbers[mark.article_id] for mark in event.mentions})
        names = ", ".join(str(number) for number in who)
        words = ", ".join(dict.fromkeys(mark.label for mark in event.mentions[:MOST_SHOWN]))
        mentioned = counted(len(who), "mentioned in article", "mentioned in articles")
        parts.append(f"{mentioned} {names}: {words}")
    if event.published:
        out = ", ".join(str(numbers[article_id]) for article_id in event.published)
        published = counted(
            len(event.published), "publication of article", "publication of articles"
        )
        parts.append(f"{published} {out}")
    return "; ".join(parts)
