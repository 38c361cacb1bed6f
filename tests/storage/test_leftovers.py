"""What programs that were cut off leave beside a library, and what must not be taken for that."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.core.machine import this_machine
from reader.storage import back_up, backups_folder, list_backups, restore
from reader.storage.leftovers import LONGEST_HOURS, keeping_folders, unfinished
from tests.storage.values import Clock

if os.name == "nt":
    pytest.skip("there a process cannot be asked after by its number", allow_module_level=True)


@pytest.fixture(scope="module")
def ended() -> int:
    """The number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
        return process.pid


def _mark(process: int, machine: str = "") -> str:
    return f"{process}-{machine or this_machine()}-{'0' * 8}"


def test_what_a_program_that_was_killed_has_left_goes_with_the_next_backup(
    made: Path, clock: Clock, ended: int
) -> None:
    backups_folder(made).mkdir()
    left = [
        backups_folder(made) / f"backup.unfinished-{_mark(ended)}",
        made.with_name(f"{made.name}.restoring-{_mark(ended)}"),
        made.with_name(f"{made.name}.migrating-{_mark(ended)}"),
    ]
    logs = [one.with_name(f"{one.name}-journal") for one in left]
    for one in left + logs:
        one.write_bytes(b"half")
    made.with_name("other.sqlite").write_bytes(b"a person's own")
    back_up(made, clock)
    assert sorted(one.name for one in backups_folder(made).iterdir()) == [
        one.path.name for one in list_backups(made)
    ]
    names = {one.name for one in made.parent.iterdir()}
    assert names == {made.name, f"{made.name}.backups", "other.sqlite"}


def test_a_restore_removes_what_another_has_left(made: Path, clock: Clock, ended: int) -> None:
    backup = back_up(made, clock).backup
    assert backup is not None
    left = made.with_name(f"{made.name}.restoring-{_mark(ended)}")
    left.write_bytes(b"half")
    restore(backup.path, made, clock)
    assert not left.exists()


def test_what_somebody_may_be_writing_stays(made: Path, ended: int) -> None:
    mine = made.with_name(f"{made.name}.restoring-{_mark(os.getpid())}")
    elsewhere = made.with_name(f"{made.name}.restoring-{_mark(ended, 'f' * 8)}")
    for one in (mine, elsewhere):
        one.write_bytes(b"half")
    assert unfinished(made, "restoring") not in (mine, elsewhere)
    assert mine.exists()
    assert elsewhere.exists()
    long_ago = time.time() - (LONGEST_HOURS + 1) * 3600
    os.utime(elsewhere, (long_ago, long_ago))
    unfinished(made, "restoring")
    assert not elsewhere.exists()


def test_threads_that_make_backups_at_once_do_not_write_to_the_same_file(
    made: Path, clock: Clock
) -> None:
    notices: list[str] = []

    def make() -> None:
        notices.append(back_up(made, clock, always=True).notice)

    threads = [threading.Thread(target=make) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert notices == [""] * 3
    assert list_backups(made)


def test_what_is_kept_of_a_library_is_laid_as_near_to_it_as_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    own = tmp_path / "data" / "parallax-reader"
    assert list(keeping_folders(tmp_path / "talks.sqlite")) == [tmp_path, own]
    assert list(keeping_folders(tmp_path / "a" / "b" / "talks.sqlite")) == [tmp_path, own]
    assert list(keeping_folders(Path("/not there/at all/talks.sqlite"))) == [own]
