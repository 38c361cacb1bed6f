"""What a journal entry was about, in words, read from its edits."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence, Sized

from reader.core.changes import RenameTag, label_of
from reader.core.dates import short_interval
from reader.core.events import event_days
from reader.core.excerpt import excerpt
from reader.core.i18n import counted, quoted, tr
from reader.core.late import late_pattern
from reader.core.verdicts import Related
from reader.storage import edits as row_edits
from reader.storage.edits import RowEdit
from reader.storage.rows import Row, Value
from reader.storage.verdict_rows import TABLES

_CLAIMS = ("claim", "tag")
_RENAMING = label_of(RenameTag("", ""))

_LONG = 100_000
"""Characters of edits from which on only the first of them is read, where that says it all."""
_EDIT = late_pattern(r'\["(\w+)",\{"\w+":"([^"\\]*)"')
"""The beginning of an edit as `row_edits.to_json` writes it: its table, and what it is of."""

_QUOTED = {"exact", "article_id"}
"""The columns without which a row cannot be quoted."""


def detail_of(connection: sqlite3.Connection, seq: int) -> str:
    """Return what the entry was about: “a security meeting…” in 3, or the title of an article.

    An undo or redo is about what its target was about. Empty when there is no such entry or it
    cannot be read.
    """
    row = connection.execute(
        "SELECT label, edits FROM journal WHERE act = 'do' AND seq ="
        " (SELECT coalesce(target, seq) FROM journal WHERE seq = ?)",
        (seq,),
    ).fetchone()
    try:
        if row is not None and len(row["edits"]) > _LONG and row["label"] != _RENAMING:
            told = _skimmed(connection, row["edits"])
            if told is not None:
                return told
        edits = [] if row is None else row_edits.from_json(row["edits"])
    except ValueError:
        return ""
    if row is not None and row["label"] == _RENAMING:
        return _renaming(edits)
    return _told(connection, edits)


def _skimmed(connection: sqlite3.Connection, text: str) -> str | None:
    """Return what thousands of edits of annotations or claims were about; None for others.

    Only the first one is read, and of the others what they are of: a quote within a value is
    escaped, so that no value looks like the beginning of an edit.
    """
    first: dict[str, int] = {}
    named: dict[str, set[str]] = defaultdict(set)
    for edit in _EDIT.finditer(text):
        first.setdefault(edit[1], edit.start())
        named[edit[1]].add(edit[2])
    if not named or named.keys() - {"annotation", *_CLAIMS}:
        return None
    begin = first["annotation"] if "annotation" in named else min(first.values())
    _, end = json.JSONDecoder().raw_decode(text, begin)
    (one,) = row_edits.from_json(f"[{text[begin:end]}]")
    if one.table == "annotation":
        return _and_more(_annotation(connection, one), named["annotation"])
    claim_id = one.key.get("claim_id", one.key.get("id"))
    return _and_more(_claim(connection, claim_id), named["claim"] | named["tag"])


def _renaming(edits: list[RowEdit]) -> str:
    """Return the old name and the new one; only the old where every claim had both before."""
    before: dict[Value, set[Value]] = defaultdict(set)
    after: dict[Value, set[Value]] = defaultdict(set)
    for edit in edits:
        if edit.table in ("tag", "tag_style"):
            # The colour of a tag counts like a claim that has but this one.
            where = edit.key.get("claim_id")
            before[where] |= {(edit.before or {}).get("name")} - {None}
            after[where] |= {(edit.after or {}).get("name")} - {None}
    old = {name for where, names in before.items() for name in names - after[where]}
    new = {name for where, names in after.items() for name in names - before[where]}
    shown = [quoted(name) for names in (old, new) for name in sorted(map(str, names))]
    return tr(" → ").join(shown)


def _told(connection: sqlite3.Connection, edits: list[RowEdit]) -> str:
    articles = [edit for edit in edits if edit.table == "article"]
    annotations = [edit for edit in edits if edit.table == "annotation"]
    if annotations and not articles:
        first = _annotation(connection, annotations[0])
        return _and_more(first, {edit.key["id"] for edit in annotations})
    for edit in [] if articles else edits:
        if edit.table in ("claim", "tag"):
            claims = [e.key.get("claim_id", e.key.get("id")) for e in edits if e.table in _CLAIMS]
            return _and_more(_claim(connection, claims[0]), set(claims))
        if edit.table == "time_correction":
            return _quoted(connection, _whole(connection, edit))
        if edit.table == "block":
            return _titles(connection, _articles_of(connection, edits))
        if edit.table == "event":
            return _event(connection, edit)
        if edit.table in TABLES:
            return _judged(connection, edit)
        if edit.table == "tag_style":
            return quoted(str(edit.key["name"]))
        if edit.table == "citation":
            return _citation(connection, edit)
    return _titles(connection, list(dict.fromkeys(edit.key["id"] for edit in articles)))


def _event(connection: sqlite3.Connection, edit: RowEdit) -> str:
    """Return the name that an event was given, else its days."""
    name = next((row["name"] for row in (edit.after, edit.before) if row and row.get("name")), "")
    if not name:
        found = connection.execute("SELECT name FROM event WHERE id = ?", (edit.key["id"],))
        name = (found.fetchone() or {"name": ""})["name"]
    try:
        at = event_days(str(edit.key["id"]))
        days = short_interval(at.begin, at.end)
    except ValueError:
        days = ""
    return tr("“{name}”, {days}").format(name=excerpt(str(name)), days=days) if name else days


def _citation(connection: sqlite3.Connection, edit: RowEdit) -> str:
    """Return the title of the record of a bibliography."""
    row = {**(edit.before or {}), **(edit.after or {})}
    if "title" not in row:
        found = connection.execute("SELECT * FROM citation WHERE id = ?", (edit.key["id"],))
        row = dict(found.fetchone() or {"title": ""})
    return quoted(excerpt(str(row["title"])))


def _judged(connection: sqlite3.Connection, edit: RowEdit) -> str:
    """Return the words rejected, both wordings of a difference, or what has one origin or not."""
    row = {**(edit.before or {}), **(edit.after or {})}
    if edit.table == "rejection":
        return _quoted(connection, _whole(connection, edit))
    if edit.table == "dismissal":
        found = connection.execute("SELECT * FROM dismissal WHERE id = ?", (edit.key["id"],))
        row = row if "here" in row else dict(found.fetchone() or {})
        return " / ".join(quoted(excerpt(str(row.get(name, "")))) for name in ("here", "there"))
    found = connection.execute("SELECT * FROM ruling WHERE id = ?", (edit.key["id"],))
    row = row if "one" in row else dict(found.fetchone() or {})
    sides = (_related(connection, str(row.get("related")), row.get(n)) for n in ("one", "other"))
    return ", ".join(side for side in dict.fromkeys(sides) if side)


def _related(connection: sqlite3.Connection, related: str, value: Value) -> str:
    if related == Related.ARTICLES:
        return _titles(connection, [value])
    row = connection.execute("SELECT * FROM annotation WHERE id = ?", (value,)).fetchone()
    if row is not None:
        return _quoted(connection, dict(row))
    return "" if related == Related.ANNOTATIONS else str(value or "")


def _and_more(first: str, things: Sized) -> str:
    """Return what was told of the first of several things, and how many others there are."""
    if not first or len(things) < 2:
        return first
    more = counted(len(things) - 1, "{n} more", "{n} more")
    return tr("{first} and {more}").format(first=first, more=more)


def _annotation(connection: sqlite3.Connection, edit: RowEdit) -> str:
    row = _whole(connection, edit)
    return _quoted(connection, row or _last_known(connection, edit.key["id"]))


def _claim(connection: sqlite3.Connection, claim_id: Value) -> str:
    rows = connection.execute(
        "SELECT * FROM annotation WHERE claim_id = ? ORDER BY created, id LIMIT 1", (claim_id,)
    )
    row = rows.fetchone()
    return _quoted(connection, dict(row) if row else _last_known(connection, claim_id))


def _whole(connection: sqlite3.Connection, edit: RowEdit) -> Row | None:
    """Return the row of an edit, from the edit where it is whole there, else as it is now."""
    for row in (edit.after, edit.before):
        if row and row.keys() >= _QUOTED:
            return row
    where = " AND ".join(f'"{name}" = ?' for name in edit.key)
    found = connection.execute(
        f'SELECT * FROM "{edit.table}" WHERE {where}',  # noqa: S608 - tables and keys are checked
        list(edit.key.values()),
    ).fetchone()
    return dict(found) if found else None


def _last_known(connection: sqlite3.Connection, identity: Value) -> Row | None:
    """Return the row of an annotation (or one under a claim) that only the journal still has."""
    rows = connection.execute(
        "SELECT edits FROM journal WHERE act = 'do' AND instr(edits, ?) ORDER BY seq",
        (json.dumps(identity, ensure_ascii=False),),
    )
    for row in rows:
        for edit in _readable(row["edits"]):
            whole = edit.after or edit.before or {}
            if whole.keys() >= _QUOTED and identity in (whole.get("id"), whole.get("claim_id")):
                return whole
    return None


def _readable(edits: str) -> list[RowEdit]:
    try:
        return row_edits.from_json(edits)
    except ValueError:
        return []


def _quoted(connection: sqlite3.Connection, row: Row | None) -> str:
    if row is None:
        return ""
    found = connection.execute(
        "SELECT number FROM article WHERE id = ?", (row["article_id"],)
    ).fetchone()
    words = excerpt(str(row["exact"]))
    if found is None:
        return quoted(words)
    return tr("“{words}” in {number}").format(words=words, number=found["number"])


def _articles_of(connection: sqlite3.Connection, edits: Iterable[RowEdit]) -> list[Value]:
    """Return the articles whose lines edits are about."""
    revisions = dict.fromkeys(edit.key.get("revision_id") for edit in edits)
    found = (
        connection.execute("SELECT article_id FROM revision WHERE id = ?", (one,)).fetchone()
        for one in revisions
    )
    return list(dict.fromkeys(row["article_id"] for row in found if row))


def _titles(connection: sqlite3.Connection, ids: Sequence[Value]) -> str:
    if not ids:
        return ""
    row = connection.execute("SELECT * FROM article WHERE id = ?", (ids[0],)).fetchone()
    if row is None:
        return ""
    title = tr("{number}. {title}").format(number=row["number"], title=excerpt(row["title"], 60))
    return _and_more(title, ids)
