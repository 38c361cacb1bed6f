"""Undo and redo along the journal: over restarts, over joined notes, and what the history says."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.claim import Status
from reader.core.passage import Span
from reader.storage import JSON, Act, Library, State
from tests.storage.conftest import Opener
from tests.storage.files import sql
from tests.storage.values import NOON, Clock, draft, highlight


@pytest.fixture
def marked(library: Library, info: ArticleInfo, clock: Clock) -> Library:
    """A library with two annotations, a while ago."""
    library.apply(highlight(info, "one"))
    library.apply(highlight(info, "two", "on Monday"))
    clock.forward(60)
    return library


def _note(library: Library) -> str:
    return library.annotations()[0].note


def test_a_change_after_undo_gives_up_what_was_undone(marked: Library) -> None:
    marked.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    marked.undo()
    marked.apply(changes.SetStatus("c-one", Status.DISPUTED))
    assert (marked.redo(), marked.redo_label()) == (None, None)
    marked.undo()
    assert marked.claims()[0].status is Status.NONE
    states = [e.state for e in marked.history(100) if e.label == "Tag as Confirmed"]
    assert states == [State.DONE, State.DROPPED]


def test_a_change_that_changes_nothing_leaves_redo_alone(marked: Library) -> None:
    marked.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    marked.undo()
    marked.apply(changes.SetStatus("c-one", Status.NONE))
    assert marked.redo_label() == "Tag as Confirmed"


def test_the_history_is_the_audit_trail(marked: Library, clock: Clock) -> None:
    marked.undo()
    clock.forward(-3600)
    marked.redo()
    newest, undone, two, one, imported = marked.history(100)
    assert [e.act for e in (newest, undone, two)] == [Act.REDO, Act.UNDO, Act.DO]
    assert newest.target == undone.target == two.seq
    assert [e.label for e in (newest, one, imported)] == [
        "Highlight",
        "Highlight",
        "Import Article",
    ]
    assert newest.seq > undone.seq > two.seq > one.seq > imported.seq
    assert newest.at == NOON + dt.timedelta(seconds=60 - 3600)
    assert marked.history(2) == (newest, undone)


def test_the_journal_names_who_did_it(opener: Opener) -> None:
    library = opener(who="Ada")
    library.apply(changes.ImportArticles((draft(),)))
    library.undo()
    assert [entry.who for entry in library.history(10)] == ["Ada", "Ada"]


def test_undo_and_redo_survive_a_restart(opener: Opener, marked: Library) -> None:
    marked.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    marked.undo()
    before = marked.contents()
    marked.close()
    again = opener()
    assert again.contents() == before
    assert (again.undo_label(), again.redo_label()) == ("Highlight", "Tag as Confirmed")
    again.redo()
    assert again.claims()[0].status is Status.CONFIRMED
    while again.undo():
        pass
    assert again.articles() == ()
    again.close()
    last = opener()
    while last.redo():
        pass
    assert last.claims()[0].status is Status.CONFIRMED


def test_edits_of_a_note_close_together_are_one_step(marked: Library, clock: Clock) -> None:
    for text in ("H", "He", "Hey"):
        marked.apply(changes.SetNote("a-one", text))
        clock.forward(2)
    clock.forward(0.001)
    marked.apply(changes.SetNote("a-one", "Hey you"))
    marked.undo()
    assert _note(marked) == "Hey"
    marked.undo()
    assert _note(marked) == ""
    marked.redo()
    assert _note(marked) == "Hey"
    marked.redo()
    assert _note(marked) == "Hey you"


def test_a_note_typed_and_taken_back_is_no_step(marked: Library, clock: Clock) -> None:
    label, start = marked.undo_label(), marked.contents()
    for text in ("H", "He", ""):
        clock.forward(1)
        marked.apply(changes.SetNote("a-one", text))
    assert marked.contents() == start
    assert marked.undo_label() == label
    marked.apply(changes.SetNote("a-one", "Hey"))
    assert marked.undo_label() != label
    marked.undo()
    assert marked.contents() == start


def test_a_joined_note_is_redone_with_its_time(marked: Library, clock: Clock) -> None:
    start = marked.contents()
    for text in ("H", "He"):
        marked.apply(changes.SetNote("a-one", text))
    end = marked.contents()
    clock.forward(100)
    marked.undo()
    assert marked.contents() == start
    marked.redo()
    assert marked.contents() == end


def test_steps_of_making_an_annotation_longer_are_one(marked: Library, clock: Clock) -> None:
    before = marked.contents()
    first = marked.annotations()[0]
    for longer in (1, 2, 3):
        end = first.span.end + longer
        marked.apply(changes.ResizeAnnotation(first.id, Span(first.span.start, end)))
        clock.forward(1)
    after = marked.contents()
    marked.undo()
    assert marked.contents() == before
    marked.redo()
    assert marked.contents() == after
    clock.forward(2)
    marked.apply(changes.ResizeAnnotation(first.id, first.span))
    marked.undo()
    assert marked.contents() == after


@pytest.mark.parametrize(
    "between",
    [
        changes.SetNote("a-two", "Another"),
        changes.SetStatus("c-one", Status.DISPUTED),
        "undo and redo",
        "clock set back",
    ],
)
def test_what_comes_between_keeps_edits_of_a_note_apart(
    marked: Library, clock: Clock, between: changes.Change | str
) -> None:
    marked.apply(changes.SetNote("a-one", "First"))
    if between == "undo and redo":
        marked.undo()
        marked.redo()
    elif between == "clock set back":
        clock.forward(-1)
    else:
        assert not isinstance(between, str)
        marked.apply(between)
    marked.apply(changes.SetNote("a-one", "Second"))
    marked.undo()
    assert _note(marked) == "First"


def test_edits_of_a_note_by_two_people_are_two_steps(opener: Opener, marked: Library) -> None:
    marked.apply(changes.SetNote("a-one", "First"))
    other = opener(who="somebody else")
    other.apply(changes.SetNote("a-one", "Second"))
    other.undo()
    assert _note(other) == "First"


@pytest.mark.parametrize("column", ["at", "edits"])
def test_nothing_is_added_to_an_entry_that_cannot_be_read(marked: Library, column: str) -> None:
    marked.apply(changes.SetNote("a-one", "First"))
    sql(marked.path, f"UPDATE journal SET {column} = '' WHERE label = 'Edit Note'")
    marked.apply(changes.SetNote("a-one", "Second"))
    marked.undo()
    assert _note(marked) == "First"


def test_settings_are_kept_and_not_journaled(opener: Opener, library: Library) -> None:
    value: JSON = {"columns": ["a", "b"], "scroll": 0.5, "open": True, "none": None}
    library.set_setting("window", 1)
    library.set_setting("window", value)
    library.close()
    again = opener()
    assert again.setting("window") == value
    assert again.setting("never kept") is None
    assert again.history(10) == ()


def test_what_goes_on_with_the_entry_before_is_one_step(
    library: Library, clock: Clock, opener: Opener
) -> None:
    def some(number: int) -> changes.ChangeMany:
        text = f"Article {number}"
        source = replace(draft().source, data=text.encode())
        one = replace(draft(), source=source, text=text, blocks=(), times=())
        brought = changes.ImportArticles((one,))
        return changes.ChangeMany((brought,), "Import Articles", more=number > 0)

    for number in range(3):
        library.apply(some(number))
        clock.forward(60)
    assert len(library.history(9)) == 1
    path = library.path
    library.close()
    library = opener(path)
    library.undo()
    assert library.articles() == ()
    library.redo()
    assert len(library.articles()) == 3
    library.apply(changes.RemoveArticle(library.articles()[0].id))
    library.apply(some(3))
    assert [entry.label for entry in library.history(9, moves=False)] == [
        "Import Articles",
        "Remove Article",
        "Import Articles",
    ]
