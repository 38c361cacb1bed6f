"""Who gave a claim its status and when, as the journal has it."""

from __future__ import annotations

import sqlite3

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.claim import Status
from reader.storage import Library, StatusGiven
from reader.storage.lines import Alone, Line
from reader.storage.status_trail import StatusTrails
from tests.storage.conftest import Opener
from tests.storage.files import sql
from tests.storage.values import Clock, highlight


def told(trail: tuple[StatusGiven, ...]) -> list[Status]:
    return [given.status for given in trail]


def test_the_trail_has_what_is_in_force_the_newest_first(
    library: Library, info: ArticleInfo, clock: Clock
) -> None:
    library.apply(highlight(info, "one", status=Status.CONFIRMED))
    library.apply(highlight(info, "two", "on Monday"))
    first = library.status_trail("c-one", 9)[0]
    clock.forward(60)
    disputed = changes.SetStatus("c-one", Status.DISPUTED)
    library.apply(changes.ChangeMany((disputed, changes.SetStatus("c-two", Status.DISPUTED))))
    library.apply(changes.SetTags("c-one", ("call",)))
    trail = library.status_trail("c-one", 9)
    assert told(trail) == [Status.DISPUTED, Status.CONFIRMED]
    assert trail[1] == first
    assert (trail[0].at - first.at).total_seconds() >= 60
    assert told(library.status_trail("c-two", 9)) == [Status.DISPUTED]
    assert told(library.status_trail("c-one", 1)) == [Status.DISPUTED]
    library.undo()
    library.undo()
    assert told(library.status_trail("c-one", 9)) == [Status.CONFIRMED]
    assert library.status_trail("nobody", 9) == ()


def test_the_trail_says_who(opener: Opener, info: ArticleInfo, library: Library) -> None:
    library.apply(highlight(info, "one"))
    anna = opener(library.path, who="Anna")
    anna.apply(changes.SetStatus("c-one", Status.SINGLE_SOURCE))
    assert [given.who for given in library.status_trail("c-one", 9)] == ["Anna"]


def test_an_entry_that_cannot_be_read_says_nothing(library: Library, info: ArticleInfo) -> None:
    library.apply(highlight(info, "one", status=Status.CONFIRMED))
    path = library.path
    library.apply(changes.SetStatus("c-one", Status.DISPUTED))
    sql(path, "UPDATE journal SET edits = edits || 'x' WHERE label = 'Tag as Disputed'")
    assert told(library.status_trail("c-one", 9)) == [Status.CONFIRMED]


def test_of_the_journal_only_what_was_added_is_looked_through(
    library: Library, info: ArticleInfo, opener: Opener
) -> None:
    trails, line = StatusTrails(), Line("", Alone())
    other = sqlite3.connect(library.path)
    other.row_factory = sqlite3.Row
    for name in ("one", "two", "three"):
        library.apply(highlight(info, name, status=Status.CONFIRMED))
    assert told(trails.trail(other, line, "c-one", 9)) == [Status.CONFIRMED]
    assert trails.journal.read == 3
    library.apply(changes.SetStatus("c-two", Status.DISPUTED))
    opener(library.path).apply(changes.SetNote("a-three", "Written elsewhere."))
    assert told(trails.trail(other, line, "c-two", 9)) == [Status.DISPUTED, Status.CONFIRMED]
    assert told(trails.trail(other, line, "c-three", 9)) == [Status.CONFIRMED]
    assert trails.journal.read == 4
    other.close()


def test_the_trail_finds_one_claim_among_thousands_in_one_entry(
    library: Library, info: ArticleInfo
) -> None:
    names = [f"m{n}" for n in range(300)]
    made = (highlight(info, name, status=Status.CONFIRMED) for name in names)
    library.apply(changes.ChangeMany(tuple(made)))
    disputed = (changes.SetStatus(f"c-{name}", Status.DISPUTED) for name in names)
    library.apply(changes.ChangeMany(tuple(disputed)))
    for name in ("m0", "m1", "m299"):
        assert told(library.status_trail(f"c-{name}", 9)) == [Status.DISPUTED, Status.CONFIRMED]
