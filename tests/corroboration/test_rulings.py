"""What a person rules on origins goes before what was found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.core.claim import Status
from reader.core.verdicts import Related, Ruling, Verdicts
from reader.corroboration import Overrides, article_groups, origins_of, suggest
from reader.corroboration.origin_values import Because
from reader.corroboration.reuse_values import Overlap
from reader.corroboration.sums import Sums
from reader.corroboration.survey import survey_of
from tests.core.samples import NOON
from tests.corroboration.seeds import seed_articles
from tests.corroboration.sums import FAST, SPED, Account, known, linked, ruled, summed, told_by


def test_rulings_join_annotations_and_keep_them_apart() -> None:
    annotations = linked("the tone was serious")
    one, other = annotations[0].id, annotations[1].id
    joined = ruled((Related.ANNOTATIONS, one, other, True))
    (origin,) = origins_of(annotations, joined)
    assert Because.PERSON in origin.reasons
    shared = linked("they agreed on joint actions")
    together_now = len(origins_of(shared, known()))
    apart = ruled((Related.ANNOTATIONS, shared[0].id, shared[1].id, False))
    assert len(origins_of(shared, apart)) == together_now + 1


def test_articles_that_are_one_report_are_one_origin_of_what_they_say_themselves() -> None:
    annotations = linked("Crimea taken in 2014")
    ids = tuple(dict.fromkeys(one.article_id for one in annotations))
    before = len(origins_of(annotations, known()))
    same = ruled(*((Related.ARTICLES, ids[0], each, True) for each in ids[1:]))
    assert before > 1
    assert len(origins_of(annotations, same)) == 1


def test_a_ruling_is_not_undone_by_what_follows_from_others() -> None:
    shared = linked("they agreed on joint actions")
    pairs = [(a.id, b.id) for n, a in enumerate(shared) for b in shared[:n]]
    apart = ruled(*((Related.ANNOTATIONS, a, b, False) for a, b in pairs))
    assert len(origins_of(shared, apart)) == len(shared)


def test_names_go_under_one_that_is_itself_under_no_other() -> None:
    chain = ruled((Related.NAMES, "Tass", "TASS", True), (Related.NAMES, "TASS", "Kremlin", True))
    assert [chain.overrides.name_of(n) for n in ("Tass", "TASS", "Kremlin", "AP")] == [
        "Kremlin", "Kremlin", "Kremlin", "AP",
    ]  # fmt: skip


def test_an_origin_named_by_a_ruling() -> None:
    annotations = linked("Crimea taken in 2014")
    named = ruled(*((Related.NAMED, one.id, "Reuters", True) for one in annotations))
    (origin,) = origins_of(annotations, named)
    assert origin.name == "Reuters"


def test_articles_kept_apart_are_in_groups_of_their_own() -> None:
    articles = seed_articles()
    overlap = [Overlap("0", "1", 0.5), Overlap("1", "2", 0.5)]
    rules = ruled((Related.ARTICLES, "0", "2", False), (Related.ARTICLES, "3", "4", True))
    groups = article_groups(articles, overlap, overrides=rules.overrides)
    assert groups == (("0", "1"), ("2",), ("3", "4"))


def test_person_has_the_last_word_on_origins() -> None:
    annotations = linked("Crimea taken in 2014")
    wire = {one.id: "Reuters" for one in annotations}
    mine = replace(known(), overrides=Overrides(named=wire))
    (origin,) = origins_of(annotations, mine)
    assert (origin.name, origin.reasons[0]) == ("Reuters", Because.PERSON)
    shared = linked("they agreed on joint actions")
    apart = {shared[0].id: "the office", shared[1].id: "a reporter"}
    assert len(origins_of(shared, replace(known(), overrides=Overrides(named=apart)))) == 2


def test_person_joins_two_origins() -> None:
    annotations = linked("the tone was serious")
    assert len(origins_of(annotations, known())) == 2
    same = Overrides(same=(("a briefing", "officials", "United States (government)"),))
    (origin,) = origins_of(annotations, replace(known(), overrides=same))
    assert origin.name == "a briefing"


def test_a_person_says_of_names_wherever_they_are_quoted_that_they_are_one_or_two() -> None:
    one = Account(f"Karl Holm said {FAST}.", FAST, "Gazette")
    other = Account(f"The Danish Rail Union said {SPED}.", SPED, "Courier")
    assert summed(one, other)[0] is Status.CONFIRMED
    same = Ruling(Related.NAMES, "Karl Holm", "Danish Rail Union", True, "", "Ada", NOON)
    assert summed(one, other, rulings=(same,)) == (
        Status.SINGLE_SOURCE,
        "2 articles, 1 origin: all quote one source, Danish Rail Union",
    )
    lavrov = Account(f"Sergey Lavrov said {FAST}.", FAST, "Gazette")
    moscow = Account(f"Moscow said {SPED}.", SPED, "Courier")
    two = Ruling(Related.NAMES, "Sergey Lavrov", "Moscow", False, "", "Ada", NOON)
    assert summed(lavrov, moscow)[0] is Status.SINGLE_SOURCE
    assert summed(lavrov, moscow, rulings=(two,))[0] is Status.CONFIRMED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Voss (World Fencing)", "World Fencing"),
        ("Ada Voss of World Fencing", "World Fencing"),
        ("Ada Voss, head of World Fencing", "Ada Voss"),
        ("Ada Voss (the WHO)", "World Health Organization"),
        ("AFP", "Agence France-Presse"),
        ("the Kremlin", "Moscow"),
        ("a nurse", "A nurse"),
        ("Voss", "Ada Voss"),
    ],
)
def test_who_is_typed_under_two_names_is_one(one: str, other: str) -> None:
    assert typed(one, other) is Status.SINGLE_SOURCE


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ada Voss", "Per Lund"), ("Ada Voss (World Fencing)", "Per Lund (Kelm Zoo)"),
     ("Ada Voss (World Fencing)", "Kelm Zoo")],
)  # fmt: skip
def test_who_is_typed_as_two_is_two_whatever_the_articles_say(one: str, other: str) -> None:
    assert typed(one, other) is Status.CONFIRMED


def typed(one: str, other: str) -> Status:
    """Return what is suggested where a person typed who says what two articles have."""
    accounts = (
        Account(f"Arne Nord spoke. Its president, Carla Lie, said “{FAST}”.", FAST, "Gazette"),
        Account(f"The club said {FAST}.", FAST, "Courier"),
    )
    articles, marked = told_by(*accounts)
    marked = [replace(a, said_by=name) for a, name in zip(marked, (one, other), strict=True)]
    return suggest(marked, survey_of(articles, marked).known).status


def test_a_sum_is_not_another_because_of_what_stands_under_other_claims() -> None:
    accounts = (
        Account(f"The firm is sorry, and Rolf Amt said {FAST}.", FAST, "Gazette"),
        Account(f"Kessel Foods said {SPED}.", SPED, "Courier"),
        Account("Rolf Amt of Kessel Foods spoke. Rolf Amt of Kessel Foods said it rained.", "rain"),
    )
    articles, marked = told_by(*accounts)
    other = replace(marked[2], claim_id="d")
    linked_here = marked[:2]
    sums = (
        Sums(articles, [*linked_here, *more], Verdicts()).of("c", linked_here)
        for more in ((), (other,))
    )
    assert len(set(sums)) == 1
