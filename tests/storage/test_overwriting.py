"""A library that another program writes into while it is open."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.changes import RemoveArticle, SetNote
from reader.storage import Library, ReadOnlyLibraryError, back_up, check_library, open_library
from reader.storage.copying_back import copy_back
from tests.storage.conftest import Opener
from tests.storage.values import Clock, resolver


def empty(path: Path) -> None:
    os.truncate(path, 0)


def halve(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 8192 * 4096)


def overwrite(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"Something else. " * 600)


WAYS = {"emptied": empty, "halved": halve, "overwritten": overwrite}


@pytest.mark.parametrize("when", ["looking", "changing", "closing"])
@pytest.mark.parametrize("way", list(WAYS))
def test_what_is_overwritten_gets_no_more_changes_and_all_is_rescued(
    opener: Opener, made: Path, clock: Clock, way: str, when: str
) -> None:
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "carried over"))
    copy_back(library._file.connection)  # type: ignore[attr-defined]
    library.news()
    assert back_up(made, clock).backup is not None
    library.apply(SetNote(one.id, "weeks of reading"))
    WAYS[way](made)
    after = made.read_bytes()
    if when == "looking":
        library.news()
        assert library.read_only
        assert "overwritten or cut short" in library.notice
        assert library.annotations()[0].note == "weeks of reading"
        library.copy_to(made.with_name("copy.sqlite"))
        assert notes(made.with_name("copy.sqlite")) == ["weeks of reading"]
    elif when == "changing":
        with pytest.raises(ReadOnlyLibraryError, match="overwritten or cut short"):
            library.apply(SetNote(one.id, "more"))
    library.close()
    assert made.read_bytes() == after
    rescued = made.with_name("library rescued.sqlite")
    assert notes(rescued) == ["weeks of reading"]
    assert check_library(rescued).sound


def notes(path: Path) -> list[str]:
    with closing(open_library(path, read_only=True, resolver=resolver)) as library:
        return [one.note for one in library.annotations()]


def test_without_a_backup_the_log_is_kept(opener: Opener, made: Path) -> None:
    library = opener(made)
    (one,) = library.annotations()
    library.apply(SetNote(one.id, "weeks of reading"))
    empty(made)
    library.close()
    assert made.read_bytes() == b""
    kept = [*made.parent.glob("library rescued.*")]
    assert kept
    assert b"weeks of reading" in kept[0].read_bytes()


def test_what_others_carry_over_is_no_overwriting(opener: Opener, made: Path) -> None:
    first, second = opener(made), opener(made, who="other")
    (one,) = first.annotations()
    for n in range(5):
        second.apply(SetNote(one.id, f"note {n}"))
        copy_back(second._file.connection)  # type: ignore[attr-defined]
        first.news()
        first.apply(SetNote(one.id, f"answer {n}"))
    assert not first.read_only
    assert not _overwritten(first, second)


def test_an_emptied_trash_is_no_overwriting(opener: Opener, made: Path) -> None:
    first, second = opener(made), opener(made, who="other")
    second.apply(RemoveArticle(second.articles()[0].id))
    second.empty_trash()
    second.news()
    copy_back(second._file.connection)  # type: ignore[attr-defined]
    first.news()
    assert not _overwritten(first, second)


def _overwritten(*libraries: Library) -> bool:
    return any(one.is_overwritten() for one in libraries)
