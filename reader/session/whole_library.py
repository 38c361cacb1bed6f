"""All that a file has of a library, to be brought together with another."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.library import Contents

if TYPE_CHECKING:
    from reader.core.histories import Histories


def whole_library(path: Path) -> tuple[Contents, Histories]:
    """Return what a library holds and what was done in it; JSON does not tell the latter.

    Raises ReaderError where the file cannot be read.
    """
    from reader.core.histories import Histories
    from reader.export.library_reading import read_library
    from reader.storage import histories_of, open_library

    if path.suffix.lower() == ".json":
        return read_library(path), Histories()
    with closing(open_library(path, read_only=True)) as library:
        contents = library.contents()
    return contents, histories_of(path)
