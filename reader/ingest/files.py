"""Gets the bytes of documents from the disk, and says in plain words why not."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from reader.core.frozen import frozen
from reader.ingest.errors import (
    ImportProblem,
    IsAFolder,
    MissingFile,
    NotAFile,
    NoTextInFolder,
    TooLarge,
    Unreadable,
)
from reader.ingest.formats.kinds import HEAD, is_document, named_format
from reader.ingest.formats.limits import largest
from reader.ingest.formats.saved import is_part_of_saved_page, saved_pages
from reader.ingest.refusals import Reason, Refused

LARGEST = 20_000_000
"""The most bytes a text may have."""

_OPEN_IN_OFFICE = "~$"
"""What the names of files begin with that Office keeps beside documents that are open."""

_DECEIVING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]"
)


@frozen
class Signature:
    """What tells whether a file is as it was: its size in bytes, its time and which one it is."""

    size: int
    changed: int
    node: int


def signature_of(path: Path) -> Signature:
    """Return the signature of the file at `path`; raises an ImportProblem like `bytes_of`."""
    name = shown_name(path)
    try:
        status = path.stat()
    except OSError as error:
        raise _problem(error, name) from error
    except ValueError as error:
        raise MissingFile(name) from error
    return _signature(status)


def _signature(status: os.stat_result) -> Signature:
    return Signature(status.st_size, status.st_mtime_ns, status.st_ino)


def opening_of(path: Path) -> bytes:
    """Return the first bytes of the file at `path`, enough to tell what it is.

    Raises an ImportProblem when it is missing, no ordinary file, too large for what its name says
    it is, or withheld by the system.
    """
    name = shown_name(path)
    try:
        status = path.stat()
        _require_file(status, name)
        claimed = named_format(path.name)
        if claimed is not None and status.st_size > largest(claimed):
            raise TooLarge(name, status.st_size, largest(claimed))
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError as error:
        raise _problem(error, name) from error
    except ValueError as error:  # a NUL in the name
        raise MissingFile(name) from error


def bytes_of(path: Path) -> bytes:
    """Return what the file at `path` holds; its size is looked at before anything is read.

    Raises an ImportProblem when it is missing, no ordinary file, larger than `LARGEST` or withheld
    by the system.
    """
    name = shown_name(path)
    try:
        status = path.stat()
        _require_file(status, name)
        if status.st_size > LARGEST:
            raise TooLarge(name, status.st_size, LARGEST)
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if _signature(path.stat()) != _signature(status):
            raise Refused(Reason.CHANGED)
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


def _problem(error: OSError, name: str) -> ImportProblem:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return MissingFile(name)
    return Unreadable(name, error.strerror or type(error).__name__)


def shown_name(path: Path | str) -> str:
    """Return the file's name in characters that can be shown and stored.

    Bytes of a name that are not UTF-8 become U+FFFD; characters that control or turn the direction
    of reading are written out: ``⟦U+202E⟧``.
    """
    text = path if isinstance(path, str) else path.name or str(path)
    if text.isascii() and text.isprintable():
        return text
    known = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    spaced = re.sub(r"[\t-\r\u2028\u2029]", " ", known)
    return _DECEIVING.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", spaced)


def undeceiving(text: str) -> str:
    """Return a title or name without the characters that control or turn the way it is read."""
    if text.isascii() and text.isprintable():
        return text
    return " ".join(_DECEIVING.sub("", text).split())


def files_in(paths: Sequence[Path], fail: Callable[[Path, ImportProblem], None]) -> Iterator[Path]:
    """Yield the files named, and for each folder the documents inside it at any depth, sorted.

    Pages without an ending are told by their content; documents that cannot be read are yielded.
    A file that comes up twice is yielded once. Hidden files and folders inside a folder are passed
    over, so is what a browser has saved beside a page; links to folders, or to anything outside
    the folder, are not followed. Calls `fail` for folders that cannot be read or hold no document.
    """
    seen: set[str] = set()
    pages = saved_pages(path.as_posix() for path in paths)
    for path in paths:
        if is_part_of_saved_page(f"{path.as_posix()}/", pages) and path.is_dir():
            continue
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
        pages = saved_pages(files)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not is_part_of_saved_page(f"{name}/", pages)
        )
        found += [
            Path(folder, name)
            for name in files
            if _is_document(Path(folder, name)) and not _leads_out(Path(folder, name), path)
        ]
    for error in problems:
        place = Path(os.fsdecode(error.filename)) if error.filename else path
        fail(place, _problem(error, shown_name(place)))
    if not found and not problems:
        fail(path, NoTextInFolder(shown_name(path)))
    return sorted(found)


def _leads_out(file: Path, folder: Path) -> bool:
    """Tell whether a file in a folder is a link to something elsewhere."""
    return file.is_symlink() and not file.resolve().is_relative_to(folder.resolve())


def _is_document(path: Path) -> bool:
    def opening() -> bytes:
        try:
            return opening_of(path)
        except ImportProblem:
            return b""

    return not path.name.startswith((".", _OPEN_IN_OFFICE)) and is_document(path.name, opening)
