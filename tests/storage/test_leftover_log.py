"""A log that a program left behind is read with the file, judged first, and never lost unsaid."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.changes import SetNote
from reader.storage import DamagedLibraryError, Library, UnsafeLibraryError
from tests.storage.conftest import Opener
from tests.storage.files import hash_entries, listing, sql, unchanged
from tests.storage.values import Clock

NOTES = 12


@pytest.fixture
def killed(opener: Opener, made: Path, clock: Clock, tmp_path: Path) -> Path:
    """A library as a program leaves it that was killed after some changes of a note."""
    library = opener(made)
    for n in range(NOTES):
        clock.forward(60)
        library.apply(SetNote("a-one", f"Note {n}."))
    left = tmp_path / "left"
    left.mkdir()
    for name in ("library.sqlite", "library.sqlite-wal", "library.sqlite-shm"):
        shutil.copyfile(tmp_path / name, left / name)
    library.close()
    return left / "library.sqlite"


def _note(library: Library) -> str:
    return library.annotations()[0].note


def _beside(path: Path) -> set[str]:
    return listing(path.parent).keys() - {"library.sqlite", "library.sqlite-wal"}


@pytest.mark.parametrize("without_index", [False, True])
def test_what_was_saved_is_there(opener: Opener, killed: Path, without_index: bool) -> None:
    if without_index:
        Path(f"{killed}-shm").unlink()
    library = opener(killed)
    assert (_note(library), library.notice) == (f"Note {NOTES - 1}.", "")


@pytest.mark.parametrize("without_index", [False, True])
@pytest.mark.parametrize("what", ["page", "trigger", "short"])
def test_a_file_that_is_refused_keeps_its_log(
    opener: Opener, killed: Path, what: str, without_index: bool
) -> None:
    if what == "trigger":
        log, index = (Path(f"{killed}{end}").read_bytes() for end in ("-wal", "-shm"))
        with closing(sqlite3.connect(killed, isolation_level=None)) as connection:
            connection.execute("PRAGMA wal_autocheckpoint = 0")
            connection.execute("CREATE TRIGGER t AFTER INSERT ON tag BEGIN DELETE FROM tag; END")
            log, index = (Path(f"{killed}{end}").read_bytes() for end in ("-wal", "-shm"))
            data = killed.read_bytes()
        killed.write_bytes(data)
        Path(f"{killed}-wal").write_bytes(log)
        Path(f"{killed}-shm").write_bytes(index)
    elif what == "short":
        os.truncate(killed, killed.stat().st_size // 2)
    else:
        with closing(sqlite3.connect(f"{killed.as_uri()}?immutable=1", uri=True)) as connection:
            query = "SELECT rootpage FROM sqlite_schema WHERE name = 'block'"
            (page,) = connection.execute(query).fetchone()
        with killed.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xa5" * 4096)
    if without_index:
        Path(f"{killed}-shm").unlink()
    kind = UnsafeLibraryError if what == "trigger" else DamagedLibraryError
    with unchanged(killed.parent), pytest.raises(kind):
        opener(killed)


def test_a_log_that_rotted_is_kept_and_the_loss_is_said(opener: Opener, killed: Path) -> None:
    log = Path(f"{killed}-wal")
    Path(f"{killed}-shm").unlink()
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 1
    log.write_bytes(data)
    library = opener(killed)
    behind = NOTES - 1 - int(_note(library).removeprefix("Note ").rstrip("."))
    assert f"The last {behind} changes that were saved cannot be read" in library.notice
    assert not library.read_only
    (kept,) = killed.parent.glob("library log *.wal")
    assert kept.read_bytes() == data
    library.apply(SetNote("a-one", "Goes on."))
    library.close()
    again = opener(killed)
    assert (_note(again), again.notice) == ("Goes on.", "")


def test_a_last_change_that_the_disk_had_in_part_is_no_rot(opener: Opener, killed: Path) -> None:
    log = Path(f"{killed}-wal")
    data = bytearray(log.read_bytes())
    data[-1] ^= 1
    log.write_bytes(data)
    library = opener(killed)
    assert library.notice == ""
    assert _beside(killed) == {"library.sqlite-shm"}


def test_a_log_of_another_state_of_the_file_is_not_laid_over_it(
    opener: Opener, killed: Path, made: Path
) -> None:
    """Moved away, worked in there, and put back beside the log that was left behind."""
    log = Path(f"{killed}-wal")
    os.utime(log, (1, 1))
    before = log.read_bytes()
    shutil.copyfile(made, killed)
    sql(killed, "UPDATE journal SET at = '2026-02-01T00:00:00.000000Z' WHERE seq = 14")
    sql(killed, "INSERT INTO journal VALUES (20, '2026-02-01T00:00:00.000000Z', '', 'do', NULL,"
        " 'Highlight', '[]', 'dropped', NULL)")  # fmt: skip
    hash_entries(killed)
    for end in ("-wal", "-shm"):
        Path(f"{killed}{end}").unlink(missing_ok=True)
    log.write_bytes(before)
    os.utime(log, (1, 1))
    library = opener(killed)
    assert library.history(1)[0].seq == 20
    assert "was left from another state" in library.notice
    (kept,) = killed.parent.glob("library log *.wal")
    assert kept.read_bytes() == before
    library.close()
    again = opener(killed)
    assert (again.history(1)[0].seq, again.notice) == (20, "")
