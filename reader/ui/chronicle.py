"""Acts on the timeline: events renamed, joined and parted, a period, pictures, the table."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtWidgets import QFileDialog, QMenu

from reader.core.article import Article
from reader.core.changes import (
    AddEvent,
    Change,
    ChangeMany,
    HideEvent,
    JoinEvents,
    NameEvent,
    PartEvents,
    PinEvent,
    RemoveEvent,
    SetPublication,
)
from reader.core.claim import Anchor
from reader.core.dates import short_interval
from reader.core.days import FarDay
from reader.core.errors import ReaderError
from reader.core.focus import MOST_NUMBER, Interval
from reader.core.i18n import counted, tr
from reader.core.timeline.captions import elided
from reader.core.timeline.explaining import Explanation, explain_undated
from reader.core.timeline.happenings import Happening
from reader.core.timeline.lanes import Lane, published_on
from reader.core.timeline.listing import event_lines
from reader.core.timeline.pin_index import LanePins, PinIndex
from reader.core.times import Publication
from reader.ui.mending_dates import MendingDates
from reader.ui.table_switch import TableSwitch
from reader.ui.timeline.event_card import EventCard
from reader.ui.timeline.mark_card import MarkCard
from reader.ui.timeline.printing import USUAL_SHARPNESS, picture_kinds, print_timeline, save_picture
from reader.ui.workbench import Workbench

_NEIGHBOURS = 4
_MOST_LISTED = 2000


class Chronicle(QObject):
    """Ties the timeline, its table and its menu to the session."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._pins: dict[str, LanePins] = {}
        self._window = window
        self._mending = MendingDates(window, self._place)
        self._naming = QTimer(self, singleShot=True, interval=30)
        self._naming.timeout.connect(self._name_listed)
        self.table_switch = TableSwitch(window, self._relist)
        self.card = EventCard(window)
        self.mark_card = MarkCard(window.appearance.theme, window)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for events."""
        w = self._window
        return {
            "timeline.rename": self._rename_current,
            "timeline.pin": lambda: self._on_current(self._pin),
            "timeline.hide": lambda: self._on_current(self._hide),
            "timeline.merge": self._merge_with_next,
            "timeline.split": lambda: self._on_current(self._split),
            "timeline.add": lambda: self._add(w.timeline.current),
            "timeline.unhide": self._show_hidden,
            "timeline.period": self._toggle_period,
            "timeline.picture": self._ask_picture,
            "timeline.print": self._print,
            "view.timeline_table": self.table_switch.toggle,
        }

    def tie(self) -> None:
        """Listen to the timeline, the table, the card and the columns."""
        w = self._window
        w.timeline.menu_wanted.connect(self._open_menu)
        w.timeline.listed.connect(self._relist)
        w.event_table.looked.connect(self._naming.start)
        w.timeline.arranger.say = w.say
        w.event_table.menu_wanted.connect(self._open_menu)
        w.timeline.rename_wanted.connect(self._rename_current)
        w.event_table.rename_wanted.connect(self._rename_current)
        w.timeline.period_chosen.connect(w.session.set_period)
        w.session.period_changed.connect(w.timeline.set_period)
        w.event_table.picked.connect(w.timeline.picked)
        w.session.period_changed.connect(w.event_table.set_period)
        w.event_table.period_over.connect(lambda: w.timeline.choose_period(None))
        w.event_table.left.connect(self.table_switch.toggle)
        w.timeline.card_wanted.connect(self._show_card)
        w.timeline.undated_wanted.connect(self._show_undated)
        w.timeline.card_over.connect(self._end_card)
        self.mark_card.correct_wanted.connect(self._mending.correct)
        self.mark_card.publication_wanted.connect(self._set_publication)
        self.mark_card.closed.connect(w.timeline_pages.setFocus)
        self.card.named.connect(lambda days, name: self._perform(NameEvent(days, name)))
        self.card.added.connect(lambda days, name: self._perform(AddEvent(_one_more(days), name)))
        self.card.closed.connect(w.timeline_pages.setFocus)
        w.session.changed.connect(lambda _: self.card.give_way())
        w.session.when_open(lambda: w.session.set_period(None))

    # Showing

    def pins(self, articles: Sequence[Article]) -> dict[str, PinIndex]:
        """Return the claims of articles, for their lanes; of those that are as before, the same."""
        kept = self._pins
        self._pins = {}
        for article in articles:
            known = kept.get(article.id)
            pins = known if known and known.article is article else self._read_pins(article)
            if pins is not None:
                self._pins[article.id] = pins
        return {article_id: pins.index for article_id, pins in self._pins.items()}

    def renew_pins(self, touched: Iterable[str] | None) -> None:
        """Work the claims out that changed annotations belong to; None forgets them all."""
        session = self._window.session
        if touched is None:
            self._pins = {}
            return
        for annotation_id in touched:
            one = session.known(annotation_id)
            there = one is not None and one.anchor is not Anchor.ORPHAN
            for article_id, pins in self._pins.items():
                if one is not None and there and one.article_id == article_id:
                    pins.renew(one, session.claim(one.claim_id))
                else:
                    pins.index.take(annotation_id)

    def _read_pins(self, article: Article) -> LanePins | None:
        session, pins = self._window.session, LanePins(article)
        try:
            for one in session.held(article.id).placed:
                pins.renew(one, session.claim(one.claim_id))
        except ReaderError as error:
            session.tell_once(error)
            return None
        return pins

    def _relist(self) -> None:
        """Bring the table in step with the drawing; one of very many events once it is shown."""
        w = self._window
        model = w.timeline.model
        if w.timeline_pages.is_table or len(model.happenings) <= _MOST_LISTED:
            w.event_table.set_lines(event_lines(model.happenings, model.lanes))
            if w.timeline_pages.is_table:
                self._naming.start()

    def _name_listed(self) -> None:
        """Name events in view of the table that had no name yet, a few at a time."""
        w = self._window
        model = w.timeline.model
        if not w.timeline_pages.is_table or not model.names_late or not w.event_table.isVisible():
            return
        found = model.name_these(w.event_table.nameless())
        if found:
            w.event_table.model.replace(event_lines(found, model.lanes))
            self._naming.start()

    # The period

    def _toggle_period(self) -> None:
        w = self._window
        current = w.event_table.current if w.timeline_pages.is_table else w.timeline.current
        if w.timeline.period is None and current is None:
            w.hint(tr("Choose an event on the timeline first, or drag over it with Shift."))
            return
        w.timeline.choose_period(None if w.timeline.period == current else current)

    # Events

    def _perform(self, change: Change) -> None:
        self._window.session.perform(change)

    def _on_current(self, act: Callable[[Happening], None]) -> None:
        happening = self._current()
        if happening is None:
            self._window.hint(tr("Choose an event on the timeline first."))
        elif _is_far(happening.interval):
            self._window.hint(tr("Only events of the years 1 to 9999 can be changed."))
        else:
            act(happening)

    def _current(self) -> Happening | None:
        w = self._window
        days = w.event_table.current if w.timeline_pages.is_table else w.timeline.current
        return w.timeline.model.happening(days) if days is not None else None

    def _rename_current(self) -> None:
        self._on_current(self._rename)

    def _rename(self, happening: Happening) -> None:
        self.card.rename(happening, self._place(happening.interval))

    def _add(self, days: Interval | None) -> None:
        model = self._window.timeline.model
        if days is None or _is_far(days):
            known = [each for each in model.events.intervals if not _is_far(each)]
            if not known and not model.lanes:
                self._window.hint(tr("Import an article first."))
                return
            today = self._window.session.now().date()
            days = known[-1] if known else Interval(today, today)
        self.card.add(days, self._place(days))

    def _place(self, days: Interval) -> QPoint:
        """Return where on the window a card about some days is to stand."""
        w = self._window
        if w.timeline_pages.is_table:
            return w.event_table.mapTo(w, QPoint(24, 0))
        return w.timeline.mapTo(w, w.timeline.place_of(days))

    def _pin(self, happening: Happening) -> None:
        self._perform(PinEvent(happening.interval, pinned=not happening.pinned))

    def _hide(self, happening: Happening) -> None:
        hidden = not happening.hidden
        changes = tuple(HideEvent(days, hidden=hidden) for days in _said(happening, hidden=hidden))
        self._perform(ChangeMany(changes, "Hide Event" if hidden else "Show Event"))
        if hidden:
            self._window.hint(tr("Event hidden. Undo brings it back."), undo=True)

    def _show_hidden(self) -> None:
        hidden = [h for h in self._window.timeline.model.happenings if h.hidden]
        if not hidden:
            self._window.hint(tr("No event is hidden."))
            return
        changes = tuple(HideEvent(days, hidden=False) for h in hidden for days in h.intervals)
        self._perform(ChangeMany(changes, "Show Event"))

    def _merge(self, happening: Happening, other: Happening) -> None:
        self._perform(JoinEvents(happening.interval, (*happening.others, *other.intervals)))

    def _merge_with_next(self) -> None:
        happening = self._current()
        later = self._neighbours(happening)[1] if happening else []
        if happening is None or not later or _is_far(happening.interval):
            self._window.hint(tr("Choose an event on the timeline that another one follows."))
        else:
            self._merge(happening, later[0])

    def _split(self, happening: Happening) -> None:
        if not happening.others:
            self._window.hint(tr("All accounts give this event the same days."))
        else:
            self._perform(PartEvents(happening.intervals))

    def _remove(self, happening: Happening) -> None:
        """Take what of an event was added by hand off the timeline."""
        notes = self._window.session.events()
        ours = [n.interval for n in notes if n.by_hand and n.interval in happening.intervals]
        self._perform(ChangeMany(tuple(map(RemoveEvent, ours)), "Remove Event"))

    def _neighbours(self, happening: Happening) -> tuple[list[Happening], list[Happening]]:
        """Return the events before and after one, the nearest first."""
        every = self._window.timeline.model.happenings
        shown = [h for h in every if not h.hidden and not _is_far(h.interval)]
        place = shown.index(happening) if happening in shown else 0
        return shown[max(place - _NEIGHBOURS, 0) : place][::-1], shown[place + 1 :][:_NEIGHBOURS]

    # The card beside a mark

    def _show_card(self, what: Explanation, mark: QRect, keyboard: bool) -> None:
        w = self._window
        box = QRect(w.timeline.mapTo(w, mark.topLeft()), mark.size())
        self.mark_card.explain(what, box, writable=w.session.writable, keyboard=keyboard)

    def _show_undated(self, lane: Lane, place: QRect) -> None:
        """Offer, beside the lane of an article without a publication date, the one inferred."""
        found = self._mending.inferred(lane.article_id)
        self._show_card(explain_undated(lane, found), place, False)

    def _end_card(self, at_once: bool) -> None:
        if at_once:
            self.mark_card.leave()
        else:
            self.mark_card.point_elsewhere()

    def _set_publication(self, article_id: str, publication: Publication | None) -> None:
        if publication is not None:
            self._perform(SetPublication(article_id, publication))
            return
        w = self._window
        lane = next(lane for lane in w.timeline.model.lanes if lane.article_id == article_id)
        days = published_on(lane.publication) if lane.publication else None
        place = w.timeline.place_of(days) if days else QPoint(0, 0)
        w.publication_editor.open(w.session.article(article_id).info, w.timeline.mapToGlobal(place))

    # The menu

    def _open_menu(self, days: Interval | None, article_id: str, at: QPoint) -> None:
        w = self._window
        ground = None
        if days is None and not w.timeline_pages.is_table:
            ground = w.timeline.day_at(QPointF(w.timeline.mapFromGlobal(at)))
        menu = self.menu(days, article_id, ground)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu(self, days: Interval | None, article_id: str, ground: Interval | None = None) -> QMenu:
        """Return the menu of an event, in an article's lane or (with "") for all of them.

        `ground` is the day that was clicked where there is no event.
        """
        w = self._window
        menu = QMenu(w)
        happening = w.timeline.model.happening(days) if days is not None else None
        if happening is not None and days is not None:
            menu.addAction(tr("&Go There"), lambda: w.timeline.picked.emit(days, article_id))
            menu.addAction(tr("Only This &Period"), lambda: w.timeline.choose_period(days))
            if w.session.writable:
                if not _is_far(days):
                    self._offer_acts(menu, happening)
                self._mending.offer(menu, days, article_id)
            menu.addSeparator()
        if w.session.writable:
            menu.addAction(tr("&Add Event…"), lambda: self._add(days or ground))
            hidden = sum(h.hidden for h in w.timeline.model.happenings)
            if hidden:
                words = counted(hidden, "Show {n} Hidden Event", "Show {n} Hidden Events")
                menu.addAction(words, self._show_hidden)
            self._mending.offer_publications(menu)
            menu.addSeparator()
        for name in ("timeline.linear", "timeline.fit", "timeline.picture", "view.timeline_table"):
            menu.addAction(w.commands.actions[name])
        return menu

    def _offer_acts(self, menu: QMenu, happening: Happening) -> None:
        menu.addSeparator()
        menu.addAction(tr("&Rename…"), lambda: self._rename(happening))
        menu.addAction(
            tr("Un&pin") if happening.pinned else tr("P&in"), lambda: self._pin(happening)
        )
        menu.addAction(tr("S&how") if happening.hidden else tr("&Hide"),
                       lambda: self._hide(happening))  # fmt: skip
        merging = menu.addMenu(tr("&Merge With"))
        before, after = self._neighbours(happening)
        for other in (*reversed(before), *after):
            merging.addAction(_title(other), partial(self._merge, happening, other))
        merging.setEnabled(not merging.isEmpty())
        if happening.others:
            menu.addAction(tr("&Split"), lambda: self._split(happening))
        if happening.by_hand:
            menu.addAction(tr("Remo&ve"), lambda: self._remove(happening))

    # Pictures and the table

    def _ask_picture(self) -> None:
        w = self._window
        library = w.session.library
        name = library.name if library else tr("Timeline")
        suggestion = str(Path(w.files.folder()) / tr("{name}, timeline.png").format(name=name))
        kinds = picture_kinds()
        path, chosen = QFileDialog.getSaveFileName(
            w, tr("Save Timeline"), suggestion, ";;".join(kinds)
        )
        if path:
            suffix, sharpness = kinds.get(chosen, (".png", USUAL_SHARPNESS))
            self.save(Path(path) if Path(path).suffix else Path(path + suffix), sharpness)

    def save(self, path: Path, sharpness: int = USUAL_SHARPNESS) -> bool:
        """Write what the timeline shows to a file, or say why that was not possible."""
        w = self._window
        try:
            save_picture(w.timeline, path, w.appearance.theme, sharpness)
        except ReaderError as error:
            w.say(str(error))
            return False
        w.hint(tr("Saved as {name}.").format(name=path.name))
        return True

    def _print(self) -> None:
        w = self._window
        try:
            print_timeline(w.timeline, w)
        except ReaderError as error:
            w.say(str(error))


def _is_far(days: Interval) -> bool:
    """Tell whether some days are beyond the calendar that the library writes them in."""
    return isinstance(days.begin, FarDay)


def _one_more(days: Interval) -> Interval:
    """Return some days with a number that nothing else at them has, in any library."""
    # By chance, as another copy of the library may get an event at the same days.
    return replace(days, number=1 + int.from_bytes(os.urandom(8)) % MOST_NUMBER)


def _said(happening: Happening, *, hidden: bool) -> tuple[Interval, ...]:
    """Return of which intervals an event is hidden: its own; shown again, all of them."""
    return (happening.interval,) if hidden else happening.intervals


def _title(happening: Happening) -> str:
    days = short_interval(happening.interval.begin, happening.interval.end)
    name = f"{days}: {happening.name}" if happening.name else days
    return elided(name, 60).replace("&", "&&")
