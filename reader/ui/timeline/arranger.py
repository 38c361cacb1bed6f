"""Arranges articles for the timeline: a few at once, many in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from reader.core.i18n import tr
from reader.core.timeline.arranging import Arranging
from reader.core.timeline.scene import Model
from reader.session.jobs import Jobs

_AT_ONCE = 150
"""Dates that are arranged while the window waits; their sentences are read for names."""

_READ_AT_ONCE = 1000
"""So many if the text has been read before."""

_NAMELESS_AT_ONCE = 1500
"""With up to so many dates the lanes are shown before events have their names."""


class Arranger(QObject):
    """Hands over the model of what was asked for last; of what was asked before, none."""

    def __init__(self, parent: QObject, show: Callable[[Model], None]) -> None:
        """Call `show` with the model, at once or later."""
        super().__init__(parent)
        self._show = show
        self._jobs: Jobs | None = None
        self._asked = 0
        self.failed: Callable[[str], None] = lambda _: None

    @property
    def busy(self) -> bool:
        """Whether a model is still to come."""
        return self._jobs is not None and self._jobs.busy

    def arrange(self, asked: Arranging, *, known: bool) -> bool:
        """Show what is asked for; `known` articles have been read before. False: it comes later."""
        self._asked += 1
        dates = asked.dates
        if dates <= (_READ_AT_ONCE if known else _AT_ONCE):
            self._show(asked.model())
            return True
        soon = not known and dates <= _NAMELESS_AT_ONCE
        if soon:
            self._show(asked.nameless())
        number = self._asked

        def done(model: Model) -> None:
            if number == self._asked:
                self._show(model)

        if self._jobs is None:
            self._jobs = Jobs(self)
        self._jobs.submit(asked.prepared, done, self._fail)
        return soon

    def _fail(self, message: str) -> None:
        self.failed(tr("The timeline could not be arranged. {message}").format(message=message))

    def finish(self) -> None:
        """Wait for what is under way, and show no more of it."""
        self._asked += 1
        if self._jobs is not None:
            self._jobs.finish()
