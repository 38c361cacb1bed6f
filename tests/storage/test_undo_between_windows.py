"""What undo does when two windows, or two people, work on one library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core import changes
from reader.core.changes import Change, ImportArticles
from reader.core.claim import Claim, Status
from reader.storage import (
    ConflictError,
    InTheWayError,
    State,
    Whose,
    open_library,
    read_signature,
    signature,
)
from tests.storage.values import NOON, draft, highlight, rejection, resolver
from tests.storage.windows import Desktop, Window


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    return Desktop(tmp_path / "library.sqlite")


@pytest.fixture
def ada(desktop: Desktop) -> Iterator[Window]:
    """Ada's window, with one article and one annotation that she made earlier."""
    earlier = desktop.open("Ada")
    earlier.library.apply(ImportArticles((draft(),)))
    earlier.library.apply(highlight(earlier.library.articles()[0], "one"))
    earlier.close()
    desktop.clock.forward(60)
    window = desktop.open("Ada")
    yield window
    window.close()


@pytest.fixture(params=["Ada", "Ben"])
def other(request: pytest.FixtureRequest, desktop: Desktop, ada: Window) -> Iterator[Window]:
    """A second window, of the same person or of another."""
    window = desktop.open(request.param)
    yield window
    window.close()


def mark(window: Window, name: str, words: str = "on Monday") -> None:
    window.desktop.clock.forward(5)
    window.library.apply(highlight(window.library.articles()[0], name, words))


def names(window: Window) -> set[str]:
    return {annotation.id.removeprefix("a-") for annotation in window.library.annotations()}


def test_each_window_undoes_and_redoes_its_own_changes(ada: Window, other: Window) -> None:
    mark(ada, "first")
    mark(other, "theirs")
    mark(ada, "second")
    ada.library.undo()
    ada.library.undo()
    assert names(ada) == {"one", "theirs"}
    assert other.library.redo() is None
    other.library.undo()
    assert names(ada) == {"one"}
    ada.library.redo()
    ada.library.redo()
    assert ada.library.redo() is None
    assert names(ada) == {"one", "first", "second"}


def test_a_new_change_gives_up_only_what_its_own_window_has_undone(
    ada: Window, other: Window
) -> None:
    mark(ada, "mine")
    mark(other, "theirs")
    ada.library.undo()
    other.library.undo()
    mark(ada, "new")
    assert ada.library.redo_label() is None
    other.library.redo()
    assert names(ada) == {"one", "theirs", "new"}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (changes.SetStatus("c-one", Status.CONFIRMED), changes.SetStatement("c-one", "They met.")),
        (changes.SetStatus("c-one", Status.CONFIRMED), changes.SetTags("c-one", ("x",))),
        (changes.SetNote("a-one", "Mine"), changes.SetNote("a-one", "Theirs")),
        ("mark", changes.SetNote("a-new", "Theirs")),
        ("mark", changes.LinkAnnotation("a-one", "c-new")),
        ("remove article", ImportArticles((draft(),))),
    ],
)
def test_what_another_has_built_upon_stays_and_is_named(
    ada: Window, other: Window, ours: Change | str, theirs: Change
) -> None:
    if ours == "mark":
        mark(ada, "new")
    elif ours == "remove article":
        ada.library.apply(changes.RemoveArticle(ada.library.articles()[0].id))
    else:
        assert not isinstance(ours, str)
        ada.library.apply(ours)
    other.desktop.clock.forward(5)
    other.library.apply(theirs)
    before, entries = ada.library.contents(), ada.library.history(100)
    where = "in another window" if other.name == "Ada" else "by Ben in another window"
    label = changes.label_of(theirs)
    with pytest.raises(InTheWayError, match=f"“{label}” was done since .*, {where}"):
        ada.library.undo()
    assert (ada.library.contents(), ada.library.history(100)) == (before, entries)
    other.library.undo()
    assert ada.library.undo() is not None


