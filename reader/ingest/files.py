"""Gets the bytes of documents from the disk, and says in plain words why not."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.ingest.errors import (
    ImportProblem,
    IsAFolder,
    MissingFile,
    NotAFile,
    NoTextInFolder,
    TooLarge,
    Unreadable,
)

LARGEST = 20_000_000
"""The most bytes a document may have."""

SUFFIX = ".txt"


def bytes_of(path: Path) -> bytes:
    """Return what the file at `path` holds; its size is looked at before anything is read.

    Raises an ImportProblem when it is missing, no ordinary file, larger than `LARGEST` or withheld
    by the system.
    """
    name = shown_name(path)
    try:
        status = path.stat()
        _require_file(status, name)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise _problem(error, name) from error
    except ValueError as error:  # a NUL in the name
        raise MissingFile(name) from error
    if len(data) > LARGEST:  # it has grown since, or did not tell its size
        raise TooLarge(name, len(data), LARGEST)
    return data


def _require_file(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsAFolder(name)
    if not stat.S_ISREG(status.st_mode):
        raise NotAFile(name)
    if status.st_size > LARGEST:
        raise TooLarge(name, status.st_size, LARGEST)


def _problem(error: OSError, name: str) -> ImportProblem:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return MissingFile(name)
    return Unreadable(name, error.strerror or type(error).__name__)


def shown_name(path: Path | str) -> str:
    """Return the file's name in characters that can be shown and stored.

    Bytes of a name that are not UTF-8 become U+FFFD.
    """
    text = path if isinstance(path, str) else path.name or str(path)
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def files_in(paths: Sequence[Path], fail: Callable[[Path, ImportProblem], None]) -> Iterator[Path]:
    """Yield the files named, and for each folder the text files inside it at any depth, sorted.

    A file that comes up twice is yielded once. Hidden files and folders inside a folder are passed
    over. Calls `fail` for folders that cannot be read or hold no text file.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _expanded(path, fail):
            place = os.path.normcase(file.absolute())
            if place not in seen:
                seen.add(place)
                yield file


def _expanded(path: Path, fail: Callable[[Path, ImportProblem], None]) -> list[Path]:
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):  # bytes_of says what is the matter with it
        is_folder = False
    if not is_folder:
        return [path]
    problems: list[OSError] = []
    found: list[Path] = []
    for folder, folders, files in os.walk(path, onerror=problems.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(folder, name) for name in files if _is_text_name(name)]
    for error in problems:
        place = Path(os.fsdecode(error.filename)) if error.filename else path
        fail(place, _problem(error, shown_name(place)))
    if not found and not problems:
        fail(path, NoTextInFolder(shown_name(path)))
    return sorted(found)


def _is_text_name(name: str) -> bool:
    return name.lower().endswith(SUFFIX) and not name.startswith(".")
