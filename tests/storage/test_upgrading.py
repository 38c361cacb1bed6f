"""An older library is brought up to date on a copy; whatever happens, one of the two is there."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from reader.storage import (
    DamagedLibraryError,
    LibraryInUseError,
    LibraryLockedError,
    UnsafeLibraryError,
    back_up,
    check_library,
    list_backups,
    migrations,
    open_library,
    upgrading,
    utc_now,
)
from reader.storage.entrance import entrance
from reader.storage.errors import NotUpdatedError
from reader.storage.header import read_header
from reader.storage.schema import VERSION
from reader.storage.whole_files import put_in_place
from tests.storage.conftest import Opener
from tests.storage.files import listing, sql, unchanged
from tests.storage.values import highlight, resolver

FIXTURES = Path(__file__).parents[1] / "fixtures" / "libraries"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A library of version 1."""
    path = tmp_path / "library.sqlite"
    shutil.copyfile(FIXTURES / "v1.sqlite", path)
    path.chmod(0o640)
    return path


def _version(path: Path) -> int:
    header = read_header(path)
    assert header is not None
    return header.version


def test_the_old_file_is_kept_as_a_backup(opener: Opener, old: Path) -> None:
    before = _dump(old)
    link = old.with_name("link.sqlite")
    link.symlink_to(old)
    library = opener(link)
    assert not library.read_only
    library.close()
    assert (_version(old), check_library(old).sound) == (VERSION, True)
    assert (old.stat().st_mode & 0o777, link.is_symlink()) == (0o640, True)
    (backup,) = list_backups(old)
    assert _version(backup.path) == 1
    assert _dump(backup.path) == before
    assert {p.name for p in old.parent.iterdir()} == {
        "library.sqlite",
        "library.sqlite.backups",
        "link.sqlite",
    }


class PowerCutError(BaseException):
    """Stands for the end of the program at any point."""


STEPS = {
    "copying": (upgrading, "copy_whole"),
    "backing up": (upgrading, "take_backup"),
    "migrating": (migrations, "renew_all"),
    "flushing": (upgrading, "flush"),
    "taking its place": (upgrading, "put_in_place"),
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("cause", [PowerCutError, OSError, OSError(errno.ENOSPC, "")])
def test_a_failure_at_any_step_leaves_the_old_file_byte_for_byte(
    opener: Opener,
    old: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    cause: type[BaseException] | BaseException,
) -> None:
    def fails(*_: object) -> None:
        raise cause

    sql(old, "PRAGMA journal_mode = WAL")  # as the program leaves its files
    before = old.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(*STEPS[step], fails)
        # Reading goes through a copy that is brought up to date, too.
        if isinstance(cause, OSError) and step != "migrating":
            library = opener(old)
            assert "no room on the disk" in library.notice
            assert (library.read_only, len(library.annotations())) == (True, 3)
            library.close()
        else:
            with pytest.raises(BaseException, match=r"|cannot be reached|room for a copy"):
                opener(old)
    assert old.read_bytes() == before
    assert [p.name for p in old.parent.iterdir() if p.is_file()] == ["library.sqlite"]
    assert len(opener(old).annotations()) == 3


def test_an_old_library_that_cannot_be_kept_as_it_is_says_where(opener: Opener, old: Path) -> None:
    old.with_name("library.sqlite.backups").touch()
    with (
        unchanged(old.parent),
        pytest.raises(NotUpdatedError, match=r"sqlite\.backups. It was not"),
    ):
        opener(old)


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_an_old_library_that_another_window_has_open_is_left_alone(
    opener: Opener, old: Path
) -> None:
    with closing(sqlite3.connect(old, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE annotation SET note = 'in the log'")
        with pytest.raises(LibraryInUseError, match="close the other window"):
            opener(old)
    assert [a.note for a in opener(old).annotations()] == ["in the log"] * 3


def test_a_damaged_or_unsafe_old_library_is_not_migrated(opener: Opener, old: Path) -> None:
    sql(old, "UPDATE revision SET text = 'rotten'")
    before = old.read_bytes()
    with pytest.raises(DamagedLibraryError):
        opener(old)
    assert old.read_bytes() == before
    sql(old, "CREATE VIEW v AS SELECT 1")
    with pytest.raises(UnsafeLibraryError):
        opener(old)
    assert _version(old) == 1


@pytest.mark.parametrize(
    ("version", "rot"),
    [
        (5, "UPDATE journal SET who = CAST(x'ff' AS TEXT) WHERE seq = 1"),
        (6, "UPDATE _sqlite_migrations SET name = '' WHERE rowid = 1"),
        (1, "UPDATE journal SET act = 'do '"),
        (7, "UPDATE time_expression SET revision_id = 'zz' WHERE ordinal = 2"),
    ],
)
def test_rot_that_only_a_migration_finds_changes_nothing_and_leaves_no_backup(
    opener: Opener, old: Path, version: int, rot: str
) -> None:
    shutil.copyfile(FIXTURES / f"v{version}.sqlite", old)
    good = back_up(old, utc_now).backup
    assert good is not None
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(rot)
    bad = good.path.with_name("2999-01-01T00-00-00Z 00009.sqlite")
    shutil.copyfile(old, bad)
    with unchanged(old.parent):
        for _ in range(2):
            with pytest.raises(DamagedLibraryError, match="It was not changed") as caught:
                opener(old)
            # One that looks sound to SQLite, but cannot be opened, is of no use.
            assert caught.value.newest_good_backup == good.path
        with pytest.raises(DamagedLibraryError):
            opener(old, read_only=True)
        assert check_library(old).damaged
        opener(old, damaged=True).close()


def test_an_old_library_is_read_without_being_changed(
    opener: Opener, old: Path, tmp_path: Path
) -> None:
    with unchanged(tmp_path):
        library = opener(old, read_only=True)
        assert [a.note for a in library.annotations()] == ["Said *twice* 🕊", "", ""]
        library.close()


def test_a_copy_left_by_a_migration_that_was_cut_off_is_no_obstacle(
    opener: Opener, old: Path
) -> None:
    old.with_name(f"library.sqlite.migrating-{os.getpid()}").write_bytes(b"half")
    opener(old).close()
    assert listing(old.parent).keys() == {"library.sqlite"}


def test_two_programs_that_bring_the_same_library_up_to_date_lose_nothing(
    opener: Opener, old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second one has come while the first was about to exchange the file."""
    failed: list[Exception] = []

    def add(name: str) -> None:
        with closing(open_library(old, resolver=resolver, busy_seconds=20)) as library:
            library.apply(highlight(library.articles()[0], name))

    def second() -> None:
        try:
            add("second")
        except Exception as error:  # noqa: BLE001 - told by the test
            failed.append(error)

    thread = threading.Thread(target=second)

    def exchange(new: Path, place: Path) -> None:
        monkeypatch.setattr(upgrading, "put_in_place", put_in_place)
        thread.start()
        time.sleep(0.3)
        put_in_place(new, place)

    monkeypatch.setattr(upgrading, "put_in_place", exchange)
    add("first")
    thread.join()
    assert failed == []
    assert {"a-first", "a-second"} <= {a.id for a in opener(old).annotations()}


def test_the_entrance_lets_one_in_at_a_time(tmp_path: Path) -> None:
    place = tmp_path / "library.sqlite"
    with entrance(place, 0), pytest.raises(LibraryLockedError), entrance(place, 0.02):
        pass
    place.with_name("library.sqlite.opening").touch()
    with entrance(place, 0):
        pass
    assert listing(tmp_path) == {}
