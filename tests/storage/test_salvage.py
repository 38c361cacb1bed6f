"""What can be read of a damaged library is saved, and what was lost is said."""

from __future__ import annotations

import datetime as dt
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.core import changes
from reader.core.claim import Annotation, Status, TagColour
from reader.core.focus import Interval
from reader.core.passage import quote_at
from reader.storage import (
    ConflictError,
    DamagedLibraryError,
    DiskFullError,
    Library,
    LibraryError,
    LibraryMissingError,
    LibraryUnreachableError,
    TargetExistsError,
    check_library,
    open_library,
    salvage,
    salvaging,
    wreck,
)
from reader.storage.rows import Row
from tests.storage.conftest import Opener
from tests.storage.files import sql, unchanged
from tests.storage.values import Clock, draft, highlight, resolver

PAGE = 4096
OLD = sorted(
    (Path(__file__).parents[1] / "fixtures" / "libraries").glob("v*.sqlite"),
    key=lambda path: int(path.stem.removeprefix("v")),
)
ARTICLES = 12
ANNOTATIONS = 300
DAY = Interval(dt.date(2022, 1, 27), dt.date(2022, 1, 27))


def _new(folder: Path) -> Library:
    return open_library(
        folder / "library.sqlite", create=True, now=Clock(), resolver=resolver, busy_seconds=0.05
    )


@pytest.fixture(scope="module")
def big_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("big")
    library = _new(folder)
    texts = [f"Article {n}.\nSaid on Monday. " + f"Words {n}. " * 300 for n in range(ARTICLES)]
    library.apply(changes.ImportArticles(tuple(draft(text) for text in texts)))
    for n in range(ANNOTATIONS):
        info = library.articles()[n % ARTICLES]
        library.apply(highlight(info, str(n), "on Monday", texts[n % ARTICLES]))
        library.apply(changes.SetNote(f"a-{n}", f"Note {n}. " + "word " * (n % 60)))
    library.apply(changes.SetStatus("c-7", Status.DISPUTED))
    library.close()
    return folder / "library.sqlite"


@pytest.fixture
def big(big_made: Path, tmp_path: Path) -> Path:
    """A closed library of some hundred pages."""
    return Path(shutil.copy(big_made, tmp_path / "library.sqlite"))


@pytest.fixture(scope="module")
def small_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    library = _new(folder)
    texts = [f"Article {n}.\nSaid on Monday. " + f"Words {n}. " * 60 for n in range(3)]
    library.apply(changes.ImportArticles(tuple(draft(text) for text in texts)))
    for n in range(20):
        info = library.articles()[n % 3]
        library.apply(highlight(info, str(n), "on Monday", texts[n % 3]))
        library.apply(changes.SetNote(f"a-{n}", f"Note {n}. " + "word " * n))
    library.apply(changes.SetTags("c-3", ("x", "y")))
    library.apply(changes.SetTagColour("x", TagColour.TEAL))
    library.apply(changes.RemoveAnnotation("a-9"))
    library.apply(changes.NameEvent(DAY, "The call"))
    library.apply(changes.PinEvent(DAY, pinned=True))
    library.set_setting("columns", [1])
    library.close()
    return folder / "library.sqlite"


@pytest.fixture
def small(small_made: Path, tmp_path: Path) -> Path:
    """A closed library in which there is something of everything."""
    return Path(shutil.copy(small_made, tmp_path / "library.sqlite"))


def _pages(path: Path, *tables: str) -> set[int]:
    """Return the pages of tables but for their roots."""
    with closing(sqlite3.connect(path)) as connection:
        names = ", ".join(f"'{name}'" for name in tables)
        pages = connection.execute(f"SELECT pageno FROM dbstat WHERE name IN ({names})").fetchall()
        roots = connection.execute("SELECT rootpage FROM sqlite_schema").fetchall()
    return {page for (page,) in pages if (page,) not in roots}


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


