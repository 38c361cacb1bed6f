"""What follows from the rows: the times of an article, and what a list of edits has touched."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Sequence

from reader.core.article import Block, own_text
from reader.core.changes import Changed, Kind, shown_label
from reader.core.times import TimeCorrection, TimeExpression
from reader.storage import content_hashes
from reader.storage.connection import marks, portions
from reader.storage.edits import RowEdit
from reader.storage.protocol import Resolver
from reader.storage.rows import PUBLICATION, block_of, correction_of, publication_from, time_row

_OWN_KINDS: dict[str, Kind] = {
    "article": Kind.ARTICLES,
    "block": Kind.ARTICLES,
    "annotation": Kind.ANNOTATIONS,
    "claim": Kind.CLAIMS,
    "tag": Kind.CLAIMS,
    "tag_style": Kind.CLAIMS,
    "event": Kind.EVENTS,
    "time_correction": Kind.TIMES,
    "rejection": Kind.VERDICTS,
    "dismissal": Kind.VERDICTS,
    "ruling": Kind.VERDICTS,
    "citation": Kind.CITATIONS,
}


def default_resolver(
    text: str, published: dt.date | None, corrections: Sequence[TimeCorrection] = ()
) -> Sequence[TimeExpression]:
    """Find the time expressions of `text` with the program's own reader of dates.

    What counts from a corrected date counts from the correction.
    """
    from reader.temporal import find_times

    return find_times(text, published, corrections=corrections)


def store_times(
    connection: sqlite3.Connection,
    revision_id: str,
    times: Sequence[TimeExpression],
    published: dt.date | None,
) -> None:
    """Replace the time expressions of a revision by `times`, resolved against `published`."""
    connection.execute("DELETE FROM time_expression WHERE revision_id = ?", (revision_id,))
    rows = [time_row(revision_id, n, time) for n, time in enumerate(times, start=1)]
    if rows:
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = ", ".join("?" * len(rows[0]))
        connection.executemany(
            f"INSERT INTO time_expression ({names}) VALUES ({marks})",  # noqa: S608
            [tuple(row.values()) for row in rows],
        )
    connection.execute(
        "UPDATE revision SET resolved_against = ? WHERE id = ?",
        (published and published.isoformat(), revision_id),
    )
    content_hashes.renew(connection, [("times", revision_id)])


def resolve_again(
    connection: sqlite3.Connection, edits: Sequence[RowEdit], resolver: Resolver
) -> None:
    """Resolve again the times of every article of which something they depend on was edited.

    That is its publication date, its text, what of it is furniture, or a correction of one of its
    dates: what counts from a corrected date counts from the correction.
    """
    # By article, whether its text is now known to need it whatever it was resolved against.
    needed: dict[str, bool] = {}
    for edit in edits:
        if edit.table == "time_correction":
            needed[str(edit.key["article_id"])] = True
        elif edit.table == "article":
            dated = any(column.startswith("published") for column in edit.columns)
            if dated or "revision_id" in edit.columns:
                article_id = str(edit.key["id"])
                needed[article_id] = needed.get(article_id, False) or dated
    needed.update(dict.fromkeys(_articles_with_blocks(connection, edits), True))
    for article_id, whatever in needed.items():
        _resolve_article(connection, article_id, resolver, whatever=whatever)


def _resolve_article(
    connection: sqlite3.Connection, article_id: str, resolver: Resolver, *, whatever: bool
) -> None:
    row = connection.execute(
        "SELECT article.*, revision.text, revision.resolved_against FROM article"
        " JOIN revision ON revision.id = article.revision_id WHERE article.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return
    publication = publication_from(*(row[name] for name in PUBLICATION))
    published = publication.date if publication else None
    if whatever or row["resolved_against"] != (published and published.isoformat()):
        corrections = corrections_in(connection, row["revision_id"])
        text = own_text(row["text"], blocks_in(connection, row["revision_id"]))
        times = resolver(text, published, corrections)
        store_times(connection, row["revision_id"], times, published)


def blocks_in(connection: sqlite3.Connection, revision_id: str) -> list[Block]:
    """Return the blocks of one revision in their order."""
    rows = connection.execute(
        "SELECT * FROM block WHERE revision_id = ? ORDER BY ordinal", (revision_id,)
    )
    return [block_of(row) for row in rows]


def corrections_in(connection: sqlite3.Connection, revision_id: str) -> list[TimeCorrection]:
    """Return the corrections of the dates of one revision, in the order in which they were made."""
    rows = connection.execute(
        "SELECT * FROM time_correction WHERE revision_id = ? ORDER BY made, start", (revision_id,)
    )
    return [correction_of(row) for row in rows]


def touched(connection: sqlite3.Connection, edits: Sequence[RowEdit], label: str) -> Changed:
    """Return what the edits, carried out just now in either direction, have made different."""
    annotations = {str(e.key["id"]) for e in edits if e.table == "annotation"}
    claims = _claims_in(edits)
    under = _standing_under(connection, claims)
    articles = {str(e.key["id"]) for e in edits if e.table == "article"}
    articles |= {str(e.key["article_id"]) for e in edits if e.table == "time_correction"}
    articles |= _articles_with_blocks(connection, edits)
    articles |= set(under.values()) | _articles_of(connection, edits)
    articles |= _articles_with_tags(connection, edits)
    articles |= _articles_judged(edits)
    return Changed(
        kinds=frozenset(kind for edit in edits for kind in _kinds(edit)),
        articles=frozenset(articles),
        annotations=frozenset(annotations or under),
        label=shown_label(label),
        claims=frozenset(claims),
        standing=frozenset(under),
    )


def _kinds(edit: RowEdit) -> set[Kind]:
    kinds = {_OWN_KINDS[edit.table]}
    if edit.table == "tag_style":
        kinds.add(Kind.TAG_STYLES)
    if edit.table == "article":
        kinds.add(Kind.TIMES)
        if "trashed" in edit.columns:
            kinds |= {Kind.ANNOTATIONS, Kind.CLAIMS}
        if edit.columns & {"trashed", "revision_id"}:
            # What was rejected in another text does not count in this one.
            kinds |= {Kind.VERDICTS, Kind.CITATIONS}
    if edit.table == "annotation" and "claim_id" in edit.columns:
        kinds.add(Kind.CLAIMS)
    return kinds


def _claims_in(edits: Iterable[RowEdit]) -> set[str]:
    claims = set()
    for edit in edits:
        if edit.table == "claim":
            claims.add(str(edit.key["id"]))
        for row in (edit.key, edit.before, edit.after):
            if row and "claim_id" in row:
                claims.add(str(row["claim_id"]))
    return claims


def _standing_under(connection: sqlite3.Connection, claims: Iterable[str]) -> dict[str, str]:
    return {
        annotation_id: article_id
        for given in portions(claims)
        for annotation_id, article_id in connection.execute(
            f"SELECT id, article_id FROM annotation WHERE claim_id IN ({marks(given)})",  # noqa: S608
            given,
        )
    }


def _articles_of(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> set[str]:
    articles, unsaid = set(), []
    for edit in edits:
        if edit.table != "annotation":
            continue
        whole = (edit.before or {}) | (edit.after or {})
        if "article_id" in whole:
            articles.add(str(whole["article_id"]))
        else:
            unsaid.append(str(edit.key["id"]))
    # An annotation that is gone has another edit in the list, with the whole row.
    for given in portions(unsaid):
        articles |= {
            str(row["article_id"])
            for row in connection.execute(
                f"SELECT DISTINCT article_id FROM annotation WHERE id IN ({marks(given)})",  # noqa: S608
                given,
            )
        }
    return articles


def _articles_with_blocks(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> set[str]:
    """Return the articles of whose texts a line was counted otherwise."""
    revisions = {edit.key["revision_id"] for edit in edits if edit.table == "block"}
    return {
        str(row["article_id"])
        for revision in revisions
        for row in connection.execute("SELECT article_id FROM revision WHERE id = ?", (revision,))
    }


def _articles_with_tags(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> set[str]:
    """Return the articles that show one of the tags whose colour has changed."""
    return {
        str(row["article_id"])
        for edit in edits
        if edit.table == "tag_style"
        for row in connection.execute(
            "SELECT DISTINCT article_id FROM annotation"
            " WHERE claim_id IN (SELECT claim_id FROM tag WHERE name = ?)",
            (edit.key["name"],),
        )
    }


def _articles_judged(edits: Iterable[RowEdit]) -> set[str]:
    """Return the articles with passages that were rejected, and the like."""
    return {
        str(row[name])
        for edit in edits
        if edit.table in ("rejection", "dismissal", "citation")
        for row in (edit.before or {}, edit.after or {})
        for name in ("article_id", "other_id")
        if row.get(name) is not None
    }
