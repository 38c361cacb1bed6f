"""Enumerations made from a list of names and numbers, as a toolkit makes them by the hundred.

`enum` makes each member by way of a descriptor and looks through all base classes for each name;
for plain numbers the outcome is known beforehand. The classes are the same in all that they hold.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from enum import Enum, EnumType, Flag, IntEnum, IntFlag
from typing import Any

_PLAIN = (Enum, IntEnum, Flag, IntFlag)
_taken: dict[type, frozenset[str]] = {
    cls: frozenset({"mro"}.union(*map(vars, cls.__mro__))) for cls in _PLAIN
}
_KNOWN = sys.version_info[:2] in ((3, 11), (3, 12), (3, 13))
_templates: dict[tuple[type, object], tuple[dict[str, Any], list[tuple[str, type]]]] = {}
"""What each kind holds without members, and which lists and dictionaries of it are its own."""
_usual = EnumType._create_  # type: ignore[attr-defined]


def make_enums_quickly() -> None:
    """Make enumerations of plain numbers in the quick way from now on, and all others as ever."""
    if _KNOWN:
        EnumType._create_ = quick_enum  # type: ignore[attr-defined]


def quick_enum(
    cls: Any,
    class_name: str,
    names: Any,
    *,
    module: str | None = None,
    qualname: str | None = None,
    type: type | None = None,  # noqa: A002  # as `enum` calls it
    start: Any = 1,
    boundary: Any = None,
) -> Any:
    """Return the enumeration that `Enum(class_name, names)` returns, for `cls` one of its kinds."""
    if module is None:
        # The one that asks for it, as in `enum`: there is a call of `Enum` between.
        module = sys._getframe(2).f_globals.get("__name__")  # noqa: SLF001
    if type is None and cls in _PLAIN and module and _is_plain(cls, names):
        # What a later `enum` does otherwise is left to it.
        with suppress(Exception):
            return _made(cls, class_name, names, module, qualname, boundary)
    named = {"module": module, "qualname": qualname, "boundary": boundary}
    return _usual(cls, class_name, names, type=type, start=start, **named)


def _made(
    cls: Any, class_name: str, names: Any, module: str, qualname: str | None, boundary: Any
) -> Any:
    body = _empty(cls, boundary) | {"__module__": module}
    if qualname is not None:
        body["__qualname__"] = qualname
    made = EnumType.__new__(EnumType, class_name, (cls,), body, _simple=True)  # type: ignore[arg-type]
    _fill(made, names, of_numbers=cls in (IntEnum, IntFlag))
    if cls in (Flag, IntFlag):
        _note_flags(made, [value for _, value in names])
    return made


def _is_plain(cls: type, names: Any) -> bool:
    if type(names) not in (list, tuple) or set(map(type, names)) - {tuple}:
        return False
    try:
        numbers = dict(names)
    except (TypeError, ValueError):
        return False
    return (
        len(numbers) == len(names)
        and not set(map(type, numbers)) - {str}
        and not set(map(type, numbers.values())) - {int}
        and _taken[cls].isdisjoint(numbers)
        and {name[:1] for name in numbers}.isdisjoint(("", "_"))
        and not (issubclass(cls, Flag) and min(numbers.values(), default=0) < 0)
    )


def _empty(cls: Any, boundary: Any) -> dict[str, Any]:
    """Return what an enumeration without members holds, with lists and dictionaries of its own."""
    key = (cls, boundary)
    if key not in _templates:
        usual = _usual(cls, "Empty", (), module=__name__, boundary=boundary)
        body = {name: value for name, value in vars(usual).items() if name not in _OF_THE_CLASS}
        own = [(name, type(value)) for name, value in body.items() if type(value) in (list, dict)]
        _templates[key] = body, own
    body, own = _templates[key]
    return body | {name: kind() for name, kind in own}


_OF_THE_CLASS = frozenset(("__dict__", "__weakref__", "__module__", "__qualname__"))


def _fill(made: Any, names: Iterable[tuple[str, int]], *, of_numbers: bool) -> None:
    counted, known, by_value = made._member_names_, made._member_map_, made._value2member_map_
    flags = issubclass(made, Flag)
    new: Any = int.__new__ if of_numbers else object.__new__
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            by_value[value] = member = new(made, value) if of_numbers else new(made)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(counted)
            if not flags or _is_single_bit(value):
                counted.append(name)
        known[name] = member
    if "_hashable_values_" in vars(made):
        made._hashable_values_.extend(by_value)
    # All at the end: what a class is asked for is looked up anew after each.
    put = type.__setattr__
    for name, member in known.items():
        put(made, name, member)


def _is_single_bit(value: int) -> bool:
    return value != 0 and not value & (value - 1)


def _note_flags(made: Any, values: list[int]) -> None:
    # Summed up first: each thing that a class is given has it looked through anew.
    mask, singles = made._flag_mask_, made._singles_mask_
    for value in values:
        mask |= value
        if _is_single_bit(value):
            singles |= value
    put = type.__setattr__
    put(made, "_flag_mask_", mask)
    put(made, "_singles_mask_", singles)
    put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
    in_order = [made._member_map_[name]._value_ for name in made._member_names_]
    if in_order != sorted(in_order):
        made._iter_member_ = made._iter_member_by_def_
