"""An open library file: the one object through which it is read and changed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Article, ArticleInfo, Revision
from reader.core.changes import (
    GO_BACK,
    Change,
    Changed,
    ChangeMany,
    ResizeAnnotation,
    SetNote,
    label_of,
    shown_label,
)
from reader.core.claim import Annotation, Claim, TagStyle
from reader.core.events import EventNote
from reader.core.i18n import tr
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents, KeptSum
from reader.core.search import SEARCH_LIMIT, SearchHit
from reader.core.search_query import SearchQuery, parse_query
from reader.core.times import TimeCorrection
from reader.core.trash import Trash
from reader.core.verdicts import Verdicts
from reader.storage import journal, kept_indexes, read, trash, undo
from reader.storage.checkup import Checkup
from reader.storage.citation_rows import list_citations
from reader.storage.connection import translated
from reader.storage.content_hashes import HASHED, is_text_intact
from reader.storage.derived import resolve_again, touched
from reader.storage.desk import Desk, Foreseen
from reader.storage.edits import (
    RowEdit,
    StaleError,
    execute_only,
    kept_in_step,
    reversed_edits,
    things_in,
)
from reader.storage.errors import (
    ConflictError,
    DamagedLibraryError,
    DiskFullError,
    InTheWayError,
    NewerLibraryError,
    NoRoomForCopyError,
    NoRoomForSettingError,
    PassedOverError,
    TargetExistsError,
)
from reader.storage.kept_indexes import IndexShelf, at_once
from reader.storage.leftovers import UNFINISHED, unfinished
from reader.storage.library_file import LibraryFile
from reader.storage.lines import Line, read_signature
from reader.storage.news import last_and_mark
from reader.storage.protocol import JSON, Act, JournalEntry, KeptIndex, StatusGiven, Whose
from reader.storage.rows import clean, parsed, stamp
from reader.storage.status_trail import StatusTrails
from reader.storage.undo import Step
from reader.storage.verdict_rows import TABLES as JUDGED
from reader.storage.verdict_rows import list_verdicts
from reader.storage.watched_file import Opening
from reader.storage.whole_files import save_whole

if TYPE_CHECKING:
    from reader.storage.searcher import Searcher

_TEXTS_AT_HAND = 8
"""Of how many articles, read last, the text is kept at hand: as many as there are columns."""

_IN_STEPS = (SetNote, ResizeAnnotation)
"""What a person does in many small steps, each saved, that are one act to them."""


class SqliteLibrary:
    """A `Library` on an SQLite file; made by `open_library`."""

    def __init__(self, path: Path, connection: sqlite3.Connection, opening: Opening) -> None:
        """Take over an open, checked `connection` to the file at `path`."""
        self._file = LibraryFile(path, connection, opening)
        self._line = Line(opening.who, opening.presence, self._file.last_seq)
        self._trails = StatusTrails()
        self._texts: dict[str, str] = {}
        self._removers = trash.Removers()
        self._restores = self._file.restores
        self._labels: dict[Act, str | None] = {}
        """What is next to undo and redo after a change, until that is asked for."""

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    @property
    def name(self) -> str:
        """The file's name without its suffix."""
        return self._file.path.stem

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._file.read_only

    @property
    def newer(self) -> bool:
        """Whether a newer version of the program made the file."""
        return self._file.opening.misread is NewerLibraryError

    @property
    def notice(self) -> str:
        """One sentence on why the library is read-only, or on a failing disk, or nothing."""
        return self._file.notice

    @property
    def checkup(self) -> Checkup:
        """The check of the file that comes before the first change."""
        return self._file.opening.checkup

    def is_altered(self) -> bool:
        """Tell whether something was found in it that is not as it was written."""
        return self._file.is_altered()

    def is_overwritten(self) -> bool:
        """Tell whether another program has written into the file while it was open."""
        return self._file.is_overwritten

    def rescued_to(self) -> Path | None:
        """Return the library in which is what was saved of this one after it was overwritten."""
        return self._file.rescued_to

    def is_in_place(self) -> bool:
        """Tell whether the file is still where it was opened."""
        return self._file.is_in_place()

    def at_one_moment(self) -> AbstractContextManager[object]:
        """Let what is read inside be as it was at one and the same moment; nothing is changed."""
        return self._file.reading()

    def articles(self) -> tuple[ArticleInfo, ...]:
        """Return the articles that are not in the trash, by number."""
        with self._file.reading() as connection:
            found = read.list_articles(connection)
            if len(found) != read.count_articles(connection) and not self.read_only:
                # One that leads to no text cannot be listed.
                self._file.found_altered()
            return found

    def article(self, article_id: str) -> Article:
        """Return an article with text, blocks and corrected times; raises GoneError."""
        with self._file.reading() as connection:
            article = read.one_article(connection, article_id)
            if self._file.opening.hashed and not read.is_intact(connection, article):
                self._file.found_altered()
            self._remember(article)
            return article

    def is_long(self, article_id: str) -> bool:
        """Tell, quickly, whether reading an article takes so long that a window would wait."""
        with self._file.reading() as connection:
            return read.is_long(connection, article_id)

    def _remember(self, article: Article) -> None:
        """Keep the text at hand, against which what is marked in it will be checked."""
        self._texts.pop(article.info.revision_id, None)
        self._texts[article.info.revision_id] = article.text
        if len(self._texts) > _TEXTS_AT_HAND:
            del self._texts[next(iter(self._texts))]

    def found_altered(self) -> None:
        """Write nothing more to a file in which something is not as it was written."""
        self._file.found_altered()

    def check_later(self) -> None:
        """Let no reading wait until many annotations were compared with their hashes."""
        self._file.checks_later = True

    def annotations(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations, of one article or of all, by article number and position."""
        with self._file.reading() as connection:
            found = read.list_annotations(connection, article_id)
            self._file.verify("annotation", article_id, len(found))
            return found

    def orphans(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations that have no place in the present text of their article."""
        with self._file.reading() as connection:
            self._file.verify("annotation", article_id)
            return read.list_orphans(connection, article_id)

    def annotations_by_id(self, ids: Collection[str]) -> tuple[Annotation, ...]:
        """Return those of these annotations that are there, orphans too, in no order."""
        with self._file.reading() as connection:
            self._file.verify_among("annotation", ids)
            return read.annotations_by_id(connection, ids)

    def annotation_count(self) -> int:
        """Return about how many annotations there are, quickly; the trash counts."""
        with self._file.reading() as connection:
            return read.count_annotations(connection)

    def annotated_articles(self) -> frozenset[str]:
        """Return the ids of the articles that have annotations, without reading these."""
        with self._file.reading() as connection:
            return read.annotated_articles(connection)

    def revisions(self, article_id: str) -> tuple[Revision, ...]:
        """Return the texts that an article has had, the present one last; raises GoneError."""
        with self._file.reading() as connection:
            found = read.list_revisions(connection, article_id)
            self._file.verify_among("revision", [one.id for one in found])
            return found

    def revision_text(self, revision_id: str) -> str:
        """Return the text of a revision; raises GoneError."""
        with self._file.reading() as connection:
            text, sha256 = read.text_of_revision(connection, revision_id)
            if self._file.opening.hashed and not is_text_intact(text, sha256):
                self._file.found_altered()
            return text

    def search(self, query: str | SearchQuery, limit: int = SEARCH_LIMIT) -> tuple[SearchHit, ...]:
        """Return the articles in which a query is met, the best first, with what was found."""
        from reader.storage.searching import search

        asked = parse_query(clean(query)) if isinstance(query, str) else query
        with self._file.reading() as connection:
            return search(connection, asked, limit)

    def searcher(self) -> Searcher:
        """Return what searches this library from any thread."""
        from reader.storage.searcher import Searcher

        with self._file.reading() as connection:
            file = Path(connection.execute("PRAGMA database_list").fetchone()["file"])
        return Searcher(self.path, file, self.is_in_place, self._file.opening.misread)

    def claims(self, article_id: str | None = None) -> tuple[Claim, ...]:
        """Return the claims with an annotation, in that article or in any, by creation."""
        with self._file.reading() as connection:
            found = read.list_claims(connection, article_id)
            self._file.verify("claim", article_id, len(found))
            return found

    def claims_by_id(self, ids: Collection[str]) -> tuple[Claim, ...]:
        """Return those of these claims that have an annotation, in no order."""
        with self._file.reading() as connection:
            self._file.verify_among("claim", ids)
            return read.claims_by_id(connection, ids)

    def tag_counts(self) -> dict[str, int]:
        """Return on how many claims each tag stands, in no order."""
        with self._file.reading() as connection:
            return read.tag_counts(connection)

    def tag_styles(self) -> tuple[TagStyle, ...]:
        """Return the tags that have a colour, by name."""
        with self._file.reading() as connection:
            return read.list_tag_styles(connection)

    def events(self) -> tuple[EventNote, ...]:
        """Return what a person has said of events, in order of time."""
        with self._file.reading() as connection:
            self._file.verify("event")
            return read.list_events(connection)

    def verdicts(self) -> Verdicts:
        """Return what a person has decided about passages, differences and origins."""
        with self._file.reading() as connection:
            for kind in JUDGED:
                self._file.verify(kind)
            return list_verdicts(connection)

    def citations(self) -> tuple[KeptCitation, ...]:
        """Return the records of bibliographies, without those of articles in the trash."""
        with self._file.reading() as connection:
            self._file.verify("citation")
            return list_citations(connection)

    def index_shelf(self) -> IndexShelf:
        """Return what reads kept indexes, and the articles they are of, from any thread."""
        with self._file.reading() as connection:
            file = Path(connection.execute("PRAGMA database_list").fetchone()["file"])
        return IndexShelf(self.path, file, self.is_in_place, self._file.opening.misread)

    def keep_indexes(self, indexes: Iterable[KeptIndex]) -> None:
        """Keep indexes with the library, in the place of older ones; not journaled."""
        if self.read_only or self.checkup.pending:
            return
        with at_once(self._file.connection), self._file.writing() as connection:
            kept_indexes.keep(connection, indexes)

    def keep_sums(self, sums: Iterable[KeptSum], as_of: object) -> None:
        """Keep what was counted of contents `as_of` then, in the place of what was kept."""
        if self.read_only or self.checkup.pending:
            return
        with at_once(self._file.connection), self._file.writing() as connection:
            # What went for good meanwhile would come back with the words of its sums.
            if last_and_mark(connection) == as_of:
                kept_indexes.keep_sums(connection, sums)

    def corrections(self) -> tuple[TimeCorrection, ...]:
        """Return the corrected dates of all articles, by article number and position."""
        with self._file.reading() as connection:
            return read.list_corrections(connection)

    def contents(self) -> Contents:
        """Return everything at one moment; raises DamagedLibraryError where a part is missing."""
        with self._file.reading() as connection:
            articles = tuple(read.complete(connection, i) for i in read.list_articles(connection))
            for kind in HASHED:
                self._file.verify(kind)
            hashed = self._file.opening.hashed
            if hashed and not all(read.is_intact(connection, one) for one in articles):
                self._file.found_altered()
            contents = Contents(
                name=self.name,
                articles=articles,
                annotations=read.list_annotations(connection, None),
                claims=read.list_claims(connection, None),
                orphans=read.list_orphans(connection, None),
                tag_styles=read.list_tag_styles(connection),
                events=read.list_events(connection),
                corrections=read.list_corrections(connection),
                verdicts=list_verdicts(connection),
                citations=list_citations(connection),
                sums=kept_indexes.kept_sums(connection),
                as_of=last_and_mark(connection),
            )
            claims = {claim.id for claim in contents.claims}
            if any(a.claim_id not in claims for a in contents.annotations + contents.orphans):
                raise DamagedLibraryError(self.path)
            return contents

    def has_source(self, sha256: str) -> str | None:
        """Return the id of the article (not in the trash) imported from these bytes, or None."""
        with self._file.reading() as connection:
            return read.has_source(connection, sha256)

    def sign(self, who: str) -> None:
        """Write from now on `who` in the journal; the window in it must be the one it was."""
        self._line = replace(self._line, who=who)

    def apply(self, change: Change) -> Changed:
        """Carry out `change`, on disk on return, and say what is now different."""
        # Loaded with the first change: a library is read long before.
        from reader.storage.plans import carry_out
        from reader.storage.revising import foresee, is_foreseeable

        label = label_of(change)
        foreseen: Foreseen = {}
        if not self.read_only and is_foreseeable(change):
            with self._file.reading() as connection:
                foreseen = foresee(change, Desk(connection, ""))
        new = False
        self._labels = {}
        with self._file.writing() as connection:
            at = self._now()
            edits = carry_out(change, Desk(connection, at, foreseen, self._texts))
            changed = self._follow_up(edits, label)
            if isinstance(change, _IN_STEPS) and edits:
                journal.record_joined(connection, at, self._line, label, edits[0])
            elif isinstance(change, ChangeMany) and change.more and edits:
                journal.record_more(connection, at, self._line, label, edits)
            elif edits:
                journal.record(connection, at, self._line, label, edits)
                new = True
        if new:
            # What this window had undone is given up with it.
            self._labels = {Act.UNDO: changed.label, Act.REDO: None}
        return changed

    def mend_search(self) -> None:
        """Index all words anew, where a search may miss something; not journaled."""
        from reader.storage.search_index import rebuild

        with self._file.writing() as connection:
            rebuild(connection)

    def at_once(self) -> AbstractContextManager[None]:
        """Let what is done inside wait for no other program that is writing."""
        return at_once(self._file.connection)

    def undo(self) -> Changed | None:
        """Take back this window's last change in force, or None. Raises ConflictError."""
        return self._move(Act.UNDO)

    def redo(self) -> Changed | None:
        """Make the change undone last again; None when there is none. Raises ConflictError."""
        return self._move(Act.REDO)

    def go_back_to(self, seq: int) -> Changed | None:
        """Go to where the change `seq` was the last in force, all the way or not at all."""
        with self._moving() as connection:
            act, seqs = undo.walk_to(connection, self._line, seq)
            return self._walk(act, [undo.step_at(connection, one) for one in seqs], GO_BACK)

    def undo_label(self) -> str | None:
        """Return the name of what `undo` would take back, or None."""
        return self._next_label(Act.UNDO)

    def redo_label(self) -> str | None:
        """Return the name of what `redo` would make again, or None."""
        return self._next_label(Act.REDO)

    def history(
        self, limit: int, before_seq: int | None = None, *, moves: bool = True
    ) -> tuple[JournalEntry, ...]:
        """Return the last `limit` entries of the journal before `before_seq`, newest first."""
        with self._file.reading() as connection:
            found = journal.history(connection, self._line, limit, before_seq, moves=moves)
            self._file.verify_entries([entry.seq for entry in found])
            return found

    def detail(self, seq: int) -> str:
        """Return in words what a journal entry was about."""
        with self._file.reading() as connection:
            from reader.storage.wording import detail_of

            return detail_of(connection, seq)

    def status_trail(self, claim_id: str, most: int) -> tuple[StatusGiven, ...]:
        """Return at most `most` changes in force of a claim's status, the newest first."""
        with self._file.reading() as connection:
            return self._trails.trail(connection, self._line, claim_id, most)

    def trash(self) -> Trash:
        """Return what lies in the trash."""
        with self._file.reading() as connection:
            rotten: list[int] = []
            found = trash.list_trash(connection, self._removers, rotten)
            if rotten and self._file.opening.hashed:
                self._file.found_altered()
            return found

    def empty_trash(self) -> Changed:
        """Delete for good what lies in the trash, also from the history; it cannot be undone."""
        self._labels = {}
        with self._file.writing() as connection:
            gone = trash.empty(connection, self._now(), self._line.who)
        self._file.let_write()
        trash.shrink(self._file.connection)
        return gone

    def setting(self, key: str) -> object | None:
        """Return what `set_setting` kept under `key`, or None."""
        with self._file.reading() as connection:
            row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
            return None if row is None else parsed(row["value"])

    def set_setting(self, key: str, value: JSON) -> None:
        """Keep a piece of view state with the library; not journaled.

        Not kept when the library is read-only, or still being checked.
        """
        if self.read_only or self.checkup.pending:
            return
        try:
            with self._file.writing() as connection:
                connection.execute(
                    "INSERT INTO setting (key, value) VALUES (?, ?)"
                    " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                    (key, json.dumps(value)),
                )
        except DiskFullError as error:
            raise NoRoomForSettingError(self.path) from error

    def changed_elsewhere(self) -> bool:
        """Tell whether another window has made a change, an undo or a redo since last asked."""
        return self.news() is not None

    def news(self) -> Changed | None:
        """Return what other windows have made different since last asked, or None."""
        news = self._file.news()
        if self._restores != self._file.restores:
            self._restores = self._file.restores
            self._line = replace(self._line, since=self._file.last_seq)
            self._trails, self._removers = StatusTrails(), trash.Removers()
            self._texts.clear()
            self._labels = {}
        return news

    def copy_to(self, target: Path) -> None:
        """Write all that the library holds now to a new file at `target`."""
        goal = target.absolute()
        if goal.exists():
            raise TargetExistsError(goal)
        try:
            with translated(goal):
                save_whole(self._file.connection, goal, unfinished(goal, UNFINISHED))
        except DiskFullError as error:
            raise NoRoomForCopyError(goal) from error

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def _next_label(self, act: Act) -> str | None:
        known = act in self._labels
        label = self._labels.pop(act, None)
        if known and self._file.is_as_left():
            return label
        with self._file.reading() as connection:
            found = undo.next_label(connection, self._line, act)
            if found is None:
                return None
            name, inherited = shown_label(found[0]), found[1]
            return tr("{step} (by another program)").format(step=name) if inherited else name

    def _move(self, act: Act) -> Changed | None:
        with self._moving() as connection:
            step = undo.next_step(connection, self._line, act)
            if step is None:
                return None
            changed = self._walk(act, [step], step.label)
            inherited = self._line.is_inherited(step.seq, step.who)
            return changed and replace(changed, inherited=inherited)

    def _walk(self, act: Act, steps: list[Step], label: str) -> Changed | None:
        """Carry out the steps in order inside the open transaction; None when there are none."""
        connection = self._file.connection
        edits = [reversed_edits(one.edits) if act is Act.UNDO else one.edits for one in steps]
        every = [edit for each in edits for edit in each]
        # Once for all of them, as many steps go over the same things again and again.
        with kept_in_step(connection, every):
            for step, each in zip(steps, edits, strict=True):
                self._take(act, step, each)
        journal.record_moves(connection, self._now(), self._line.who, act, steps)
        return self._follow_up(every, label) if every else None

    def _take(self, act: Act, step: Step, edits: list[RowEdit]) -> None:
        connection = self._file.connection
        later = undo.in_the_way(connection, step)
        if later is not None:
            raise self._in_the_way(step, later)
        try:
            execute_only(connection, edits)
        except (StaleError, sqlite3.IntegrityError) as error:
            if act is Act.UNDO:
                # Nothing is in the way, so it would never be possible.
                raise PassedOverError(step.seq, shown_label(step.label)) from error
            raise ConflictError(self.path) from error
        if act is Act.REDO and undo.leaves_loose_ends(connection, step):
            raise ConflictError(self.path)
        journal.mark_moved(connection, act, step)

    @contextmanager
    def _moving(self) -> Iterator[sqlite3.Connection]:
        self._labels = {}
        try:
            with self._file.writing() as connection:
                yield connection
        except PassedOverError as error:
            with self._file.writing() as connection:
                journal.give_up(connection, error.seq)
            raise
        except ValueError as error:
            # A journal that does not hold edits was not written by this program.
            raise DamagedLibraryError(self.path) from error

    def _in_the_way(self, step: Step, later: Step) -> InTheWayError:
        name, _ = read_signature(later.who)
        where = {
            Whose.THIS_WINDOW: tr("in this window"),
            Whose.EARLIER: tr("in a window that is closed now"),
            Whose.OTHER_WINDOW: tr("in another window"),
            Whose.SOMEBODY: tr("by {name} in another window").format(name=name),
        }[self._line.whose(later.who)]
        return InTheWayError(
            self.path, step=shown_label(step.label), later=shown_label(later.label), where=where
        )

    def _follow_up(self, edits: list[RowEdit], label: str) -> Changed:
        resolve_again(self._file.connection, edits, self._file.opening.resolver)
        self._file.wrote(things_in(edits))
        return touched(self._file.connection, edits, label)

    def _now(self) -> str:
        return stamp(self._file.opening.now())
