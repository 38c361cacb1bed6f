from __future__ import annotations

import pytest

from reader.core.focus import Interval
from reader.core.passage import Span
from reader.core.telling import SLACK, Grade, Telling, TellingReading, _grade, shown_around
from tests.core.accounts import account, words_at
from tests.core.samples import day

FILLER = "Nothing is dated in this sentence, which is here to be long. " * 3


def days(begin: str, end: str = "") -> Interval:
    return Interval(day(begin), day(end or begin))


def graded(stated: str, asked: Interval, published: str = "") -> list[Grade]:
    article = account("a", published, f"It was so <then|{stated}>, they said.")
    return [mention.grade for mention in Telling.of(article).mentions(asked)]


DAY = days("2021-12-30")


@pytest.mark.parametrize(
    ("stated", "asked", "grades"),
    [
        ("2021-12-30", DAY, [Grade.EXACT]),
        ("2021-12-29/2021-12-30", DAY, [Grade.NEAR]),
        ("2021-12-27/2022-01-02", DAY, [Grade.NEAR]),
        ("2021-12-27/2022-01-03", DAY, [Grade.WIDE]),
        ("2021-12-01/2021-12-31", DAY, [Grade.WIDE]),
        ("2021-01-01/2021-12-31", DAY, []),
        ("2021-12-31", DAY, []),
        ("", DAY, []),
        ("2021-12-30", days("2021-12-01", "2021-12-31"), [Grade.WIDE]),
        ("2021-12-01/2021-12-31", days("2021-12-01", "2021-12-31"), [Grade.EXACT]),
        ("2021-12-30", days("2021-01-01", "2021-12-31"), []),
    ],
    ids=[
        "the day",
        "two days for one",
        "its week",
        "more than its week",
        "its month",
        "its year",
        "the day after",
        "a vague one",
        "a day for its month",
        "the month",
        "a day for its year",
    ],
)
def test_how_surely_a_place_speaks_of_some_days(
    stated: str, asked: Interval, grades: list[Grade]
) -> None:
    assert graded(stated, asked) == grades


def test_days_that_end_before_they_begin_are_no_place() -> None:
    assert graded("2021-12-31/2021-12-29", DAY) == []


def test_the_lead_speaks_of_the_day_of_publication() -> None:
    article = account("a", "2021-12-30", "# A call", "They talked.", "Then <now|> they ended.")
    (mention,) = Telling.of(article).mentions(DAY)
    assert mention.grade is Grade.LEAD
    assert words_at(article, mention.place.at) == "They talked. Then"
    assert Telling.of(article).mentions(days("2021-12-29", "2021-12-31")) == ()


@pytest.mark.parametrize("published", ["", "2021-12-30"])
def test_articles_without_paragraphs_or_dates_tell_nothing(published: str) -> None:
    telling = Telling.of(account("a", published, "# Only a heading"))
    assert telling.places == ()
    assert telling.number_at(Span(0, 10)) == -1
    assert telling.place_at(4) is None
    assert telling.published_before(days("2022-01-01")) is bool(published)


def test_what_is_shown_is_the_sentence_around_a_place() -> None:
    article = account("a", "", "First this. It was <on Thursday|2021-12-30>, he said. Then that.")
    (place,) = Telling.of(article).places
    span = shown_around(article, place.span)
    assert article.text[span.start : span.end] == "It was on Thursday, he said."


def test_the_eye_is_at_the_last_place_at_or_above_its_line() -> None:
    article = account("a", "", f"{FILLER}<One|2021-12-30>. {FILLER}", f"<Two|2022-01-10>. {FILLER}")
    telling = Telling.of(article)
    one, two = telling.starts
    line = 40
    assert telling.number_at(Span(0, line)) == -1
    assert telling.number_at(Span(one - 10, one + line)) == 0
    assert telling.number_at(Span(one, one + 1)) == 0
    assert telling.number_at(Span(two - line, two)) == 0
    assert telling.number_at(Span(two, two + line)) == 1
    assert telling.number_at(Span(len(article.text), len(article.text) + 1)) == 1


def test_a_hand_that_trembles_at_a_place_leaves_it_held() -> None:
    article = account("a", "", f"<One|2021-12-30>. {FILLER}<Two|2022-01-10>. {FILLER}")
    telling = Telling.of(article)
    two = telling.starts[1]
    just_above, clearly_above = Span(two - 50, two), Span(two - 50 - SLACK, two - SLACK)
    assert telling.number_at(just_above) == 0
    assert telling.number_at(just_above, held=1) == 1
    assert telling.number_at(clearly_above, held=1) == 0
    assert telling.number_at(Span(0, 5), held=1) == 0


def test_on_the_way_up_no_place_is_jumped_over() -> None:
    close = "<One|2021-12-30>, then <Two|2022-01-10>, <Three|2022-01-12> and <Four|2022-01-13>."
    telling = Telling.of(account("a", "", f"{FILLER}{close} {FILLER}"))
    seen, held = [], -1
    for end in range(telling.starts[-1] + 80, 0, -20):
        held = telling.number_at(Span(max(end - 80, 0), end), held)
        seen += [] if held in seen else [held]
    assert seen == [3, 2, 1, 0, -1]


STRETCHES = [
    f"2021-{month:02d}-{first:02d}/2021-{month + more:02d}-{last:02d}"
    for month in (1, 3, 10)
    for first, last in ((1, 1), (1, 2), (9, 28), (28, 28))
    for more in (0, 1, 2)
]


def test_what_is_mentioned_is_found_wherever_it_begins_and_in_the_order_of_the_text() -> None:
    stated = [*STRETCHES[::2], *STRETCHES[1::2]]
    article = account("a", "2021-03-01", *(f"So it was <then|{one}>." for one in stated))
    telling = Telling.of(article)
    for asked in (days(*one.split("/")) for one in STRETCHES):
        graded = [(place, _grade(place, asked)) for place in telling.places]
        found = [(mention.place, mention.grade) for mention in telling.mentions(asked)]
        assert found == [(place, grade) for place, grade in graded if grade is not None]


def test_dated_places_are_read_bit_by_bit_and_to_the_same_end() -> None:
    article = account("a", "2021-03-01", *(f"So it was <then|{one}>." for one in STRETCHES))
    reading = TellingReading(article)
    assert not reading.go_on(5)
    while not reading.go_on(5):
        pass
    assert reading.telling() == Telling.of(article)
