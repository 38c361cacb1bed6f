"""A library made of two, written to a file of its own."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.export.merging import Merged


def write_merged(made: Merged, target: Path) -> None:
    """Make a library at `target` of what two come to.

    Its history has one entry, with which all that the other library brought can be taken back.
    Raises TargetExistsError where something is at `target`, or another LibraryError; there is then
    no new file.
    """
    from reader.storage import Union, make_joined

    before, after, otherwise = (
        replace(one, name=target.stem) for one in (made.before, made.contents, made.otherwise)
    )
    make_joined(Union(before, after, otherwise, made.other, made.histories, made.texts), target)
