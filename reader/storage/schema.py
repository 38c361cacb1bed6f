"""The tables of a library file, and the check that a file has these and nothing else.

The statements are written out rather than built, because a file is untrusted: SQLite keeps the text
of every statement that made a table, so a library can be compared with this page word for word.
See docs/library-format.md for what the columns mean.
"""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x50524C58
"""The four bytes "PRLX" at offset 68 of the file."""

VERSION = 10
"""The `user_version` of the files that this program writes."""

SOURCE = """CREATE TABLE source (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT"""

ARTICLE = """CREATE TABLE article (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE CHECK (number > 0),
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    byline TEXT NOT NULL,
    language TEXT NOT NULL,
    address TEXT NOT NULL,
    published TEXT,
    published_earliest TEXT,
    published_latest TEXT,
    published_evidence TEXT,
    published_kind TEXT
        CHECK (published_kind IN ('stated', 'inferred', 'from siblings', 'set by you')),
    revision_id TEXT NOT NULL REFERENCES revision (id) DEFERRABLE INITIALLY DEFERRED,
    imported_at TEXT NOT NULL,
    trashed INTEGER NOT NULL CHECK (trashed IN (0, 1)),
    CHECK ((published IS NULL) = (published_earliest IS NULL)
        AND (published IS NULL) = (published_latest IS NULL)
        AND (published IS NULL) = (published_evidence IS NULL)
        AND (published IS NULL) = (published_kind IS NULL))
) STRICT"""

REVISION = """CREATE TABLE revision (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT NOT NULL REFERENCES article (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    source_sha256 TEXT NOT NULL REFERENCES source (sha256),
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL CHECK (length(text_sha256) = 64),
    words INTEGER NOT NULL CHECK (words >= 0),
    resolved_against TEXT,
    created TEXT NOT NULL,
    UNIQUE (article_id, ordinal)
) STRICT"""

BLOCK = """CREATE TABLE block (
    revision_id TEXT NOT NULL REFERENCES revision (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    kind TEXT NOT NULL CHECK (kind IN ('title', 'kicker', 'byline', 'dateline', 'paragraph',
        'heading', 'caption', 'list item', 'quote', 'furniture')),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    PRIMARY KEY (revision_id, ordinal)
) STRICT"""

TIME_EXPRESSION = """CREATE TABLE time_expression (
    revision_id TEXT NOT NULL REFERENCES revision (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    type TEXT NOT NULL CHECK (type IN ('DATE', 'TIME', 'DURATION', 'SET')),
    value TEXT NOT NULL,
    mod TEXT,
    begin_date TEXT,
    end_date TEXT,
    basis TEXT NOT NULL,
    confidence REAL NOT NULL,
    PRIMARY KEY (revision_id, ordinal)
) STRICT"""

TIME_CORRECTION = """CREATE TABLE time_correction (
    article_id TEXT NOT NULL REFERENCES article (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    value TEXT,
    begin_date TEXT,
    end_date TEXT,
    made TEXT NOT NULL,
    PRIMARY KEY (article_id, revision_id, start, "end")
) STRICT"""

CLAIM = """CREATE TABLE claim (
    id TEXT NOT NULL PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('none', 'confirmed', 'disputed', 'single-source')),
    statement TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT"""

TAG = """CREATE TABLE tag (
    claim_id TEXT NOT NULL REFERENCES claim (id),
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    name TEXT NOT NULL,
    PRIMARY KEY (claim_id, ordinal)
) STRICT"""

ANNOTATION = """CREATE TABLE annotation (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    article_id TEXT NOT NULL REFERENCES article (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    note TEXT NOT NULL,
    stance TEXT NOT NULL CHECK (stance IN ('asserts', 'attributes', 'hedges', 'denies')),
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT"""

JOURNAL = """CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('do', 'undo', 'redo')),
    target INTEGER REFERENCES journal (seq),
    label TEXT NOT NULL,
    edits TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    CHECK ((act = 'do') = (target IS NULL))
) STRICT"""

SETTING = """CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT"""

