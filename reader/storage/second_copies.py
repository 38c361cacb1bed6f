"""Taking annotations and claims from the journal where the tables do not have them right."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable

from reader.storage.content_hashes import LENGTH
from reader.storage.edits import RowEdit, from_json
from reader.storage.evidence import Key
from reader.storage.fields import FIELDS, mended
from reader.storage.finds import Finds, key_of
from reader.storage.rows import Row

Copies = dict[tuple[str, Key], Row]
"""Rows by table and key, as the journal has them."""

_COPIED = (
    "annotation", "claim", "tag", "tag_style", "event", "rejection", "dismissal", "ruling",
    "citation",
)  # fmt: skip
_NULLABLE = ("joined", "article_id")
_DEFAULTS: Row = {"anchor": "exact", "said_by": ""}
"""What rows in the journal of an old library do not have."""

Tags = dict[str, list[Row]]


def replayed(journal: Iterable[Row]) -> Copies:
    """Return the rows that the changes in force come to; the entries must have been fitted."""
    state: Copies = {}
    for entry in sorted(journal, key=lambda row: int(row["seq"] or 0)):
        if (entry["act"], entry["state"]) != ("do", "done"):
            continue
        for edit in from_json(str(entry["edits"])):
            if edit.table in _COPIED:
                _replay(state, edit)
    return state


def _replay(state: Copies, edit: RowEdit) -> None:
    key = (edit.table, tuple(edit.key.values()))
    if edit.after is None:
        state.pop(key, None)
    elif edit.before is None:
        added = _DEFAULTS if edit.table == "annotation" else {}
        state[key] = {**added, **edit.after}
    elif key in state:
        state[key] |= edit.after


def choose(finds: Finds) -> None:
    """Of what table and journal say of a thing, keep what is as it was written.

    That is what its hash says, or what both say. What fits neither stays as it was found, but for
    what cannot be read of it, which the journal tells.
    """
    _drop_renamed(finds)
    _choose_claims(finds)
    for kind in ("annotation", "event", "rejection", "dismissal", "ruling", "citation"):
        finds.rows[kind] = [_chosen(finds, kind, row) for row in finds.rows[kind]]


def rebuild(finds: Finds) -> None:
    """Add what the journal has and the tables have lost."""
    for table in _COPIED:
        known = finds.evidence[table]
        present = {key_of(table, row) for row in finds.rows[table]}
        broken = finds.broken(table)
        for (of, key), row in finds.journal.items():
            if of != table or key in present or not broken:
                continue
            if key in known.keys or not known.exact:
                finds.add(table, row)


def _chosen(finds: Finds, kind: str, row: Row) -> Row:
    key = (kind, str(row["id"]))
    copy = finds.journal.get((kind, (row["id"],)))
    wanted = finds.hashes.get(key)
    own = _hash(kind, row)
    if own is not None and own == wanted:
        return row
    other = _hash(kind, copy) if copy else None
    if copy and other is not None and other in (wanted, own):
        if own == other:
            finds.trusted.add(key)
            return row
        finds.rebuilt[kind] = finds.rebuilt.get(kind, 0) + 1
        return dict(copy)
    return _completed(kind, row, copy)


def _choose_claims(finds: Finds) -> None:
    found, copied = _tags_of(finds.rows["tag"]), _tags_of(_copies(finds, "tag"))
    kept: list[Row] = []
    seen: set[str] = set()
    for n, row in enumerate(finds.rows["claim"]):
        claim_id = str(row["id"])
        seen.add(claim_id)
        copy = finds.journal.get(("claim", (row["id"],)))
        best, tags = _best_claim(finds, row, copy, found[claim_id], copied[claim_id])
        finds.rows["claim"][n] = best
        kept += tags
    finds.rows["tag"] = kept + [
        row for row in finds.rows["tag"] if str(row["claim_id"]) not in seen
    ]


def _best_claim(
    finds: Finds, row: Row, copy: Row | None, tags: list[Row], copied: list[Row]
) -> tuple[Row, list[Row]]:
    """Return what a claim is, and its tags."""
    key = ("claim", str(row["id"]))
    wanted = finds.hashes.get(key)
    own = _hash("claim", row, tags)
    other = _hash("claim", copy, copied) if copy else None
    if own is not None and own in (wanted, other):
        if own != wanted:
            finds.trusted.add(key)
        return row, tags
    rows = [one for one in (row, copy) if one]
    for one, its in [(one, its) for one in rows for its in (tags, copied)]:
        if wanted is not None and _hash("claim", one, its) == wanted:
            for table, changed in (("claim", one is copy), ("tag", its is copied)):
                if changed and (table == "claim" or its != tags):
                    finds.rebuilt[table] = finds.rebuilt.get(table, 0) + 1
            return dict(one), its
    return _completed("claim", row, copy), tags


def _completed(kind: str, row: Row, copy: Row | None) -> Row:
    """Return a row with what cannot be read of it taken from its copy."""
    found = mended(kind, row)
    if copy is None:
        return row
    if found is None:
        return dict(copy)
    return row | {name: copy[name] for name in found[1] if name in copy}


def _drop_renamed(finds: Finds) -> None:
    """Leave out rows that only differ in a rotted id from what the journal has of a lost one."""
    for kind in ("annotation", "claim"):
        present = {row["id"] for row in finds.rows[kind]}
        missing = {
            _but_id(kind, row)
            for row in _copies(finds, kind)
            if row["id"] not in present and finds.credible(kind, row["id"])
        }
        finds.rows[kind] = [
            row
            for row in finds.rows[kind]
            if finds.credible(kind, row["id"]) or _but_id(kind, row) not in missing
        ]


def _but_id(kind: str, row: Row) -> tuple[object, ...]:
    return tuple(row.get(name) for name in FIELDS[kind] if name != "id")


def _copies(finds: Finds, table: str) -> list[Row]:
    return [row for (of, _), row in finds.journal.items() if of == table]


def _tags_of(rows: Iterable[Row]) -> Tags:
    tags: Tags = defaultdict(list)
    for row in rows:
        if mended("tag", row) is not None:
            tags[str(row["claim_id"])].append(row)
    for own in tags.values():
        own.sort(key=lambda row: int(row["ordinal"] or 0))
    return tags


def _hash(kind: str, row: Row, tags: Iterable[Row] = ()) -> bytes | None:
    """Return the hash of a row as a library makes it, or None for one that no library has."""
    own = _joined(kind, row)
    parts = [_joined("tag", tag) for tag in tags]
    if own is None or None in parts:
        return None
    content = own + "\x1e".join(part for part in parts if part is not None)
    return hashlib.sha256(content.encode("utf-8", "replace")).digest()[:LENGTH]


def _joined(table: str, row: Row) -> str | None:
    values = [
        "\0" if name in _NULLABLE and row.get(name) is None else row.get(name)
        for name in FIELDS[table]
    ]
    if not all(isinstance(value, str | int) for value in values):
        return None
    return "\x1f".join(str(value) for value in values)
