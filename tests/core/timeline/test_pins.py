"""Claims on the timeline, and what lies within a period."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from reader.core.article import Article, Block, BlockKind
from reader.core.claim import Annotation, Claim, Status
from reader.core.focus import Interval
from reader.core.passage import Span
from reader.core.timeline.brush import brushed
from reader.core.timeline.density import BIN
from reader.core.timeline.picture import middle
from reader.core.timeline.pin_index import PinIndex
from reader.core.timeline.pins import Pin, pins_of
from reader.core.timeline.scale import linear_scale
from reader.core.timeline.viewport import Viewport
from reader.core.times import TimeExpression, TimeType
from tests.core.samples import ANNOTATION, CLAIM
from tests.core.timeline.samples import days, info

TEXT = "They met on Monday. On Tuesday they left. A walk followed.\n\nNothing here. Nor here."
MONDAY, TUESDAY = days("2022-01-03"), days("2022-01-04")


def dated() -> Article:
    times = []
    for words, when in (("Monday", MONDAY), ("Tuesday", TUESDAY)):
        start = TEXT.index(words)
        end = start + len(words)
        times.append(TimeExpression(start, end, TimeType.DATE, "", None, when.begin, when.end))
    split = TEXT.index("\n")
    blocks = (
        Block(BlockKind.PARAGRAPH, Span(0, split)),
        Block(BlockKind.PARAGRAPH, Span(split + 2, len(TEXT))),
    )
    return Article(info(1, "Title", None), TEXT, blocks, tuple(times))


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def annotation(number: int, words: str) -> Annotation:
    return replace(ANNOTATION, id=f"n{number}", claim_id=f"c{number}", span=span(words))


def claim(number: int, status: Status) -> Claim:
    return replace(CLAIM, id=f"c{number}", status=status)


def test_claims_with_a_status_have_pins() -> None:
    marked = [annotation(1, "they left"), annotation(2, "They met"), annotation(3, "Nothing")]
    claims = {
        "c1": claim(1, Status.DISPUTED),
        "c2": claim(2, Status.CONFIRMED),
        "c3": claim(3, Status.CONFIRMED),
    }
    pins = pins_of(dated(), marked, claims)
    assert [(pin.annotation_id, pin.interval) for pin in pins] == [("n2", MONDAY), ("n1", TUESDAY)]
    assert pins_of(dated(), marked, {"c1": claim(1, Status.NONE)}) == ()


def test_pins_close_together_are_one_sign_of_the_gravest_status() -> None:
    marked = [annotation(1, "they left"), annotation(2, "They met")]
    claims = {"c1": claim(1, Status.DISPUTED), "c2": claim(2, Status.CONFIRMED)}
    index = PinIndex(pins_of(dated(), marked, claims))
    near = Viewport.fitted(linear_scale([days("1990-01-01"), TUESDAY]), 900)
    (group,) = index.seen(near)
    assert (group.status, len(group.pins)) == (Status.DISPUTED, 2)
    left = group.narrowed({"n2"})
    assert left is not None
    assert (left.x, left.status, [pin.annotation_id for pin in left.pins]) == (
        group.x, Status.CONFIRMED, ["n2"],
    )  # fmt: skip
    assert group.narrowed({"n3"}) is None
    apart = index.seen(Viewport.fitted(linear_scale([MONDAY, TUESDAY]), 900))
    assert [one.status for one in apart] == [Status.CONFIRMED, Status.DISPUTED]


@pytest.mark.parametrize(
    ("one", "two", "begin", "end"),
    [
        (0.0, 700.0, "2022-01-03", "2022-01-09"),
        (700.0, 0.0, "2022-01-03", "2022-01-09"),
        (60.0, 340.0, "2022-01-04", "2022-01-05"),
        (130.0, 140.0, "2022-01-04", "2022-01-04"),
    ],
)
def test_the_brush_takes_days_that_are_half_covered(
    one: float, two: float, begin: str, end: str
) -> None:
    week = days("2022-01-03", "2022-01-09")
    scale = linear_scale([week])
    view = Viewport.fitted(scale, 700)
    left, right = view.x(week.begin.toordinal()), view.x(week.end.toordinal() + 1)
    stretched = (right - left) / 700
    found = brushed(view, left + one * stretched, left + two * stretched)
    assert found == days(begin, end)


@pytest.mark.parametrize("aside", [-3, 0, 3])
def test_a_brush_from_mark_to_mark_takes_both_days_wherever_they_are_hit(aside: int) -> None:
    week = days("2022-01-03", "2022-01-09")
    view = Viewport.fitted(linear_scale([week]), 180)
    marks = (days("2022-01-04"), days("2022-01-06"))
    one, two = (middle(view, mark) + aside for mark in marks)
    assert brushed(view, one, two) == days("2022-01-04", "2022-01-06")


def test_the_brush_ends_where_the_calendar_does() -> None:
    last = days("9999-12-31")
    view = Viewport.fitted(linear_scale([last]), 700)
    assert brushed(view, 0, 700).end == last.end


def test_claims_at_more_places_than_pixels_are_gathered_in_the_bins_of_the_marks() -> None:
    first = dt.date(2000, 1, 1)
    statuses = (Status.CONFIRMED, Status.CONFIRMED, Status.SINGLE_SOURCE, Status.DISPUTED)
    pins = [
        Pin(Interval(day, day), "a1", f"n{n}", statuses[n % 1000 // 250], "", n)
        for n in range(1000)
        for day in (first + dt.timedelta(n),)
    ]
    index = PinIndex(reversed(pins))
    whole = linear_scale([pin.interval for pin in pins])
    view = Viewport.fitted(whole, 900)
    groups = index.seen(view)
    assert len(groups) <= 900 / BIN + 1
    assert [pin for group in groups for pin in group.pins] == pins
    found = [group.status for group in groups]
    assert found == sorted(found, key=statuses.index), "a bin shows its gravest status"
    assert PinIndex(pins).seen(view) == groups
    panned = index.seen(view.zoomed(1.5, 450).panned(7))
    assert all(len(group.pins) for group in panned)
    index.take("n500")
    assert sum(len(group.pins) for group in index.seen(view)) == 999