CONTENT_HASH = """CREATE TABLE content_hash (
    kind TEXT NOT NULL CHECK (kind IN ('article', 'annotation', 'claim')),
    id TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 16),
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID"""

ANCHOR_COLUMN = """anchor TEXT NOT NULL DEFAULT 'exact'
        CHECK (anchor IN ('exact', 'moved', 'approximate', 'orphan'))"""

# Adding a column makes SQLite put its definition at the end, just like this.
ANCHORED_ANNOTATION = ANNOTATION.removesuffix(") STRICT") + f", {ANCHOR_COLUMN}) STRICT"

SAID_BY_COLUMN = "said_by TEXT NOT NULL DEFAULT ''"

SPOKEN_ANNOTATION = ANCHORED_ANNOTATION.removesuffix(") STRICT") + f", {SAID_BY_COLUMN}) STRICT"

TAG_STYLE = """CREATE TABLE tag_style (
    name TEXT NOT NULL PRIMARY KEY,
    colour TEXT NOT NULL CHECK (colour IN ('violet', 'ochre', 'teal', 'plum', 'olive', 'slate',
        'brown', 'grey'))
) STRICT"""

SEARCHABLE = """CREATE TABLE searchable (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('article', 'annotation', 'claim')),
    key TEXT NOT NULL,
    heading TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, key)
) STRICT"""

NOTE_SEARCH = """CREATE VIRTUAL TABLE note_search USING fts5 (
    heading, body, content = 'searchable', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2'
)"""

TEXT_SEARCH = """CREATE VIRTUAL TABLE text_search USING fts5 (
    text, content = '', tokenize = 'unicode61 remove_diacritics 2'
)"""

# Of the beginnings of words, too: merging all words that begin alike takes longer than the rest.
PREFIXED_TEXT_SEARCH = """CREATE VIRTUAL TABLE text_search USING fts5 (
    text, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
)"""

HASHES_WITH_EVENTS = CONTENT_HASH.replace("'claim')", "'claim', 'event')")

EVENT = """CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = begin_date || '/' || end_date),
    begin_date TEXT NOT NULL,
    end_date TEXT NOT NULL CHECK (end_date >= begin_date),
    name TEXT NOT NULL,
    pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    joined TEXT,
    modified TEXT NOT NULL
) STRICT"""

NUMBERED_EVENT = EVENT.replace(
    "end_date),\n",
    "end_date\n        OR id GLOB begin_date || '/' || end_date || '/[1-9]*'),\n",
    1,
)

# SQLite puts a new column after the others, before what is said of the whole table.
HASHED_JOURNAL = JOURNAL.replace(
    "'dropped')),\n", "'dropped')), hash BLOB CHECK (length(hash) = 16),\n"
)

FOLDED_NOTE_SEARCH = """CREATE VIRTUAL TABLE note_search USING fts5 (
    heading, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
)"""

HASHES_WITH_VERDICTS = HASHES_WITH_EVENTS.replace(
    "'event')", "'event', 'rejection', 'dismissal', 'ruling')"
)

REJECTION = """CREATE TABLE rejection (
    id TEXT NOT NULL PRIMARY KEY,
    claim_id TEXT NOT NULL REFERENCES claim (id),
    article_id TEXT NOT NULL REFERENCES article (id),
    revision_id TEXT NOT NULL REFERENCES revision (id),
    start INTEGER NOT NULL CHECK (start >= 0),
    "end" INTEGER NOT NULL CHECK ("end" >= start),
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT"""

DISMISSAL = """CREATE TABLE dismissal (
    id TEXT NOT NULL PRIMARY KEY,
    matter TEXT NOT NULL,
    article_id TEXT NOT NULL REFERENCES article (id),
    here TEXT NOT NULL,
    other_id TEXT NOT NULL REFERENCES article (id),
    there TEXT NOT NULL,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT"""

RULING = """CREATE TABLE ruling (
    id TEXT NOT NULL PRIMARY KEY,
    related TEXT NOT NULL CHECK (related IN ('articles', 'annotations', 'names', 'named')),
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    same INTEGER NOT NULL CHECK (same IN (0, 1)),
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT"""

