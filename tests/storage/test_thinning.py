"""Which backups are kept as time goes by."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.storage.thinning import DAILY, LAST, WEEKLY, kept

NOW = dt.datetime(2026, 3, 4, 12, 0, tzinfo=dt.UTC)
moments = st.datetimes(
    min_value=(NOW - dt.timedelta(days=120)).replace(tzinfo=None),
    max_value=(NOW + dt.timedelta(days=30)).replace(tzinfo=None),
    timezones=st.just(dt.UTC),
)
gaps = st.lists(st.integers(min_value=0, max_value=60 * 24 * 4), min_size=1, max_size=120)


@given(st.lists(moments, max_size=60))
def test_the_newest_are_kept_whatever_the_clock_said(times: list[dt.datetime]) -> None:
    assert set(range(len(times))[-LAST:]) <= kept(times, NOW)


@given(st.lists(moments, max_size=60))
def test_thinning_again_at_once_takes_no_more_away(times: list[dt.datetime]) -> None:
    left = [times[n] for n in sorted(kept(times, NOW))]
    assert len(kept(left, NOW)) == len(left)


@given(st.lists(moments, max_size=60))
def test_what_is_old_goes_once_there_are_newer(times: list[dt.datetime]) -> None:
    times.insert(0, NOW - dt.timedelta(days=60))
    for position in kept(times, NOW):
        assert position >= len(times) - LAST or NOW - times[position] <= WEEKLY


@given(gaps)
def test_at_every_moment_there_is_one_for_each_day_and_week(minutes: list[int]) -> None:
    """Backups made at random intervals, thinned after each: none that is promised is missing."""
    made: list[dt.datetime] = []
    left: list[dt.datetime] = []
    now = NOW
    for gap in minutes:
        now += dt.timedelta(minutes=gap)
        made.append(now)
        left.append(now)
        left = [left[n] for n in sorted(kept(left, now))]
        assert left[-LAST:] == made[-LAST:]
        days = {t.date() for t in made if now - t <= DAILY}
        assert days <= {t.date() for t in left}
        weeks = {t.isocalendar()[:2] for t in made if now - t <= WEEKLY}
        assert weeks <= {t.isocalendar()[:2] for t in left}


def test_three_months_of_hourly_backups_come_to_a_few_dozen() -> None:
    times = [NOW - dt.timedelta(hours=n) for n in range(24 * 90)][::-1]
    assert LAST + 6 <= len(kept(times, NOW)) <= LAST + 8 + 10


@pytest.mark.parametrize("sessions", [1, 2])
def test_a_clock_that_is_years_ahead_takes_no_weeks_away(sessions: int) -> None:
    times = [NOW - dt.timedelta(hours=n) for n in range(24 * 60)][::-1]
    left = [times[n] for n in sorted(kept(times, NOW))]
    ahead = [NOW + dt.timedelta(days=3650, hours=n) for n in range(LAST * sessions)]
    found = kept([*left, *ahead], ahead[-1])
    assert {left[n].isocalendar()[:2] for n in found if n < len(left)} == {
        time.isocalendar()[:2] for time in left
    }
