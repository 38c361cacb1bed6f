"""Nothing is suggested as confirmed where passages differ, or nobody can tell whether they do."""

from __future__ import annotations

import pytest

from reader.core.claim import Status
from tests.corroboration.sums import Account, summed

OPPOSITE = [
    ("The valve was checked before the launch.", "The valve was not checked before the launch."),
    ("She never read the chart before the surgery.", "She read the chart before the surgery."),
    ("The club would not renew the deal", "Rovers would renew the deal with the sponsor"),
    ("the airline would not refund", "Skyways would refund all customers who ask"),
    ("They apologised.", "They did not apologise."),
    ("The tanker avoided a collision.", "The tanker had a collision."),
    ("The tribunal struck down the levy.", "The tribunal upheld the levy."),
]  # fmt: skip
DIFFER = [
    ("The pupil, 14, was found on Friday.", "The 16-year-old pupil was found on Friday."),
    ("The cyclist, 51, died in hospital.", "The cyclist, 15, died in hospital."),
    ("Police named the dead woman as Karin Holt.", "Police named the dead woman as Katrin Holt."),
    ("The medal went to Ida Bruun.", "The medal was won by Lotte Krag."),
    ("The repair cost $3 million.", "The repair cost £3 million."),
    ("The heat reached 39C in the valley.", "The valley saw 42C."),
    ("Some 900 households were cut off.", "The slide cut off 1,400 homes."),
]
UNSURE = [
    ("The driver did it.", "The driver did not do it.", "The driver did it.", "not do it"),
    ("The bill passed by 55 votes to 40.", "It had 52 votes in favour.", "55 votes to 40", "52"),
    ("The jockey, 22, won it.", "It was won by the 27-year-old jockey.", "22", "27"),
    ("The plane carried 150 people.", "The manifest has 164 names.", "150", "164"),
    ("The freighter was bound for Gdansk.", "The vessel was sailing to Riga.", "Gdansk", "Riga"),
    (
        "Lea Novak took the last shot of the final.",
        "The final was settled by a goal from Mia Sand.",
        "Lea Novak",
        "Mia Sand",
    ),
]
ONE_THING = [
    ("The bridge did not open until June.", "The bridge opened in June."),
    ("The senator did not vote.", "The senator abstained."),
    ("The reactor was shut down on Monday.", "Engineers shut down the reactor on Monday."),
    ("Ann Dahl of Oslo University won the prize.", "The prize went to Ann Dahl, a Norwegian."),
    ("Dr. Amir Saleh led the operation.", "The operation was led by surgeon Amir Saleh."),
    ("The drone flew at 200 km/h.", "The drone flew at 124 mph."),
    ("Three people died and four were hurt.", "Seven were hurt or killed, three of them fatally."),
]


def status(here: str, there: str) -> tuple[Status, str]:
    return summed(Account(here, here, "Post"), Account(there, there, "Herald"))


@pytest.mark.parametrize(("here", "there"), OPPOSITE)
def test_opposites_are_disputed(here: str, there: str) -> None:
    for told in (status(here, there), status(there, here)):
        assert told[0] is Status.DISPUTED
        assert "they contradict each other" in told[1]


@pytest.mark.parametrize(("here", "there"), DIFFER)
def test_what_differs_is_not_confirmed(here: str, there: str) -> None:
    told = status(here, there)
    assert told[0] is Status.NONE
    assert "they differ" in told[1]


@pytest.mark.parametrize(("here", "there", "mine", "other"), UNSURE)
def test_where_nobody_can_tell_there_is_no_status_but_the_reason(
    here: str, there: str, mine: str, other: str
) -> None:
    told = status(here, there)
    assert told[0] is Status.NONE
    assert f"nobody can tell if they differ: “{mine}” (1), “{other}” (2)" in told[1]


@pytest.mark.parametrize(("here", "there"), ONE_THING)
def test_what_says_one_thing_is_confirmed(here: str, there: str) -> None:
    assert status(here, there)[0] is Status.CONFIRMED
