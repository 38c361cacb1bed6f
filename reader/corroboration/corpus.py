"""Which sentences of which articles have a term, and how much it counts: few have what counts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from reader.corroboration.indexes import ArticleIndex, Unit
from reader.corroboration.stems import ALLIES, name_stem, stem
from reader.corroboration.terms import Kind
from reader.corroboration.words import WordTable

FACTORS = {
    Kind.WORD: 1.0, Kind.NAME: 1.0, Kind.NUMBER: 1.5, Kind.DATE: 1.5, Kind.LENGTH: 1.5,
}  # fmt: skip
"""How much a term of each kind counts beside its rarity."""

RARITY = 0.6
"""The power of the inverse document frequency that counts: of few articles it is only a guess."""

POWER = 4
"""The power of a cosine that counts: what is half alike is hardly the same."""
ALLY = 0.5
OVERLAP = 0.6
BEFORE = 3
"""So many sentences on, words are still told of the days that were named last."""
_NEARLY = 0.1
_NEAR_NUMBER = 0.4
_ALIKE_LENGTH = 0.9
_LENGTH_RATIO = 0.75
_WEEK = 7


@dataclass(frozen=True)
class Corpus:
    """The sentences of several articles, numbered through, with where each term stands.

    `owners` are the numbers of their articles, `blocks` tell those of one block from others.
    `weights` are those of terms, `sums` the weights of all terms of each sentence, `mean` what
    they are on average; `days` are those that sentences name, where they name any, and `told_of`
    those that were named last close before one that names none.
    """

    indexes: tuple[ArticleIndex, ...]
    units: tuple[Unit, ...]
    owners: tuple[int, ...]
    blocks: tuple[int, ...]
    places: Mapping[str, Sequence[int]]
    weights: Mapping[str, float]
    sums: Sequence[float]
    mean: float
    days: Mapping[int, Sequence[tuple[int, int]]]
    numbers: Sequence[float]
    dates: Sequence[tuple[int, int]]
    lengths: Sequence[float]
    told_of: Mapping[int, Sequence[tuple[int, int]]]

    @classmethod
    def of(cls, indexes: Iterable[ArticleIndex]) -> Corpus:
        """Bring the indexes of articles together."""
        kept = tuple(indexes)
        units: list[Unit] = []
        owners: list[int] = []
        blocks: list[int] = []
        places: dict[str, list[int]] = defaultdict(list)
        for owner, index in enumerate(kept):
            first = blocks[-1] + 1 if blocks else 0
            for unit in index.units:
                for key in unit.keys:
                    places[key].append(len(units))
                units.append(unit)
                owners.append(owner)
                blocks.append(first + unit.block)
        total = len(units) + 1
        weights = {
            key: FACTORS[Kind(key[0])] * log(1 + total / len(where)) ** RARITY
            for key, where in places.items()
        }
        sums = [sum(weights[k] for k in unit.keys) for unit in units]
        days = _days_named(places)
        return cls(
            kept, tuple(units), tuple(owners), tuple(blocks), dict(places), weights, sums,
            sum(sums) / max(1, len(sums)), days,
            sorted(float(key[1:]) for key in places if key[0] == "#"),
            sorted(_days(key) for key in places if key[0] == "d"),
            sorted(float(key[1:]) for key in places if key[0] == "l"),
            _told_of(days, owners),
        )  # fmt: skip

    def weight(self, key: str) -> float:
        """Return how much a term counts, also one that stands nowhere."""
        known = self.weights.get(key)
        if known is not None:
            return known
        return float(FACTORS[Kind(key[0])] * log(2 + len(self.units)) ** RARITY)

    def alike(self, key: str, surface: str, table: WordTable) -> dict[str, float]:
        """Return the terms here that are like one, each with how alike it is, 0 to 1."""
        found: dict[str, float] = {}
        for other, likeness in self._candidates(key, surface, table):
            if other in self.places and likeness > found.get(other, 0.0):
                found[other] = likeness
        return found

    def _candidates(self, key: str, surface: str, table: WordTable) -> Iterator[tuple[str, float]]:
        yield key, 1.0
        kind = Kind(key[0])
        if kind is Kind.WORD:
            yield f"n{name_stem(surface)}", 1.0
            for word, cosine in table.near(surface.casefold()):
                yield f"w{stem(word)}", cosine**POWER
        elif kind is Kind.NAME:
            yield f"w{stem(surface)}", 1.0
            for ally in ALLIES.get(key[1:], ()):
                yield f"n{ally}", ALLY
        elif kind is Kind.NUMBER:
            yield from self._near_numbers(float(key[1:]))
        elif kind is Kind.LENGTH:
            yield from self._near_lengths(float(key[1:]))
        else:
            yield from self._near_dates(*_days(key))

    def _near_numbers(self, value: float) -> Iterator[tuple[str, float]]:
        low, high = value * (1 - _NEARLY), value * (1 + _NEARLY)
        for other in self.numbers[
            bisect_left(self.numbers, low) : bisect_right(self.numbers, high)
        ]:
            yield f"#{other:g}", _NEAR_NUMBER

    def _near_lengths(self, value: float) -> Iterator[tuple[str, float]]:
        low, high = value * _LENGTH_RATIO, value / _LENGTH_RATIO
        for other in self.lengths[
            bisect_left(self.lengths, low) : bisect_right(self.lengths, high)
        ]:
            yield f"l{other:g}", _ALIKE_LENGTH

    def _near_dates(self, begin: int, end: int) -> Iterator[tuple[str, float]]:
        for first, last in self.dates[: bisect_right(self.dates, (end, end + 40))]:
            if last >= begin:
                yield f"d{first}/{last}", OVERLAP


def named_days(key: str) -> Iterator[tuple[int, int]]:
    """Yield the first and the last day that a term names, where these are a week or less."""
    if Kind(key[0]) is Kind.DATE:
        first, last = _days(key)
        if last - first <= _WEEK:
            yield first, last


def _told_of(
    days: Mapping[int, Sequence[tuple[int, int]]], owners: Sequence[int]
) -> dict[int, Sequence[tuple[int, int]]]:
    found: dict[int, Sequence[tuple[int, int]]] = {}
    for number, named in days.items():
        for later in range(number + 1, min(number + BEFORE + 1, len(owners))):
            if later in days or owners[later] != owners[number]:
                break
            found[later] = named
    return found


def _days_named(places: Mapping[str, Sequence[int]]) -> dict[int, list[tuple[int, int]]]:
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for key, numbers in places.items():
        for days in named_days(key):
            for number in numbers:
                found[number].append(days)
    return dict(found)


def _days(key: str) -> tuple[int, int]:
    first, _, last = key[1:].partition("/")
    return int(first), int(last)
