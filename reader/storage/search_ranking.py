"""Which rows of the indexes of words are looked at for a search, the best first."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import islice

from reader.core.folding import folded
from reader.core.search import is_met
from reader.core.search_query import SearchQuery, Term
from reader.storage.search_terms import column, match, narrowed

NOTES = 150
"""How many titles, annotations and claims are shown, the best first."""

_LOOKS = 20
"""How many times as many are looked at before a filter is left to SQLite."""

_FEW = 100
"""Articles that filters leave, of which everything is looked up at once."""

_RANKED = 20_000
"""From how many matches on they are not ranked."""

_VAGUE = 2
"""Letters of the longest beginning of words that is taken for one of almost every word."""

_VAGUELY_RANKED = 2_000
"""From how many matches on texts with words that begin so are not ranked."""

_NEWEST = 2_000
"""How many of the newest titles, annotations and claims are looked through for them."""

_SIFTED = 1_000
"""How many of what the other words leave are looked through for them."""

_LETTERS = 1_000_000
"""How long they may be together: folding so many letters takes some ten milliseconds."""


def best_texts(
    connection: sqlite3.Connection, query: SearchQuery, enough: int
) -> Iterator[tuple[int, float]]:
    """Yield the numbers and scores of texts that match, the best first."""
    most = _VAGUELY_RANKED if any(map(_is_vague, query.wanted)) else _RANKED
    return _best(connection, "text_search", match(query), enough, most)


def best_notes(
    connection: sqlite3.Connection, query: SearchQuery, kinds: Collection[str]
) -> Iterator[tuple[int, float]]:
    """Yield the numbers and scores of titles, annotations and claims that match, the best first.

    Those that a filter leaves out are among them at first: to ask of each whether it does is the
    quickest where many are left, and to begin with what is left where that is little.
    """
    if _leaves_little(connection, query):
        yield from _among_few(connection, query, kinds)
        return
    soon, all_of_them = _soon_found(connection, query)
    yield from soon
    if all_of_them:
        return
    seen = {row_id for row_id, _ in soon}
    best = _best(connection, "note_search", column(query) + match(query), NOTES)
    looked_at = 0
    for row_id, score in islice(best, NOTES * _LOOKS):
        looked_at += 1
        if row_id not in seen:
            seen.add(row_id)
            yield row_id, score
    if looked_at == NOTES * _LOOKS:
        yield from (one for one in _filtered(connection, query, kinds) if one[0] not in seen)


def _leaves_little(connection: sqlite3.Connection, query: SearchQuery) -> bool:
    if query.tags or query.articles:
        return True
    condition, given = narrowed(query)
    left = f"SELECT 1 FROM article WHERE trashed = 0{condition} LIMIT 1 OFFSET {_FEW}"  # noqa: S608
    return bool(condition) and connection.execute(left, given).fetchone() is None


def _among_few(
    connection: sqlite3.Connection, query: SearchQuery, kinds: Collection[str]
) -> Iterator[tuple[int, float]]:
    """Yield what matches among what the filters leave, which is looked up first."""
    each, given = _left(query, kinds, " CROSS JOIN ")
    # With the sign the index is not asked anew for every row.
    yield from connection.execute(
        "SELECT rowid, -rank FROM note_search WHERE note_search MATCH :match"  # noqa: S608
        f" AND +rowid IN ({' UNION ALL '.join(each)}) ORDER BY rank, rowid",
        {**given, "match": column(query) + match(query)},
    )


def _filtered(
    connection: sqlite3.Connection, query: SearchQuery, kinds: Collection[str]
) -> Iterator[tuple[int, float]]:
    """Yield what matches and the filters leave, the newest first."""
    each, given = _left(query, kinds, ", ")
    left = " OR ".join(f"EXISTS ({one} AND searchable.id = note_search.rowid)" for one in each)
    yield from connection.execute(
        "SELECT rowid, 0.0 FROM note_search WHERE note_search MATCH :match"  # noqa: S608
        f" AND ({left}) ORDER BY rowid DESC",
        {**given, "match": column(query) + match(query)},
    )


def _left(
    query: SearchQuery, kinds: Collection[str], join: str
) -> tuple[list[str], dict[str, object]]:
    """Return a query for what the filters leave of each kind, its tables joined by `join`."""
    tables = ["claim", "annotation", "article"]
    each, given = ["SELECT NULL FROM searchable WHERE FALSE"], dict[str, object]()
    for kind in kinds:
        condition, here = narrowed(query, claims=kind != "article")
        if kind == "article":
            among, on = [kind], ""
        else:
            among = tables if query.tags and not query.articles else tables[::-1]
            on = " AND claim.id = annotation.claim_id AND article.id = annotation.article_id"
        if kind != "article" or not query.among_claims:
            given |= here
            each.append(
                f"SELECT searchable.id FROM {join.join([*among, 'searchable'])}"  # noqa: S608
                f" WHERE kind = '{kind}' AND key = {kind}.id{on} AND trashed = 0{condition}"
            )
    return each, given


def _best(
    connection: sqlite3.Connection, index: str, words: str, enough: int, most: int = _RANKED
) -> Iterator[tuple[int, float]]:
    """Yield the ids and scores of what matches, the best first; mostly `enough` of them will do.

    Of words that are almost everywhere, in more than `most`, the newest first: ranking would take
    long and say little.
    """
    one_more = connection.execute(
        f"SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT 1 OFFSET ?",  # noqa: S608
        (words, most),
    )
    if one_more.fetchone() is None:
        ranked = f"SELECT rowid, -rank FROM {index} WHERE {index} MATCH ? ORDER BY rank, rowid"  # noqa: S608
        # FTS5's own sorting, by rank alone, takes half as long again as keeping the best few.
        for window in (f"LIMIT {enough}", f"LIMIT -1 OFFSET {enough}"):
            yield from connection.execute(f"{ranked} {window}", (words,))
    else:
        yield from connection.execute(
            f"SELECT rowid, 0.0 FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC",  # noqa: S608
            (words,),
        )


def _soon_found(
    connection: sqlite3.Connection, query: SearchQuery
) -> tuple[list[tuple[int, float]], bool]:
    """Return enough of what matches words of which a letter or two are known, or none of it.

    And whether that is all. The index has no beginnings of words: to merge all words that begin
    with a letter takes longer than to look through the newest, or through what the other words
    leave, where that is enough.
    """
    known = tuple(term for term in query.wanted if not _is_vague(term))
    if known == query.wanted or query.narrows:
        return [], False
    if not known:
        newest = _newest(connection, query)
        return ([(one, 0.0) for one in newest] if len(newest) == NOTES else []), False
    asked = match(replace(query, wanted=known))
    looked_at = list(islice(_best(connection, "note_search", asked, NOTES), _SIFTED))
    meeting = (one for one in looked_at if _meets(connection, query, one[0]))
    found = list(islice(meeting, NOTES))
    all_of_them = len(looked_at) < _SIFTED and len(found) < NOTES
    return (found if all_of_them or len(found) == NOTES else []), all_of_them


def _newest(connection: sqlite3.Connection, query: SearchQuery) -> list[int]:
    rows = connection.execute(
        "SELECT id, heading, body FROM searchable WHERE heading || body <> ''"
        " ORDER BY id DESC LIMIT ?",
        (_NEWEST,),
    )
    found: list[int] = []
    left = _LETTERS
    for row_id, *words in rows:
        text = "\n".join(words)
        left -= len(text)
        if left < 0 or len(found) == NOTES:
            break
        if is_met(text, query):
            found.append(row_id)
    return found


def _is_vague(term: Term) -> bool:
    """Tell whether no more than a letter or two are known of a word."""
    return term.prefix and len(folded(term.words)) <= _VAGUE


def _meets(connection: sqlite3.Connection, query: SearchQuery, row_id: int) -> bool:
    words = connection.execute(
        "SELECT heading, body FROM searchable WHERE id = ?", (row_id,)
    ).fetchone()
    return words is None or is_met("\n".join(words), query)
