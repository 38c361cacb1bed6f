from __future__ import annotations

import datetime as dt
import pickle
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

import pytest

from reader.core.days import day_of, year_of
from reader.core.retelling import retold
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import (
    Event,
    Fade,
    Lane,
    Mark,
    events_of,
    fade_of,
    is_explicit,
    lanes_of,
)
from reader.core.timeline.listing import event_lines
from reader.core.timeline.picture import EventIndex
from reader.core.timeline.scene import Model
from reader.core.timeline.viewport import Viewport
from reader.core.timeline.wording import break_text
from reader.core.times import TimeExpression, TimeType
from reader.temporal.tagger import find_times
from tests.core.timeline.samples import article, days, real_articles, stated


def expression(begin: str, end: str, basis: str) -> TimeExpression:
    span = days(begin, end)
    return TimeExpression(0, 1, TimeType.DATE, "", None, span.begin, span.end, basis)


@pytest.mark.parametrize(
    ("label", "begin", "end", "basis", "explicit"),
    [
        ("27 January 2022", "2022-01-27", "2022-01-27", "stated", True),
        ("Good Friday", "2022-04-15", "2022-04-15", "stated, year unknown", True),
        ("Dec. 30", "2021-12-30", "2021-12-30", "against publication 2 Jan 2022", True),
        ("9-10. January", "2022-01-09", "2022-01-10", "against publication 30 Dec 2021", True),
        ("the week of Jan. 10", "2022-01-10", "2022-01-16", "against publication", True),
        ("the 2014 overthrow", "2014-01-01", "2014-12-31", "against publication", True),
        ("Thursday", "2022-01-27", "2022-01-27", "against publication 28 Jan 2022", False),
        ("two days later", "2022-01-12", "2022-01-12", "against ‘January 10th’", False),
        ("January", "2022-01-01", "2022-01-31", "against publication", False),
        ("1 month ago", "2021-12-01", "2021-12-31", "against publication", False),
    ],
)
def test_a_date_named_by_its_number_is_explicit(
    label: str, begin: str, end: str, basis: str, explicit: bool
) -> None:
    assert is_explicit(expression(begin, end, basis), label) is explicit


@pytest.mark.parametrize(
    ("mod", "fade"),
    [
        (None, Fade.NONE),
        ("START", Fade.END),
        ("END", Fade.BEGIN),
        ("BEFORE", Fade.BEGIN),
        ("AFTER", Fade.END),
        ("APPROX", Fade.BOTH),
        ("MID", Fade.BOTH),
    ],
)
def test_modifiers_make_ends_vague(mod: str | None, fade: Fade) -> None:
    assert fade_of(mod) is fade


def test_lanes_come_in_the_order_given_with_marks_in_order_of_time() -> None:
    late, early = days("2022-01-27"), days("1962-01-01", "1962-12-31")
    lanes = lanes_of([article(2, [late, early]), article(1)])
    assert [lane.number for lane in lanes] == [2, 1]
    assert [mark.interval for mark in lanes[0].marks] == [early, late]
    assert lanes[0].marks[1].label == "word0"
    assert lanes[1].marks == ()


def test_expressions_without_days_make_no_mark() -> None:
    vague = TimeExpression(0, 5, TimeType.DURATION, "PT50M")
    base = article(1, [days("2022-01-27")])
    from dataclasses import replace

    (lane,) = lanes_of([replace(base, times=(*base.times, vague))])
    assert len(lane.marks) == 1


def test_events_gather_what_shares_an_interval() -> None:
    thursday, year = days("2022-01-27"), days("2022-01-01", "2022-12-31")
    lanes = lanes_of(
        [article(1, [thursday, thursday], stated("2022-01-28")), article(2, [thursday, year])]
    )
    events = events_of(lanes)
    assert [event.interval for event in events] == [year, thursday, days("2022-01-28")]
    assert len(events[1].mentions) == 3
    assert events[1].articles == 2
    assert events[2].mentions == ()
    assert events[2].published == ("a1",)


def test_the_real_articles_share_the_call_of_30_december() -> None:
    events = {event.interval: event for event in events_of(lanes_of(real_articles()))}
    call = events[days("2021-12-30")]
    assert {mark.article_id for mark in call.mentions} == {"a4", "a5"}
    assert dt.date(1962, 1, 1) in {interval.begin for interval in events}


def test_what_has_no_days_names_none() -> None:
    vague = TimeExpression(0, 4, TimeType.DATE, "PAST_REF", basis="against publication")
    assert not is_explicit(vague, "2014")


