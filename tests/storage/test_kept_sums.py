"""What was counted of claims, kept in the library."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.library import KeptSum
from reader.locations import seal_key_file
from reader.storage import Library
from tests.storage.conftest import Opener

ONE, TWO = KeptSum("", "one", "[]"), KeptSum("c", "two", '"words"')


def test_sums_are_kept_in_the_place_of_others_without_a_step(library: Library) -> None:
    entries = len(library.history(10))
    for sums in ((ONE, TWO), (TWO,), (KeptSum("c", "three", "1"), ONE), ()):
        library.keep_sums(sums, library.contents().as_of)
        assert set(library.contents().sums) == set(sums)
    assert len(library.history(10)) == entries


def test_sums_go_when_an_article_goes_for_good(library: Library, info: ArticleInfo) -> None:
    library.keep_sums((TWO,), library.contents().as_of)
    assert library.contents().sums == (TWO,)
    library.apply(changes.RemoveArticle(info.id))
    library.empty_trash()
    assert library.contents().sums == ()


def test_no_sum_is_kept_in_a_library_open_for_reading(library: Library, opener: Opener) -> None:
    library.close()
    reading = opener(library.path, read_only=True)
    reading.keep_sums((ONE,), reading.contents().as_of)
    assert reading.contents().sums == ()


def test_no_sum_comes_back_with_words_that_went_for_good(
    library: Library, info: ArticleInfo, opener: Opener
) -> None:
    counted_of = library.contents().as_of
    other = opener(library.path)
    other.apply(changes.RemoveArticle(info.id))
    library.keep_sums((TWO,), counted_of)
    other.empty_trash()
    library.keep_sums((TWO,), counted_of)
    assert library.contents().sums == ()


@pytest.mark.parametrize(
    "forge",
    [
        "UPDATE kept_sum SET data = '[9, 9, \"all agree\"]' WHERE about = 'c'",
        "UPDATE kept_sum SET about = 'd' WHERE about = 'c'",
        "UPDATE kept_sum SET stamp = 'other' || substr(stamp, 4) WHERE about = 'c'",
        "UPDATE kept_sum SET stamp = 'two' WHERE about = 'c'",
        "UPDATE kept_sum SET stamp = 'two ' WHERE about = 'c'",
        "UPDATE kept_sum SET stamp = 'two é' WHERE about = 'c'",
    ],
)
def test_a_sum_that_somebody_else_wrote_is_not_believed(library: Library, forge: str) -> None:
    library.keep_sums((ONE, TWO), library.contents().as_of)
    with closing(sqlite3.connect(library.path)) as other:
        assert other.execute(forge).rowcount == 1
        other.commit()
    assert library.contents().sums == (ONE,)
    library.keep_sums((TWO,), library.contents().as_of)
    assert library.contents().sums == (TWO,)


def test_sums_of_another_machine_are_not_believed(library: Library) -> None:
    library.keep_sums((TWO,), library.contents().as_of)
    seal_key_file().write_bytes(b"another machine's key, 32 bytes!")
    assert library.contents().sums == ()
    library.keep_sums((TWO,), library.contents().as_of)
    assert library.contents().sums == (TWO,)


@pytest.mark.parametrize("damage", ["emptied", "a folder"])
def test_where_no_key_can_be_kept_no_sum_is_believed(library: Library, damage: str) -> None:
    key = seal_key_file()
    library.keep_sums((TWO,), library.contents().as_of)
    key.unlink()
    key.write_bytes(b"") if damage == "emptied" else key.mkdir()
    library.keep_sums((ONE,), library.contents().as_of)
    assert library.contents().sums == ()
