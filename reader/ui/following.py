"""Columns that follow: one leads, the others show what answers to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.core.changes import Changed, Kind
from reader.core.focus import Focus, Interval
from reader.core.following import Accounts, Answer, Follow
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.session.session import Session
from reader.ui.columns.column import Column
from reader.ui.columns.row import ColumnRow
from reader.ui.desk import Desk

_SETTING = "follow"
_READ_AT_ONCE = 250_000
"""Characters whose reading an act waits for; where there are more it is answered later."""
_COMPARED_AT_ONCE = 1_500
"""Comparisons for which an act, or the next turn, waits."""
_LED, _PICKED, _KEPT = "column", "timeline", "kept"


class Following(QObject):
    """Turns what is read in the leading column into the focus, and the focus into moves.

    A column is moved when what answers in it becomes another passage, and never for its own
    scrolling; a locked one never.
    """

    changed = Signal()
    """Columns follow in another way now."""
    said = Signal(str)
    """Something to tell the person in passing."""

    def __init__(self, session: Session, row: ColumnRow, desk: Desk) -> None:
        """Follow in the columns of `row`."""
        super().__init__(row)
        self._session, self._row, self._desk = session, row, desk
        self.follow = Follow.TIME
        self._accounts: Accounts | None = None
        self._before: Accounts | None = None
        self._targets: dict[str, int] = {}
        self._jump = self._jumped = False
        self._asked: Interval | None = None
        self._named = False
        self._untold: Focus | None = None
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._prepare)
        self._awake = False
        self._waiting: list[str] = []
        self._coming_back = ""
        self._held: frozenset[str] = frozenset()
        self._later: Callable[[], object] | None = None
        """What was asked for last, while long texts were still being read."""
        self._unordered = False
        """Whether columns wait until it is known in which order they tell things."""
        row.tie(self._tie)
        row.leading_changed.connect(lambda _: self._leader_changed())
        row.led_by_hand.connect(self._entered)
        desk.shown_changed.connect(self._shown)
        desk.went.connect(self._went)
        desk.came_back.connect(self._came_back)
        session.opened.connect(self._restore)
        session.changed.connect(self._changed)
        session.came.connect(self._came)
        session.focus_changed.connect(self._focus_changed)

    # What the person asks for

    def set_follow(self, follow: Follow) -> None:
        """Let columns follow in another way, from the next move on; kept in the library."""
        if follow is not self.follow:
            self.follow = follow
            self._session.set_setting(_SETTING, follow.value)
            self._begin_anew()
            # A click at the place in focus already would not be told: it is followed now.
            self._unordered = True
        self.changed.emit()

    def next_follow(self) -> None:
        """Take the next of the three ways, and say which one it is."""
        ways = list(Follow)
        self.set_follow(ways[(ways.index(self.follow) + 1) % len(ways)])
        self.said.emit(
            {
                Follow.TIME: tr("Columns follow by time."),
                Follow.PASSAGE: tr("Columns follow by passage."),
                Follow.OFF: tr("Columns stay where they are."),
            }[self.follow]
        )

    def bring(
        self,
        interval: Interval,
        article_id: str = "",
        position: int | None = None,
        told: tuple[tuple[str, int], ...] = (),
    ) -> None:
        """Bring what speaks of some days into view everywhere, wherever the columns stand now.

        `article_id` and `position` are where the days were picked, if it was in an article; `told`
        is where the articles tell of the event that was picked.
        """
        self._targets.clear()
        focus = Focus(interval, article_id or None, position, told)
        again = focus == self._session.focus
        self._set_focus(focus, _PICKED, jump=True)
        if again:
            self._follow(focus, _PICKED, jump=True)
        if self.follow is Follow.OFF:
            self.said.emit(tr("Columns stay where they are: Follow is off (F8)."))

    @contextmanager
    def holding(self, article_ids: Iterable[str]) -> Iterator[None]:
        """Leave the columns of some articles where they are, whatever is jumped to meanwhile."""
        self._held = frozenset(article_ids)
        try:
            yield
        finally:
            self._held = frozenset()

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) mention in the leading column."""
        if self._row.leading is not None:
            self._row.leading.step(step)

    # The leading column

    def _tie(self, column: Column) -> None:
        view = column.view
        view.moved.connect(lambda _: self._scrolled(column))
        view.caret_moved.connect(lambda position: self._caret_moved(column, position))
        view.annotation_clicked.connect(lambda _: self._clicked(column))
        view.selected.connect(lambda span, _: self._selected(column, span))
        column.lock_changed.connect(lambda: self._targets.pop(column.key, None))

    def _scrolled(self, column: Column) -> None:
        if self._row.leading is column:
            self._lead(column, column.view.eye_line())

    def _caret_moved(self, column: Column, position: int) -> None:
        # While a selection is dragged the others would run after the pointer.
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._lead(column, Span(position, position + 1))

    def _clicked(self, column: Column) -> None:
        position = column.view.caret()
        self._lead(column, Span(position, position + 1))

    def _selected(self, column: Column, span: Span) -> None:
        if self.follow is Follow.PASSAGE:
            self._lead(column, span, jump=True)
        else:
            self._clicked(column)

    def _entered(self, column: Column) -> None:
        self._lead(column, column.view.eye_line())

    def _went(self, column: Column, passage: Span) -> None:
        if self._row.leading is not column:
            return
        accounts = self._now()
        if not _read_soon(accounts):
            self._later = lambda: self._went(column, passage)
            self._ahead.start()
        elif column.article_id in accounts.articles:
            self._lead(column, accounts.line_into(column.article_id, passage), jump=True)

    def _came_back(self, column: Column) -> None:
        """Take the focus to where a column was left; the others are where they were left, too."""
        if not self._awake:
            self._coming_back = column.article_id
            return
        accounts = self._now()
        if column.article_id not in accounts.articles:
            return
        if accounts.is_read:
            focus = accounts.focus_at(column.article_id, column.view.eye_line())
            self._session.set_focus(focus, _KEPT)
        else:
            self._coming_back = column.article_id
            self._ahead.start()

    def _come_back_now(self) -> None:
        """Take the focus to the column that came back, unless a person went elsewhere."""
        article_id, self._coming_back = self._coming_back, ""
        leading = self._row.leading
        returns = leading is not None and leading.article_id == article_id
        if leading is not None and returns and self._session.focus is None:
            self._came_back(leading)

    def _lead(self, column: Column, line: Span, *, jump: bool = False) -> None:
        if self._session.library is None or self._row.leading is not column:
            return
        accounts = self._now()
        if not _read_soon(accounts):
            self._later = lambda: self._lead(column, line, jump=jump)
            self._ahead.start()
        elif column.article_id in accounts.articles:
            before = None if jump else self._session.focus
            focus = accounts.focus_at(column.article_id, line, before)
            self._set_focus(focus, _LED, jump=jump)

    def _set_focus(self, focus: Focus, origin: str, *, jump: bool) -> None:
        self._jump = jump
        self._session.set_focus(focus, origin)
        self._jump = False

    def _leader_changed(self) -> None:
        leading = self._row.leading
        if leading is not None:
            self._targets.pop(leading.key, None)
        self._prepare_soon()

    # The others

    def _focus_changed(self, focus: Focus | None, origin: str) -> None:
        if focus is None:
            self._targets.clear()
            for column in self._row:
                column.forget_moment()
        elif origin == _KEPT:
            self._untold = focus
            self._ahead.start()
        elif origin in (_LED, _PICKED):
            self._follow(focus, origin, jump=self._jump or origin == _PICKED)

    def _follow(self, focus: Focus, origin: str, *, jump: bool) -> None:
        by_time = self.follow is not Follow.PASSAGE
        if by_time and not jump and self._jumped and focus.interval == self._asked:
            # What was picked stays as it was brought while the leader is still there.
            return
        self._jumped, self._asked = jump, focus.interval
        self._untold = None
        leading = self._row.leading if origin == _LED else None
        accounts = self._now()
        if not _read_soon(accounts):
            self._later = lambda: self._focus_changed(self._session.focus, origin)
            self._ahead.start()
            return
        for column in self._row:
            if column.article_id not in accounts.articles:
                continue
            answer = self._answer(accounts, column, focus, jump=jump)
            leads = leading is not None and column.article_id == leading.article_id
            column.show_answer(answer, focus.interval, leads=leads)
            moves = not leads and column.article_id not in self._held
            if moves and self.follow is not Follow.OFF:
                self._move(column, answer, caret=jump)
        self._named = any(column.names_moment for column in self._row)

    def _tell_kept(self, accounts: Accounts, leading: Column) -> None:
        """Let the heads tell what answers to days that were kept; nothing is moved for them."""
        focus, self._untold = self._untold, None
        if focus is None or focus != self._session.focus:
            return
        if leading.article_id in accounts.articles:
            here = accounts.focus_at(leading.article_id, leading.view.eye_line(), focus)
            focus = here if here.interval == focus.interval else focus
        for column in self._row:
            if column.article_id in accounts.articles:
                answer = self._answer(accounts, column, focus, jump=False)
                column.show_answer(answer, focus.interval, leads=column is leading)

    def _answer(self, accounts: Accounts, column: Column, focus: Focus, *, jump: bool) -> Answer:
        leads = column.article_id == focus.article_id
        # A locked column says what it has, and is moved only by its own buttons.
        kept = column.locked and not leads
        leader = focus.article_id if focus.article_id in accounts.articles else None
        if leader is not None and not jump and not leads and not kept:
            by = Follow.PASSAGE if self.follow is Follow.PASSAGE else Follow.TIME
            if not accounts.prepare(leader, column.article_id, by, _COMPARED_AT_ONCE):
                # Until it is known in which order the two tell things, nothing moves.
                self._unordered = True
                self._ahead.start()
                return replace(self._answer(accounts, column, focus, jump=True), stays=True)
        by_passage = self.follow is Follow.PASSAGE and not leads
        answers = accounts.by_passage if by_passage else accounts.by_time
        answer = answers(column.article_id, focus, jump=jump or kept)
        return replace(answer, stays=True) if kept and answer.target is not None else answer

    def _move(self, column: Column, answer: Answer, *, caret: bool) -> None:
        target = answer.target
        if target is None or answer.stays or self._targets.get(column.key) == target.at:
            return
        self._targets[column.key] = target.at
        column.show_target(target, caret=caret)

    # What there is to follow in

    def _now(self) -> Accounts:
        if self._accounts is None:
            articles = {}
            for column in self._row:
                if column.view.article is not None:
                    articles[column.article_id] = column.view.article
            self._accounts = Accounts(list(articles.values()), self._before)
            self._before = self._accounts
        return self._accounts

    def _shown(self) -> None:
        self._accounts = None
        if self._named and not any(column.names_moment for column in self._row):
            # The last column that named it was closed: a cursor would stand at nothing.
            self._named = False
            self._session.set_focus(None, _KEPT)
        self._begin_anew()

    def _changed(self, changed: Changed) -> None:
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            self._shown()

    def _came(self, changed: Changed) -> None:
        """Let the heads tell what a long article, read by now, makes of the days in focus."""
        self._changed(changed)
        self._untold = self._session.focus

    def _begin_anew(self) -> None:
        self._targets.clear()
        self._jumped, self._asked = False, None
        self._prepare_soon()

    def _restore(self) -> None:
        stored = self._session.setting(_SETTING)
        self.follow = next((way for way in Follow if way.value == stored), Follow.TIME)
        self._accounts = self._before = self._later = None
        self._coming_back, self._unordered = "", False
        self._begin_anew()
        self.changed.emit()

    def _prepare_soon(self) -> None:
        """Work out what scrolling will ask for, one column at a time, while nothing happens."""
        leading = self._row.leading
        self._waiting = [c.article_id for c in self._row if c is not leading]
        self._ahead.start()

    def wake(self) -> None:
        """Work ahead from now on: before the first picture there is nothing that could follow."""
        self._awake = True
        self._ahead.start()

    def _prepare(self) -> None:
        leading = self._row.leading
        if not self._awake:
            return
        if leading is None or self._session.library is None:
            return
        accounts = self._now()
        waits = self._waiting or self._later or self._unordered or self._coming_back
        if not waits and self._untold is None:
            return
        if accounts.read_ahead():
            self._ahead.start()
            return
        later, self._later = self._later, None
        if later is not None:
            later()
        if self._coming_back:
            self._come_back_now()
        if not self._desk.bringing:
            self._tell_kept(accounts, leading)
        if not self._waiting:
            self._order_again()
            return
        follower = self._waiting[-1]
        known = {follower, leading.article_id} <= accounts.articles.keys()
        if not known or accounts.prepare(
            leading.article_id, follower, self.follow, _COMPARED_AT_ONCE
        ):
            self._waiting.pop()
        self._ahead.start()

    def _order_again(self) -> None:
        """Move the columns that waited until it was known in which order they tell things."""
        focus = self._session.focus
        if self._unordered and focus is not None:
            self._unordered = False
            self._follow(focus, _LED, jump=False)


def _read_soon(accounts: Accounts) -> bool:
    """Read what is left where that is little; tell whether all is read."""
    if accounts.unread > _READ_AT_ONCE:
        return False
    while accounts.read_ahead():
        pass
    return True