class Counted(tuple[Mark, ...]):
    """Mentions that count how often they are gone through."""

    __slots__ = ()
    times: ClassVar[list[int]] = []

    def __iter__(self) -> Iterator[Mark]:
        self.times.append(len(self))
        return super().__iter__()


def counted_marks(count: int) -> Counted:
    day = days("2022-01-01")
    Counted.times.clear()
    marks = [Mark(day, f"a{n % 3}", n, n + 1, explicit=True, label="", reading="")
             for n in range(count)]  # fmt: skip
    return Counted(marks)


@pytest.mark.parametrize("kind", ["event", "happening"])
def test_articles_are_counted_once(kind: str) -> None:
    marks, day = counted_marks(7), days("2022-01-01")
    what = Event(day, marks) if kind == "event" else Happening(day, (), marks)
    assert [what.articles for _ in range(5)] == [3] * 5
    assert len(Counted.times) == 1


def test_the_axis_does_not_count_a_crowd_of_mentions() -> None:
    model = Model(lanes_of([article(1, [days("2022-01-01")])]))
    crowd = Event(days("2022-01-01"), counted_marks(900))
    model.events = EventIndex([crowd])
    axis = model.axis(Viewport.fitted(model.linear, 600), len)
    assert [tick.text for tick in axis.ticks(None)].count("1 Jan 2022") == 1
    assert Counted.times == []


def test_years_that_no_calendar_reaches_have_their_place() -> None:
    text = (
        "Built in 3000 BC, opened on 3 May 2021, leased until 31 December 9999, gone by AD 12000."
    )
    made = replace(article(1), text=text, times=tuple(find_times(text, None)))
    model = Model(lanes_of([made]))
    assert [line.days for line in event_lines(model.happenings, model.lanes)] == [
        "3000 BC",
        "3 May 2021",
        "31 Dec 9999",
        "12000",
    ]
    assert all(mark.explicit for mark in model.lanes[0].marks)
    for scale in (model.folded, model.linear):
        view = Viewport.fitted(scale, 1400)
        seen = model.scene(view).lanes[0]
        assert len(seen.dots) + len(seen.bars) == 4
        written = [tick.text for tick in model.axis(view, lambda text: 7.0 * len(text)).ticks(None)]
        assert {"3000 BC", "12000"} <= set(written)
        # What is as near as can be has labels as well.
        for x in (5, 1395):
            assert model.axis(view.zoomed(1e6, x), len).labels is not None
    folds = [
        break_text(fold) for _, _, fold in model.scene(Viewport.fitted(model.folded, 1400)).breaks
    ]
    assert folds[0] == "Nothing is dated 2999 BC – 2 May 2021: folded"


def test_a_far_day_compares_with_others() -> None:
    early, late = year_of("BC3000"), year_of("12000")
    assert early is not None
    assert late is not None
    day = dt.date(2021, 5, 3)
    assert early[0] < early[1] < day < late[0]
    assert day > early[1]
    assert late[0] >= day
    assert day != early[0]
    assert (day - early[0]).days == day.toordinal() + 1_095_727
    assert (late[1] - late[0]).days == 365
    assert [year_of(value) for value in ("BC03", "BC048", "KA60", "2022", "12000-05")] == [None] * 5
    assert day_of(early[0].toordinal()).year == -2999
    assert pickle.loads(pickle.dumps(late)) == late


def test_a_lane_tells_of_dates_that_no_scale_holds() -> None:
    def lane(text: str) -> Lane:
        made = replace(article(1), text=text, times=tuple(find_times(text, None)))
        return lanes_of([made])[0]

    assert lane("In the 4th century BC the city was founded.").beyond
    assert not lane("In 3000 BC the city was founded.").beyond
    assert not lane("It took three days.").beyond
    assert not lane("It happened on 3 March 2018.").beyond


def test_what_ends_before_it_begins_is_shown_as_its_two_days() -> None:
    one = article(1, [days("2022-01-05", "2022-01-10")])
    (time,) = one.times
    back = replace(time, begin=time.end_date, end_date=time.begin)
    (lane,) = lanes_of([replace(one, times=(back,))])
    assert [mark.interval for mark in lane.marks] == [days("2022-01-05"), days("2022-01-10")]
    assert {retold(mark.reading) for mark in lane.marks} == {"ends before it begins"}
    assert len(events_of([lane])) == 2
