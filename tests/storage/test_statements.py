"""How many statements the acts that people repeat all day come to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader.core.article import ArticleInfo
from reader.core.changes import Change, ChangeMany, SetStance, SetStatus
from reader.core.claim import Stance, Status
from reader.storage import Library, read
from reader.storage.connection import columns_of, connect, reading
from tests.storage.values import highlight


@contextmanager
def _statements(library: Library) -> Iterator[list[str]]:
    """List what is run meanwhile, without what the index of words does by itself.

    Nor how often it is asked whether others have written: a file that was made just now is looked
    at once more.
    """
    passed_over = ("--", "PRAGMA data_version")
    connection: sqlite3.Connection = library._file.connection  # type: ignore[attr-defined]
    run: list[str] = []
    connection.set_trace_callback(
        lambda one: None if one.startswith(passed_over) else run.append(one)
    )
    yield run
    connection.set_trace_callback(None)


def test_adding_an_annotation_takes_few_statements_and_never_its_text(
    library: Library, info: ArticleInfo
) -> None:
    library.article(info.id)
    library.apply(highlight(info, "one", "spoke"))
    with _statements(library) as run:
        library.apply(highlight(info, "two", "Leaders"))
    assert len(run) <= 26, "\n".join(run)
    assert not [one for one in run if "FROM revision WHERE" in one or "table_info" in one]


def test_a_status_takes_few_statements(library: Library, info: ArticleInfo) -> None:
    made = highlight(info, "one", "spoke")
    library.apply(made)
    library.apply(SetStatus(made.claim.id, Status.CONFIRMED))
    with _statements(library) as run:
        library.apply(SetStatus(made.claim.id, Status.DISPUTED))
    assert len(run) <= 18, "\n".join(run)


@pytest.mark.parametrize("what", ["status", "stance"])
def test_many_changes_as_one_act_are_read_and_compared_all_at_once(
    library: Library, info: ArticleInfo, what: str
) -> None:
    words = ("Leaders", "spoke", "on Thursday", "on Monday")
    made = [highlight(info, f"n{n}", one) for n, one in enumerate(words)]
    library.apply(ChangeMany(tuple(made)))
    given: tuple[Change, ...] = tuple(SetStatus(one.claim.id, Status.DISPUTED) for one in made)
    if what == "stance":
        given = tuple(SetStance(one.annotation.id, Stance.DENIES) for one in made)
    before = library.contents()

    def reads() -> int:
        return sum(one.lstrip().startswith("SELECT") for one in run)

    with _statements(library) as run:
        library.apply(ChangeMany(given[:2]))
        few = reads()
        library.undo()
    with _statements(library) as run:
        library.apply(ChangeMany(given))
        assert reads() <= few, "\n".join(run)
    after = library.contents()
    with _statements(library) as run:
        library.claims_by_id([one.claim.id for one in made])
        assert (what == "status") is not any("content_hash" in one for one in run)
    library.undo()
    assert library.contents() == before
    library.redo()
    assert library.contents() == after
    assert not library.is_altered()


def test_of_two_changes_of_one_thing_in_one_act_the_later_one_counts(
    library: Library, info: ArticleInfo
) -> None:
    made, other = highlight(info, "one", "spoke"), highlight(info, "two", "Leaders")
    library.apply(ChangeMany((made, other)))
    before = library.contents()
    statuses = (Status.DISPUTED, Status.CONFIRMED)
    again = [SetStatus(one.claim.id, status) for status in statuses for one in (made, other)]
    library.apply(ChangeMany(tuple(again)))
    assert {claim.status for claim in library.claims()} == {Status.CONFIRMED}
    library.undo()
    assert library.contents() == before


def test_whether_an_article_is_long_is_known_without_its_text(
    library: Library, info: ArticleInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = library.article(info.id)
    parts = len(article.blocks) + len(article.times)
    weight = len(article.text) + read._EACH * parts
    with _statements(library) as run:
        for limit, long in ((weight, False), (weight - 1, True)):
            monkeypatch.setattr(read, "_LONG", limit)
            assert library.is_long(info.id) is long
        assert not library.is_long("gone")
    assert not [one for one in run if "text" in one]


def test_what_was_read_of_the_schema_counts_until_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "some.sqlite"
    with closing(sqlite3.connect(path)) as other, closing(connect(path, "mode=rw", 1)) as own:
        other.execute("CREATE TABLE thing (id TEXT NOT NULL)")
        for expected in ((("id", True),), (("id", True), ("more", False))):
            for _ in range(2):
                with reading(own, path):
                    assert columns_of(own, "thing") == expected
                    assert columns_of(own, "none") == ()
            if len(expected) == 1:
                other.execute("ALTER TABLE thing ADD COLUMN more TEXT")
        other.execute("ALTER TABLE thing ADD COLUMN last TEXT")
        assert [name for name, _ in columns_of(own, "thing")] == ["id", "more", "last"]
