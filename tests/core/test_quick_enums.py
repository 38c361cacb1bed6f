"""Enumerations made quickly are what the standard library makes, down to what they hold."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core import quick_enums
from reader.core.quick_enums import _PLAIN, _usual, quick_enum

_NUMBERS = st.sampled_from((0, 1, 2, 3, 4, 6, 8, 16, 1 << 31, -1, -5)) | st.integers(-99, 9999)
_NAMES = st.sampled_from(("A", "B", "C", "None_", "D1", "value", "name", "real", "_x", "mro"))


@pytest.fixture(autouse=True)
def usual_again() -> Iterator[None]:
    before = enum.EnumType._create_  # type: ignore[attr-defined]
    yield
    enum.EnumType._create_ = before  # type: ignore[attr-defined]


def content(made: Any) -> Any:
    def told(value: Any) -> Any:
        if isinstance(value, enum.property):
            return "property", told(vars(value).get("member"))
        if isinstance(value, enum.Enum):
            held = sorted((name, repr(one)) for name, one in vars(value).items())
            return repr(value), str(value), f"{value}", held, type(value).__mro__[1:]
        if isinstance(value, dict):
            return [(key, told(one)) for key, one in value.items()]
        if isinstance(value, list):
            return [told(one) for one in value]
        return getattr(value, "__func__", type(value) if "descriptor" in str(value) else value)

    return (
        {
            name: told(getattr(made, name) if name == "__new__" else v)
            for name, v in vars(made).items()
        },
        [repr(one) for one in made],
        repr(made),
        (made.__name__, made.__qualname__, made.__module__),
    )


def outcome(make: Any, kind: Any, names: Any, boundary: Any) -> Any:
    enum.EnumType._create_ = make  # type: ignore[attr-defined]
    try:
        return content(kind("Made", names, boundary=boundary, qualname="Outer.Made"))
    except Exception as error:  # noqa: BLE001  # whatever it is: the same
        return type(error), str(error)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(_PLAIN),
    st.lists(st.tuples(_NAMES, _NUMBERS), max_size=6),
    st.sampled_from((None, enum.KEEP)),
)
def test_an_enumeration_made_quickly_holds_what_one_made_as_ever_holds(
    kind: Any, names: list[tuple[str, int]], boundary: Any
) -> None:
    assert outcome(quick_enum, kind, names, boundary) == outcome(_usual, kind, names, boundary)


def test_what_is_not_plain_is_made_as_ever() -> None:
    enum.EnumType._create_ = quick_enum  # type: ignore[attr-defined]

    Words: Any = enum.Enum("Words", "one two")  # noqa: N806
    assert [(one.name, one.value) for one in Words] == [("one", 1), ("two", 2)]
    assert enum.StrEnum("Names", [("A", "a")]).A == "a"  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        enum.Enum("Twice", [("A", 1), ("A", 2)])


def test_what_a_later_enum_does_otherwise_is_left_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(*_: Any, **__: Any) -> None:
        raise TypeError

    monkeypatch.setattr(quick_enums, "_fill", changed)
    enum.EnumType._create_ = quick_enum  # type: ignore[attr-defined]

    Numbers: Any = enum.IntEnum("Numbers", [("A", 1), ("B", 2)])  # noqa: N806
    assert [(one.name, one.value) for one in Numbers] == [("A", 1), ("B", 2)]
