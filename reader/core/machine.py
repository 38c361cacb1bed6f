"""Which machine this is."""

from __future__ import annotations

import hashlib
import platform
from contextlib import suppress
from pathlib import Path


def this_machine() -> str:
    """Return eight hexadecimal digits that stand for this machine, the same at every start."""
    name = platform.node()
    with suppress(OSError):
        name += Path("/etc/machine-id").read_text(encoding="ascii", errors="replace")
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
