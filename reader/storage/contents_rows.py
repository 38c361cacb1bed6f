"""The rows of a library's contents, and the edits that make those of one of those of another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from reader.core.article import Article
from reader.core.library import Contents
from reader.storage.citation_rows import citation_row
from reader.storage.edits import RowEdit, deleted, inserted, key_of_row, updated
from reader.storage.rows import (
    Row,
    Value,
    annotation_row,
    block_row,
    claim_row,
    clean,
    correction_row,
    event_row,
    publication_row,
    stamp,
    tag_rows,
    tag_style_row,
)
from reader.storage.verdict_rows import dismissal_row, rejection_row, ruling_row

_BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)

Rows = Mapping[str, Sequence[Row]]
"""Rows by table, each after those that it refers to."""

BESIDE_TEXTS = (
    "claim", "tag", "annotation", "time_correction", "tag_style", "event", "rejection", "dismissal",
    "ruling", "citation",
)  # fmt: skip
"""The tables of what people say, in the order in which rows can be put in."""

_Key = tuple[Value, ...]


def rows_of(contents: Contents) -> Rows:
    """Return the rows of all that people say in a library, and of its articles and their lines."""
    made = stamp(max((a.info.imported_at for a in contents.articles), default=_BEGINNING))
    verdicts = contents.verdicts
    return {
        "article": [article_row(one) for one in contents.articles],
        "block": [
            block_row(one.info.revision_id, number, block)
            for one in contents.articles
            for number, block in enumerate(one.blocks, start=1)
        ],
        "claim": list(map(claim_row, contents.claims)),
        "tag": [row for one in contents.claims for row in tag_rows(one.id, one.tags)],
        "annotation": list(map(annotation_row, (*contents.annotations, *contents.orphans))),
        "time_correction": [correction_row(one, made) for one in contents.corrections],
        "tag_style": list(map(tag_style_row, contents.tag_styles)),
        "event": [event_row(one, made) for one in contents.events],
        "rejection": list(map(rejection_row, verdicts.rejections)),
        "dismissal": list(map(dismissal_row, verdicts.dismissals)),
        "ruling": list(map(ruling_row, verdicts.rulings)),
        "citation": list(map(citation_row, contents.citations)),
    }


def article_row(article: Article, *, trashed: bool = False) -> Row:
    """Return the row of an article."""
    info = article.info
    return {
        "id": info.id,
        "number": info.number,
        "title": clean(info.title),
        "outlet": clean(info.outlet),
        "byline": clean(info.byline),
        "language": clean(info.language),
        "address": clean(info.address),
        "subtitle": clean(info.subtitle),
        "agencies": clean(info.agencies),
        "dateline": clean(info.dateline),
        **publication_row(info.publication),
        "revision_id": info.revision_id,
        "imported_at": stamp(info.imported_at),
        "trashed": int(trashed),
    }


def edits_between(before: Rows, after: Rows) -> list[RowEdit]:
    """Return the edits that make the rows `after` of those `before`, in an order that can be run.

    An article that is only in one of them is in the trash in the other. Lines are compared of texts
    that an article has in both.
    """
    # The tags of a claim are one list: their rows change places in it.
    were, are = _by_claim(before["tag"]), _by_claim(after["tag"])
    differing = [one for one in {**were, **are} if were.get(one) != are.get(one)]
    return [
        *_articles(before["article"], after["article"]),
        *_lines(before["block"], after["block"]),
        *(deleted("tag", row) for one in differing for row in reversed(were.get(one, []))),
        *_put("claim", before, after),
        *(inserted("tag", row) for one in differing for row in are.get(one, [])),
        *(edit for table in BESIDE_TEXTS[2:] for edit in _put(table, before, after)),
        *(
            deleted(table, row)
            for table in reversed(BESIDE_TEXTS)
            if table != "tag"
            for row in _gone(table, before[table], after[table])
        ),
    ]


def _articles(before: Sequence[Row], after: Sequence[Row]) -> Iterator[RowEdit]:
    were, are = _keyed("article", before), _keyed("article", after)
    for key in {**were, **are}:
        there, now = were.get(key), are.get(key)
        # What was imported is never deleted: it is in the trash as it would be here.
        row = there or {**are[key], "trashed": 1}
        edit = updated("article", row, now or {"trashed": 1})
        if edit is not None:
            yield edit


def _lines(before: Sequence[Row], after: Sequence[Row]) -> Iterator[RowEdit]:
    texts = {row["revision_id"] for row in before} & {row["revision_id"] for row in after}
    were, are = ([row for row in rows if row["revision_id"] in texts] for rows in (before, after))
    yield from (deleted("block", row) for row in _gone("block", were, are))
    yield from _put("block", {"block": were}, {"block": are})


def _put(table: str, before: Rows, after: Rows) -> Iterator[RowEdit]:
    """Yield the edits of rows of a table that are new or changed."""
    were = _keyed(table, before[table])
    for key, row in _keyed(table, after[table]).items():
        edit = updated(table, were[key], row) if key in were else inserted(table, row)
        if edit is not None:
            yield edit


def _gone(table: str, before: Sequence[Row], after: Sequence[Row]) -> list[Row]:
    are = _keyed(table, after)
    return [row for key, row in _keyed(table, before).items() if key not in are]


def _keyed(table: str, rows: Sequence[Row]) -> dict[_Key, Row]:
    return {key_of_row(table, row): row for row in rows}


def _by_claim(tags: Sequence[Row]) -> dict[Value, list[Row]]:
    return {claim: list(some) for claim, some in groupby(tags, key=lambda row: row["claim_id"])}
