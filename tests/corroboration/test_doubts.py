"""Nothing is suggested as confirmed where passages differ, or nobody can tell whether they do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.claim import Annotation, Stance, Status
from reader.core.passage import Span, quote_at
from reader.corroboration import suggest
from reader.corroboration.survey import survey_of
from tests.core.samples import NOON
from tests.corroboration.seeds import written
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


OTHER_DAYS = [
    ("Nine goats died on the pass on Monday.", "In 2008 nine goats died on the pass."),
    ("A mast fell on 2 March 2024, Karl Holm said.", "A mast fell on 4 June 2019, Iva Morn said."),
    ("On Friday the jury freed Holm.", "The jury freed Holm in 2015."),
    ("It hailed on 5 May 1998. A mast fell.", "A mast fell on Monday."),
]
NEAR_DAYS = [
    ("Nine goats died on the pass on Monday.", "Nine goats died on the pass on 11 March."),
    ("Nine goats died on the pass on Monday.", "Nine goats died on the pass."),
    ("A mast fell on Sunday night.", "A mast fell on Monday."),
    ("A mast fell in 2024.", "A mast fell on Monday."),
    ("A mast fell on Monday, Karl Holm said.", "A mast fell, Iva Morn said on 2 February."),
]


def status_of_part(folder: Path, words: tuple[str, str], marked: str) -> Status:
    """Return what is suggested where of two texts some words are linked."""
    articles, annotations = [], []
    for number, text in enumerate(words, 1):
        made = written(folder / str(number), f"{number}", text, "March 12, 2024")
        info = replace(made.info, id=f"a{number}", number=number, outlet=f"Paper {number}")
        articles.append(replace(made, info=info))
        at = made.text.casefold().index(marked.casefold())
        span = Span(at, at + len(marked))
        quote = quote_at(made.text, span)
        annotations.append(
            Annotation(f"n{number}", "c", info.id, "r", span, quote, "", Stance.ASSERTS, NOON, NOON)
        )
    return suggest(annotations, survey_of(articles, annotations).known).status


@pytest.mark.parametrize("marked", ["nine goats died", "a mast fell", "the jury freed Holm"])
def test_days_outside_the_marked_words_tell_events_apart(tmp_path: Path, marked: str) -> None:
    for number in (1, 2):
        (tmp_path / str(number)).mkdir()
    apart = [each for each in OTHER_DAYS if marked.casefold() in each[0].casefold()]
    near = [each for each in NEAR_DAYS if marked.casefold() in each[0].casefold()]
    assert {status_of_part(tmp_path, each, marked) for each in apart} == {Status.NONE}
    assert {status_of_part(tmp_path, each, marked) for each in near} <= {Status.CONFIRMED}
