"""Hashes of what people wrote and read: SQLite's own check cannot see a letter that has changed.

An annotation, a claim (with its tags) and an article (with the corrections of its dates) each have
a hash in the table `content_hash`, renewed in the transaction that changes them. Reading texts and
sources have had theirs, in `revision` and `source`, since they were imported; what stands beside
them (how a text is divided, which document it was read from) and the dates that were found in it
have one each, too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from reader.core import short_sums
from reader.core.excerpt import excerpt
from reader.core.i18n import tr
from reader.storage import entry_hashes
from reader.storage.connection import columns_of, marks, portions
from reader.storage.rows import Value

LENGTH = 16
"""Bytes kept of each SHA-256: damage is not malice, and a library may hold many."""

_KEYS = {
    "annotation": ("annotation", "id"),
    "claim": ("claim", "id"),
    "tag": ("claim", "claim_id"),
    "article": ("article", "id"),
    "time_correction": ("article", "article_id"),
    "event": ("event", "id"),
    "rejection": ("rejection", "id"),
    "dismissal": ("dismissal", "id"),
    "ruling": ("ruling", "id"),
    "citation": ("citation", "id"),
    "revision": ("revision", "id"),
    "block": ("revision", "revision_id"),
    "time_expression": ("times", "revision_id"),
}
"""Which hash covers the rows of a table, and which column of theirs holds its id."""

_PARTS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "claim": (("tag", "tag.claim_id = claim.id", "ordinal"),),
    "article": (
        ("time_correction", "time_correction.article_id = article.id", 'start, "end", made'),
    ),
    "revision": (
        ("block", "block.revision_id = revision.id", "ordinal"),
        ("source", "source.sha256 = revision.source_sha256", "sha256"),
    ),
    "times": (("time_expression", "time_expression.revision_id = revision.id", "ordinal"),),
}
"""The rows of other tables that belong to a thing: table, condition, order."""

_TABLES = {"times": "revision"}
"""Where the ids of a kind are those of a table with another name."""

_TIMES = frozenset(("resolved_against",))
_APART = {
    # Texts and documents have hashes of their own, and dates are found anew now and then.
    "revision": frozenset(("text", "text_sha256", "source_sha256")) | _TIMES,
    "source": frozenset(("data",)),
}
"""The columns of a table that are not hashed with the others."""

_SAID_LATER = frozenset(("subtitle", "agencies", "dateline"))
"""The columns that articles have since version 8."""

KINDS = (
    "article", "annotation", "claim", "event", "rejection", "dismissal", "ruling", "citation",
)  # fmt: skip
"""The tables whose rows have a hash, and with it all that a person has made."""

HASHED = (*KINDS, "revision", "times")
"""All kinds of hashes."""


def has_hashes(connection: sqlite3.Connection) -> bool:
    """Tell whether the file has the table of hashes (from version 2 on)."""
    return bool(columns_of(connection, "content_hash"))


def covered(table: str, key: dict[str, Value]) -> tuple[str, str] | None:
    """Return the kind and id of the hash that covers the row with this key; None where none does.

    The colour of a tag has none: it is one of a few words, which the table itself checks.
    """
    if table not in _KEYS:
        return None
    kind, column = _KEYS[table]
    return kind, str(key[column])


def is_intact(connection: sqlite3.Connection, kind: str, thing_id: str) -> bool:
    """Tell whether a thing is as it was written, or is not there."""
    return not not_intact(connection, [(kind, thing_id)])


def not_intact(
    connection: sqlite3.Connection, things: Iterable[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Return those of the things (kind and id) that are there and not as they were written."""
    found = []
    for kind, ids in _by_kind(things):
        own, compared = _TABLES.get(kind, kind), _compared(connection, kind)
        for given in portions(ids):
            rows = connection.execute(f"{compared} WHERE {own}.id IN ({marks(given)})", given)
            found += [(kind, str(row[0])) for row in rows if row[2] != _hash(row[1])]
    return found


