"""Rows of the library file to values and back."""

from __future__ import annotations

import datetime as dt
import json
import operator
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from typing import Any

from reader.core.article import ArticleInfo, Block, BlockKind, Revision
from reader.core.claim import Anchor, Annotation, Claim, Stance, Status, TagColour, TagStyle
from reader.core.events import EventNote, event_days, event_id
from reader.core.late import late_pattern
from reader.core.passage import Quote, Span
from reader.core.times import (
    Publication,
    PublicationKind,
    TimeCorrection,
    TimeExpression,
    TimeType,
)

Value = str | int | float | None
"""What a column can hold, save the bytes of a source."""

Row = dict[str, Value]
"""A row, or some columns of it, by column name."""


class MisreadError(ValueError):
    """Something in the file is none of the values that a library holds."""


_LONE_SURROGATE = late_pattern("[\ud800-\udfff]")


def clean(text: str) -> str:
    """Return `text` as it can be kept: halves of surrogate pairs, which no encoding has, replaced.

    Lengths and positions stay as they are. File names and pasted text can contain such halves.
    """
    return _LONE_SURROGATE.sub("\ufffd", text)


def parsed(text: str) -> object:
    """Return what a JSON text holds; raises MisreadError when it is none or nested without end.

    Nor may it hold halves of surrogate pairs, which can be kept nowhere.
    """
    try:
        found: object = json.loads(text)
        if "\\u" in text:
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        message = "not JSON of whole characters, or nested too deeply"
        raise MisreadError(message) from error
    return found


def stamp(moment: dt.datetime) -> str:
    """Return a time as the file keeps it: ISO 8601, UTC, microseconds."""
    utc = moment.astimezone(dt.UTC)
    return utc.isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


def moment(text: str) -> dt.datetime:
    """Return the time that `stamp` wrote; raises MisreadError for anything else."""
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise MisreadError(text) from error


def _day(text: str | None) -> dt.date | None:
    return None if text is None else dt.date.fromisoformat(text)


def _iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def publication_row(publication: Publication | None) -> Row:
    """Return the columns of `article` that hold a publication date."""
    if publication is None:
        names = ("", "_earliest", "_latest", "_evidence", "_kind")
        return {f"published{name}": None for name in names}
    return {
        "published": _iso(publication.date),
        "published_earliest": _iso(publication.earliest),
        "published_latest": _iso(publication.latest),
        "published_evidence": clean(publication.evidence),
        "published_kind": publication.kind.value,
    }


PUBLICATION = (
    "published",
    "published_earliest",
    "published_latest",
    "published_evidence",
    "published_kind",
)
"""The columns of `article` that hold a publication date, as `publication_from` takes them."""

_KINDS = {kind.value: kind for kind in PublicationKind}


def publication_from(
    day: str | None, earliest: str, latest: str, evidence: str, kind: str
) -> Publication | None:
    """Return the publication date in the values of `PUBLICATION`."""
    if day is None:
        return None
    return Publication(
        dt.date.fromisoformat(day),
        dt.date.fromisoformat(earliest),
        dt.date.fromisoformat(latest),
        evidence,
        _KINDS.get(kind) or PublicationKind(kind),
    )


_INFO = (
    *("id", "number", "revision_id", "title", "outlet", "byline", "language", "address"),
    *(*PUBLICATION, "imported_at", "words", "source_name"),
)
_SAID = "subtitle", "agencies", "dateline"
"""What an article says of itself besides; a file older than version 8 has no such columns."""


def articles_of(cursor: sqlite3.Cursor) -> Iterator[ArticleInfo]:
    """Yield what a list says of the articles in rows (article, revision and source joined).

    A library may have thousands, and plain tuples are asked for a value several times faster.
    """
    names = [column[0] for column in cursor.description]
    pick = operator.itemgetter(*map(names.index, _INFO))
    said = [names.index(name) for name in _SAID if name in names]
    cursor.row_factory = None
    for row in cursor:
        values = pick(row)
        article_id, number, revision_id, title, outlet, byline, language, address = values[:8]
        imported_at, words, source_name = values[13:]
        yield ArticleInfo(
            article_id,
            number,
            revision_id,
            title,
            outlet,
            byline,
            language,
            address,
            publication_from(*values[8:13]),
            words,
            source_name,
            moment(imported_at),
            *(row[at] for at in said),
        )


