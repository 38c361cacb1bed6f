"""When an article was published: date lines of many shapes, and dates that are no date lines."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import Publication, PublicationKind, Sibling, infer_publication, publication
from reader.temporal.evidence import Clues, clues

BODY = (
    "\n\nThe two presidents talked for an hour, their offices said. It was their second "
    "conversation since 2014.\n\nThe talks had begun on March 3, 2019, and broken off in June.\n"
)
DAY = dt.date(2022, 1, 28)

LINES = [
    "January 28, 2022",
    "28 January 2022",
    "Jan. 28, 2022",
    "Jan 28, 2022",
    "28 Jan 2022",
    "28th January 2022",
    "January 28th, 2022",
    "Friday, January 28, 2022",
    "Friday 28 January 2022",
    "Fri, 28 Jan 2022",
    "Fri 28 Jan 2022 17:39 GMT",
    "FRIDAY, JANUARY 28, 2022",
    "2022-01-28",
    "2022-01-28T17:39:00Z",
    "2022-01-28 17:39",
    "28/01/2022",
    "01/28/2022",
    "28.01.2022",
    "28-01-2022",
    "28-Jan-2022",
    "2022/01/28",
    "Published: January 28, 2022",
    "Published : January 28, 2022 17:39 IST",
    "Published January 28, 2022 at 5:39 p.m. EST",
    "Published on 28 January 2022",
    "Published 28 January 2022",
    "First published on Fri 28 Jan 2022 17.39 GMT",
    "Posted: Jan 28, 2022 / 05:39 PM EST",
    "Posted on January 28, 2022 by admin",
    "Date: 28 January 2022",
    "Publication date: 2022-01-28",
    "Issued: 28 January 2022, 10:00",
    "Released January 28, 2022",
    "Updated: January 28, 2022",
    "Last updated on January 28, 2022 at 11:02 am",
    "Updated 5:39 PM ET, Fri January 28, 2022",
    "By Jane Doe, January 28, 2022",
    "By Ann Osborne, January 28, 2022",
    "By Jane Doe | January 28, 2022 | 5:39 pm",
    "Jane Doe • Jan 28, 2022",
    "Jane Doe, Washington – 28 January 2022",
    "January 28, 2022 5:39 PM",
    "January 28, 2022 · 4 min read",
    "WASHINGTON, Jan. 28, 2022 (Reuters) - The two presidents talked on the phone.",
    "KYIV, January 28, 2022 /TASS/. The two presidents talked on the phone.",
    "PARIS — January 28, 2022 — The two presidents talked on the phone.",
    "(Reuters) 28 January 2022",
    "BBC News, 28 January 2022",
    "World | 28 January 2022",
    "January 28, 2022 / 6:12 PM EDT / Reuters",
    "Published January 28, 2022 | Subscribe",
    "Last updated: January 28, 2022. All rights reserved.",
    "© Example Media. Published on 28 January 2022",
    "https://example.org/2022/01/28/the-two-presidents-talk",
    "Published:\nJanuary 28, 2022",
    "Jan. 28, 2022 Updated: Jan. 28, 2022",
]


@pytest.mark.parametrize("line", LINES)
def test_date_line(line: str) -> None:
    found = infer_publication("The two presidents talk\n\n" + line + BODY)
    assert found is not None
    assert (found.date, found.kind) == (DAY, PublicationKind.STATED)


@pytest.mark.parametrize(
    "line",
    ["January 28, 2022", "Published: 28 January 2022", "January 28, 2022 17:39\nBack to top"],
)
def test_date_line_at_the_end(line: str) -> None:
    found = infer_publication("The two presidents talk" + BODY + "\n" * 3 + line + "\n")
    assert found is not None
    assert found.date == DAY


def test_published_counts_before_updated() -> None:
    text = "Title\n\nUpdated: February 2, 2022\nPublished: January 28, 2022" + BODY
    found = infer_publication(text)
    assert found is not None
    assert (found.date, found.latest) == (DAY, dt.date(2022, 2, 2))


NO_DATE_LINES = [
    "President Joe Biden in Detroit, Mich., on Nov. 17, 2021. Jonathan Ernst/Reuters",
    "Joe Biden in Detroit on Nov. 17, 2021",
    "The square in November 17, 2021",
    "Events since November 17, 2021",
    "War in the east: November 17, 2021",
    "File photo: the presidents on November 17, 2021",
    "© 2021 The Example Company. All rights reserved.",
    "Copyright 17 November 2021 Example Media",
    "Subscribe before November 17, 2021",
    "Retrieved 17 November 2021",
    "(AP: Andriy Dubchak, 17 November 2021)",
    "The two presidents, pictured on November 17, 2021, are to talk.",
]


@pytest.mark.parametrize("line", NO_DATE_LINES)
def test_not_a_date_line(line: str) -> None:
    found = infer_publication("The two presidents talk\n\n" + line + BODY)
    assert found is None or found.kind is not PublicationKind.STATED


def test_date_line_without_year_takes_the_year_of_the_text() -> None:
    text = (
        "Title\n\nKYIV, Jan. 28 (Reuters) - The two presidents talked on Thursday.\n\n"
        "On December 30, 2021, they had talked before.\n"
    )
    found = infer_publication(text)
    assert found is not None
    assert found.date == DAY


def test_embedded_post_bounds_the_date() -> None:
    text = (
        "Presidents talk\n\nThe two presidents talked on Thursday, the White House said.\n\n"
        "Had a long conversation.\n\n— The President (@president) January 27, 2022\n\n"
        "They will talk again on February 7.\n"
    )
    found = infer_publication(text)
    assert found is not None
    assert found.kind is PublicationKind.INFERRED
    assert found.earliest <= dt.date(2022, 1, 27) <= found.latest
    assert found.date == dt.date(2022, 1, 27)


TWO_WEEKDAYS = (
    "Ministers agree\n\n{above}The finance ministry said on {day} that the budget would be cut by "
    "two percent.\n\nOfficials met in the capital for a second day. The plan was rejected on "
    "Sunday.\n\n{below}"
)
BOUNDS = [
    "FILE - In this Tuesday, March 3, 2020, file photo, the minister speaks. (AP Photo/Jane Doe)",
    "Photo taken on March 3, 2020. Photo: EPA",
    "Photo taken on Tuesday, March 3, 2020",
    "Protesters on Tuesday, March 3, 2020 (Photo by John Doe/Getty Images)",
    "A protester in Madrid on Tuesday, March 3, 2020.",
    "— The Minister (@minister) March 3, 2020",
    "© March 1, 2020 Daily News",
    "Copyright (c) March 1, 2020 Daily News",
    "All content copyright Daily News, 3 March 2020",
    "Next: the event of April 3, 2024",
    "The law was passed on March 3, 2020.",
]
FURNITURE = [
    "Privacy policy last updated: May 25, 2018",
    "Privacy policy (effective March 3, 2020)",
    "Comments\n\njohn — November 17, 2021 at 5:22 pm\nGreat article",
    "John Doe\nMarch 3, 2020 at 5:22 pm\nGreat article",
    "Related: Ministers reject cuts (November 17, 2021)",
    "Related Articles\n\nMinisters reject\nNovember 17, 2021\n\nVote won\nOctober 2, 2021",
    "Most read\nMarch 3, 2020 | Old story",
    "Subscribe before March 31, 2024 and save",
    "Subscribe before March 31, 2024",
]


@pytest.mark.parametrize("day", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"])
@pytest.mark.parametrize("line", BOUNDS)
def test_a_lower_bound_and_weekdays_make_no_date(line: str, day: str) -> None:
    assert infer_publication(TWO_WEEKDAYS.format(above=line + "\n\n", day=day, below="")) is None
    assert infer_publication(TWO_WEEKDAYS.format(above="", day=day, below=line)) is None


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_below_states_nothing(line: str) -> None:
    assert infer_publication(TWO_WEEKDAYS.format(above="", day="Tuesday", below=line)) is None


def test_a_list_above_the_story_does_not_hide_its_date_line() -> None:
    above = "Most read\nMarch 3, 2020 | Old story\n\nJanuary 28, 2022\n\n"
    found = infer_publication(TWO_WEEKDAYS.format(above=above, day="Friday", below=""))
    assert found is not None
    assert (found.date, found.kind) == (DAY, PublicationKind.STATED)


def test_a_summary_above_the_byline_does_not_hide_the_date_line() -> None:
    above = (
        "The ministers agreed to cut the budget after a long night of talks in the capital.\n\n"
        "Jane Doe\nJanuary 28, 2022 at 5:39 pm\n\n"
    )
    found = infer_publication(TWO_WEEKDAYS.format(above=above, day="Friday", below=""))
    assert found is not None
    assert found.date == DAY


def test_news_of_furniture_words_is_the_story() -> None:
    text = (
        "Deal agreed\n\nThey agreed on the terms of a deal on January 27, they said on Thursday. "
        "The firm had won its subscribers on December 3, 2021.\n"
    )
    found = infer_publication(text)
    assert found is not None
    assert found.date == dt.date(2022, 1, 27)


def test_a_date_years_back_does_not_complete_a_dateline() -> None:
    text = "Title\n\nKYIV, Jan. 28 (Reuters) - The law was passed on March 3, 2014, they said.\n"
    assert infer_publication(text) is None


def test_a_weekday_has_to_agree_with_a_file_photo() -> None:
    text = "Title\n\n{}\n\nThey talked on {}. On Jan. 2 they had said so, on Dec. 30 they agreed.\n"
    caption = "The president in Detroit on Nov. 17, 2021. Jane Doe/Reuters"
    found = infer_publication(text.format(caption, "Sunday"))
    assert found is not None
    assert found.date == dt.date(2022, 1, 2)
    assert infer_publication(text.format(caption, "Wednesday")) is None


def test_nothing_to_go_by() -> None:
    assert infer_publication("The two presidents talked at length.") is None
    assert infer_publication("") is None
    assert infer_publication("© 2021 Example") is None


def test_sibling_with_known_publication() -> None:
    text = (
        "Biden and Putin talk\n\nBiden and Putin talked about Ukraine on the phone on Thursday, "
        "the Kremlin said. They had met in Geneva in June.\n"
    )
    other = (
        "Call over Ukraine\n\nBiden and Putin talked about Ukraine on the phone on Dec. 30, the "
        "Kremlin said.\n"
    )
    day = dt.date(2022, 1, 2)
    known = Publication(day, day, day, "Set by hand.", PublicationKind.PERSON)
    found = infer_publication(text, [Sibling(other, known)])
    assert found is not None
    assert (found.date, found.kind) == (dt.date(2021, 12, 30), PublicationKind.SIBLINGS)
    assert "Dec. 30" in found.evidence


def test_unrelated_sibling_does_not_date() -> None:
    day = dt.date(2022, 1, 2)
    known = Publication(day, day, day, "Set by hand.", PublicationKind.PERSON)
    other = (
        "Football: Arsenal beat Chelsea on Saturday at the Emirates stadium before a full house."
    )
    text = "Biden and Putin talked about Ukraine on the phone on Thursday, the Kremlin said."
    assert infer_publication(text, [Sibling(other, known)]) is None


def test_evidence_is_one_sentence() -> None:
    found = infer_publication("Title\n\nJanuary 28, 2022" + BODY)
    assert found is not None
    assert found.evidence.endswith(".")
    assert "January 28, 2022" in found.evidence


def test_history_writing_tells_nothing_about_its_own_day() -> None:
    text = (
        "The war began on September 1, 1939. On June 22, 1941 the east was invaded. On December 7, "
        "1941 the fleet was attacked. On July 10, 1943 the island fell. On June 6, 1944 the coast "
        "was taken. On May 8, 1945 it was over.\n"
    )
    assert infer_publication(text) is None


def test_a_date_alone_is_no_publication_date() -> None:
    text = "The store, launched on April 28, 2003, will lower its prices, the company announced."
    assert infer_publication(text) is None


def test_a_weekday_beside_a_day_speaks_for_the_year() -> None:
    text = (
        "Presidents talk\n\nThey talked on Thursday, January 27, the White House said, two days "
        "after the reply of Tuesday, January 25. The crisis began on November 10, 2021.\n"
    )
    found = infer_publication(text)
    assert found is not None
    assert found.date == dt.date(2022, 1, 27)


def test_announced_days_do_not_pull_the_date_ahead() -> None:
    text = (
        "Presidents to talk\n\nThey spoke on January 27, 2022, a Thursday, the White House said on "
        "Thursday. They will meet on February 7, and officials are due to meet on January 31.\n"
    )
    found = infer_publication(text)
    assert found is not None
    assert found.date == dt.date(2022, 1, 27)


def test_dateline_without_year_and_without_other_dates() -> None:
    assert infer_publication("Title\n\nKYIV, Jan. 28 (Reuters) - They talked again.\n") is None


def test_each_text_of_a_set_is_searched_once(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[str] = []

    def counted(text: str) -> Clues:
        searched.append(text)
        return clues(text)

    monkeypatch.setattr(publication, "clues", counted)
    texts = [
        "The council met on Monday.",
        "The mayor spoke on Friday.",
        "3 March 2021\n\nThey met.",
    ]
    publication.infer_publications(texts)
    assert sorted(searched) == sorted(texts[:2])
