"""The log: short lines, a few files of it, and no harm where it cannot be written."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import pytest

from reader.health.log import Log

MOMENT = dt.datetime(2026, 11, 22, 6, 30, tzinfo=dt.UTC)


def log_at(path: Path, limit: int = 10_000) -> Log:
    return Log(path, limit, lambda: MOMENT)


def test_a_line_says_when_who_and_how_much(tmp_path: Path) -> None:
    path = tmp_path / "state" / "parallax.log"
    log_at(path).write("changed", kinds="claims", articles=2)
    assert (
        path.read_text()
        == f"2026-11-22T06:30:00Z [{os.getpid()}] changed kinds=claims articles=2\n"
    )


def test_an_account_stands_beneath_its_line(tmp_path: Path) -> None:
    log_at(tmp_path / "l").write("error", "a.py:1 f\nKeyError")
    assert (tmp_path / "l").read_text().split("\n")[1:] == ["    a.py:1 f", "    KeyError", ""]


@pytest.mark.skipif(os.name == "nt", reason="has other rights")
def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "state" / "l"
    log_at(path).write("start")
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


def test_full_files_are_put_by_and_only_two_are_kept(tmp_path: Path) -> None:
    log = log_at(tmp_path / "l", limit=100)
    for number in range(21):
        log.write("event", number=number)
    assert {path.name for path in tmp_path.iterdir()} <= {"l", "l.1", "l.2"}
    assert all(path.stat().st_size < 200 for path in tmp_path.iterdir())
    paths = [path for name in ("l.2", "l.1", "l") if (path := tmp_path / name).exists()]
    numbers = [int(line.rpartition("=")[2]) for p in paths for line in p.read_text().splitlines()]
    assert numbers == list(range(21 - len(numbers), 21))
    assert len(numbers) > 3


def test_where_it_cannot_be_written_nothing_happens(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file in the way")
    log_at(tmp_path / "state" / "l").write("start")
    assert (tmp_path / "state").read_text() == "a file in the way"
