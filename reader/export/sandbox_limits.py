"""What a template may ask of the machine: steps of its loops, and how long a text it makes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from reader.core.i18n import tr

T = TypeVar("T")

COUNTED = "counted steps"
"""The filter that every loop goes through; no name that a template could write."""

_MOST_STEPS = 50_000_000
_MOST_MADE = 500_000_000
_CHECKED = 256
_LONGEST = 10_000_000
_WIDEST = 10_000
_BITS = 4096
_LARGEST_BASE, _LARGEST_POWER = 1000, 10

STRING_METHODS = frozenset(
    (
        *("capitalize", "count", "endswith", "find", "format", "index", "isalpha", "isdigit"),
        *("islower", "isspace", "isupper", "lower", "lstrip", "partition", "removeprefix"),
        *("removesuffix", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith"),
        *("strip", "swapcase", "title", "upper"),
    )
)
"""What a template can ask of a text: nothing that pads it, or puts others into it."""

PLAIN_STRING_METHODS = STRING_METHODS - {"format"}
"""Those that the sandbox has not to wrap."""

_WIDTH = re.compile(r"\{[^{}]*:[^{}]*(?:\d{5}|\{)|\{[^{}]*!?[^{}]*:[^}]*\{")


class _Steps:
    def __init__(self, check: Callable[[], None]) -> None:
        self._check, self._taken, self._made = check, 0, 0

    def make(self, length: int) -> None:
        self._made += length
        if self._made > _MOST_MADE:
            raise ValueError(tr("it makes a document without end"))

    def take(self) -> None:
        self._taken += 1
        if self._taken % _CHECKED == 0:
            self._check()
        if self._taken > _MOST_STEPS:
            raise ValueError(tr("it goes on without end"))


_STEPS: ContextVar[_Steps | None] = ContextVar("steps", default=None)


@contextmanager
def counting(check: Callable[[], None]) -> Iterator[None]:
    """Count the steps of loops; `check` is called now and then, and ends them by raising."""
    before = _STEPS.set(_Steps(check))
    try:
        yield
    finally:
        _STEPS.reset(before)


def step() -> None:
    """Count a step that is taken without a loop, as by a macro that asks itself."""
    steps = _STEPS.get()
    if steps is not None:
        steps.take()


def counted_text(value: T) -> T:
    """Return a value; the characters of a text that was made by the way count.

    Raises ValueError where a template has made so much of it that memory would run out.
    """
    if isinstance(value, str):
        _make(len(value))
    return value


def _make(length: int) -> None:
    steps = _STEPS.get()
    if steps is not None:
        steps.make(length)


def counted(values: Iterable[Any]) -> Iterable[Any]:
    """Return the values of a loop, each of which counts; a list is known for its length still."""
    steps = _STEPS.get()
    if steps is None:
        return values
    return _Sized(values, steps) if hasattr(values, "__len__") else _each(values, steps)


def _each(values: Iterable[Any], steps: _Steps) -> Iterator[Any]:
    for value in values:
        steps.take()
        yield value


class _Sized:
    """A list of which every step is counted."""

    def __init__(self, values: Any, steps: _Steps) -> None:
        self._values, self._steps = values, steps

    def __len__(self) -> int:
        return len(self._values)

    def __iter__(self) -> Iterator[Any]:
        return _each(self._values, self._steps)


def checked_binop(operator: str, left: Any, right: Any) -> None:
    """Raise TypeError for a sign that is for numbers, ValueError for what grows without end."""
    if operator == "+":
        if hasattr(left, "__len__") and hasattr(right, "__len__"):
            checked_length(len(left) + len(right))
            _make(_text_in(left, right))
        return
    if not (isinstance(left, int | float) and isinstance(right, int | float)):
        raise TypeError(tr("“{sign}” is for numbers").format(sign=operator))
    if operator == "**" and (abs(left) > _LARGEST_BASE or abs(right) > _LARGEST_POWER):
        raise ValueError(tr("the number is too large"))
    if operator == "*" and isinstance(left, int) and isinstance(right, int):
        bits = left.bit_length() + right.bit_length()
    else:
        bits = 0
    if bits > _BITS:
        raise ValueError(tr("the number is too large"))


def _text_in(left: Any, right: Any) -> int:
    """Return how many characters are new in what is put together; a list is put to others."""
    if isinstance(left, str) or isinstance(right, str):
        return len(left) + len(right)
    return sum(len(one) for one in min(left, right, key=len) if isinstance(one, str))


def checked_length(length: int) -> None:
    """Raise ValueError for a text or a list that is too long."""
    if length > _LONGEST:
        raise ValueError(tr("the text is too long"))


def checked_format(method: Any, wrapped: Any) -> Any:
    """Return what the sandbox made of a text's `format`, None for any other method.

    Raises ValueError where it would pad a text to a great width, or to one that is not written.
    """
    if wrapped is not None and _WIDTH.search(str(method.__self__)):
        raise ValueError(tr("the text is too long"))
    return wrapped


def limit(filters: dict[str, Callable[..., Any]]) -> None:
    """Put limits on Jinja2's filters that can make much of little, and add the one that counts."""
    for name, plain in list(filters.items()):
        filters[name] = _like(plain, measured(plain))
    for name, limited in (("replace", replaced), ("join", joined), ("batch", narrow)):
        filters[name] = limited(filters[name])
    filters["slice"] = narrow(filters["slice"])
    filters[COUNTED] = counted


def measured(plain: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter that counts the characters of what it makes."""

    def counting_text(*given: Any, **named: Any) -> Any:
        return counted_text(plain(*given, **named))

    return counting_text


def replaced(plain: Callable[..., Any]) -> Callable[..., Any]:
    """Return Jinja2's filter `replace`, for texts of a length that can be borne."""

    def replace(context: Any, text: Any, old: Any, new: Any, count: int | None = None) -> Any:
        times = str(text).count(str(old)) if count is None else count
        checked_length(len(str(text)) + max(times, 0) * len(str(new)))
        return plain(context, text, old, new, count)

    return _like(plain, replace)


def joined(plain: Callable[..., Any]) -> Callable[..., Any]:
    """Return Jinja2's filter `join`, for texts of a length that can be borne."""

    def join(context: Any, values: Iterable[Any], d: Any = "", attribute: Any = None) -> Any:
        kept, length = [], 0
        for value in values:
            length += len(str(d)) + (len(value) if isinstance(value, str) else 1)
            checked_length(length)
            kept.append(value)
        return plain(context, kept, d, attribute)

    return _like(plain, join)


def narrow(plain: Callable[..., Any]) -> Callable[..., Any]:
    """Return Jinja2's filter `batch` or `slice`, for numbers that can be borne."""

    def parted(*given: Any, **named: Any) -> Any:
        widths = [one for one in (*given[1:], *named.values()) if isinstance(one, int)]
        if any(one > _WIDEST for one in widths):
            raise ValueError(tr("the number is too large"))
        return plain(*given, **named)

    return _like(plain, parted)


def _like(plain: Callable[..., Any], limited: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter that is called as the one that it stands for."""
    asked = getattr(plain, "jinja_pass_arg", None)
    if asked is not None:
        vars(limited)["jinja_pass_arg"] = asked
    return limited
