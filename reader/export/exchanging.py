"""New files put in the place of old ones: all of them, or every old one as it was."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.frozen import frozen

IsAsRead = Callable[[Path], bool]
"""Tells whether what is in a file is still what was read of it."""


@frozen
class Waiting:
    """A file that is written, and waits under the name `new` to stand at `target`.

    Without `is_as_read` it does not matter what is there by now.
    """

    target: Path
    new: Path
    is_as_read: IsAsRead | None = None


class ChangedMeanwhileError(Exception):
    """A file is no longer what was read of it; all files are as they were."""


class NotExchangedError(Exception):
    """A file could not be put in its place, because of `reason`.

    `renewed` are those that could not be put back to what they were; mostly there are none.
    """

    def __init__(self, at: Path, reason: OSError, renewed: Sequence[Path]) -> None:
        """Tell of the file `at`."""
        super().__init__(str(reason))
        self.at, self.reason, self.renewed = at, reason, tuple(renewed)


def exchange(files: Sequence[Waiting], *, strict: bool = True) -> dict[Path, Path]:
    """Put new files in their places, all or none; return old ones that are kept, by their places.

    Old files have a second name beside them until all is done. One that is not what was read of it
    ends the work with ChangedMeanwhileError when it is `strict`. Else, and where a person saves in
    the very moment of the exchange, that second name is what is returned. Raises NotExchangedError.
    """
    aside: dict[Path, Path] = {}
    begun: list[Waiting] = []
    kept: dict[Path, Path] = {}
    try:
        for one in files:
            begun.append(one)
            if one.is_as_read is not None or len(files) > 1:
                _set_aside(one.target, aside)
            _move(one, strict=strict)
        kept = {
            one.target: aside[one.target]
            for one in files
            if one.is_as_read and one.target in aside and _differs(aside[one.target], one)
        }
    except OSError as error:
        raise NotExchangedError(begun[-1].target, error, _put_back(begun, aside)) from error
    except BaseException:
        _put_back(begun, aside)
        raise
    finally:
        for target, old in aside.items():
            if target not in kept:
                with contextlib.suppress(OSError):
                    old.unlink(missing_ok=True)
    return kept


def beside(target: Path, suffix: str = ".tmp") -> Path:
    """Return a name in the same folder that no file has."""
    return target.parent / f".{secrets.token_hex(6)}{suffix}"


def _set_aside(target: Path, aside: dict[Path, Path]) -> None:
    """Give the file at `target`, if there is one, a second name, or a copy where it has no more."""
    if not target.exists():
        return
    second = beside(target)
    try:
        # In a folder that all share, a second name of a file of theirs could not be taken away.
        if _is_own(target) and _linked(target, second):
            aside[target] = second
            return
        shutil.copy2(target, second)
    except BaseException:
        with contextlib.suppress(OSError):
            second.unlink(missing_ok=True)
        raise
    aside[target] = second


def _is_own(target: Path) -> bool:
    return not hasattr(os, "geteuid") or target.stat().st_uid == os.geteuid()


def _linked(target: Path, second: Path) -> bool:
    """Give a file a second name; False where the disk has no such names."""
    try:
        os.link(target, second)
    except OSError:
        return False
    return True


def _move(one: Waiting, *, strict: bool) -> None:
    if strict and one.is_as_read is not None and not one.is_as_read(one.target):
        raise ChangedMeanwhileError
    one.new.replace(one.target)


def _differs(old: Path, one: Waiting) -> bool:
    try:
        return one.is_as_read is not None and not one.is_as_read(old)
    except ReaderError:
        return True


def _put_back(begun: Sequence[Waiting], aside: Mapping[Path, Path]) -> list[Path]:
    """Put the old files back, the last one first; return the places where that failed."""
    failed = []
    for one in reversed(begun):
        if one.new.exists():  # it waits still
            continue
        try:
            if one.target in aside:
                aside[one.target].replace(one.target)
            else:
                one.target.unlink(missing_ok=True)
        except OSError:
            failed.append(one.target)
    return failed[::-1]
