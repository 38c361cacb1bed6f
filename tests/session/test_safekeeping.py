"""Backups are made after opening and before quitting, and never get in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.core.changes import ImportArticles
from reader.ingest import read_files
from reader.locations import seeds
from reader.session import safekeeping
from reader.session.jobs import Jobs
from reader.session.safekeeping import Safekeeper
from reader.session.session import Session
from reader.session.windows import Windows
from reader.storage import list_backups


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


def change(session: Session) -> None:
    one = next(iter(sorted(seeds().iterdir())))
    assert session.perform(ImportArticles(read_files([one]).drafts))


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


def test_a_large_library_is_not_backed_up_on_quitting(
    session: Session, keeper: Safekeeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    session.open(path, create=True)
    monkeypatch.setattr(safekeeping, "LARGEST_ON_QUITTING", 1)
    keeper.before_quitting()
    assert list_backups(path) == ()


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
