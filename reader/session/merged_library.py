"""A library made of two, written to a file of its own."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.export.merging import Merged


def write_merged(made: Merged, target: Path) -> None:
    """Make a library at `target` of what two come to.

    Its history has one entry where something could not be kept twice: undone, all that is said as
    the other library has it.

    Raises TargetExistsError where something is at `target`, or another LibraryError; there is then
    no new file.
    """
    from reader.storage import TargetExistsError, make_from, open_library

    if target.exists():
        raise TargetExistsError(target.absolute())
    beginning = replace(made.otherwise, name=target.stem)
    make_from(beginning, target, made.histories, made.texts)
    if made.keeping is None:
        return
    try:
        with closing(open_library(target)) as library:
            library.apply(made.keeping)
    except BaseException:
        target.unlink(missing_ok=True)
        raise
