from __future__ import annotations

import pytest

from reader.ui.columns.eye import eye_height

HEIGHT, EYE = 600, 200.0


@pytest.mark.parametrize(
    ("value", "maximum", "y"),
    [
        (0, 0, 200),
        (0, 5000, 0),
        (100, 5000, 100),
        (200, 5000, 200),
        (2500, 5000, 200),
        (4600, 5000, 200),
        (4800, 5000, 400),
        (5000, 5000, 600),
        (0, 300, 0),
        (150, 300, 300),
        (300, 300, 600),
    ],
)
def test_the_eye_comes_to_both_edges_of_the_text(value: int, maximum: int, y: float) -> None:
    assert eye_height(value, maximum, HEIGHT, EYE) == y


@pytest.mark.parametrize("maximum", [1, 90, 599, 600, 601, 5000])
def test_scrolling_on_never_takes_the_eye_back_in_the_text(maximum: int) -> None:
    read = [value + eye_height(value, maximum, HEIGHT, EYE) for value in range(maximum + 1)]
    assert read == sorted(read)
    assert read[0] == 0
    assert read[-1] == maximum + HEIGHT
