"""JSON from elsewhere, read with care: its size, its depth, and what to say of nonsense."""

from __future__ import annotations

import json
from pathlib import Path

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.export.escape import visible

_LARGEST = 500_000_000


class NotReadableError(ReaderError):
    """A file that is not what it was taken for; nothing was changed."""


def json_at(path: Path) -> object:
    """Return what a JSON file holds; raises NotReadableError."""
    try:
        if path.stat().st_size > _LARGEST:
            raise unreadable(path, tr("it is too large"))
        found: object = json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise unreadable(path, error.strerror or type(error).__name__) from error
    except (ValueError, RecursionError) as error:
        raise unreadable(path, tr("it is not JSON")) from error
    return found


def unreadable(path: Path, reason: str) -> NotReadableError:
    """Return the error that says why a file could not be read."""
    sentence = tr("“{name}” could not be read: {reason}. Nothing was changed.")
    return NotReadableError(sentence.format(name=visible(path.name), reason=visible(reason)))
