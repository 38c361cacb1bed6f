"""What every column of a library may hold, so that whatever was read of a wreck can be judged.

The reader of a library takes its file at its word and refuses all of a table for one value that is
none. So nothing is put in a library that is put together from a wreck but what fits here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import Any

from reader.core.article import BlockKind
from reader.core.claim import Anchor, Stance, Status, TagColour
from reader.core.events import event_days
from reader.core.frozen import frozen
from reader.core.times import PublicationKind
from reader.core.verdicts import Related
from reader.storage.citation_rows import citation_of_row
from reader.storage.edits import RowEdit, from_json
from reader.storage.rows import (
    MisreadError,
    Row,
    annotation_of,
    block_of,
    claim_of,
    correction_of,
    event_of,
    moment,
    parsed,
    stamp,
    tag_style_of,
)
from reader.storage.verdict_rows import dismissal_of, rejection_of, ruling_of

NEVER = "1970-01-01T00:00:00.000000Z"
"""Stands for a time that cannot be known any more."""

_NONE = object()
"""There is nothing that could stand for the value."""

_MOST = 1 << 31
"""More than any position, number or order in a library."""

_ORDINALS = 1 << 20
"""More revisions than the index of texts can number."""

_YEARS = range(1900, 2200)

_ANY_WORDS = "any words"


@frozen
class Field:
    """What a column may hold, and what can stand for a value that is not to be read."""

    fits: Callable[[object], bool]
    neutral: object = _NONE


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_moment(value: object) -> bool:
    try:
        at = moment(value) if isinstance(value, str) else None
        return at is not None and at.year in _YEARS and stamp(at) == value
    except (ValueError, OverflowError):
        return False


def _is_day(value: object) -> bool:
    try:
        return isinstance(value, str) and dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _is_interval(value: str) -> bool:
    try:
        event_days(value)
    except ValueError:
        return False
    return True


def _is_json(value: object) -> bool:
    try:
        parsed(value if isinstance(value, str) else "")
    except MisreadError:
        return False
    return True


def _whole(first: int, past: int = _MOST) -> Callable[[object], bool]:
    return lambda value: isinstance(value, int) and first <= value < past


def _among(values: Collection[str]) -> Callable[[object], bool]:
    return lambda value: value in values


def _or_null(fits: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: value is None or fits(value)


_ADDED_LATER = frozenset({"anchor", "said_by", "subtitle", "agencies", "dateline"})
"""Columns that rows in the journal of an old library do not have."""

_READERS: dict[str, Callable[[Any], object]] = {
    "annotation": annotation_of,
    "block": block_of,
    "claim": lambda row: claim_of(row, ()),
    "citation": citation_of_row,
    "event": event_of,
    "rejection": rejection_of,
    "dismissal": dismissal_of,
    "ruling": ruling_of,
    "tag_style": tag_style_of,
    "time_correction": correction_of,
}
"""How a row is read again, by table; the others have but texts and what is looked at above."""


def _can_be_read(table: str, row: Row) -> bool:
    if table == "journal":
        return (row["act"] == "do") == (row["target"] is None)
    try:
        _READERS.get(table, lambda _: None)(row)
    except (ValueError, TypeError, KeyError, OverflowError):
        return False
    return True


def _holds_edits(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return all(_fits(edit) for edit in from_json(value))
    except ValueError:
        return False


def _fits(edit: RowEdit) -> bool:
    """Tell whether an edit can be carried out, and what it leaves can be read."""
    fields = FIELDS[edit.table]
    for row in (edit.key, edit.before or {}, edit.after or {}):
        if any(name not in fields or not fields[name].fits(row[name]) for name in row):
            return False
    if None not in (edit.before, edit.after):
        return True
    whole = edit.before or edit.after or {}
    return fields.keys() - _ADDED_LATER <= whole.keys() and _can_be_read(edit.table, whole)


_KEY = Field(_is_text)
_TEXT = Field(_is_text, "")
_TIME = Field(_is_moment, NEVER)
_PLACE = Field(_whole(0), 0)
_ORDER = Field(_whole(1))
_DAY = Field(_or_null(_is_day), None)
_SHA = Field(lambda value: isinstance(value, str) and len(value) == 64)
_PASSAGE = {"start": _PLACE, "end": _PLACE, "exact": _TEXT, "prefix": _TEXT, "suffix": _TEXT}

FIELDS: dict[str, dict[str, Field]] = {
    "source": {
        "sha256": _SHA,
        "name": _TEXT,
        "media_type": Field(_is_text, "text/plain"),
        "data": Field(lambda value: isinstance(value, bytes)),
    },
    "article": {
        "id": _KEY,
        # Another number is found for it by whoever mends.
        "number": Field(_whole(1), 0),
        **dict.fromkeys(("title", "outlet", "byline", "language", "address"), _TEXT),
        **dict.fromkeys(("published", "published_earliest", "published_latest"), _DAY),
        "published_evidence": Field(_or_null(_is_text), None),
        "published_kind": Field(_or_null(_among([k.value for k in PublicationKind])), None),
        "revision_id": Field(_is_text, ""),
        "imported_at": _TIME,
        "trashed": Field(lambda value: value in (0, 1), 0),
        # In the order of the columns, as they are hashed.
        **dict.fromkeys(("subtitle", "agencies", "dateline"), _TEXT),
    },
    "revision": {
        "id": _KEY,
        "article_id": Field(_is_text, ""),
        "ordinal": Field(_whole(1, _ORDINALS), 0),
        "source_sha256": Field(_is_text, ""),
        "text": Field(_is_text),
        "text_sha256": Field(_is_text, ""),
        "words": Field(_whole(0), 0),
        "resolved_against": _DAY,
        "created": _TIME,
    },
    "block": {
        "revision_id": _KEY,
        "ordinal": _ORDER,
        "kind": Field(_among([kind.value for kind in BlockKind]), BlockKind.PARAGRAPH.value),
        "start": Field(_whole(0)),
        "end": Field(_whole(0)),
    },
    "time_correction": {
        "article_id": _KEY,
        "revision_id": _KEY,
        **_PASSAGE,
        "start": Field(_whole(0)),
        "end": Field(_whole(0)),
        "value": Field(_or_null(_is_text)),
        "begin_date": _DAY,
        "end_date": _DAY,
        "made": _TIME,
    },
    "claim": {
        "id": _KEY,
        "status": Field(_among([status.value for status in Status]), Status.NONE.value),
        "statement": _TEXT,
        "created": _TIME,
        "modified": _TIME,
    },
    "tag": {"claim_id": _KEY, "ordinal": _ORDER, "name": Field(_is_text)},
    "tag_style": {"name": _KEY, "colour": Field(_among([colour.value for colour in TagColour]))},
    "annotation": {
        "id": _KEY,
        **dict.fromkeys(("claim_id", "article_id", "revision_id"), Field(_is_text, "")),
        **_PASSAGE,
        "note": _TEXT,
        "stance": Field(_among([stance.value for stance in Stance]), Stance.ASSERTS.value),
        "created": _TIME,
        "modified": _TIME,
        "anchor": Field(_among([anchor.value for anchor in Anchor]), Anchor.EXACT.value),
        "said_by": _TEXT,
    },
    "journal": {
        "seq": _ORDER,
        "at": _TIME,
        "who": _TEXT,
        "act": Field(_among(("do", "undo", "redo"))),
        "target": Field(_or_null(_whole(1))),
        "label": _TEXT,
        "edits": Field(_holds_edits, "[]"),
        "state": Field(_among(("done", "undone", "dropped")), "dropped"),
        "hash": Field(lambda value: value is None or isinstance(value, bytes), None),
    },
    "event": {
        "id": Field(lambda value: isinstance(value, str) and _is_interval(value)),
        "begin_date": Field(_is_day, ""),
        "end_date": Field(_is_day, ""),
        "name": _TEXT,
        **dict.fromkeys(("pinned", "hidden", "by_hand"), Field(lambda value: value in (0, 1), 0)),
        "joined": Field(_or_null(lambda v: isinstance(v, str) and _is_interval(v)), None),
        "modified": _TIME,
    },
    "rejection": {
        "id": _KEY,
        **dict.fromkeys(("claim_id", "article_id", "revision_id"), _KEY),
        **_PASSAGE,
        "start": Field(_whole(0)),
        "end": Field(_whole(0)),
        "made": _TIME,
    },
    "dismissal": {
        "id": _KEY,
        "matter": _TEXT,
        "article_id": _KEY,
        "here": _TEXT,
        "other_id": _KEY,
        **dict.fromkeys(("there", "reason", "who"), _TEXT),
        "made": _TIME,
    },
    "ruling": {
        "id": _KEY,
        "related": Field(_among([one.value for one in Related])),
        **dict.fromkeys(("one", "other"), _KEY),
        "same": Field(lambda value: value in (0, 1)),
        **dict.fromkeys(("reason", "who"), _TEXT),
        "made": _TIME,
    },
    "citation": {
        "id": _KEY,
        "article_id": Field(_or_null(_is_text), None),
        "title": _TEXT,
        "record": Field(_is_json),
        "made": _TIME,
    },
    "setting": {"key": _KEY, "value": Field(_is_json)},
}


def has_shape(table: str, row: Row) -> bool:
    """Tell whether a row can be one of this table: rot makes a value or two unfit, not most.

    That nothing is where there need not be anything says nothing.
    """
    fields = FIELDS[table]
    fit = {
        name: fields[name].fits(value)
        for name, value in row.items()
        if name in fields and not (value is None and fields[name].fits(None))
    }
    # Where any words may stand, those of other tables fit, too.
    telling = [fits for name, fits in fit.items() if not fields[name].fits(_ANY_WORDS)]
    return 2 * sum(fit.values()) >= len(fit) and (any(telling) or not telling)


def mended(table: str, row: Row) -> tuple[Row, tuple[str, ...]] | None:
    """Return a row that the reader can read, and which of its columns had to be replaced.

    None when what it is about cannot be told any more. Columns that no library has are left out.
    """
    fit: Row = {}
    replaced = []
    for name, field in FIELDS[table].items():
        if name not in row:
            continue
        value: Any = row[name]
        if not field.fits(value):
            if isinstance(value, bytes) and field.fits(value.decode("utf-8", "replace")):
                value = value.decode("utf-8", "replace")
            elif field.neutral is _NONE:
                return None
            else:
                value = field.neutral
            replaced.append(name)
        fit[name] = value
    replaced += _together(table, fit)
    return (fit, tuple(dict.fromkeys(replaced))) if _can_be_read(table, fit) else None


def _together(table: str, row: Row) -> list[str]:
    """Put right what fits by itself but not with the rest of the row; return the columns."""
    if table == "article":
        stated = [name for name in row if name.startswith("published")]
        if 0 < sum(row[name] is None for name in stated) < len(stated):
            row |= dict.fromkeys(stated, None)
            return ["published"]
    if table == "annotation" and _number(row, "end") < _number(row, "start"):
        row["end"] = _number(row, "start") + len(str(row["exact"]))
        return ["end"]
    if table == "event":
        begin, end = str(row["id"]).split("/")[:2]
        if (row["begin_date"], row["end_date"]) != (begin, end):
            row |= {"begin_date": begin, "end_date": end}
            return ["begin_date"]
    if table == "journal":
        wrong = (row["act"] == "do") != (row["target"] is None)
        if wrong and row["act"] == "do":
            row["target"] = None
            return ["target"]
        if row["edits"] == "[]" and row["act"] == "do" and row["state"] != "dropped":
            row["state"] = "dropped"
    return []


def _number(row: Row, name: str) -> int:
    value = row[name]
    return value if isinstance(value, int) else 0
