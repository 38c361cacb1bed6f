"""Frozen values: what `@frozen` makes of a class, held against a slotted, frozen dataclass."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import pytest

from reader.core.frozen import frozen

READER = Path(__file__).parent.parent.parent / "reader"


@frozen
class Place:
    """A place."""

    name: str
    east: float = 0.0
    names: list[str] = field(default_factory=list, compare=False)
    length: int = field(init=False, repr=False, compare=False, default=7)

    def __post_init__(self) -> None:
        if not self.name:
            raise ValueError("nameless")


@dataclass(frozen=True, slots=True)
class Like:
    """The same, made by the standard library."""

    name: str
    east: float = 0.0
    names: list[str] = field(default_factory=list, compare=False)
    length: int = field(init=False, repr=False, compare=False, default=7)


@frozen
class Town(Place):
    people: int = 1


@frozen
class Alone:
    def __repr__(self) -> str:
        return "nothing"


def test_a_value_is_made_from_its_fields_in_order_or_by_name() -> None:
    kyiv = Place("Kyiv", east=30.5)
    assert (kyiv.name, kyiv.east, kyiv.names, kyiv.length) == ("Kyiv", 30.5, [], 7)
    assert Place("Kyiv", 30.5, ["Kiev"]).names == ["Kiev"]
    assert Place("a").names is not Place("b").names
    assert Town("Kyiv", people=3).people == 3
    assert repr(Alone()) == "nothing"


@pytest.mark.parametrize("given", [(), ("a", 1, [], 7)])
def test_what_a_dataclass_refuses_is_refused(given: tuple[Any, ...]) -> None:
    for cls in (Like, Place, Like, Place):
        with pytest.raises(TypeError, match=r"__init__\(\) (missing 1|takes from 2 to 4)"):
            cls(*given)
    with pytest.raises(ValueError, match="nameless"):
        Place("")


def test_equal_values_are_equal_and_hash_alike() -> None:
    one, other = Place("Kyiv", 1.0, ["x"]), Place("Kyiv", 1.0)
    assert one == other
    assert hash(one) == hash(other) == hash(Like("Kyiv", 1.0))
    assert one != Place("Kyiv", 2.0)
    assert one != Town("Kyiv", 1.0)
    assert one != Like("Kyiv", 1.0)  # type: ignore[comparison-overlap]
    assert Alone() == Alone()
    assert len({one, other}) == 1


def test_nothing_about_it_changes() -> None:
    kyiv = Place("Kyiv")
    with pytest.raises(FrozenInstanceError):
        kyiv.name = "Lviv"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del kyiv.name
    with pytest.raises((FrozenInstanceError, AttributeError)):
        kyiv.other = 1  # type: ignore[attr-defined]
    assert not hasattr(kyiv, "__dict__")


def test_it_prints_copies_and_is_replaced_as_a_dataclass() -> None:
    kyiv, like = Place("Kyiv", 30.5), Like("Kyiv", 30.5)
    assert repr(kyiv) == repr(like).replace("Like", "Place")
    assert asdict(kyiv) == asdict(like)
    assert [one.name for one in fields(Town)] == ["name", "east", "names", "length", "people"]
    assert replace(kyiv, name="Lviv") == Place("Lviv", 30.5)
    assert copy.deepcopy(kyiv) == copy.copy(kyiv) == pickle.loads(pickle.dumps(kyiv)) == kyiv
    match kyiv:
        case Place(name, east):
            assert (name, east) == ("Kyiv", 30.5)


def test_values_of_the_program_are_all_made_so() -> None:
    slow = "@dataclass(frozen=True, slots=True)\n"
    known = READER / "core" / "frozen.py"
    paths = [path for path in READER.rglob("*.py") if path != known]
    assert not [str(path) for path in paths if slow in path.read_text("utf-8")]
