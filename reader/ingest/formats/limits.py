"""How much of a file is unpacked, counted while it is read and not as the file claims."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO, Protocol

from reader.ingest.formats.kinds import Format
from reader.ingest.refusals import Reason, Refused

LARGEST_ENTRY = 20_000_000
"""The most bytes that one entry of an archive may unpack to."""

LARGEST_CONTAINER = 1_000_000_000
"""The most bytes of an archive, of which a part is read at a time."""

LARGEST_WHOLE = 200_000_000
"""The most bytes of a document that is kept whole: a PDF, a Word file, an e-book."""

LARGEST_UNPACKED = 500_000_000
"""The most bytes that all entries of an archive, and of archives in it, may unpack to."""

MOST_ENTRIES = 20_000
DEEPEST = 2
"""How many archives may be around a document."""

DEEPEST_MAIL = 6
"""How many mails may be around a mail that was forwarded."""

_CHUNK = 65_536
_KEPT_WHOLE = frozenset((Format.PDF, Format.MAIL, Format.WEB_ARCHIVE))


def largest(kind: Format) -> int:
    """Return the most bytes that a file of this kind may have."""
    if kind in {Format.PACKAGE, Format.WARC}:
        return LARGEST_CONTAINER
    return LARGEST_WHOLE if kind in _KEPT_WHOLE else LARGEST_ENTRY


DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, struct.error,
    NotImplementedError,
)  # fmt: skip
"""What unpacking raises for archives that are damaged, cut off, or packed in an unknown way."""


class Readable(Protocol):
    """What bytes come from, a piece at a time."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        ...


def _silent() -> None:
    """Say nothing."""


@dataclass(slots=True)
class Budget:
    """What may still be unpacked of one file, and whom to tell that work goes on."""

    left: int = LARGEST_UNPACKED
    entries: int = MOST_ENTRIES
    alive: Callable[[], None] = field(default=_silent)

    def spend(self, size: int) -> None:
        """Take `size` bytes off; raises Refused when that is more than there was."""
        self.left -= size
        if self.left < 0:
            raise Refused(Reason.LARGE_INSIDE, LARGEST_UNPACKED // 1_000_000)

    def enter(self) -> None:
        """Count one entry, raises Refused when there were enough."""
        self.entries -= 1
        if self.entries < 0:
            raise Refused(Reason.MANY_INSIDE, MOST_ENTRIES)
        self.alive()


def unpacked(stream: Readable | IO[bytes], budget: Budget, limit: int = LARGEST_ENTRY) -> bytes:
    """Return what `stream` unpacks to; stops reading as soon as that is too much.

    Raises Refused for that, and for an entry that is damaged.
    """
    pieces: list[bytes] = []
    size = 0
    try:
        while piece := stream.read(_CHUNK):
            size += len(piece)
            budget.spend(len(piece))
            if size > limit:
                raise Refused(Reason.ENTRY_TOO_LARGE, limit // 1_000_000)
            pieces.append(piece)
    except DAMAGE as error:
        raise Refused(Reason.DAMAGED_ENTRY) from error
    return b"".join(pieces)
