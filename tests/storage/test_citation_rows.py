"""Records of bibliographies, kept in the library: undone, put in the trash, saved from a wreck."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.changes import Kind
from reader.core.citation_records import citations_of
from reader.storage import GoneError, Library, compare, open_library, salvage
from tests.storage.conftest import Opener
from tests.storage.test_format import OLD
from tests.storage.values import citation, resolver


def test_a_record_is_kept_replaced_and_taken_back(library: Library, info: ArticleInfo) -> None:
    first, second = citation(info.id), citation(info.id, more="10.1/2")
    changed = library.apply(changes.KeepCitation(first))
    assert (changed.kinds, library.citations()) == (frozenset({Kind.CITATIONS}), (first,))
    assert library.detail(library.history(1)[0].seq) == "“Leaders spoke”"
    assert library.apply(changes.KeepCitation(first)).kinds == frozenset()
    library.apply(changes.KeepCitation(second))
    assert library.citations() == (second,)
    library.apply(changes.DropCitation(second.id))
    assert library.citations() == ()
    library.undo()
    library.undo()
    assert library.citations() == (first,)
    with pytest.raises(GoneError):
        library.apply(changes.KeepCitation(citation("nowhere")))


def test_the_record_of_an_article_is_with_it_in_the_trash(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(changes.KeepCitation(citation(info.id)))
    library.apply(changes.KeepCitation(citation("")))
    library.apply(changes.RemoveArticle(info.id))
    assert library.citations() == (citation(""),)
    library.undo()
    assert len(library.citations()) == 2
    library.apply(changes.RemoveArticle(info.id))
    library.empty_trash()
    assert library.citations() == (citation(""),)
    assert b"10.1/1" in library.path.read_bytes()
    library.apply(changes.DropCitation(citation("").id))


def test_records_of_an_older_library_go_where_they_belong(opener: Opener, tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    shutil.copyfile(OLD[6], path)
    record = {"title": "Talks", "outlet": "DW", "authors": [], "more": [["DOI", "10.1/1"]]}
    with closing(sqlite3.connect(path)) as connection, connection:
        article = connection.execute("SELECT id FROM article WHERE trashed = 0").fetchone()[0]
        setting = {
            "articles": {article: record, "gone": {**record, "title": "Gone"}},
            "others": [{**record, "title": "Elsewhere"}, 3],
        }
        value = json.dumps(setting)
        connection.execute("INSERT INTO setting VALUES ('citations', ?)", (value,))
    library = opener(path, create=False)
    kept = {one.title: one.article_id for one in library.citations()}
    assert kept == {"Talks": article, "Gone": "", "Elsewhere": ""}
    infos = library.articles()
    cited = citations_of(infos, library.citations(), str)
    assert [one.field("DOI") for one in cited if one.title == infos[0].title] == ["10.1/1"]
    assert library.setting("citations") is None
    assert not library.is_altered()


def test_lost_records_come_back_from_the_journal(
    library: Library, info: ArticleInfo, tmp_path: Path
) -> None:
    library.apply(changes.KeepCitation(citation(info.id)))
    library.close()
    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(library.path, copy)
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("DELETE FROM citation")
    found = compare(copy, library.path)
    assert (found.citations.count, found.count) == (1, 1)
    salvage(library.path, tmp_path / "new.sqlite", resolver=resolver)
    with closing(open_library(tmp_path / "new.sqlite")) as saved:
        assert saved.citations() == (citation(info.id),)
