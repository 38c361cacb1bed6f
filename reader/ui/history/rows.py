"""The lines of the History as values, and the words they say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTime

from reader.core.dates import short_date
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.storage import JournalEntry, State, Whose


@frozen
class Heading:
    """The day on which the changes below it were made, on this machine's clock."""

    day: dt.date
    today: dt.date

    @property
    def text(self) -> str:
        """Today, Yesterday, or the date."""
        if self.day == self.today:
            return tr("Today")
        if self.day == self.today - dt.timedelta(days=1):
            return tr("Yesterday")
        return short_date(self.day)


@frozen
class Line:
    """A change; `current` marks the newest one in force, where the library stands."""

    entry: JournalEntry
    current: bool

    @property
    def reachable(self) -> bool:
        """Whether one can go to it."""
        return self.entry.state is not State.DROPPED and not self.current

    @property
    def undone(self) -> bool:
        """Whether it is not in force."""
        return self.entry.state is not State.DONE


Row = Heading | Line


def rows_of(entries: Sequence[JournalEntry], now: dt.datetime) -> list[Row]:
    """Return the rows for changes that come newest first, with a heading wherever the day changes.

    The order is the journal's: a clock that was set back makes a day appear twice, no more.
    """
    today = now.astimezone().date()
    rows: list[Row] = []
    day: dt.date | None = None
    current = next((entry.seq for entry in entries if entry.state is State.DONE), None)
    for entry in entries:
        this_day = entry.at.astimezone().date()
        if this_day != day:
            day = this_day
            rows.append(Heading(day, today))
        rows.append(Line(entry, entry.seq == current))
    return rows


def time_text(entry: JournalEntry) -> str:
    """Return the time of day on this machine's clock."""
    at = entry.at.astimezone()
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def state_text(line: Line) -> str:
    """Return the word for where a change stands, empty for one that is simply in force."""
    if line.current:
        return tr("you are here")
    if line.entry.state is State.UNDONE:
        return tr("undone")
    if line.entry.emptied:
        return tr("for good")
    return tr("given up") if line.entry.state is State.DROPPED else ""


def who_text(entry: JournalEntry) -> str:
    """Return who made a change, as this window sees it; empty where nobody was written down."""
    if entry.whose is Whose.THIS_WINDOW:
        return tr("you")
    if entry.whose is Whose.OTHER_WINDOW:
        return tr("you, in another window")
    if entry.whose is Whose.EARLIER:
        return tr("you, earlier") if entry.who else ""
    return entry.who


def spoken_text(line: Line, detail: str) -> str:
    """Return a change in words for screen readers."""
    entry = line.entry
    parts = (entry.label, detail, state_text(line), time_text(entry), who_text(entry))
    return ", ".join(part for part in parts if part)


def consequence(lines: Sequence[Line], chosen: Line) -> str:
    """Return in a sentence what going to `chosen` does; `lines` are those down to it at least."""
    if chosen.current:
        return tr("This is where the library stands now.")
    if chosen.entry.emptied:
        return tr("The trash was emptied, so there is no way back to it.")
    if chosen.entry.state is State.DROPPED:
        return tr("It was given up when something else was done, so there is no way back to it.")
    if chosen.entry.state is State.UNDONE:
        return tr("Makes this change again, and what was undone here before it.")
    later = [line.entry for line in lines if line.entry.seq > chosen.entry.seq and not line.undone]
    foreign = sum(entry.whose in (Whose.OTHER_WINDOW, Whose.SOMEBODY) for entry in later)
    told = counted(len(later), "Takes back {n} later change.", "Takes back {n} later changes.")
    if not foreign:
        return told
    warning = counted(
        foreign,
        "{n} of them was made in another window.",
        "{n} of them were made in other windows.",
    )
    return f"{told} {warning}"
