"""Which windows of this person are open on this machine, each known by a lock it holds on a file.

The system lets go of a lock when a program ends, however it ends: a crash leaves nothing behind
that could be taken for an open window. Another start can leave word beside such a file, to ask the
window to come to the front, and where in its library it is to go.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from reader.core import short_sums
from reader.core.machine import this_machine
from reader.locations import windows_folder

_SUFFIX = ".window"
_CALL = ".call"
_WORD = ".word"
_ATTEMPTS = 20

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """Past anything written, because Windows lets nobody read what is locked."""

    def _lock(handle: int, *, shared: bool) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBRLCK if shared else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int, *, shared: bool) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


class Windows:
    """The windows that are open, among them one of one's own once it has entered.

    Where the folder cannot be used, one is alone: no other window is seen, and none sees this one.
    """

    def __init__(self, folder: Path | None = None, machine: str = "") -> None:
        """Look into `folder`; unless given, that of this person on this machine."""
        self._machine = machine or this_machine()
        self._folder = folder
        self._handle: int | None = None
        self._library = ""
        self.token = self._new_token()

    def another(self) -> Windows:
        """Return one that looks into the same folder and has not entered."""
        return Windows(self._folder, self._machine)

    def enter(self, library: Path) -> None:
        """Be known from now on as a window on the library at this path."""
        self.leave()
        self.token = self._new_token()
        self._library = str(library.resolve())
        with suppress(OSError):
            self._place().mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handle = self._held(self._path(self.token))
        if self._handle is not None:
            os.lseek(self._handle, 0, os.SEEK_SET)
            os.write(self._handle, json.dumps({"library": self._library}).encode())

    def leave(self) -> None:
        """Be known no more."""
        handle, self._handle = self._handle, None
        if handle is not None:
            with suppress(OSError):
                os.close(handle)
            for path in (self._path(self.token), self._call(self.token)):
                with suppress(OSError):
                    path.unlink()

    def is_open(self, window: str) -> bool:
        """Tell whether the window with this token is open; tidies up after one that crashed.

        One on another machine, which may share the file or have a copy of it, is not to be seen
        from here and taken to be open: its work is not taken for work of this machine's.
        """
        if window.partition("@")[2] not in ("", self._machine):
            return True
        path = self._path(window)
        try:
            handle = os.open(path, os.O_RDWR)
        except OSError:
            return False
        try:
            free = _lock(handle, shared=True)
        finally:
            os.close(handle)
        if free:
            for left in (path, self._call(window)):
                with suppress(OSError):
                    left.unlink()
        return not free

    def others(self, library: Path) -> list[str]:
        """Return the tokens of the other windows that are open on the library at this path."""
        wanted = str(library.resolve())
        try:
            known = sorted(self._place().glob(f"*{_SUFFIX}"))
        except OSError:
            return []
        others = [path for path in known if path.stem != self.token]
        return [p.stem for p in others if self.is_open(p.stem) and _about(p) == wanted]

    def alone(self) -> bool:
        """Tell whether no other window is open on the library that this one is open on."""
        return not self.others(Path(self._library))

    def hand_over(self, library: Path, seconds: float = 2.0) -> bool:
        """Call an open window on a library to the front; tell whether one has taken notice.

        Waits at most so many seconds for a window that may have hung.
        """
        for window in self.others(library):
            call = self._call(window)
            try:
                call.touch()
            except OSError:
                continue
            until = time.monotonic() + seconds
            while call.exists() and time.monotonic() < until:
                time.sleep(0.02)
            try:
                call.unlink()
            except OSError:
                return True
        return False

    def called(self) -> bool:
        """Tell whether this window was called since last asked."""
        try:
            self._call(self.token).unlink()
        except OSError:
            return False
        return True

    def leave_word(self, library: Path, place: str) -> None:
        """Say where a window on a library, which may be open already, is to go in it."""
        with suppress(OSError):
            self._place().mkdir(mode=0o700, parents=True, exist_ok=True)
            self._word(str(library.resolve())).write_text(place, "utf-8")

    def word(self) -> str:
        """Return where this window is to go, once; the empty string when it is nowhere."""
        left = self._word(self._library)
        try:
            place = left.read_text("utf-8")
            left.unlink()
        except (OSError, UnicodeError):
            return ""
        return place

    def _word(self, library: str) -> Path:
        return self._place() / f"{short_sums.sha256(os.fsencode(library))[:32]}{_WORD}"

    def _new_token(self) -> str:
        return f"{os.urandom(8).hex()}@{self._machine}"

    def _held(self, path: Path) -> int | None:
        """Make and lock a file, which whoever looks at it in between may hold or take away."""
        for _ in range(_ATTEMPTS):
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
            if _lock(handle, shared=False) and _is_still(path, handle):
                return handle
            os.close(handle)
        return None

    def _place(self) -> Path:
        if self._folder is None:
            self._folder = windows_folder()
        return self._folder

    def _path(self, window: str) -> Path:
        return self._place() / f"{window}{_SUFFIX}"

    def _call(self, window: str) -> Path:
        return self._place() / f"{window}{_CALL}"


def _is_still(path: Path, handle: int) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(handle))
    except OSError:
        return False


def _about(path: Path) -> str:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return str(told["library"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""
