"""Nothing is confirmed by two who may be one; two who are named and have nothing in common do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.claim import Stance, Status
from reader.corroboration import Statement, compare_all, find_attributions, stance_at, suggest
from reader.corroboration.differences import Grade, Matter
from reader.corroboration.suggesting import in_words
from reader.corroboration.survey import survey_of
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.gold_independence import ONE_SOURCE, TWO_SOURCES
from tests.corroboration.sums import Account, known, linked, summed, told_by


def suggested(*texts: str) -> tuple[Status, str]:
    """Return what is suggested for a claim that the marked words of some texts are linked to."""
    accounts = []
    for n, text in enumerate(texts):
        before, _, rest = text.partition("⟨")
        words, _, after = rest.partition("⟩")
        accounts.append(Account(before + words + after, words, ("Gazette", "Courier")[n]))
    articles, marked = told_by(*accounts)
    marked = [
        replace(one, stance=stance_at(each.text, find_attributions(each.text), one.span))
        for one, each in zip(marked, articles, strict=True)
    ]
    found = suggest(marked, survey_of(articles, marked).known)
    return found.status, in_words(found, {one.id: one for one in articles})


@pytest.mark.parametrize(("one", "other"), ONE_SOURCE)
def test_what_may_be_of_one_source_is_never_confirmed(one: str, other: str) -> None:
    assert Status.CONFIRMED not in {suggested(one, other)[0], suggested(other, one)[0]}


def test_what_two_say_who_have_nothing_in_common_mostly_is() -> None:
    confirmed = [suggested(*pair)[0] is Status.CONFIRMED for pair in TWO_SOURCES]
    assert sum(confirmed) >= 0.95 * len(TWO_SOURCES)


JOBS = [
    ("Arden Lifts", "director", "A porter told the Post that the bell rang. {body} denied it."),
    ("World Fencing", "president", "The referee, Ari Nord, agreed. {body} spoke on Monday."),
    ("Orre Museum", "curator", "Police in Orre came and Orre was shut. {body} lost nine urns."),
    ("Otter Trust", "chair", "Ninety otters came to Leam. Leam is small. {body} is full."),
    ("Kessel Foods", "boss", "The works in Lindach stood still. {body} lost a line."),
]


@pytest.mark.parametrize(("body", "job", "before"), JOBS)
@pytest.mark.parametrize("of", ["Carla Voss, {job} of {body},", "{body}"])
def test_its_director_speaks_for_no_body_that_has_another(
    body: str, job: str, before: str, of: str
) -> None:
    told = f"{before.format(body=body)} Its {job}, Carla Voss, said ⟨the rope was old⟩."
    other = f"{of.format(job=job, body=body)} said ⟨the rope had been old⟩."
    status, words = suggested(told, other)
    assert status is not Status.CONFIRMED
    assert not any(name in words for name in ("Ari Nord", "Lindach,", "Leam", "Orre,"))


def test_the_largest_set_of_those_known_apart_is_counted() -> None:
    gate = "the gate was open"
    told = ("A guard said", "Police said", "Karl Holm said", "Iva Morn said", "Shell said")
    status, words = summed(
        *(Account(f"{who} {gate}.", gate, f"Paper {n}") for n, who in enumerate(told))
    )
    assert status is Status.CONFIRMED
    assert words.startswith("5 articles, 3–5 origins: ")


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("Police and the fire service", "police"),
        ("The bank and its owners", "Veltro"),
        ("The bank and the ministry", "the ministry"),
        ("Mr. Lind and Ms. Obi", "Obi"),
        ("Veltro and Norvik", "Norvik"),
    ],
)
def test_one_of_several_who_speak_together_confirms_nothing(several: str, one: str) -> None:
    texts = f"{several} said ⟨the talks had ended⟩.", f"⟨The talks had ended⟩, {one} said."
    assert suggested(*texts)[0] is not Status.CONFIRMED


@pytest.mark.parametrize("name", [told for told, _ in CLAIMS])
def test_nothing_is_confirmed_whose_passages_are_listed_as_differing(name: str) -> None:
    passages = linked(name)
    found = suggest(passages, known())
    firm = [one for one in passages if one.stance is not Stance.HEDGES]
    articles = known().articles
    cards = compare_all([Statement(articles[one.article_id], one.span) for one in firm], None)
    listed = [
        one
        for one in cards
        if one.grade is not Grade.COMPATIBLE and one.matter is not Matter.WORDING
    ]
    assert not (listed and found.status is Status.CONFIRMED)


def test_days_that_overlap_are_told_in_place_of_a_status() -> None:
    name = "the US and Russia meet about 10 January"
    found = suggest(linked(name), known())
    assert found.status is Status.NONE
    assert "they differ: “9-10. January” (3), “January 10th” (4)" in in_words(
        found, known().articles
    )
