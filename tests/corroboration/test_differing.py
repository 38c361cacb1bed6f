"""What is hedged, denied, told otherwise or only quoted confirms nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.claim import Annotation, Stance, Status
from reader.core.passage import Span, quote_at
from reader.core.verdicts import dismissal_key
from reader.corroboration import (
    Known,
    article_groups,
    find_attributions,
    find_reuse,
    stance_at,
    voices,
)
from reader.corroboration.suggesting import between
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.seeds import seed_articles
from tests.corroboration.sums import Account, summed


def test_what_is_only_hedged_confirms_nothing() -> None:
    words = "may have been too fast"
    one = Account(f"The train {words}.", words, "Gazette", Stance.HEDGES)
    other = Account("Perhaps it sped all day.", "Perhaps it sped", "Courier", Stance.HEDGES)
    assert summed(one, other) == (Status.NONE, "2 articles, 0 origins: only hedged in 1, 2")
    assert summed(one, replace(other, stance=Stance.ASSERTS)) == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: own reports (2); only hedged in 1",
    )
    firm = replace(one, stance=Stance.ASSERTS), replace(other, stance=Stance.ASSERTS)
    assert summed(*firm)[0] is Status.CONFIRMED


@pytest.mark.parametrize(
    "told",
    [
        "Officials rejected claims that the dam had failed.",
        "The ministry dismissed reports that the dam had failed.",
        "The Kremlin denied allegations that the dam had failed.",
    ],
)
def test_who_rejects_a_claim_denies_it(told: str) -> None:
    words = "the dam had failed"
    at = told.index(words)
    stance = stance_at(told, find_attributions(told), Span(at, at + len(words)))
    assert stance is Stance.DENIES


@pytest.mark.parametrize(
    ("told", "words", "stance"),
    [
        ("The lift may have been faulty, said Ada Roe.", "may have been faulty", Stance.HEDGES),
        ("“Perhaps he slept,” Ada Roe said.", "Perhaps he slept", Stance.HEDGES),
        ("The lift may open in June, said Ada Roe.", "may open in June", Stance.ATTRIBUTES),
    ],
)
def test_who_only_supposes_hedges(told: str, words: str, stance: Stance) -> None:
    at = told.index(words)
    assert stance_at(told, find_attributions(told), Span(at, at + len(words))) is stance


def test_who_is_of_a_body_is_one_person_and_not_the_body() -> None:
    told = {
        "1": "The lock held, the VRSB said. “It is sound,” said Ada Roe, head of the VRSB.",
        "2": "Ada Roe of the VRSB said the gate was safe.",
    }
    found = voices({name: find_attributions(text) for name, text in told.items()})
    assert [(one.name, len(one.sayings)) for one in found] == [("Ada Roe", 2), ("VRSB", 1)]


TWO, OWN_REPORTS = "2 articles, 2 origins", "own reports (1, 2)"


@pytest.mark.parametrize(
    ("here", "there", "status", "told"),
    [
        (
            "The captain was arrested at the hospital.",
            "Captain Leo Marsh was not arrested.",
            Status.DISPUTED,
            f"{TWO}: they contradict each other: “arrested” (1), “not arrested” (2); {OWN_REPORTS}",
        ),
        (
            "The fire killed 12 people.",
            "The blaze left 15 dead.",
            Status.NONE,
            f"{TWO}: they differ: “12” (1), “15” (2); {OWN_REPORTS}",
        ),
        (
            "The fire killed at least 12 people.",
            "The blaze left 15 dead.",
            Status.CONFIRMED,
            "2 articles, 2 origins: own reports (1, 2)",
        ),
    ],
)
def test_what_differs_does_not_confirm(
    here: str, there: str, status: Status, told: str
) -> None:  # fmt: skip
    accounts = Account(here, here, "Post"), Account(there, there, "Herald")
    assert summed(*accounts) == (status, told)
    hedged = replace(accounts[1], stance=Stance.HEDGES)
    assert summed(accounts[0], hedged)[0] is Status.SINGLE_SOURCE


def test_a_dismissed_difference_does_not_count() -> None:
    here, there = seed_articles()[:2]
    one, other = (
        Annotation(
            f"n{n}", "c", each.id, "r", span, quote_at(each.text, span), "", Stance.ASSERTS, NOON,
            NOON,
        )
        for n, each, span in ((1, here, Span(0, 9)), (2, there, Span(0, 9)))
    )  # fmt: skip
    texts = {
        each.id: replace(each, text=words, times=())
        for each, words in ((here, "Men left."), (there, "Men shut."))
    }
    assert between([one, other], Known(texts, {})) == ()
    texts = {
        each.id: replace(each, text=words, times=())
        for each, words in ((here, "12 killed"), (there, "15 killed"))
    }
    (found,) = between([one, other], Known(texts, {}))
    mine, theirs = quote_at("12 killed", found.here), quote_at("15 killed", found.there)
    key = dismissal_key(found.matter, (here.id, mine), (there.id, theirs))
    assert between([one, other], Known(texts, {}, dismissed=frozenset({key}))) == ()


@pytest.mark.parametrize(
    ("here", "there", "status", "told"),
    [
        ("Reuters", "Reuters", Status.SINGLE_SOURCE, "all carry the report of Reuters"),
        ("Reuters", "AFP", Status.CONFIRMED, "2 origins"),
    ],
)
def test_a_report_and_whom_it_quotes_are_one_origin(
    here: str, there: str, status: Status, told: str
) -> None:
    one = Account(f"LISLE ({here}) - Brack Lines said it may carry 80 people.",
                  "it may carry 80 people", "Post")  # fmt: skip
    other = Account(f"LISLE ({there}) - It has a licence for 80 people.",
                    "It has a licence for 80 people", "Herald")  # fmt: skip
    found = summed(one, other)
    assert found[0] is status
    assert told in found[1]


QUOTED = "We followed every rule, we trained every sailor and we inspected every single ship"
OWN = "The ferry with 212 passengers aboard capsized off the island during a violent night storm"


@pytest.mark.parametrize(("words", "groups"), [(f"“{QUOTED},”", 2), (OWN + ",", 1)])
def test_what_both_quote_makes_no_common_report(words: str, groups: int) -> None:
    bodies = [
        f"{words} said the director Ivy Stone. {rest}"
        for rest in ("Rescue work went on until nightfall.", "Nobody knew where the captain was.")
    ]
    found = [an_article(body) for body in bodies]
    found = [replace(one, info=replace(one.info, id=str(n))) for n, one in enumerate(found)]
    shared = find_reuse(found)
    assert [one.stock for one in shared] == [None]
    own = Known({one.id: one for one in found}, {}, shared)
    assert len(article_groups(found, own.own_overlaps())) == groups
