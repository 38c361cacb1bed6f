"""What is said in quotation marks counts from the day on which it was said."""

from __future__ import annotations

import datetime as dt

import pytest

from reader.temporal import find_times

FRIDAY = dt.date(2022, 1, 28)

# paragraph, the value of the first time in it, against Friday 28 January 2022
ROWS = [
    ("“We met yesterday,” he said on Tuesday.", "2022-01-24"),
    ("“We met last night,” he said on Tuesday.", "2022-01-24TNI"),
    ("“We met this morning,” he said on Tuesday.", "2022-01-25TMO"),
    ("“We met two days ago,” he said on Tuesday.", "2022-01-23"),
    ("“We met this week,” he said on January 19.", "2022-W03"),
    ("“We will meet next week,” he said on January 19.", "2022-W04"),
    ("“We met last year,” he said on 8 September 2021.", "2020"),
    ("“We met yesterday,” he said on March 3.", "2021-03-02"),
    ("“We met yesterday,” he said in a statement released Monday.", "2022-01-23"),
    ("‘We met yesterday,’ he said on Tuesday.", "2022-01-24"),
    ("‘It’s the ministers’ view. We met yesterday,’ he said on Tuesday.", "2022-01-24"),
    ("«We met yesterday», he said on Tuesday.", "2022-01-24"),
    ("„We met yesterday“, he said on Tuesday.", "2022-01-24"),
    ('"We met yesterday," he said on Tuesday.', "2022-01-24"),
    ("“We left.\n\n“We met yesterday,” he said on Tuesday.", "2022-01-24"),
    ("“We met yesterday.\n\n“We left,” he said on Tuesday.", "2022-01-24"),
    ("“We met yesterday.”\n\nThe court said on Tuesday it would sit.", "2022-01-27"),
    (
        "“We met yesterday,” the minister, who arrived on Saturday, said on Monday.",
        "2022-01-23",
    ),
    ("“We met yesterday,” the minister, who arrived on Tuesday, said.", "2022-01-27"),
    ("“We met yesterday,” he said.", "2022-01-27"),
    ("We met yesterday, he said on Tuesday.", "2022-01-27"),
]


@pytest.mark.parametrize(("text", "value"), ROWS)
def test_a_quotation_counts_from_when_it_was_said(text: str, value: str) -> None:
    assert find_times(text, FRIDAY)[0].value == value


def test_the_basis_names_the_day_of_saying() -> None:
    (time, _) = find_times("“We met last night,” he said on Tuesday.", FRIDAY)
    assert time.basis == "against when it was said, 25 Jan 2022"


def test_the_day_of_saying_itself_counts_from_publication() -> None:
    (_, day) = find_times("“We met last night,” he said on January 19.", FRIDAY)
    assert (day.value, day.basis) == ("2022-01-19", "against publication 28 Jan 2022")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("“They will be home by Friday,” the general told relatives on January 18.", "2022-01-21"),
        ("“I arrived on Monday,” he said on January 19.", "2022-01-17"),
        ("“We leave next Tuesday,” he said on January 19.", "2022-01-25"),
        ("“They will arrive in two days,” he said on January 19.", "2022-01-21"),
        ("“We open on March 2,” she said on 19 January 2021.", "2021-03-02"),
        ("“This year was hard,” the mayor said in 2019.", "2019"),
        ("“Two years ago we had nothing,” she said in May 2019.", "2017"),
        ("“Last month we closed,” the chef said in April 2020.", "2020-03"),
        ("“Next month we open,” the owner told the paper in September.", "2021-10"),
        ("“In May we closed,” the chef said in 2019.", "2019-05"),
        ("“This decade we go to the moon,” he said in 1962.", "196"),
        ("“This month was hard,” she said in 2019.", "XXXX-XX"),
        ("“Yesterday was hard,” she said in 2019.", "XXXX-XX-XX"),
        ("“This year is hard,” the mayor, elected in 2019 after a recount, said.", "2022"),
    ],
)
def test_a_saying_dated_by_month_or_year_resolves_as_exactly(text: str, value: str) -> None:
    assert find_times(text, FRIDAY)[0].value == value


def test_the_basis_names_the_month_of_saying() -> None:
    time = find_times("“Last month we closed,” the chef said in April 2020.", FRIDAY)[0]
    assert time.basis == "against when it was said, Apr 2020"


def test_a_quotation_after_its_dated_verb() -> None:
    time = find_times("In 1951, the general told the senate: “This year decides it.”", FRIDAY)[1]
    assert time.value == "1951"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In a letter dated 2 February 1944 he wrote: “The boats left yesterday.”", "1944-02-01"),
        ("A letter dated 2 May 1926 said: “We lost it yesterday.”", "1926-05-01"),
        ("A diary entry of 9 May 1945 reads: “The guns stopped yesterday.”", "1945-05-08"),
        ("Her diary entry for May 9, 1945, said: “They stopped yesterday.”", "1945-05-08"),
        ("As he put it on 2 May 1926: “We lost it yesterday.”", "1926-05-01"),
        ("In a 2015 interview she said: “We met last year.”", "2014"),
        ("“We met last year,” she said in a 2015 television interview.", "2014"),
        ("“I saw him on Friday,” she testified on Nov. 23.", "2023-11-17"),
        ("“We lost it yesterday,” he lamented on Sunday.", "2023-11-25"),
        ("“We march tomorrow,” he shouted on Sunday.", "2023-11-27"),
        ("“We lost it yesterday,” he said of the match played on Sunday.", "2023-11-27"),
        ("“We start tomorrow,” he said. The 2015 report had asked for it.", "2023-11-29"),
        ("He read the 1944 diary. “Tomorrow we sign,” he said.", "2023-11-29"),
    ],
)
def test_a_saying_is_dated_by_what_the_text_tells(text: str, value: str) -> None:
    times = find_times(text, dt.date(2023, 11, 28))
    quoted = next(t for t in times if text.index("“") < t.start < text.index("”"))
    assert quoted.value == value


def test_a_dated_saying_needs_no_publication() -> None:
    times = find_times("In a letter of 2 May 1926 she wrote: “We lost it yesterday.”")
    assert [time.value for time in times] == ["1926-05-02", "1926-05-01"]
