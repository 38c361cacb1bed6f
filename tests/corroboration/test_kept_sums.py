"""Sums that are kept are used where they fit, and only there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.core.article import Article
from reader.core.claim import Annotation, Stance
from reader.core.i18n import speaking
from reader.core.times import TimeExpression, TimeType
from reader.core.translations import translations_in
from reader.core.verdicts import Dismissal, Related, Ruling, Verdicts
from reader.corroboration import comparing, suggest, sums, survey
from reader.corroboration.attribution import find_attributions
from reader.corroboration.said import Attribution
from reader.corroboration.suggesting import in_words
from reader.corroboration.sums import COLUMNS, ClaimSum, Sums
from reader.corroboration.survey import asking, survey_of
from reader.locations import resources
from tests.core.samples import NOON
from tests.corroboration.sums import Account, told_by
from tests.corroboration.test_comparing import linked, near_copies


class CountedError(Exception):
    """Something was counted."""


def fail() -> None:
    raise CountedError


def counted() -> Sums:
    made = Sums(near_copies(), linked(30), Verdicts())
    made.claims()
    made.groups()
    return made


def test_what_is_counted_is_what_the_window_counts() -> None:
    made = linked(30)
    known = asking(near_copies(), made)
    expected = {}
    for claim in dict.fromkeys(one.claim_id for one in made):
        told = suggest([one for one in made if one.claim_id == claim], known)
        words = in_words(told, known.articles)
        expected[claim] = ClaimSum(told.articles, len(told.origins), words, told.least)
    found = counted()
    assert found.claims() == expected
    assert found.groups() == survey_of(near_copies(), made).groups


def test_nothing_that_is_kept_is_counted_again() -> None:
    first = counted()
    kept = first.counted.values()
    again = Sums(near_copies(), linked(30), Verdicts(), kept, fail)
    assert (again.claims(), again.groups()) == (first.claims(), first.groups())
    assert again.counted == first.counted
    with pytest.raises(CountedError):
        Sums(near_copies(), linked(30), Verdicts(), (), fail).claims()


def test_to_count_one_claim_again_only_its_articles_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, made = counted(), linked(30)
    read: list[str] = []

    def find(text: str) -> list[Attribution]:
        read.append(text)
        return find_attributions(text)

    one = next(each for each in made if len(under(made, each.claim_id)) < len(near_copies()))
    changed = [replace(each, stance=Stance.HEDGES) if each is one else each for each in made]
    monkeypatch.setattr(survey, "find_attributions", find)
    Sums(near_copies(), changed, Verdicts(), first.counted.values()).claims()
    assert len(read) == len(under(made, one.claim_id))


def under(annotations: list[Annotation], claim_id: str) -> set[str]:
    return {one.article_id for one in annotations if one.claim_id == claim_id}


def test_who_may_be_one_is_kept_with_the_sum() -> None:
    words = "the gate was locked"
    accounts = (Account(f"A survivor said {words}.", words, name) for name in ("Post", "Herald"))
    articles, marked = told_by(*accounts)
    first = Sums(articles, marked, Verdicts())
    assert "1–2 origins, perhaps the same" in first.claims()["c"].words
    assert (first.claims()["c"].least, first.claims()["c"].origins) == (1, 2)
    again = Sums(articles, marked, Verdicts(), first.counted.values(), fail)
    assert again.claims() == first.claims()


Made = tuple[tuple[Article, ...], list[Annotation], Verdicts]


def another_text(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    first = articles[0]
    return (replace(first, text=first.text.replace("a", "o", 1)), *articles[1:])


def another_outlet(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    first = articles[0]
    return (replace(first, info=replace(first.info, outlet="Other")), *articles[1:])


def ruled(rulings: tuple[Ruling, ...] = (), dismissals: tuple[Dismissal, ...] = ()) -> Verdicts:
    return Verdicts((), dismissals, rulings)


OTHERWISE: dict[str, Callable[[Made], Made]] = {
    "text": lambda made: (another_text(made[0]), *made[1:]),
    "outlet": lambda made: (another_outlet(made[0]), *made[1:]),
    "ruling": lambda made: (
        *made[:2],
        ruled((Ruling(Related.ARTICLES, "0", "1", same=True, reason="", who="", made=NOON),)),
    ),
    "dismissal": lambda made: (
        *made[:2],
        ruled((), (Dismissal("d", "number", "0", "a", "1", "b", "", "", NOON),)),
    ),
}


@pytest.mark.parametrize("name", OTHERWISE)
def test_no_sum_fits_where_anything_all_are_made_of_is_otherwise(name: str) -> None:
    kept = counted().counted
    changed = OTHERWISE[name]((near_copies(), linked(30), Verdicts()))
    made = Sums(*changed, kept.values())
    made.claims()
    made.groups()
    assert not [about for about, one in made.counted.items() if one == kept[about]]


@pytest.mark.parametrize(
    "changed", [{"stance": Stance.DENIES}, {"said_by": "Ivanov"}, {"note": "Mine."}]
)
def test_only_the_sum_of_what_was_changed_is_counted(changed: dict[str, object]) -> None:
    kept = counted().counted
    annotations = linked(30)
    annotations[0] = replace(annotations[0], **changed)  # type: ignore[arg-type]
    made = Sums(near_copies(), annotations, Verdicts(), kept.values())
    made.claims()
    made.groups()
    other = [about for about, one in made.counted.items() if one != kept[about]]
    assert other == ([] if "note" in changed else [annotations[0].claim_id])
    assert COLUMNS in made.counted


def test_only_texts_that_were_never_compared_are_when_links_change(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def asked_with(annotations: list[Annotation], kept: Sums | None) -> tuple[Sums, list[str]]:
        asked: list[str] = []
        whole = survey._Asking.tell_one_report

        def told(known: survey._Asking, one: str, other: str) -> bool:
            asked.append(f"{one} {other}")
            return whole(known, one, other)

        monkeypatch.setattr(survey._Asking, "tell_one_report", told)
        made = Sums(near_copies(), annotations, Verdicts(), kept.counted.values() if kept else ())
        made.groups()
        monkeypatch.setattr(survey._Asking, "tell_one_report", whole)
        return made, asked

    monkeypatch.setattr(comparing, "MOST", 3)
    more = linked(30)
    fewer = [*more[:20], *(replace(one, claim_id=one.id) for one in more[20:])]
    first, before = asked_with(fewer, None)
    again, asked = asked_with(more, first)
    alone, every = asked_with(more, None)
    assert again.groups() == alone.groups()
    assert set(asked) == set(every) - set(before)
    assert 0 < len(asked) < len(every)
    assert asked_with(fewer, again)[1] == []


def test_words_of_another_language_and_other_rules_are_made_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept = counted().counted.values()
    with speaking(translations_in(resources() / "translations", "de")):
        made = Sums(near_copies(), linked(30), Verdicts(), kept).claims()
    assert all("Artikel" in one.words for one in made.values())
    monkeypatch.setattr(sums, "rules_version", lambda: "other")
    with pytest.raises(CountedError):
        Sums(near_copies(), linked(30), Verdicts(), kept, fail).claims()


BROKEN = (
    "{",
    "",
    "[1]",
    "null",
    "5",
    '["a", null, {"x": 1}]',
    '[["a", ["b"]]]',
    '[true, 1, "a", 1]',
    '[-1, 1, "a", 1]',
    '["", [[99]], []]',
    '["", [["0"]], []]',
    '["", [], [[0, 1, 1]]]',
    '["", [], [[0, 99, true]]]',
    '["", [], [[false, true, true]]]',
    "[" * 100_000,
)


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_what_is_no_sum_is_counted_anew_and_replaced(data: str) -> None:
    first = counted()
    broken = [replace(one, data=data) for one in first.counted.values()]
    again = Sums(near_copies(), linked(30), Verdicts(), broken)
    assert (again.claims(), again.groups()) == (first.claims(), first.groups())
    assert again.counted == first.counted


@pytest.mark.parametrize("changed", [{"mod": "APPROX"}, {"type": TimeType.SET}])
def test_no_sum_fits_where_a_time_is_of_another_kind(changed: dict[str, object]) -> None:
    one = TimeExpression(0, 3, TimeType.DURATION, "PT2H")
    other = replace(one, **changed)  # type: ignore[arg-type]
    first, *others = near_copies()
    made = Sums((replace(first, times=(one,)), *others), linked(30), Verdicts())
    made.claims()
    kept = made.counted.values()
    articles = (replace(first, times=(other,)), *others)
    with pytest.raises(CountedError):
        Sums(articles, linked(30), Verdicts(), kept, fail).claims()
