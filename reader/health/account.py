"""What is told of an error that nobody expected: where it came from, and nothing that it quotes."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_MOST_FRAMES = 40
_MOST_CAUSES = 5

_HARMLESS = (
    AttributeError, NameError, ImportError, IndexError, RecursionError, MemoryError,
    ZeroDivisionError, UnboundLocalError,
)  # fmt: skip
"""Errors whose message Python writes itself, of names that stand in the program."""


def account_of(error: BaseException) -> str:
    """Return the places that an error and its causes came from, the innermost last.

    Left out are the message, unless it can only be about the program, and every value: either may
    quote an article or a note. So the account can be shown to anybody.
    """
    parts = [_one(error)]
    seen = {id(error)}
    while len(parts) < _MOST_CAUSES:
        before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if before is None or id(before) in seen:
            break
        parts.append(_one(before))
        seen.add(id(before))
        error = before
    return "\nwhich led to:\n".join(reversed(parts))


def place_of(error: BaseException) -> str:
    """Return what stays the same when the same error comes again: its kind and where it arose."""
    places = _places(error)
    return f"{_kind(error)} {places[-1] if places else ''}"


def shortened(path: Path | str) -> str:
    """Return a path with ``~`` for the person's home folder, whose name is nobody's business."""
    try:
        home = str(Path.home())
    except RuntimeError:  # there is none
        return str(path)
    text = str(path)
    if home != "/" and (text == home or text.startswith((f"{home}/", f"{home}\\"))):
        return f"~{text[len(home) :]}"
    return text


def _one(error: BaseException) -> str:
    places = _places(error)
    left_out = len(places) - _MOST_FRAMES
    if left_out > 0:
        half = _MOST_FRAMES // 2
        places = [*places[:half], f"… {left_out} more …", *places[-half:]]
    return "\n".join([*places, _kind(error) + _message(error)])


def _places(error: BaseException) -> list[str]:
    from traceback import walk_tb

    return [
        f"{_file(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"
        for frame, line in walk_tb(error.__traceback__)
    ]


def _file(name: str) -> str:
    path = Path(name)
    for root in (_PACKAGE.parent, *map(Path, sys.path)):
        if root.is_absolute() and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return shortened(path)


def _kind(error: BaseException) -> str:
    kind = type(error)
    home = "" if kind.__module__ == "builtins" else f"{kind.__module__}."
    return home + kind.__qualname__


def _message(error: BaseException) -> str:
    if type(error) in _HARMLESS:
        return f": {error}"
    if isinstance(error, OSError) and error.errno is not None:
        return f": [Errno {error.errno}]"
    return ""
