"""What the rest of the program sees of a library: this, and nothing of SQLite."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from reader.core.article import Article, ArticleInfo, Revision
from reader.core.changes import Change, Changed
from reader.core.claim import Annotation, Claim, Status, TagStyle
from reader.core.events import EventNote
from reader.core.frozen import frozen
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents, KeptSum
from reader.core.search import SEARCH_LIMIT, SearchHit
from reader.core.search_query import SearchQuery
from reader.core.times import TimeCorrection, TimeExpression
from reader.core.trash import Trash
from reader.core.verdicts import Verdicts
from reader.storage.checkup import Checkup

JSON = str | int | float | bool | Sequence["JSON"] | Mapping[str, "JSON"] | None
"""A value that JSON can hold."""

Resolver = Callable[[str, dt.date | None, Sequence[TimeCorrection]], Sequence[TimeExpression]]
"""Finds the time expressions of a text, given when it was published (None: not known)."""

Clock = Callable[[], dt.datetime]
"""Tells the present time, with its zone."""


class Act(StrEnum):
    """The three ways in which a person moves along the journal."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class State(StrEnum):
    """Where a journal entry stands: in force, undone, or undone and given up by a later change."""

    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"


class Whose(StrEnum):
    """How the maker of a journal entry stands to the window that asks."""

    THIS_WINDOW = "this window"
    OTHER_WINDOW = "another window"
    EARLIER = "earlier"
    SOMEBODY = "somebody"


@frozen
class JournalEntry:
    """One act of a person, as the journal keeps it.

    `seq` orders entries; clocks do not. `target` is the `seq` of what an undo or redo was about.
    `label` names the act in the person's language; `Library.detail` says what it was about. `who`
    is the name of the person, or empty; `whose` tells one's own acts from those of another open
    window, of a window that is closed, and of other people. `emptied` says that emptying the trash
    has taken what was done out of the journal, or that it is the emptying itself.
    """

    seq: int
    at: dt.datetime
    who: str
    act: Act
    target: int | None
    label: str
    state: State
    whose: Whose = Whose.EARLIER
    emptied: bool = False


@frozen
class StatusGiven:
    """That somebody gave a claim a status; `who` and `whose` as in `JournalEntry`."""

    status: Status
    at: dt.datetime
    who: str
    whose: Whose


class Searching(Protocol):
    """Searches one library from any thread; good for as long as the library is open."""

    def search(self, query: SearchQuery, limit: int = SEARCH_LIMIT) -> tuple[SearchHit, ...]:
        """Return at most `limit` articles in which a query is met, the best first."""
        ...


@frozen
class KeptIndex:
    """An index of a revision, as bytes; `stamp` tells of what exactly it was made."""

    revision_id: str
    stamp: str
    data: bytes


class Indexed(Protocol):
    """Reads articles and their kept indexes from any thread, for as long as the library is open."""

    def read(self, article_ids: Collection[str]) -> Iterator[tuple[Article, KeptIndex | None]]:
        """Yield those of these articles that are there, each with its kept index if there is one.

        Raises a LibraryError when they cannot be read.
        """
        ...


