"""Searching everything in the window: the pane, the box in the toolbar, and the way to a result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.search import Excerpt, Finding, SearchHit
from reader.core.search_query import Place, SearchQuery
from reader.core.selecting import Unit, unit_at
from reader.session.finder import Finder
from reader.ui.keyboard import holds_keyboard
from reader.ui.search.rows import Group, Line, rows_of
from reader.ui.workbench import Workbench

_SLOW_MS = 300
"""After so long a person is told that the search is on its way."""

_LONGEST_SELECTION = 80
_SETTING = "search"


class Searching(QObject):
    """Keeps the Search pane in step with the session and goes where a person wants to go."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self.finder = Finder(window.session, self)
        self._last = Finding(SearchQuery())
        self._unfolded: set[str] = set()
        self._gone_to: tuple[str, Span] | None = None
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._tell_of_waiting)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action for the search."""
        return {"go.search": self.enter}

    def tie(self) -> None:
        """Listen to the pane, the box, and what changes."""
        w = self._window
        self.finder.found.connect(self._found)
        self.finder.failed.connect(self._failed)
        w.search_pane.when_filled(self._tie_panel)
        w.search_box.typed.connect(self._typed)
        w.search_box.entered.connect(self._go_to_first)
        w.search_box.passed_down.connect(self._enter_list)
        w.search_pane.visibilityChanged.connect(lambda _: self._refresh())
        w.session.changed.connect(lambda _: self._refresh())
        w.session.when_open(self._opened)
        w.desk.shown_changed.connect(self._offer)

    def _tie_panel(self) -> None:
        w, panel = self._window, self._window.search
        panel.asked.connect(self._asked)
        panel.wanted.connect(self.show)
        panel.unfolded.connect(self._unfold)
        panel.field.textChanged.connect(w.search_box.mirror)
        if w.session.library is not None:
            self._ask_as_left()

    def enter(self) -> None:
        """Give the search the keyboard; where it has it already, its words are typed over."""
        pane = self._window.search_pane
        if not holds_keyboard(pane):
            self._take_selection()
        pane.enter()

    def search_for(self, text: str) -> None:
        """Show the pane with what is found for `text`."""
        self._window.search_pane.enter()
        self._window.search.set_text(text)

    def finish(self) -> None:
        """Stop searching, before the window closes, and keep what the pane asks for."""
        session, pane = self._window.session, self._window.search_pane
        if session.library is not None and session.writable:
            if pane.isHidden():
                session.set_setting(_SETTING, "")
            elif pane.filled:
                session.set_setting(_SETTING, self._window.search.text)
        self._slow.stop()
        self.finder.finish()

    def show(self, row: Group | Line) -> None:
        """Bring a result into view, opening its article where it has no column."""
        self._window.travels.jump(lambda: self._go(row))

    def show_excerpt(self, article_id: str, excerpt: Excerpt) -> None:
        """Bring what was found into view, with its annotation, if it has one, current."""
        w = self._window
        annotation_id = excerpt.annotation_id or self._annotation_of(article_id, excerpt.claim_id)
        annotation = w.session.annotation(annotation_id) if annotation_id else None
        if annotation is not None:
            w.session.set_current(annotation.id, "search")
            w.desk.go_to(annotation)
        elif excerpt.place is Place.TEXT and excerpt.span is not None:
            self._show_match(article_id, _first_match(excerpt, excerpt.span))
        elif excerpt.place in (Place.TITLE, Place.OUTLET, Place.AUTHOR):
            w.desk.show(article_id, Span(0, 0))
        else:
            w.hint(tr("Its place in the present text of the article was not found."))

    def _go(self, row: Group | Line) -> None:
        try:
            if isinstance(row, Group):
                self._show_match(row.hit.article_id, _best_match(row.hit))
            else:
                self.show_excerpt(row.article_id, row.excerpt)
        except ReaderError as error:
            self._window.session.tell(error)

    def _show_match(self, article_id: str, match: Span) -> None:
        """Flash the sentence of a match, with the match itself selected in it."""
        article = self._window.session.article(article_id)
        sentence = unit_at(article, match.start, Unit.SENTENCE)
        within = Span(min(sentence.start, match.start), max(sentence.end, match.end))
        self._window.desk.show(article_id, match, within=within)
        self._gone_to = article_id, match

    def _annotation_of(self, article_id: str, claim_id: str) -> str:
        """Return the first annotation of a claim in an article, or an empty string."""
        if not claim_id:
            return ""
        found = self._window.session.annotations(article_id)
        return next((a.id for a in found if a.claim_id == claim_id), "")

    def _take_selection(self) -> None:
        """Look for the words that are selected in the leading column, if they are few."""
        leading = self._window.row.leading
        span = leading.view.selection() if leading else None
        article = leading.view.article if leading else None
        if span is None or article is None or len(span) > _LONGEST_SELECTION:
            return
        if (article.info.id, span) == self._gone_to:
            # It is what was asked for that led here.
            return
        words = " ".join(article.text[span.start : span.end].replace('"', " ").split())
        self._window.search.set_text(f'"{words}"' if " " in words else words)

    def _typed(self, text: str) -> None:
        """Show what is typed in the toolbar's box in the pane, which does not take the keyboard."""
        self._window.search_pane.show()
        self._window.search_pane.raise_()
        self._window.search.set_text(text)

    def _asked(self) -> None:
        self._unfolded.clear()
        query = self._window.search.query
        if query.asks_nothing:
            self._drop()
            self._window.search.clear()
            return
        self.finder.ask(query, soon=True)
        self._slow.start()

    def _tell_of_waiting(self) -> None:
        self._window.search.show_waiting()

    def _go_to_first(self) -> None:
        self._window.search.go()

    def _enter_list(self) -> None:
        self._window.search.enter_list()

    def _drop(self) -> None:
        self.finder.drop()
        self._slow.stop()

    def _refresh(self) -> None:
        """Search anew: what is found may have changed."""
        self._offer()
        if self._to_be_seen and not self._window.search.query.asks_nothing:
            self.finder.ask(self._window.search.query, soon=True)

    def _opened(self) -> None:
        self._drop()
        self._unfolded.clear()
        if self._window.search_pane.filled:
            self._window.search.filters.clear()
            self._window.search.clear()
            self._ask_as_left()

    def _ask_as_left(self) -> None:
        stored = self._window.session.setting(_SETTING)
        self._window.search.set_text(stored if isinstance(stored, str) else "")
        # Said by the field only where other words were in it before.
        self._asked()

    @property
    def _to_be_seen(self) -> bool:
        return self._window.search_pane.filled and self._window.search_pane.isVisible()

    def _offer(self) -> None:
        w = self._window
        if self._to_be_seen:
            # Not from the claims, all of which would be read here.
            choices = w.session.articles(), w.session.tags(), w.desk.shown()
            w.search.filters.set_choices(*choices)

    def _found(self, finding: Finding) -> None:
        self._slow.stop()
        self._last = finding
        self._show_rows()

    def _failed(self, sentence: str) -> None:
        self._slow.stop()
        self._window.search.show_trouble(sentence)

    def _unfold(self, article_id: str) -> None:
        self._unfolded.add(article_id)
        self._show_rows()

    def _show_rows(self) -> None:
        session = self._window.session
        articles = {info.id: info for info in session.articles()}
        try:
            rows = rows_of(
                self._last,
                articles,
                session.claims(),
                self._unfolded,
                session.article,
            )
        except ReaderError as error:
            self._failed(str(error))
            return
        self._window.search.show_found(self._last, rows)


def _best_match(hit: SearchHit) -> Span:
    """Return the first place in the text that is shown of what was found, or its beginning."""
    shown = (e for e in hit.excerpts if e.place is Place.TEXT and e.span is not None)
    return next((_first_match(e, e.span) for e in shown if e.span), Span(0, 0))


def _first_match(excerpt: Excerpt, span: Span) -> Span:
    """Return where the first words are in a text that are marked in an excerpt of it."""
    if not excerpt.marks:
        return span
    first = excerpt.marks[0]
    return Span(span.start + first.start, span.start + first.end)
