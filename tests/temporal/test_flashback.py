"""What a history tells in the pluperfect lies before its thread, and does not move it."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

PUBLISHED = dt.date(2023, 11, 16)
WAR = (
    "The war began in 1642. On 23 October 1642 the armies met at Edgehill. In November the king "
    "turned back at Turnham Green. "
)


def _values(text: str) -> list[str]:
    return [time.value for time in find_times(text, PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In October 1872 the ship sailed. She had been launched in March.", "1872-10 1872-03"),
        (
            "In May 1805 the fleet lay at Cadiz. It had sailed from Toulon in March.",
            "1805-05 1805-03",
        ),
        (
            (
                "In June 1915 the battalion held the ridge. It had landed in April. "
                "In August it was relieved."
            ),
            "1915-06 1915-04 1915-08",
        ),
        (
            "In January 1915 they held the ridge. In July they had left Egypt.",
            "1915-01 1914-07",
        ),
        (
            "On 4 May 1644 the siege began. The town had been burned in 1642. On 8 June it fell.",
            "1644-05-04 1642 1644-06-08",
        ),
        (
            (
                "On 4 May 1644 the siege began. The town had been burned two years earlier. "
                "On 8 June it fell."
            ),
            "1644-05-04 1642 1644-06-08",
        ),
        (
            (
                "On 4 May 1644 the siege began. The town had been burned the previous year. "
                "On 8 June it fell."
            ),
            "1644-05-04 1643 1644-06-08",
        ),
        ("The town fell on 8 June 1644. It had held out since March.", "1644-06-08 1644-03"),
        ("In June 1645 it ended. He had never left until March.", "1645-06 1645-03"),
    ],
)
@pytest.mark.parametrize("before", ["", WAR])
def test_the_pluperfect_looks_back_and_leaves_the_thread(
    text: str, values: str, before: str
) -> None:
    told = ["1642", "1642-10-23", "1642-11"] if before else []
    assert _values(before + text) == told + values.split()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "In June 1644 the siege began. By August they had lost half. In September they left.",
            "1644-06 1644-08 1644-09",
        ),
        (
            "In June 1644 the siege began. He had two sons in March. In May they left.",
            "1644-06 1645-03 1645-05",
        ),
        (
            "In June 1644 the siege began. They held out and ate rats in March. In May they left.",
            "1644-06 1645-03 1645-05",
        ),
    ],
)
def test_what_was_done_by_then_or_simply_told_moves_on(text: str, values: str) -> None:
    assert _values(WAR + text)[3:] == values.split()
