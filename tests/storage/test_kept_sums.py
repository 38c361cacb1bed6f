"""What was counted of claims, kept in the library."""

from __future__ import annotations

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.library import KeptSum
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
