"""`parallax check`: sound, damaged, and saved elsewhere."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader import cli
from reader.core.annotating import highlight
from reader.core.changes import ImportArticles
from reader.core.claim import Status
from reader.core.passage import Span
from reader.core.tagging import Tagging
from reader.ingest import read_files
from reader.storage import open_library

Captured = pytest.CaptureFixture[str]
NOW = dt.datetime(2026, 11, 21, 20, 30, tzinfo=dt.UTC)


def run(*arguments: str | Path) -> int:
    return cli.main(
        [str(argument) for argument in arguments], lambda _path, _new: pytest.fail("a window")
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    text = tmp_path / "first.txt"
    text.write_text("Talks resume\n\nThe delegations met on Monday for two hours.\n", "utf-8")
    path = tmp_path / "talks.sqlite"
    with closing(open_library(path, create=True)) as opened:
        opened.apply(ImportArticles(read_files([text]).drafts))
        article = opened.article(opened.articles()[0].id)
        opened.apply(highlight(article, Span(0, 5), Tagging(Status.NONE), NOW))
    return path


def rot(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE annotation SET note = 'rotten'")


def test_a_sound_library(library: Path, capsys: Captured) -> None:
    assert run("check", library) == 0
    assert capsys.readouterr().out == f"{library} is sound: 1 article, 1 annotation.\n"
    assert run("--library", library, "check", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "library": str(library),
        "sound": True,
        "structure": [],
        "references": [],
        "contents": [],
        "indexes": [],
        "rows": {"article": 1, "annotation": 1, "claim": 1, "journal": 2},
    }


def test_words_that_are_not_as_they_were_written(library: Path, capsys: Captured) -> None:
    rot(library)
    before = library.read_bytes()
    assert run("check", "--library", library) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{library} is damaged. It was not changed.",
        "  The annotation of “Talks” is not as it was written.",
        f"To save what can be read: parallax check {library} --repair-to NEW-FILE",
    ]
    assert library.read_bytes() == before


def test_a_broken_library_is_saved_elsewhere(
    library: Path, tmp_path: Path, capsys: Captured
) -> None:
    with library.open("r+b") as file:
        file.seek(0)
        file.write(b"\xa5" * 4096)
    new = tmp_path / "new.sqlite"
    assert run("check", library) == 2
    assert "not a Parallax library" in capsys.readouterr().err
    assert run("check", library, "--repair-to", new) == 1
    assert "  annotation: 1 kept" in capsys.readouterr().out.splitlines()
    assert run("check", new) == 0
    assert run("check", library, "--repair-to", new) == 2
    assert "already there" in capsys.readouterr().err


def test_what_was_lost_is_in_the_report(library: Path, tmp_path: Path, capsys: Captured) -> None:
    rot(library)
    new = tmp_path / "new.sqlite"
    assert run("check", library, "--repair-to", new, "--json") == 1
    saved = json.loads(capsys.readouterr().out)["saved"]
    assert (saved["to"], saved["complete"], saved["lost"]) == (str(new), True, [])
    again = {"kept": 0, "rebuilt": 1, "lost": 0, "exact": True}
    assert saved["tables"]["annotation"] == again
    assert saved["altered"] == []


def test_what_is_no_library_is_refused(tmp_path: Path, capsys: Captured) -> None:
    assert run("check", tmp_path / "none.sqlite") == 2
    assert run("check", tmp_path) == 2
    other = tmp_path / "letter.txt"
    other.write_text("Dear reader,")
    assert run("check", other) == 2
    assert capsys.readouterr().err.count("\n") == 3


@pytest.mark.parametrize("command", [("list",), ("export",), ("list", "--json")])
def test_words_that_have_rotted_are_told_of_when_they_are_written_out(
    library: Path, capsys: Captured, command: tuple[str, ...]
) -> None:
    rot(library)
    assert run("--library", library, *command) == 1
    written = capsys.readouterr()
    assert "Talks resume" in written.out
    assert "is not as it was written" in written.err
    assert f"parallax check {library}" in written.err


def test_nothing_is_imported_into_a_library_that_has_rotted(
    library: Path, capsys: Captured, tmp_path: Path
) -> None:
    text = tmp_path / "second.txt"
    text.write_text("Talks end\n\nNothing was agreed.\n", "utf-8")
    rot(library)
    before = library.read_bytes()
    assert run("--library", library, "import", text) == 2
    assert "is damaged" in capsys.readouterr().err
    assert library.read_bytes() == before
