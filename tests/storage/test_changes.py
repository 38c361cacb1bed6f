"""Every kind of change: done, undone, redone, and what it says that it touched."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.core import changes
from reader.core.article import ArticleInfo
from reader.core.changes import Change, Kind
from reader.core.claim import Claim, Stance, Status, TagColour
from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection
from reader.storage import GoneError, Library, UnfitChangeError
from reader.storage.derived import default_resolver
from tests.storage.conftest import Opener
from tests.storage.values import (
    NOON,
    TEXT,
    Clock,
    citation,
    dismissal,
    draft,
    highlight,
    published,
    rejection,
)

THURSDAY = Span(TEXT.index("on Thursday"), TEXT.index("on Thursday") + 11)


def _correction(info: ArticleInfo, value: str | None, span: Span = THURSDAY) -> TimeCorrection:
    return TimeCorrection(
        info.id, info.revision_id, span, quote_at(TEXT, span), value, dt.date(2020, 1, 1)
    )


def _unlinked() -> Claim:
    return Claim("c-new", Status.CONFIRMED, "By itself", ("later",), NOON, NOON)


CASES: dict[str, tuple[Callable[[ArticleInfo], Change], set[Kind], str]] = {
    "remove article": (
        lambda info: changes.RemoveArticle(info.id),
        set(Kind) - {Kind.EVENTS, Kind.TAG_STYLES},
        "Remove Article",
    ),
    "set publication": (
        lambda info: changes.SetPublication(info.id, published(dt.date(2021, 12, 30))),
        {Kind.ARTICLES, Kind.TIMES},
        "Set Publication Date",
    ),
    "no publication": (
        lambda info: changes.SetPublication(info.id, None),
        {Kind.ARTICLES, Kind.TIMES},
        "Set Publication Date",
    ),
    "correct time": (
        lambda info: changes.CorrectTime(_correction(info, "2020-01-01")),
        {Kind.TIMES},
        "Correct Date",
    ),
    "not a date": (
        lambda info: changes.CorrectTime(_correction(info, None)),
        {Kind.TIMES},
        "Not a Date",
    ),
    "highlight": (
        lambda info: highlight(info, "three", "spoke 🕊", status=Status.CONFIRMED),
        {Kind.ANNOTATIONS, Kind.CLAIMS},
        "Tag as Confirmed",
    ),
    "remove annotation": (
        lambda _: changes.RemoveAnnotation("a-one"),
        {Kind.ANNOTATIONS, Kind.CLAIMS},
        "Remove Annotation",
    ),
    "another passage": (
        lambda _: changes.ResizeAnnotation("a-one", Span(1, 9)),
        {Kind.ANNOTATIONS},
        "Change Passage",
    ),
    "note": (
        lambda _: changes.SetNote("a-one", "Said *twice*.\x00 🕊"),
        {Kind.ANNOTATIONS},
        "Edit Note",
    ),
    "stance": (
        lambda _: changes.SetStance("a-one", Stance.DENIES),
        {Kind.ANNOTATIONS},
        "Set Stance",
    ),
    "speaker": (
        lambda _: changes.SetSaidBy("a-one", "A spokesman \x00 🕊"),
        {Kind.ANNOTATIONS},
        "Set Speaker",
    ),
    "rename tag": (
        lambda _: changes.RenameTag("to call", "called"),
        {Kind.CLAIMS},
        "Rename Tag",
    ),
    "colour of a tag": (
        lambda _: changes.SetTagColour("to call", TagColour.PLUM),
        {Kind.CLAIMS, Kind.TAG_STYLES},
        "Set Tag Colour",
    ),
    "many": (
        lambda info: changes.ChangeMany(
            (
                changes.SetStatus("c-one", Status.DISPUTED),
                changes.SetTags("c-one", ("numbers",)),
                changes.LinkAnnotation("a-one", "c-two"),
                changes.ChangeMany((changes.RenameTag("to call", "called"),)),
                changes.SetSaidBy("a-two", "A minister"),
                changes.RemoveAnnotation("a-one"),
                changes.SetPublication(info.id, None),
            ),
            "Tidy Up",
        ),
        set(Kind) - {Kind.EVENTS, Kind.VERDICTS, Kind.CITATIONS, Kind.TAG_STYLES},
        "Tidy Up",
    ),
    "status": (
        lambda _: changes.SetStatus("c-one", Status.SINGLE_SOURCE),
        {Kind.CLAIMS},
        "Tag as Single-source",
    ),
    "statement": (
        lambda _: changes.SetStatement("c-one", "They spoke."),
        {Kind.CLAIMS},
        "Edit Statement",
    ),
    "more tags": (
        lambda _: changes.SetTags("c-one", ("check", "to call", "numbers")),
        {Kind.CLAIMS},
        "Edit Tags",
    ),
    "no tags": (
        lambda _: changes.SetTags("c-one", ()),
        {Kind.CLAIMS},
        "Edit Tags",
    ),
    "link": (
        lambda _: changes.LinkAnnotation("a-one", "c-two"),
        {Kind.ANNOTATIONS, Kind.CLAIMS},
        "Link",
    ),
    "highlight under a claim": (
        lambda info: changes.AddLinked(
            replace(highlight(info, "more", "spoke").annotation, claim_id="c-two")
        ),
        {Kind.ANNOTATIONS, Kind.CLAIMS},
        "Link",
    ),
    "reject": (
        lambda info: changes.RejectPassage(rejection(info, "c-one", "spoke")),
        {Kind.VERDICTS},
        "Reject Passage",
    ),
    "dismiss": (
        lambda info: changes.DismissDifference(dismissal(info.id, info.id)),
        {Kind.VERDICTS},
        "Dismiss Difference",
    ),
    "cite": (
        lambda info: changes.KeepCitation(citation(info.id)),
        {Kind.CITATIONS},
        "Keep Citation",
    ),
    "unlink": (
        lambda _: changes.UnlinkAnnotation("a-one", _unlinked()),
        {Kind.ANNOTATIONS, Kind.CLAIMS},
        "Unlink",
    ),
}


@pytest.fixture
def two(library: Library, info: ArticleInfo, clock: Clock) -> Library:
    """A library with two annotations, each under its claim."""
    library.apply(highlight(info, "one"))
    library.apply(highlight(info, "two", "on Monday"))
    clock.forward(60)
    return library


@pytest.mark.parametrize("case", CASES)
def test_undo_and_redo_are_exact(two: Library, info: ArticleInfo, case: str) -> None:
    make, kinds, label = CASES[case]
    expected = (frozenset(kinds), frozenset({info.id}), label)
    before = two.contents()
    changed = two.apply(make(info))
    after = two.contents()
    assert after != before
    assert (changed.kinds, changed.articles, changed.label) == expected
    assert two.undo_label() == label
    undone = two.undo()
    assert undone is not None
    assert (undone.kinds, undone.articles, undone.label) == expected
    assert two.contents() == before
    assert two.redo_label() == label
    assert two.redo() == changed
    assert two.contents() == after


# Of these there is nothing left, or one more, after the first time.
NOT_TWICE = (
    "remove article",
    "highlight",
    "highlight under a claim",
    "unlink",
    "rename tag",
    "many",
)


@pytest.mark.parametrize("case", [case for case in CASES if case not in NOT_TWICE])
def test_asking_for_what_is_so_already_leaves_no_trace(
    two: Library, info: ArticleInfo, case: str
) -> None:
    change = CASES[case][0](info)
    two.apply(change)
    before, entries = two.contents(), len(two.history(100))
    if case == "remove annotation":
        with pytest.raises(GoneError):
            two.apply(change)
    else:
        assert two.apply(change).kinds == frozenset()
    assert (two.contents(), len(two.history(100))) == (before, entries)


def test_a_highlight_says_which_annotation_it_made(two: Library, info: ArticleInfo) -> None:
    assert two.apply(highlight(info, "three", "spoke")).annotations == {"a-three"}


def test_a_claim_that_changes_names_all_annotations_under_it(two: Library) -> None:
    two.apply(changes.LinkAnnotation("a-one", "c-two"))
    changed = two.apply(changes.SetStatus("c-two", Status.DISPUTED))
    assert changed.annotations == {"a-one", "a-two"}


def test_a_claim_goes_with_its_last_annotation_and_comes_back_with_its_tags(two: Library) -> None:
    two.apply(changes.LinkAnnotation("a-one", "c-two"))
    assert [c.id for c in two.claims()] == ["c-two"]
    two.apply(changes.RemoveAnnotation("a-one"))
    assert [c.id for c in two.claims()] == ["c-two"]
    two.apply(changes.RemoveAnnotation("a-two"))
    assert two.claims() == ()
    two.undo()
    assert [(c.id, c.tags) for c in two.claims()] == [("c-two", ("to call",))]


def test_annotations_come_by_position(two: Library, info: ArticleInfo) -> None:
    two.apply(highlight(info, "first", "Leaders"))
    assert [a.id for a in two.annotations()] == ["a-first", "a-one", "a-two"]
    assert two.annotations(info.id) == two.annotations()
    assert two.annotations("another") == ()
    assert [c.id for c in two.claims(info.id)] == ["c-first", "c-one", "c-two"]
    assert two.claims("another") == ()


def test_a_change_is_dated(two: Library, clock: Clock) -> None:
    two.apply(changes.SetStatus("c-one", Status.DISPUTED))
    two.apply(changes.SetNote("a-one", "x"))
    assert two.claims()[0].modified == two.annotations()[0].modified == clock.time
    assert two.claims()[1].modified == NOON


def test_a_new_publication_date_resolves_all_times_again(two: Library, info: ArticleInfo) -> None:
    two.apply(changes.SetPublication(info.id, published(dt.date(2021, 12, 30))))
    days = {time.begin for time in two.article(info.id).times}
    assert days == {dt.date(2021, 12, 31)}
    two.undo()
    days = {time.begin for time in two.article(info.id).times}
    assert days == {dt.date(2022, 1, 28)}


def test_a_correction_stands_when_times_are_resolved_again(two: Library, info: ArticleInfo) -> None:
    two.apply(changes.CorrectTime(_correction(info, "2020-01-01")))
    two.apply(changes.SetPublication(info.id, None))
    corrected, other = two.article(info.id).times
    assert (corrected.value, corrected.basis) == ("2020-01-01", "corrected by you")
    assert other.value == "XXXX-XX-XX"


def test_a_correction_can_be_corrected_and_forgotten(two: Library, info: ArticleInfo) -> None:
    before = two.contents()
    two.apply(changes.CorrectTime(_correction(info, "2020-01-01")))
    two.apply(changes.CorrectTime(_correction(info, "2020-02")))
    assert two.article(info.id).times[0].value == "2020-02"
    two.apply(changes.ForgetCorrection(info.id, THURSDAY))
    assert two.contents() == before
    two.undo()
    two.undo()
    assert two.article(info.id).times[0].value == "2020-01-01"
    two.undo()
    assert two.contents() == before


def test_a_correction_reaches_what_counts_from_it(opener: Opener, library: Library) -> None:
    text = "They met on January 10th. Two days later they met again."
    window = opener(resolver=default_resolver)
    window.apply(changes.ImportArticles((draft(text),)))
    article = next(one for one in window.articles() if window.article(one.id).text == text)
    window.apply(changes.SetPublication(article.id, published(dt.date(2022, 1, 28))))

    def values() -> list[str]:
        return [time.value for time in window.article(article.id).times]

    assert values() == ["2022-01-10", "2022-01-12"]
    span = Span(text.index("January"), text.index("."))
    quote = quote_at(text, span)
    day = TimeCorrection(article.id, article.revision_id, span, quote, "2022-01-11")
    window.apply(changes.CorrectTime(day))
    assert values() == ["2022-01-11", "2022-01-13"]
    window.apply(changes.CorrectTime(replace(day, value=None)))
    assert values() == ["XXXX-XX-XX"]
    window.undo()
    assert values() == ["2022-01-11", "2022-01-13"]
    window.undo()
    assert values() == ["2022-01-10", "2022-01-12"]


def test_a_tag_given_twice_counts_once(two: Library) -> None:
    two.apply(changes.SetTags("c-one", ("b", "a", "b")))
    assert two.claims()[0].tags == ("b", "a")


def test_halves_of_characters_in_a_note_are_replaced(two: Library) -> None:
    two.apply(changes.SetNote("a-one", "half \ud83d of one"))
    assert two.annotations()[0].note == "half \ufffd of one"


def test_the_programs_own_reader_of_dates_is_used_when_none_is_given(
    opener: Opener, library: Library, info: ArticleInfo
) -> None:
    window = opener(resolver=default_resolver)
    window.apply(changes.SetPublication(info.id, published(dt.date(2022, 1, 28))))
    thursday = next(t for t in window.article(info.id).times if t.end == THURSDAY.end)
    assert (thursday.begin, thursday.end_date) == (dt.date(2022, 1, 27),) * 2


def test_an_annotation_under_another_claim_than_is_given_is_a_mistake(
    two: Library, info: ArticleInfo
) -> None:
    given = highlight(info, "x", "Leaders")
    with pytest.raises(ValueError, match="does not stand under"):
        two.apply(replace(given, claim=replace(given.claim, id="c-other")))


def test_what_is_not_a_change_is_a_mistake(two: Library) -> None:
    with pytest.raises(KeyError):
        two.apply("Delete everything")  # type: ignore[arg-type]


GONE: list[Callable[[ArticleInfo], Change]] = [
    lambda _: changes.RemoveArticle("no"),
    lambda _: changes.SetPublication("no", None),
    lambda info: changes.CorrectTime(replace(_correction(info, None), revision_id="no")),
    lambda info: changes.ForgetCorrection(info.id, THURSDAY),
    lambda info: highlight(replace(info, id="no"), "x"),
    lambda info: highlight(replace(info, revision_id="no"), "x"),
    lambda _: changes.RemoveAnnotation("no"),
    lambda _: changes.SetNote("no", ""),
    lambda _: changes.SetStance("no", Stance.DENIES),
    lambda _: changes.SetSaidBy("no", ""),
    lambda _: changes.RenameTag("no", "yes"),
    lambda _: changes.ChangeMany((changes.SetSaidBy("a-one", "x"), changes.SetTags("no", ()))),
    lambda _: changes.SetStatus("no", Status.NONE),
    lambda _: changes.SetStatement("no", ""),
    lambda _: changes.SetTags("no", ()),
    lambda _: changes.LinkAnnotation("a-one", "no"),
    lambda _: changes.LinkAnnotation("no", "c-one"),
    lambda _: changes.UnlinkAnnotation("no", _unlinked()),
]


@pytest.mark.parametrize("make", GONE)
def test_a_change_to_what_is_not_there_says_so_and_changes_nothing(
    two: Library, info: ArticleInfo, make: Callable[[ArticleInfo], Change]
) -> None:
    before, entries = two.contents(), two.history(100)
    with pytest.raises(GoneError, match="no longer in the library"):
        two.apply(make(info))
    assert (two.contents(), two.history(100)) == (before, entries)


@pytest.mark.parametrize("span", [Span(0, 4), Span(3, 3), Span(0, 10_000)])
def test_words_that_are_not_at_their_place_are_not_highlighted(
    two: Library, info: ArticleInfo, span: Span
) -> None:
    given = highlight(info, "x", "Leaders")
    with pytest.raises(UnfitChangeError):
        two.apply(replace(given, annotation=replace(given.annotation, span=span)))
    assert len(two.annotations()) == 2


def test_an_annotation_in_the_trash_cannot_be_changed(two: Library, info: ArticleInfo) -> None:
    two.apply(changes.RemoveArticle(info.id))
    with pytest.raises(GoneError):
        two.apply(changes.SetNote("a-one", "x"))