def revision_of(row: sqlite3.Row) -> Revision:
    """Return the revision in `row` (revision and source joined)."""
    return Revision(
        id=row["id"],
        article_id=row["article_id"],
        number=row["ordinal"],
        words=row["words"],
        source_name=row["source_name"],
        created=moment(row["created"]),
    )


def block_row(revision_id: str, ordinal: int, block: Block) -> Row:
    """Return the row of `block` for a block."""
    return {
        "revision_id": revision_id,
        "ordinal": ordinal,
        "kind": block.kind.value,
        "start": block.span.start,
        "end": block.span.end,
    }


def block_of(row: sqlite3.Row) -> Block:
    """Return the block in a row."""
    return Block(BlockKind(row["kind"]), Span(row["start"], row["end"]))


def time_row(revision_id: str, ordinal: int, time: TimeExpression) -> Row:
    """Return the row of `time_expression` for a time expression."""
    return {
        "revision_id": revision_id,
        "ordinal": ordinal,
        "start": time.start,
        "end": time.end,
        "type": time.type.value,
        "value": time.value,
        "mod": time.mod,
        "begin_date": _iso(time.begin),
        "end_date": _iso(time.end_date),
        "basis": clean(time.basis),
        "confidence": float(time.confidence),
    }


TIME_COLUMNS = 'start, "end", type, value, mod, begin_date, end_date, basis, confidence'
"""The columns that `times_of` reads, in its order."""


def times_of(rows: Iterable[sqlite3.Row], longest: int) -> list[TimeExpression]:
    """Return the time expressions in rows of `TIME_COLUMNS` that end at `longest` or before.

    A long text has a hundred thousand of them: what they share is made once.
    """
    kinds: dict[str, TimeType] = {kind.value: kind for kind in TimeType}
    days: dict[str | None, dt.date | None] = {None: None}
    found = []
    for start, end, kind, value, mod, begin, end_date, basis, confidence in rows:
        if end > longest:
            continue
        if not 0 <= start <= end:
            Span(start, end)
        for day in (begin, end_date):
            if day not in days:
                days[day] = _day(day)
        type_ = kinds.get(kind) or TimeType(kind)
        found.append(
            TimeExpression(
                start, end, type_, value, mod, days[begin], days[end_date], basis, confidence
            )
        )
    return found


def correction_row(correction: TimeCorrection, at: str) -> Row:
    """Return the row of `time_correction` for a correction made at `at`."""
    return {
        "article_id": correction.article_id,
        "revision_id": correction.revision_id,
        **passage_row(correction.span, correction.quote),
        "value": None if correction.value is None else clean(correction.value),
        "begin_date": _iso(correction.begin),
        "end_date": _iso(correction.end_date),
        "made": at,
    }


def correction_of(row: sqlite3.Row) -> TimeCorrection:
    """Return the correction in a row."""
    return TimeCorrection(
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        span=Span(row["start"], row["end"]),
        quote=Quote(row["exact"], row["prefix"], row["suffix"]),
        value=row["value"],
        begin=_day(row["begin_date"]),
        end_date=_day(row["end_date"]),
    )


def annotation_row(annotation: Annotation) -> Row:
    """Return the row of `annotation` for an annotation."""
    return {
        "id": annotation.id,
        "claim_id": annotation.claim_id,
        "article_id": annotation.article_id,
        "revision_id": annotation.revision_id,
        **passage_row(annotation.span, annotation.quote),
        "note": clean(annotation.note),
        "stance": annotation.stance.value,
        "created": stamp(annotation.created),
        "modified": stamp(annotation.modified),
        "anchor": annotation.anchor.value,
        "said_by": clean(annotation.said_by),
    }


