"""Events as people speak of them: joined where accounts differ, named, and as a person says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace

import pytest

from reader.core.events import EventNote
from reader.core.focus import Interval
from reader.core.naming.labels import Namer
from reader.core.timeline.happenings import MOST_NAMED, Happening, happenings_of
from reader.core.timeline.lanes import events_of, lanes_of
from reader.core.timeline.listing import event_lines, matches
from reader.core.timeline.scene import Model
from reader.core.timeline.viewport import Viewport
from tests.core.timeline.samples import article, days, real_articles, stated

TENTH = days("2022-01-10")
BOTH = days("2022-01-09", "2022-01-10")
WEEK = days("2022-01-10", "2022-01-16")
CALL = days("2021-12-30")


def of_seeds(notes: Iterable[EventNote] = ()) -> tuple[Happening, ...]:
    articles = real_articles()
    events = events_of(lanes_of(articles))
    return happenings_of(events, Namer(articles), notes, [a.id for a in articles])


def at(interval: object, happenings: Iterable[Happening]) -> Happening:
    (found,) = [h for h in happenings if interval in h.intervals]
    return found


def test_the_talks_of_january_are_one_event_dated_differently() -> None:
    talks = at(TENTH, of_seeds())
    assert talks.intervals == (BOTH, TENTH, WEEK)
    assert talks.interval == TENTH, "what most articles say"
    assert talks.name == "US–Russia security meeting"
    assert talks.difference == "9–10 Jan / 10 Jan / week of 10 Jan"
    assert [mark.article_id for mark in talks.joints] == ["a3", "a4", "a5"]


def test_nothing_else_of_the_seeds_is_joined() -> None:
    assert [h.interval for h in of_seeds() if h.differs] == [TENTH]


def test_two_calls_of_the_same_two_presidents_stay_two_events() -> None:
    seeds = of_seeds()
    first, second = at(days("2022-01-02"), seeds), at(days("2022-01-27"), seeds)
    assert first is not second
    assert (first.name, second.name) == ("Biden–Zelensky call", "Biden–Zelenskyy phone call")


def test_what_a_person_parts_stays_apart_and_what_they_join_goes_together() -> None:
    parted = of_seeds(EventNote(d, joined=d) for d in (BOTH, TENTH, WEEK))
    assert [h for h in parted if h.differs] == []
    joined = of_seeds([EventNote(CALL, joined=CALL), EventNote(days("2021-12-24"), joined=CALL)])
    both = at(CALL, joined)
    assert both.intervals == (days("2021-12-24"), CALL)
    assert both.difference == "24 Dec / 30 Dec", "in order of time, whatever the lanes"


def test_joining_in_a_circle_or_with_what_is_gone_does_no_harm() -> None:
    notes = [
        EventNote(CALL, joined=TENTH),
        EventNote(TENTH, joined=CALL),
        EventNote(WEEK, joined=days("1999-01-01")),
    ]
    seeds = of_seeds(notes)
    assert at(CALL, seeds) is at(TENTH, seeds)
    assert at(WEEK, seeds).intervals == (WEEK,)


def test_a_name_pin_or_hiding_of_a_person_counts() -> None:
    seeds = of_seeds([EventNote(CALL, "The call", pinned=True), EventNote(WEEK, hidden=True)])
    call = at(CALL, seeds)
    assert (call.name, call.named, call.pinned) == ("The call", True, True)
    assert at(TENTH, seeds).hidden


def test_an_event_by_hand_is_there_without_a_mention() -> None:
    games = EventNote(days("2022-02-04"), "The Games open", by_hand=True)
    found = at(games.interval, of_seeds([games]))
    assert (found.name, found.mentions, found.by_hand) == ("The Games open", (), True)
    elsewhere = EventNote(days("2022-02-05"), "Not by hand")
    assert not [h for h in of_seeds([elsewhere]) if elsewhere.interval in h.intervals]


@pytest.mark.parametrize(
    ("number", "refused", "left"),
    [
        (3, "12 January", "9–10 Jan / 10 Jan / week of 10 Jan"),
        (3, "9-10. January", "10 Jan / week of 10 Jan"),
        (4, "January 10th", "9–10 Jan / week of 10 Jan"),
        (5, "the week of Jan. 10", "9–10 Jan / 10 Jan"),
    ],
)
def test_a_mark_that_is_no_date_leaves_the_others_as_they_differ(
    number: int, refused: str, left: str
) -> None:
    articles = list(real_articles())
    told = articles[number - 1]
    times = tuple(t for t in told.times if told.text[t.start : t.end] != refused)
    assert len(times) < len(told.times)
    articles[number - 1] = replace(told, times=times)
    events = events_of(lanes_of(articles))
    found = happenings_of(events, Namer(articles), (), [a.id for a in articles])
    assert [h.difference for h in found if h.differs] == [left]


def test_an_event_by_hand_stands_beside_what_articles_tell_of_the_same_days() -> None:
    told = at(CALL, of_seeds())
    mine = EventNote(replace(CALL, number=7), "The markets fall", by_hand=True)
    seeds = of_seeds([mine])
    assert at(CALL, seeds) == told
    found = at(mine.interval, seeds)
    assert (found.name, found.mentions, found.by_hand) == (mine.name, (), True)
    hidden = of_seeds([replace(mine, hidden=True), EventNote(CALL, "The call")])
    assert at(mine.interval, hidden).hidden
    assert (at(CALL, hidden).name, at(CALL, hidden).hidden) == ("The call", False)
    joined = of_seeds([replace(mine, joined=CALL), EventNote(CALL, joined=CALL)])
    assert at(mine.interval, joined) is at(CALL, joined)
    assert at(CALL, joined).intervals == (CALL, mine.interval)


def test_without_texts_only_what_a_person_said_has_a_name() -> None:
    lanes = lanes_of([article(1, [CALL, TENTH], stated("2022-01-28"))])
    plain = happenings_of(events_of(lanes), None, [EventNote(CALL, "The call")])
    assert [h.name for h in plain] == ["The call", "", ""]


def test_dates_of_two_years_keep_their_years() -> None:
    new_year = days("2022-01-01")
    lanes = lanes_of([article(1, [CALL]), article(2, [new_year])])
    notes = [EventNote(CALL, joined=CALL), EventNote(new_year, joined=CALL)]
    (both,) = happenings_of(events_of(lanes), None, notes, ["a1", "a2"])
    assert both.difference == "30 Dec 2021 / 1 Jan 2022"


def test_the_list_says_of_each_event_when_what_who_and_how() -> None:
    articles = real_articles()
    notes = [EventNote(CALL, pinned=True)]
    lines = event_lines(of_seeds(notes), lanes_of(articles))
    call = next(line for line in lines if line.interval == CALL)
    assert (call.days, call.articles, call.mentions) == ("30 Dec 2021", (4, 5), 2)
    assert call.words == "Thursday, Dec. 30"
    assert call.notes == "publication of 3, 4 · pinned"
    assert call.spoken.startswith("30 Dec 2021; Biden–Putin phone call; mentioned in articles 4, 5")
    assert [line.days for line in lines] == [
        line.days for line in sorted(lines, key=lambda line: line.interval)
    ]
    assert [line.days for line in lines if matches(line, "≠")] == ["10 Jan 2022"]
    assert [line.days for line in lines if matches(line, "disagree")] == ["10 Jan 2022"]
    assert [line.days for line in lines if matches(line, "2022-01-10")] == ["10 Jan 2022"]
    assert [line.name for line in lines if matches(line, "PHONE biden")] == [
        "Biden–Putin phone call",
        "Biden–Zelenskyy phone call",
    ]


def test_of_very_many_events_those_in_view_are_named_when_one_zooms_in() -> None:
    first = days("2020-01-01").begin.toordinal()
    dates = [dt.date.fromordinal(first + 3 * n) for n in range(MOST_NAMED + 100)]
    lanes = lanes_of([article(1, [Interval(date, date) for date in dates])])
    asked: list[Happening] = []

    def name(happening: Happening) -> str:
        asked.append(happening)
        return f"Event {len(asked)}"

    model = Model(lanes, name=name)
    whole = Viewport.fitted(model.linear, 1000)
    assert not model.name_some(whole)
    assert not model.captions(whole, len)
    close = whole.zoomed(20, 500)
    while model.name_some(close):
        pass
    assert len({h.interval for h in asked}) == len(asked) >= 20
    captions = model.captions(close, len)
    assert len(captions) > 5
    assert model.happening(asked[3].interval) in model.happenings
    named = model.happening(asked[3].interval)
    assert named is not None
    assert named.name == "Event 4"


def test_of_fewer_events_all_names_are_known_at_once() -> None:
    lanes = lanes_of([article(1, [days("2020-01-01")])])
    model = Model(lanes, name=lambda _: "x")
    assert not model.name_some(Viewport.fitted(model.linear, 1000))


def test_events_put_together_by_hand_have_the_name_of_the_one_most_articles_tell_of() -> None:
    """Words of both made up a “Biden–Zelensky phone call” that never was."""
    new_year = days("2022-01-02")
    joined = of_seeds([EventNote(CALL, joined=CALL), EventNote(new_year, joined=CALL)])
    both = at(CALL, joined)
    main = at(both.interval, of_seeds([]))
    assert both.name == main.name != ""
    assert both.joined
    assert not main.joined
