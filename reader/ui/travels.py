"""Going back and forward between the places that a person has jumped to."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.core.changes import Changed, Kind
from reader.core.passage import Span
from reader.core.trail import Spot, Trail
from reader.session.session import Session
from reader.ui.columns.row import ColumnRow
from reader.ui.desk import Desk


class Travels(QObject):
    """Remembers where jumps began and ended, in whatever column, and goes there again."""

    changed = Signal()
    """There may be more or less to go back or forward to."""

    def __init__(self, session: Session, row: ColumnRow, desk: Desk) -> None:
        """Travel among the columns of `row`."""
        super().__init__(row)
        self._session, self._row, self._desk = session, row, desk
        self._trail = Trail()
        self._series = ""
        self._heading: Spot | None = None
        session.opened.connect(self._forget)
        session.changed.connect(self._changed)

    def can_go(self, step: int) -> bool:
        """Tell whether there is a place one step back (-1) or forward (1)."""
        return self._trail.can_go(step)

    def jump(self, act: Callable[[], object], *, series: str = "") -> None:
        """Do what brings another passage into view, and remember both places.

        Jumps of one `series`, as from card to card, count as one: back leads to where it began.
        """
        here, before = self._here(), {c.key: c.view.sent for c in self._row}
        led = self._row.leading
        act()
        leading = self._row.leading
        if leading is None:
            return
        view = leading.view
        sent = view.sent != before.get(leading.key)
        if leading is led and not sent:
            return
        there = Spot(leading.article_id, view.caret() if sent else view.position())
        trail = self._trail
        self._trail = (
            trail.moved(there) if self._goes_on(series, here) else trail.jumped(here, there)
        )
        # A jump to what was seen already begins no series: it would have no beginning.
        self._series = series if self._trail is not trail else ""
        self._heading = there
        self.changed.emit()

    def go(self, step: int) -> None:
        """Go one place back (-1) or forward (1), opening its article where it has no column."""
        if not self.can_go(step):
            return
        self._series = ""
        self._trail = self._trail.went(step, self._here())
        spot = self._trail.current
        self._heading = spot
        if spot is not None:
            self._desk.show(spot.article_id, Span(spot.position, spot.position))
            self._row.lead(spot.article_id, focus=self._row.holds_keyboard())
        self.changed.emit()

    def _goes_on(self, series: str, here: Spot | None) -> bool:
        """Tell whether a jump of a series follows another from where that one led to."""
        last = self._trail.current
        same = bool(series) and series == self._series
        return same and here is not None and last is not None and here.is_near(last)

    def _here(self) -> Spot | None:
        """Return where the person is, or where the view is still on its way to."""
        leading = self._row.leading
        if leading is None:
            return None
        heading = self._heading
        if leading.view.gliding():
            return heading if heading and heading.article_id == leading.article_id else None
        return Spot(leading.article_id, leading.view.position())

    def _changed(self, changed: Changed) -> None:
        if Kind.ARTICLES in changed.kinds:
            self._trail = self._trail.keeping({info.id for info in self._session.articles()})
            self.changed.emit()

    def _forget(self) -> None:
        self._trail, self._series, self._heading = Trail(), "", None
        self.changed.emit()
