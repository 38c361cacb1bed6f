from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.core.utf16 import Utf16Map, utf16_length

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200)


@given(TEXTS)
def test_units_and_points_agree_with_utf16(text: str) -> None:
    units = Utf16Map(text)
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2
    for point in range(len(text) + 1):
        unit = units.to_units(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert units.to_points(unit) == point


def test_between_the_halves_of_a_pair_is_after_the_character() -> None:
    units = Utf16Map("a😀b")
    assert [units.to_points(unit) for unit in range(5)] == [0, 1, 2, 2, 3]
    assert [units.to_units(point) for point in range(4)] == [0, 1, 3, 4]
