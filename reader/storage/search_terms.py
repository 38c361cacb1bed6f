"""What a search asks for in SQL and in the language of SQLite's index of words."""

from __future__ import annotations

from collections.abc import Iterable

from reader.core.folding import folded
from reader.core.search_query import Place, SearchQuery, Term

_HALVES = {
    "heading": {Place.TITLE, Place.QUOTE, Place.STATEMENT},
    "body": {Place.NOTE, Place.SPEAKER, Place.TAG, Place.OUTLET, Place.AUTHOR},
}
"""What stands in which column of `note_search`, with what is no place beside it."""


def narrowed(query: SearchQuery, *, claims: bool = False) -> tuple[str, dict[str, object]]:
    """Return the conditions on `article` (and `claim`) as SQL, each with its "AND"."""
    conditions = []
    given: dict[str, object] = {}
    if query.articles:
        conditions.append(f"article.number IN ({marked_values(given, 'number', query.articles)})")
    if query.after:
        conditions.append("article.published >= :after")
        given["after"] = query.after.isoformat()
    if query.before:
        conditions.append("article.published < :before")
        given["before"] = query.before.isoformat()
    if claims and query.statuses:
        conditions.append(f"claim.status IN ({marked_values(given, 'status', query.statuses)})")
    if claims and query.tags:
        conditions.append(
            "claim.id IN (SELECT claim_id FROM tag"  # noqa: S608
            f" WHERE name COLLATE NOCASE IN ({marked_values(given, 'tag', query.tags)}))"
        )
    return "".join(f" AND {condition}" for condition in conditions), given


def marked_values(given: dict[str, object], name: str, values: Iterable[object]) -> str:
    """Return the place holders of values, for `IN (…)`, and add the values to those `given`."""
    names = []
    for number, value in enumerate(values):
        given[f"{name}{number}"] = str(value) if isinstance(value, str) else value
        names.append(f":{name}{number}")
    return ", ".join(names)


def column(query: SearchQuery) -> str:
    """Return in which half of `note_search` to look, in FTS5's language, where one is enough."""
    asked = set(query.places)
    for half, places in _HALVES.items():
        if asked and asked <= places:
            return f"{half} : "
    return ""


def match(query: SearchQuery) -> str:
    """Return the query in FTS5's language, everything quoted."""
    wanted = " AND ".join(_quoted(term) for term in query.wanted)
    if not query.unwanted:
        return f"({wanted})"
    return f"({wanted}) NOT ({' OR '.join(_quoted(term) for term in query.unwanted)})"


def _quoted(term: Term) -> str:
    words = folded(term.words).replace("\0", " ").replace('"', '""')
    return f'"{words}"{" *" if term.prefix else ""}'
