from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from reader.core.article import ArticleInfo
from reader.core.changes import ImportArticles, Kind, RemoveArticle
from reader.storage import GoneError, Library
from tests.storage.values import NOON, TEXT, draft, highlight


def test_an_imported_article_comes_back_as_it_was(library: Library) -> None:
    given = draft()
    library.apply(ImportArticles((given,)))
    (info,) = library.articles()
    article = library.article(info.id)
    assert (article.text, article.blocks, article.times) == (TEXT, given.blocks, given.times)
    assert info == ArticleInfo(
        id=info.id,
        number=1,
        revision_id=info.revision_id,
        title=given.title,
        outlet="The Outlet",
        byline="A. Writer",
        language="en",
        address="https://example.org/one",
        publication=given.publication,
        words=len(TEXT.split()),
        source_name="one.txt",
        imported_at=NOON,
    )
    assert article.info == info


def test_numbers_count_in_order_of_import_and_are_not_used_again(library: Library) -> None:
    library.apply(ImportArticles((draft("One."), draft("Two."))))
    library.apply(RemoveArticle(library.articles()[1].id))
    library.apply(ImportArticles((draft("Three."),)))
    assert [(i.number, i.title) for i in library.articles()] == [(1, "One."), (3, "Three.")]


def test_bytes_that_are_there_already_are_passed_over(library: Library, info: ArticleInfo) -> None:
    changed = library.apply(ImportArticles((draft(),)))
    assert changed.kinds == frozenset()
    assert library.articles() == (info,)
    assert len(library.history(10)) == 1


def test_the_same_bytes_twice_in_one_import_are_one_article(library: Library) -> None:
    library.apply(ImportArticles((draft(), draft())))
    assert len(library.articles()) == 1


def test_importing_what_is_in_the_trash_takes_it_out(library: Library, info: ArticleInfo) -> None:
    sha256 = draft().source.sha256
    assert library.has_source(sha256) == info.id
    library.apply(RemoveArticle(info.id))
    assert library.has_source(sha256) is None
    changed = library.apply(ImportArticles((draft(),)))
    assert library.articles() == (info,)
    assert changed.articles == frozenset({info.id})


def test_an_article_in_the_trash_is_hidden_with_its_annotations(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(highlight(info, "one"))
    changed = library.apply(RemoveArticle(info.id))
    assert changed.kinds == frozenset(Kind) - {Kind.EVENTS, Kind.TAG_STYLES}
    assert (library.articles(), library.annotations(), library.claims()) == ((), (), ())
    with pytest.raises(GoneError):
        library.article(info.id)
    library.undo()
    assert [a.id for a in library.annotations()] == ["a-one"]
    assert [c.id for c in library.claims()] == ["c-one"]


def test_undoing_an_import_keeps_the_bytes_in_the_file(library: Library, info: ArticleInfo) -> None:
    library.undo()
    assert library.articles() == ()
    library.redo()
    assert library.articles() == (info,)
    assert library.article(info.id).text == TEXT


def test_names_that_no_encoding_has_can_be_imported(library: Library) -> None:
    given = draft()
    source = dataclasses.replace(given.source, name="caf\udce9.txt")
    library.apply(ImportArticles((dataclasses.replace(given, source=source),)))
    assert library.articles()[0].source_name == "caf\ufffd.txt"


def test_an_article_without_a_date_or_blocks_can_be_imported(library: Library) -> None:
    library.apply(ImportArticles((draft("", day=None),)))
    (info,) = library.articles()
    assert (info.publication, info.words) == (None, 0)
    assert library.article(info.id).times == ()


def test_times_come_from_the_draft_and_not_from_the_resolver(library: Library) -> None:
    given = draft()
    library.apply(ImportArticles((dataclasses.replace(given, times=given.times[:1]),)))
    assert library.article(library.articles()[0].id).times == given.times[:1]
    assert given.times[0].begin == dt.date(2022, 1, 28)
