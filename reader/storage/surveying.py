"""Reading all that a wreck holds, and all that it tells of what it held."""

from __future__ import annotations

from collections.abc import Iterable

from reader.storage.content_hashes import KINDS
from reader.storage.evidence import Evidence, Key, Source, weigh
from reader.storage.finds import TABLES, Finds, key_of
from reader.storage.second_copies import replayed
from reader.storage.wreck import Wreck

_SEARCHED = ("article", "annotation", "claim")
"""What stands among the words for searching."""

_COUNTED = ("article", "annotation", "claim", "tag", "event")
"""Whose rows are counted in all indexes where the file was cut short."""

_HASHED_ALIKE = 4
"""The first version whose hashes cover the same columns as those of a new library."""


def found_in(wreck: Wreck) -> Finds:
    """Return what can be read of a damaged file, and what is known of the rest."""
    read = {table: wreck.rows(table) for table in TABLES}
    finds = Finds(
        rows={table: found.rows for table, found in read.items()},
        whole=frozenset(table for table, found in read.items() if found.whole),
    )
    ever = _entries(wreck, finds)
    finds.fit("journal")
    finds.tell_altered_steps(read["journal"].rows)
    all_steps = ever.exact and not finds.lost_steps(ever)
    finds.journal = replayed(finds.rows["journal"])
    hashes, hashes_whole = wreck.hashes()
    if wreck.version() >= _HASHED_ALIKE:
        finds.hashes, finds.hashed = hashes, True
    words = wreck.rows("searchable")
    finds.names = {
        (str(row["kind"]), str(row["key"])): str(row["heading"] or "") for row in words.rows
    }
    for table in TABLES:
        if table == "journal":
            finds.evidence[table] = ever
            continue
        rows = frozenset(key_of(table, row) for row in finds.rows[table])
        sources = [Source(rows, read[table].whole), wreck.keys(table)]
        if table in KINDS and not wreck.is_missing("content_hash"):
            sources.append(Source(_of(table, hashes), hashes_whole))
        if table in _SEARCHED and not wreck.is_missing("searchable"):
            sources.append(Source(_of(table, finds.names), words.whole))
        told = frozenset(key for of, key in finds.journal if of == table)
        # What was removed in a step that is lost would come back.
        sources.append(Source(told, whole=False, sure=all_steps))
        finds.evidence[table] = weigh(sources)
    finds.counted = wreck.least({table: finds.rows[table] for table in _COUNTED})
    return finds


def _of(kind: str, keys: Iterable[tuple[str, str]]) -> frozenset[Key]:
    return frozenset((thing_id,) for of, thing_id in keys if of == kind)


def _entries(wreck: Wreck, finds: Finds) -> Evidence:
    """Return which entries the journal had: every one from the first, as they are numbered.

    That the table can be read through says little: a page may have taken the place of another.
    """
    there = frozenset(key_of("journal", row) for row in finds.rows["journal"])
    ever = wreck.entries_ever()
    numbers = [key[0] for key in there if isinstance(key[0], int)]
    highest = max(numbers, default=0) if ever is None else ever
    # A number that has rotted may be any.
    all_of_them = frozenset[Key]((n,) for n in range(1, min(highest, 10_000_000) + 1))
    return Evidence(all_of_them, exact=ever is not None and highest >= max(numbers, default=0))
