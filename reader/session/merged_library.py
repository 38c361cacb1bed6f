"""A library made of two, written to a file of its own."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.export.merging import Merged


def write_merged(made: Merged, target: Path) -> None:
    """Make a library at `target` of what two come to; its history has what could not be kept twice.

    Raises TargetExistsError where something is at `target`, or another LibraryError; there is then
    no new file.
    """
    from reader.storage import TargetExistsError, make_from, open_library

    if target.exists():
        raise TargetExistsError(target.absolute())
    make_from(replace(made.contents, name=target.stem), target, made.histories)
    if not made.otherwise:
        return
    try:
        with closing(open_library(target)) as library:
            for change in made.otherwise:
                library.apply(change)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
