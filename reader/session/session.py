"""The session: the open library, what is in focus, and the one door for changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.core.article import Article, ArticleInfo, Draft, Revision
from reader.core.changes import Change, Changed, Kind
from reader.core.claim import Anchor, Annotation, Claim, TagStyle
from reader.core.errors import ReaderError
from reader.core.events import EventNote
from reader.core.focus import Focus, Interval
from reader.core.i18n import tr
from reader.core.kept_citations import KeptCitation
from reader.core.library import Contents
from reader.core.trash import Trash
from reader.core.verdicts import Verdicts
from reader.session.holdings import Held, Holdings
from reader.session.reading_apart import ReadingApart
from reader.session.windows import Windows
from reader.storage import (
    JSON,
    DamagedLibraryError,
    DiskFullError,
    JournalEntry,
    Library,
    LibraryLockedError,
    LibraryMovedError,
    LibraryUnreachableError,
    Searching,
    StatusGiven,
    StillCheckedError,
    login_name,
    open_library,
    signature,
)

_Opener = Callable[..., Library]
_T = TypeVar("_T")

_APART = frozenset((Kind.TIMES, Kind.EVENTS, Kind.VERDICTS, Kind.CITATIONS))
"""What is not part of the annotations and claims."""
_PASSING = (LibraryLockedError, DiskFullError, LibraryUnreachableError, StillCheckedError)
"""What is over some time, so that the same can be tried again."""

_BUSY_SECONDS = 1.0
"""How long an act waits for another program that is writing, before it says so."""


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@contextmanager
def _wait_cursor() -> Iterator[None]:
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()


class Session(QObject):
    """What the window is a view of.

    Views read from it and call `perform`, `undo`, `redo` and `go_back_to`; each of these saves in
    the library first and then emits `changed` with what is different. When saving fails nothing has
    changed and `failed` carries the sentence for the person.
    """

    opened = Signal()
    changed = Signal(object)
    came = Signal(object)
    """A long article was read: as `changed`, but nothing was done."""
    failed = Signal(str)
    focus_changed = Signal(object, str)
    current_changed = Signal(str, str)
    period_changed = Signal(object)
    """The period that all is narrowed down to is another one: an `Interval`, or None."""
    back = Signal()
    """The library, which could not be read for a while, can be."""
    called = Signal()
    """Another start of the program wants the window to come to the front."""

    def __init__(
        self,
        parent: QObject | None = None,
        now: Callable[[], dt.datetime] = _utc_now,
        windows: Windows | None = None,
        opener: _Opener = open_library,
    ) -> None:
        """Make a session with no library open yet.

        `now` is the clock, `windows` knows which other windows are open, `opener` opens libraries.
        """
        super().__init__(parent)
        self.now = now
        self.windows = windows or Windows()
        self._opener = opener
        self._author = ""
        self._said = ""
        self._gone = self._unread = False
        self._damaged = False
        self._altered = False
        self._library: Library | None = None
        self.trouble: ReaderError | None = None
        """What `failed` last told of, for those who can offer more than its sentence."""
        self._refused: Callable[[Library], Changed | None] | None = None
        self._focus: Focus | None = None
        self._period: Interval | None = None
        self._current = ""
        self._articles: tuple[ArticleInfo, ...] | None = None
        self._styles: tuple[TagStyle, ...] | None = None
        self._texts: dict[str, Article] = {}
        self._apart = ReadingApart(self._came, self)
        self._holdings: Holdings | None = None
        self.touched: frozenset[str] | None = None
        """The annotations that the last change may have made look different; None for any."""

    # The library

    @property
    def author(self) -> str:
        """The name that is written beside what is done from now on; empty for that of the login."""
        return self._author

    @author.setter
    def author(self, name: str) -> None:
        if name == self._author:
            return
        self._author = name
        if self._library is not None:
            self._library.sign(self._signature(self.windows))
            # Nothing is different but whose is what, and with it what comes next to undo.
            self.changed.emit(Changed(frozenset(), frozenset()))

    def _signature(self, windows: Windows) -> str:
        return signature(self._author or login_name(), windows.token)

    @property
    def library(self) -> Library | None:
        """The open library, or None."""
        return self._library

    @property
    def writable(self) -> bool:
        """Whether there is a library that can be written to."""
        return self._library is not None and not self._library.read_only

    @property
    def gone(self) -> bool:
        """Whether the file of the open library is known not to be where it was opened."""
        return self._library is not None and self._gone

    @property
    def damaged(self) -> bool:
        """Whether the open library is damaged, as far as is known."""
        return self._library is not None and (self._damaged or self._library.is_altered())

    @property
    def known_damaged(self) -> bool:
        """Whether the library was opened for reading although it was known to be damaged."""
        return self._library is not None and self._damaged

    def open(
        self,
        path: Path,
        *,
        create: bool = False,
        beginning_with: Sequence[Draft] = (),
        damaged: bool = False,
    ) -> None:
        """Open the library at `path` instead of the present one.

        With `create`, one that is not there is made, holding the articles `beginning_with`; with
        `damaged`, a damaged one is opened for reading.

        Raises ReaderError when it cannot be opened; the present one then stays open. That the
        present one could not be closed as it should be is told.
        """
        if self._library is not None:
            # One that was moved must be let go of before it is opened where it is now.
            with suppress(ReaderError):
                self._library.news()
        windows = self.windows.another()
        windows.enter(path)
        try:
            library = self._opener(
                path,
                create=create,
                busy_seconds=_BUSY_SECONDS,
                waiting=_wait_cursor,
                beginning_with=beginning_with,
                damaged=damaged,
                who=self._signature(windows),
                presence=windows,
            )
        except BaseException:
            windows.leave()
            raise
        trouble = self._closed_for(library, windows)
        library.check_later()
        self._library, self.windows = library, windows
        self._damaged = damaged and library.read_only
        self._gone = self._unread = False
        self._said, self.trouble, self._refused = "", None, None
        self._altered = library.is_altered()
        self.opened.emit()
        if trouble is not None:
            self.tell(trouble)

    def _closed_for(self, library: Library, windows: Windows) -> ReaderError | None:
        """Close the present library for another one; return what went wrong with its disk."""
        try:
            self.close()
        except ReaderError as error:
            return error
        except BaseException:
            windows.leave()
            library.close()
            raise
        return None

    def when_open(self, act: Callable[[], object]) -> None:
        """Do `act` whenever a library has been opened, and now if one is open already."""
        self.opened.connect(act)
        if self._library is not None:
            act()

    def found_damaged(self) -> None:
        """Write nothing more to the open library, in which damage was found, and tell every view.

        Why, and what can be done, is in its `notice`.
        """
        if self._library is not None and not self._library.read_only:
            self._library.found_altered()
            self._tell_if_altered()

    def close(self) -> None:
        """Close the library, if one is open."""
        library, self._library = self._library, None
        self._focus, self._current = None, ""
        with ExitStack() as last:
            last.callback(self.windows.leave)
            if library is not None:
                # Not at a start, when none was open yet.
                from reader.core.remembering import forget

                last.callback(forget)
                last.callback(library.close)
            self.set_period(None)
            self._apart.finish()
            self._forget(Changed.everything())

    # Reading

    def articles(self) -> tuple[ArticleInfo, ...]:
        """Return what is known of every article, by number; none, and say so, if that fails."""
        if self._articles is None:
            library = self._library
            nothing: tuple[ArticleInfo, ...] = ()
            self._articles = self._read(library.articles, nothing) if library else nothing
        return self._articles

    def article(self, article_id: str) -> Article:
        """Return an article with its text; raises ReaderError when it cannot be read."""
        if article_id not in self._texts:
            self._texts[article_id] = self._opened().article(article_id)
        return self._texts[article_id]

    def article_soon(self, article_id: str) -> Article | None:
        """Return an article, or None while a long one is read; `came` tells when it is there.

        Raises ReaderError when it cannot be read.
        """
        apart = article_id not in self._texts and article_id not in self._apart.failed
        if not apart or not self._opened().is_long(article_id):
            return self.article(article_id)
        self._apart.read(article_id, self.beside())
        return None

    def annotations(self, article_id: str) -> tuple[Annotation, ...]:
        """Return the annotations of an article, by position; none, and say so, if that fails."""
        return self._read(lambda: self.held(article_id).placed, ())

    def held(self, article_id: str) -> Held:
        """Return the annotations of an article, the orphans too; raises ReaderError."""
        return self._read_so_far().of(article_id)

    def read_on(self, article_id: str) -> bool:
        """Read a part of an article's annotations; True if none was left. Raises ReaderError."""
        return self._read_so_far().read_on(article_id)

    def holds(self, article_id: str) -> bool:
        """Tell whether the annotations of an article were read already."""
        return self._holdings is not None and self._holdings.holds(article_id)

    def all_annotations(self) -> tuple[Annotation, ...]:
        """Return every annotation that has a place, by article number and position.

        None, and say so, if that fails.
        """

        def read() -> tuple[Annotation, ...]:
            holdings, there = self._read_so_far(), [info.id for info in self.articles()]
            holdings.read_all(there)
            return tuple(a for article_id in there for a in holdings.of(article_id).placed)

        return self._read(read, ())

    def orphans(self) -> tuple[Annotation, ...]:
        """Return the annotations that were not found in the present text of their article."""
        if self._library is None:
            return ()
        return self._read(lambda: self._read_so_far().orphans(self.articles()), ())

    def annotation(self, annotation_id: str) -> Annotation | None:
        """Return the annotation with this id, in its place or orphan, or None where it is gone."""
        if self._library is None or not annotation_id:
            return None
        return self._read(lambda: self._read_so_far().annotation(annotation_id), None)

    def known(self, annotation_id: str) -> Annotation | None:
        """Return an annotation that was read already, or None."""
        return self._holdings.known(annotation_id) if self._holdings else None

    def words_at(self, annotation: Annotation) -> str:
        """Return what stands where an annotation is; nothing for an orphan, or if that fails."""
        if annotation.anchor is Anchor.ORPHAN:
            return ""
        span = annotation.span
        return self._read(lambda: self.article(annotation.article_id).text, "")[
            span.start : span.end
        ]

    def revisions(self, article_id: str) -> tuple[Revision, ...]:
        """Return the texts that an article has had, the present one last; raises ReaderError."""
        return self._opened().revisions(article_id)

    def revision_text(self, revision_id: str) -> str:
        """Return the text of a revision; raises ReaderError when it cannot be read."""
        return self._opened().revision_text(revision_id)

    def claim(self, claim_id: str) -> Claim | None:
        """Return the claim with this id, or None where nothing stands under it."""
        there = self._library is not None
        return self._read(lambda: self._read_so_far().claim(claim_id), None) if there else None

    def claims(self) -> dict[str, Claim]:
        """Return every claim by its id; reads all that was not read yet."""
        if self._library is None:
            return {}
        there = [info.id for info in self.articles()]
        return self._read(lambda: self._read_so_far().claims(there), {})

    def annotated_articles(self) -> frozenset[str]:
        """Return the ids of the articles that have annotations, without reading these.

        None, and say so, if that fails.
        """
        library = self._library
        return self._read(library.annotated_articles, frozenset()) if library else frozenset()

    def annotation_count(self) -> int:
        """Return about how many annotations there are, without reading them."""
        library = self._library
        return self._read(library.annotation_count, 0) if library else 0

    def tags(self) -> Mapping[str, int]:
        """Return on how many claims each tag stands."""
        nothing: Mapping[str, int] = {}
        if self._library is None:
            return nothing
        return self._read(lambda: self._read_so_far().tags(), nothing)

    def tag_styles(self) -> tuple[TagStyle, ...]:
        """Return the tags that have a colour, by name; they change with `Kind.TAG_STYLES`."""
        library = self._library
        if self._styles is None and library is not None:
            self._styles = self._read(library.tag_styles, None)
        return self._styles or ()

    def events(self) -> tuple[EventNote, ...]:
        """Return what the person has said of events; it changes with `Kind.EVENTS`."""
        library = self._library
        return self._read(library.events, ()) if library else ()

    def verdicts(self) -> Verdicts:
        """Return what the person has decided of passages, differences and origins.

        It changes with `Kind.VERDICTS`, and with articles and claims.
        """
        library = self._library
        return self._read(library.verdicts, Verdicts()) if library else Verdicts()

    def citations(self) -> tuple[KeptCitation, ...]:
        """Return the records of bibliographies that the library keeps."""
        library = self._library
        return self._read(library.citations, ()) if library else ()

    def contents(self) -> Contents:
        """Return all there is, for an export."""
        return self._opened().contents()

    def beside(self) -> Callable[[], Library]:
        """Return what opens the open library once more, for a thread of its own.

        What is done there is this window's; `refresh` shows it.
        """
        path, windows, opener = self._opened().path, self.windows, self._opener
        who, damaged = self._signature(windows), self._damaged
        return lambda: opener(path, who=who, presence=windows, damaged=damaged)

    def searcher(self) -> Searching | None:
        """Return what searches the open library from any thread, or None where none is open."""
        library = self._library
        return self._read(library.searcher, None) if library else None

    def history(self, limit: int, before_seq: int | None = None) -> tuple[JournalEntry, ...]:
        """Return the last `limit` changes before `before_seq`, the newest first."""
        if self._library is None:
            return ()
        return self._library.history(limit, before_seq, moves=False)

    def detail(self, seq: int) -> str:
        """Return in words what a change was about; nothing if that fails."""
        library = self._library
        return self._read(lambda: library.detail(seq), "") if library else ""

    def status_trail(self, claim_id: str, most: int) -> tuple[StatusGiven, ...]:
        """Return at most `most` changes of a claim's status, newest first; none if that fails."""
        library = self._library
        return self._read(lambda: library.status_trail(claim_id, most), ()) if library else ()

    # Changing

    def perform(self, change: Change) -> bool:
        """Save a change and tell every view; False when it could not be saved."""
        return self._carry_out(lambda library: library.apply(change))

    def attempt(self, change: Change) -> ReaderError | None:
        """Save a change, waiting for nobody, and tell every view; return why that did not work."""
        try:
            library = self._opened()
            with library.at_once():
                changed = library.apply(change)
        except ReaderError as error:
            return error
        self._announce(changed)
        return None

    def undo(self) -> bool:
        """Take the last change back; False when there is none or it could not be saved."""
        return self._carry_out(lambda library: library.undo())

    def redo(self) -> bool:
        """Do the last undone change again; False when there is none or it could not be saved."""
        return self._carry_out(lambda library: library.redo())

    def go_back_to(self, seq: int) -> bool:
        """Go to where the change `seq` was the last in force, all the way or not at all."""
        return self._carry_out(lambda library: library.go_back_to(seq))

    @property
    def can_try_again(self) -> bool:
        """Whether what was refused last may go now or later, as it stands."""
        return self._refused is not None

    def try_again(self) -> bool:
        """Do what was refused last once more; False when it still could not be done."""
        return self._refused is not None and self._carry_out(self._refused)

    def undo_label(self) -> str | None:
        """Return the name of what `undo` would take back, or None where nothing can be."""
        library = self._library if self.writable else None
        return self._read(library.undo_label, None) if library else None

    def redo_label(self) -> str | None:
        """Return the name of what `redo` would make again, or None where nothing can be."""
        library = self._library if self.writable else None
        return self._read(library.redo_label, None) if library else None

    def refresh(self) -> None:
        """Show what another window has written since the last look, and listen for calls.

        A trouble that lasts is told once.
        """
        if self.windows.called():
            self.called.emit()
        if self._library is None:
            return
        self._tell_if_altered()
        try:
            news = self._library.news()
        except ReaderError as error:
            self._unread = True
            if self._is_in_place():
                self.tell_once(error)
            return
        if not self._is_in_place():
            self._unread = True
            return
        self._said = ""
        if news is not None:
            self._announce(news)
        if self._unread:
            self._unread = False
            self.back.emit()

    def trash(self) -> Trash:
        """Return what lies in the trash; raises ReaderError when it cannot be read."""
        return self._library.trash() if self._library else Trash((), ())

    def empty_trash(self) -> bool:
        """Delete for good what lies in the trash; False when that was not possible."""
        return self._carry_out(lambda library: library.empty_trash())

    def reload(self) -> None:
        """Show the library as it is now, whatever was shown before."""
        if self._library is not None:
            self._library.news()
            self._announce(Changed.everything())

    def copy_to(self, target: Path, more: Sequence[Change] = ()) -> None:
        """Write all that the library holds to a new file at `target`; raises ReaderError.

        What could not be saved in the library itself, `more`, is made in the copy where it can be.
        """
        self._opened().copy_to(target)
        if not more:
            return
        with suppress(ReaderError):
            copy = self._opener(target, who=self._signature(self.windows), presence=self.windows)
            with closing(copy):
                for change in more:
                    with suppress(ReaderError):
                        copy.apply(change)

    def setting(self, key: str) -> object | None:
        """Return a piece of view state kept in the library."""
        library = self._library
        return self._read(lambda: library.setting(key), None) if library else None

    def set_setting(self, key: str, value: JSON) -> bool:
        """Keep a piece of view state; False, and say so, when it could not be written.

        Where the library is read-only nobody expects it to be kept, and nothing is said.
        """
        if self._library is None or self._library.read_only:
            return False
        try:
            self._library.set_setting(key, value)
        except ReaderError as error:
            # Of a file that is gone it is told what can be done: no change was refused.
            if self._is_in_place():
                self.tell(error)
            return False
        return True

    # Focus

    @property
    def focus(self) -> Focus | None:
        """The moment in focus."""
        return self._focus

    def set_focus(self, focus: Focus | None, origin: str) -> None:
        """Move the focus; `origin` names the pane that leads, so that it does not follow itself."""
        if focus != self._focus:
            self._focus = focus
            self.focus_changed.emit(focus, origin)

    @property
    def period(self) -> Interval | None:
        """The period that columns, claims and timeline are narrowed down to, or None for all."""
        return self._period

    def set_period(self, period: Interval | None) -> None:
        """Narrow columns, claims and timeline down to a period; None shows all again."""
        if period != self._period:
            self._period = period
            self.period_changed.emit(period)

    @property
    def current(self) -> str:
        """The id of the annotation that acts apply to, or an empty string."""
        return self._current

    def set_current(self, annotation_id: str, origin: str) -> None:
        """Make an annotation the current one; `origin` names the pane where it was chosen."""
        if annotation_id != self._current:
            self._current = annotation_id
            self.current_changed.emit(annotation_id, origin)

    # Inside

    def _tell_if_altered(self) -> None:
        """Tell every view, once, when something was found not to be as it was written."""
        if self._library is not None and self._library.is_altered() and not self._altered:
            self._altered = True
            self._announce(Changed(frozenset(), articles=frozenset()))

    def _opened(self) -> Library:
        if self._library is None:
            raise ReaderError(tr("No library is open."))
        return self._library

    def _read_so_far(self) -> Holdings:
        if self._holdings is None:
            self._holdings = Holdings(self._opened())
        return self._holdings

    def _carry_out(self, act: Callable[[Library], Changed | None]) -> bool:
        self._refused = None
        try:
            changed = act(self._opened())
        except ReaderError as error:
            self._refused = act if isinstance(error, _PASSING) else None
            self.tell(error)
            return False
        if changed is None:
            return False
        self._announce(changed)
        return True

    def _read(self, read: Callable[[], _T], otherwise: _T) -> _T:
        """Return what is read, or tell the person, once, why it cannot be."""
        try:
            return read()
        except ReaderError as error:
            self.tell_once(error)
            return otherwise

    def tell(self, error: ReaderError) -> None:
        """Let the person know of something that did not work."""
        self.trouble = error
        self._said = str(error)
        self.failed.emit(self._said)

    def tell_once(self, error: ReaderError) -> None:
        """Let the person know of a trouble, unless it was the last that was told."""
        if str(error) != self._said:
            self.tell(error)

    def missed(self, error: ReaderError) -> None:
        """Let the person know, once, of what could not be read in the background.

        A library that turns out to be damaged is not written to any more.
        """
        if self._library is None:
            return
        if isinstance(error, DamagedLibraryError) and self.writable:
            self.found_damaged()
            return
        moved = isinstance(error, LibraryMovedError)
        self._unread |= moved or isinstance(error, LibraryLockedError)
        if self._is_in_place() and not moved:
            self.tell_once(error)

    def _is_in_place(self) -> bool:
        """Tell the person, once, when the file is no longer where it was opened."""
        library = self._opened()
        there, was_gone = library.is_in_place(), self._gone
        self._gone = not there
        if self._gone and not was_gone:
            self.tell(LibraryMovedError(library.path))
        return there

    def _announce(self, changed: Changed) -> None:
        self._forget(changed)
        if Kind.ANNOTATIONS in changed.kinds and not self.annotation(self._current):
            self.set_current("", "session")
        self.changed.emit(changed)

    def _came(self, article_id: str, article: Article | None, altered: bool) -> None:
        """Let every view show a long article that was read."""
        if article is not None:
            self._texts.setdefault(article_id, article)
        if altered:
            self.found_damaged()
        self.came.emit(Changed(frozenset((Kind.TIMES,)), frozenset((article_id,))))

    def _forget(self, changed: Changed) -> None:
        if Kind.ARTICLES in changed.kinds:
            self._articles = None
        if Kind.TAG_STYLES in changed.kinds:
            self._styles = None
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            self._apart.forget(changed.articles)
            for key in list(self._texts if changed.articles is None else changed.articles):
                self._texts.pop(key, None)
        self.touched = frozenset()
        holdings = self._holdings
        if holdings is None or not changed.kinds - _APART:
            self.touched = None if holdings is None else self.touched
            return
        self._holdings = self.touched = None
        if changed.articles is None:
            return
        renewed = self._read(lambda: holdings.renew(changed, self.articles), None)
        if renewed is not None:
            # Otherwise all is read anew, when it can be.
            self._holdings, self.touched = holdings, renewed
