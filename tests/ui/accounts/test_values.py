"""What the pane of accounts lists, without a window."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import Qt

from reader.core.article import Article
from reader.core.claim import Annotation, Claim, Status
from reader.core.passage import Span
from reader.core.verdicts import Related, Ruling
from reader.corroboration import find_attributions, find_reuse, overlaps, voices
from reader.corroboration.wordings import Wording
from reader.ui.accounts.difference_lines import (
    difference_lines,
    difference_of,
    dismissal_of,
)
from reader.ui.accounts.differing import Asked, Comparer
from reader.ui.accounts.lines import Line, kept, quote_of, side_of
from reader.ui.accounts.overlap_model import OverlapModel, grid_of
from reader.ui.accounts.people_lines import in_the_present, people_lines
from reader.ui.accounts.shared_lines import pair_of, shared_lines
from reader.ui.columns.brackets import Bracket, Elsewhere, explained
from tests.core.samples import NOON
from tests.core.samples import article as an_article
from tests.corroboration.gold_claims import CLAIMS
from tests.corroboration.seeds import place, seed_articles
from tests.corroboration.sums import linked

LENGTH = "the call of 30 December and its length"


@cache
def articles() -> dict[str, Article]:
    return {one.id: one for one in seed_articles()}


@cache
def people() -> tuple[Line, ...]:
    said = {one.id: find_attributions(one.text) for one in articles().values()}
    return tuple(people_lines(voices(said), articles()))


def asked(*names: str) -> Asked:
    annotations: list[Annotation] = [one for name in names for one in linked(name)]
    claims = {}
    for name in names:
        claim_id = linked(name)[0].claim_id
        claims[claim_id] = Claim(claim_id, Status.NONE, name, (), NOON, NOON)
    return Asked(articles(), claims, tuple(annotations), ())


def shared(rulings: tuple[Ruling, ...] = (), *, formulas: bool = False) -> list[Line]:
    found = find_reuse(list(articles().values()))
    shares = overlaps([Wording.of(one) for one in articles().values()], found)
    return shared_lines(found, shares, articles(), rulings, formulas=formulas)


def test_a_passage_stands_in_its_sentence_and_is_marked() -> None:
    article = articles()["3"]
    span = place(article.text, "almost an hour")
    side = side_of(article, span)
    (mark,) = side.text.marks
    assert side.text.text[mark.start : mark.end] == "almost an hour"
    assert len(side.text.text) > len("almost an hour")
    assert quote_of(article, span).text.text == "almost an hour"


def test_people_are_heads_over_what_they_say_wherever_it_stands() -> None:
    heads = [line for line in people() if line.head]
    assert len(heads[0].named) >= len(heads[-1].named)
    assert {"White House", "Jen Psaki"} <= {line.title for line in heads}
    sayings = [line for line in people() if not line.head]
    assert all(len(line.sides) == 1 for line in sayings)
    assert len({line.key for line in people()}) == len(people())


@pytest.mark.parametrize("said", ["says", "denies", "calls for", "according to", "teaches"])
def test_verbs_stand_as_after_she(said: str) -> None:
    bare = {"says": "say", "denies": "deny", "calls for": "call for", "teaches": "teach"}
    assert in_the_present(bare.get(said, said)) == said


def test_a_saying_within_another_one_of_the_same_person_is_not_listed_twice() -> None:
    head = ""
    seen: list[tuple[str, Span]] = []
    for line in people():
        if line.head:
            head, seen = line.key, []
            continue
        side = line.sides[0]
        inside = [s for a, s in seen if a == side.article_id and s.start <= side.span.start]
        assert not any(side.span.end <= s.end and s != side.span for s in inside), head
        seen.append((side.article_id, side.span))


@pytest.mark.parametrize("query", ["psaki", "PSAKI  white", "  "])
def test_the_filter_keeps_heads_of_what_it_keeps(query: str) -> None:
    left = kept(people(), query)
    assert left
    assert left[0].head
    for one, other in itertools.pairwise(left):
        assert not (one.head and other.head)
    assert kept(people(), "no such word anywhere") == []


def test_pairs_with_most_in_common_come_first_and_formulas_only_when_asked_for() -> None:
    lines = shared()
    assert lines[0].named == (1, 2)
    assert lines[0].note == "10 % of 1 stands in 2 · 5 % of 2 in 1"
    assert pair_of(lines[0]) == pair_of(lines[1]) == ("0", "1")
    assert not any(line.faint for line in lines)
    formulas = [line for line in shared(formulas=True) if line.faint]
    assert formulas
    assert all(line.note.startswith("a formula") for line in formulas)


@pytest.mark.parametrize(("mark", "told"), [("“", False), ("", True)])
def test_words_that_both_quote_are_no_sign_of_one_origin(mark: str, told: bool) -> None:
    words = "We followed every rule, we trained every sailor and we inspected every single ship"
    close = "”" if mark else ""
    found = {}
    for n, rest in enumerate(("The search went on.", "Nobody knew where he was."), 1):
        one = an_article(f"{mark}{words},{close} said the director Ivy Stone. {rest}")
        found[str(n)] = replace(one, info=replace(one.info, id=str(n), number=n))
    both = find_reuse([*found.values()])
    shares = overlaps([Wording.of(one) for one in found.values()], both)
    (head, _) = shared_lines(both, shares, found)
    assert head.note.endswith("probably one origin") is told


@pytest.mark.parametrize(
    ("same", "reason", "told"),
    [(True, "one desk", "you said: one origin (one desk)"), (False, "", "you said: two origins")],
)
def test_what_the_person_said_of_two_articles_stands_with_them(
    same: bool, reason: str, told: str
) -> None:
    ruling = Ruling(Related.ARTICLES, "1", "0", same, reason, "", NOON)
    assert shared((ruling,))[0].note.endswith(told)


def test_differences_are_listed_with_both_wordings_until_they_are_dismissed() -> None:
    topics = Comparer().topics(asked(LENGTH))
    lines = difference_lines(topics, articles(), {}, with_dismissed=False)
    cards = [line for line in lines if not line.head and line.key.startswith("claim|")]
    assert lines
    assert [side.number for side in cards[0].sides] == [3, 4]
    assert cards[0].sign == "≈"
    found = difference_of(cards[0], topics, articles())
    assert found is not None
    made = dismissal_of(found, articles(), "rounding", "", NOON)
    assert cards[0].key.endswith(made.id)
    assert made.here in cards[0].sides[0].text.text
    left = difference_lines(topics, articles(), {made.id: made}, with_dismissed=False)
    assert cards[0].key not in [line.key for line in left]
    again = difference_lines(topics, articles(), {made.id: made}, with_dismissed=True)
    (faint,) = [line for line in again if line.faint]
    assert faint.note == "Dismissed: rounding"


def test_what_cannot_both_be_right_comes_first_and_an_article_at_odds_with_itself_is_told() -> None:
    topics = Comparer().topics(asked(LENGTH, "a huge, colossal mistake"))
    assert [topic.kind for topic in topics][-1] == "Claim"
    assert topics[-1].title == LENGTH
    assert any(topic.kind.startswith("Does not add up") for topic in topics)


def test_only_what_is_different_is_compared_again() -> None:
    comparer = Comparer()
    names = [name for name, _ in CLAIMS[:6]]
    comparer.topics(asked(*names))
    before = comparer.compared
    comparer.topics(asked(*names))
    assert comparer.compared == before
    present = asked(*names)
    first = present.annotations[0]
    moved = replace(first, span=replace(first.span, end=first.span.end - 1))
    changed = replace(present, annotations=(moved, *present.annotations[1:]))
    comparer.topics(changed)
    assert 0 < comparer.compared - before < before


def test_a_bracket_says_where_else_the_words_stand() -> None:
    article = articles()["0"]
    span = place(article.text, "Had a long phone conversation with POTUS")
    others = tuple(Elsewhere(str(n), n, span) for n in (3, 2, 3))
    bracket = Bracket(span, others)
    assert bracket.words == "also in 2, 3"
    assert explained(bracket, article.text).startswith("also in 2, 3: “Had a long phone")


def test_the_table_of_overlaps_tells_the_share_of_each_article_in_each_other() -> None:
    found = find_reuse(list(articles().values()))
    shares = overlaps([Wording.of(one) for one in articles().values()], found)
    model = OverlapModel()
    model.set_grid(grid_of(shares, articles()))
    shown = [[model.data(model.index(r, c)) for c in range(5)] for r in range(5)]
    assert shown[0] == ["–", "10 %", "·", "·", "·"]
    assert shown[1][0] == "5 %"
    assert model.pair_at(model.index(1, 0)) == ("1", "0")
    assert model.pair_at(model.index(2, 2)) is None
    told = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("5 % of article 2 (Al Jazeera) stands in article 1 (")
    assert "nothing of article 1" in model.told(model.index(0, 2))
    heads = [
        model.headerData(1, way) for way in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical)
    ]
    assert heads == ["in 2", "2  Al Jazeera"]
