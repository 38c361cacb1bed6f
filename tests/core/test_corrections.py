from __future__ import annotations

import datetime as dt

import pytest

from reader.core.corrections import is_refused, refused, value_of, with_corrections
from reader.core.passage import Quote, Span
from reader.core.times import TimeCorrection, TimeExpression, TimeType

DAY = dt.date(2022, 1, 27)
THURSDAY = TimeExpression(10, 18, TimeType.DATE, "2022-01-27", None, DAY, DAY, "stated", 0.8)
DAILY = TimeExpression(30, 35, TimeType.SET, "P1D")


def _correction(start: int, end: int, value: str | None) -> TimeCorrection:
    return TimeCorrection("a", "r", Span(start, end), Quote("x", "", ""), value, DAY, None)


def test_without_corrections_nothing_changes() -> None:
    assert with_corrections((THURSDAY, DAILY), ()) == (THURSDAY, DAILY)


def test_what_is_no_date_goes() -> None:
    assert with_corrections((THURSDAY, DAILY), [_correction(17, 20, None)]) == (DAILY,)
    assert with_corrections((THURSDAY,), [_correction(18, 20, None)]) == (THURSDAY,)


def test_a_correction_takes_the_place_of_what_it_overlaps() -> None:
    (corrected,) = with_corrections((THURSDAY, DAILY), [_correction(12, 31, "2020-02")])
    assert corrected == TimeExpression(
        12, 31, TimeType.DATE, "2020-02", None, DAY, None, "corrected by you", 1.0
    )


def test_a_correction_where_nothing_was_read_makes_an_expression() -> None:
    found = with_corrections((THURSDAY, DAILY), [_correction(0, 4, "2020")])
    assert [t.start for t in found] == [0, 10, 30]


def test_the_later_of_two_corrections_counts() -> None:
    found = with_corrections((THURSDAY,), [_correction(8, 12, "2020"), _correction(10, 18, "2021")])
    assert [t.value for t in found] == ["2021"]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("P2M", TimeType.DURATION),
        ("PT50M", TimeType.DURATION),
        ("2022-01-27T10:00", TimeType.TIME),
        ("2022-W04", TimeType.DATE),
    ],
)
def test_the_value_tells_the_type(value: str, kind: TimeType) -> None:
    (found,) = with_corrections((), [_correction(0, 4, value)])
    assert found.type is kind


def test_a_set_stays_a_set() -> None:
    (found,) = with_corrections((DAILY,), [_correction(30, 35, "P2D")])
    assert found.type is TimeType.SET


def test_a_refused_place_can_be_seen_until_it_is_given_a_date() -> None:
    no_date = _correction(10, 18, None)
    (place,) = refused([no_date])
    assert (place.start, place.end, place.basis) == (10, 18, "corrected by you")
    assert is_refused(place)
    assert not is_refused(THURSDAY)
    assert refused([_correction(12, 14, "2020"), no_date]) == (place,)
    assert refused([no_date, _correction(12, 14, "2020")]) == ()
    assert refused([_correction(10, 18, "2020")]) == ()


@pytest.mark.parametrize(
    ("begin", "end", "was", "value"),
    [
        ("2022-01-28", "2022-01-28", "2022-01-27", "2022-01-28"),
        ("2022-01-28", "2022-01-28", "2022-01-27T17:00+02:00", "2022-01-28T17:00+02:00"),
        ("2022-01-28", "2022-01-28", "2022-01-27TEV", "2022-01-28TEV"),
        ("2022-01-28", "2022-01-28", "PT5H", "2022-01-28"),
        ("2022-01-28", "2022-01-29", "2022-01-27T17:00", "2022-01-28/2022-01-29"),
        ("2022-02-01", "2022-02-28", "", "2022-02"),
        ("2022-02-01", "2022-02-27", "", "2022-02-01/2022-02-27"),
        ("2022-04-01", "2022-06-30", "", "2022-Q2"),
        ("2022-05-01", "2022-07-31", "", "2022-05-01/2022-07-31"),
        ("2022-07-01", "2022-12-31", "", "2022-H2"),
        ("2022-01-01", "2022-12-31", "", "2022"),
        ("2021-07-01", "2022-06-30", "", "2021-07-01/2022-06-30"),
        ("2024-12-30", "2025-01-05", "", "2025-W01"),
        ("2024-12-31", "2025-01-06", "", "2024-12-31/2025-01-06"),
    ],
)
def test_days_are_written_in_their_own_measure(begin: str, end: str, was: str, value: str) -> None:
    first, last = dt.date.fromisoformat(begin), dt.date.fromisoformat(end)
    assert value_of(first, last, was) == value
