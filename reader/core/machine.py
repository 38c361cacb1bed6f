"""Which machine this is."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from reader.core.short_sums import sha256


def this_machine() -> str:
    """Return eight hexadecimal digits that stand for this machine, the same at every start."""
    name = _node()
    with suppress(OSError):
        name += Path("/etc/machine-id").read_text(encoding="ascii", errors="replace")
    return sha256(name.encode("utf-8", "replace"))[:8]


def _node() -> str:
    if hasattr(os, "uname"):
        return os.uname().nodename
    import platform

    return platform.node()
