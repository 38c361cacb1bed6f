"""How a command ends, and what it says beside its output."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DONE = 0
PARTLY = 1
IMPOSSIBLE = 2
BROKEN = 70
"""An error in the program itself (EX_SOFTWARE of sysexits.h)."""

INTERRUPTED = 130
PIPE_CLOSED = 141
"""As a shell reports a program that the end of its pipe has stopped (128 + SIGPIPE)."""


def tell(sentence: str) -> None:
    """Write `sentence` as one line on standard error, where there is one."""
    if sys.stderr is not None:
        from reader.export.escape import folded, visible

        sys.stderr.write(f"{visible(folded(sentence))}\n")


def printable(path: Path) -> str:
    r"""Return `path` as text that any output can take; bytes that are not UTF-8 as ``\xff``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
