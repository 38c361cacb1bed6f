"""The clause decides the year of a month, a season, a day: over every month of publication."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
AHEAD = (
    "He will retire in {}.",
    "The Games will open in {}.",
    "Elections are scheduled for {}.",
    "The election is due in {}.",
    "The club has until {} to pay.",
    "Voters will elect a president in {}.",
    "He said he would retire in {}.",
    "The trial is set to open in {}.",
    "The law takes effect in {}.",
    "The Olympics, to be held in {}, will cost billions.",
    "The law could take effect as soon as {}, analysts said.",
)
BEHIND = (
    "He retired in {}.",
    "The factory was closed in {}.",
    "Prices have fallen since {}.",
    "The factory, which closed in {}, employed 300.",
)
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA"}


@pytest.mark.parametrize("sentence", AHEAD)
def test_what_is_to_come_lies_ahead_in_every_month(sentence: str) -> None:
    for now in range(12):
        for then in (month for month in range(12) if month != now):
            times = find_times(sentence.format(MONTHS[then]), dt.date(2023, now + 1, 10))
            assert [t.value for t in times] == [f"{2023 + (then < now)}-{then + 1:02d}"]


@pytest.mark.parametrize("sentence", BEHIND)
def test_what_is_over_lies_behind_in_every_month(sentence: str) -> None:
    for now in range(12):
        for then in (month for month in range(12) if month != now):
            times = find_times(sentence.format(MONTHS[then]), dt.date(2023, now + 1, 10))
            assert [t.value for t in times] == [f"{2023 - (then > now)}-{then + 1:02d}"]


@pytest.mark.parametrize("season", SEASONS)
def test_a_season_ahead_is_not_over_and_one_behind_has_begun(season: str) -> None:
    first = 3 + 3 * list(SEASONS).index(season)
    for now in range(1, 13):
        published = dt.date(2023, now, 10)
        ahead = find_times(f"The plant will open in the {season}.", published)
        behind = find_times(f"The plant was closed in the {season}.", published)
        assert ahead[0].value == f"{2023 + (now > first + 2)}-{SEASONS[season]}"
        assert behind[0].value == f"{2023 - (now < first)}-{SEASONS[season]}"


@pytest.mark.parametrize(
    ("month", "ahead", "behind"),
    [(1, 2022, 2022), (3, 2023, 2022), (11, 2023, 2022), (12, 2023, 2023)],
)
def test_winter_belongs_to_the_year_in_which_it_begins(month: int, ahead: int, behind: int) -> None:
    published = dt.date(2023, month, 10)
    assert find_times("It will open in winter.", published)[0].value == f"{ahead}-WI"
    assert find_times("It was closed in winter.", published)[0].value == f"{behind}-WI"


@pytest.mark.parametrize("how", ["soon", "early", "late"])
@pytest.mark.parametrize("said", ["", ", officials said", ", the union warned on Monday"])
def test_as_soon_as_leaves_the_verb_to_decide(how: str, said: str) -> None:
    published = dt.date(2023, 6, 14)
    for words, value in (
        ("Friday", "2023-06-16"), ("July", "2023-07"), ("July 20", "2023-07-20"),
        ("March", "2024-03"), ("May", "2024-05"),
    ):  # fmt: skip
        text = f"The law could take effect as {how} as {words}{said}."
        assert find_times(text, published)[0].value == value


def test_a_day_that_is_to_come_may_lie_a_month_back() -> None:
    text = "The trial will open on Oct. 30."
    assert find_times(text, dt.date(2023, 11, 28))[0].value == "2024-10-30"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The bridge opened in June 1931. The following summer it fell.", "1932-SU"),
        ("The bridge opened in June 1931. That autumn it fell.", "1931-FA"),
        ("The bridge opened in June 1931. The same summer it fell.", "1931-SU"),
        ("The bridge opened in 1931. By the following April it had fallen.", "1932-04"),
        ("Sales peaked in 2008. The following winter the firm folded.", "2008-WI"),
        ("The abbey fell in 1538. That winter its lead was sold.", "1538-WI"),
        ("It froze in January 1963. That winter they skated.", "1962-WI"),
        ("It froze in January 1963. The previous winter it had not.", "1961-WI"),
        ("The dam broke in May 1889. The previous autumn it had leaked.", "1888-FA"),
    ],
)
def test_a_season_that_follows_counts_from_what_was_told(text: str, value: str) -> None:
    assert find_times(text, dt.date(2023, 6, 14))[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In July the first rye was cut.", "2022-07"),
        ("On July the first he left.", "2022-07-01"),
        ("July the fourth was hot.", "2022-07-04"),
    ],
)
def test_the_first_of_something_is_no_day(text: str, values: str) -> None:
    assert [t.value for t in find_times(text, dt.date(2023, 6, 14))] == values.split()


@pytest.mark.parametrize(
    "sentence",
    [
        "The envoy was widely expected in Rome on {}.",
        "The hearing was set for {}.",
        "The summit was to be held on {}.",
        "The law was expected to take effect on {}.",
    ],
)
def test_what_was_awaited_lies_where_it_is_nearest(sentence: str) -> None:
    for told, year in ((dt.date(2023, 4, 2), 2023), (dt.date(2022, 12, 2), 2023)):
        [time] = find_times(sentence.format("17 March"), told)
        assert time.value == f"{year}-03-17"


@pytest.mark.parametrize(
    "sentence",
    [
        "The envoy is expected in Rome on {}.",
        "The hearing has been set for {}.",
        "It was agreed that he will leave on {}.",
    ],
)
def test_what_is_awaited_still_lies_ahead(sentence: str) -> None:
    [time] = find_times(sentence.format("17 March"), dt.date(2023, 4, 2))
    assert time.value == "2024-03-17"
