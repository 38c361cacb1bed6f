"""Any string at all: a sorted list of spans that slice; and work that grows with the text only."""

from __future__ import annotations

import datetime as dt
import importlib
import pkgutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader import temporal
from reader.temporal import find_times, infer_publication, infer_publications
from reader.temporal.matcher import find_nodes
from reader.temporal.rules import rules
from reader.temporal.tokens import tokenise

if TYPE_CHECKING:
    from reader.temporal.patterns import Rule

PIECES = st.sampled_from(
    [
        "May",
        "10",
        "-",
        ",",
        "2010",
        "the",
        "last",
        "�",
        "\x00",
        '"',
        "\n",
        "of",
        "BC",
        "12:00",
        "pm",
        "week",
        "9999",
        "0001",
        "31",
        "February",
        "Monday",
        "next",
        "five",
        "days",
        "later",
        "’s",
        "/",
        ".",
        "0",
        "99999999",
        "billion",
        "decade",
        "quarter",
        "AD",
        "in",
        "°",
        "٣",
        "½",
        "²",
        "ago",
        "century",
        "Easter",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=20).map(" ".join),
    st.lists(PIECES, max_size=20).map("".join),
)
DATES = st.one_of(st.none(), st.dates())


@given(TEXTS, DATES)
@settings(max_examples=300, deadline=None)
def test_any_string(text: str, published: dt.date | None) -> None:
    found = find_times(text, published)
    end = 0
    for time in found:
        assert end <= time.start < time.end <= len(text)
        assert text[time.start : time.end].strip() == text[time.start : time.end]
        assert time.value
        assert time.basis
        assert 0 <= time.confidence <= 1
        assert (time.begin is None) == (time.end_date is None)
        if time.begin and time.end_date:
            assert time.begin <= time.end_date
        end = time.end


def _known_words() -> list[str]:
    """Return every word that stands in a list of the grammar or of what it refuses."""
    words: set[str] = set()
    for module in pkgutil.iter_modules(temporal.__path__):
        for listed in vars(importlib.import_module(f"reader.temporal.{module.name}")).values():
            if isinstance(listed, frozenset | dict):
                words.update(word for word in listed if isinstance(word, str))
    return sorted(words)


def test_every_word_it_knows_may_be_all_there_is() -> None:
    words = _known_words()
    assert len(words) > 3_000
    for word in words:
        text = word.capitalize()
        assert all(0 <= time.start < time.end <= len(text) for time in find_times(text))


@given(TEXTS, st.lists(TEXTS, max_size=2))
@settings(max_examples=100, deadline=None)
def test_any_string_has_a_publication_or_none(text: str, siblings: list[str]) -> None:
    for found in [infer_publication(text, siblings), *infer_publications([text, *siblings])]:
        if found is not None:
            assert found.earliest <= found.date <= found.latest
            assert found.evidence


@pytest.mark.parametrize("published", [dt.date.min, dt.date.max, dt.date(1, 12, 31), None])
def test_the_ends_of_the_calendar(published: dt.date | None) -> None:
    text = (
        "Yesterday, tomorrow, last year, next year, last week, next Monday, 5,000 years ago, "
        "9999999 days later, last Christmas, next Easter, the next decade, December 31, 9999."
    )
    assert find_times(text, published)


class _Counter:
    """Counts how often and how far the grammar looks."""

    def __init__(self) -> None:
        self.calls = 0
        self.longest = 0


UNITS = [
    "1",
    "-",
    "January ",
    "10 ",
    "the ",
    "2-",
    "a ",
    "early ",
    "last the ",
    "twenty-",
    "on Monday ",
]


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_the_text_only(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    import reader.temporal.matcher as matcher

    def calls(length: int) -> int:
        counter = _Counter()
        original = matcher._candidates

        def counted(tokens: object, at: int) -> object:
            counter.calls += 1
            return original(tokens, at)  # type: ignore[arg-type]

        with monkeypatch.context() as patch:
            patch.setattr(matcher, "_candidates", counted)
            list(find_nodes(tokenise(unit * length)))
        return counter.calls

    few, many = calls(200), calls(800)
    assert many <= 4 * few + 4


def test_no_rule_looks_further_than_a_few_dozen_tokens() -> None:
    def furthest(rule: Rule) -> int:
        source = rule.pattern.pattern
        return len(source) if not {"*", "+"} & set(source) else 10**9

    assert max(furthest(rule) for rule in rules()) < 10**4


def test_long_runs_come_back() -> None:
    for text in ("1" * 100_000, "-" * 100_000, "\ud800" * 1000, "May " * 2_000):
        assert isinstance(find_times(text), list)


def test_a_long_line_is_read_in_pieces_without_loss() -> None:
    sentence = "They met on 5 May 2010 and said nothing. "
    found = find_times(sentence * 4000)
    assert len(found) == 4000
    assert all(time.value == "2010-05-05" for time in found)
