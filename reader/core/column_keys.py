"""Names of columns: the same article may stand in several.

The first column of an article has the article's own id for its key, another one has a number
behind it.
"""

from __future__ import annotations

from collections.abc import Collection

from reader.core.frozen import frozen

_MARK = "/"


def article_of(key: str) -> str:
    """Return the id of the article that the column with this key shows."""
    return key.partition(_MARK)[0]


def another_key(article_id: str, taken: Collection[str]) -> str:
    """Return a key for one more column of an article, of those that are not `taken`."""
    if article_id not in taken:
        return article_id
    number = 2
    while f"{article_id}{_MARK}{number}" in taken:
        number += 1
    return f"{article_id}{_MARK}{number}"


@frozen
class Guest:
    """A column shown for a visit, what made room for it, and which column led before; by key."""

    key: str = ""
    away: str = ""
    led: str = ""


def widths_of(stored: object) -> dict[str, float]:
    """Return the widths that were kept, without what can be none."""
    if not isinstance(stored, dict):
        return {}
    return {k: float(w) for k, w in stored.items() if isinstance(w, int | float) and w > 0}