class Library(Protocol):
    """An open library file.

    Every method may raise a LibraryError (a ReaderError): the file is locked, damaged, out of
    reach. A method that writes has then changed nothing. An object belongs to the thread that
    opened it; other threads, windows and programs open the same file for themselves.
    """

    @property
    def path(self) -> Path:
        """Where the file is."""
        ...

    @property
    def name(self) -> str:
        """The file's name without its suffix."""
        ...

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed; `apply`, `undo` and `redo` then raise."""
        ...

    @property
    def newer(self) -> bool:
        """Whether a newer version of the program made the file; it is then read-only."""
        ...

    @property
    def notice(self) -> str:
        """One sentence for the person on why the library is read-only, or an empty string.

        Also that the disk refuses to copy the log back; all is saved then, in the log. What turns
        out at closing can be asked for after it.
        """
        ...

    @property
    def checkup(self) -> Checkup:
        """The check of the file that comes before the first change.

        It is pending where a large file was opened without it. Ask whether it `passed`, in any
        thread; otherwise the first change does, and takes that much longer.
        """
        ...

    def is_altered(self) -> bool:
        """Tell whether something was found in it that is not as it was written."""
        ...

    def found_altered(self) -> None:
        """Write nothing more: something in the file was found not to be as it was written."""
        ...

    def is_overwritten(self) -> bool:
        """Tell whether another program has written into the file while it was open."""
        ...

    def rescued_to(self) -> Path | None:
        """Return the library in which is what was saved of this one after it was overwritten."""
        ...

    def is_in_place(self) -> bool:
        """Tell whether the file is still where it was opened; quick to ask."""
        ...

    def at_one_moment(self) -> AbstractContextManager[object]:
        """Let what is read inside be as it was at one and the same moment; nothing is changed."""
        ...

    def articles(self) -> tuple[ArticleInfo, ...]:
        """Return the articles that are not in the trash, by number."""
        ...

    def article(self, article_id: str) -> Article:
        """Return an article with text, blocks and times, the person's corrections applied.

        Raises GoneError when it is not in the library or in the trash.
        """
        ...

    def is_long(self, article_id: str) -> bool:
        """Tell, quickly, whether reading an article takes so long that a window would wait."""
        ...

    def annotations(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations, of one article or of all, by article number and position.

        Those that have no place in the present text of their article are `orphans`.
        """
        ...

    def orphans(self, article_id: str | None = None) -> tuple[Annotation, ...]:
        """Return the annotations that were not found when their article got another text.

        By article number and position; span and revision are those where each was last.
        """
        ...

    def annotations_by_id(self, ids: Collection[str]) -> tuple[Annotation, ...]:
        """Return those of these annotations that are there, orphans too, in no order."""
        ...

    def check_later(self) -> None:
        """Let no reading wait until many annotations were compared with their hashes.

        That is done when `news` are asked for the next time, or before the next change.
        """
        ...

    def annotated_articles(self) -> frozenset[str]:
        """Return the ids of the articles that have annotations, without reading these."""
        ...

    def annotation_count(self) -> int:
        """Return about how many annotations there are, quickly; the trash counts."""
        ...

    def revisions(self, article_id: str) -> tuple[Revision, ...]:
        """Return the texts that an article has had, the present one last; raises GoneError."""
        ...

    def revision_text(self, revision_id: str) -> str:
        """Return the text of a revision; raises GoneError when there is no such revision."""
        ...

    def search(self, query: str | SearchQuery, limit: int = SEARCH_LIMIT) -> tuple[SearchHit, ...]:
        """Return at most `limit` articles in which a query is met, the best first.

        Any string is a query (see `parse_query`); one that asks for nothing finds nothing.
        """
        ...

    def searcher(self) -> Searching:
        """Return what searches this library from any thread, also while it is being written to."""
        ...

    def claims(self, article_id: str | None = None) -> tuple[Claim, ...]:
        """Return the claims with an annotation, in that article or in any, by creation."""
        ...

    def claims_by_id(self, ids: Collection[str]) -> tuple[Claim, ...]:
        """Return those of these claims that have an annotation, in no order; a few are quick."""
        ...

    def tag_counts(self) -> dict[str, int]:
        """Return on how many claims each tag stands, in no order."""
        ...

    def tag_styles(self) -> tuple[TagStyle, ...]:
        """Return the tags that have a colour, by name; also of tags that no claim has now."""
        ...

    def events(self) -> tuple[EventNote, ...]:
        """Return what a person has said of events, in order of time."""
        ...

    def verdicts(self) -> Verdicts:
        """Return what a person has decided about passages, differences and origins.

        Without that which is about articles in the trash, or about words that are not in the
        present text.
        """
        ...

    def citations(self) -> tuple[KeptCitation, ...]:
        """Return the records of bibliographies, without those of articles in the trash."""
        ...

    def index_shelf(self) -> Indexed:
        """Return what reads articles and their kept indexes from any thread."""
        ...

    def keep_indexes(self, indexes: Iterable[KeptIndex]) -> None:
        """Keep indexes with the library, in the place of older ones; not journaled.

        Not kept when the library is read-only, or still being checked, nor one of a revision that
        is not there. Raises LibraryLockedError at once while another program is writing.
        """
        ...

    def keep_sums(self, sums: Iterable[KeptSum], as_of: object) -> None:
        """Keep what was counted of claims, in the place of all that was kept; not journaled.

        `as_of` is that of the contents they were counted of. Not kept when the library has changed
        since, is read-only, or still being checked. Raises LibraryLockedError
        at once while another program is writing.
        """
        ...

    def corrections(self) -> tuple[TimeCorrection, ...]:
        """Return the corrected dates of all articles, by article number and position.

        `Article.times` has them applied.
        """
        ...

    def contents(self) -> Contents:
        """Return everything at one moment."""
        ...

    def has_source(self, sha256: str) -> str | None:
        """Return the id of the article (not in the trash) imported from these bytes, or None."""
        ...

    def sign(self, who: str) -> None:
        """Write from now on `who` in the journal; the window in it must be the one it was."""
        ...

    def apply(self, change: Change) -> Changed:
        """Carry out `change`, on disk on return, and say what is now different.

        A change that asks for what already is answers with no kinds and leaves no trace.
        Raises GoneError when what it is about is not there, UnfitChangeError when a passage does
        not fit its text.
        """
        ...

    def mend_search(self) -> None:
        """Index all words anew, where a search may miss something; not journaled."""
        ...

    def at_once(self) -> AbstractContextManager[None]:
        """Let what is done inside wait for no other program that is writing."""
        ...

    def undo(self) -> Changed | None:
        """Take back the last change in force of this window; None when there is none.

        Changes that the same person made in windows which are closed now count as this window's.
        Raises ConflictError when another window has changed the same things since.
        """
        ...

    def redo(self) -> Changed | None:
        """Make the change undone last again; None when there is none. Raises ConflictError."""
        ...

    def go_back_to(self, seq: int) -> Changed | None:
        """Go to where the change `seq` was the last in force, in one transaction, all or nothing.

        Undoes everybody's later changes or, when `seq` itself was undone, redoes it and what this
        window had undone before it; 0 is the beginning. None when the library is there already.
        Raises GivenUpError for a change that is no more, ConflictError.
        """
        ...

    def undo_label(self) -> str | None:
        """Return the name of what `undo` would take back, in the person's language, or None."""
        ...

    def redo_label(self) -> str | None:
        """Return the name of what `redo` would make again, in the person's language, or None."""
        ...

    def history(
        self, limit: int, before_seq: int | None = None, *, moves: bool = True
    ) -> tuple[JournalEntry, ...]:
        """Return the last `limit` entries of the journal before `before_seq`, the newest first.

        Without `moves`, only changes, no undo or redo of them.
        """
        ...

    def detail(self, seq: int) -> str:
        """Return in words what a journal entry was about, such as “Christmas Eve” in 5.

        Empty when there is no such entry, or nothing to say.
        """
        ...

    def status_trail(self, claim_id: str, most: int) -> tuple[StatusGiven, ...]:
        """Return at most `most` changes in force of a claim's status, the newest first."""
        ...

    def trash(self) -> Trash:
        """Return what lies in the trash: articles, and annotations that were removed.

        `RestoreArticle` and `RestoreAnnotation` put them back.
        """
        ...

    def empty_trash(self) -> Changed:
        """Delete for good what lies in the trash.

        This cannot be undone: its words go from the history too, and no undo brings them back.
        Backups made before still have them.
        """
        ...

    def setting(self, key: str) -> object | None:
        """Return what `set_setting` kept under `key`, or None."""
        ...

    def set_setting(self, key: str, value: JSON) -> None:
        """Keep a piece of view state with the library; not journaled.

        Not kept when the library is read-only, or still being checked.
        """
        ...

    def changed_elsewhere(self) -> bool:
        """Tell whether another window has made a change, an undo or a redo since last asked.

        Settings do not count.
        """
        ...

    def news(self) -> Changed | None:
        """Return what other windows have made different since last asked, or None.

        Either this or `changed_elsewhere` is to be asked: each forgets what it has answered.
        """
        ...

    def copy_to(self, target: Path) -> None:
        """Write all that the library holds now to a new file at `target`, on disk on return.

        Works also while the file itself was moved or deleted. Raises TargetExistsError when there
        is something at `target`.
        """
        ...

    def close(self) -> None:
        """Let go of the file; further calls of anything but `close` are mistakes."""
        ...
