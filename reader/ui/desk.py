"""The reading desk: keeps the row of columns in step with the session."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.article import Article, ArticleInfo
from reader.core.changes import Changed, Kind
from reader.core.claim import Anchor, Annotation
from reader.core.column_keys import Guest, another_key, article_of, widths_of
from reader.core.errors import ReaderError
from reader.core.focus import Focus, Interval, days_of
from reader.core.highlights import Highlight, highlight_of
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.session.session import Session
from reader.ui.columns.column import Column
from reader.ui.columns.row import ColumnRow
from reader.ui.keyboard import somebody_writes
from reader.ui.turns import FEW, Portions

MOST_COLUMNS = 8
_SETTING = "columns"
_KEEP_MS = 800
_MARKED_IN_A_TURN = 500
_MARKED_AT_ONCE = 1000
"""Annotations up to which the columns of a library are marked before they are painted."""


class Desk(QObject):
    """Shows the ticked articles and marks their annotations."""

    shown_changed = Signal()
    refused = Signal(str)
    lock_changed = Signal()
    went = Signal(object, object)
    """A column was sent to a passage."""
    restored = Signal()
    """The columns of a library that was opened stand as they were left in it."""

    came_back = Signal(object)
    """The columns are where they were left; this one leads."""
    marked = Signal()
    """Every column shows the annotations of its article, after some had to wait."""

    def __init__(self, session: Session, row: ColumnRow) -> None:
        """Tie `row` to `session`."""
        super().__init__(row)
        self._session, self._row = session, row
        self.show_times = True
        self._sequence: list[str] = []
        self._guest = Guest()
        self._known: frozenset[str] = frozenset()
        self._wanted: frozenset[str] | None = None
        self._keep_timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._keep_timer.timeout.connect(self.keep)
        self._coming: list[str] = []
        self._left: dict[str, Any] = {}
        self._unmarked: set[str] = set()
        self.refreshing = False
        """Whether columns follow a change that all parts of the window are still to hear of."""
        """The column that is marked next, when its annotations have been read."""
        self._marking_anew = Portions(self._mark_portion, _MARKED_IN_A_TURN, self)
        self._mark_timer = QTimer(self, interval=0)
        self._mark_timer.timeout.connect(self._mark_next)
        row.tie(self._tie)
        row.more_wanted.connect(self._bring_next)
        row.order_changed.connect(self._arranged)
        row.close_requested.connect(self.close)
        row.arranged.connect(self._keep_timer.start)
        row.leading_changed.connect(lambda _: self._keep_timer.start())
        session.changed.connect(self.refresh)
        session.came.connect(self.refresh)
        session.current_changed.connect(self._mark_current)

    # What is shown

    def shown(self) -> list[str]:
        """Return the ids of the articles with a column, from left to right, each once."""
        keys = [*self._row.order(), *self._coming]
        return list(dict.fromkeys(map(article_of, keys)))

    def chosen(self) -> list[str]:
        """Return the ids of the articles that the person wants shown, without one that visits."""
        return list(dict.fromkeys(map(article_of, self._order())))

    def visit(self, article_id: str) -> None:
        """Show an article for as long as a person who walks through passages is at it.

        What is ticked stays so: another visit or `end_visit` puts the columns back. Where there are
        as many as there can be, the last one that does not lead makes room meanwhile.
        """
        if self._guest.key == article_id or article_id in self.chosen():
            if self._guest.key != article_id:
                self.end_visit()
            return
        leading = self._guest.led or (self._row.leading.key if self._row.leading else "")
        order = self._order()
        away = [k for k in order if k != leading][-1:] if len(order) >= MOST_COLUMNS else []
        self._guest = Guest(article_id, "".join(away), leading)
        shown = {*order, article_id} - {*away}
        self._show([k for k in self._sequence if k in shown])

    def end_visit(self) -> None:
        """Put the columns back as the person wants them, with the one leading that did."""
        if not self._guest.key:
            return
        order, guest = self._order(), self._guest
        leading = self._row.leading
        led = leading is not None and leading.key == guest.key
        inside = led and self._row.holds_keyboard()
        self._guest = Guest()
        self._show(order)
        before = next((column for column in self._row if column.key == guest.led), None)
        if led and before is not None:
            self._row.lead_column(before, focus=inside)

    def _order(self) -> list[str]:
        """Return the keys of the columns that the person wants, from left to right."""
        guest = self._guest
        if not guest.key:
            return [*self._row.order(), *self._coming]
        shown = {*self._row.order(), guest.away} - {guest.key}
        return [k for k in self._sequence if k in shown]

    def tick(self, article_id: str, *, on: bool) -> None:
        """Give an article a column, where it last stood, or take all of its columns away."""
        if on and article_id == self._guest.key and not self._guest.away:
            self._guest = Guest()
            self._keep_timer.start()
            self.shown_changed.emit()
            return
        self.end_visit()
        shown = {key for key in self._order() if article_of(key) != article_id}
        if on and len(shown) >= MOST_COLUMNS:
            self._refuse()
            self.shown_changed.emit()
            return
        self._show([k for k in self._sequence if k in shown | ({article_id} if on else set())])

    def close(self, key: str) -> None:
        """Take one column away; another one of the same article stays."""
        if key == self._guest.key:
            self.end_visit()
            return
        shown = [k for k in self._order() if k != key]
        if key != article_of(key):
            self._sequence.remove(key)
        self._show(shown)

    def show_again(self, column: Column) -> None:
        """Open another column of the same article beside this one, and let it lead."""
        if column.key == self._guest.key:
            self.tick(column.article_id, on=True)
        if len(self._row) >= MOST_COLUMNS:
            self._refuse()
            return
        order = self._order()
        key = another_key(column.article_id, order)
        if key in self._sequence:
            self._sequence.remove(key)
        self._sequence.insert(self._sequence.index(column.key) + 1, key)
        order.insert(order.index(column.key) + 1, key)
        left = column.left
        self._show(order)
        for other in self._row:
            if other.key == key:
                other.put_back(left)
                self._row.lead_column(other)

    def show_all(self) -> None:
        """Give every article a column, as many as there can be."""
        self._guest = Guest()
        self._show(self._sequence[:MOST_COLUMNS])

    def _refuse(self) -> None:
        words = tr("There are {n} columns, as many as there can be. Close one first.")
        self.refused.emit(words.format(n=MOST_COLUMNS))

    def restore(self, *, in_view: bool = False) -> None:
        """Show the columns as they were left in this library, or the first ones.

        With `in_view` those that are out of view come with `bring_rest`.
        """
        stored = self._session.setting(_SETTING)
        self.arrange(stored if isinstance(stored, dict) else {}, in_view=in_view)
        # Behind the last step of that.
        QTimer.singleShot(0, self, self.restored.emit)

    @property
    def bringing(self) -> bool:
        """Whether columns are still to be made."""
        return bool(self._coming)

    def bring_rest(self) -> Iterator[None]:
        """Make the columns that are out of view, one at each step."""
        while self._coming:
            self._bring_next()
            yield

    def arrange(self, state: dict[str, Any], *, in_view: bool = False) -> None:
        """Show columns as `arrangement` once described them; what is gone since is left out."""
        self._guest, self._left = Guest(), state
        known = dict.fromkeys(info.id for info in self._session.articles())
        order = [k for k in state.get("sequence", known) if article_of(k) in known]
        placed = {*order}
        self._sequence = order + [a for a in known if a not in placed]
        shown, before = set(state.get("shown", known)), set(self._row.order())
        self._row.shelf.wanted = widths_of(state.get("widths"))
        order = [k for k in self._sequence if k in shown][:MOST_COLUMNS]
        # A backup and its library hold the same articles, whose columns stay.
        apart = in_view and before.isdisjoint(order)
        at_once = 1 if apart else len(order)
        if apart:
            # Where the row was scrolled to for other columns says nothing of what these show.
            self._row.put_across(0)
        self._show(order[:at_once], order[at_once:])
        # Two libraries may hold the same article, as a backup and its library do.
        for column in self._row:
            if column.key in before:
                self._refresh_column(column, Changed.everything())
            self._put_back(column)
        QTimer.singleShot(0, self, lambda: self._lead_again(state))

    def keep(self) -> None:
        """Remember columns, order and places in the library."""
        self._keep_timer.stop()
        if not self._session.writable:
            return
        for _ in self.bring_rest():
            pass
        self._session.set_setting(_SETTING, self.arrangement())

    def arrangement(self) -> dict[str, Any]:
        """Return which columns there are, in what order and width, and where each stands."""
        leading = self._row.leading
        return {
            "sequence": list(self._sequence),
            "shown": self._order(),
            "leading": leading.key if leading else "",
            "alone": self._row.maximised,
            "widths": dict(self._row.shelf.wanted),
            "locked": [column.key for column in self._row if column.locked],
            "focus": days_of(self._session.focus),
            "across": self._row.horizontalScrollBar().value(),
            "current": self._session.current,
            "places": {column.key: column.left for column in self._row},
        }

    def set_show_times(self, *, show: bool) -> None:
        """Underline time expressions in every column, or in none."""
        self.show_times = show
        for column in self._row:
            column.view.set_show_times(show=show)

    def show_only(self, wanted: frozenset[str] | None) -> None:
        """Let the marks of all annotations but these be faint; None makes none so."""
        self._wanted = wanted
        for column in self._row:
            self._mark(column)

    def refresh(self, changed: Changed) -> None:
        """Show what has changed, and nothing else anew."""
        if Kind.ARTICLES in changed.kinds:
            self.refreshing = True
            try:
                self._follow_articles()
            finally:
                self.refreshing = False
        for column in self._row:
            if changed.articles is None or column.article_id in changed.articles:
                self._refresh_column(column, changed)

    def _follow_articles(self) -> None:
        """Show what was imported, and no longer what is gone."""
        self.end_visit()
        known = {info.id for info in self._session.articles()}
        imported = [i.id for i in self._session.articles() if i.id not in self._known]
        placed = {*self._sequence}
        self._sequence += [a for a in imported if a not in placed]
        if len(imported) > MOST_COLUMNS and len(self._row):
            # Which few of so many are to be read, nobody but the person knows.
            imported = []
        wanted = {k for k in self._order() if article_of(k) in known} | {*imported}
        self._show([k for k in self._sequence if k in wanted][:MOST_COLUMNS])
        if imported:
            QTimer.singleShot(0, self, lambda: self._lead_imported(imported[0]))

    def go_to(self, annotation: Annotation, *, visiting: bool = False) -> None:
        """Bring an annotation into view, opening its article where it is not shown.

        An orphan has no place there; it is its article that is brought into view. With `visiting`
        its article is shown as `visit` does.
        """
        if visiting:
            self.visit(annotation.article_id)
        if annotation.anchor is not Anchor.ORPHAN:
            self.show(annotation.article_id, annotation.span)
            return
        if self._row.column(annotation.article_id) is None:
            self.tick(annotation.article_id, on=True)
        self._row.lead(annotation.article_id, focus=False)

    def show(self, article_id: str, span: Span, within: Span | None = None) -> None:
        """Bring a passage into view, opening its article where it has no column.

        With `within` that is what flashes, and the passage is selected in it.
        """
        opened = self._row.column(article_id) is None
        if opened:
            self.tick(article_id, on=True)
        column = self._row.column(article_id)
        if column is None:
            return
        self._row.lead(article_id, focus=False)
        column.when_read(lambda: self._show_in(column, span, within, opened=opened))

    def _show_in(self, column: Column, span: Span, within: Span | None, *, opened: bool) -> None:
        if opened:
            # Not laid out yet: it comes up in this place rather than being scrolled to it.
            column.view.put_back((span.start, 0.0), span.start)
        column.view.show_passage(within or span, at=span.start)
        if within is not None and len(span):
            column.view.select_quietly(span)
        self.went.emit(column, span)

    # Inside

    def _bring_next(self) -> None:
        key, *coming = self._coming
        self._show([*self._row.order(), key], coming)
        for column in self._row:
            if column.key == key:
                self._put_back(column)

    def _show(self, order: list[str], coming: Sequence[str] = ()) -> None:
        self._coming = list(coming)
        infos = {info.id: info for info in self._session.articles()}
        self._known = frozenset(infos)
        columns: list[tuple[str, Article | ArticleInfo]] = []
        for key in order:
            article_id = article_of(key)
            try:
                columns.append((key, self._session.article_soon(article_id) or infos[article_id]))
            except ReaderError as error:
                self._session.tell(error)
        self._row.set_columns(columns, coming)
        self._keep_timer.start()
        self.shown_changed.emit()

    def _tie(self, column: Column) -> None:
        view = column.view
        view.set_show_times(show=self.show_times)
        view.moved.connect(lambda _: self._keep_timer.start())
        view.caret_moved.connect(lambda _: self._keep_timer.start())
        column.lock_changed.connect(self._keep_timer.start)
        column.lock_changed.connect(self.lock_changed)
        self._mark_soon(column)

    @property
    def marking(self) -> bool:
        """Whether there are columns that wait for the marks of their annotations."""
        return bool(self._unmarked)

    def _mark_soon(self, column: Column) -> None:
        """Mark a column, in a large library when it has been painted without."""
        if column.view.article is None:
            return
        if self._session.annotation_count() <= _MARKED_AT_ONCE:
            self._mark(column)
            return
        column.view.set_highlights([])
        self._unmarked.add(column.key)
        self._mark_timer.start()

    def _mark_next(self) -> None:
        """Mark one column that waits, one that is seen before others; read first, then mark."""
        waiting = [column for column in self._row if column.key in self._unmarked]
        waiting.sort(key=lambda column: column.visibleRegion().isEmpty())
        if waiting and not self._has_read(waiting[0]):
            return
        self._unmarked = {column.key for column in waiting[1:]}
        for column in waiting[:1]:
            self._mark(column)
        if not self._unmarked:
            self._mark_timer.stop()
            self.marked.emit()

    def _has_read(self, column: Column) -> bool:
        """Tell whether its annotations were read, or cannot be; else read a part of them."""
        try:
            return self._session.read_on(column.article_id)
        except ReaderError:
            # Told when it is marked.
            return True

    def _refresh_column(self, column: Column, changed: Changed) -> None:
        anew = changed.kinds & {Kind.ARTICLES, Kind.TIMES}
        if anew and not self._set_article(column):
            return
        touched = self._session.touched
        if Kind.ARTICLES in changed.kinds or changed.articles is None or touched is None:
            self._mark_soon(column)
        elif changed.kinds & {Kind.ANNOTATIONS, Kind.CLAIMS}:
            if len(touched) > FEW:
                self._marking_anew.put(touched)
            else:
                self._mark_touched(column, touched)

    def _set_article(self, column: Column) -> bool:
        """Show the article as it is now; False where it is read only now, or cannot be."""
        session, before = self._session, column.view.article
        # Under another text nobody may act on the one that was there.
        there = {info.revision_id for info in session.articles()}
        soon = before is None or before.info.revision_id in there
        try:
            article = (session.article_soon if soon else session.article)(column.article_id)
        except ReaderError as error:
            session.tell(error)
            if before is None:
                QTimer.singleShot(0, column, lambda: self.close(column.key))
            return False
        if article is None:
            return False
        column.set_article(article)
        if before is None:
            self._mark_soon(column)
        return True

    def _annotations(self, column: Column) -> Sequence[Annotation] | None:
        try:
            return self._session.held(column.article_id).placed
        except ReaderError as error:
            self._session.tell_once(error)
            return None

    def _mark(self, column: Column) -> None:
        placed = self._annotations(column)
        if placed is not None:
            column.view.set_highlights([self._highlight(one) for one in placed])
        column.view.set_current(self._session.current)
        column.view.handles.enabled = self._session.writable

    def _mark_portion(self, touched: Sequence[str]) -> None:
        for column in self._row:
            self._mark_touched(column, touched)

    def _mark_touched(self, column: Column, touched: Iterable[str]) -> None:
        """Mark anew what a change has touched, and nothing else."""
        fresh: list[Highlight] = []
        gone: list[str] = []
        for annotation_id in touched:
            one = self._session.known(annotation_id)
            if one is None or one.anchor is Anchor.ORPHAN:
                gone.append(annotation_id)
            elif one.article_id == column.article_id:
                fresh.append(self._highlight(one))
        column.view.renew_highlights(fresh, gone)
        column.view.set_current(self._session.current)

    def _highlight(self, one: Annotation) -> Highlight:
        return highlight_of(one, self._session.claim(one.claim_id), self._wanted)

    def _mark_current(self, annotation_id: str, origin: str) -> None:
        for column in self._row:
            column.view.set_current(annotation_id)
        if origin == "panel" and annotation_id:
            annotation = self._session.annotation(annotation_id)
            if annotation is not None:
                self.go_to(annotation)

    def _arranged(self) -> None:
        """Take the order of the columns into the sequence; what is hidden keeps its place."""
        order = self._row.order()
        shown = iter(order)
        self._sequence = [next(shown) if k in order else k for k in self._sequence]
        self._keep_timer.start()
        self.shown_changed.emit()

    def _put_back(self, column: Column) -> None:
        """Let a column stand where it was left."""
        column.set_locked(locked=column.key in self._left.get("locked", ()))
        column.put_back(self._left.get("places", {}).get(column.key))

    def _lead_imported(self, article_id: str) -> None:
        # The import may have taken its time, and somebody may be writing by now.
        self._row.lead(article_id, focus=not somebody_writes(self._row))

    def _lead_again(self, state: dict[str, Any]) -> None:
        """Let the column lead that did, with the row scrolled and the moment as they were."""
        led = state.get("leading", "")
        while self._coming and (state.get("alone") or state.get("across") or led in self._coming):
            self._bring_next()
        beginning = next((c for c in self._row if c.key == led), self._row.leading)
        if beginning is not None:
            self._row.lead_column(beginning)
        self._row.maximise(alone=bool(state.get("alone")))
        self._row.put_across(int(state.get("across", 0)))
        current = state.get("current")
        if isinstance(current, str) and self._session.library is not None:
            self._choose_again(current)
        leading = self._row.leading
        days = state.get("focus")
        if days and self._session.library is not None:
            begin, end = (dt.date.fromisoformat(day) for day in days)
            self._session.set_focus(Focus(Interval(begin, end)), "kept")
        elif leading is not None:
            leading.when_read(lambda: self.came_back.emit(leading))

    def _choose_again(self, annotation_id: str) -> None:
        if not annotation_id or self._session.annotation(annotation_id) is not None:
            self._session.set_current(annotation_id, "kept")
