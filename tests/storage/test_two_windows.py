"""Several connections to one library, in one process and in several."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.changes import Changed, SetNote
from reader.core.claim import Status
from reader.storage import (
    GoneError,
    Library,
    LibraryLockedError,
    State,
    back_up,
    list_backups,
    open_library,
    restore,
)
from tests.storage.conftest import Opener
from tests.storage.values import Clock, draft, highlight

WRITERS = 4
WRITES = 25

_CREATE = """
import sys, time
from pathlib import Path
from reader.storage import open_library
start = Path(sys.argv[2])
while not start.exists():
    time.sleep(0.001)
library = open_library(sys.argv[1], create=True)
library.set_setting(sys.argv[3], True)
library.close()
"""


def test_each_sees_what_the_other_has_written(
    opener: Opener, library: Library, info: ArticleInfo
) -> None:
    other = opener(create=False)
    library.changed_elsewhere()
    assert not other.changed_elsewhere()
    library.apply(highlight(info, "one"))
    assert other.changed_elsewhere()
    assert not other.changed_elsewhere()
    assert not library.changed_elsewhere()
    assert other.contents() == library.contents()
    other.apply(changes.SetStatus("c-one", Status.DISPUTED))
    assert library.changed_elsewhere()
    assert library.claims()[0].status is Status.DISPUTED


def test_settings_of_another_window_are_no_change(opener: Opener, library: Library) -> None:
    opener(create=False).set_setting("scroll", 1)
    assert not library.changed_elsewhere()


def test_what_another_did_before_ones_own_change_is_not_missed(
    opener: Opener, library: Library, info: ArticleInfo
) -> None:
    other = opener(create=False)
    other.apply(highlight(info, "theirs"))
    library.apply(highlight(info, "mine"))
    assert library.changed_elsewhere()
    assert not library.changed_elsewhere()
    other.undo()
    with pytest.raises(GoneError):
        library.apply(changes.SetNote("a-mine", "x"))
    assert library.changed_elsewhere()


def test_writers_at_the_same_time_lose_nothing(opener: Opener, info: ArticleInfo) -> None:
    path = opener().path
    failed: list[BaseException] = []

    def write(who: int) -> None:
        try:
            library = open_library(path, who=str(who), busy_seconds=30)
            for n in range(WRITES):
                library.apply(highlight(info, f"{who}-{n}"))
                library.apply(changes.SetNote(f"a-{who}-{n}", "note"))
            library.close()
        except BaseException as error:  # noqa: BLE001 - shown by the test
            failed.append(error)

    threads = [threading.Thread(target=write, args=(who,)) for who in range(WRITERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    library = opener()
    assert [a.note for a in library.annotations()] == ["note"] * WRITERS * WRITES
    assert len({a.id for a in library.annotations()}) == WRITERS * WRITES
    done = library.history(10_000, moves=False)
    assert len(done) == 1 + 2 * WRITERS * WRITES
    library.go_back_to(0)
    assert library.articles() == ()
    assert {entry.state for entry in library.history(10_000, moves=False)} == {State.UNDONE}


def test_programs_that_make_the_same_library_at_the_same_time(tmp_path: Path) -> None:
    start = tmp_path / "start"
    root = Path(__file__).parents[2]
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", _CREATE, tmp_path / "new.sqlite", start, str(n)], cwd=root
        )
        for n in range(3)
    ]
    start.touch()
    assert [program.wait(60) for program in programs] == [0, 0, 0]
    library = open_library(tmp_path / "new.sqlite")
    assert [library.setting(str(n)) for n in range(3)] == [True] * 3
    library.close()
    start.unlink()
    assert [p.name for p in tmp_path.iterdir()] == ["new.sqlite"]


def test_who_has_waited_in_vain_still_takes_turns_with_the_others(
    opener: Opener, library: Library, info: ArticleInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = opener(create=False, busy_seconds=0.2)
    others: sqlite3.Connection = library._file.connection  # type: ignore[attr-defined]
    others.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryLockedError):
        waiting.apply(highlight(info, "one"))

    def theirs_ends(_seconds: float) -> None:
        if others.in_transaction:
            others.rollback()

    monkeypatch.setattr("reader.storage.connection.time.sleep", theirs_ends)
    waiting.apply(highlight(info, "two"))
    assert [one.id for one in library.annotations()] == ["a-two"]


def test_a_reader_sees_one_moment(opener: Opener, library: Library, info: ArticleInfo) -> None:
    library.apply(highlight(info, "one"))
    other = opener(create=False)
    with other._file.reading():  # type: ignore[attr-defined]
        before = other.contents()
        library.apply(changes.RemoveAnnotation("a-one"))
        assert other.contents() == before
    assert other.contents() == library.contents() != before


@pytest.mark.parametrize("again", [1, 2])
def test_an_import_by_two_is_one_article(opener: Opener, library: Library, again: int) -> None:
    for _ in range(again):
        for window in (library, opener()):
            window.apply(changes.ImportArticles((draft(),)))
    assert len(library.articles()) == 1


_LAST_TO_LEAVE = """
import os, sys
from reader.core.changes import SetNote
from reader.storage import open_library
mine = open_library(sys.argv[1])
mine.apply(SetNote("a-one", "Before."))
open_library(sys.argv[1]).close()
os.system(f'{sys.executable} -c "{sys.argv[2]}" {sys.argv[1]}')
mine.apply(SetNote("a-one", "Last words."))
os._exit(7)
"""
_VISITOR = (
    "import sys; from reader.storage import open_library; library = open_library(sys.argv[1]);"
    " library.set_setting('seen', True); library.close()"
)


def test_looking_at_ones_own_file_does_not_give_it_up_to_others(opener: Opener, made: Path) -> None:
    """Closing any handle to a file ends all locks that a process has on it (POSIX)."""
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", _LAST_TO_LEAVE, made, _VISITOR], cwd=root, check=False
    )
    assert ended.returncode == 7
    library = opener(made)
    assert (library.annotations()[0].note, library.setting("seen")) == ("Last words.", True)


@pytest.mark.parametrize("goes_on", [0, 1, 4])
def test_after_a_restore_another_window_reads_all_anew(
    opener: Opener, made: Path, clock: Clock, goes_on: int
) -> None:
    """Whether the journal is then shorter, as long or longer than when it was looked at."""
    library = opener(made, who="One")
    back_up(made, clock)
    (backup,) = list_backups(made)
    (info,) = library.articles()
    library.apply(highlight(info, "gone", "on Thursday"))
    assert library.history(9)
    library.trash()
    library.news()
    restore(backup.path, made, clock)
    other = opener(made, who="Other")
    for number in range(goes_on):
        other.apply(SetNote("a-one", f"Note {number}."))
        clock.forward(3600)
    assert library.news() == Changed.everything(restored=True)
    assert library.news() is None
    assert [one.id for one in library.annotations()] == ["a-one"]
    restore(backup.path, made, clock)
    assert library.news() == Changed.everything(restored=True)
