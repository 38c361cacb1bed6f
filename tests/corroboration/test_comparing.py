"""What articles share, worked out as far as is asked: the same as if all were compared with all."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache
from itertools import chain, combinations

import pytest

from reader.core.article import Article
from reader.core.claim import Annotation, Stance
from reader.core.passage import Span, quote_at
from reader.corroboration import Known, find_attributions, overlaps, suggest, together
from reader.corroboration.comparing import Comparison
from reader.corroboration.origin_values import Overrides
from reader.corroboration.reuse import reuse_of
from reader.corroboration.reuse_values import Shared
from reader.corroboration.survey import asking, survey_of
from reader.corroboration.text_groups import article_groups
from reader.corroboration.wordings import Wording
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.seeds import seed_articles


@cache
def near_copies() -> tuple[Article, ...]:
    """Return articles of sentences of two seeds, in other orders and with other words."""
    chance = random.Random(4)
    pools = [
        [f"{one}." for one in seed.text[200:1900].replace("\n", " ").split(". ")]
        for seed in seed_articles()[:2]
    ]
    return tuple(_copied(str(number), pools[number % 2], chance) for number in range(7))


def _copied(name: str, pool: list[str], chance: random.Random) -> Article:
    begin = chance.randrange(3)
    told = pool[begin : begin + chance.randrange(7, 12)]
    if chance.random() < 0.5:
        told += chance.choices(pool, k=3)
    if chance.random() < 0.3:
        chance.shuffle(told)
    words = [word if chance.random() > 0.03 else "Otherwise" for word in " ".join(told).split()]
    for at in range(25, len(words), 60):
        words[at] += "\n\n"
    text = " ".join(words)
    made = an_article(text)
    return replace(made, info=replace(made.info, id=name, number=int(name) + 1, revision_id=name))


@cache
def all_shared() -> dict[tuple[str, str], tuple[Shared, ...]]:
    articles = {one.id: Wording.of(one) for one in near_copies()}
    pairs = combinations(articles, 2)
    return {pair: reuse_of([articles[one] for one in pair]) for pair in pairs}


def linked(count: int) -> list[Annotation]:
    chance = random.Random(8)
    made = []
    for number in range(count):
        one = chance.choice(near_copies())
        start = chance.randrange(len(one.text) - 90)
        span = Span(start, start + chance.randrange(3, 90))
        quote = quote_at(one.text, span)
        made.append(
            Annotation(
                f"a{number}", f"c{number % 15}", one.id, one.id, span, quote, "", Stance.ASSERTS,
                NOON, NOON,
            )
        )  # fmt: skip
    return made


def known(overrides: Overrides | None = None) -> Known:
    said = together({one.id: find_attributions(one.text) for one in near_copies()})
    shared = tuple(chain.from_iterable(all_shared().values()))
    return Known({one.id: one for one in near_copies()}, said, shared, overrides or Overrides())


def test_copies_share_much_and_not_all() -> None:
    counts = {len(found) for found in all_shared().values()}
    assert len(counts) > 3
    assert any(one.stock for found in all_shared().values() for one in found)


def test_passages_with_words_in_common_are_found_without_the_rest() -> None:
    comparison, everything = Comparison(near_copies()), known()
    yes = 0
    for one, other in combinations(linked(90), 2):
        told = everything.have_words_in_common(one, other)
        assert comparison.have_words_in_common(one, other) is told, (one.span, other.span)
        assert comparison.have_words_in_common(other, one) is told
        yes += told
    assert 50 < yes < 2000


@pytest.mark.parametrize("first", [0.1, 0.25, 0.6])
def test_how_much_of_a_text_stands_in_another_is_known_early(first: float) -> None:
    wordings = [Wording.of(one) for one in near_copies()]
    shares = dict.fromkeys(all_shared(), 0.0)
    for one in overlaps(wordings, chain.from_iterable(all_shared().values())):
        pair = min((one.article_id, one.other_id), (one.other_id, one.article_id))
        shares[pair] = max(shares[pair], one.share)
    comparison = Comparison(near_copies())
    told = {pair: comparison.share_at_least(first, *pair) for pair in shares}
    assert told == {pair: share >= first for pair, share in shares.items()}
    assert len(set(told.values())) == 2


def test_all_of_two_articles_is_what_comparing_them_gives() -> None:
    comparison = Comparison(near_copies())
    for pair, shared in all_shared().items():
        assert comparison.between(*pair[::-1]) == shared


@pytest.mark.parametrize(
    "overrides",
    [
        Overrides(),
        Overrides(apart=frozenset({frozenset(("0", "1")), frozenset(("a0", "a15"))})),
        Overrides(
            named={"a1": "Ivanov", "a16": "Ivanov"},
            together=frozenset({frozenset(("a2", "a17")), frozenset(("1", "5"))}),
        ),
    ],
)
def test_sums_and_groups_are_those_of_comparing_all(overrides: Overrides) -> None:
    made = linked(60)
    asked, everything = asking(near_copies(), made, overrides), known(overrides)
    for claim in {one.claim_id: None for one in made}:
        linked_to = [one for one in made if one.claim_id == claim]
        assert suggest(linked_to, asked) == suggest(linked_to, everything)
    groups = article_groups(near_copies(), everything.own_overlaps(), overrides=overrides)
    assert survey_of(near_copies(), made, overrides).groups == groups
    assert 1 < len(groups) < len(near_copies())


def test_work_can_be_ended() -> None:
    class EndedError(Exception):
        """The person ended it."""

    def check() -> None:
        raise EndedError

    with pytest.raises(EndedError):
        survey_of(near_copies(), linked(30), check=check)
