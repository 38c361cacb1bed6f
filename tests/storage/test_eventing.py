"""What a person says of events, kept in the library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from reader.core import changes
from reader.core.changes import Change, Kind
from reader.core.events import EventNote, event_days
from reader.core.focus import Interval
from reader.storage import GoneError, Library
from reader.storage.content_hashes import altered_contents
from tests.core.timeline.samples import days

CALL, EVE, WEEK = days("2021-12-30"), days("2021-12-29"), days("2021-12-27", "2022-01-02")


@pytest.mark.parametrize(
    ("change", "label", "notes"),
    [
        (changes.NameEvent(CALL, " The call "), "Rename Event", {EventNote(CALL, "The call")}),
        (changes.PinEvent(CALL), "Pin Event", {EventNote(CALL, pinned=True)}),
        (changes.HideEvent(CALL), "Hide Event", {EventNote(CALL, hidden=True)}),
        (
            changes.AddEvent(EVE, "The eve"),
            "Add Event",
            {EventNote(EVE, "The eve", by_hand=True)},
        ),
        (
            changes.JoinEvents(CALL, (EVE, WEEK)),
            "Merge Events",
            {EventNote(one, joined=CALL) for one in (CALL, EVE, WEEK)},
        ),
        (
            changes.PartEvents((CALL, EVE)),
            "Split Event",
            {EventNote(CALL, joined=CALL), EventNote(EVE, joined=EVE)},
        ),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else value,
)
def test_what_is_said_of_an_event_is_kept_undone_and_redone(
    library: Library, change: Change, label: str, notes: set[EventNote]
) -> None:
    changed = library.apply(change)
    assert (changed.kinds, changed.label) == (frozenset({Kind.EVENTS}), label)
    assert set(library.events()) == set(library.contents().events) == notes
    assert library.apply(change).kinds == frozenset(), "it is so already"
    library.undo()
    assert library.events() == ()
    library.redo()
    assert set(library.events()) == notes


def test_an_event_is_joined_with_itself_once(library: Library) -> None:
    library.apply(changes.JoinEvents(CALL, (CALL, EVE, EVE)))
    library.apply(changes.PartEvents((EVE, EVE)))
    assert {(n.interval, n.joined) for n in library.events()} == {(CALL, CALL), (EVE, EVE)}


def test_what_says_nothing_leaves_no_row(library: Library) -> None:
    assert library.apply(changes.PinEvent(CALL, pinned=False)).kinds == frozenset()
    library.apply(changes.NameEvent(CALL, "The call"))
    library.apply(changes.PinEvent(CALL))
    library.apply(changes.NameEvent(CALL, ""))
    assert library.events() == (EventNote(CALL, pinned=True),)
    library.apply(changes.PinEvent(CALL, pinned=False))
    assert library.events() == ()


def test_only_an_event_added_by_hand_can_be_removed(library: Library) -> None:
    library.apply(changes.NameEvent(CALL, "The call"))
    with pytest.raises(GoneError):
        library.apply(changes.RemoveEvent(CALL))
    library.apply(changes.AddEvent(EVE, "The eve"))
    library.apply(changes.RemoveEvent(EVE))
    assert library.events() == (EventNote(CALL, "The call"),)
    with pytest.raises(ValueError, match="needs a name"):
        library.apply(changes.AddEvent(EVE, "  "))


def test_events_added_at_the_same_days_are_kept_apart(library: Library) -> None:
    other, third = replace(EVE, number=1), replace(EVE, number=77)
    for change in (
        changes.NameEvent(EVE, "What articles tell"),
        changes.AddEvent(third, "The third"),
        changes.AddEvent(other, "The other"),
        changes.HideEvent(other),
        changes.JoinEvents(CALL, (third,)),
    ):
        library.apply(change)
    notes = (
        EventNote(EVE, "What articles tell"),
        EventNote(other, "The other", hidden=True, by_hand=True),
        EventNote(third, "The third", by_hand=True, joined=CALL),
        EventNote(CALL, joined=CALL),
    )
    assert library.events() == notes
    details = [library.detail(entry.seq) for entry in library.history(4)]
    assert details[2:] == ["“The other”, 29 Dec 2021", "“The third”, 29 Dec 2021"]
    library.apply(changes.RemoveEvent(other))
    assert library.events() == (notes[0], *notes[2:])
    library.undo()
    assert library.events() == notes


@pytest.mark.parametrize(
    "identity",
    ["", "2021-12-29", "2021-12-29/2021-12-29/0", "2021-12-29/2021-12-29/01",
     "2021-12-29/2021-12-29/1/2", "2021-12-29/2021-12-29/x", "2021-12-29/2021-12-29/1048576"],
)  # fmt: skip
def test_what_is_no_identity_of_an_event_is_refused(identity: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - any will do
        event_days(identity)


def test_events_are_in_order_of_time_also_far_from_ours(library: Library) -> None:
    early = days("0001-01-01", "0044-03-15")
    for interval in (CALL, early, EVE):
        library.apply(changes.PinEvent(interval))
    assert [note.interval for note in library.events()] == [early, EVE, CALL]


def test_the_history_says_which_event_it_was(library: Library) -> None:
    library.apply(changes.NameEvent(CALL, "The call"))
    library.apply(changes.PinEvent(WEEK))
    details = [library.detail(entry.seq) for entry in library.history(2)]
    assert details == ["27 Dec 2021 – 2 Jan 2022", "“The call”, 30 Dec 2021"]


def test_a_name_that_was_tampered_with_is_found(library: Library) -> None:
    library.apply(changes.NameEvent(CALL, "The call"))
    path = library.path
    library.close()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE event SET name = 'The lie'")
        connection.commit()
        assert altered_contents(connection) == (
            "What is said of the event “The lie” is not as it was written.",
        )


def test_days_in_the_wrong_order_are_no_event() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        Interval(CALL.end, EVE.begin)