CORROBORATION_INDEX = """CREATE TABLE corroboration_index (
    revision_id TEXT NOT NULL PRIMARY KEY REFERENCES revision (id),
    stamp TEXT NOT NULL,
    data BLOB NOT NULL
) STRICT"""

KEPT_SUM = """CREATE TABLE kept_sum (
    about TEXT NOT NULL PRIMARY KEY,
    stamp TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT"""

SAID_COLUMNS = tuple(
    f"{name} TEXT NOT NULL DEFAULT ''" for name in ("subtitle", "agencies", "dateline")
)

SAID_ARTICLE = ARTICLE.replace(
    "(0, 1)),\n    CHECK", f"(0, 1)), {', '.join(SAID_COLUMNS)},\n    CHECK"
)

HASHES_WITH_CITATIONS = HASHES_WITH_VERDICTS.replace(
    "'ruling')", "'ruling', 'citation', 'revision', 'times')"
)

CITATION = """CREATE TABLE citation (
    id TEXT NOT NULL PRIMARY KEY,
    article_id TEXT REFERENCES article (id),
    title TEXT NOT NULL,
    record TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT"""

CITATION_ARTICLE = "CREATE INDEX citation_article ON citation (article_id)"

VERDICT_INDICES = (
    "CREATE INDEX rejection_claim ON rejection (claim_id)",
    "CREATE INDEX rejection_revision ON rejection (revision_id)",
)

JOURNAL_TARGET = "CREATE INDEX journal_target ON journal (target) WHERE target IS NOT NULL"

INDICES = (
    "CREATE INDEX revision_source ON revision (source_sha256)",
    "CREATE INDEX annotation_article ON annotation (article_id, start)",
    "CREATE INDEX annotation_claim ON annotation (claim_id)",
    "CREATE INDEX annotation_revision ON annotation (revision_id)",
    "CREATE INDEX time_correction_revision ON time_correction (revision_id)",
    "CREATE INDEX journal_acts ON journal (state, seq) WHERE act = 'do'",
)

VERSION_1 = (
    SOURCE,
    ARTICLE,
    REVISION,
    BLOCK,
    TIME_EXPRESSION,
    TIME_CORRECTION,
    CLAIM,
    TAG,
    ANNOTATION,
    JOURNAL,
    SETTING,
    *INDICES,
)
"""The statements that make a library of version 1, in order."""

VERSION_2 = (CONTENT_HASH,)
"""The statements that make a library of version 2 out of one of version 1."""

VERSION_3 = (
    f"ALTER TABLE annotation ADD COLUMN {ANCHOR_COLUMN}",
    SEARCHABLE,
    NOTE_SEARCH,
    TEXT_SEARCH,
)
"""The statements that make a library of version 3 out of one of version 2."""

VERSION_4 = (
    f"ALTER TABLE annotation ADD COLUMN {SAID_BY_COLUMN}",
    TAG_STYLE,
    JOURNAL_TARGET,
    "DROP TABLE text_search",
    PREFIXED_TEXT_SEARCH,
)
"""The statements that make a library of version 4 out of one of version 3."""

VERSION_5 = ("DROP TABLE content_hash", HASHES_WITH_EVENTS, EVENT)
"""The statements that make a library of version 5 out of one of version 4."""

VERSION_6 = (
    "ALTER TABLE journal ADD COLUMN hash BLOB CHECK (length(hash) = 16)",
    "DROP TABLE note_search",
    FOLDED_NOTE_SEARCH,
)
"""The statements that make a library of version 6 out of one of version 5."""

VERSION_7 = (
    "DROP TABLE content_hash",
    HASHES_WITH_VERDICTS,
    REJECTION,
    DISMISSAL,
    RULING,
    CORROBORATION_INDEX,
    *VERDICT_INDICES,
)
"""The statements that make a library of version 7 out of one of version 6.

What is indexed is folded otherwise, too, so that the indexes of words are made anew.
"""

VERSION_8 = (
    *(f"ALTER TABLE article ADD COLUMN {column}" for column in SAID_COLUMNS),
    "DROP TABLE content_hash",
    HASHES_WITH_CITATIONS,
    CITATION,
    CITATION_ARTICLE,
)
"""The statements that make a library of version 8 out of one of version 7."""