def renew(connection: sqlite3.Connection, things: Iterable[tuple[str, str]]) -> None:
    """Hash things (kind and id) anew after a change; to be called inside its transaction."""
    for kind, ids in _by_kind(things):
        own, content = _TABLES.get(kind, kind), _content(connection, kind)
        for given in portions(ids):
            rows = connection.execute(
                f"SELECT id, {content} FROM {own} WHERE id IN ({marks(given)})",  # noqa: S608
                given,
            )
            there = {row[0]: _hash(row[1]) for row in rows}
            connection.executemany(_KEEP, ((kind, one, there[one]) for one in there))
            connection.executemany(
                "DELETE FROM content_hash WHERE kind = ? AND id = ?",
                ((kind, one) for one in given if one not in there),
            )


def renew_all(connection: sqlite3.Connection) -> None:
    """Hash everything anew, after a migration; to be called inside its transaction."""
    connection.execute("DELETE FROM content_hash")
    for kind in HASHED:
        own = _TABLES.get(kind, kind)
        rows = connection.execute(f"SELECT id, {_content(connection, kind)} FROM {own}")  # noqa: S608
        connection.executemany(_KEEP, ((kind, row[0], _hash(row[1])) for row in rows.fetchall()))


def altered(
    connection: sqlite3.Connection, kind: str, where: str = "1", parameters: tuple[str, ...] = ()
) -> list[str]:
    """Return the ids of the rows of a kind that are not as they were written.

    `where` narrows them down; it is never input.
    """
    if not _is_hashed(connection, kind):
        # A file of an older version, read as it is.
        return []
    rows = connection.execute(f"{_compared(connection, kind)} WHERE {where}", parameters)
    return [row[0] for row in rows if row[2] != _hash(row[1])]


