"""Keeps the panes around the columns, titles and enabled actions in step with the session."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from reader.core.article import Article
from reader.core.changes import Changed, Kind
from reader.core.days import year_of
from reader.core.errors import ReaderError
from reader.core.focus import Focus, interval_of
from reader.core.i18n import tr
from reader.core.naming.labels import Namer
from reader.storage import DamagedLibraryError, cloud_warning
from reader.ui.chronicle import Chronicle
from reader.ui.enabling import Enabling
from reader.ui.gathering import Gathering
from reader.ui.keyboard import holds_keyboard
from reader.ui.rescued import opening_rescued
from reader.ui.timeline.arranger import AT_ONCE
from reader.ui.turns import FEW, Steps
from reader.ui.workbench import Workbench


class Refresher(QObject):
    """Refreshes each part of the window from what is said to have changed."""

    def __init__(self, window: Workbench, chronicle: Chronicle, enabling: Enabling) -> None:
        """Listen to the session, the desk and the appearance of `window`."""
        super().__init__(window)
        self._window, self._chronicle = window, chronicle
        self._enabling = enabling
        self.gathering = Gathering(window.session, window.panel, window.afterwards)
        self._noticed = self._theme_problem = ""
        self._opening = False
        window.session.changed.connect(self.changed)
        window.session.came.connect(self._came)
        window.session.focus_changed.connect(self._focus)
        window.session.current_changed.connect(self._current)
        window.desk.shown_changed.connect(self._columns)
        window.desk.marked.connect(lambda: window.afterwards.put(self._pin))
        self.gathering.gives_way = lambda: window.desk.marking
        window.appearance.changed.connect(self.appearance)
        window.history_pane.visibilityChanged.connect(lambda _: self._history())
        window.recent_menu.aboutToShow.connect(self._recent)
        window.travels.changed.connect(self._enable)

    def opened(self) -> None:
        """Show a library that was just opened."""
        window = self._window
        window.message.put_away()
        window.toast.settled()
        window.pages.close_sheets()
        if window.history_pane.filled:
            window.history.clear()
        self.gathering.stop()
        self._noticed = ""
        self._opening = True
        try:
            window.desk.restore(in_view=True)
            window.show_page()
            window.show_title()
            self._enable()
        finally:
            # Each in a turn of its own, when the first column is painted.
            steps = chain(window.desk.bring_rest(), self._reading())
            for act in (Steps(steps), self._times, self.arrived):
                window.afterwards.put(act)

    @property
    def arrived_all(self) -> bool:
        """Whether all there is of a library that was opened is shown."""
        return not self._opening

    def arrived(self) -> None:
        """Show what there is beside the columns of a library that was just opened."""
        window = self._window
        self._opening = False
        # What was done since the library was opened may be said already.
        self._follow(Changed.everything())
        if window.session.current:
            # It was brought back before it had a card.
            window.afterwards.put(self._select_current)
        library = window.session.library
        warning = cloud_warning(library.path) if library is not None else None
        if library is not None and warning and window.preferences.first_in(library.path):
            window.say(" ".join((warning, self._noticed)).strip(), notice=True, lasting=True)
        self._offer_rescue()

    def _offer_rescue(self) -> None:
        """Show the ways out where the library, just opened, turned out to be damaged."""
        session = self._window.session
        library, trouble = session.library, session.trouble
        if library is None or session.known_damaged:
            return
        if isinstance(trouble, DamagedLibraryError):
            self._window.files.damaged.emit(library.path, trouble)
            # What the sheet is left with.
            self._noticed = ""
            self._notice()

    def begin(self) -> Iterator[None]:
        """Show what is known by the time all parts of the window are there, a part at each step."""
        if self._window.session.library is not None:
            yield from self._reading()
            self._times()
            # The days in focus were brought back before there was anything to show them.
            self._focus(self._window.session.focus, "")
            yield
            self.arrived()
        else:
            # Why it could not be opened stays said.
            self._follow(Changed.everything())

    def _reading(self) -> Iterator[None]:
        """Read the sentences around dates for names, which the timeline then finds read.

        Of many dates that is done beside the window.
        """
        lanes = self._lanes(self._window.desk.shown())
        if sum(len(one.times) for one in lanes) <= AT_ONCE:
            yield from Namer(lanes).reading()

    def changed(self, changed: Changed) -> None:
        """Show what has changed; what could not be saved before is no longer news."""
        self._window.message.settled()
        self._window.toast.settled()
        self._follow(changed)

    def _follow(self, changed: Changed) -> None:
        """Show what has changed, with what is said of anything else left as it is."""
        window = self._window
        touched = window.session.touched
        few = touched is not None and len(touched) <= FEW
        if changed.kinds & {Kind.ANNOTATIONS, Kind.CLAIMS}:
            if few or touched is None:
                self._chronicle.renew_pins(touched)
            else:
                window.afterwards.put(partial(self._chronicle.renew_pins, touched))
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            self._chronicle.renew_pins(None)
            self._shown()
        elif Kind.EVENTS in changed.kinds:
            self._times()
        elif changed.kinds & {Kind.ANNOTATIONS, Kind.CLAIMS}:
            window.afterwards.put(self._pin)
        if changed.articles is None:
            # All of a library, which is long: a turn of its own.
            window.afterwards.put(partial(self._gather, changed))
        else:
            self.gathering.changed(changed, window.desk.shown())
        window.afterwards.put(self._history)
        if few and (holds_keyboard(window.panel_pane) or holds_keyboard(window.history_pane)):
            # What is pressed next is meant for the card that comes next.
            window.afterwards.settle()
        window.afterwards.put(window.show_title)
        self._enable()

    def _gather(self, changed: Changed) -> None:
        self.gathering.changed(changed, self._window.desk.shown())

    def _came(self, changed: Changed) -> None:
        """Show what a long article, read by now, adds beside its column."""
        window = self._window
        self._chronicle.renew_pins(None)
        window.afterwards.put(self._times)
        self.gathering.changed(changed, window.desk.shown())
        self._enable()

    def appearance(self) -> None:
        """Show everything in the present theme and style."""
        window = self._window
        theme, still = window.appearance.theme, window.appearance.reduced_motion
        window.row.set_motion(reduced=still)
        window.timeline.reduced_motion = still
        window.row.set_appearance(theme, window.appearance.style)
        window.articles.set_theme(theme)
        window.panel.set_theme(theme)
        window.timeline.set_theme(theme)
        self._chronicle.mark_card.set_theme(theme)
        if window.history_pane.filled:
            window.history.set_theme(theme)
        if window.search_pane.filled:
            window.search.set_theme(theme)
        if window.elsewhere_pane.filled:
            window.elsewhere.set_theme(theme)
        window.search_box.set_theme(theme)
        window.palette_box.set_theme(theme)
        window.commands.set_theme(theme)
        window.commands.draw_more(window, theme)
        window.dock_tabs.set_theme(theme)
        window.side_panes.grow()
        if window.appearance.sheet != window.styleSheet():
            # In a turn of its own, and one picture of both.
            window.setUpdatesEnabled(False)
            QTimer.singleShot(0, window, self._dress)
        if window.appearance.problem != self._theme_problem:
            self._theme_problem = window.appearance.problem
            if self._theme_problem:
                window.say(self._theme_problem, lasting=True)

    def _columns(self) -> None:
        """Show the columns that are shown now, unless `changed` is about to do so."""
        if not self._window.desk.refreshing:
            self._shown()

    def _dress(self) -> None:
        window = self._window
        window.setStyleSheet(window.appearance.sheet)
        window.setUpdatesEnabled(True)

    def _shown(self) -> None:
        window = self._window
        if self._opening:
            # All of it is shown when the columns are back.
            return
        infos = window.session.articles()
        shown = window.desk.shown()
        window.articles.set_articles(infos, frozenset(window.desk.chosen()))
        window.articles_pane.set_count(len(infos))
        # What is ticked may still be read.
        window.timeline.to_tick = None if shown else bool(infos)
        self._times()
        self.gathering.bring(shown)
        window.show_page()
        self._enable()

    def _times(self) -> None:
        """Show lanes, events and claims on the timeline, and in its table."""
        window = self._window
        lanes = self._lanes(window.desk.shown())
        chronicle = self._chronicle
        # What the columns have not read yet must not hold up their texts.
        waits = self._opening or window.desk.marking
        pins = {} if waits else chronicle.pins(lanes)
        window.timeline.set_articles(lanes, window.session.events(), pins)
        undated = all(one.info.publication is None and not _dates(one) for one in lanes)
        # What is still being read may name some.
        timeless = len(lanes) == len(window.desk.shown()) and not any(one.times for one in lanes)
        window.timeline_pages.set_undated(undated=bool(lanes) and undated, timeless=timeless)

    def _pin(self) -> None:
        """Show the claims on the timeline, unless `arrived` is about to do so."""
        window = self._window
        if self._opening:
            return
        window.timeline.set_pins(self._chronicle.pins(self._lanes(window.desk.shown())))

    def _lanes(self, shown: list[str]) -> list[Article]:
        """Return the articles shown, in column order."""
        session = self._window.session
        lanes: list[Article | None] = []
        for article_id in shown:
            try:
                column = self._window.row.column(article_id)
                before = column.view.article if column is not None else None
                lanes.append(session.article_soon(article_id) or before)
            except ReaderError as error:
                session.tell_once(error)
        return [article for article in lanes if article is not None]

    def _history(self) -> None:
        window = self._window
        if not (window.history_pane.filled and window.history_pane.isVisible()):
            return
        try:
            window.history.refresh(writable=window.session.writable)
        except ReaderError as error:
            window.say(str(error))

    def _notice(self) -> None:
        """Say, once, why the library can only be read, or that its disk fails, when that shows."""
        window = self._window
        library = window.session.library
        notice = library.notice if library is not None else ""
        if notice and notice != self._noticed:
            actions: tuple[str | QAction, ...] = ()
            if library is not None and library.is_overwritten():
                actions = (*opening_rescued(window), "file.copy", "file.backups")
            elif window.session.damaged:
                actions = ("file.backups", "file.rescue")
            else:
                actions = ("file.copy",)
            window.say(notice, notice=True, lasting=True, actions=actions)
        elif not notice and self._noticed == window.message.text:
            # There is room on the disk again.
            window.message.put_away()
        window.toast.settled()
        self._noticed = notice

    def _focus(self, focus: Focus | None, _origin: str) -> None:
        self._window.timeline.set_focus(focus.interval if focus else None)

    def _current(self, annotation_id: str, origin: str) -> None:
        window = self._window
        if origin == "panel":
            return
        reading = annotation_id and self.gathering.going_on
        # One just made has its card, and all the others would be waited for.
        if reading and not self.gathering.source.has(annotation_id):
            annotation = window.session.annotation(annotation_id)
            self.gathering.bring([annotation.article_id] if annotation else [])
        window.afterwards.put(self._select_current)
        if holds_keyboard(window.panel_pane):
            # What is pressed next is meant for what was chosen here.
            window.afterwards.settle()

    def _select_current(self) -> None:
        self._window.panel.select(self._window.session.current or None, insist=False)

    def _enable(self) -> None:
        self._notice()
        self._enabling.refresh()

    def _recent(self) -> None:
        window = self._window
        window.recent_menu.clear()
        for name in window.preferences.recent:
            action = window.recent_menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, n=name: window.open_library(Path(n)))
        if not window.preferences.recent:
            window.recent_menu.addAction(tr("No libraries yet")).setEnabled(False)


def _dates(article: Article) -> bool:
    """Tell whether an article names any day that has a place."""
    return any(interval_of(time) or year_of(time.value) for time in article.times)
