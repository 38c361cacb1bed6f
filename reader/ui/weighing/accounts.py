"""Accounts compared: who says what, what differs, which words are shared; and the matrix."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from reader.core.article import Article
from reader.core.changes import (
    Change,
    Changed,
    DismissDifference,
    Kind,
    RuleOrigin,
    TakeBackDismissal,
)
from reader.core.i18n import tr
from reader.core.verdicts import Related, Ruling
from reader.session.corroboration_topics import Topic as Kinds
from reader.session.jobs import Jobs
from reader.ui.accounts.difference_lines import (
    Topic,
    difference_lines,
    difference_of,
    dismissal_id,
    dismissal_of,
)
from reader.ui.accounts.differing import Asked, Comparer
from reader.ui.accounts.lines import Line
from reader.ui.accounts.overlap_model import grid_of
from reader.ui.accounts.pane import Page
from reader.ui.accounts.people_lines import people_lines
from reader.ui.accounts.shared_lines import pair_of, shared_lines
from reader.ui.weighing.evidence import Evidence
from reader.ui.weighing.going import Going
from reader.ui.weighing.matrixing import Matrixing
from reader.ui.weighing.sharing import Sharing
from reader.ui.workbench import Workbench

_PAGES = {
    "accounts.people": Page.PEOPLE,
    "accounts.differences": Page.DIFFERENCES,
    "accounts.shared": Page.SHARED,
}
_TOPICS = {Page.PEOPLE: Kinds.ATTRIBUTIONS, Page.SHARED: Kinds.REUSE}
"""What the service tells of that a page lists; differences are compared here."""
_TELLING = {Kind.ARTICLES, Kind.TIMES, Kind.ANNOTATIONS, Kind.CLAIMS, Kind.EVENTS, Kind.VERDICTS}


class Accounts(QObject):
    """Fills the pane of accounts, shows what is chosen in it, and keeps what is decided there."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self.evidence = Evidence(window.session, window.desk, window.corroborating)
        self.going = Going(window)
        self.matrixing = Matrixing(window, self.evidence, self.going)
        self.sharing = Sharing(window, self.evidence, self.going)
        self._jobs = Jobs(self)
        self._comparer = Comparer()
        self._topics: tuple[Topic, ...] | None = None
        self._compared_articles: Mapping[str, Article] = {}
        self._number = 0
        self._comparing = False

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for comparing accounts."""
        pages = {name: lambda page=page: self.open_page(page) for name, page in _PAGES.items()}
        return pages | self.matrixing.table() | self.sharing.table()

    def tie(self) -> None:
        """Listen to the pane, to what is found and to what changes."""
        w = self._window
        self.matrixing.tie()
        self.sharing.tie()
        self.evidence.renewed.connect(self._renewed)
        self.evidence.at_leisure.connect(w.corroborating.prepare)
        w.accounts_pane.when_filled(self._tie_panel)
        w.accounts_pane.visibilityChanged.connect(lambda _: self.fill())
        w.session.when_open(self._opened)
        w.session.changed.connect(self._changed)
        w.session.came.connect(self._changed)

    def _tie_panel(self) -> None:
        w, panel = self._window, self._window.accounts_panel
        panel.page_changed.connect(self.fill)
        panel.wanted.connect(lambda line: self.going.show_sides(line.sides))
        panel.dismissed.connect(self._dismiss)
        panel.taken_back.connect(self._take_back)
        panel.joined.connect(self._rule)
        w.appearance.changed.connect(lambda: panel.set_theme(w.appearance.theme))

    def finish(self) -> None:
        """Find nothing more."""
        self._number += 1
        self.evidence.finish()
        self._jobs.finish()

    def open_page(self, page: Page) -> None:
        """Show a page of the pane and give it the keyboard; where it has that already, hide it."""
        w, panel = self._window, self._window.accounts_panel
        if w.accounts_pane.isVisible() and panel.page is page and panel.holds_keyboard():
            w.accounts_pane.hide()
            panel.left.emit()
            return
        panel.open_page(page)
        w.accounts_pane.enter()
        self.fill()

    def fill(self) -> None:
        """List what the page in front lists, as soon as it is known."""
        w = self._window
        if not (w.accounts_pane.filled and w.accounts_pane.isVisible()):
            return
        panel = w.accounts_panel
        panel.set_writable(writable=w.session.writable)
        if w.session.library is None:
            panel.show_lines(())
            return
        lines = self._lines(panel.page, more=panel.with_more)
        if lines is not None:
            hidden = not lines and bool(self._lines(panel.page, more=True))
            panel.show_lines(lines, hidden=hidden)
        elif not panel.has_lines:
            panel.show_waiting()

    def _renewed(self, topics: frozenset[Kinds]) -> None:
        w = self._window
        if w.accounts_pane.filled and _TOPICS.get(w.accounts_panel.page) in topics:
            self.fill()

    def _lines(self, page: Page, *, more: bool) -> list[Line] | None:
        """Return what a page lists, None until it is known."""
        panel, session = self._window.accounts_panel, self._window.session
        if page is Page.DIFFERENCES:
            return self._differences(more=more)
        if page is Page.PEOPLE:
            voices = self.evidence.voices()
            return None if voices is None else people_lines(voices, self.evidence.articles())
        shared, overlaps = self.evidence.shared(), self.evidence.overlaps()
        if shared is None or overlaps is None:
            return None
        rulings, articles = session.verdicts().rulings, self.evidence.articles()
        panel.show_grid(grid_of(overlaps, articles))
        return shared_lines(shared, overlaps, articles, rulings, formulas=more)

    # Differences

    def _differences(self, *, more: bool) -> list[Line] | None:
        w = self._window
        if self._topics is None:
            self._compare()
            return None
        dismissed = {one.id: one for one in w.session.verdicts().dismissals}
        return difference_lines(
            self._topics, self._compared_articles, dismissed, with_dismissed=more
        )

    def _compare(self) -> None:
        if self._comparing:
            return
        session = self._window.session
        annotations = session.all_annotations()
        ids = dict.fromkeys(one.article_id for one in annotations)
        articles = {**self.evidence.articles(), **self.evidence.articles(ids)}
        events = tuple(self._window.timeline.model.happenings)
        asked = Asked(articles, session.claims(), annotations, events)
        number, comparer = self._number, self._comparer
        self._comparing, self._compared_articles = True, articles
        self._jobs.submit(
            lambda: comparer.topics(asked),
            lambda topics: self._compared(number, topics),
            self._window.say,
        )

    def _compared(self, number: int, topics: tuple[Topic, ...]) -> None:
        self._comparing = False
        if number == self._number:
            self._topics = topics
        self.fill()

    # What the person decides

    def _dismiss(self, line: Line, reason: str) -> None:
        w, articles = self._window, self._compared_articles
        found = difference_of(line, self._topics or (), articles)
        if found is not None:
            made = dismissal_of(found, articles, reason, w.session.author, w.session.now())
            self._perform(DismissDifference(made), tr("Dismissed: it is listed again on request."))

    def _take_back(self, line: Line) -> None:
        self._perform(TakeBackDismissal(dismissal_id(line)), tr("It counts again."))

    def _rule(self, line: Line, same: bool, reason: str) -> None:
        pair = pair_of(line)
        if pair is None:
            return
        session = self._window.session
        ruling = Ruling(Related.ARTICLES, *pair, same, reason, session.author, session.now())
        told = tr("They count as one origin.") if same else tr("They count as two origins.")
        self._perform(RuleOrigin(ruling), told)

    def _perform(self, change: Change, told: str) -> None:
        if self._window.session.perform(change):
            self._window.hint(told, undo=True)

    def _opened(self) -> None:
        self._comparer = Comparer()
        self._forget()
        if self._window.accounts_pane.filled:
            self._window.accounts_panel.show_lines(())
        self.fill()

    def _changed(self, changed: Changed) -> None:
        if changed.kinds & (_TELLING - {Kind.VERDICTS}):
            self._forget()
        if changed.kinds & _TELLING:
            self.fill()

    def _forget(self) -> None:
        self._number += 1
        self._topics = None