def test_a_file_cut_short_before_the_list_of_its_tables(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, reads = wreck.Wreck._read, []

    def counted(self: wreck.Wreck, table: str, where: str, given: tuple[int, ...]) -> list[Row]:
        reads.append(table)
        return read(self, table, where, given)

    monkeypatch.setattr(wreck.Wreck, "_read", counted)
    with closing(sqlite3.connect(made)) as connection:
        query = "SELECT max(pageno) FROM dbstat WHERE name = ?"
        (leaf,) = connection.execute(query, ("sqlite_schema",)).fetchone()
        (words,) = connection.execute(query, ("annotation",)).fetchone()
    assert words < leaf
    os.truncate(made, (leaf - 1) * PAGE)
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    kept = {one.table: one.kept for one in report.tables}
    assert (kept["article"], kept["revision"], kept["annotation"]) == (1, 1, 1)
    assert len(reads) < 1000, "rows of tables whose first page is gone are not looked for"


def test_what_cannot_be_read_at_all_is_not_told_to_be_saved(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made.write_bytes(made.read_bytes()[:100] + b"\xa5" * 8092)
    monkeypatch.setattr(wreck, "_borrow_schema", lambda _: None)
    with pytest.raises(DamagedLibraryError, match="look for another copy") as caught:
        salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    assert "save what can be read" not in str(caught.value)


def test_a_file_cut_short(opener: Opener, big: Path) -> None:
    size = big.stat().st_size // PAGE
    with big.open("r+b") as file:
        file.truncate(size // 2 * PAGE)
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    assert len(opener(report.target).annotations()) > ANNOTATIONS / 5
    assert not report.complete


def test_words_that_rotted_come_back_from_the_journal(opener: Opener, made: Path) -> None:
    sql(made, "UPDATE annotation SET note = 'rotten'", "UPDATE claim SET statement = 'rotten'")
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    assert (report.lost, report.altered, report.complete) == ((), (), True)
    assert {t.table: t.rebuilt for t in report.tables if t.rebuilt} == {"annotation": 1, "claim": 1}
    saved = opener(report.target)
    assert (saved.annotations()[0].note, saved.claims()[0].statement) == ("", "")


def test_what_was_said_of_an_event_comes_back_from_the_journal(opener: Opener, small: Path) -> None:
    before = opener(small, read_only=True).events()
    with closing(sqlite3.connect(small)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'event'"
        (page,) = connection.execute(query).fetchone()
    _break(small, [page])
    report = salvage(small, small.with_name("new.sqlite"), resolver=resolver)
    assert opener(report.target).events() == before != ()
    assert report.lost == ()


def test_words_that_rotted_in_both_places_are_named(opener: Opener, made: Path) -> None:
    sql(
        made,
        "UPDATE annotation SET note = 'rotten'",
        'UPDATE journal SET edits = replace(edits, \'"note":""\', \'"note":"other"\')',
        "UPDATE revision SET text = text || '!'",
    )
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    assert report.lost == ()
    assert sorted(report.altered) == [
        "Step 2 of the history is there, but not as it was written.",
        "The annotation of “on Thursday” is there, but not as it was written.",
        "The text of “Leaders spoke 🕊 on Thursday.” is there, but not as it was imported.",
    ]
    assert opener(report.target).annotations()[0].note == "rotten"


@pytest.mark.parametrize(
    ("statements", "told"),
    [
        (("UPDATE annotation SET created = 'r026-01-02T12:00:00.000000Z'",), ""),
        (
            ("UPDATE annotation SET created = 'yesterday'", "UPDATE journal SET edits = 'x'"),
            "The annotation of “on Thursday”: unreadable and left out is when it was made.",
        ),
        (
            ("UPDATE article SET published = '2022-13-45'",),
            (
                "The article “Leaders spoke 🕊 on Thursday.”: unreadable and left out is when it was"
                " published."
            ),
        ),
        (("UPDATE journal SET edits = '[[[['",), "What was done in step 1 of the history cannot"),
        (("PRAGMA ignore_check_constraints = 1", "UPDATE claim SET status = 'x'"), ""),
        (("UPDATE article SET number = 9223372036854775807",), "The article “Leaders"),
        (("UPDATE annotation SET claim_id = 'c-onf'",), ""),
        (("UPDATE revision SET ordinal = 9223372036854775807",), ""),
    ],
)
def test_what_nobody_could_read_is_mended_and_said(
    opener: Opener, made: Path, statements: tuple[str, ...], told: str
) -> None:
    sql(made, *("PRAGMA foreign_keys = OFF", *statements))
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    library = opener(report.target)
    contents = library.contents()
    assert (len(contents.annotations), len(contents.claims)) == (1, 1)
    assert len(library.history(10)) == 2
    library.trash()
    assert not library.read_only
    assert any(told in sentence for sentence in (*report.altered, ""))


def test_a_hash_of_an_unknown_kind_is_no_stumbling_block(opener: Opener, made: Path) -> None:
    data = made.read_bytes()
    assert b"claimc-one" in data
    made.write_bytes(data.replace(b"claimc-one", b"clailc-one"))
    report = salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    assert (report.lost, report.altered) == ((), ())
    assert len(opener(report.target).claims()) == 1


@pytest.mark.parametrize("share", [0.5, 0.6, 0.7, 0.8, 0.95])
def test_a_loss_is_counted_exactly_or_said_to_be_at_least_so_large(
    opener: Opener, big: Path, share: float
) -> None:
    before = opener(big, read_only=True).contents()
    with big.open("r+b") as file:
        file.truncate(int(big.stat().st_size * share))
    report = salvage(big, big.with_name("new.sqlite"), resolver=resolver)
    after = opener(report.target).contents()
    tables = {table.table: table for table in report.tables}
    kept = len(after.annotations) + len(after.orphans)
    lost = len(before.annotations) - kept
    told = tables["annotation"]
    assert told.kept + told.rebuilt == kept
    assert (told.lost == lost) if told.exact else (0.7 * lost <= told.lost <= lost)
    unsure = any("more annotations" in sentence for sentence in report.lost)
    assert unsure is not told.exact
    assert not report.complete
    entries = tables["journal"]
    assert (entries.kept + entries.lost, entries.exact) == (2 * ANNOTATIONS + 2, True)


@pytest.mark.parametrize("seed", range(12))
def test_whatever_bits_rot_what_is_saved_can_be_read_and_worked_in(
    opener: Opener, small: Path, seed: int
) -> None:
    before = {a.id: a for a in opener(small, read_only=True).annotations()}
    chance = random.Random(seed)
    data = bytearray(small.read_bytes())
    for _ in range(30):
        data[chance.randrange(PAGE, len(data))] ^= 1 << chance.randrange(8)
    small.write_bytes(data)
    report = salvage(small, small.with_name("new.sqlite"), resolver=resolver)
    library = opener(report.target)
    assert not library.read_only
    assert check_library(report.target).sound
    contents = library.contents()
    library.trash()
    library.corrections()
    for entry in library.history(1000):
        library.detail(entry.seq)
    kept = {a.id: a for a in (*contents.annotations, *contents.orphans)}
    (told,) = (table for table in report.tables if table.table == "annotation")
    lost = before.keys() - kept.keys()
    assert (told.lost == len(lost)) if told.exact else (told.lost <= len(lost))
    different = [a for a in before.values() if a.id in kept and kept[a.id].note != a.note]
    assert len(different) <= sum("annotation of" in sentence for sentence in report.altered)
    with suppress(ConflictError):
        while library.undo() is not None:
            pass
    library.contents()


def test_copying_a_library_that_is_open_leaves_it_its_locks(opener: Opener, made: Path) -> None:
    library = opener(made)
    library.apply(changes.SetNote("a-one", "In the log."))
    salvage(made, made.with_name("new.sqlite"), resolver=resolver)
    code = (
        "import sqlite3, sys\n"
        "other = sqlite3.connect(sys.argv[1])\n"
        "other.execute('SELECT * FROM annotation').fetchall()\n"
        "other.close()\n"
    )
    subprocess.run([sys.executable, "-c", code, made], check=True)
    library.apply(changes.SetNote("a-one", "Acknowledged."))
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT note FROM annotation").fetchone() == ("Acknowledged.",)


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


@pytest.mark.parametrize("error", [DiskFullError, LibraryUnreachableError])
def test_what_keeps_a_library_from_being_saved_is_told_of_the_name_that_was_chosen(
    made: Path, monkeypatch: pytest.MonkeyPatch, error: type[LibraryError]
) -> None:
    def fail(new: Path, _: float) -> None:
        raise error(new)

    monkeypatch.setattr(salvaging, "make_library", fail)
    target = made.with_name("new.sqlite")
    with pytest.raises(error, match=r"new\.sqlite[ ,]") as told:
        salvage(made, target)
    assert "last change" not in str(told.value)
    assert not target.exists()


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


def test_rows_of_another_table_are_no_annotations(opener: Opener, made: Path) -> None:
    library = opener(made)
    ids = {one.id for one in library.annotations()}
    library.close()
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'"
        (root,) = connection.execute(query).fetchone()
    data = bytearray(made.read_bytes())
    one, other = (slice(4096 * (n - 1), 4096 * n) for n in (root, wreck._children(bytes(data))[0]))
    # The rows of the list of tables: type, name, table, page and statement of each.
    data[one] = data[other]
    made.write_bytes(data)
    report = salvage(made, made.with_name("saved.sqlite"))
    with closing(opener(report.target)) as saved:
        assert {found.id for found in saved.annotations()} <= ids
        assert len(saved.articles()) == 1
    assert not any("_sqlite" in sentence for sentence in (*report.lost, *report.altered))


@pytest.mark.parametrize("table", ["annotation", "claim"])
def test_rows_of_another_table_are_no_articles(opener: Opener, small: Path, table: str) -> None:
    with closing(opener(small)) as library:
        texts = {library.article(info.id).text for info in library.articles()}
    with closing(sqlite3.connect(small)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        query = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' LIMIT 1"
        (other,) = connection.execute(query, (table,)).fetchone()
        (lost,) = connection.execute(query, ("article",)).fetchone()
    data = bytearray(small.read_bytes())
    data[PAGE * (lost - 1) : PAGE * lost] = data[PAGE * (other - 1) : PAGE * other]
    small.write_bytes(data)
    report = salvage(small, small.with_name("saved.sqlite"), resolver=resolver)
    with closing(opener(report.target)) as saved:
        assert {saved.article(info.id).text for info in saved.articles()} == texts
        assert len(saved.articles()) == len(texts)
        assert len(saved.annotations()) == 19


def test_articles_that_lead_to_the_same_lost_text_each_have_one_of_their_own(
    opener: Opener, small: Path
) -> None:
    sql(
        small,
        *("PRAGMA foreign_keys = OFF", "UPDATE article SET revision_id = 'rotten'"),
        *("DELETE FROM revision", "DELETE FROM content_hash"),
    )
    report = salvage(small, small.with_name("saved.sqlite"), resolver=resolver)
    with closing(opener(report.target)) as saved:
        assert all("on Monday" in saved.article(info.id).text for info in saved.articles())
        assert len(saved.annotations()) == 19


def test_where_there_is_no_room_for_passing_files_the_copy_is_made_beside_what_is_saved(
    made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(made.with_name("full")))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    report = salvage(made, made.with_name("saved.sqlite"), resolver=resolver)
    assert report.complete
    assert not list(made.parent.glob("parallax-*"))


class StoppedError(Exception):
    """Raised to end it."""


def test_saving_what_can_be_read_tells_how_far_it_is_and_can_be_stopped(made: Path) -> None:
    told, target = list[tuple[int, int]](), made.with_name("new.sqlite")
    salvage(made, target, resolver=resolver, progress=lambda *step: told.append(step))
    assert [step for step in told if step[1]] == [(0, 1)]
    target.unlink()
    before = {*made.parent.iterdir()}
    for steps in range(len(told)):
        left = iter(range(steps))

        def stop(_done: int, _of: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise StoppedError

        with pytest.raises(StoppedError):
            salvage(made, target, resolver=resolver, progress=stop)
        assert {*made.parent.iterdir()} == before
