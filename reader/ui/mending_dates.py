"""What the timeline's menu offers to put right: dates read wrongly, and publication dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QMenu

from reader.core.article import ArticleInfo
from reader.core.changes import CorrectTime, SetPublication
from reader.core.dates import short_date
from reader.core.errors import ReaderError
from reader.core.focus import Interval, interval_of
from reader.core.i18n import counted, tr
from reader.core.retelling import retold
from reader.core.timeline.captions import elided
from reader.core.timeline.lanes import Mark
from reader.core.timeline.sentences import words_around
from reader.core.times import Publication, TimeExpression
from reader.ui.columns.time_card import correction_of
from reader.ui.workbench import Workbench

_LISTED = 12
_KEYS = 10


class MendingDates:
    """Offers in a menu, and carries out, what is to be put right of the dates of articles."""

    def __init__(self, window: Workbench, place: Callable[[Interval], QPoint]) -> None:
        """Act for `window`; `place` tells where on it a card about some days is to stand."""
        self._window, self._place = window, place

    def offer(self, menu: QMenu, days: Interval, article_id: str) -> None:
        """Offer to correct what was read in a lane or, for an event, in all of them."""
        marks = self._marks(days, article_id)
        if not marks:
            return
        menu.addSeparator()
        words = elided(marks[0].label, 30).replace("&", "&&")
        if len(marks) == 1:
            self._offer_correction(menu, marks[0], tr("&Correct “{words}”…").format(words=words),
                                   tr("“{words}” Is &Not a Date").format(words=words))  # fmt: skip
        else:
            listed = counted(len(marks), "&Correct {n} Date", "&Correct One of {n} Dates")
            self._list_mentions(menu.addMenu(listed), marks, in_lane=bool(article_id))

    def _marks(self, days: Interval, article_id: str) -> list[Mark]:
        """Return what was read for some days in a lane, or for their event, in reading order."""
        model = self._window.timeline.model
        happening, event = model.happening(days), model.events.at(days)
        if not article_id:
            numbers = {lane.article_id: lane.number for lane in model.lanes}
            marks = happening.mentions if happening else ()
            return sorted(marks, key=lambda mark: (numbers[mark.article_id], mark.start))
        marks = event.mentions if event else ()
        return [mark for mark in marks if mark.article_id == article_id]

    def _list_mentions(
        self, menu: QMenu, marks: Sequence[Mark], *, in_lane: bool, first: int = 1
    ) -> None:
        """Fill a menu, when it is opened, with a menu for each mention; the rest stand in one."""

        def fill() -> None:
            if not menu.isEmpty():
                return
            for n, mark in enumerate(marks[:_LISTED], first):
                one = menu.addMenu(self._mention_title(n, mark, in_lane=in_lane))
                self._offer_correction(one, mark, tr("&Correct…"), tr("Is &Not a Date"))
            if len(marks) > _LISTED:
                words = counted(len(marks) - _LISTED, "{n} &More", "{n} &More")
                rest = menu.addMenu(words)
                self._list_mentions(rest, marks[_LISTED:], in_lane=in_lane, first=first + _LISTED)

        menu.aboutToShow.connect(fill)

    def _mention_title(self, n: int, mark: Mark, *, in_lane: bool) -> str:
        session, model = self._window.session, self._window.timeline.model
        article = session.article(mark.article_id)
        words = words_around(article, mark.start, mark.end).replace("&", "&&")
        number = f"&{n}" if n < _KEYS else str(n)
        if in_lane:
            return tr("{n}. {words}").format(n=number, words=words)
        lane = next(lane.number for lane in model.lanes if lane.article_id == mark.article_id)
        return tr("{n}. Article {number}: {words}").format(n=number, number=lane, words=words)

    def _offer_correction(self, menu: QMenu, mark: Mark, correct: str, refuse: str) -> None:
        menu.addAction(correct, partial(self.correct, mark))
        menu.addAction(refuse, partial(self._refuse, mark))

    def offer_publications(self, menu: QMenu) -> None:
        """Offer, for lanes without a publication date, the one that can be inferred."""
        infos = self._shown_infos()
        missing = [info for info in infos if info.publication is None]
        for info, found in zip(missing, self._inferred(infos, missing), strict=True):
            if found is None:
                continue
            words = tr("{number} Was Published {date}").format(
                number=info.number, date=short_date(found.date)
            )
            action = menu.addAction(
                words, partial(self._window.session.perform, SetPublication(info.id, found))
            )
            action.setToolTip(retold(found.evidence))
            menu.setToolTipsVisible(True)

    def inferred(self, article_id: str) -> Publication | None:
        """Return the publication date of an article that those in view give away."""
        infos = self._shown_infos()
        missing = [info for info in infos if info.id == article_id]
        return next(iter(self._inferred(infos, missing)), None)

    def _inferred(
        self, shown: Sequence[ArticleInfo], missing: Sequence[ArticleInfo]
    ) -> list[Publication | None]:
        from reader.temporal import infer_publications

        if not missing:
            return []
        session = self._window.session
        try:
            texts = [session.article(info.id).text for info in shown]
        except ReaderError as error:
            session.tell(error)
            return [None] * len(missing)
        ids = [info.id for info in shown]
        found = dict(zip(ids, infer_publications(texts), strict=True))
        return [found[info.id] for info in missing]

    def _expression(self, mark: Mark) -> TimeExpression | None:
        article = self._window.session.article(mark.article_id)
        return next((t for t in article.times if (t.start, t.end) == (mark.start, mark.end)), None)

    def correct(self, mark: Mark) -> None:
        """Open the card of a date beside its mark."""
        w = self._window
        time = self._expression(mark)
        if time is None:
            return
        if w.timeline_pages.is_table:
            beside = QRect(self._place(mark.interval), QSize(1, 1))
        else:
            box = w.timeline.box_of(mark.interval, mark.article_id)
            beside = QRect(w.timeline.mapTo(w, box.topLeft()), box.size())
        w.time_card.set_writable(writable=w.session.writable)
        w.time_card.open(w.session.article(mark.article_id), time, beside, w.rect())
        w.time_card.take_focus()

    def _refuse(self, mark: Mark) -> None:
        time = self._expression(mark)
        if time is not None and interval_of(time) is not None:
            article = self._window.session.article(mark.article_id)
            self._window.session.perform(CorrectTime(correction_of(article, time, None)))

    def _shown_infos(self) -> list[ArticleInfo]:
        shown = {lane.article_id for lane in self._window.timeline.model.lanes}
        return [info for info in self._window.session.articles() if info.id in shown]
