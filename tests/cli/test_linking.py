"""Addresses that open the window at a passage."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader import cli
from reader.export.addresses import annotation_link, article_link
from reader.locations import preferences_file
from reader.session.preferences import Preferences
from reader.session.windows import Windows
from reader.storage import make_from, open_library
from tests.export import golden


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "talks.sqlite"
    make_from(golden.talks(), path)
    other = tmp_path / "other.sqlite"
    open_library(other, create=True).close()
    preferences = Preferences.load(preferences_file())
    preferences.remember(path)
    preferences.remember(other)
    preferences.save()
    return path


def word_for(library: Path) -> str:
    """Where a window on a library would go that opens now."""
    windows = Windows()
    windows.enter(library)
    try:
        return windows.word()
    finally:
        windows.leave()


def test_a_library_that_can_only_be_read_opens_at_the_passage_and_stays_as_it_is(
    library: Path,
) -> None:
    with closing(sqlite3.connect(library)) as newer:
        newer.execute("PRAGMA user_version = 999")
        newer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = library.read_bytes()
    assert cli.main([annotation_link("n2", "talks")], lambda *_: 0) == 0
    assert word_for(library) == "annotation/n2"
    assert library.read_bytes() == before


def test_an_address_opens_the_library_of_that_name_at_the_passage(library: Path) -> None:
    opened: list[Path | None] = []

    def window(path: Path | None, new_window: bool) -> int:
        opened.append(path)
        return 0

    assert cli.main([annotation_link("n1", "talks")], window) == 0
    assert opened == [library]
    assert word_for(library) == "annotation/n1"
    assert word_for(library) == "", "a window goes there once"
    assert word_for(library.with_name("other.sqlite")) == ""
    name = "0f165e3b-ef34.old_1"
    assert cli.main([annotation_link(name, "talks")], window) == 0
    assert word_for(library) == f"annotation/{name}"


def test_of_libraries_of_one_name_the_one_opens_that_has_the_passage(
    library: Path, tmp_path: Path
) -> None:
    def remember(*paths: Path) -> None:
        preferences = Preferences.load(preferences_file())
        for path in paths:
            preferences.remember(path)
        preferences.save()

    def follow(link: str) -> Path:
        opened: list[Path] = []

        def window(path: Path | None, _: bool) -> int:
            opened.append(path or Path())
            return 0

        assert cli.main([link], window) == 0
        return opened[0]

    same = tmp_path / "copy" / "talks.sqlite"
    same.parent.mkdir()
    open_library(same, create=True).close()
    remember(same)
    talks = golden.talks()
    link = annotation_link(talks.annotations[0].id, "talks")
    assert follow(link) == library
    assert follow(annotation_link(talks.orphans[0].id, "talks")) == library
    assert follow(article_link(talks.articles[0].id, "talks")) == library
    assert follow(annotation_link("gone", "talks")) == same
    # It was renamed, or moved, since the address was written.
    moved = library.rename(tmp_path / "moved.sqlite")
    remember(moved, same)
    assert follow(link) == moved
    moved.unlink()
    assert follow(annotation_link("gone", "nothing")) == same


@pytest.mark.parametrize(
    "link",
    [
        "parallax://",
        "parallax://x/y",
        "parallax://annotation/../x",
        "parallax://[",
        "parallax://annotation/%00",
    ],
)
def test_an_address_that_makes_no_sense_opens_nothing(
    link: str, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([link], lambda *_: pytest.fail("opened")) == 2
    assert "no address of a passage" in capsys.readouterr().err