VERSION_9 = (KEPT_SUM,)
"""The statements that make a library of version 9 out of one of version 8."""

VERSION_10 = (
    "CREATE TEMP TABLE event_before AS SELECT * FROM event",
    "DROP TABLE event",
    NUMBERED_EVENT,
    "INSERT INTO event SELECT * FROM event_before",
    "DROP TABLE temp.event_before",
)
"""The statements that make a library of version 10 out of one of version 9."""

_AFTER_3 = (
    *(ANCHORED_ANNOTATION if one is ANNOTATION else one for one in VERSION_1),
    *VERSION_2,
    *VERSION_3[1:],
)
_REPLACED = {ANCHORED_ANNOTATION: SPOKEN_ANNOTATION, TEXT_SEARCH: PREFIXED_TEXT_SEARCH}
_AFTER_4 = (*(_REPLACED.get(one, one) for one in _AFTER_3), TAG_STYLE, JOURNAL_TARGET)
_AFTER_5 = (*(HASHES_WITH_EVENTS if one is CONTENT_HASH else one for one in _AFTER_4), EVENT)
_REPLACED_6 = {JOURNAL: HASHED_JOURNAL, NOTE_SEARCH: FOLDED_NOTE_SEARCH}
_AFTER_6 = tuple(_REPLACED_6.get(one, one) for one in _AFTER_5)

_AFTER_7 = (
    *(HASHES_WITH_VERDICTS if one is HASHES_WITH_EVENTS else one for one in _AFTER_6),
    *VERSION_7[2:],
)
_REPLACED_8 = {ARTICLE: SAID_ARTICLE, HASHES_WITH_VERDICTS: HASHES_WITH_CITATIONS}

_AFTER_8 = (*(_REPLACED_8.get(one, one) for one in _AFTER_7), CITATION, CITATION_ARTICLE)
_AFTER_9 = (*_AFTER_8, *VERSION_9)

STATEMENTS = {
    1: VERSION_1,
    2: (*VERSION_1, *VERSION_2),
    3: _AFTER_3,
    4: _AFTER_4,
    5: _AFTER_5,
    6: _AFTER_6,
    7: _AFTER_7,
    8: _AFTER_8,
    9: _AFTER_9,
    10: tuple(NUMBERED_EVENT if one is EVENT else one for one in _AFTER_9),
}
"""What a file of each version has in it, as the statements that made it."""

_SHADOWS = (
    "CREATE TABLE '{name}_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE '{name}_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "CREATE TABLE '{name}_docsize'(id INTEGER PRIMARY KEY, sz BLOB)",
    "CREATE TABLE '{name}_config'(k PRIMARY KEY, v) WITHOUT ROWID",
)
"""The tables in which FTS5 keeps an index, word for word as every version of it makes them."""

_SEARCHED = ("note_search", "text_search")
_FTS = (4, 5)
"""The layouts of an index that SQLite knows."""

_INDEXES: dict[int, tuple[str, ...]] = {
    1: (), 2: (), 3: _SEARCHED, 4: _SEARCHED, 5: _SEARCHED, 6: _SEARCHED,
    7: _SEARCHED, 8: _SEARCHED, 9: _SEARCHED, 10: _SEARCHED,
}  # fmt: skip

KEPT_BY_LIBRARIES = frozenset(
    {
        "CREATE TABLE sqlite_sequence(name,seq)",
        (
            'CREATE TABLE "_sqlite_migrations" (\n   "id" INTEGER PRIMARY KEY,\n'
            '   "migration_set" TEXT,\n   "name" TEXT,\n   "applied_at" TEXT\n)'
        ),
        (
            'CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"\n'
            '    ON "_sqlite_migrations" ("migration_set", "name")'
        ),
        # Of how rows are spread, as ANALYZE and PRAGMA optimize of any tool leave it.
        "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
        "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
    }
)
"""What SQLite and sqlite-utils keep in a library for themselves, word for word."""

_ROTTEN_AT_MOST = 4
"""Letters in which a statement may differ to be taken for a rotten one."""

