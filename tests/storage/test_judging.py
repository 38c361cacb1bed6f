"""What a person decides about passages, differences and origins, kept in the library."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.changes import Kind
from reader.core.verdicts import Related, Verdicts
from reader.storage import (
    GoneError,
    Library,
    UnfitChangeError,
    back_up,
    check_library,
    compare,
    make_from,
    open_library,
    salvage,
)
from reader.storage.content_hashes import altered_contents
from tests.storage.conftest import Opener
from tests.storage.values import (
    NOON,
    TEXT,
    dismissal,
    draft,
    highlight,
    rejection,
    resolver,
    ruling,
)


@pytest.fixture
def two(library: Library, info: ArticleInfo) -> Library:
    """Two articles, and annotations of the first under two claims."""
    library.apply(changes.ImportArticles((draft("Another account, on Monday."),)))
    library.apply(highlight(info, "one"))
    library.apply(highlight(info, "two", "on Monday"))
    return library


def ids(library: Library) -> list[str]:
    return [info.id for info in library.articles()]


def test_a_rejection_is_told_with_its_claim(two: Library, info: ArticleInfo) -> None:
    changed = two.apply(changes.RejectPassage(rejection(info, "c-one", "spoke")))
    assert (changed.kinds, changed.articles) == (frozenset({Kind.VERDICTS}), frozenset({info.id}))
    assert (changed.claims, changed.standing) == (frozenset({"c-one"}), frozenset({"a-one"}))
    assert two.verdicts().rejections == (rejection(info, "c-one", "spoke"),)
    assert two.detail(two.history(1)[0].seq) == "“spoke” in 1"


def test_the_same_passage_is_rejected_once(two: Library, info: ArticleInfo) -> None:
    one = rejection(info, "c-one", "spoke")
    two.apply(changes.RejectPassage(one))
    assert two.apply(changes.RejectPassage(replace(one, id="other"))).kinds == frozenset()
    two.apply(changes.TakeBackRejection(one.id))
    assert two.verdicts() == Verdicts()
    with pytest.raises(GoneError):
        two.apply(changes.TakeBackRejection(one.id))


def test_only_what_stands_there_can_be_rejected(two: Library, info: ArticleInfo) -> None:
    one = rejection(info, "c-one", "spoke")
    with pytest.raises(UnfitChangeError):
        two.apply(changes.RejectPassage(replace(one, quote=replace(one.quote, exact="said"))))
    with pytest.raises(GoneError):
        two.apply(changes.RejectPassage(replace(one, claim_id="none")))


def test_a_rejection_goes_along_with_its_words(two: Library, info: ArticleInfo) -> None:
    two.apply(changes.RejectPassage(rejection(info, "c-one", "spoke")))
    before = two.contents()
    two.apply(changes.ReviseArticle(info.id, draft(f"Updated.\n{TEXT}")))
    (moved,) = two.verdicts().rejections
    assert (moved.span.start, moved.revision_id) == (
        TEXT.index("spoke") + len("Updated.\n"), two.article(info.id).info.revision_id
    )  # fmt: skip
    two.undo()
    assert two.contents() == before


def test_a_rejection_counts_for_nothing_where_its_words_are_not(
    two: Library, info: ArticleInfo
) -> None:
    two.apply(changes.RejectPassage(rejection(info, "c-one", "spoke")))
    two.apply(changes.ReviseArticle(info.id, draft("Something else, on Thursday.")))
    assert two.verdicts().rejections == ()
    two.apply(changes.ReviseArticle(info.id, draft(f"Back.\n{TEXT}")))
    assert [one.quote.exact for one in two.verdicts().rejections] == ["spoke"]
    assert check_library(two.path).sound


def test_rejections_go_and_come_back_with_their_claim(two: Library, info: ArticleInfo) -> None:
    two.apply(changes.RejectPassage(rejection(info, "c-one", "spoke")))
    before = two.contents()
    changed = two.apply(changes.RemoveAnnotation("a-one"))
    assert Kind.VERDICTS in changed.kinds
    assert two.verdicts() == Verdicts()
    two.undo()
    assert two.contents() == before
    two.redo()
    two.apply(changes.RestoreAnnotation("a-one"))
    assert two.verdicts() == before.verdicts


def test_a_dismissal_says_why_and_can_be_taken_back(two: Library) -> None:
    one, other = ids(two)
    two.apply(changes.DismissDifference(dismissal(one, other)))
    assert two.apply(changes.DismissDifference(dismissal(one, other))).kinds == frozenset()
    two.apply(changes.DismissDifference(dismissal(one, other, "a slip")))
    assert [each.reason for each in two.verdicts().dismissals] == ["a slip"]
    assert two.detail(two.history(1)[0].seq) == "“nine” / “ten”"
    two.undo()
    assert [each.reason for each in two.verdicts().dismissals] == ["rounded"]
    two.apply(changes.TakeBackDismissal("d-one"))
    assert two.verdicts().dismissals == ()
    with pytest.raises(GoneError):
        two.apply(changes.DismissDifference(dismissal(one, "never")))


def test_a_later_ruling_replaces_the_one_before(two: Library) -> None:
    one, other = ids(two)
    two.apply(changes.RuleOrigin(ruling(Related.ARTICLES, one, other)))
    assert two.detail(two.history(1)[0].seq).startswith("1. Leaders spoke")
    two.apply(changes.RuleOrigin(ruling(Related.ARTICLES, other, one, same=False)))
    assert [each.same for each in two.verdicts().rulings] == [False]
    two.undo()
    assert [each.same for each in two.verdicts().rulings] == [True]
    two.apply(changes.TakeBackRuling(ruling(Related.ARTICLES, other, one).id))
    assert two.verdicts().rulings == ()


def test_names_and_annotations_are_told_by_their_words(two: Library) -> None:
    two.apply(changes.RuleOrigin(ruling(Related.NAMED, "a-one", "Reuters")))
    assert two.detail(two.history(1)[0].seq) == "“on Thursday” in 1, Reuters"
    two.apply(changes.RuleOrigin(ruling(Related.NAMES, "TASS", "Kremlin")))
    assert two.detail(two.history(1)[0].seq) == "TASS, Kremlin"
    two.apply(changes.RuleOrigin(ruling(Related.NAMED, "a-one", "AP")))
    assert [each.other for each in two.verdicts().rulings if each.related is Related.NAMED] == [
        "AP"
    ]
    with pytest.raises(ValueError, match="needs a name"):
        two.apply(changes.RuleOrigin(ruling(Related.NAMED, "a-one", "")))


def decided(library: Library, info: ArticleInfo) -> Verdicts:
    """Decide one of everything."""
    one, other = ids(library)
    for change in (
        changes.RejectPassage(rejection(info, "c-one", "spoke")),
        changes.DismissDifference(dismissal(one, other)),
        changes.RuleOrigin(ruling(Related.ARTICLES, one, other)),
        changes.RuleOrigin(ruling(Related.NAMES, "TASS", "Kremlin")),
    ):
        library.apply(change)
    return library.verdicts()


def test_decisions_about_what_is_in_the_trash_are_not_shown(
    two: Library, info: ArticleInfo
) -> None:
    before = decided(two, info)
    two.apply(changes.RemoveArticle(info.id))
    assert (two.verdicts().rejections, two.verdicts().dismissals) == ((), ())
    two.apply(changes.RestoreArticle(info.id))
    assert two.verdicts() == before


def test_emptying_the_trash_takes_decisions_along(two: Library, info: ArticleInfo) -> None:
    decided(two, info)
    two.apply(changes.TakeBackRejection(two.verdicts().rejections[0].id))
    two.apply(changes.RejectPassage(rejection(info, "c-two", "говорили")))
    two.apply(changes.RemoveArticle(info.id))
    two.empty_trash()
    assert [each.one for each in two.verdicts().rulings] == ["TASS"]
    assert check_library(two.path).sound
    while two.undo():
        pass
    assert two.articles() == ()
    two.close()
    data = two.path.read_bytes()
    assert "говорили".encode() not in data
    assert b"rounded" not in data


def test_a_removed_annotation_takes_its_rulings_only_with_the_trash(
    two: Library, info: ArticleInfo
) -> None:
    two.apply(changes.RuleOrigin(ruling(Related.ANNOTATIONS, "a-one", "a-two", same=False)))
    two.apply(changes.RejectPassage(rejection(info, "c-one", "spoke")))
    two.apply(changes.RemoveAnnotation("a-one"))
    assert two.verdicts().rulings == ()
    two.undo()
    assert len(two.verdicts().rulings) == 1
    two.redo()
    two.empty_trash()
    assert two.verdicts() == Verdicts()
    two.apply(changes.RuleOrigin(ruling(Related.ANNOTATIONS, "a-two", "a-two")))
    assert len(two.verdicts().rulings) == 1
    assert check_library(two.path).sound


def test_a_library_made_of_contents_has_the_decisions(
    two: Library, info: ArticleInfo, tmp_path: Path
) -> None:
    decided(two, info)
    contents = two.contents()
    make_from(contents, tmp_path / "made.sqlite")
    with closing(open_library(tmp_path / "made.sqlite")) as made:
        assert made.contents().verdicts == contents.verdicts


def test_a_comparison_with_a_backup_names_them(
    two: Library, info: ArticleInfo, opener: Opener
) -> None:
    made = back_up(two.path, lambda: NOON).backup
    assert made is not None
    backup = made.path
    decided(two, info)
    found = compare(backup, two.path)
    counts = (found.rejections.count, found.dismissals.count, found.rulings.count)
    assert (counts, found.count) == ((1, 1, 2), 4)


def test_a_letter_that_has_changed_is_noticed(two: Library, info: ArticleInfo) -> None:
    decided(two, info)
    two.close()
    with closing(sqlite3.connect(two.path)) as connection, connection:
        connection.execute("UPDATE dismissal SET reason = 'rotten'")
        connection.execute("UPDATE rejection SET exact = 'other'")
        connection.row_factory = sqlite3.Row
        assert len(altered_contents(connection)) == 2


@pytest.mark.parametrize("table", ["rejection", "dismissal", "ruling"])
def test_lost_decisions_come_back_from_the_journal(
    two: Library, info: ArticleInfo, tmp_path: Path, table: str
) -> None:
    before = decided(two, info)
    two.close()
    with closing(sqlite3.connect(two.path)) as connection, connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(f"DELETE FROM {table}")
    report = salvage(two.path, tmp_path / "new.sqlite", resolver=resolver)
    assert {each.table: each.rebuilt for each in report.tables}[table] > 0
    with closing(open_library(tmp_path / "new.sqlite")) as saved:
        assert saved.verdicts() == before
