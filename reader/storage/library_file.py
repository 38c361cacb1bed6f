"""An open library file, and the two ways into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.changes import Changed
from reader.storage.connection import reading, translated, writing
from reader.storage.content_hashes import HASHED, altered, has_hashes
from reader.storage.edits import AlteredError
from reader.storage.entry_hashes import altered_among as altered_entries
from reader.storage.entry_hashes import has_entry_hashes
from reader.storage.errors import (
    AlteredLibraryError,
    DamagedLibraryError,
    MovedUnsavedError,
    ReadOnlyLibraryError,
    StillCheckedError,
)
from reader.storage.news import (
    changed_since,
    last_and_mark,
    together,
)
from reader.storage.read import altered_among, hides_claims
from reader.storage.rows import MisreadError

if TYPE_CHECKING:
    pass

from reader.storage.watched_file import Opening, WatchedFile, number_of

_OF = {
    ("annotation", True): "annotation.article_id = ?",
    ("claim", True): "claim.id IN (SELECT claim_id FROM annotation WHERE article_id = ?)",
    ("article", True): "article.id = ?",
    **dict.fromkeys(((kind, False) for kind in HASHED), "1"),
}
"""Which rows of a kind belong to one article, or to all."""

_LOOK_EVERY = 100
"""How many changes are made between two attempts to copy the log back that are watched."""


_MANY = 2_000
"""Rows whose hashes take some 10 ms to compare."""


_CHECKUP_SECONDS = 0.15
"""How long a change waits for the check of a large file that is going on."""


class _GoneBackError(Exception):
    """The journal ends before what was acknowledged here or seen."""


class LibraryFile(WatchedFile):
    """An open library file, through which its rows are read and written."""

    def __init__(self, path: Path, connection: sqlite3.Connection, opening: Opening) -> None:
        """Take over an open, checked `connection` to the file at `path`."""
        super().__init__(path, connection, opening)
        self._verified: tuple[int, set[tuple[str, str | None]]] = (self._data_version, set())
        self._entries_verified: tuple[int, set[int]] = (self._data_version, set())
        self._just_written: tuple[int, frozenset[tuple[str, str]]] = (
            self._data_version,
            frozenset(),
        )
        self._written = 0
        self.checks_later = False
        """Whether what is read at once is not held up by the comparing of many hashes."""
        self._unchecked: list[tuple[str, str]] = []

    @property
    def last_seq(self) -> int:
        """The number of the last entry of the journal when it was last looked at; 0 for none."""
        return number_of(self._seen)

    def verify(self, kind: str, article_id: str | None = None, rows: int = 0) -> None:
        """Compare the hashes of a kind of thing, of one article or of all, to be called in reading.

        What was compared is not compared again until another program has written. With
        `checks_later`, many `rows` of one article are compared when news are asked for the next
        time, or before the next change.
        """
        if not self.opening.hashed or self._altered or not has_hashes(self.connection):
            return
        version = self._read_data_version()
        if self._verified[0] != version:
            self._verified = version, set()
        known = self._verified[1]
        if known & {(kind, article_id), (kind, None)} or (kind, article_id) in self._unchecked:
            return
        if self.checks_later and article_id is not None and rows > _MANY:
            self._unchecked.append((kind, article_id))
            return
        where, given = _OF[kind, article_id is not None], (article_id,) if article_id else ()
        hidden = kind == "claim" and hides_claims(self.connection, article_id)
        if hidden or altered(self.connection, kind, where, given):
            self.found_altered()
        else:
            known.add((kind, article_id))

    def _verify_next(self) -> None:
        """Compare the hashes of one kind of thing of which that was put off."""
        kind, article_id = self._unchecked.pop()
        with self.reading():
            self.verify(kind, article_id)

    def verify_among(self, kind: str, ids: Collection[str]) -> None:
        """Compare the hashes of these things of a kind; to be called in reading."""
        if not self.opening.hashed or self._altered or not has_hashes(self.connection):
            return
        version, just_written = self._just_written
        if just_written and version == self._read_data_version():
            ids = [one for one in ids if (kind, one) not in just_written]
        if altered_among(self.connection, kind, ids):
            self.found_altered()

    def wrote(self, things: Iterable[tuple[str, str]]) -> None:
        """Know of things (kind and id) that their hashes were compared and renewed just now."""
        self._just_written = self._read_data_version(), frozenset(things)

    def is_as_left(self) -> bool:
        """Tell whether nobody else has written since the things that `wrote` was told of."""
        return not self.read_only and self._just_written[0] == self._read_data_version()

    def verify_entries(self, seqs: Collection[int]) -> None:
        """Compare the hashes of these entries of the journal; to be called in reading."""
        if not self.opening.hashed or self._altered or not has_entry_hashes(self.connection):
            return
        version = self._read_data_version()
        if self._entries_verified[0] != version:
            self._entries_verified = version, set()
        known = self._entries_verified[1]
        unknown = set(seqs) - known
        if altered_entries(self.connection, unknown):
            self.found_altered()
        else:
            known |= unknown

    def news(self) -> Changed | None:
        """Return what other windows have made different since last asked, or None.

        A file that was moved away is let go of here, and taken up again when it is back.
        """
        if not self.is_in_place():
            self._part()
        elif self._away:
            self._come_back()
        elif self._is_overwritten_now():
            news, self._news = self._news, None
            return news
        before, self._data_version = self._data_version, self._read_data_version()
        try:
            if self._data_version != before or self._has_gone_back():
                with self.reading():
                    self._look_round()
        except _GoneBackError:
            self._rescue_what_was_kept()
        if self._unchecked and not self._altered:
            self._verify_next()
        news, self._news = self._news, None
        return news

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Run the block on one unchanging view of the library; may be nested."""
        with self._watching(), reading(self.connection, self.path):
            try:
                yield self.connection
            except (ValueError, OverflowError) as error:
                # A value that no library holds: a date that is none, a journal that is not JSON.
                raise self.opening.misread(self.path) from error

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Run the block as one transaction, on disk afterwards or without any effect."""
        self._prepare_to_write()
        try:
            with self._watching(), writing(self.connection, self.path, self.opening.waiting):
                # What others have done meanwhile must not be taken for what is done here.
                self._look_round()
                if self._watch is not None:
                    # Before it is begun anew by what is written now.
                    self._watch.follow_before_writing()
                try:
                    yield self.connection
                except AlteredError as error:
                    raise AlteredLibraryError(self.path) from error
                except (MisreadError, OverflowError) as error:
                    raise DamagedLibraryError(self.path) from error
                last = self._last_entry()
                own = last if last != self._seen else self._own
        except _GoneBackError:
            self._rescue_what_was_kept()
            raise ReadOnlyLibraryError(self.path, self.notice) from None
        if not self._is_whole():
            # Another file was put in its place just now: this one nobody will find.
            if not self.is_in_place():
                self._part()
            raise MovedUnsavedError(self.path)
        self._seen, self._own = last, own
        self._written += 1
        if self._trouble or self._written % _LOOK_EVERY == 0:
            self._copy_back()
        # What has been carried over just now is in the log until that is begun anew.
        self._is_overwritten_now()

    def _prepare_to_write(self) -> None:
        """Raise LibraryError where nothing may be written now."""
        if self.read_only:
            raise ReadOnlyLibraryError(self.path, self.notice)
        if self._away and self.is_in_place():
            self._come_back()
        self._is_overwritten_now()
        self._refuse_overwritten()
        self._await_checkup()
        while self._unchecked and not self._altered:
            self._verify_next()
        if self._altered:
            self._refuse_overwritten()
            raise AlteredLibraryError(self.path)
        # What is written to a log that has lost its name goes with the end of the program.
        if not self._is_whole():
            if not self.is_in_place():
                self._part()
            raise MovedUnsavedError(self.path)

    @contextmanager
    def _watching(self) -> Iterator[None]:
        """Write nothing more to a file that turns out to be damaged."""
        try:
            yield
        except DamagedLibraryError as error:
            if not self.opening.read_only:
                self.found_altered()
            self._refuse_overwritten(error)
            raise
        self._settle_doubts()

    def _await_checkup(self) -> None:
        """Raise unless the file has been found sound; wait for that a little."""
        passed = self.opening.checkup.passed(_CHECKUP_SECONDS)
        if passed is None:
            raise StillCheckedError(self.path)
        if not passed:
            self.found_altered()
            self._refuse_overwritten()
            raise DamagedLibraryError(self.path)

    def _has_gone_back(self) -> bool:
        """Tell whether the journal ends before what was seen of it; it never gets shorter."""
        return number_of(self._last_entry()) < self.last_seq

    def _look_round(self) -> None:
        with translated(self.path):
            last, mark = last_and_mark(self.connection)
        if mark == self._mark and number_of(last) < self.last_seq and self._watch is not None:
            raise _GoneBackError
        if mark != self._mark:
            # Nothing that was read before need be in it, nor lie before what is in it now.
            self._news = Changed.everything(restored=True)
            self._own = self._first = ()
            self.restores += 1
        elif last != self._seen:
            self._news = together(self._news, changed_since(self.connection, self._seen))
        self._seen, self._mark = last, mark

    def _rescue_what_was_kept(self) -> None:
        """Save what there is of a file whose journal ends before what was seen in it."""
        if self._watch is not None and self._rescued is None:
            self._save_from_overwriting(self._watch)