def test_a_claim_does_not_go_for_which_another_has_rejected_a_passage(
    ada: Window, other: Window
) -> None:
    mark(ada, "new")
    info = other.library.articles()[0]
    other.library.apply(changes.RejectPassage(rejection(info, "c-new", "spoke")))
    with pytest.raises(InTheWayError, match="Reject Passage"):
        ada.library.undo()
    ada.library.apply(changes.SetStatus("c-new", Status.DISPUTED))
    ada.library.undo()
    other.library.undo()
    assert other.library.verdicts().rejections == ()
    ada.library.undo()
    assert names(ada) == {"one"}


def test_undoing_an_import_does_not_take_anothers_annotations_out_of_sight(
    ada: Window, other: Window
) -> None:
    article_id = ada.library.articles()[0].id
    ada.library.apply(changes.RemoveArticle(article_id))
    ada.library.apply(ImportArticles((draft(),)))
    other.library.apply(changes.SetNote("a-one", "Theirs"))
    with pytest.raises(InTheWayError, match="Edit Note"):
        ada.library.undo()
    other.library.undo()
    other.library.apply(changes.SetStatus("c-one", Status.DISPUTED))
    with pytest.raises(InTheWayError, match="Tag as Disputed"):
        ada.library.undo()


def test_a_status_can_be_undone_under_which_another_has_put_an_annotation(
    ada: Window, other: Window
) -> None:
    ada.library.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    mark(other, "theirs")
    other.library.apply(changes.LinkAnnotation("a-theirs", "c-one"))
    ada.library.undo()
    (claim,) = ada.library.claims()
    assert claim.status is Status.NONE
    assert {a.claim_id for a in ada.library.annotations()} == {"c-one"}


def test_a_claim_is_not_left_empty_by_undoing_a_link(ada: Window, other: Window) -> None:
    mark(ada, "two")
    ada.library.apply(changes.LinkAnnotation("a-two", "c-one"))
    other.library.apply(changes.RemoveAnnotation("a-one"))
    with pytest.raises(InTheWayError, match="Remove Annotation"):
        ada.library.undo()


def test_what_looks_as_it_was_left_but_was_changed_twice_is_not_undone(
    ada: Window, other: Window
) -> None:
    """The clock stands still, so that not even the time of modification tells."""
    ada.library.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    other.library.apply(changes.SetStatus("c-one", Status.DISPUTED))
    other.library.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    with pytest.raises(InTheWayError):
        ada.library.undo()
    other.library.undo()
    other.library.undo()
    ada.library.undo()
    assert ada.library.claims()[0].status is Status.NONE


def test_redo_does_not_overwrite_what_another_has_done_since(ada: Window, other: Window) -> None:
    ada.library.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    ada.library.undo()
    other.library.apply(changes.SetStatus("c-one", Status.DISPUTED))
    with pytest.raises(InTheWayError, match="Tag as Confirmed"):
        ada.library.redo()
    assert ada.library.claims()[0].status is Status.DISPUTED


def test_closed_windows_of_the_same_person_are_taken_up_again(
    desktop: Desktop, ada: Window
) -> None:
    second, ben = desktop.open("Ada"), desktop.open("Ben")
    mark(second, "second")
    mark(ben, "ben")
    for window in (second, ben):
        window.close()
    assert ada.library.undo_label() == "Highlight (by another program)"
    changed = ada.library.undo()
    assert changed is not None
    assert changed.inherited
    assert names(ada) == {"one", "ben"}
    ada.library.undo()
    assert names(ada) == {"ben"}
    with pytest.raises(ConflictError):
        ada.library.undo()


