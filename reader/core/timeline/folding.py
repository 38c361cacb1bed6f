"""Making a folded scale: which empty stretches to fold, and how much room everything gets.

The days at which intervals begin and end cut time into pieces; those that hold others, as "2021"
may, do not, so that time is folded across their ends. Pieces inside a short interval (a
week or less), and short pieces between, are drawn to one common scale, chosen so that the closest
events are a dot apart. Longer empty pieces become breaks of fixed width, except where one is
exactly an interval of its own ("2014"): that becomes a block of fixed width without a break.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise
from operator import attrgetter

from reader.core.days import day_of
from reader.core.focus import Interval
from reader.core.timeline.scale import (
    DAY_UNITS,
    MARGIN,
    Break,
    FoldedScale,
    Scale,
    linear_scale,
)

SHORT_DAYS = 7
FOLD_UNITS = 11 * DAY_UNITS
"""An empty piece that would take more than this is folded."""

STRIPE = 26.0
PAD = 11.0
BLOCK = 30.0
ISLAND = 52.0
"""Room that the time between two breaks gets at least, so that it can carry a date."""


class _Kind(Enum):
    TO_SCALE = auto()
    BLOCK = auto()
    BREAK = auto()


@dataclass(slots=True)
class _Piece:
    """A stretch of time, and the room that it gets."""

    begin: int
    end: int
    kind: _Kind
    width: float
    pad_left: float = 0.0
    pad_right: float = 0.0

    @property
    def total(self) -> float:
        return self.pad_left + self.width + self.pad_right


def folded_scale(intervals: Iterable[Interval]) -> Scale:
    """Return a scale that gives the time the intervals are about the room, and folds the rest."""
    distinct = sorted(set(intervals), key=attrgetter("order"))
    cuts = _cuts(distinct)
    if not distinct or cuts[-1] - cuts[0] <= SHORT_DAYS:
        return linear_scale(distinct)
    rate = _rate(distinct)
    pieces = _pieces(distinct, cuts, rate)
    _pad(pieces)
    return _assembled(pieces, rate)


def _edges(days: Interval) -> tuple[int, int]:
    return days.begin.toordinal(), days.end.toordinal() + 1


def _cuts(distinct: list[Interval]) -> list[int]:
    """Return the edges of the intervals that hold no other edge, and of the whole, in order."""
    cuts = sorted({edge for d in distinct if d.days <= SHORT_DAYS for edge in _edges(d)})
    for begin, end in sorted(
        (_edges(d) for d in distinct if d.days > SHORT_DAYS), key=lambda e: (e[1] - e[0], e)
    ):
        if bisect_right(cuts, begin) == bisect_left(cuts, end):
            for edge in (begin, end):
                i = bisect_left(cuts, edge)
                if i == len(cuts) or cuts[i] != edge:
                    cuts.insert(i, edge)
    whole = [edge for d in distinct for edge in _edges(d)]
    return sorted({*cuts, min(whole), max(whole)}) if whole else []


def _rate(distinct: list[Interval]) -> float:
    """Choose the units a day: the closest tenth of gaps and of long intervals decides."""
    begins = sorted({d.begin.toordinal() for d in distinct if d.days <= SHORT_DAYS})
    sizes = [b - a for a, b in pairwise(begins)]
    sizes += [d.days for d in distinct if d.days > SHORT_DAYS]
    return DAY_UNITS / sorted(sizes)[(len(sizes) - 1) // 10] if sizes else DAY_UNITS


def _pieces(distinct: list[Interval], cuts: list[int], rate: float) -> list[_Piece]:
    exact = {_edges(d) for d in distinct}
    covered_to = cuts[0] if cuts else 0
    short = iter([_edges(d) for d in distinct if d.days <= SHORT_DAYS])
    upcoming = next(short, None)
    pieces = []
    for begin, end in pairwise(cuts):
        while upcoming is not None and upcoming[0] <= begin:
            covered_to = max(covered_to, upcoming[1])
            upcoming = next(short, None)
        width = (end - begin) * rate
        if end <= covered_to or width <= FOLD_UNITS:
            pieces.append(_Piece(begin, end, _Kind.TO_SCALE, width))
        elif (begin, end) in exact:
            pieces.append(_Piece(begin, end, _Kind.BLOCK, BLOCK))
        else:
            pieces.append(_Piece(begin, end, _Kind.BREAK, STRIPE))
    return pieces


def _pad(pieces: list[_Piece]) -> None:
    """Give breaks room on both sides, more where the island beside them is a narrow one."""
    breaks = [i for i, piece in enumerate(pieces) if piece.kind is _Kind.BREAK]
    for before, after in zip([-1, *breaks], [*breaks, len(pieces)], strict=True):
        island = sum(piece.width for piece in pieces[before + 1 : after])
        pad = max(PAD, (ISLAND - island) / 2) if after > before + 1 else PAD / 4
        if before >= 0:
            pieces[before].pad_right = pad
        if after < len(pieces):
            pieces[after].pad_left = pad


def _assembled(pieces: list[_Piece], rate: float) -> FoldedScale:
    before = pieces[0].total / (pieces[0].end - pieces[0].begin)
    after = pieces[-1].total / (pieces[-1].end - pieces[-1].begin)
    days: list[float] = [pieces[0].begin - MARGIN / before, pieces[0].begin]
    units = [0.0, MARGIN]
    to_scale = [pieces[0].kind is _Kind.TO_SCALE]
    breaks = []
    for piece in pieces:
        left = units[-1]
        days.append(piece.end)
        units.append(left + piece.total)
        to_scale.append(piece.kind is _Kind.TO_SCALE)
        if piece.kind is _Kind.BREAK:
            breaks.append(
                Break(
                    day_of(piece.begin),
                    day_of(piece.end - 1),
                    left + piece.pad_left,
                    left + piece.pad_left + piece.width,
                )
            )
    days.append(pieces[-1].end + MARGIN / after)
    units.append(units[-1] + MARGIN)
    to_scale.append(pieces[-1].kind is _Kind.TO_SCALE)
    return FoldedScale(tuple(days), tuple(units), tuple(to_scale), rate, tuple(breaks))