def _by_kind(things: Iterable[tuple[str, str]]) -> Iterable[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for kind, thing_id in things:
        found.setdefault(kind, []).append(thing_id)
    return found.items()


def _is_hashed(connection: sqlite3.Connection, kind: str) -> bool:
    """Tell whether the file is of a version in which things of a kind have hashes."""
    return bool(columns_of(connection, kind if kind in KINDS else "citation"))


def _compared(connection: sqlite3.Connection, kind: str) -> str:
    own = _TABLES.get(kind, kind)
    return (
        f"SELECT {own}.id, {_content(connection, kind)}, content_hash.hash FROM {own}"  # noqa: S608
        f" LEFT JOIN content_hash ON content_hash.kind = '{kind}' AND content_hash.id = {own}.id"
    )


def hashes_of(connection: sqlite3.Connection) -> dict[tuple[str, str], bytes]:
    """Return every hash by kind and id."""
    rows = connection.execute("SELECT kind, id, hash FROM content_hash")
    return {(str(row[0]), str(row[1])): bytes(row[2]) for row in rows}


def hashes_before(connection: sqlite3.Connection) -> dict[tuple[str, str], bytes]:
    """Return the hashes of articles as they were made before version 8, by kind and id."""
    content = _content(connection, "article", without=_SAID_LATER)
    rows = connection.execute(f"SELECT id, {content} FROM article")  # noqa: S608 - our own names
    return {("article", str(row[0])): _hash(row[1]) for row in rows}


def altered_texts(connection: sqlite3.Connection) -> list[str]:
    """Return the ids of the articles with a text or a source that is not as it was imported."""
    texts = connection.execute("SELECT article_id, text, text_sha256 FROM revision")
    found = [row[0] for row in texts if not is_text_intact(row[1], row[2])]
    sources = connection.execute(
        "SELECT revision.article_id, data, sha256 FROM source"
        " JOIN revision ON revision.source_sha256 = source.sha256"
    )
    found += [row[0] for row in sources if short_sums.sha256(row[1]) != row[2]]
    return list(dict.fromkeys(found))


def is_text_intact(text: str, sha256: str) -> bool:
    """Tell whether a text is the one with this SHA-256 (of its UTF-8, in hexadecimal)."""
    return short_sums.sha256(text.encode()) == sha256


def altered_contents(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return a sentence for everything in the library that is not as it was written."""
    try:
        return (*_sentences(connection), *entry_hashes.sentences(connection))
    except (sqlite3.OperationalError, UnicodeDecodeError) as error:
        # Python cannot make a text of bytes that are not UTF-8, and gives no code for that.
        return (tr("Something cannot be read: {reason}.").format(reason=error),)


def _sentences(connection: sqlite3.Connection) -> Iterator[str]:
    for article_id in altered_texts(connection):
        yield _sentence(connection, "title", "article", article_id, tr(_TEXT_DIFFERS))
    if not has_hashes(connection):
        return
    for kind, (column, sentence) in _DIFFERS.items():
        for thing_id in altered(connection, kind):
            yield _sentence(connection, column, kind, thing_id, tr(sentence))
        if not columns_of(connection, kind):
            continue
        lost = connection.execute(
            f"SELECT count(*) FROM content_hash WHERE kind = '{kind}'"  # noqa: S608
            f" AND id NOT IN (SELECT id FROM {kind})"
        ).fetchone()[0]
        if lost:
            yield tr("{n} of “{table}” have disappeared.").format(n=lost, table=kind)
    for kind, sentence in _BESIDE_TEXTS.items():
        for revision_id in altered(connection, kind):
            yield _sentence(connection, "title", "article", revision_id, tr(sentence))


_TEXT_DIFFERS = "The text or source of “{name}” is not as it was imported."
_DIFFERS = {
    "article": ("title", "What is said of the article “{name}” is not as it was written."),
    "annotation": ("exact", "The annotation of “{name}” is not as it was written."),
    "claim": ("statement", "The claim “{name}” is not as it was written."),
    "event": ("name", "What is said of the event “{name}” is not as it was written."),
    "rejection": ("exact", "The rejection of “{name}” is not as it was written."),
    "dismissal": ("here", "The dismissal of the difference “{name}” is not as it was written."),
    "ruling": ("reason", "What is said of an origin (“{name}”) is not as it was written."),
    "citation": ("title", "The citation “{name}” is not as it was written."),
}
_BESIDE_TEXTS = {
    "revision": "How the text of “{name}” is divided, or where it is from, is not as it was kept.",
    "times": "The dates found in “{name}” are not as they were kept.",
}
_KEEP = (
    "INSERT INTO content_hash (kind, id, hash) VALUES (?, ?, ?)"
    " ON CONFLICT (kind, id) DO UPDATE SET hash = excluded.hash"
)


def _sentence(
    connection: sqlite3.Connection, column: str, table: str, row_id: str, sentence: str
) -> str:
    where = "id = ? OR id = (SELECT article_id FROM revision WHERE revision.id = ?)"
    wanted = f"SELECT {column} FROM {table} WHERE {where}"  # noqa: S608
    found = connection.execute(wanted, (row_id, row_id)).fetchone()
    return sentence.format(name=excerpt(str(found[0] if found else row_id), 120))


def _content(
    connection: sqlite3.Connection, kind: str, without: frozenset[str] = frozenset()
) -> str:
    """Return the SQL expression of what is hashed: every column, and the parts in their order."""
    found = _own(connection, kind, without)
    for table, condition, order in _PARTS.get(kind, ()):
        part = _joined(connection, table, _APART.get(table, frozenset()))
        found += (
            f" || coalesce((SELECT group_concat(part, char(30)) FROM (SELECT {part} AS part"  # noqa: S608
            f" FROM {table} WHERE {condition} ORDER BY {order})), '')"
        )
    return found


def _own(connection: sqlite3.Connection, kind: str, without: frozenset[str]) -> str:
    if kind == "times":
        return "revision.id || char(31) || coalesce(revision.resolved_against, char(0))"
    return _joined(connection, kind, without | _APART.get(kind, frozenset()))


def _joined(
    connection: sqlite3.Connection, table: str, without: frozenset[str] = frozenset()
) -> str:
    return " || char(31) || ".join(
        f'{table}."{name}"' if never_null else f'coalesce({table}."{name}", char(0))'
        for name, never_null in columns_of(connection, table)
        if name not in without
    )


def _hash(content: str) -> bytes:
    return bytes.fromhex(short_sums.sha256(content.encode()))[:LENGTH]
