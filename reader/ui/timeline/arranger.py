"""Arranges articles for the timeline: a few at once, many in the background."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.core.i18n import counted, tr
from reader.core.timeline.arranging import Arranging
from reader.core.timeline.scene import Model
from reader.session.jobs import Jobs

AT_ONCE = 150
"""Dates that are arranged while the window waits; their sentences are read for names."""

_READ_AT_ONCE = 1000
"""So many if the text has been read before."""

_NAMELESS_AT_ONCE = 1500
"""Up to so many dates are put in order while the window waits; of more there is a sketch first."""


class Arranger(QObject):
    """Hands over the model of what was asked for last; of what was asked before, none."""

    def __init__(self, parent: QObject, show: Callable[[Model], None]) -> None:
        """Call `show` with the model, at once or later."""
        super().__init__(parent)
        self._show = show
        self._jobs: Jobs | None = None
        self._asked = 0
        self.say: Callable[[str], None] = lambda _: None

    @property
    def busy(self) -> bool:
        """Whether a model is still to come."""
        return self._jobs is not None and self._jobs.busy

    def arrange(self, asked: Arranging, *, known: bool) -> None:
        """Show what is asked for; `known` articles have been read before.

        Of many dates the lanes come first, and the names of events once the text has been read.
        """
        self._asked += 1
        number, dates = self._asked, asked.dates
        if dates <= (_READ_AT_ONCE if known else AT_ONCE):
            self._show(asked.model())
            return

        def named(model: Model) -> None:
            if number == self._asked:
                self._show(model)
                self._tell(model.unread if not known else 0)

        def in_order(model: Model) -> None:
            if number == self._asked:
                if not known:
                    self._show(model)
                jobs.submit(partial(asked.prepared, model), named, self._fail)

        jobs = self._jobs = self._jobs or Jobs(self)
        if not known and dates <= _NAMELESS_AT_ONCE:
            in_order(asked.nameless())
            return
        if not known:
            self._show(asked.sketch())
        jobs.submit(asked.nameless, in_order, self._fail)

    def _tell(self, unread: int) -> None:
        if unread:
            text = counted(
                unread,
                "{n} date was not compared with other articles: there are too many.",
                "{n} dates were not compared with other articles: there are too many.",
            )
            self.say(text)

    def _fail(self, message: str) -> None:
        self.say(tr("The timeline could not be arranged. {message}").format(message=message))

    def finish(self) -> None:
        """Wait for what is under way, and show no more of it."""
        self._asked += 1
        if self._jobs is not None:
            self._jobs.finish()
