"""What can be read of a damaged library is saved, and what was lost is said."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from reader.core import changes
from reader.core.claim import Annotation, Status, TagColour
from reader.core.passage import quote_at
from reader.storage import (
    DamagedLibraryError,
    Library,
    LibraryMissingError,
    TargetExistsError,
    check_library,
    open_library,
    salvage,
)
from tests.storage.conftest import Opener
from tests.storage.files import sql, unchanged
from tests.storage.values import draft, highlight, resolver

PAGE = 4096
OLD = sorted((Path(__file__).parents[1] / "fixtures" / "libraries").glob("v*.sqlite"))
ARTICLES = 12
ANNOTATIONS = 300


@pytest.fixture
def big(opener: Opener, tmp_path: Path) -> Path:
    """A closed library of some hundred pages."""
    library = opener()
    texts = [f"Article {n}.\nSaid on Monday. " + f"Words {n}. " * 300 for n in range(ARTICLES)]
    library.apply(changes.ImportArticles(tuple(draft(text) for text in texts)))
    for n in range(ANNOTATIONS):
        info = library.articles()[n % ARTICLES]
        library.apply(highlight(info, str(n), "on Monday", texts[n % ARTICLES]))
        library.apply(changes.SetNote(f"a-{n}", f"Note {n}. " + "word " * (n % 60)))
    library.apply(changes.SetStatus("c-7", Status.DISPUTED))
    library.close()
    return tmp_path / "library.sqlite"


def _pages(path: Path, *tables: str) -> set[int]:
    """Return the pages of tables: found by breaking one at a time and looking who misses it."""
    found = set()
    data = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        names = [f"SELECT count(*), sum(length({_WIDEST[t]})) FROM {t} NOT INDEXED" for t in tables]
        schema = connection.execute("SELECT rootpage FROM sqlite_schema").fetchall()
    probe = path.with_name("probe.sqlite")
    for page in range(2, len(data) // PAGE + 1):
        if (page,) in schema:
            continue
        probe.write_bytes(data[: (page - 1) * PAGE] + b"\xa5" * PAGE + data[page * PAGE :])
        with closing(sqlite3.connect(probe)) as connection:
            try:
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            except sqlite3.DatabaseError:
                continue
            for name in names:
                try:
                    connection.execute(name).fetchone()
                except sqlite3.DatabaseError:
                    found.add(page)
    probe.unlink()
    return found


_WIDEST = {"annotation": "note", "claim": "statement", "revision": "text", "journal": "edits"}


def _break(path: Path, pages: Iterable[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xa5" * PAGE)


def _in_place(library: Library, annotations: Iterable[Annotation]) -> bool:
    return all(
        quote_at(library.article(a.article_id).text, a.span).exact == a.quote.exact
        for a in annotations
    )


def test_a_sound_library_is_saved_whole(opener: Opener, big: Path) -> None:
    before = opener(big).contents()
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    assert report.complete
    after = opener(report.target).contents()
    assert (after.articles, after.annotations, after.claims) == (
        before.articles,
        before.annotations,
        before.claims,
    )


@pytest.mark.parametrize("frozen", OLD, ids=lambda path: path.stem)
def test_a_library_of_every_version_is_saved_whole(
    opener: Opener, tmp_path: Path, frozen: Path
) -> None:
    report = salvage(frozen, tmp_path / "new.sqlite", resolver=resolver)
    assert report.complete
    saved, original = opener(report.target), opener(frozen, read_only=True)
    assert saved.annotations() == original.annotations() != ()
    assert saved.tag_styles() == original.tag_styles()
    assert (saved.articles(), saved.claims()) == (original.articles(), original.claims())
    assert saved.history(100) == original.history(100)


def test_annotations_on_broken_pages_come_back_from_the_journal(opener: Opener, big: Path) -> None:
    before = opener(big, read_only=True).annotations()
    pages = sorted(_pages(big, "annotation", "claim"))
    assert len(pages) > 10
    _break(big, pages[1:6])
    with unchanged(big.parent), pytest.raises(DamagedLibraryError):
        opener(big)
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    library = opener(report.target)
    assert library.annotations() == before
    rebuilt = {table.table: table.rebuilt for table in report.tables}
    assert rebuilt["annotation"] + rebuilt["claim"] > 5
    assert report.lost == ()
    assert check_library(report.target).sound


def test_colours_of_tags_come_back_from_the_journal(opener: Opener, big: Path) -> None:
    library = opener(big)
    library.apply(changes.SetTagColour("gone", TagColour.GREY))
    library.apply(changes.SetTagColour("to call", TagColour.TEAL))
    library.apply(changes.SetTagColour("gone", None))
    before = library.tag_styles()
    library.close()
    with closing(sqlite3.connect(big)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'tag_style'"
        (page,) = connection.execute(query).fetchone()
    _break(big, [page])
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    assert opener(report.target).tag_styles() == before != ()
    (table,) = (table for table in report.tables if table.table == "tag_style")
    assert (table.kept, table.rebuilt, table.lost) == (0, 1, 0)


def test_annotations_that_are_nowhere_are_reported_one_by_one(opener: Opener, big: Path) -> None:
    before = {a.id: a for a in opener(big, read_only=True).annotations()}
    journal = sorted(_pages(big, "journal"))
    own = sorted(_pages(big, "annotation") - set(journal))
    _break(big, [*journal, *own[2:5]])
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    library = opener(report.target)
    kept = {a.id: a for a in library.annotations()}
    assert kept.items() <= before.items()
    assert 0 < len(before) - len(kept) < 100
    (lost,) = (table.lost for table in report.tables if table.table == "annotation")
    assert lost == len(before) - len(kept) == sum("annotation of" in s for s in report.lost)


def test_a_lost_text_is_replaced_by_what_is_quoted_from_it(opener: Opener, big: Path) -> None:
    pages = sorted(_pages(big, "revision"))
    _break(big, pages[2:4])
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    library = opener(report.target)
    assert len(library.annotations()) == ANNOTATIONS
    assert len(library.articles()) == ARTICLES
    assert _in_place(library, library.annotations())
    assert any("but for what is quoted" in sentence for sentence in report.lost)
    assert not report.complete


@pytest.mark.parametrize("seed", range(6))
def test_any_three_broken_pages(opener: Opener, big: Path, seed: int) -> None:
    count = big.stat().st_size // PAGE
    _break(big, random.Random(seed).sample(range(30, count + 1), 3))
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    library = opener(report.target)
    assert len(library.annotations()) >= ANNOTATIONS * 0.9
    assert _in_place(library, library.annotations())
    assert check_library(report.target).sound
    for article in library.contents().articles:
        assert article.blocks


@pytest.mark.parametrize("pages", [[1], [1, *range(18, 24)]], ids=["first", "all of it"])
def test_a_file_without_its_list_of_tables(opener: Opener, big: Path, pages: list[int]) -> None:
    before = opener(big, read_only=True).contents()
    _break(big, pages)
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    assert opener(report.target).contents().annotations == before.annotations


def test_a_file_cut_short(opener: Opener, big: Path) -> None:
    size = big.stat().st_size // PAGE
    with big.open("r+b") as file:
        file.truncate(size // 2 * PAGE)
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    assert len(opener(report.target).annotations()) > ANNOTATIONS / 4
    assert not report.complete


def test_words_that_rotted_are_named(opener: Opener, made: Path) -> None:
    sql(made, "UPDATE annotation SET note = 'rotten'", "UPDATE revision SET text = text || '!'")
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    assert report.lost == ()
    assert sorted(report.altered) == [
        "The annotation of “on Thursday” is there, but not as it was written.",
        "The text of “Leaders spoke 🕊 on Thursday.” is there, but not as it was imported.",
    ]
    assert opener(report.target).annotations()[0].note == "rotten"


def test_what_cannot_be_saved_is_refused_and_leaves_nothing(tmp_path: Path, made: Path) -> None:
    junk = tmp_path / "junk.sqlite"
    junk.write_bytes(b"\xa5" * PAGE * 5)
    target = tmp_path / "new.sqlite"
    with unchanged(tmp_path):
        with pytest.raises(DamagedLibraryError):
            salvage(junk, target)
        with pytest.raises(LibraryMissingError):
            salvage(tmp_path / "none.sqlite", target)
        with pytest.raises(TargetExistsError):
            salvage(made, junk)


def test_whatever_page_is_broken_all_that_can_be_saved_is_open_for_reading(
    made: Path, tmp_path: Path
) -> None:
    whole = made.read_bytes()
    broken = tmp_path / "broken.sqlite"
    for page in range(2, len(whole) // PAGE + 1):
        broken.write_bytes(whole)
        _break(broken, [page])
        with unchanged(tmp_path), closing(open_library(broken, damaged=True)) as library:
            assert len(library.articles()) == 1
