"""Frozen values: what most of the program hands round.

`@frozen` makes of a class what `@dataclass(frozen=True, slots=True)` makes of it, and `fields`,
`replace` and `asdict` take it for one. A dataclass compiles six functions as it is defined, which
for the hundreds of values that a window needs took a third of its start. A value compiles what it
needs when it is first used, and shares the rest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, TypeVar, cast, dataclass_transform

T = TypeVar("T")

_Method = Callable[..., Any]
_Source = Callable[[Any, dict[str, Any]], str]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make `cls` a frozen value of the fields that it names, as a slotted, frozen dataclass is.

    What the class defines itself (`__eq__`, `__repr__`, `__post_init__`, …) stays.
    """
    return _slotted(cls) if _is_simple(cls) else _as_ever(cls)


def _as_ever(cls: type[T]) -> type[T]:
    own = frozenset(cls.__dict__)
    if not cls.__doc__:
        # Else it would be made of the signature, for which all of `inspect` is asked.
        cls.__doc__ = cls.__name__
    made = dataclass(init=False, repr=False, eq=False, slots=True)(cls)
    for name, method in (_SHARED | _compiled([made])).items():
        if name not in own:
            setattr(made, name, method)
    return made


def _is_simple(cls: type) -> bool:
    """Tell whether all fields are the class's own, and none of a kind that `dataclass` knows."""
    kinds = vars(cls).get("__annotations__", {}).values()
    return cls.__bases__ == (object,) and not any(
        type(kind) is not str or "ClassVar" in kind or "InitVar" in kind or "KW_ONLY" in kind
        for kind in kinds
    )


def _slotted(cls: type[T]) -> type[T]:
    """Return `cls` with slots and fields as `dataclass` gives it, without what it compiles."""
    body = dict(cls.__dict__)
    names = tuple(body.get("__annotations__", ()))
    described = {}
    for name in names:
        default = body.pop(name, MISSING)
        one = default if isinstance(default, Field) else field(default=default)
        one.name, one.type, one.kw_only = name, body["__annotations__"][name], False
        one._field_type = _FIELD  # type: ignore[union-attr]  # noqa: SLF001
        described[name] = one
    body.pop("__dict__", None)
    body.pop("__weakref__", None)
    body |= {
        "__qualname__": cls.__qualname__,
        "__slots__": names,
        "__match_args__": names,
        "__doc__": cls.__doc__ or cls.__name__,
    }
    body |= {"__dataclass_fields__": described} | _OF_EVERY_ONE
    kind: Any = type(cls)
    made: list[Any] = []
    # What is put into a class afterwards has Python look through it anew, each time.
    body = _SHARED | _compiled(made) | body
    made.append(kind(cls.__name__, cls.__bases__, body))
    return cast("type[T]", made[0])


@dataclass(init=False, repr=False, eq=False, slots=True)
class _Example:
    """What a dataclass has besides its fields."""

    one: int


_FIELD = fields(_Example)[0]._field_type  # type: ignore[attr-defined]  # noqa: SLF001
_OF_EVERY_ONE = {
    name: value
    for name, value in vars(_Example).items()
    if name in ("__dataclass_params__", "__replace__")
}


def _compiled(made: list[Any]) -> dict[str, _Method]:
    """Return the methods of the class that `made` will hold."""
    return {
        name: _compiled_when_used(made, name, source, plain)
        for name, (source, plain) in _COMPILED.items()
    }


def _compiled_when_used(made: list[Any], name: str, source: _Source, plain: _Method) -> _Method:
    uses = 0

    def first(self: object, *args: object, **kwargs: object) -> object:
        nonlocal uses
        uses += 1
        cls = made[0]
        # Compiling takes as long as some dozens of uses that look at the fields one by one.
        if uses < _OFTEN:
            done = plain(cls, self, *args, **kwargs)
            if done is not NotImplemented:
                return done
        known: dict[str, Any] = {}
        # The names in it are those of fields, which the class itself has spelled.
        exec(source(cls, known), known)  # noqa: S102
        method: _Method = known[name]
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        type.__setattr__(cls, name, method)
        return method(self, *args, **kwargs)

    return first


