"""Lines and sentences that were left alone are known by their order, copies of one another too."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring import Anchorer
from reader.anchoring.alignment import Alignment, _aligned, _subsequence
from reader.core.claim import Anchor
from reader.core.passage import Span, quote_at

SAME = "The delegations of round 0 met for two hours."
TRANSCRIPT = [
    line
    for n in range(40)
    for line in (
        "Q: What happens next?",
        f"A: We will see about point {n} in the coming weeks.",
        "(Applause.)",
    )
]
LOG = [f"{d} January: shelling reported, {n} injured." for d in range(1, 29) for n in (2, 3)]


def _texts(
    lines: list[str], kept: list[bool], between: str
) -> tuple[str, str, list[Span], list[Span | None]]:
    """Return both texts, and where each line is in the one and, unless it is gone, in the other."""
    spans: list[Span] = []
    now: list[Span | None] = []
    new = ""
    at = 0
    for line, stays in zip(lines, kept, strict=True):
        spans.append(Span(at, at + len(line)))
        at += len(line) + len(between)
        now.append(Span(len(new), len(new) + len(line)) if stays else None)
        new += line + between if stays else ""
    return between.join(lines), new, spans, now


@pytest.mark.parametrize(
    ("lines", "every", "which"),
    [(TRANSCRIPT, 5, 0), (TRANSCRIPT, 7, 3), (LOG, 4, 1), (LOG, 2, 0)],
)
def test_repeated_lines_are_followed_and_deleted_ones_are_not_found(
    lines: list[str], every: int, which: int
) -> None:
    kept = [n % every != which for n in range(len(lines))]
    old, new, spans, now = _texts(lines, kept, "\n")
    anchorer = Anchorer(new, old)
    for span, there in zip(spans, now, strict=True):
        found = anchorer.anchor(quote_at(old, span), span)
        assert (found.span if found else None) == there
        assert found is None or found.how is not Anchor.APPROXIMATE


def test_a_copy_that_nothing_tells_from_another_is_to_be_checked() -> None:
    kept = [n != 30 for n in range(60)]
    old, new, spans, _ = _texts([SAME] * 60, kept, " ")
    anchorer = Anchorer(new, old)
    found = [anchorer.anchor(quote_at(old, span), span) for span in spans]
    assert {one.how for one in found if one} == {Anchor.APPROXIMATE}
    assert sum(one is None for one in found) == 1
    unchanged = Anchorer(f"Updated. {old}", old)
    assert {one.how for span in spans if (one := unchanged.anchor(quote_at(old, span), span))} == {
        Anchor.MOVED
    }


def test_a_passage_of_several_sentences_is_followed_as_one() -> None:
    old = "First came this. Then came that.\nAt last came those. The end."
    new = "New: first of all.\nFirst came this. Then\u00a0came that.\nAt last came those. No end."
    alignment = Alignment(old, new)
    start, end = old.index("came this"), old.index(" those")
    followed = alignment.follow(Span(start, end))
    assert followed is not None
    assert followed.sure
    there = new[followed.span.start : followed.span.end]
    assert there == "came this. Then\u00a0came that.\nAt last came"
    assert alignment.follow(Span(start, len(old))) is None


@given(st.lists(st.sampled_from("abc"), max_size=9), st.lists(st.sampled_from("abc"), max_size=9))
def test_an_alignment_is_a_longest_common_subsequence(old: list[str], new: list[str]) -> None:
    lengths = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i, one in enumerate(old):
        for j, other in enumerate(new):
            best = max(lengths[i][j + 1], lengths[i + 1][j])
            lengths[i + 1][j + 1] = max(best, lengths[i][j] + (one == other))
    pairs = _subsequence(old, new)
    assert {(i, j) for i, j, _ in _aligned(old, new)} <= set(itertools.product(range(9), repeat=2))
    assert len(pairs) == lengths[-1][-1]
    assert all(old[i] == new[j] for i, j in pairs)
    assert pairs == sorted(pairs)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


@given(st.lists(st.sampled_from("ab"), max_size=8), st.randoms())
def test_what_is_sure_is_so_whatever_was_taken_out(old: list[str], rng: random.Random) -> None:
    """Every way of taking out that leads to the same text puts a sure pair in the same place."""
    kept = [rng.random() < 0.7 for _ in old]
    new = [one for one, stays in zip(old, kept, strict=True) if stays]
    sure = {(i, j) for i, j, certain in _aligned(old, new) if certain}
    n = len(old)
    for mask in range(1 << n):
        places = [i for i in range(n) if mask >> i & 1]
        if [old[i] for i in places] == new:
            assert sure <= {(i, j) for j, i in enumerate(places)}


def test_in_a_long_text_what_was_changed_is_looked_through_alone() -> None:
    """The same answers as in a short one, of sentences that were moved, edited or taken out."""
    words = random.Random(1)
    pool = [f"word{n}" for n in range(400)]
    told = [" ".join(words.choices(pool, k=10)).capitalize() + "." for _ in range(1600)]
    old = " ".join(told)
    moved, edited, gone = told[40], told[90], told[140]
    changed = edited.replace(edited.split()[4], "altogether")
    rest = [one for one in told if one not in (moved, edited, gone)]
    new = " ".join([*rest[:900], changed, *rest[900:], moved])
    assert len(new) > 100_000
    anchorer = Anchorer(new, old)
    found = []
    for one in (moved, edited, gone, told[7]):
        span = Span(old.index(one), old.index(one) + len(one))
        anchored = anchorer.anchor(quote_at(old, span), span)
        found.append(anchored and new[anchored.span.start : anchored.span.end])
    assert found == [moved, changed, None, told[7]]


def test_the_very_words_are_meant_where_an_edited_copy_is_put_before_them() -> None:
    old = "They met at noon. The envoys of both sides left the hall in silence. Nobody spoke."
    quoted = "The envoys of both sides left the hall in silence."
    edited = quoted.replace("hall", "old hall")
    new = f"They met at noon. {edited} {quoted} Later on some people said a word."
    span = Span(old.index(quoted), old.index(quoted) + len(quoted))
    found = Anchorer(new).anchor(quote_at(old, span), span, old_length=len(old))
    assert found is not None
    assert new[found.span.start : found.span.end] == quoted
