"""Files that are being made beside a library, and what programs that were cut off leave of them.

Each has the name of what it is for and a mark that says whose it is: the number of the process, the
machine, and a random part, so that no two attempts write to the same file. What is rescued of a
library that was overwritten stays, under a name that a person can read.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader.core.late import late_pattern
from reader.core.machine import this_machine
from reader.locations import default_library
from reader.storage.whole_files import remove_with_log

_MOST = 100

LONGEST_HOURS = 24
"""How long ago a file was last written to that nobody can be making any more."""

RESTORING = "restoring"
"""What a backup is called while it is made ready to take the place of a library."""

MIGRATING = "migrating"
"""What a copy of a library is called while it is brought up to date."""

UNFINISHED = "unfinished"
"""What a file is called that is not all there yet."""

_OWNER = late_pattern(r"(?P<process>\d+)-(?P<machine>[0-9a-f]{8})-[0-9a-f]{8}")
_LOG = late_pattern(r"-(wal|shm|journal)$")


def unfinished(path: Path, what: str) -> Path:
    """Return a name for a file that is to become `path`, or to serve it, told apart by `what`.

    What others have left under such names is deleted; what somebody may be writing is not.
    """
    remove_left(path, what)
    mark = f"{os.getpid()}-{this_machine()}-{os.urandom(4).hex()}"
    return path.with_name(f"{path.name}.{what}-{mark}")


def remove_left(path: Path, *what: str) -> None:
    """Delete what programs that were cut off have left beside `path`; never raises."""
    starts = tuple(f"{path.name}.{one}-" for one in what)
    with suppress(OSError):
        for one in list(path.parent.iterdir()):
            for start in starts:
                if one.name.startswith(start) and _is_left(one, one.name[len(start) :]):
                    remove_with_log(one)


def free_name(path: Path) -> Path:
    """Return a name beside the library at `path` for what is rescued of it, which nobody has."""
    return next(
        one
        for one in rescue_names(path)
        if not one.exists() and not one.with_suffix(".wal").exists()
    )


def keeping_folders(path: Path) -> Iterator[Path]:
    """Yield the folders in which what is kept of the library at `path` can be laid, the best first.

    Its own or the nearest one above it that is there, but not the root of a disk; then that of the
    person's own data.
    """
    own = path.parent
    there = next((one for one in (own, *own.parents) if one.is_dir()), own)
    if there == own or there != Path(there.anchor):
        yield there
    yield default_library().parent


def rescued_files(path: Path) -> tuple[Path, ...]:
    """Return the files beside the library at `path` that have such names, the newest first."""
    start, end = f"{path.stem} rescued", path.suffix
    with suppress(OSError):
        found = [
            one
            for one in path.parent.iterdir()
            if one.name.startswith(start)
            and one.suffix == end
            and (rest := one.stem.removeprefix(start)) == rest.rstrip()
            and (not rest or rest.strip().isdecimal())
        ]
        return tuple(sorted(found, key=lambda one: one.stat().st_mtime_ns, reverse=True))
    return ()


def _is_left(path: Path, mark: str) -> bool:
    owner = _OWNER.fullmatch(_LOG.sub("", mark))
    if owner is not None and owner["machine"] == this_machine() and os.name == "posix":
        return not _is_running(int(owner["process"]))
    # Of another machine's programs nothing else is known here.
    with suppress(OSError):
        return time.time() - path.stat().st_mtime > LONGEST_HOURS * 3600
    return False


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        # There, but somebody else's.
        return True
    return True


def rescue_names(path: Path) -> list[Path]:
    """Return all names that what is rescued of the library at `path` can have."""
    return [
        path.with_name(f"{path.stem} rescued{f' {n}' if n else ''}{path.suffix}")
        for n in range(_MOST)
    ]
