"""Fills the command palette: with actions and articles at once, with what a search finds later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from reader.core.actions import CATALOGUE, Action
from reader.core.article import ArticleInfo
from reader.core.changes import SetStatus, label_of, shown_label
from reader.core.claim import Status
from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.core.palette import Choice, best, found_in
from reader.core.passage import Span
from reader.core.search import Excerpt, Finding
from reader.core.search_query import parse_query
from reader.session.finder import Finder
from reader.ui.claims.rows import folded
from reader.ui.marked import MarkedText
from reader.ui.palette.rows import Entry, Row, found_entries, grouped
from reader.ui.searching import Searching
from reader.ui.workbench import Workbench

_ACTIONS, _ARTICLES, _FOUND = 8, 5, 5
_SMALL_WORD = 3
"""Letters of the longest words of a description that find nothing, such as “the”."""
_LEAST = 2
"""Letters from which on the library is searched."""

_PAUSE_MS = 50
"""How long somebody must pause: what is found is to be there within a quarter of a second."""

_SEARCHED = 12
"""Articles that are looked at for annotations and passages."""


class Paletting(QObject):
    """Opens the palette and does what is chosen in it."""

    def __init__(self, window: Workbench, searching: Searching) -> None:
        """Act for `window`; `searching` knows the way to what was found."""
        super().__init__(window)
        self._window, self._searching = window, searching
        self.finder = Finder(
            window.session, self, limit=_SEARCHED, beginnings=True, pause=_PAUSE_MS
        )
        self._actions: list[Choice] = []
        self._menus: dict[str, str] = {}
        self._articles: list[Choice] = []
        self._infos: dict[str, ArticleInfo] = {}
        self._text = ""

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action for the palette."""
        return {"view.palette": self.open}

    def tie(self) -> None:
        """Listen to what is found."""
        self.finder.found.connect(self._found)
        self.finder.failed.connect(lambda _: self._found(Finding(parse_query(self._text))))

    def finish(self) -> None:
        """Stop searching, before the window closes."""
        self.finder.finish()

    def open(self) -> None:
        """Show the palette; actions that cannot be done now are left out."""
        w = self._window
        actions = w.commands.actions
        self._actions = [
            Choice(entry.id, _plain(actions[entry.id]), _beside(entry))
            for entry in CATALOGUE
            if entry.id != "view.palette" and actions[entry.id].isEnabled()
        ]
        self._menus = {entry.id: _menu(entry) for entry in CATALOGUE}
        self._infos = {info.id: info for info in w.session.articles()}
        self._articles = [
            Choice(info.id, folded(info.title or info.source_name), f"{info.number} {info.outlet}")
            for info in self._infos.values()
        ]
        w.palette_box.open(self._typed)

    def _typed(self, text: str) -> None:
        self._text = text
        query = parse_query(text)
        self.finder.drop()
        if len(text.strip()) >= _LEAST and not query.asks_nothing:
            self.finder.ask(query, soon=True)
        rows = self._rows(Finding(query))
        # Actions and articles come first: only without them is the first row another one soon.
        coming = self._window.session.library is not None and self.finder.busy
        coming &= sum(isinstance(row, Entry) for row in rows) == 1
        self._window.palette_box.show_rows(rows, coming=coming)

    def _found(self, finding: Finding) -> None:
        box = self._window.palette_box
        if box.isVisible() and finding.query == parse_query(self._text):
            box.show_rows(self._rows(finding), keep=True)

    def _rows(self, finding: Finding) -> list[Row]:
        text = self._text.strip()
        most = _ACTIONS if text else len(self._actions)
        rows = grouped(
            tr("Actions"), [self._action(one) for one in best(text, self._actions, most)]
        )
        articles = best(text, self._articles, _ARTICLES)
        rows += grouped(tr("Articles"), [self._article(one) for one in articles])
        rows += grouped(tr("Workspaces"), self._workspaces(text))
        claims, listed = self._window.session.claims(), [one.id for one in articles]
        own, passages = found_entries(finding, claims, self._go_to, _FOUND, listed)
        rows += grouped(tr("Annotations and claims"), own)
        rows += grouped(tr("Passages"), passages)
        if text:
            words = tr("Search everything for “{words}”").format(words=folded(text))
            act = self._searched(text)
            rows += grouped(tr("Search"), [Entry(MarkedText(words), act)])
        return rows

    def _action(self, choice: Choice) -> Entry:
        action = self._window.commands.actions[choice.id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        # Who has no key for it is told where it stands.
        side = keys or self._menus[choice.id]
        return Entry(self._marked(choice), action.trigger, side, keys=bool(keys))

    def _marked(self, choice: Choice) -> MarkedText:
        """Return what a choice is called, with what was typed standing out."""
        return MarkedText(choice.title, found_in(self._text, choice.title))

    def _article(self, choice: Choice) -> Entry:
        info = self._infos[choice.id]
        date = short_date(info.publication.date) if info.publication else ""
        text = self._marked(choice)
        return Entry(text, lambda: self._open(choice.id), date, number=info.number)

    def _workspaces(self, text: str) -> list[Entry]:
        if not text:
            return []
        known = self._window.workspaces
        names = best(text, [Choice(name, name) for name in known.names()], _ARTICLES)
        return [Entry(self._marked(one), partial(known.open, one.id)) for one in names]

    def _searched(self, text: str) -> Callable[[], object]:
        return lambda: self._searching.search_for(text)

    def _open(self, article_id: str) -> None:
        """Let an article lead, at its beginning where it had no column."""
        w = self._window

        def act() -> None:
            if w.row.column(article_id) is None:
                w.desk.show(article_id, Span(0, 0))
            w.row.lead(article_id)

        w.travels.jump(act)

    def _go_to(self, article_id: str, excerpt: Excerpt) -> None:
        w = self._window
        w.travels.jump(lambda: self._searching.show_excerpt(article_id, excerpt))
        w.row.lead(article_id)


def _beside(entry: Action) -> str:
    """Return what else finds an action: its menu, what undoing it is called, what it does."""
    status = next((one for one in Status if entry.id == f"claim.{one.value}"), None)
    undone = shown_label(label_of(SetStatus("", status))) if status is not None else ""
    tip = tr(entry.tip) if entry.tip else ""
    does = " ".join(word for word in tip.split() if len(word) > _SMALL_WORD)
    return f"{_menu(entry)} {undone} {does}"


def _menu(entry: Action) -> str:
    return tr(entry.menu.value).replace("&", "")


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")
