"""What was found in a damaged file, while it is being mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.core.i18n import tr
from reader.storage.entry_hashes import is_as_written
from reader.storage.evidence import Evidence, Key
from reader.storage.fields import mended
from reader.storage.rows import Row

TABLES = {
    "source": ("sha256",),
    "article": ("id",),
    "revision": ("id",),
    "block": ("revision_id", "ordinal"),
    "time_correction": ("article_id", "revision_id", "start", "end"),
    "claim": ("id",),
    "tag": ("claim_id", "ordinal"),
    "tag_style": ("name",),
    "event": ("id",),
    "annotation": ("id",),
    "rejection": ("id",),
    "dismissal": ("id",),
    "ruling": ("id",),
    "citation": ("id",),
    "journal": ("seq",),
    "setting": ("key",),
}
"""What is saved, in the order in which rows are put in, with its keys; all else follows from it."""

_NAMES = {
    "annotation": "exact", "claim": "statement", "article": "title", "event": "name",
    "rejection": "exact", "dismissal": "here", "ruling": "reason",
    "citation": "title",
}  # fmt: skip

_DETAILS = {
    "created": "when it was made",
    "modified": "when it was changed",
    "imported_at": "when it was imported",
    "published": "when it was published",
    "status": "its status",
    "stance": "its stance",
    "start": "where it begins",
    "end": "where it ends",
    "trashed": "whether it is in the trash",
    "number": "its number",
}


def key_of(table: str, row: Mapping[str, object]) -> Key:
    """Return the key of a row."""
    return tuple(row.get(name) for name in TABLES[table])


@dataclass(slots=True)
class Finds:
    """The rows by table, and what is known of what there was.

    `counted` is how many rows a table had at least; `rebuilt` counts the rows put together from
    elsewhere, by table; `stood_in` holds the keys of
    those that only take the place of what is lost. `lost` and `altered` are sentences for the
    person. `hashes` are those of the file if it is `hashed` like a new library, and `trusted` the
    things of which two places say the same, whatever their hash.
    """

    rows: dict[str, list[Row]]
    evidence: dict[str, Evidence] = field(default_factory=dict)
    whole: frozenset[str] = frozenset()
    hashes: dict[tuple[str, str], bytes] = field(default_factory=dict)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)
    rebuilt: dict[str, int] = field(default_factory=dict)
    stood_in: dict[str, set[Key]] = field(default_factory=dict)
    trusted: set[tuple[str, str]] = field(default_factory=set)
    hashed: bool = False
    lost: list[str] = field(default_factory=list)
    altered: list[str] = field(default_factory=list)
    journal: dict[tuple[str, Key], Row] = field(default_factory=dict)

    def broken(self, table: str) -> bool:
        """Tell whether rows of a table are missing, or may be."""
        known = self.evidence[table]
        there = {key_of(table, row) for row in self.rows[table]}
        return table not in self.whole or not known.exact or not known.keys <= there

    def credible(self, table: str, key: object) -> bool:
        """Tell whether there was such a row, as far as is known."""
        return (key,) in self.evidence[table].keys

    def by_id(self, table: str) -> dict[str, Row]:
        """Return the rows of a table by their id."""
        return {str(row["id"]): row for row in self.rows[table]}

    def add(self, table: str, row: Row) -> None:
        """Add a row that was put together."""
        self.rows[table].append(row)
        self.rebuilt[table] = self.rebuilt.get(table, 0) + 1

    def stand_in(self, table: str, row: Row) -> None:
        """Add a row that takes the place of one that is lost."""
        self.rows[table].append(row)
        self.stood_in.setdefault(table, set()).add(key_of(table, row))

    def fit(self, table: str) -> None:
        """Leave of a table what can be read again, each key once, and say what was replaced."""
        fit: dict[Key, Row] = {}
        for row in self.rows[table]:
            found = mended(table, row)
            if found is None:
                continue
            whole, replaced = found
            if fit.setdefault(key_of(table, whole), whole) is whole and replaced:
                self._tell_replaced(table, whole, replaced)
        self.rows[table] = list(fit.values())

    def tell_altered_steps(self, found: list[Row]) -> None:
        """Say which entries of the journal, as they were found, are not as they were written."""
        unreadable = {
            key_of("journal", row) for row in self.rows["journal"] if row["edits"] == "[]"
        }
        for row in found:
            if not is_as_written(row) and key_of("journal", row) not in unreadable:
                sentence = tr("Step {n} of the history is there, but not as it was written.")
                self.altered.append(sentence.format(n=row["seq"]))

    def lost_steps(self, ever: Evidence) -> frozenset[Key]:
        """Return the entries of the journal that there were and that cannot be read."""
        return ever.keys - {key_of("journal", row) for row in self.rows["journal"]}

    def fit_all(self) -> None:
        """Leave of every table what can be read again."""
        for table in TABLES:
            self.fit(table)

    def name_of(self, kind: str, thing_id: str) -> str:
        """Return what a thing is called, as far as that is known, else its id."""
        if kind == "revision":
            of = self.by_id("revision").get(thing_id, {}).get("article_id", "")
            return self.name_of("article", str(of))
        row = self.by_id(kind).get(thing_id) or self.journal.get((kind, (thing_id,))) or {}
        name = row.get(_NAMES[kind]) or self.names.get((kind, thing_id)) or thing_id
        return str(name)

    def named(self, kind: str, thing_id: str, sentence: str) -> str:
        """Return a sentence with the name of a thing in it."""
        kinds = {
            "article": tr("The article “{name}”"),
            "annotation": tr("The annotation of “{name}”"),
            "claim": tr("The claim “{name}”"),
            "event": tr("The event “{name}”"),
            "rejection": tr("The rejection of “{name}”"),
            "dismissal": tr("The dismissal of the difference “{name}”"),
            "ruling": tr("What was said of an origin (“{name}”)"),
            "citation": tr("The citation “{name}”"),
            "revision": tr("How the text of “{name}” is divided, or where it is from,"),
        }
        name = self.name_of(kind, thing_id)
        return sentence.replace("{what}", kinds[kind].replace("{name}", name))

    def _tell_replaced(self, table: str, row: Row, replaced: tuple[str, ...]) -> None:
        if table == "journal":
            if "edits" in replaced:
                sentence = tr("What was done in step {n} of the history cannot be undone any more.")
                self.altered.append(sentence.format(n=row["seq"]))
        elif table in _NAMES:
            details = dict.fromkeys(
                tr(_DETAILS[name]) if name in _DETAILS else name for name in replaced
            )
            told = tr("{what}: unreadable and left out is {details}.")
            told = told.replace("{details}", ", ".join(details))
            name = str(row.get(_NAMES[table]) or row["id"])
            self.names.setdefault((table, str(row["id"])), name)
            self.altered.append(self.named(table, str(row["id"]), told))
