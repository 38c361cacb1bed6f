"""Terms, stems, numbers and the table of neighbours."""

from __future__ import annotations

import pytest

from reader.core.passage import Span
from reader.corroboration.numbers import number_at
from reader.corroboration.stems import ALLIES, name_stem, stem
from reader.corroboration.terms import Reader, minutes_of
from reader.corroboration.words import WordTable
from tests.core.samples import article
from tests.corroboration.seeds import table


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("requested", "request"),
        ("threatened", "threats"),
        ("escalation", "escalate"),
        ("demands", "demanded"),
        ("advisers", "advisor"),
        ("planned", "plan"),
    ],
)
def test_forms_of_a_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize("pair", [("peace", "peas"), ("call", "calm"), ("nation", "native")])
def test_other_words_have_other_stems(pair: tuple[str, str]) -> None:
    assert stem(pair[0]) != stem(pair[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zelensky", "Zelenskyy’s"), ("Ukraine", "Ukrainian"), ("Kyiv", "Kiev"), ("USA", "U.S.")],
)
def test_spellings_of_a_name_have_one_stem(one: str, other: str) -> None:
    assert name_stem(one) == name_stem(other)


def test_seats_stand_for_their_country() -> None:
    assert name_stem("Moscow") in ALLIES[name_stem("Kremlin")]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (["60,000"], 60_000.0),
        (["200", "million"], 200e6),
        (["two"], 2.0),
        (["Forty", "three"], 43.0),
        (["twenty", "five", "thousand"], 25_000.0),
        (["two", "dozen"], 24.0),
        (["3.5"], 3.5),
        (["3,5"], 3.5),
        (["Monday"], None),
        (["1" * 30], None),
        ([], None),
    ],
)
def test_numbers(words: list[str], value: float | None) -> None:
    found = number_at(words)
    assert (found[0] if found else None) == value


@pytest.mark.parametrize(
    ("value", "minutes"), [("PT50M", 50), ("PT1H", 60), ("P2D", 2880), ("P1M", 43830), ("PXD", 0)]
)
def test_lengths_in_minutes(value: str, minutes: float) -> None:
    assert minutes_of(value) == minutes


def test_terms_of_a_sentence() -> None:
    text = "The White House said 8,500 troops would leave the United States."
    keys = [term.key for term in Reader(article(text)).terms(Span(0, len(text)))]
    assert keys == ["nwhitehouse", "#8500", "wtroop", "wleav", "nus"]


def test_table_knows_neighbours() -> None:
    near = dict(table().near("resolutely"))
    assert near["decisively"] > 0.5
    assert table().near("no-such-word") == []
    assert WordTable().near("call") == []


def test_table_that_is_not_whole_is_refused() -> None:
    with pytest.raises(ValueError, match="not whole"):
        WordTable.of("one two", b"\x01\x01\x00\x00\x10")
