from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.claim import Status
from reader.core.highlights import LEVELS, Highlight, HighlightIndex, beside, levelled, owners
from reader.core.passage import Span

LENGTH = 40


@st.composite
def highlights(draw: st.DrawFn) -> list[Highlight]:
    made = []
    for number in range(draw(st.integers(0, 12))):
        start = draw(st.integers(0, LENGTH - 1))
        end = min(start + draw(st.integers(1, 15)), LENGTH)
        status = draw(st.sampled_from(Status))
        made.append(Highlight(f"n{number:02}", Span(start, end), status))
    return made


def marked(name: str, start: int, end: int) -> Highlight:
    return Highlight(name, Span(start, end), Status.NONE)


@given(highlights())
def test_overlapping_highlights_never_lie_on_the_same_level(given_ones: list[Highlight]) -> None:
    for one, other in combinations(levelled(given_ones), 2):
        if one.span.overlaps(other.span):
            assert one.level != other.level or one.level == LEVELS


@given(highlights())
def test_every_highlight_is_kept_in_order_of_position(given_ones: list[Highlight]) -> None:
    placed = levelled(given_ones)
    flat = Counter(replace(one, level=0) for one in placed)
    assert flat == Counter(given_ones)
    starts = [one.span.start for one in placed]
    assert starts == sorted(starts)


@given(highlights())
def test_there_are_no_more_levels_than_highlights_over_one_place(
    given_ones: list[Highlight],
) -> None:
    depth = max(sum(h.span.contains(at) for h in given_ones) for at in range(LENGTH))
    assert len({one.level for one in levelled(given_ones)}) == min(depth, LEVELS + 1)


@given(highlights().flatmap(lambda ones: st.tuples(st.just(ones), st.permutations(ones))))
def test_levels_do_not_depend_on_the_order_given(
    orders: tuple[list[Highlight], list[Highlight]],
) -> None:
    assert levelled(orders[0]) == levelled(orders[1])


def test_of_those_that_begin_together_the_longer_is_nearer_to_the_words() -> None:
    placed = levelled([marked("short", 0, 4), marked("long", 0, 9), marked("after", 9, 12)])
    assert [(one.annotation_id, one.level) for one in placed] == [
        ("long", 0),
        ("short", 1),
        ("after", 0),
    ]


@given(highlights(), st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_the_index_finds_what_a_plain_search_finds(
    given_ones: list[Highlight], one_end: int, other_end: int
) -> None:
    items = levelled(given_ones)
    span = Span(min(one_end, other_end), max(one_end, other_end))
    found = HighlightIndex(items).within(span)
    assert found == [h for h in items if h.span.overlaps(span)]


@given(highlights(), st.integers(0, LENGTH))
def test_at_a_place_the_shortest_highlight_comes_first(
    given_ones: list[Highlight], position: int
) -> None:
    items = levelled(given_ones)
    found = HighlightIndex(items).at(position)
    assert Counter(found) == Counter(h for h in items if h.span.contains(position))
    lengths = [len(h.span) for h in found]
    assert lengths == sorted(lengths)


def test_the_index_of_nothing_finds_nothing() -> None:
    assert HighlightIndex(()).at(0) == []


@given(highlights(), highlights(), st.sets(st.integers(0, 12)))
def test_renewing_an_index_comes_to_the_same_as_making_it(
    before: list[Highlight], fresh: list[Highlight], gone: set[int]
) -> None:
    left = {f"n{number:02}" for number in gone} - {one.annotation_id for one in fresh}
    now = {one.annotation_id: one for one in (*before, *fresh) if one.annotation_id not in left}
    index = HighlightIndex(levelled(before))
    renewed = index.renewed(fresh, left)
    assert renewed.index == HighlightIndex(levelled(now.values()))
    assert {*index.items} - {*renewed.left} | {*renewed.come} == {*renewed.index.items}
    assert {*renewed.left} - {*index.items} == set()


@given(highlights(), highlights(), st.sets(st.integers(0, 12)))
def test_what_may_look_different_holds_all_that_overlaps_what_changed(
    before: list[Highlight], fresh: list[Highlight], gone: set[int]
) -> None:
    index = HighlightIndex(levelled(before))
    renewed = index.renewed(fresh, {f"n{number:02}" for number in gone})
    for changed in (*renewed.left, *renewed.come):
        for one in (*index.within(changed.span), *renewed.index.within(changed.span)):
            assert any(s.start <= one.span.start <= one.span.end <= s.end for s in renewed.spans)
    assert all(one.end < other.start for one, other in pairwise(renewed.spans))


def test_one_status_among_many_leaves_the_other_highlights_the_same_objects() -> None:
    many = levelled(marked(f"m{n:05}", 10 * n, 10 * n + 15) for n in range(2000))
    changed = replace(many[700], status=Status.DISPUTED)
    renewed = HighlightIndex(many).renewed([changed], ())
    others = [n for n, one in enumerate(renewed.index.items) if one is not many[n]]
    assert others == [700]
    assert (renewed.left, renewed.come) == ((many[700],), (changed,))
    assert renewed.spans == (Span(6990, 7025),)


@given(highlights(), st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_every_place_is_owned_by_what_a_click_there_takes(
    given_ones: list[Highlight], one_end: int, other_end: int
) -> None:
    span = Span(min(one_end, other_end), max(one_end, other_end))
    index = HighlightIndex(levelled(given_ones))
    stretches = list(owners(index.within(span), span))
    for at in range(LENGTH):
        owner = [h for stretch, h in stretches if stretch.contains(at)]
        assert owner == (index.at(at)[:1] if span.contains(at) else [])
    for (one, first), (other, second) in pairwise(stretches):
        assert one.end <= other.start
        assert one.end < other.start or first != second


@given(highlights(), st.integers(0, LENGTH), st.integers(0, LENGTH))
def test_what_begins_in_a_stretch_is_found(
    given_ones: list[Highlight], one_end: int, other_end: int
) -> None:
    span = Span(min(one_end, other_end), max(one_end, other_end))
    items = levelled(given_ones)
    found = HighlightIndex(items).beginning_in(span)
    assert found == [h for h in items if span.contains(h.span.start)]


def test_a_stack_is_gone_through_around_its_end() -> None:
    stack = [marked("small", 3, 5), marked("middle", 2, 8), marked("large", 0, 9)]
    seen = [beside(stack, name, 1) for name in ("none of them", "small", "middle", "large")]
    assert seen == [stack[0], stack[1], stack[2], stack[0]]
    assert beside(stack, "small", -1) == stack[2]
    assert beside([], "small", 1) is None


def test_faint_ones_give_way_to_all_others() -> None:
    hinted = replace(marked("hinted", 2, 4), faint=True)
    items = levelled([marked("whole", 0, 9), hinted, marked("after", 8, 12)])
    assert [(one.annotation_id, one.level) for one in items] == [
        ("whole", 0),
        ("hinted", 0),
        ("after", 1),
    ]
    assert [one.annotation_id for one in HighlightIndex(items).at(3)] == ["whole", "hinted"]
    (_, owner), *_ = owners(items, Span(2, 4))
    assert owner.annotation_id == "whole"
