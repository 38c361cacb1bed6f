"""Writing a document to disk: the whole of it, or nothing and the old file as it was."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
from collections.abc import Mapping
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.export.escape import visible
from reader.export.guard import objection

_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)

_OPEN_FILES = re.compile(r"/proc/\d+(?:/task/\d+)?/fd")
_MOST_LINKS = 40
"""As many as Linux follows before it says that they lead nowhere."""


class NotWrittenError(ReaderError):
    """A document could not be written; what was there before is unchanged."""


_REASONS: dict[int, str] = {
    errno.ENOSPC: "the disk is full. Free some space and try again, or choose another place",
    errno.EDQUOT: "your share of the disk is used up. Free some space and try again",
    errno.EFBIG: "the file would be larger than is allowed there. Choose another place",
    errno.EACCES: "you have no permission to write there. Choose another place",
    errno.EPERM: "you have no permission to write there. Choose another place",
    errno.EROFS: "that disk is read-only. Choose another place",
    errno.ENOENT: "the folder is not there. Make it first, or choose another place",
    errno.ENOTDIR: "the folder is not there. Make it first, or choose another place",
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


def write_data(path: Path, data: bytes, *, never: Path | None = None) -> None:
    """Write bytes to `path`; all else as `write_text`."""
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
            _replace(target, data, mode)
    except OSError as error:
        raise NotWrittenError(reason_for(path, error)) from error


def write_folder(folder: Path, files: Mapping[str, bytes], *, never: Path | None = None) -> None:
    """Write several files, by their names, into `folder`: all of them or, if any fails, none.

    The folder is made when it is not there, though not the one that it is in. All are written
    under other names first, so that a full disk leaves the old files as they were. Raises
    NotWrittenError.
    """
    waiting: list[tuple[Path, Path]] = []
    at = folder
    is_new = not folder.exists()
    try:
        folder.mkdir(exist_ok=True)
        for name, data in files.items():
            at = folder / name
            target = _target(at)
            refusal = objection(target, never)
            if refusal is not None:
                raise NotWrittenError(refusal.format(path=visible(str(at))))
            waiting.append((_beside(target, data, _mode_of(target)), target))
        for temporary, target in waiting:
            at = target
            temporary.replace(target)
    except OSError as error:
        raise NotWrittenError(reason_for(at, error)) from error
    finally:
        for temporary, _ in waiting:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
        if is_new:
            with contextlib.suppress(OSError):  # it stays, unless nothing has come into it
                folder.rmdir()
    _settle(folder)


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


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    temporary = _beside(target, data, mode)
    try:
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _settle(target.parent)


def _beside(target: Path, data: bytes, mode: int | None) -> Path:
    """Return a new file in the same folder with `data` in it, on the disk."""
    temporary = target.parent / f".{secrets.token_hex(6)}.tmp"
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


def reason_for(path: Path, error: OSError) -> str:
    """Return the sentence that says why nothing was written to `path`."""
    reason = _REASONS.get(error.errno or 0)
    why = tr(reason) if reason else (error.strerror or type(error).__name__)
    return tr("“{path}” was not written: {reason}. Nothing there has been changed.").format(
        path=visible(str(path)), reason=why
    )
