"""What was removed is in the journal alone: a letter that rots there is seen, too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.storage import (
    AlteredLibraryError,
    DamagedLibraryError,
    Library,
    check_library,
    salvage,
)
from reader.storage.checking import find_rot
from tests.storage.conftest import Opener
from tests.storage.files import sql
from tests.storage.values import highlight, resolver


@pytest.fixture
def rotten(library: Library, info: ArticleInfo, tmp_path: Path) -> Path:
    """A closed library with two removed annotations, one of whose notes has another letter now."""
    for name, words in (("one", "on Thursday"), ("two", "on Monday")):
        library.apply(highlight(info, name, words))
        library.apply(changes.SetNote(f"a-{name}", f"Said in Geneva, {name}"))
        library.apply(changes.RemoveAnnotation(f"a-{name}"))
    library.close()
    path = tmp_path / "library.sqlite"
    assert check_library(path).sound
    label = "WHERE label = 'Remove Annotation' AND instr(edits, 'a-two')"
    sql(path, f"UPDATE journal SET edits = replace(edits, 'Geneva', 'Genevb') {label}")
    return path


def test_a_check_names_the_step(rotten: Path) -> None:
    assert check_library(rotten).contents == (
        "Step 7 of the history (“Remove Annotation”) is not as it was written.",
    )
    assert find_rot(rotten)


def test_undo_refuses_the_step_and_nothing_more_is_written(rotten: Path, opener: Opener) -> None:
    library = opener(rotten)
    with pytest.raises(AlteredLibraryError, match="not as it was written"):
        library.undo()
    assert (library.annotations(), library.read_only, library.is_altered()) == ((), True, True)
    library.close()
    assert not check_library(rotten).sound


def test_the_trash_leaves_it_out_and_the_library_counts_as_damaged(
    rotten: Path, opener: Opener
) -> None:
    library = opener(rotten)
    assert [one.annotation.note for one in library.trash().annotations] == ["Said in Geneva, one"]
    assert library.is_altered()


@pytest.mark.parametrize("what", ["put back", "empty", "go back"])
def test_what_would_hash_it_anew_is_refused(rotten: Path, opener: Opener, what: str) -> None:
    library = opener(rotten)
    acts: dict[str, Callable[[], object]] = {
        "put back": lambda: library.apply(changes.RestoreAnnotation("a-two")),
        "empty": library.empty_trash,
        "go back": lambda: library.go_back_to(0),
    }
    with pytest.raises(AlteredLibraryError):
        acts[what]()
    library.close()
    assert not check_library(rotten).sound


def test_an_edit_is_not_joined_to_a_rotten_one(
    library: Library, info: ArticleInfo, tmp_path: Path
) -> None:
    library.apply(highlight(info, "one"))
    library.apply(changes.SetNote("a-one", "Geneva"))
    path = tmp_path / "library.sqlite"
    sql(path, "UPDATE journal SET edits = replace(edits, 'Geneva', 'Genevb')")
    with pytest.raises(AlteredLibraryError):
        library.apply(changes.SetNote("a-one", "Geneva.."))


def test_the_history_finds_it(rotten: Path, opener: Opener) -> None:
    library = opener(rotten)
    assert len(library.history(3, before_seq=7)) == 3
    assert not library.is_altered()
    assert len(library.history(3)) == 3
    assert library.is_altered()


def test_a_column_that_lost_its_name_is_no_crash(rotten: Path, opener: Opener) -> None:
    sql(rotten, "UPDATE journal SET edits = replace(edits, '\"exact\"', '\"exbct\"')")
    library = opener(rotten, damaged=True, read_only=True)
    assert library.trash().annotations == ()


def test_undoing_joining_and_emptying_leave_sound_hashes(
    library: Library, info: ArticleInfo, tmp_path: Path
) -> None:
    library.apply(highlight(info, "one"))
    for note in ("G", "Ge", "Gen"):
        library.apply(changes.SetNote("a-one", note))
    library.undo()
    library.redo()
    library.apply(changes.RemoveAnnotation("a-one"))
    library.empty_trash()
    library.close()
    assert check_library(tmp_path / "library.sqlite").sound


def test_a_rescue_says_which_step_is_not_as_it_was(rotten: Path, opener: Opener) -> None:
    report = salvage(rotten, rotten.with_name("new.sqlite"), resolver=resolver)
    assert report.altered == ("Step 7 of the history is there, but not as it was written.",)
    assert not report.complete
    notes = {one.annotation.note for one in opener(report.target).trash().annotations}
    assert notes == {"Said in Geneva, one", "Said in Genevb, two"}


def test_a_rescue_counts_the_steps_that_a_misplaced_page_hides(
    rotten: Path, opener: Opener
) -> None:
    """A table that can be read through from one end to the other may lack some of its rows."""
    sql(rotten, "PRAGMA foreign_keys = OFF", "DELETE FROM journal WHERE seq = 7")
    report = salvage(rotten, rotten.with_name("new.sqlite"), resolver=resolver)
    (journal,) = (one for one in report.tables if one.table == "journal")
    assert (journal.lost, journal.exact, report.complete) == (1, True, False)
    assert report.lost == (
        "A step of the history is lost, and cannot be undone; what it removed is not in the trash.",
    )
    again = salvage(report.target, rotten.with_name("newer.sqlite"), resolver=resolver)
    assert again.complete
    assert opener(again.target).history(1)[0].label == "Lost Step"


@pytest.mark.parametrize(
    "rot", ["UPDATE sqlite_sequence SET seq = 1", "DELETE FROM sqlite_sequence"]
)
def test_a_counter_that_has_rotted_gives_no_number_again(
    library: Library, info: ArticleInfo, tmp_path: Path, opener: Opener, rot: str
) -> None:
    library.apply(highlight(info, "one", "on Thursday"))
    library.apply(changes.SetNote("a-one", "Said in Geneva"))
    before = [entry.seq for entry in library.history(10)]
    library.close()
    path = tmp_path / "library.sqlite"
    sql(path, rot)
    again = opener(path)
    again.apply(changes.RemoveAnnotation("a-one"))
    again.undo()
    assert again.annotations()[0].note == "Said in Geneva"
    assert [entry.seq for entry in again.history(10)][2:] == before


def test_a_counter_that_is_no_number_is_damage(
    library: Library, info: ArticleInfo, tmp_path: Path, opener: Opener
) -> None:
    library.apply(highlight(info, "one", "on Thursday"))
    library.close()
    path = tmp_path / "library.sqlite"
    sql(path, "UPDATE sqlite_sequence SET seq = 'many'")
    assert check_library(path).damaged
    with pytest.raises(DamagedLibraryError):
        opener(path)
