"""Moves records of bibliographies from the setting that once held them to rows of their own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from reader.core.kept_citations import kept_id

_SETTING = "citations"
_BEGINNING = "2000-01-01T00:00:00.000000Z"
_INSERT = (
    "INSERT OR IGNORE INTO citation (id, article_id, title, record, made) VALUES (?, ?, ?, ?, ?)"
)


def move_citations(connection: sqlite3.Connection) -> None:
    """Make rows of the records in the setting `citations`, and remove it.

    A record of an article that is not there any more is kept without one.
    """
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (_SETTING,)).fetchone()
    if row is None:
        return
    articles = {one[0] for one in connection.execute("SELECT id FROM article")}
    for given, record in _records(row[0]):
        article = given if given in articles else ""
        said = [str(record.get(name, "")) for name in ("title", "address", "outlet")]
        identity = kept_id(article, said[0].casefold(), said[1], said[2].casefold())
        text = json.dumps(record, ensure_ascii=False, sort_keys=True)
        connection.execute(_INSERT, (identity, article or None, said[0], text, _BEGINNING))
    connection.execute("DELETE FROM setting WHERE key = ?", (_SETTING,))


def _records(value: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield articles' ids with their records, then "" with each of the others."""
    try:
        setting = json.loads(value)
    except ValueError:
        return
    if not isinstance(setting, dict):
        return
    articles, others = setting.get("articles"), setting.get("others")
    pairs = list(articles.items()) if isinstance(articles, dict) else []
    pairs += [("", one) for one in others] if isinstance(others, list) else []
    yield from ((key, one) for key, one in pairs if isinstance(one, dict) and one.get("title"))
