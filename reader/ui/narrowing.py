"""Narrowing all down to a period: columns dim what lies outside, claims and timeline follow."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from reader.core.changes import Changed, Kind
from reader.core.focus import Interval, interval_of
from reader.core.passage import Span
from reader.core.period import lit_spans
from reader.core.telling import Telling
from reader.ui.columns.column import Column
from reader.ui.workbench import Workbench


class Narrowing(QObject):
    """Keeps columns and claims in step with the period of the session."""

    def __init__(self, window: Workbench) -> None:
        """Narrow down in `window`."""
        super().__init__(window)
        self._window = window

    def tie(self) -> None:
        """Listen to the session and to the dates that are chosen among the claims."""
        w = self._window
        w.session.period_changed.connect(self._show)
        w.session.changed.connect(self._changed)
        w.session.came.connect(self._changed)
        w.row.tie(self._dim)
        w.desk.shown_changed.connect(self._dim_list)
        w.panel.bar.period.changed.connect(self._take_from_claims)
        w.panel.filter_changed.connect(lambda _: self._take_from_claims())
        w.panel.filter_changed.connect(lambda _: self._lighten())

    def _show(self, period: Interval | None) -> None:
        self._dim_all()
        chip = self._window.panel.bar.period
        days = (period.begin, period.end) if period else None
        if chip.days != (days or (None, None)):
            chip.choose(days)
        self._lighten()

    def _changed(self, changed: Changed) -> None:
        if changed.kinds & {Kind.ARTICLES, Kind.TIMES}:
            self._dim_all()

    def _dim_all(self) -> None:
        """Dim in every column, and in the list the articles that say nothing of the period."""
        for column in self._window.row:
            self._dim(column)
        self._dim_list()

    def _dim_list(self) -> None:
        w = self._window
        period = w.session.period
        silent = (column.article_id for column in w.row if period and not self._lit(column, period))
        w.articles.set_silent(frozenset(silent))

    def _lit(self, column: Column, period: Interval) -> tuple[Span, ...]:
        article = column.view.article
        return () if article is None else lit_spans(Telling.of(article), period)

    def _dim(self, column: Column) -> None:
        period, article = self._window.session.period, column.view.article
        if period is None or article is None:
            column.view.set_lit(None)
        else:
            column.view.set_lit(self._lit(column, period))

    def _lighten(self) -> None:
        """Let marks of the timeline be faint that lie outside, whether claimed or not.

        Where the claims are filtered by more than dates, it is theirs that stand out.
        """
        w = self._window
        period, wanted = w.session.period, w.panel.bar.value()
        if not replace(wanted, first=None, last=None).narrows:
            w.timeline.show_only(None if period is None else self._moments(period))

    def _moments(self, period: Interval) -> frozenset[Interval]:
        articles = (column.view.article for column in self._window.row)
        days = (
            interval_of(time)
            for article in articles
            if article is not None
            for time in article.times
        )
        return frozenset(each for each in days if each is not None and each.overlaps(period))

    def _take_from_claims(self) -> None:
        first, last = self._window.panel.bar.period.days
        self._window.session.set_period(Interval(first, last) if first and last else None)
