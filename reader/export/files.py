"""Writing a document to disk: the whole of it, or nothing and the old file as it was."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.export.escape import visible
from reader.export.exchanging import (
    IsAsRead,
    NotExchangedError,
    Waiting,
    beside,
    exchange,
)
from reader.export.guard import objection

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_LEFT = re.compile(r"\.[0-9a-f]{12}\.new\.tmp")
_STALE = 600.0
"""Seconds after which nobody is writing a file any more that waits to be put in its place."""

_OPEN_FILES = re.compile(r"/proc/\d+(?:/task/\d+)?/fd")
_MOST_LINKS = 40
"""As many as Linux follows before it says that they lead nowhere."""


class NotWrittenError(ReaderError):
    """A document could not be written; what was there before is unchanged, or is told of."""


_REASONS: dict[int, str] = {
    errno.ENOSPC: "the disk is full. Free some space and try again, or choose another place",
    errno.EDQUOT: "your share of the disk is used up. Free some space and try again",
    errno.EFBIG: "the file would be larger than is allowed there. Choose another place",
    errno.EACCES: "you have no permission to write there. Choose another place",
    errno.EPERM: "you have no permission to write there. Choose another place",
    errno.EROFS: "that disk is read-only. Choose another place",
    errno.ENOENT: "the folder it would be in is not there. Make that first, or choose another",
    errno.ENOTDIR: "the folder it would be in is not there. Make that first, or choose another",
    errno.EISDIR: "it is a folder. Give the name of a file",
    errno.EEXIST: "it is a file, not a folder. Choose another place",
    errno.ENAMETOOLONG: "the name is too long. Choose a shorter one",
    errno.ELOOP: "the link leads back to itself. Choose another place",
    errno.EPIPE: "whoever was to read it has gone. Choose another place",
    errno.EIO: "the disk reported an error. Choose another disk and check this one",
}


def write_text(path: Path, text: str, *, never: Path | None = None) -> None:
    """Write `text` to `path` as UTF-8, whole or not at all; never over a library.

    `never` is the library that the text comes from; other databases are refused without being
    named. A link is followed and stays a link; a file that is there keeps its permissions. A device
    or a pipe is written to directly, an output that is open already (/dev/stdout) at its end.
    Raises NotWrittenError, after which the old file is as it was.
    """
    write_data(path, text.encode("utf-8", "backslashreplace"), never=never)


def write_data(
    path: Path,
    data: bytes,
    *,
    never: Path | None = None,
    is_as_read: IsAsRead | None = None,
    strict: bool = True,
) -> Path | None:
    """Write bytes to `path`; all else as `write_text`.

    `is_as_read` is asked in the last moment, and if it says no ChangedMeanwhileError is raised,
    unless not `strict`. Returns where the old file is kept when it was changed even later.
    """
    try:
        is_open = is_open_file(path)
        target = path if is_open else _target(path)
        refusal = objection(target, never)
        if refusal is not None:
            raise NotWrittenError(refusal.format(path=visible(str(path))))
        mode = _mode_of(target)
        if is_open:
            _append(target, data)
        elif mode is not None and not stat.S_ISREG(mode):
            target.write_bytes(data)
        else:
            _sweep(target.parent)
            waiting = Waiting(target, _written(target, data, mode), is_as_read)
            return _exchanged([waiting], {target: path}, target.parent, strict).get(target)
    except OSError as error:
        raise NotWrittenError(reason_for(path, error)) from error
    return None


def write_folder(
    folder: Path,
    files: Mapping[str, bytes],
    *,
    never: Path | None = None,
    are_as_read: Mapping[str, IsAsRead] | None = None,
    strict: bool = True,
) -> dict[str, Path]:
    """Write several files, by their names, into `folder`: all of them or, if any fails, none.

    The folder is made when it is not there, though not the one that it is in. All are written
    under other names first, and what was exchanged is put back when one cannot be. `are_as_read`
    and what is returned are for each name as in `write_data`. Raises NotWrittenError, which names
    the files that could not be put back.
    """
    waiting: list[Waiting] = []
    at = folder
    is_new = not folder.exists()
    asked = are_as_read or {}
    names: dict[Path, str] = {}
    try:
        folder.mkdir(exist_ok=True)
        _sweep(folder)
        for name, data in files.items():
            at = folder / name
            target = _target(at)
            refusal = objection(target, never)
            if refusal is not None:
                raise NotWrittenError(refusal.format(path=visible(str(at))))
            new = _written(target, data, _mode_of(target))
            waiting.append(Waiting(target, new, asked.get(name)))
            names[target] = name
        shown = {target: folder / name for target, name in names.items()}
        kept = _exchanged(waiting, shown, folder, strict)
    except OSError as error:
        raise NotWrittenError(reason_for(at, error)) from error
    finally:
        _forget(waiting)
        if is_new:
            with contextlib.suppress(OSError):  # it stays, unless nothing has come into it
                folder.rmdir()
    return {names[target]: old for target, old in kept.items()}


def _exchanged(
    waiting: Sequence[Waiting], shown: Mapping[Path, Path], folder: Path, strict: bool
) -> dict[Path, Path]:
    """Exchange files, and say by the names that a person knows what could not be."""
    try:
        kept = exchange(waiting, strict=strict)
    except NotExchangedError as error:
        names = [str(shown[one]) for one in error.renewed]
        raise NotWrittenError(reason_for(shown[error.at], error.reason, names)) from error.reason
    finally:
        _forget(waiting)
    _settle(folder)
    return kept


def _forget(waiting: Sequence[Waiting]) -> None:
    """Take away what was written for nothing."""
    for one in waiting:
        with contextlib.suppress(OSError):
            one.new.unlink(missing_ok=True)


def is_open_file(path: Path) -> bool:
    """Tell whether `path` leads to a file by the process that has it open, as /dev/stdout does.

    What it is called there need not be the name of anything ("pipe:[4711]").
    """
    at = path.absolute()
    for _ in range(_MOST_LINKS):
        if _OPEN_FILES.fullmatch(os.path.realpath(at.parent)):
            return True
        if not at.is_symlink():
            break
        at = at.parent / at.readlink()
    return False


def _append(path: Path, data: bytes) -> None:
    with path.open("ab") as file:
        file.write(data)


def _sweep(folder: Path) -> None:
    """Take away what a program left here that was ended while it wrote.

    Never the second name of an old file, which may be all that is left of it.
    """
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _LEFT.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                age = time.time() - entry.stat(follow_symlinks=False).st_mtime
                if age > _STALE:
                    Path(entry).unlink(missing_ok=True)


def _target(path: Path) -> Path:
    target = Path(os.path.realpath(path))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return target


def _mode_of(target: Path) -> int | None:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not os.access(target, os.W_OK):
        # Replacing needs only the folder's permission, but somebody protected this file.
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return mode


def _written(target: Path, data: bytes, mode: int | None) -> Path:
    """Return a new file in the same folder with `data` in it, on the disk."""
    temporary = beside(target, ".new.tmp")
    try:
        with os.fdopen(os.open(temporary, _NEW_FILE, 0o666), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(stat.S_IMODE(mode))
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def _settle(folder: Path) -> None:
    """Make the new name last through a power cut, where the system lets a folder be synced."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def reason_for(path: Path, error: OSError, renewed: Sequence[str] = ()) -> str:
    """Return the sentence that says why nothing was written to `path`.

    `renewed` names files that were written before it and could not be put back.
    """
    reason = _REASONS.get(error.errno or 0)
    why = tr(reason) if reason else (error.strerror or type(error).__name__)
    if not renewed:
        sentence = tr("“{path}” was not written: {reason}. Nothing there has been changed.")
        return sentence.format(path=visible(str(path)), reason=why)
    sentence = tr(
        "“{path}” was not written: {reason}. Written before it, and not to be put back, were: "
        "{names}."
    )
    names = ", ".join(visible(name) for name in renewed)
    return sentence.format(path=visible(str(path)), reason=why, names=names)
