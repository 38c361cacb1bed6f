"""Rot beside the words: how texts are divided, where they are from, their dates, the indexes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.article import BlockKind
from reader.core.changes import ReviseArticle, SetFurniture
from reader.storage import check_library, find_index_rot, find_rot, salvage
from tests.storage.conftest import Opener
from tests.storage.files import sql
from tests.storage.values import draft, resolver

DIVIDED = "How the text of “Leaders spoke 🕊 on Thursday.” is divided"
BESIDE = {
    "kind": ("UPDATE block SET kind = 'caption' WHERE ordinal = 1", DIVIDED),
    "start": ("UPDATE block SET start = start + 1 WHERE ordinal = 1", DIVIDED),
    "end": ('UPDATE block SET "end" = "end" + 1024 WHERE ordinal = 1', DIVIDED),
    "gone": ("DELETE FROM block WHERE ordinal = 1", DIVIDED),
    "words": ("UPDATE revision SET words = words + 64", DIVIDED),
    "created": ("UPDATE revision SET created = '3' || substr(created, 2)", DIVIDED),
    "name": ("UPDATE source SET name = 'o' || name", DIVIDED),
    "type": ("UPDATE source SET media_type = 'tdxt/plain'", DIVIDED),
    "against": ("UPDATE revision SET resolved_against = '2022-01-26'", "The dates found in"),
    "time": ("UPDATE time_expression SET value = '2022-01-07'", "The dates found in"),
    "time gone": ("DELETE FROM time_expression", "The dates found in"),
}


@pytest.mark.parametrize("what", list(BESIDE))
def test_rot_beside_the_words_is_found_by_check_and_by_who_reads(
    opener: Opener, made: Path, what: str
) -> None:
    statement, sentence = BESIDE[what]
    sql(made, statement)
    report = check_library(made)
    assert [one[: len(sentence)] for one in report.contents] == [sentence]
    assert find_rot(made)
    library = opener(made)
    library.article(library.articles()[0].id)
    assert library.is_altered()


def test_a_salvage_says_that_a_text_is_divided_otherwise(made: Path) -> None:
    sql(made, BESIDE["kind"][0])
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    assert not report.complete
    assert [one[: len(DIVIDED)] for one in report.altered] == [DIVIDED]


def test_the_text_of_an_earlier_revision_is_compared_when_it_is_read(
    opener: Opener, made: Path
) -> None:
    library = opener(made)
    (info,) = library.articles()
    library.apply(ReviseArticle(info.id, draft("Another text, on Monday.")))
    library.close()
    sql(made, "UPDATE revision SET text = replace(text, 'Leaders', 'Readers') WHERE ordinal = 1")
    library = opener(made)
    library.revision_text(info.revision_id)
    assert library.is_altered()


def test_what_changes_beside_the_words_is_hashed_anew(opener: Opener, made: Path) -> None:
    library = opener(made)
    (info,) = library.articles()
    last = len(library.article(info.id).blocks) - 1
    library.apply(SetFurniture(info.id, info.revision_id, (last,), furniture=True))
    assert library.article(info.id).blocks[-1].kind is BlockKind.FURNITURE
    library.undo()
    library.apply(ReviseArticle(info.id, draft("Another text, on Monday.")))
    library.undo()
    library.close()
    assert check_library(made).sound


def rot_index(path: Path, word: bytes, other: bytes) -> None:
    """Change a word in the blocks of the index of texts, as rot does."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT id, block FROM text_search_data").fetchall()
        changed = [(block.replace(word, other, 1), n) for n, block in rows if word in block]
        assert changed
        connection.executemany("UPDATE text_search_data SET block = ? WHERE id = ?", changed)
        connection.commit()


def found(opener: Opener, path: Path, word: str) -> int:
    library = opener(path)
    number = len(library.search(word))
    library.close()
    return number


def test_an_index_that_has_rotted_is_found_and_made_anew(opener: Opener, made: Path) -> None:
    assert found(opener, made, "monday") == 1
    assert not find_index_rot(made)
    rot_index(made, b"onda", b"ondb")
    assert found(opener, made, "monday") == 0
    report = check_library(made)
    assert not report.damaged
    assert [one for one in report.indexes if "text_search" in one]
    assert find_index_rot(made)
    assert find_index_rot(made, thorough=False)
    library = opener(made)
    before = len(library.history(99))
    library.mend_search()
    assert len(library.history(99)) == before
    library.close()
    assert check_library(made).sound
    assert found(opener, made, "monday") == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE searchable SET body = 'other' WHERE kind = 'annotation'",
        "DELETE FROM searchable WHERE kind = 'article'",
        "INSERT INTO note_search (note_search) VALUES ('delete-all')",
        "DELETE FROM text_search_docsize",
        "UPDATE text_search_data SET block = x'00' WHERE id > 10",
    ],
)
def test_copies_and_indexes_of_words_are_compared_with_the_words(
    opener: Opener, made: Path, statement: str
) -> None:
    sql(made, statement)
    assert find_index_rot(made)
    library = opener(made)
    library.mend_search()
    library.close()
    assert check_library(made).sound
