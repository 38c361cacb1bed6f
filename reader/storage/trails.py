"""What was done to each thing in a library, as marks that two copies of the library share."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from contextlib import closing
from pathlib import Path

from reader.storage import edits
from reader.storage.connection import connect, translated
from reader.storage.edits import RowEdit

_READ = "SELECT at, who, act, edits FROM journal ORDER BY seq"


def trails_of(path: Path | str) -> dict[str, tuple[str, ...]]:
    """Return, for each annotation and claim, a mark for every change that the journal knows of.

    Two libraries that were once one have the same marks up to where they parted. The first mark of
    a thing says how it was before ("from" and the moment of its last change; empty where it was
    made), so that a thing of which the journal knows nothing can be compared, too.
    Raises LibraryError; changes nothing.
    """
    place = Path(path).absolute()
    found: dict[str, list[str]] = defaultdict(list)
    with translated(place), closing(connect(place, "mode=ro", 5)) as connection:
        for at, who, act, text in connection.execute(_READ):
            mark = hashlib.sha256(f"{at}\n{who}\n{act}\n{text}".encode()).hexdigest()
            for identity, base in _touched(edits.from_json(text)).items():
                if not found[identity]:
                    found[identity].append(base)
                found[identity].append(mark)
    return {identity: tuple(marks) for identity, marks in found.items()}


def _touched(made: list[RowEdit]) -> dict[str, str]:
    """Return the things that edits are about, each with the mark of how it was before."""
    touched: dict[str, str] = {}
    for edit in made:
        if edit.table == "tag":
            touched.setdefault(str(edit.key.get("claim_id")), "")
        elif edit.table in ("annotation", "claim"):
            before = "" if edit.before is None else f"from {edit.before.get('modified')}"
            identity = str(edit.key.get("id"))
            touched[identity] = touched.get(identity) or before
    return touched