def annotation_of(row: sqlite3.Row | dict[str, Any]) -> Annotation:
    """Return the annotation in a row."""
    return Annotation(
        id=row["id"],
        claim_id=row["claim_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        span=Span(row["start"], row["end"]),
        quote=Quote(row["exact"], row["prefix"], row["suffix"]),
        note=row["note"],
        stance=Stance(row["stance"]),
        created=moment(row["created"]),
        modified=moment(row["modified"]),
        anchor=Anchor(row["anchor"]) if "anchor" in row.keys() else Anchor.EXACT,  # noqa: SIM118
        said_by=row["said_by"] if "said_by" in row.keys() else "",  # noqa: SIM118
    )


_ANNOTATION = (
    *("id", "claim_id", "article_id", "revision_id", "start", "end", "exact", "prefix", "suffix"),
    *("note", "stance", "created", "modified"),
)
_LATER = "anchor", "said_by"
_ANCHORS = {anchor.value: anchor for anchor in Anchor}
_STATUSES = {status.value: status for status in Status}
_STANCES = {stance.value: stance for stance in Stance}


def annotations_of(cursor: sqlite3.Cursor) -> tuple[Annotation, ...]:
    """Return the annotations in the rows of a query, whatever else is in them.

    The same as `annotation_of` for each row, in half the time: an article may have thousands.
    """
    names = [column[0] for column in cursor.description]
    # Plain tuples are asked for a value several times faster.
    cursor.row_factory = None
    # A damaged file of an older version is read as it is, and has no such columns.
    later = [*takewhile(names.__contains__, _LATER)]
    pick = operator.itemgetter(*(names.index(name) for name in (*_ANNOTATION, *later)))
    return tuple(_annotation(*pick(row)) for row in cursor)


def _annotation(
    annotation_id: str,
    claim_id: str,
    article_id: str,
    revision_id: str,
    start: int,
    end: int,
    exact: str,
    prefix: str,
    suffix: str,
    note: str,
    stance: str,
    created: str,
    modified: str,
    anchor: str = Anchor.EXACT.value,
    said_by: str = "",
) -> Annotation:
    made = moment(created)
    return Annotation(
        annotation_id,
        claim_id,
        article_id,
        revision_id,
        Span(start, end),
        Quote(exact, prefix, suffix),
        note,
        _STANCES.get(stance) or Stance(stance),
        made,
        made if modified == created else moment(modified),
        _ANCHORS.get(anchor) or Anchor(anchor),
        said_by,
    )


def claim_row(claim: Claim) -> Row:
    """Return the row of `claim` for a claim; its tags are rows of their own."""
    return {
        "id": claim.id,
        "status": claim.status.value,
        "statement": clean(claim.statement),
        "created": stamp(claim.created),
        "modified": stamp(claim.modified),
    }


def claim_of(row: sqlite3.Row | Mapping[str, Any], tags: tuple[str, ...]) -> Claim:
    """Return the claim in a row, with its tags."""
    return claim_from(tuple(row[name] for name in CLAIM), tags)


CLAIM = "id", "status", "statement", "created", "modified"
"""The columns of a claim of which something is made."""


def claim_from(values: tuple[Any, ...], tags: tuple[str, ...]) -> Claim:
    """Return the claim that has these values in the columns of `CLAIM`, with its tags."""
    claim_id, status, statement, created, modified = values
    made = moment(created)
    return Claim(
        claim_id,
        _STATUSES.get(status) or Status(status),
        statement,
        tags,
        made,
        made if modified == created else moment(modified),
    )


def tag_rows(claim_id: str, tags: tuple[str, ...]) -> list[Row]:
    """Return the rows of `tag` for a claim's tags; a tag given twice counts once."""
    kept = dict.fromkeys(clean(tag) for tag in tags)
    return [
        {"claim_id": claim_id, "ordinal": ordinal, "name": name}
        for ordinal, name in enumerate(kept, start=1)
    ]


def tag_style_row(style: TagStyle) -> Row:
    """Return the row of `tag_style` for a tag's colour."""
    return {"name": style.name, "colour": style.colour.value}


def tag_style_of(row: sqlite3.Row) -> TagStyle:
    """Return the colour of a tag in a row."""
    return TagStyle(row["name"], TagColour(row["colour"]))


def event_row(note: EventNote, at: str) -> Row:
    """Return the row of `event` for what a person says of one, at the time `at`."""
    return {
        "id": event_id(note.interval),
        "begin_date": note.interval.begin.isoformat(),
        "end_date": note.interval.end.isoformat(),
        "name": clean(note.name),
        "pinned": int(note.pinned),
        "hidden": int(note.hidden),
        "by_hand": int(note.by_hand),
        "joined": None if note.joined is None else event_id(note.joined),
        "modified": at,
    }


def event_of(row: sqlite3.Row | Row) -> EventNote:
    """Return what a person says of the event in a row."""
    return EventNote(
        interval=event_days(str(row["id"])),
        name=str(row["name"]),
        pinned=bool(row["pinned"]),
        hidden=bool(row["hidden"]),
        by_hand=bool(row["by_hand"]),
        joined=None if row["joined"] is None else event_days(str(row["joined"])),
    )


def passage_row(span: Span, quote: Quote) -> Row:
    """Return the columns that hold a passage, in any table."""
    return {
        "start": span.start,
        "end": span.end,
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
    }
