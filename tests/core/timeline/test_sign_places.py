"""Signs of claims find room beside the marks of their lane."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest

from reader.core.claim import Status
from reader.core.timeline.lanes import Mark
from reader.core.timeline.picture import DOT, Dot, Flag, LanePicture, Stop
from reader.core.timeline.pins import NEAR, PinGroup
from reader.core.timeline.sign_places import SignPlace, sign_places
from tests.core.timeline.samples import days

DAY = days("2022-01-13")
STOP = Stop(DAY, (Mark(DAY, "a", 0, 1, explicit=True, label="", reading=""),))


def lane(*xs: float, flag: float | None = None, crowd: int = 1) -> LanePicture:
    dots = tuple(Dot.at(x, (STOP,) * crowd, crowd) for x in xs)
    shown = None if flag is None else Flag(flag, flag, flag, stated=True)
    return LanePicture(dots, (), shown)


def places(picture: LanePicture, height: float, *xs: float) -> Sequence[SignPlace]:
    groups = [PinGroup(x, Status.CONFIRMED, ()) for x in xs]
    return sign_places(groups, picture, height)


def on_a_dot(place: SignPlace, picture: LanePicture) -> bool:
    left, _, right, bottom = place.box
    return any(
        left < dot.x + dot.half and dot.x - dot.half < right and bottom > -DOT / 2
        for dot in picture.dots
    )


@pytest.mark.parametrize("height", [*range(16, 41)])
@pytest.mark.parametrize(
    "xs",
    [
        (100.0,),
        (87.0, 100.0),
        (100.0, 113.0),
        (84.0, 100.0, 116.0),
        (88.0, 100.0, 112.0),
        (90.0, 100.0, 110.0),
    ],
)
def test_a_sign_lies_on_no_mark(height: int, xs: tuple[float, ...]) -> None:
    picture = lane(*xs)
    (place,) = places(picture, height, 100.0)
    assert not on_a_dot(place, picture)
    assert abs(place.x - 100) <= 12
    assert place.box[1] >= -DOT - height / 2, "it stays near its lane"


@pytest.mark.parametrize("height", [18, 26, 40])
@pytest.mark.parametrize("crowd", [1, 12, 1200])
def test_what_is_far_off_moves_no_sign(height: int, crowd: int) -> None:
    alone = places(lane(103.0, crowd=crowd), height, 100.0)
    assert places(lane(103.0, crowd=crowd, flag=140.0), height, 100.0) == alone
    assert places(lane(103.0, crowd=crowd), height, 66.5, 100.0)[1:] == alone


def test_a_sign_stands_left_of_its_date_else_right_else_small_above() -> None:
    height = 20.0
    (left,) = places(lane(100.0), height, 100.0)
    (right,) = places(lane(88.0, 100.0), height, 100.0)
    (above,) = places(lane(88.0, 100.0, 112.0), height, 100.0)
    assert left.x < 100 < right.x
    assert (above.x, above.side < left.side) == (100.0, True)
    (tall,) = places(lane(88.0, 100.0, 112.0), 36.0, 100.0)
    assert (tall.x, tall.side) == (100.0, left.side)


def test_a_sign_leaves_the_flag_of_its_day_free() -> None:
    (place,) = places(lane(88.0, 100.0, flag=100.0), 20.0, 100.0)
    assert place.box[2] <= 100 + DOT / 2 + 1


def test_a_sign_lies_on_no_count_and_on_no_other_sign() -> None:
    picture = lane(100.0, crowd=3)
    (place,) = places(picture, 20.0, 100.0)
    assert not on_a_dot(place, picture)
    dots = [100.0 + NEAR * n for n in range(5)]
    found = places(lane(*dots), 20.0, *dots)
    assert all(one.box[2] <= two.box[0] or one.box[3] <= two.box[1] for one, two in pairwise(found))
