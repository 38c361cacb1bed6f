"""Past or future by the clause around a time, and the year of a day that comes without one."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

MONDAY = dt.date(2022, 1, 3)

# sentence, values, against Monday 3 January 2022
ROWS = [
    ("They plan to meet on Tuesday.", ["2022-01-04"]),
    ("They agreed to meet on Tuesday.", ["2022-01-04"]),
    ("They agreed on Tuesday to meet.", ["2021-12-28"]),
    ("They agreed to buy the company's plants on Tuesday.", ["2021-12-28"]),
    ("The results are awaited on Thursday.", ["2022-01-06"]),
    ("The former minister faces a court hearing on Tuesday.", ["2022-01-04"]),
    ("Their faces were masked on Tuesday.", ["2021-12-28"]),
    ("Macron visits Berlin on Tuesday.", ["2022-01-04"]),
    ("The two visits were made on Tuesday.", ["2021-12-28"]),
    ("He was arrested on Tuesday.", ["2021-12-28"]),
    ("The law, passed on December 16, takes effect on March 1.", ["2021-12-16", "2022-03-01"]),
    ("The man, who was arrested on Thursday, faces trial in May.", ["2021-12-30", "2022-05"]),
    ("The election scheduled for Dec. 24 was postponed.", ["2021-12-24"]),
    ("The vote was planned for Sunday but was called off.", ["2022-01-02"]),
    ("The vote planned for Sunday was going ahead.", ["2022-01-09"]),
    ("The ship, originally due on Dec. 20, arrived Monday.", ["2021-12-20", "2022-01-03"]),
    ("He was arrested on April 3.", ["2021-04-03"]),
    ("He will be tried on April 3.", ["2022-04-03"]),
    ("He was arrested on October 5.", ["2021-10-05"]),
    ("The trial will open on October 5.", ["2022-10-05"]),
    ("The trial: October 5.", ["2021-10-05"]),
    ("The trial: May 5.", ["2022-05-05"]),
]


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_the_clause_decides_between_past_and_future(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, MONDAY)] == values


def test_a_day_close_by_wins_over_a_past_form_elsewhere() -> None:
    text = "The truce, agreed on November 28, ends on January 5."
    values = [time.value for time in find_times(text, dt.date(2021, 12, 30))]
    assert values == ["2021-11-28", "2022-01-05"]


THURSDAY = dt.date(2024, 3, 14)

# Against Thursday 14 March 2024: what news puts into the present for what is arranged.
COMING = [
    "The orchestra plays its last concert in the hall Saturday.",
    "Shareholders vote on the merger Saturday.",
    "Nurses walk off the job Saturday unless a deal is struck.",
    "The king addresses parliament Saturday, the palace said.",
    "Trading in the shares resumes Saturday.",
    "England face Wales on Saturday.",
    "The bank reports earnings on Saturday.",
    "He is on trial Saturday.",
    "He takes over from his father on Saturday.",
    "The match is Saturday in Turin.",
    "The mayor is meeting residents Saturday.",
    "The envoy was leaving for Cairo Saturday.",
    "Lawmakers were to debate the motion Saturday.",
    "Rain is forecast for Saturday.",
    "A frost is possible Saturday.",
    "The ministry warned of flooding from Saturday.",
    "The judge put off the hearing to Saturday.",
    "The judge set a hearing for Saturday.",
    "The judge ordered him held until a hearing on Saturday.",
    "Workers voted on Wednesday to strike from Saturday.",
    "The council decided Wednesday to close its outdoor swimming pool on Saturday.",
    "The airline said the route reopens Saturday.",
    "The bishop, who retires on Saturday, declined to comment.",
    "The minister, who is scheduled to appear before the panel Saturday, declined.",
    "When polls open on Saturday, 4 million people may vote.",
    "On Saturday, the court hears the case.",
    "Saturday is the deadline.",
    "Saturday's election is the fourth in two years.",
    "The referee chosen for Saturday's final is from Leeds.",
    "She is running in Saturday's election.",
    "There is a vigil on Saturday.",
    "They won't return before Saturday.",
    "They have been scheduled to meet Saturday.",
    "The vote, expected Saturday, will be close.",
    "The plan carries a risk but is set for Saturday.",
    "The park closes Saturday.",
    "The store carries out repairs Saturday.",
    "The vote on Saturday is expected to be close.",
    "The strike has been called for Saturday, and talks go on.",
]


@pytest.mark.parametrize("text", COMING)
def test_an_arranged_day_lies_ahead(text: str) -> None:
    assert "2024-03-16" in [time.value for time in find_times(text, THURSDAY)]


# Nouns that look like verbs, reports, plans that came to nothing, and what a later clause tells.
OVER = [
    "Three failed votes on Monday left the plan in doubt.",
    "The starts of both races on Monday were delayed.",
    "The visits on Monday went unnoticed.",
    "The drones hit a depot on Monday.",
    "On Monday, the fifteen countries met.",
    "The guard says he saw the van Monday.",
    "The video shows the bridge collapsing on Monday.",
    "The address on Monday laid out plans to hire teachers.",
    "Monday's verdict means he will spend 20 years in prison.",
    "Monday's vote clears the way for talks.",
    "The man due to become chief executive quit on Monday.",
    "Teachers had planned to strike on Monday but reached a deal.",
    "The strike, planned for Monday, was averted.",
    "The rally, set for Monday, was banned at the last minute.",
    "The flight had been due on Monday but was diverted.",
    "The match was to be played on Monday but was abandoned.",
    "The ship was expected in port on Monday but never arrived.",
    "The bridge was shut until Monday, when engineers cleared it.",
    "The president, who leaves office in May, signed the bill on Monday.",
    "Police on Monday arrested a man who is due in court.",
    "The talks, an aide said on Monday, will go on.",
    "He faces charges over a brawl on Monday.",
    "The union wants an inquiry into the accident on Monday.",
    "The men are accused of robbing a bank on Monday.",
    "Officials expect more arrests after raids on Monday.",
    "As expected, the alliance on Monday firmly rejected the plan.",
    "They may have fired on Monday.",
    "A bill passed on Monday bans the practice.",
    "The market is down since Monday.",
    "The envoy was leaving on Monday when he fell.",
    "Having planned to leave on Monday, he stayed.",
    "They had been expected on Monday.",
    "The minister outlined a plan to cut taxes and to build homes on Monday.",
    "The results for Monday were poor.",
    "They apologised for Monday's delay.",
    "They stayed until Monday.",
    "The march was planned for Monday, but the mayor stepped in.",
    "The man is held over the theft on Monday.",
]


@pytest.mark.parametrize("text", OVER)
def test_what_is_told_lies_behind(text: str) -> None:
    values = [time.value for time in find_times(text, THURSDAY)]
    assert "2024-03-11" in values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Prices have risen 8 percent since Jan. 10.", "2023-01-10"),
        ("He was appointed on Jan. 12.", "2023-01-12"),
        ("She will be sworn in on Jan. 12.", "2024-01-12"),
        ("The fair opens Jan. 20.", "2024-01-20"),
        ("They met on January 5.", "2024-01-05"),
        ("The choir sang on Good Friday.", "2023-04-07"),
        ("Trading will resume after Labor Day.", "2024-09-02"),
        ("The pool closed after Labor Day.", "2023-09-04"),
    ],
)
def test_a_plain_verb_and_since_choose_the_year(text: str, value: str) -> None:
    assert find_times(text, dt.date(2023, 12, 28))[0].value == value
