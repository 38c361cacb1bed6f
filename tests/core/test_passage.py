from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.passage import CONTEXT_LENGTH, Quote, Span, quote_at, trimmed

TEXTS = st.text(alphabet="aЖ😀\u0301ش\n\u00a0 ", max_size=120)


@st.composite
def spans(draw: st.DrawFn, longest: int = 12) -> Span:
    start, end = sorted((draw(st.integers(0, longest)), draw(st.integers(0, longest))))
    return Span(start, end)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(TEXTS)
    return text, draw(spans(len(text)))


@pytest.mark.parametrize(("start", "end"), [(-1, 4), (-3, -1), (5, 4)])
def test_a_span_neither_begins_before_the_text_nor_ends_before_it_begins(
    start: int, end: int
) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(spans(), spans())
def test_spans_are_stretches_of_code_points(one: Span, other: Span) -> None:
    inside = set(range(one.start, one.end))
    assert len(one) == len(inside)
    assert {n for n in range(15) if one.contains(n)} == inside
    shared = inside & set(range(other.start, other.end))
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


def test_spans_are_sorted_by_beginning_then_end() -> None:
    assert sorted([Span(2, 3), Span(0, 9), Span(0, 4)]) == [Span(0, 4), Span(0, 9), Span(2, 3)]


@given(texts_with_spans())
def test_a_quote_is_a_piece_of_the_text_with_what_stands_around_it(
    sample: tuple[str, Span],
) -> None:
    text, span = sample
    quote = quote_at(text, span)
    assert quote.exact == text[span.start : span.end]
    assert text[: span.start].endswith(quote.prefix)
    assert text[span.end :].startswith(quote.suffix)
    assert len(quote.prefix) == min(CONTEXT_LENGTH, span.start)
    assert len(quote.suffix) == min(CONTEXT_LENGTH, len(text) - span.end)


def test_a_quote_keeps_32_characters_on_either_side() -> None:
    text = "a" * 40 + "🕊" + "b" * 40
    assert quote_at(text, Span(40, 41)) == Quote("🕊", "a" * 32, "b" * 32)


def test_no_quote_runs_past_the_text() -> None:
    with pytest.raises(ValueError, match="the text has 3 code points, the span ends at 4"):
        quote_at("a😀b", Span(1, 4))


@given(texts_with_spans())
def test_trimming_takes_white_space_and_nothing_else(sample: tuple[str, Span]) -> None:
    text, span = sample
    inner = trimmed(text, span)
    assert span.start <= inner.start <= inner.end <= span.end
    assert text[inner.start : inner.end] == text[span.start : span.end].strip()
    assert trimmed(text, inner) == inner


def test_white_space_alone_is_trimmed_to_its_start() -> None:
    assert trimmed("one \n\u00a0 two", Span(3, 6)) == Span(3, 3)