def test_ones_own_work_is_undone_before_that_of_a_program_that_has_ended(
    desktop: Desktop, ada: Window
) -> None:
    mark(ada, "mine")
    program = open_library(desktop.path, who="Ada", now=desktop.clock, resolver=resolver)
    program.apply(ImportArticles((draft("Brought in meanwhile."),)))
    program.close()
    killed = desktop.open("Ada")
    mark(killed, "theirs")
    killed.close()
    labels = []
    while label := ada.library.undo_label():
        changed = ada.library.undo()
        assert changed is not None
        labels.append((label, changed.inherited))
    assert labels == [
        ("Highlight", False),
        ("Highlight (by another program)", True),
        ("Import Article (by another program)", True),
        ("Highlight", False),
        ("Import Article", False),
    ]
    assert ada.library.redo_label() == "Import Article"


def test_what_an_ended_program_built_upon_ones_own_is_undone_first_and_named(
    desktop: Desktop, ada: Window
) -> None:
    mark(ada, "mine")
    killed = desktop.open("Ada")
    killed.library.apply(changes.SetNote("a-mine", "Theirs"))
    mark(killed, "theirs")
    killed.close()
    assert ada.library.undo_label() == "Edit Note (by another program)"
    ada.library.undo()
    assert ada.library.undo_label() == "Highlight"
    ada.library.undo()
    assert names(ada) == {"one", "theirs"}


def test_what_a_window_has_taken_up_is_no_longer_anothers_to_redo(desktop: Desktop) -> None:
    first = desktop.open("Ada")
    first.library.apply(ImportArticles((draft(),)))
    mark(first, "one")
    first.close()
    second, third = desktop.open("Ada"), desktop.open("Ada")
    second.library.undo()
    assert third.library.redo_label() is None
    assert second.library.redo_label() == "Highlight"
    second.close()
    assert third.library.redo() is not None
    third.close()


def test_ones_own_undone_change_is_redone_before_that_of_a_window_that_was_closed(
    desktop: Desktop, ada: Window
) -> None:
    second = desktop.open("Ada")
    mark(second, "second")
    second.library.undo()
    mark(ada, "mine")
    second.close()
    ada.library.undo()
    ada.library.redo()
    assert names(ada) == {"one", "mine"}
    ada.library.undo()
    ada.library.redo()
    ada.library.redo()
    assert names(ada) == {"one", "second", "mine"}


def test_changes_by_nobody_in_particular_are_everybodys(desktop: Desktop) -> None:
    nobody = desktop.open("")
    nobody.library.apply(ImportArticles((draft(),)))
    nobody.close()
    ada = desktop.open("Ada")
    assert ada.library.undo_label() == "Import Article"
    ada.close()


def test_the_history_tells_whose_a_change_was(desktop: Desktop, ada: Window) -> None:
    second, ben = desktop.open("Ada"), desktop.open("Ben")
    mark(ada, "mine")
    mark(second, "second")
    mark(ben, "ben")
    told = [(entry.who, entry.whose) for entry in ada.library.history(4)]
    assert told == [
        ("Ben", Whose.SOMEBODY),
        ("Ada", Whose.OTHER_WINDOW),
        ("Ada", Whose.THIS_WINDOW),
        ("Ada", Whose.EARLIER),
    ]
    for window in (second, ben):
        window.close()


def test_notes_written_in_two_windows_of_one_person_are_not_joined(
    desktop: Desktop, ada: Window
) -> None:
    second = desktop.open("Ada")
    ada.library.apply(changes.SetNote("a-one", "First"))
    second.library.apply(changes.SetNote("a-one", "Second"))
    second.library.undo()
    assert ada.library.annotations()[0].note == "First"
    second.close()


def test_an_undo_that_meets_many_later_changes_reads_only_what_it_must(
    ada: Window, other: Window
) -> None:
    """More rows than can be searched for one by one, among them one that was built upon."""
    info = ada.library.articles()[0]
    ada.library.apply(ImportArticles(tuple(draft(f"Text {n}") for n in range(80))))
    for n in range(30):
        given = highlight(info, f"n{n}")
        other.library.apply(given)
    assert ada.library.undo() is not None
    assert len(ada.library.articles()) == 1
    ada.library.redo()
    last = ada.library.articles()[-1]
    other.library.apply(changes.RemoveArticle(last.id))
    with pytest.raises(InTheWayError, match="Remove Article"):
        ada.library.undo()


