"""Finds the address of an article, where the text itself gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.core.article import BlockKind

Parts = Sequence[tuple[BlockKind, str]]
"""The blocks of an article: kind and text."""

_NEAR_END = 6
_ADDRESS = re.compile(
    r"(?:(?:source|url|link|original|via|permalink|read (?:the )?full (?:article|story)"
    r"|источник|джерело)(?: article| link| url)?\s*:?\s*)?(?P<address>https?://[^\s<>\"]+)\Z",
    re.IGNORECASE,
)


def address_of(parts: Parts) -> str:
    """Return the address that stands on a line of its own, labelled or near either end.

    One without a label in the middle is a link.
    """
    for i, (kind, text) in enumerate(parts):
        match = _ADDRESS.match(text) if kind is BlockKind.FURNITURE and "://" in text else None
        near_end = min(i, len(parts) - 1 - i) < _NEAR_END
        if match and (near_end or match.start("address")):
            return match["address"]
    return ""
