"""Nothing is deleted outright; what lies in the trash can be put back, or deleted for good."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from unittest.mock import Mock

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.claim import Claim, Status
from reader.core.verdicts import Related
from reader.storage import GoneError, Library, check_library, sqlite_library
from reader.storage.edits import StaleError
from reader.storage.errors import PassedOverError
from reader.storage.trash import Removers, list_trash
from tests.storage.conftest import Opener
from tests.storage.values import NOON, Clock, draft, highlight, ruling


@pytest.fixture
def full(library: Library, info: ArticleInfo, clock: Clock) -> Library:
    """Two articles; one is in the trash with an annotation, another annotation was removed."""
    library.apply(changes.ImportArticles((draft("Secret article."),)))
    secret = library.articles()[1]
    library.apply(highlight(info, "kept"))
    library.apply(highlight(info, "removed", "on Monday"))
    library.apply(changes.SetNote("a-removed", "secret note"))
    library.apply(changes.SetStatement("c-removed", "secret statement"))
    library.apply(highlight(secret, "inside", "Secret", "Secret article."))
    clock.forward(60)
    library.apply(changes.RemoveAnnotation("a-removed"))
    library.apply(changes.RemoveArticle(secret.id))
    library.apply(changes.SetStatus("c-kept", Status.DISPUTED))
    return library


def test_the_trash_lists_articles_and_removed_annotations(full: Library, clock: Clock) -> None:
    trash = full.trash()
    assert [(one.info.title, one.annotations) for one in trash.articles] == [("Secret article.", 1)]
    (removed,) = trash.annotations
    assert (removed.annotation.note, removed.removed) == ("secret note", clock.time)
    assert trash.count == 2


def test_what_is_in_the_trash_can_be_put_back(full: Library) -> None:
    before = full.contents()
    full.apply(changes.RestoreArticle(full.trash().articles[0].info.id))
    full.apply(changes.RestoreAnnotation("a-removed"))
    assert full.trash().count == 0
    assert {a.id for a in full.annotations()} == {"a-kept", "a-removed", "a-inside"}
    statement = {claim.id: claim.statement for claim in full.claims()}["c-removed"]
    assert statement == "secret statement"
    assert [full.undo_label(), full.undo() is not None] == ["Restore Annotation", True]
    full.undo()
    assert full.contents() == before
    assert full.trash().count == 2


def test_an_annotation_goes_back_under_a_claim_that_went_later(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(highlight(info, "one"))
    library.apply(highlight(info, "two", "on Monday"))
    library.apply(changes.LinkAnnotation("a-two", "c-one"))
    library.apply(changes.RemoveAnnotation("a-two"))
    library.apply(changes.RemoveAnnotation("a-one"))
    library.apply(changes.RestoreAnnotation("a-two"))
    assert [(a.id, a.claim_id) for a in library.annotations()] == [("a-two", "c-one")]
    library.apply(changes.RestoreAnnotation("a-one"))
    assert [a.claim_id for a in library.annotations()] == ["c-one", "c-one"]
    assert check_library(library.path).sound


def test_an_annotation_does_not_go_back_into_an_article_that_is_in_the_trash(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(highlight(info, "one"))
    library.apply(changes.RemoveAnnotation("a-one"))
    library.apply(changes.RemoveArticle(info.id))
    with pytest.raises(GoneError, match="in the trash"):
        library.apply(changes.RestoreAnnotation("a-one"))
    library.apply(changes.RestoreArticle(info.id))
    library.apply(changes.RestoreAnnotation("a-one"))
    assert [one.id for one in library.annotations()] == ["a-one"]


def test_what_is_not_in_the_trash_cannot_be_put_back(full: Library) -> None:
    for change in (
        changes.RestoreAnnotation("a-kept"),
        changes.RestoreAnnotation("never"),
        changes.RestoreArticle("never"),
    ):
        with pytest.raises(GoneError):
            full.apply(change)


def test_a_removal_that_can_be_undone_no_more_stays_in_the_trash(
    full: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    full.apply(changes.RemoveAnnotation("a-kept"))
    with monkeypatch.context() as patched:
        patched.setattr(sqlite_library, "execute_only", Mock(side_effect=StaleError))
        with pytest.raises(PassedOverError):
            full.undo()
    assert {one.annotation.id for one in full.trash().annotations} == {"a-kept", "a-removed"}
    full.apply(changes.RestoreAnnotation("a-kept"))
    assert "a-kept" in {one.id for one in full.annotations()}
    assert {one.annotation.id for one in full.trash().annotations} == {"a-removed"}


def test_undone_removals_are_not_in_the_trash(library: Library, info: ArticleInfo) -> None:
    library.apply(highlight(info, "one"))
    library.apply(changes.RemoveAnnotation("a-one"))
    library.undo()
    assert library.trash().count == 0
    library.redo()
    assert library.trash().count == 1


def test_emptying_leaves_no_word_in_the_file(full: Library) -> None:
    full.empty_trash()
    assert full.trash().count == 0
    full.close()
    data = full.path.read_bytes().lower()
    assert b"secret" not in data
    assert b"highlight" in data
    assert check_library(full.path).sound


def test_undo_does_not_bring_back_what_was_emptied(full: Library, info: ArticleInfo) -> None:
    full.empty_trash()
    assert [entry.label for entry in full.history(1)] == ["Empty Trash"]
    undone = []
    while (label := full.undo_label()) is not None:
        full.undo()
        undone.append(label)
    assert undone == ["Tag as Disputed", "Highlight", "Import Article"]
    assert (full.articles(), full.trash().annotations) == ((), ())
    while full.redo():
        pass
    assert [a.id for a in full.annotations()] == ["a-kept"]
    assert full.claims()[0].status is Status.DISPUTED


def test_an_import_of_several_goes_on_standing_for_those_left(library: Library) -> None:
    library.apply(changes.ImportArticles((draft("One."), draft("Two."))))
    one, two = library.articles()
    library.apply(changes.RemoveArticle(one.id))
    library.empty_trash()
    library.undo()
    assert library.articles() == ()
    library.redo()
    assert library.articles() == (two,)


def test_numbers_of_articles_deleted_for_good_are_not_used_again(full: Library) -> None:
    full.empty_trash()
    full.apply(changes.ImportArticles((draft("Third."),)))
    assert [info.number for info in full.articles()] == [1, 3]
    sql = "UPDATE setting SET value = '\"x\"'"
    with closing(sqlite3.connect(full.path, isolation_level=None)) as connection:
        connection.execute(sql)
    full.apply(changes.ImportArticles((draft("Fourth."),)))
    assert full.articles()[-1].number == 4


def test_an_empty_trash_can_be_emptied_while_another_window_reads(
    opener: Opener, full: Library
) -> None:
    other = opener(full.path)
    with other._file.reading():  # type: ignore[attr-defined]
        before = other.contents()
        full.empty_trash()
        assert other.contents() == before
    assert other.changed_elsewhere()
    full.empty_trash()
    assert full.trash().count == 0


def test_emptying_the_trash_leaves_what_can_still_be_redone(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(highlight(info, "one"))
    library.undo()
    library.empty_trash()
    library.redo()
    assert [a.id for a in library.annotations()] == ["a-one"]


@pytest.mark.parametrize("unlinked", [True, False])
def test_what_once_stood_beside_what_was_emptied_is_undone_to_the_start(
    library: Library, info: ArticleInfo, unlinked: bool
) -> None:
    library.apply(changes.ImportArticles((draft("Another account, on Monday."),)))
    other = library.articles()[1]
    library.apply(highlight(info, "one"))
    library.apply(changes.SetStatement("c-one", "secret statement"))
    library.apply(changes.SetTags("c-one", ("secret tag",)))
    library.apply(highlight(other, "two", "on Monday", "Another account, on Monday."))
    library.apply(changes.LinkAnnotation("a-two", "c-one"))
    if unlinked:
        own = Claim("c-new", Status.NONE, "", (), NOON, NOON)
        library.apply(changes.UnlinkAnnotation("a-two", own))
    library.apply(changes.RemoveArticle(info.id))
    before = library.contents()
    library.empty_trash()
    assert library.contents() == before
    assert library.tag_counts() == ({} if unlinked else {"secret tag": 1})
    with closing(sqlite3.connect(library.path)) as connection:
        left = "\n".join(connection.iterdump())
    assert ("secret" in left) is not unlinked
    undone = 0
    while library.undo():
        undone += 1
    assert (library.articles(), undone) == ((), 5 if unlinked else 6)
    while library.redo():
        undone -= 1
    assert (library.contents(), undone) == (before, 0)
    library.go_back_to(0)
    assert check_library(library.path).sound


def test_an_act_on_several_things_is_undone_for_those_that_were_not_emptied(
    library: Library, info: ArticleInfo
) -> None:
    for name, words in (("one", "on Thursday"), ("two", "on Monday"), ("three", "Leaders")):
        library.apply(highlight(info, name, words))
    both = (changes.LinkAnnotation("a-one", "c-three"), changes.LinkAnnotation("a-two", "c-three"))
    library.apply(changes.ChangeMany(both))
    library.apply(changes.RemoveAnnotation("a-one"))
    library.empty_trash()
    undone = []
    while library.undo():
        undone.append({one.id: one.claim_id for one in library.annotations()})
    left = {"a-two": "c-two", "a-three": "c-three"}
    assert undone == [left, {"a-two": "c-two"}, {}, {}]


def test_a_library_emptied_of_its_last_article_is_sound(
    library: Library, info: ArticleInfo
) -> None:
    library.apply(highlight(info, "one"))
    library.apply(changes.RemoveArticle(info.id))
    library.empty_trash()
    assert check_library(library.path).sound


def test_emptying_takes_away_nothing_that_was_seen(library: Library, info: ArticleInfo) -> None:
    library.apply(changes.ImportArticles((draft("Another."),)))
    library.apply(changes.RuleOrigin(ruling(Related.ARTICLES, info.id, library.articles()[1].id)))
    library.apply(changes.RemoveArticle(info.id))
    before = library.contents()
    library.empty_trash()
    assert library.contents() == before


def test_listing_the_trash_again_reads_only_what_was_added(
    full: Library, info: ArticleInfo
) -> None:
    removers = Removers()
    with closing(sqlite3.connect(full.path)) as connection:
        connection.row_factory = sqlite3.Row
        assert list_trash(connection, removers) == full.trash()
        before = removers.journal.read
        full.apply(highlight(info, "third", "on Monday"))
        full.apply(changes.SetStatus("c-third", Status.DISPUTED))
        full.apply(changes.RemoveAnnotation("a-third"))
        assert list_trash(connection, removers) == full.trash()
        assert [one.annotation.id for one in full.trash().annotations] == ["a-third", "a-removed"]
        assert removers.journal.read - before == 1
        full.undo()
        assert list_trash(connection, removers) == full.trash()
        assert len(full.trash().annotations) == 1
        full.empty_trash()
        assert list_trash(connection, removers).count == full.trash().count == 0
