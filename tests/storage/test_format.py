"""The page about the file format says what the file is, and old files go on opening."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.claim import Status, TagColour
from reader.core.passage import quote_at
from reader.core.verdicts import Verdicts
from reader.storage import Library, find_index_rot
from reader.storage.schema import APPLICATION_ID, VERSION
from tests.storage.conftest import Opener
from tests.storage.files import unchanged

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "library-format.md").read_text(encoding="utf-8")
OLD = sorted(
    (ROOT / "tests" / "fixtures" / "libraries").glob("v*.sqlite"),
    key=lambda path: int(path.stem.removeprefix("v")),
)


def _described() -> dict[str, list[tuple[str, str, bool]]]:
    tables: dict[str, list[tuple[str, str, bool]]] = {}
    for section in PAGE.split("\n### ")[1:]:
        name, rest = section.split("\n", 1)
        rows = re.findall(r"^\| (\w+) \| ([A-Z]+) \|(.*)\|$", rest, re.MULTILINE)
        if rows:
            tables[name] = [(column, kind, "(key)" in text) for column, kind, text in rows]
    return tables


def _real(connection: sqlite3.Connection) -> dict[str, list[tuple[str, str, bool]]]:
    names = connection.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        " AND name NOT IN ('sqlite_sequence', '_sqlite_migrations', 'sqlite_schema')"
    )
    return {
        name: [
            (column, kind, bool(key))
            for _, column, kind, _, _, key in connection.execute(f"PRAGMA table_info({name})")
        ]
        for (name,) in names.fetchall()
    }


def test_the_page_describes_every_table_and_column(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        assert _described() == _real(connection)


def test_the_page_describes_the_indexes_of_words(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        rows = connection.execute("SELECT name FROM pragma_table_list WHERE type = 'virtual'")
        assert {name for (name,) in rows} == set(
            re.findall(r"^### (\w+_search)$", PAGE, re.MULTILINE)
        )


def test_the_page_names_the_marks_of_the_file() -> None:
    assert (
        f"| `application_id` | {APPLICATION_ID} (`{APPLICATION_ID:#010X}`".replace("0X", "0x")
        in PAGE
    )
    assert f"| `user_version` | {VERSION} |" in PAGE


def test_the_page_names_every_value_that_a_column_is_limited_to(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        rows = connection.execute("SELECT sql FROM sqlite_schema WHERE sql LIKE '%CHECK%'")
        values = {v for (sql,) in rows for v in re.findall(r"'([^']+)'", sql.replace("''", ""))}
    assert {value for value in values if f"`{value}`" not in PAGE} == set()


def test_every_table_is_strict(library: Library) -> None:
    with closing(sqlite3.connect(library.path)) as connection:
        rows = connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND NOT strict AND name NOT LIKE '%sqlite%'"
        )
        assert rows.fetchall() == []


def test_there_is_a_frozen_file_of_every_version() -> None:
    assert [path.stem for path in OLD] == [f"v{n}" for n in range(1, VERSION + 1)]


@pytest.mark.parametrize("frozen", OLD, ids=lambda path: path.stem)
def test_a_frozen_file_opens_with_all_that_is_in_it(
    opener: Opener, tmp_path: Path, frozen: Path
) -> None:
    path = tmp_path / "old.sqlite"
    shutil.copyfile(frozen, path)
    library = opener(path, create=False, who="Reader")
    assert not find_index_rot(path)
    contents = library.contents()
    one, two = contents.articles
    assert (one.info.number, two.info.number) == (1, 3)
    assert [claim.status for claim in contents.claims] == [Status.DISPUTED, Status.NONE]
    assert contents.claims[0].tags == ("to call", "numbers")
    assert contents.annotations[0].note == "Said *twice* 🕊"
    for annotation in contents.annotations:
        text = library.article(annotation.article_id).text
        assert quote_at(text, annotation.span) == annotation.quote
    assert one.times[0].basis == "corrected by you"
    assert library.redo_label() == "Tag as Confirmed"
    steps = 0
    while library.undo():
        steps += 1
    # From version 3 on the third article has been revised, and lost one of its annotations.
    version = int(frozen.stem.removeprefix("v"))
    assert [a.quote.exact for a in contents.orphans] == (["Another"] if version >= 3 else [])
    assert [a.said_by for a in contents.annotations[:1]] == ["A spokesman" * (version >= 4)]
    assert [s.colour for s in contents.tag_styles] == ([TagColour.OCHRE] if version >= 4 else [])
    assert [event.name for event in contents.events] == (
        ["The month of the talks", "The Games open"] * (version >= 5)
        + ["The markets fall"] * (version >= 10)
    )
    assert [one.quote.exact for one in contents.verdicts.rejections] == (
        ["Leaders spoke"] if version >= 7 else []
    )
    assert [one.reason for one in contents.verdicts.dismissals] == ["rounded"] * (version >= 7)
    assert [one.reason for one in contents.verdicts.rulings] == ["one agency"] * (version >= 7)
    assert [one.title for one in contents.citations] == ["Leaders spoke"] * 2 * (version >= 8)
    said = (one.info.subtitle, one.info.agencies, one.info.dateline)
    assert said == (("They spoke", "AP, AFP", "KYIV") if version >= 8 else ("", "", ""))
    of_this = 10 + (version >= 3) + 3 * (version >= 4) + 2 * (version >= 5) + 3 * (version >= 7)
    of_this += 3 * (version >= 8) + (version >= 10)
    assert (steps, library.articles()) == (of_this, ())
    assert library.contents().events == ()
    assert library.contents().tag_styles == ()
    assert library.contents().verdicts == Verdicts()
    assert library.contents().citations == ()


def test_opening_and_reading_a_frozen_file_of_this_version_leaves_its_bytes(
    opener: Opener, tmp_path: Path
) -> None:
    path = tmp_path / "old.sqlite"
    shutil.copyfile(OLD[-1], path)
    with unchanged(tmp_path):
        library = opener(path)
        library.contents()
        library.close()
