"""Names of columns: the same article may stand in several.

The first column of an article has the article's own id for its key, another one has a number
behind it.
"""

from __future__ import annotations

from collections.abc import Collection

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
