"""Searching a library: what SQLite's indexes find, put together by article."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice

from reader.core.article import BlockKind
from reader.core.claim import Anchor
from reader.core.frozen import frozen
from reader.core.passage import Span
from reader.core.search import Excerpt, SearchHit, excerpts_of, find_marks, is_met
from reader.core.search_query import Place, SearchQuery, Term
from reader.storage.search_index import FOLDED_SINCE, REVISIONS_EACH
from reader.storage.search_ranking import NOTES, best_notes, best_texts
from reader.storage.search_terms import marked_values, match, narrowed

_LISTED = 1000
"""How many annotations are listed when only a status or a tag was asked for."""

_EXCERPTS = 3

_PLACES = {
    "article": (Place.TITLE, Place.OUTLET, Place.AUTHOR),
    "annotation": (Place.QUOTE, Place.NOTE, Place.SPEAKER),
    "claim": (Place.STATEMENT, Place.TAG),
}
_WEIGHTS = {"article": 3.0, "annotation": 2.0, "claim": 2.0}

_OF_ARTICLE = "article.id AS article_id, article.number, article.title"


@frozen
class _Found:
    """A row that was found: its article, how good it is, and what to show of it.

    Most are not shown, and cutting excerpts takes longer than finding what they are of.
    """

    article_id: str
    number: int
    title: str
    score: float
    excerpts: Callable[[], Sequence[Excerpt]]
    marks: tuple[Span, ...] = ()


def search(connection: sqlite3.Connection, query: SearchQuery, limit: int) -> tuple[SearchHit, ...]:
    """Return at most `limit` articles that meet the query, the best first; inside `reading`."""
    if query.asks_nothing or limit < 1:
        return ()
    try:
        _require_index(connection)
        found = [*_in_notes(connection, query)]
        texts = dict(_ranked_texts(connection, query, limit))
    except sqlite3.DatabaseError:
        # No index of folded words, in a file of an older version, or a damaged one.
        found = [*_kept(query, _scanned_notes(connection, query))]
        texts = dict(_scanned_texts(connection, query, limit))
    scores: dict[str, float] = defaultdict(float)
    for one in found:
        scores[one.article_id] = max(scores[one.article_id], one.score)
    for article_id, score in texts.items():
        scores[article_id] += score
    best = sorted(scores, key=lambda one: -scores[one])[:limit]
    parts: dict[str, list[_Found]] = {article_id: [] for article_id in best}
    for article_id in best:
        if article_id in texts:
            parts[article_id].append(_in_text(connection, query, article_id))
    for one in found:
        if one.article_id in parts:
            parts[one.article_id].append(one)
    return tuple(_hit(parts[article_id]) for article_id in best)


def _require_index(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA user_version").fetchone()[0] < FOLDED_SINCE:
        message = "the words of this file are not indexed as they are looked up"
        raise sqlite3.DatabaseError(message)


def _hit(parts: list[_Found]) -> SearchHit:
    first = parts[0]
    return SearchHit(
        article_id=first.article_id,
        number=first.number,
        title=first.title,
        excerpts=tuple(excerpt for part in parts for excerpt in part.excerpts()),
        marks=next((part.marks for part in parts if part.marks), ()),
    )


def _ranked_texts(
    connection: sqlite3.Connection, query: SearchQuery, limit: int
) -> Iterator[tuple[str, float]]:
    """Yield the articles whose text meets the query, with a score, the best first."""
    if query.among_claims or not query.wants(Place.TEXT):
        return
    if not query.wanted:
        yield from _scanned_texts(connection, query, limit)
        return
    if query.articles or query.after or query.before:
        yield from _best_among(connection, query, limit)
        return
    rows = best_texts(connection, query, 2 * limit)
    read = (
        "SELECT article.id FROM article JOIN revision ON revision.id = article.revision_id"
        " WHERE article.number = ? AND revision.ordinal = ? AND article.trashed = 0"
    )
    # Joined to the index, SQLite would look up every article before it sorts.
    for row_id, score in rows:
        row = connection.execute(read, divmod(row_id, REVISIONS_EACH)).fetchone()
        if row is not None:
            yield row["id"], score
            limit -= 1
        if not limit:
            return


def _best_among(
    connection: sqlite3.Connection, query: SearchQuery, limit: int
) -> list[tuple[str, float]]:
    """Return the best of the articles that the filters leave: no other is ranked."""
    condition, given = narrowed(query)
    # With the sign the index is not asked anew for every article.
    found = connection.execute(
        "SELECT rowid, -rank FROM text_search WHERE text_search MATCH :match AND +rowid IN ("  # noqa: S608
        f"SELECT number * {REVISIONS_EACH} + ordinal FROM article"
        f" JOIN revision ON revision.id = revision_id WHERE trashed = 0 {condition}"
        ") ORDER BY rank, rowid LIMIT :limit",
        {**given, "match": match(query), "limit": limit},
    ).fetchall()
    numbers = {row_id // REVISIONS_EACH: score for row_id, score in found}
    ids = (
        connection.execute("SELECT id FROM article WHERE number = ?", (number,)).fetchone()[0]
        for number in numbers
    )
    return list(zip(ids, numbers.values(), strict=True))


def _scanned_texts(
    connection: sqlite3.Connection, query: SearchQuery, limit: int
) -> Iterator[tuple[str, float]]:
    """Yield the articles whose text meets the query, by number, without an index."""
    condition, given = narrowed(query)
    if query.among_claims or not query.wants(Place.TEXT):
        return
    rows = connection.execute(
        "SELECT article.id, text FROM article JOIN revision ON revision.id = revision_id"  # noqa: S608
        f" WHERE article.trashed = 0 {condition} ORDER BY number",
        given,
    )
    met = (row["id"] for row in rows if is_met(row["text"], query))
    yield from ((article_id, 0.0) for article_id in islice(met, limit))


def _scanned_notes(connection: sqlite3.Connection, query: SearchQuery) -> Iterator[_Found]:
    """Yield the titles, annotations and claims that meet the query, without an index."""
    heads = connection.execute("SELECT id, title, outlet, byline FROM article ORDER BY number")
    for key, *words in heads.fetchall():
        if query.wanted and is_met("\n".join(words), query):
            yield from _titles(connection, query, key)
    yield from _annotations(connection, query, None)
    rows = connection.execute(
        "SELECT claim.id, statement, group_concat(name, char(10)) AS tags FROM claim"
        " LEFT JOIN tag ON tag.claim_id = claim.id GROUP BY claim.id"
    )
    for row in rows.fetchall():
        if query.wanted and is_met(f"{row['statement']}\n{row['tags']}", query):
            yield from _claims(connection, query, row["id"])


def _in_text(connection: sqlite3.Connection, query: SearchQuery, article_id: str) -> _Found:
    row = connection.execute(
        f"SELECT {_OF_ARTICLE}, revision_id, text FROM article"  # noqa: S608
        " JOIN revision ON revision.id = revision_id WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    marks = find_marks(row["text"], query.wanted)
    folds = connection.execute(
        'SELECT start, "end" FROM block WHERE revision_id = ? AND kind = ? ORDER BY ordinal',
        (row["revision_id"], BlockKind.FURNITURE.value),
    )
    furniture = [Span(start, end) for start, end in folds.fetchall()]
    excerpts = excerpts_of(row["text"], marks, _EXCERPTS, furniture)
    return _found(row, lambda: excerpts, marks)


def _in_notes(connection: sqlite3.Connection, query: SearchQuery) -> Iterator[_Found]:
    """Yield what meets the query in titles, annotations and claims."""
    if not query.wanted:
        if query.among_claims or not query.wants(Place.TEXT):
            yield from _kept(query, _annotations(connection, query, None))
        return
    kinds = {kind for kind, places in _PLACES.items() if any(map(query.wants, places))}
    left = NOTES
    for row_id, rank in best_notes(connection, query, kinds):
        row = connection.execute(
            "SELECT kind, key FROM searchable WHERE id = ?", (row_id,)
        ).fetchone()
        if row is None:
            message = "the index has words of what is not there"
            raise sqlite3.DatabaseError(message)
        kind, key = row
        if kind not in kinds:
            continue
        score = rank * _WEIGHTS[kind]
        here = _kept(query, _KINDS[kind](connection, query, key))
        found = [replace(one, score=score) for one in here]
        yield from found
        left -= bool(found)
        if not left:
            return


def _kept(query: SearchQuery, found: Iterable[_Found]) -> Iterator[_Found]:
    """Yield what was found in the places that are asked for."""
    if not query.places:
        yield from found
        return
    for one in found:
        excerpts = [e for e in one.excerpts() if query.wants(e.place)]
        if excerpts:
            yield replace(one, excerpts=partial(tuple, excerpts))


def _titles(
    connection: sqlite3.Connection, query: SearchQuery, key: str | None
) -> Iterator[_Found]:
    condition, given = narrowed(query)
    if query.among_claims:
        return
    rows = connection.execute(
        f"SELECT {_OF_ARTICLE}, outlet, byline AS author FROM article"  # noqa: S608
        f" WHERE id = :key AND trashed = 0 {condition}",
        {**given, "key": key},
    )
    for row in rows:
        said = (_excerpt(place, row[place], query.wanted) for place in _PLACES["article"])
        shown = [one for one in said if one.marks and query.wants(one.place)]
        if shown:
            yield _found(row, partial(tuple, shown))


def _annotations(
    connection: sqlite3.Connection, query: SearchQuery, key: str | None
) -> Iterator[_Found]:
    condition, given = narrowed(query, claims=True)
    chosen = "" if key is None else "AND annotation.id = :key"
    # SQLite cannot know whether so many meet it that the first are soon found, article by article.
    join = "CROSS JOIN" if key is None and _are_many(connection, query) else "JOIN"
    rows = connection.execute(
        f"SELECT {_OF_ARTICLE}, annotation.* FROM article"  # noqa: S608
        f" {join} annotation ON annotation.article_id = article.id"
        f" {join} claim ON claim.id = annotation.claim_id"
        f" WHERE article.trashed = 0 {chosen} {condition}"
        f" ORDER BY article.number, annotation.start LIMIT {_LISTED}",
        {**given, "key": key},
    )
    for row in rows:
        if key is None and not is_met("\n".join(_words_of_annotation(row)), query):
            continue
        yield _found(row, partial(_of_annotation, row, query))


def _are_many(connection: sqlite3.Connection, query: SearchQuery) -> bool:
    """Tell whether the claims that a query is about are more than it is worth to sort."""
    if query.articles or not query.statuses:
        return False
    given: dict[str, object] = {}
    one_more = connection.execute(
        f"SELECT 1 FROM claim WHERE status IN ({marked_values(given, 'status', query.statuses)})"  # noqa: S608
        f" LIMIT 1 OFFSET {2 * _LISTED}",
        given,
    )
    return one_more.fetchone() is not None


def _of_annotation(row: sqlite3.Row, query: SearchQuery) -> list[Excerpt]:
    texts = dict(zip(_PLACES["annotation"], _words_of_annotation(row), strict=True))
    marked = {place: find_marks(text, query.wanted) for place, text in texts.items() if text}
    shown = [place for place, marks in marked.items() if marks]
    if not shown:
        # With nothing to mark, as when only a status was asked for, one of them stands for all.
        shown = [next(filter(query.wants, marked), next(iter(texts)))]
    placed = "anchor" not in row.keys() or row["anchor"] != Anchor.ORPHAN  # noqa: SIM118
    span = Span(row["start"], row["end"]) if placed else None
    return [
        Excerpt(place, *_cut(texts[place], marked.get(place, ())), span, row["id"], row["claim_id"])
        for place in shown
    ]


def _words_of_annotation(row: sqlite3.Row) -> tuple[str, str, str]:
    """Return quote, note and speaker; a damaged file of an older version has no speakers."""
    speaker = row["said_by"] if "said_by" in row.keys() else ""  # noqa: SIM118
    return row["exact"], row["note"], speaker


def _claims(
    connection: sqlite3.Connection, query: SearchQuery, key: str | None
) -> Iterator[_Found]:
    condition, given = narrowed(query, claims=True)
    rows = connection.execute(
        f"SELECT DISTINCT {_OF_ARTICLE}, claim.statement, claim.id AS claim_id FROM claim"  # noqa: S608
        " JOIN annotation ON annotation.claim_id = claim.id"
        " JOIN article ON article.id = annotation.article_id"
        f" WHERE claim.id = :key AND article.trashed = 0 {condition} ORDER BY article.number",
        {**given, "key": key},
    ).fetchall()
    tags = connection.execute("SELECT name FROM tag WHERE claim_id = ? ORDER BY ordinal", (key,))
    names = [tag["name"] for tag in tags.fetchall()]
    yield from (_found(row, partial(_of_claim, row, names, query)) for row in rows)


def _of_claim(row: sqlite3.Row, names: Sequence[str], query: SearchQuery) -> list[Excerpt]:
    said = _excerpt(Place.STATEMENT, row["statement"], query.wanted)
    named = (_excerpt(Place.TAG, name, query.wanted) for name in names)
    shown = [one for one in (said, *named) if one.marks] or [said]
    return [replace(one, claim_id=row["claim_id"]) for one in shown]


_KINDS = {"article": _titles, "annotation": _annotations, "claim": _claims}


def _found(
    row: sqlite3.Row, excerpts: Callable[[], Sequence[Excerpt]], marks: tuple[Span, ...] = ()
) -> _Found:
    return _Found(row["article_id"], row["number"], row["title"], 0.0, excerpts, marks)


def _excerpt(place: Place, text: str, terms: Iterable[Term]) -> Excerpt:
    return Excerpt(place, *_cut(text, find_marks(text, terms)))


def _cut(text: str, marks: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """Return what is shown of a text around its first marks, or its beginning, and these marks."""
    beginning = Span(0, 0)
    (around,) = excerpts_of(text, marks or (beginning,), 1)
    return around.text, around.marks if marks else ()
