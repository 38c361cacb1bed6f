"""Backups are made after opening and before quitting, and never get in the way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.core.changes import Changed, ImportArticles
from reader.ingest import read_files
from reader.locations import seeds
from reader.session import safekeeping
from reader.session.jobs import Jobs
from reader.session.safekeeping import Safekeeper
from reader.session.session import Session
from reader.session.windows import Windows
from reader.storage import list_backups, opening


@pytest.fixture
def session(qapp: object, tmp_path: Path) -> Iterator[Session]:
    made = Session(windows=Windows(tmp_path / "windows"))
    yield made
    made.close()


@pytest.fixture
def keeper(session: Session) -> Iterator[Safekeeper]:
    jobs = Jobs()
    keeper = Safekeeper(session, jobs)
    yield keeper
    keeper.before_quitting()
    jobs.finish()


class Clock:
    """Goes on only while somebody sleeps: how busy the machine is does not count."""

    def __init__(self) -> None:
        self._now = 0.0

    def monotonic(self) -> float:
        return self._now

    def sleep(self, seconds: float) -> None:
        self._now += seconds


def change(session: Session) -> None:
    one = next(iter(sorted(seeds().iterdir())))
    assert session.perform(ImportArticles(read_files([one]).drafts))


def rot(path: Path) -> None:
    """Change a word behind the library's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE article SET outlet = 'rotten'")


def break_blocks(path: Path) -> None:
    """Overwrite a page that nothing reads until an article is shown."""
    query = "SELECT rootpage FROM sqlite_schema WHERE name = 'block'"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute(query).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def test_a_backup_is_made_in_the_background_after_opening(
    qtbot: QtBot, session: Session, keeper: Safekeeper, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    with qtbot.waitSignal(keeper.made):
        session.open(path, create=True)
        assert list_backups(path) == ()
    assert len(list_backups(path)) == 1


def test_a_backup_is_made_before_quitting_only_if_something_has_changed(
    session: Session, keeper: Safekeeper, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    keeper.before_quitting()
    keeper.before_quitting()
    assert len(list_backups(path)) == 1
    change(session)
    keeper.before_quitting()
    assert len(list_backups(path)) == 2


def test_a_large_library_is_backed_up_on_quitting_and_one_is_told_to_wait(
    session: Session, keeper: Safekeeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    told: list[str] = []
    keeper.waiting.connect(told.append)
    keeper.before_quitting()
    assert told == []
    monkeypatch.setattr(safekeeping, "LONG_FROM", 1)
    change(session)
    keeper.before_quitting()
    assert len(list_backups(path)) == 2
    assert told == ["Making a backup before closing…"]


@pytest.mark.parametrize("backed_up", [True, False])
def test_rot_that_is_there_on_opening_is_found_in_the_background_and_ends_writing(
    qtbot: QtBot, session: Session, keeper: Safekeeper, tmp_path: Path, backed_up: bool
) -> None:
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    change(session)
    if backed_up:
        keeper.before_quitting()
    session.close()
    rot(path)
    told: list[str] = []
    keeper.told.connect(told.append)
    with qtbot.waitSignal(session.changed):
        session.open(path)
        before = session.writable
    assert (before, session.writable, session.damaged) == (True, False, True)
    assert session.library is not None
    assert "not as it was written" in session.library.notice
    assert told == []
    assert len(list_backups(path)) == backed_up


def test_damage_in_a_file_too_large_to_be_checked_first_is_found_in_the_background(
    qtbot: QtBot,
    session: Session,
    keeper: Safekeeper,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    change(session)
    keeper.before_quitting()
    session.close()
    break_blocks(path)
    monkeypatch.setattr(opening, "CHECKED_UP_TO", 0)
    with qtbot.waitSignal(session.changed):
        session.open(path)
    assert (session.damaged, session.writable) == (True, False)


def test_rot_that_is_read_ends_writing(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    change(session)
    rot(path)
    assert session.contents().articles
    assert not session.writable
    seen: list[object] = []
    session.changed.connect(seen.append)
    session.refresh()
    session.refresh()
    assert Changed(frozenset(), articles=frozenset()) in seen
    assert seen.count(Changed(frozenset(), articles=frozenset())) == 1


def test_what_cannot_be_backed_up_is_told_and_hinders_nothing(
    qtbot: QtBot, session: Session, keeper: Safekeeper, tmp_path: Path
) -> None:
    path = tmp_path / "library.sqlite"
    (tmp_path / "library.sqlite.backups").write_text("in the way")
    with qtbot.waitSignal(keeper.told) as told:
        session.open(path, create=True)
    assert told.args is not None
    assert "No backup of" in told.args[0]
    change(session)
    path.unlink()
    keeper.before_quitting()


def test_a_library_that_is_only_read_is_left_alone(
    session: Session, keeper: Safekeeper, tmp_path: Path
) -> None:
    keeper.before_quitting()
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    session.close()
    path.write_bytes(path.read_bytes()[:-1])
    session.open(path, damaged=True)
    assert session.damaged
    keeper.before_quitting()
    assert list_backups(path) == ()


def test_an_act_waits_once_for_another_program_and_shows_that_it_does(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[str] = []

    @contextmanager
    def shown() -> Iterator[None]:
        waits.append("wait cursor")
        yield

    monkeypatch.setattr("reader.session.session._wait_cursor", shown)
    monkeypatch.setattr("reader.storage.connection.time", Clock())
    session.open(tmp_path / "one.sqlite", create=True)
    drafts = read_files(sorted(seeds().iterdir())[:1]).drafts
    with closing(sqlite3.connect(tmp_path / "one.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        refused = [session.perform(ImportArticles(drafts)) for _ in range(4)]
        assert not any(refused)
        other.execute("ROLLBACK")
    assert waits == ["wait cursor"]
    assert session.perform(ImportArticles(drafts))