_HIGHEST = 1 << 53
"""More than any count or number in a library ever comes to."""


def strangers(connection: sqlite3.Connection, version: int = VERSION) -> list[str]:
    """Return the names of what is in the file but not in the schema of `version`, or is different.

    A trigger, a view, a virtual table or a table with a changed definition could act on its own
    when the file is read or written. A missing table is named as well.
    """
    odd, missing = _compared(connection, version)
    names = [statement.split(" (")[0].split()[2] for statement in sorted(missing)]
    return [name for name, _ in odd] + names


def is_rotten(connection: sqlite3.Connection, version: int = VERSION) -> bool:
    """Tell whether the schema is strange only by some letters that differ here and there.

    That is no more to be used than any other strange one, but it is more likely rot than malice.
    """
    odd, missing = _compared(connection, version)
    rotten = [one for _, sql in odd for one in missing if sql is not None and _alike(sql, one)]
    return 0 < len(odd) == len(missing) == len(rotten) == len(set(rotten))


def _compared(
    connection: sqlite3.Connection, version: int
) -> tuple[list[tuple[str, str | None]], set[str]]:
    """Return what does not belong there, by name and statement, and the statements missing."""
    expected = set(STATEMENTS[version])
    expected |= {shadow.format(name=name) for name in _INDEXES[version] for shadow in _SHADOWS}
    odd = []
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
        if sql in expected:
            expected.remove(sql)
        elif not _harmless(kind, name, sql):
            odd.append((str(name), sql))
    return odd, expected


def _alike(sql: str, other: str) -> bool:
    # Rot changes letters; it does not add any.
    different = sum(a != b for a, b in zip(sql, other, strict=False))
    return len(sql) == len(other) and different <= _ROTTEN_AT_MOST


def _harmless(kind: str, name: str, sql: str | None) -> bool:
    if kind == "index" and sql is None:
        # SQLite's own index for a UNIQUE or PRIMARY KEY that the table's definition asks for.
        return name.startswith("sqlite_autoindex_")
    return sql in KEPT_BY_LIBRARIES


def has_usable_counters(connection: sqlite3.Connection, version: int = VERSION) -> bool:
    """Tell whether the next entry, article and indexed word can be numbered and written at all.

    Without that every change fails, and for a reason that says nothing: a full disk, a syntax.
    """
    highest = [
        # Words are higher than any number.
        "SELECT max(seq) FROM sqlite_sequence",
        "SELECT max(seq) FROM journal",
        "SELECT max(number) FROM article",
    ]
    found = [connection.execute(query).fetchone()[0] for query in highest]
    if any(value is not None and not _is_usable(value) for value in found):
        return False
    return all(
        connection.execute(f"SELECT v FROM {name}_config WHERE k = 'version'").fetchone()[0] in _FTS  # noqa: S608
        for name in _INDEXES[version]
    )


def _is_usable(number: object) -> bool:
    return isinstance(number, int) and 0 <= number < _HIGHEST


def is_familiar(connection: sqlite3.Connection) -> bool:
    """Tell whether a file of a newer version still has every table and column of this one.

    A view or a virtual table in the place of a table does not count: reading it could go on for
    ever. Nor does one that computes columns, which could be of any length.
    """
    model = sqlite3.connect(":memory:")
    try:
        for statement in STATEMENTS[VERSION]:
            model.execute(statement)
        names = [row[0] for row in model.execute(_PLAIN_TABLES)]
        theirs = {row[0] for row in connection.execute(_PLAIN_TABLES)}
        return all(
            name in theirs
            and _columns(model, name) <= _columns(connection, name)
            and not _computes(connection, name)
            for name in names
        )
    finally:
        model.close()


_PLAIN_TABLES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'"
    " AND name NOT LIKE 'sqlite%'"
    # FTS5's own tables, whose names SQLite writes in quotes.
    " AND sql NOT LIKE 'CREATE TABLE ''%'"
)


def _computes(connection: sqlite3.Connection, table: str) -> bool:
    return any(row[6] for row in connection.execute(f'PRAGMA table_xinfo("{table}")'))


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')}
