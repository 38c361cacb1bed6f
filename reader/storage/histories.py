"""What was done to each thing in a library, as marks that two copies of the library share.

They are read out of the journal; what the journal does not tell any more, or has never told because
the library was made of two others, is kept in a setting.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from pathlib import Path

from reader.core.changes import is_merge
from reader.core.histories import THERE, WHOLE, Histories, History, key_of
from reader.storage import edits
from reader.storage.connection import connect, translated
from reader.storage.edits import RowEdit
from reader.storage.rows import MisreadError, Row, parsed

KEPT = "histories"
"""The setting with what the journal does not tell."""

_MARK = 12
"""Hexadecimal digits of a mark: it has to differ from the other marks of one thing only."""

_SAID = (
    "title", "outlet", "byline", "language", "address", "subtitle", "agencies", "dateline",
)  # fmt: skip
"""The columns of an article that are parts of their own."""

_PARTS: dict[str, dict[str, str]] = {
    "article": {
        **{name: name for name in _SAID},
        "published": "publication",
        "published_earliest": "publication",
        "published_latest": "publication",
        "published_evidence": "publication",
        "published_kind": "publication",
        "revision_id": "text",
        "trashed": THERE,
    },
    "annotation": {
        **dict.fromkeys(("revision_id", "start", "end", "exact"), "place"),
        **dict.fromkeys(("prefix", "suffix", "anchor"), "place"),
        **{name: name for name in ("note", "stance", "said_by")},
        "claim_id": "claim",
    },
    # A status is about the statement that it was given to.
    "claim": {"status": "statement", "statement": "statement"},
    "event": {name: name for name in ("name", "pinned", "hidden", "by_hand", "joined")},
}
"""Which part of a thing a column belongs to; of the things that have parts."""

_UNSAID: Row = {"name": "", "pinned": 0, "hidden": 0, "by_hand": 0, "joined": None}
"""What a row of `event` says of what nothing was said about."""

_STAMPS = {
    "annotation": "modified",
    "claim": "modified",
    **dict.fromkeys(("rejection", "dismissal", "ruling", "citation"), "made"),
}
"""The column that says when a thing was changed last, where a library shows it."""

_PLAIN = {"article": "id", "event": "id", "tag_style": "name"}
_CORRECTION = ("article_id", "revision_id", "start", "end")
_JOURNAL = "SELECT seq, at, who, act, target, label, edits FROM journal ORDER BY seq"


def histories_of(path: Path | str) -> Histories:
    """Return what was done to each thing in a library; raises LibraryError, changes nothing.

    Two libraries that were once one have the same marks for what was done before they parted.
    """
    place = Path(path).absolute()
    with translated(place), closing(connect(place, "mode=ro", 5)) as connection:
        return read_histories(connection)


def read_histories(connection: sqlite3.Connection) -> Histories:
    """Return what was done to each thing in the library of a connection."""
    told = _Told(_kept(connection))
    owners = {row[0]: row[1] for row in connection.execute("SELECT id, article_id FROM revision")}
    done: dict[int, tuple[str, str]] = {}
    for seq, at, who, act, target, label, text in connection.execute(_JOURNAL):
        base = f"{at}\n{who}\n{act}"
        if act == "do":
            done[seq] = (base, text)
            if is_merge(label):
                # What was done is what was done in the two, and that is kept.
                continue
            told.add(base, edits.from_json(text), owners)
        elif target in done:
            # A move along the journal says only which change it was about.
            before, moved = done[target]
            told.add(f"{base}\n{before}", edits.from_json(moved), owners)
    present = dict(_present(connection))
    for key, stamp in present.items():
        if stamp is not None:
            told.stamps[key].append(stamp)
    return Histories(told.histories(), frozenset(present), blank="")


def keep(connection: sqlite3.Connection, histories: Mapping[str, History]) -> None:
    """Keep what the journal will not tell, with what is kept already; inside a transaction."""
    known = _kept(connection)
    for key, history in histories.items():
        known[key] = known[key].joined(history) if key in known else history
    present = dict(_present(connection))
    known = {key: one for key, one in known.items() if _says_more(one, present.get(key))}
    if not known:
        return
    told = {
        key: [one.base, sorted(one.stamps), {part: sorted(one.marks[part]) for part in one.marks}]
        for key, one in sorted(known.items())
    }
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (KEPT, json.dumps(told, separators=(",", ":"))),
    )


def _says_more(history: History, stamp: str | None) -> bool:
    """Tell whether a history says more than that a thing is as it was at `stamp`."""
    return bool(history.marks) or history.stamps != {stamp}


def _kept(connection: sqlite3.Connection) -> dict[str, History]:
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (KEPT,)).fetchone()
    try:
        found = parsed(row[0]) if row else {}
    except MisreadError:
        return {}
    # The file is anybody's: what makes no sense there tells nothing.
    return dict(_read(found)) if isinstance(found, dict) else {}


def _read(found: Mapping[object, object]) -> Iterator[tuple[str, History]]:
    for key, told in found.items():
        match told:
            case [str(base), [*stamps], dict(parts)] if all(
                isinstance(marks, list) for marks in parts.values()
            ):
                marks = {str(part): frozenset(map(str, some)) for part, some in parts.items()}
                yield str(key), History(base, frozenset(map(str, stamps)), marks)


def _present(connection: sqlite3.Connection) -> Iterator[tuple[str, str | None]]:
    """Yield the keys of all that is in the library, with when it was changed last, if it says."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    for table, column in _PLAIN.items():
        if table in tables:
            for (identity,) in connection.execute(f"SELECT {column} FROM {table}"):  # noqa: S608
                yield key_of(table, identity), None
    for table, column in _STAMPS.items():
        if table in tables:
            for identity, stamp in connection.execute(f"SELECT id, {column} FROM {table}"):  # noqa: S608
                yield key_of(table, identity), stamp
    for row in connection.execute(
        'SELECT article_id, revision_id, start, "end" FROM time_correction'
    ):
        yield key_of("time_correction", correction_key(*row)), None


