"""How a library file comes to the present version: append-only steps, never changed once released.

sqlite-utils keeps the list of the steps taken in the file itself; `user_version` counts them, so
that a program too old for a file can tell without understanding it.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from reader.storage import entry_hashes
from reader.storage.citations_moved import move_citations
from reader.storage.content_hashes import renew_all
from reader.storage.schema import (
    APPLICATION_ID,
    VERSION,
    VERSION_1,
    VERSION_2,
    VERSION_3,
    VERSION_4,
    VERSION_5,
    VERSION_6,
    VERSION_7,
    VERSION_8,
    VERSION_9,
    VERSION_10,
)
from reader.storage.search_index import FOLDED_SINCE, rebuild

steps = Migrations("parallax")


@steps(name="1 articles, annotations, claims and journal")
def first_version(db: Database) -> None:
    """Make the tables of version 1."""
    for statement in VERSION_1:
        db.execute(statement)


@steps(name="2 hashes of contents")
def content_hashes(db: Database) -> None:
    """Make room for the hashes, which `migrate` fills in."""
    for statement in VERSION_2:
        db.execute(statement)


@steps(name="3 anchors and search")
def anchors_and_search(db: Database) -> None:
    """Make room for how annotations were found again, and for the indexes of words."""
    for statement in VERSION_3:
        db.execute(statement)


@steps(name="4 speakers, colours of tags, beginnings of words")
def speakers_and_colours(db: Database) -> None:
    """Make room for who says something and for the colours of tags; index beginnings of words."""
    for statement in VERSION_4:
        db.execute(statement)


@steps(name="5 events")
def events(db: Database) -> None:
    """Make room for what a person says of events, and for its hashes, which `migrate` fills in."""
    for statement in VERSION_5:
        db.execute(statement)


@steps(name="6 hashes of the journal, folded words")
def entries_and_folded_words(db: Database) -> None:
    """Make room for the hashes of entries and the index of folded words; `migrate` fills both."""
    for statement in VERSION_6:
        db.execute(statement)


@steps(name="7 verdicts, kept indexes, vowel signs")
def verdicts_and_indexes(db: Database) -> None:
    """Make room for what a person decides and for kept indexes; `migrate` indexes words anew.

    Vowel signs of Indic scripts are looked up from this version on.
    """
    for statement in VERSION_7:
        db.execute(statement)


@steps(name="8 subtitles, agencies, datelines, citations")
def described_articles(db: Database) -> None:
    """Make room for more of what articles say of themselves, and for records of bibliographies.

    Those that were kept in a setting go where they belong.
    """
    for statement in VERSION_8:
        db.execute(statement)
    move_citations(db.conn)


@steps(name="9 kept sums")
def kept_sums(db: Database) -> None:
    """Make room for what was counted of claims, which is kept to be counted once."""
    for statement in VERSION_9:
        db.execute(statement)


@steps(name="10 several events at the same days")
def numbered_events(db: Database) -> None:
    """Let events that a person adds have a number, beside what else is at the same days."""
    for statement in VERSION_10:
        db.execute(statement)


def migrate(connection: sqlite3.Connection) -> None:
    """Take the steps that the file has not seen yet; to be called inside a transaction.

    What was as it was written must be known by now: everything is hashed anew at the end, and
    indexed anew where the indexes are older than the way in which words are folded.
    Raises sqlite3.IntegrityError when a step has left a reference that leads nowhere.
    """
    before = int(connection.execute("PRAGMA user_version").fetchone()[0])
    # Plug-ins of sqlite-utils are other people's code and have no business in a person's library.
    db = Database(connection, recursive_triggers=False, execute_plugins=False)
    steps.apply(db)
    renew_all(connection)
    entry_hashes.renew_all(connection)
    if before < FOLDED_SINCE:
        rebuild(connection)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        message = "a migration left a reference that leads nowhere"
        raise sqlite3.IntegrityError(message)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
