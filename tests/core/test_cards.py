"""Cards in order, filtered, and counted; and the days that passages speak of."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.cards import Card, CardFilter, Facets, Sort, Tally, days_among, in_order
from reader.core.claim import Anchor, Status
from reader.core.focus import Interval
from reader.core.moments import Moments
from reader.core.passage import Quote, Span
from reader.core.sentences import sentences
from tests.core.samples import ANNOTATION, CLAIM, NOON, article, day, publication, time

INFO = article("x").info


def card(
    name: str,
    *,
    number: int = 1,
    start: int = 0,
    status: Status = Status.NONE,
    tags: tuple[str, ...] = (),
    days: str = "",
    words: str = "words",
    anchor: Anchor = Anchor.EXACT,
) -> Card:
    span = Span(start, start + 4)
    quote = Quote(words, "", "")
    annotation = replace(ANNOTATION, id=name, span=span, quote=quote, anchor=anchor)
    moment = Interval(day(days), day(days)) if days else None
    info = replace(INFO, id=f"a{number}", number=number)
    return Card(annotation, replace(CLAIM, id=f"c-{name}", status=status, tags=tags), info, moment)


CARDS = (
    card("a", status=Status.CONFIRMED, tags=("call",), days="2022-01-10"),
    card("b", start=9, status=Status.DISPUTED, tags=("call", "date")),
    card("c", number=2, words="Mr. PUTIN’s call", days="2021-12-30"),
    card("d", number=2, start=5, status=Status.DISPUTED, tags=("date",), anchor=Anchor.ORPHAN),
)


def names(cards: list[Card] | tuple[Card, ...]) -> str:
    return "".join(one.id for one in cards)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [(Sort.TEXT, "abcd"), (Sort.TIME, "cabd"), (Sort.STATUS, "bacd"), (Sort.CHANGED, "bacd")],
)
def test_cards_in_every_order_have_orphans_last(sort: Sort, expected: str) -> None:
    later = replace(CARDS[1].claim, modified=NOON + dt.timedelta(1))
    cards = [replace(one, claim=later) if one.id == "b" else one for one in CARDS]
    assert names(in_order(reversed(cards), sort)) == expected


def test_a_card_without_any_date_comes_after_those_with_one() -> None:
    undated = replace(CARDS[1], article=replace(INFO, publication=None))
    assert undated.days is None
    assert names(in_order([undated, CARDS[0]], Sort.TIME)) == "ab"
    assert not CardFilter(first=day("2000-01-01")).wants(undated)


def facets_of(cards: Iterable[Card], among: CardFilter) -> Facets:
    tally = Tally(among)
    return tally.facets(tuple(card for card in cards if tally.add(card)))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (CardFilter(), "abcd"),
        (CardFilter(statuses=frozenset({Status.DISPUTED, Status.CONFIRMED})), "abd"),
        (CardFilter(tags=frozenset({"date"})), "bd"),
        (CardFilter(tags=frozenset({"date"}), articles=frozenset({1})), "b"),
        (CardFilter(anchors=frozenset({Anchor.ORPHAN})), "d"),
        (CardFilter(first=day("2022-01-01"), last=day("2022-01-27")), "a"),
        (CardFilter(last=day("2022-01-01")), "c"),
        (CardFilter(first=day("2022-01-28")), "bd"),
        (CardFilter(words="call putin"), "c"),
        (CardFilter(words="DATE"), "bd"),
        (CardFilter(words="nowhere"), ""),
    ],
)
def test_filters_combine(wanted: CardFilter, expected: str) -> None:
    assert names([one for one in CARDS if wanted.wants(one)]) == expected
    assert names(facets_of(CARDS, wanted).wanted) == expected
    assert wanted.narrows == (wanted != CardFilter())


def test_a_chip_counts_what_it_would_leave_among_the_others() -> None:
    facets = facets_of(CARDS, CardFilter(statuses=frozenset({Status.DISPUTED})))
    assert facets.statuses == {Status.CONFIRMED: 1, Status.DISPUTED: 2, Status.NONE: 1}
    assert facets.tags == {"call": 1, "date": 2}
    assert facets.articles == {1: 1, 2: 1}
    disputed = CardFilter(statuses=frozenset({Status.DISPUTED}), first=day("2030-01-01"))
    assert days_among(CARDS, disputed) == [publication().date]
    assert facets_of((), CardFilter()) == Facets()


PARTS = st.builds(
    CardFilter,
    statuses=st.frozensets(st.sampled_from(Status)),
    tags=st.frozensets(st.sampled_from(["call", "date"])),
    articles=st.frozensets(st.sampled_from([1, 2])),
    anchors=st.frozensets(st.sampled_from([Anchor.EXACT, Anchor.ORPHAN])),
    first=st.none() | st.just(day("2022-01-05")),
    last=st.none() | st.just(day("2022-01-20")),
    words=st.sampled_from(["", "call", "no such words"]),
)


@given(PARTS, st.sampled_from(CARDS))
def test_a_widened_filter_wants_the_card_and_all_that_it_wanted(
    wanted: CardFilter, one: Card
) -> None:
    wider = wanted.widened(one)
    assert wider.wants(one)
    assert all(wider.wants(other) for other in CARDS if wanted.wants(other))
    if wanted.wants(one):
        assert wider == wanted


@given(PARTS)
def test_each_count_is_that_of_the_filter_with_that_value_alone(wanted: CardFilter) -> None:
    facets = facets_of(CARDS, wanted)
    for status in Status:
        alone = replace(wanted, statuses=frozenset({status}))
        assert facets.statuses[status] == sum(map(alone.wants, CARDS))
    for tag in ("call", "date"):
        alone = replace(wanted, tags=frozenset({tag}))
        assert facets.tags[tag] == sum(map(alone.wants, CARDS))


TEXT = "They met in 2021, on 3 May. Nobody came. The 4 May talks failed."


def test_a_passage_speaks_of_the_shortest_time_in_it_or_the_nearest_beside_it() -> None:
    year = replace(time(12, "2021-01-01", "2021-12-31"), end=16)
    told = article(
        TEXT, year, replace(time(21, "2021-05-03"), end=26), time(45, "2021-05-04"), time(50)
    )
    moments = Moments(told)
    third, fourth = (Interval(day(d), day(d)) for d in ("2021-05-03", "2021-05-04"))
    assert moments.of(Span(0, 26)) == third
    assert moments.of(Span(0, 4)) == Interval(day("2021-01-01"), day("2021-12-31"))
    assert moments.of(Span(28, 34)) is None
    assert moments.of(Span(51, 63)) == fourth
    assert moments.of(Span(51, 63)) is moments.of(Span(51, 63))
    assert Moments(article(TEXT)).of(Span(0, 4)) is None


def test_the_sentences_of_a_paragraph_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[Span]()

    def counted(text: str, within: Span, language: str) -> Iterator[Span]:
        asked.append(within)
        return sentences(text, within, language)

    monkeypatch.setattr("reader.core.moments.sentences", counted)
    told = Moments(article(TEXT, time(45, "2021-05-04")))
    assert [told.of(Span(at, at + 1)) is None for at in range(40, 43)] == [True, False, False]
    assert len(asked) == 1