def correction_key(article_id: object, revision_id: object, start: object, end: object) -> str:
    """Return what tells a corrected date from others."""
    return f"{article_id}/{revision_id}/{start}-{end}"


class _Told:
    """Collects what entries of the journal say about each thing."""

    def __init__(self, kept: dict[str, History]) -> None:
        self._kept = kept
        self.stamps: dict[str, list[str]] = defaultdict(list)
        self._marks: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))

    def add(self, base: str, made: Iterable[RowEdit], owners: Mapping[str, str]) -> None:
        """Add what one entry did; `owners` are the articles of revisions."""
        by_thing: dict[str, list[RowEdit]] = defaultdict(list)
        for edit in made:
            by_thing[_thing(edit, owners)].append(edit)
        for key, some in by_thing.items():
            text = edits.to_json(some)
            mark = hashlib.sha256(f"{base}\n{text}".encode()).hexdigest()[:_MARK]
            for edit in some:
                for part in _touched(edit):
                    self._marks[key][part].add(mark)
                column = _STAMPS.get(edit.table, "")
                states = (edit.before or {}, edit.after or {})
                self.stamps[key] += [str(row[column]) for row in states if column in row]

    def histories(self) -> dict[str, History]:
        """Return what has been collected, with what was kept before."""
        found = dict(self._kept)
        for key in {*self.stamps, *self._marks}:
            stamps = self.stamps.get(key) or [""]
            marks = {part: frozenset(some) for part, some in self._marks.get(key, {}).items()}
            new = History(stamps[0], frozenset(stamps), marks)
            found[key] = found[key].joined(new) if key in found else new
        return found


def _thing(edit: RowEdit, owners: Mapping[str, str]) -> str:
    key = edit.key
    if edit.table == "block":
        revision = str(key["revision_id"])
        return key_of("article", owners.get(revision, revision))
    if edit.table == "tag":
        return key_of("claim", str(key["claim_id"]))
    if edit.table == "time_correction":
        return key_of(edit.table, correction_key(*(key[name] for name in _CORRECTION)))
    return key_of(edit.table, str(key["name" if edit.table == "tag_style" else "id"]))


def _touched(edit: RowEdit) -> set[str]:
    """Return the parts of a thing that an edit is about."""
    whole = edit.before is None or edit.after is None
    if edit.table == "block":
        return {"furniture"}
    if edit.table == "tag":
        return {"tags"}
    parts = _PARTS.get(edit.table)
    if parts is None:
        return {WHOLE, THERE}
    if whole and edit.table != "event":
        return {THERE}
    row = edit.after or edit.before or {}
    said = {n for n in edit.columns if not whole or row.get(n) != _UNSAID.get(n)}
    return {parts[name] for name in said if name in parts}