def test_going_back_takes_everybodys_later_changes_back_in_one_step(
    ada: Window, other: Window
) -> None:
    mark(ada, "mine")
    here = ada.library.history(1)[0].seq
    there = ada.library.contents()
    other.library.apply(changes.SetStatus("c-mine", Status.DISPUTED))
    other.library.apply(
        changes.UnlinkAnnotation("a-one", Claim("n", Status.NONE, "", (), NOON, NOON))
    )
    ada.library.apply(changes.SetNote("a-mine", "More"))
    end = ada.library.contents()
    other.library.news()
    changed = ada.library.go_back_to(here)
    assert changed is not None
    assert changed.label == "Go Back"
    assert {"a-mine", "a-one"} <= changed.annotations
    assert ada.library.contents() == there
    news = other.library.news()
    assert news is not None
    assert changed.kinds <= news.kinds
    assert ada.library.go_back_to(here) is None
    newest = ada.library.history(1, moves=False)[0]
    assert newest.state is State.UNDONE
    assert ada.library.go_back_to(newest.seq) is not None
    assert ada.library.contents() == end


def test_redo_waits_for_what_it_was_made_upon(ada: Window, other: Window) -> None:
    """In the other order a claim would be left empty, or an annotation lie in the trash."""
    mark(ada, "two")
    ada.library.apply(changes.LinkAnnotation("a-two", "c-one"))
    claim = Claim("n", Status.NONE, "", (), NOON, NOON)
    other.library.apply(changes.UnlinkAnnotation("a-one", claim))
    other.library.undo()
    ada.library.undo()
    with pytest.raises(ConflictError):
        other.library.redo()
    ada.library.redo()
    assert other.library.redo() is not None
    other.library.undo()
    ada.library.apply(ImportArticles((draft("Another text, on Monday."),)))
    info = ada.library.articles()[1]
    given = highlight(info, "new", "on Monday", "Another text, on Monday.")
    other.library.apply(given)
    other.library.undo()
    ada.library.undo()
    with pytest.raises(ConflictError):
        other.library.redo()


def test_redo_after_going_back_keeps_to_the_windows_own_line(ada: Window, other: Window) -> None:
    mark(other, "theirs")
    mark(ada, "mine")
    ada.library.go_back_to(0)
    while ada.library.redo():
        pass
    assert names(ada) == {"one", "mine"}
    assert other.library.redo() is not None
    assert names(ada) == {"one", "mine", "theirs"}


def test_a_closed_windows_change_that_somebody_else_moved_is_still_its_makers(
    desktop: Desktop, ada: Window
) -> None:
    ben = desktop.open("Ben")
    ada.library.apply(changes.SetStatus("c-one", Status.CONFIRMED))
    newest = ada.library.history(1)[0].seq
    ben.library.go_back_to(newest - 1)
    ben.library.go_back_to(newest)
    ada.close()
    again = desktop.open("Ada")
    assert again.library.undo_label() == "Tag as Confirmed"
    for window in (again, ben):
        window.close()


def test_a_window_keeps_its_line_under_another_name(ada: Window) -> None:
    mark(ada, "first")
    mark(ada, "second")
    ada.library.undo()
    ada.library.sign(signature("Ada L.", read_signature(ada.who)[1]))
    assert ada.library.redo() is not None
    mark(ada, "third")
    made = ada.library.history(3)
    assert [entry.who for entry in made] == ["Ada L.", "Ada L.", "Ada"]
    assert {entry.whose for entry in made} == {Whose.THIS_WINDOW}
    while ada.library.undo() is not None:
        pass
    assert names(ada) == {"one"}, "what an earlier window did was under another name"