_OFTEN = 20


def _plain_init(cls: Any, self: Any, *args: object, **kwargs: object) -> object:
    """Fill the fields; NotImplemented where what is given does not fit: the error comes later."""
    ones = fields(cls)
    if any(not one.init for one in ones) or len(args) > len(ones):
        return NotImplemented
    given = dict(zip((one.name for one in ones), args, strict=False))
    if given.keys() & kwargs.keys():
        return NotImplemented
    given |= kwargs
    for one in ones:
        if one.name not in given:
            if one.default is not MISSING:
                given[one.name] = one.default
            elif one.default_factory is not MISSING:
                given[one.name] = one.default_factory()
            else:
                return NotImplemented
    if len(given) > len(ones):
        return NotImplemented
    for name, value in given.items():
        getattr(cls, name).__set__(self, value)
    if hasattr(cls, "__post_init__"):
        self.__post_init__()
    return None


def _plain_eq(cls: Any, self: Any, other: Any) -> object:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _compared(cls, self) == _compared(cls, other)


def _plain_hash(cls: Any, self: Any) -> object:
    return hash(_compared(cls, self))


def _compared(cls: Any, self: Any) -> tuple[Any, ...]:
    return tuple(getattr(self, one.name) for one in fields(cls) if one.compare)


def _init(cls: Any, known: dict[str, Any]) -> str:
    """Return the source of `__init__`: it puts each field into its slot, past `__setattr__`."""
    known["_MISSING"] = MISSING
    parameters, steps = ["self"], []
    for one in fields(cls):
        known[f"_put_{one.name}"] = getattr(cls, one.name).__set__
        parameter, given = _taken(one, known)
        if parameter:
            parameters.append(parameter)
        if given:
            steps.append(f"_put_{one.name}(self, {given})")
    if hasattr(cls, "__post_init__"):
        steps.append("self.__post_init__()")
    return f"def __init__({', '.join(parameters)}):\n " + "\n ".join(steps or ["pass"])


def _taken(one: Field[Any], known: dict[str, Any]) -> tuple[str, str]:
    """Return the parameter of a field and what is put into its slot; "" where there is none."""
    made = f"_made_{one.name}"
    if one.default is not MISSING:
        known[made] = one.default
        return (f"{one.name}={made}", one.name) if one.init else ("", made)
    if one.default_factory is not MISSING:
        known[made] = one.default_factory
        anew = f"{made}() if {one.name} is _MISSING else {one.name}"
        return (f"{one.name}=_MISSING", anew) if one.init else ("", f"{made}()")
    return (one.name, one.name) if one.init else ("", "")


def _eq(cls: Any, _known: dict[str, Any]) -> str:
    return (
        "def __eq__(self, other):\n"
        " if other.__class__ is not self.__class__: return NotImplemented\n"
        f" return {_content(cls, 'self')} == {_content(cls, 'other')}"
    )


def _hash(cls: Any, _known: dict[str, Any]) -> str:
    return f"def __hash__(self): return hash({_content(cls, 'self')})"


def _content(cls: Any, name: str) -> str:
    return "(" + "".join(f"{name}.{one.name}, " for one in fields(cls) if one.compare) + ")"


def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name)!r}" for f in fields(self) if f.repr)
    return f"{self.__class__.__qualname__}({', '.join(shown)})"


def _set(_self: object, name: str, _value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _getstate(self: Any) -> list[Any]:
    return [getattr(self, one.name) for one in fields(self)]


def _setstate(self: Any, state: list[Any]) -> None:
    for one, given in zip(fields(self), state, strict=True):
        object.__setattr__(self, one.name, given)


_SHARED: dict[str, _Method] = {
    "__repr__": _repr,
    "__setattr__": _set,
    "__delattr__": _delete,
    "__getstate__": _getstate,
    "__setstate__": _setstate,
}

_COMPILED: dict[str, tuple[_Source, _Method]] = {
    "__init__": (_init, _plain_init),
    "__eq__": (_eq, _plain_eq),
    "__hash__": (_hash, _plain_hash),
}
