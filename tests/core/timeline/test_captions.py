"""The names of events above the lanes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.focus import Interval
from reader.core.timeline import captions as placing
from reader.core.timeline.captions import GAP, Caption, captions, elided, moved
from reader.core.timeline.folding import folded_scale
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import Mark
from reader.core.timeline.scale import linear_scale
from reader.core.timeline.viewport import Viewport
from tests.core.timeline.samples import days
from tests.core.timeline.test_happenings import CALL, TENTH, of_seeds
from tests.core.timeline.test_scale import MANY


def width(text: str) -> float:
    return 6.5 * len(text)


def boxes(found: tuple[Caption, ...]) -> list[tuple[int, float, float]]:
    return [
        (row, caption.left, caption.right)
        for caption in found
        for row in range(caption.row, caption.lowest + 1)
    ]


@given(MANY, st.booleans(), st.floats(100, 2000), st.integers(1, 4), st.data())
def test_names_never_touch_and_stay_inside(
    intervals: list[Interval], linear: bool, pixels: float, rows: int, data: st.DataObject
) -> None:
    names = data.draw(st.lists(st.text(min_size=1, max_size=40), min_size=1, max_size=5))
    distinct = sorted(set(intervals))
    happenings = [
        Happening(interval, (), (), name=names[n % len(names)], pinned=n % 3 == 0)
        for n, interval in enumerate(distinct)
    ]
    scale = linear_scale(distinct) if linear else folded_scale(distinct)
    view = Viewport.fitted(scale, pixels)
    found = captions(view, happenings, width, rows=rows)
    taken = boxes(found)
    for n, (row, left, right) in enumerate(taken):
        assert 0 <= left <= right <= pixels
        for other, begin, end in taken[n + 1 :]:
            assert row != other or right + GAP <= begin + 1e-6 or end + GAP <= left + 1e-6
    for upper in found:
        for lower in found:
            if lower.row > upper.lowest:
                assert not lower.left < upper.x < lower.right, "its way down is free"


def of_window(pixels: float, rows: int, focus: Interval | None = None) -> tuple[Caption, ...]:
    happenings = of_seeds()
    scale = folded_scale([d for h in happenings for d in h.intervals])
    view = Viewport.fitted(scale, pixels)
    return captions(view, happenings, width, rows=rows, focus=focus)


def test_the_seeds_show_their_main_events_even_in_a_small_window() -> None:
    texts = " ".join(caption.text for caption in of_window(1400, 1))
    for name in (
        "Biden–Putin phone call",
        "9–10 Jan / 10 Jan / week of 10 Jan",
        "Biden–Putin video call",
    ):
        assert name in texts


def test_each_row_more_names_more_events_as_low_as_they_can_be() -> None:
    for pixels in (700.0, 960.0, 1300.0):
        counts = [len(of_window(pixels, rows)) for rows in (1, 2, 3, 4)]
        assert counts == sorted(set(counts)), "no row is for nothing"
    found = of_window(960.0, 4)
    assert any(caption.lowest == 3 for caption in found)
    for caption in found:
        if caption.lowest < 3:
            lower = replace(caption, row=caption.row + 1)
            others = [other for other in found if other is not caption]
            assert any(placing._collide(lower, other, 0.0) for other in others)


def test_the_difference_stands_under_the_name_or_behind_it() -> None:
    (talks,) = [c for c in of_window(1500, 2) if c.happening.differs]
    assert (talks.text, talks.detail) == (
        "≠ US–Russia security meeting",
        "9–10 Jan / 10 Jan / week of 10 Jan",
    )
    alone = [h for h in of_seeds() if h.differs]
    view = Viewport.fitted(linear_scale(alone[0].intervals), 900)
    (talks,) = captions(view, alone, width)
    assert talks.text == "≠ US–Russia security meeting · 9–10 Jan / 10 Jan / week of 10 Jan"


def test_the_event_in_focus_is_named_whatever_else_there_is() -> None:
    eve = days("2021-12-25", "2021-12-26")
    assert eve not in {c.happening.interval for c in of_window(500, 1)}
    assert eve in {c.happening.interval for c in of_window(500, 1, focus=eve)}


def test_hidden_events_and_those_without_a_name_have_no_caption() -> None:
    view = Viewport.fitted(linear_scale([CALL, TENTH]), 900)
    happenings = [Happening(CALL, (), (), name="x", hidden=True), Happening(TENTH, (), ())]
    assert captions(view, happenings, width) == ()


def test_what_something_else_has_is_left_free() -> None:
    view = Viewport.fitted(linear_scale([CALL]), 400)
    happening = Happening(CALL, (), (), name="The call")
    (free,) = captions(view, [happening], width)
    assert free.left < 200 < free.right
    assert captions(view, [happening], width, taken=[(0, 400)]) == ()


def test_a_name_is_left_out_rather_than_cut_to_a_lone_word() -> None:
    view = Viewport.fitted(linear_scale([CALL]), 80)
    long = Happening(CALL, (), (), name="Kremlin demanded security guarantees")
    assert captions(view, [long], width) == ()
    assert captions(view, [replace(long, name="Talks in Kyiv and Oslo")], width) == ()
    (cut,) = captions(view, [replace(long, name="Long talks in Kyiv and Oslo")], width)
    assert cut.text == "Long talks…"


def test_the_day_of_a_photo_comes_after_what_the_story_tells() -> None:
    other = days("2021-12-31")
    mark = Mark(CALL, "a1", 0, 4, explicit=True, label="", reading="", aside=True)
    photo = Happening(CALL, (), (mark,), name="Somebody in Detroit")
    told = Happening(other, (), (replace(mark, aside=False),), name="A meeting of two")
    view = Viewport.fitted(linear_scale([CALL, other]), 220)
    shown = captions(view, [photo, told], width)
    assert [c.text for c in shown if c.text == "A meeting of two"] == ["A meeting of two"]
    assert not [c for c in shown if c.text == "Somebody in Detroit"]


def test_a_name_slides_until_it_fits_beside_its_neighbour() -> None:
    ends = [days("2021-12-01"), days("2022-01-31")]
    near = days("2022-01-04")
    view = Viewport.fitted(linear_scale([*ends, CALL]), 900)
    x = view.x(CALL.begin.toordinal() + 0.5)
    side = Happening(near, (), (), name="A name", pinned=True)
    long = Happening(CALL, (), (), name="A name that is long, but fits still")
    (found, beside) = captions(view, [side, long], width)
    assert (found.text, found.right) == (long.name, beside.left - GAP)
    assert not found.centred
    assert min(x - found.left, found.right - x) > 10, "neither begins nor ends there"


def test_what_several_articles_tell_goes_before_what_one_tells() -> None:
    week = days("2021-12-27", "2022-01-02")
    mark = Mark(week, "a1", 0, 4, explicit=True, label="", reading="")
    shared = Happening(week, (), (mark, replace(mark, article_id="a2")), name="Told by two of them")
    alone = Happening(CALL, (), (replace(mark, interval=CALL),), name="Told by one of them")
    view = Viewport.fitted(linear_scale([CALL, week]), 150)
    assert [c.text for c in captions(view, [alone, shared], width)] == ["Told by two of them"]


def test_long_names_are_cut_after_a_word() -> None:
    assert elided("Kremlin demanded wide-ranging security", 26) == "Kremlin demanded…"
    assert elided("Kurz", 26) == "Kurz"
    assert elided("x" * 50, 10) == "x" * 9 + "…"


@pytest.mark.parametrize("rows", [1, 2])
def test_of_hundreds_of_names_only_neighbours_are_compared(
    rows: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[Caption] = []
    collide = placing._collide

    def counting(one: Caption, two: Caption, slack: float) -> bool:
        compared.append(one)
        return collide(one, two, slack)

    monkeypatch.setattr(placing, "_collide", counting)
    first = days("2021-01-01").begin
    crowd = [
        Happening(Interval(day, day), (), (), name=f"Talks of two parties {n}")
        for n in range(400)
        for day in (first + dt.timedelta(days=n),)
    ]
    view = Viewport.fitted(linear_scale([h.interval for h in crowd]), 1400)
    found = captions(view, crowd, width, rows=rows)
    assert len(found) >= 5 * rows, "the rows are full"
    assert len(compared) < 3000


def test_names_that_stand_side_by_side_stay_while_a_window_moves() -> None:
    ends = [days("2021-10-01"), days("2022-03-31")]
    happenings = [
        Happening(days(f"2022-01-{day:02}"), (), (), name=f"A name of day {day}")
        for day in range(1, 31, 2)
    ]
    view = Viewport.fitted(linear_scale(ends), 1000).zoomed(4, 500)
    placed = captions(view, happenings, width)
    assert any(a.right + GAP == b.left for a, b in pairwise(placed))
    for step in range(1, 60):
        there = view.panned(step * 1.7)
        shown = {caption.text for caption in moved(placed, view, there)}
        gone = step * 1.7
        assert {c.text for c in placed if c.left > gone} <= shown
        view_back = moved(placed, view, view.panned(-step * 1.7))
        assert {c.text for c in placed if c.right < view.width - gone} <= {
            c.text for c in view_back
        }


def test_a_name_without_room_stands_in_two_lines_or_loses_whole_phrases() -> None:
    view = Viewport.fitted(linear_scale([CALL]), 80)
    long = Happening(CALL, (), (), name="German chancellor in Moscow")
    assert captions(view, [long], width) == ()
    (lines,) = captions(view, [replace(long, name="Same old ferry sank")], width, rows=2)
    assert (lines.text, lines.detail) == ("Same old", "ferry sank")
