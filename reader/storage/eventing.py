"""What changes of events come to: a row for each interval of which a person says something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from reader.core.changes import (
    AddEvent,
    HideEvent,
    JoinEvents,
    NameEvent,
    PartEvents,
    PinEvent,
    RemoveEvent,
)
from reader.core.events import EventNote, event_id
from reader.core.focus import Interval
from reader.storage.desk import Desk
from reader.storage.edits import RowEdit, deleted, inserted, updated
from reader.storage.errors import GoneError
from reader.storage.rows import Row, clean, event_of, event_row

EventChange = NameEvent | PinEvent | HideEvent | AddEvent | RemoveEvent | JoinEvents | PartEvents


def said_of_events(change: EventChange, desk: Desk) -> list[RowEdit]:
    """Return the edits that a change of events comes to; a row that says nothing goes.

    Raises GoneError when an event to remove was not added by hand, ValueError for a blank name.
    """
    edits: list[RowEdit] = []
    for wanted in _wanted(change, desk):
        present = _row(desk, wanted.interval)
        row = event_row(wanted, desk.at)
        if present is None:
            edits += [] if wanted.says_nothing else [inserted("event", row)]
        elif wanted.says_nothing:
            edits.append(deleted("event", present))
        elif event_of(present) != wanted:
            edit = updated("event", present, row)
            edits += [edit] if edit is not None else []
    return edits


def _wanted(change: EventChange, desk: Desk) -> Iterator[EventNote]:
    """Yield what is to be said of each event from now on."""
    if isinstance(change, JoinEvents):
        for days in dict.fromkeys((change.interval, *change.others)):
            yield replace(_note(desk, days), joined=change.interval)
    elif isinstance(change, PartEvents):
        for days in dict.fromkeys(change.intervals):
            yield replace(_note(desk, days), joined=days)
    else:
        yield _single(change, _note(desk, change.interval))


def _single(
    change: NameEvent | PinEvent | HideEvent | AddEvent | RemoveEvent, note: EventNote
) -> EventNote:
    if isinstance(change, NameEvent):
        return replace(note, name=clean(change.name.strip()))
    if isinstance(change, PinEvent):
        return replace(note, pinned=change.pinned)
    if isinstance(change, HideEvent):
        return replace(note, hidden=change.hidden)
    if isinstance(change, RemoveEvent):
        if not note.by_hand:
            raise GoneError
        return EventNote(note.interval)
    if not change.name.strip():
        message = "an event needs a name"
        raise ValueError(message)
    return replace(note, name=clean(change.name.strip()), by_hand=True)


def _row(desk: Desk, interval: Interval) -> Row | None:
    row = desk.connection.execute(
        "SELECT * FROM event WHERE id = ?", (event_id(interval),)
    ).fetchone()
    return None if row is None else dict(row)


def _note(desk: Desk, interval: Interval) -> EventNote:
    row = _row(desk, interval)
    return EventNote(interval) if row is None else event_of(row)
