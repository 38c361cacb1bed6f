"""Errors that nobody caught: told and written down, while the window lives on."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.core.i18n import tr
from reader.health.account import account_of, place_of
from reader.health.log import Log
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.ui.mishap_box import MishapBox

_IN_FULL = 3
"""How often the same error is written down at length; a widget may fail at every repainting."""

_MOST_SHOWN = 10
_PAUSE = 30.0
"""Seconds between two words about errors that are known already."""


class Mishaps(QObject):
    """Hears of every error that nobody caught, in slots, events, threads and jobs.

    At most one box is open, and an error that was shown is not shown again: it is counted in the
    box, or mentioned above the columns now and then when that has been closed.
    """

    happened = Signal(str, str)
    """An error of some thread: where it arose, and its account."""

    def __init__(
        self, window: Workbench, log: Log, surroundings: Callable[[], str] = lambda: ""
    ) -> None:
        """Tell in `window` and write to `log`; `surroundings` go with the details."""
        super().__init__(window)
        self._window, self._log, self._surroundings = window, log, surroundings
        self._counts: Counter[str] = Counter()
        self._accounts: dict[str, str] = {}
        self._mentioned = -_PAUSE
        self._box: MishapBox | None = None
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def box(self) -> MishapBox | None:
        """The box, while it is open."""
        return self._box

    def listen(self) -> None:
        """Hear of errors from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def stop(self) -> None:
        """Hear of errors no more."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._note(error, "error")
            self.happened.emit(place_of(error), account_of(error))
        if sys.stderr is not None:
            self._before[0](kind, error, trace)

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        error = told.exc_value
        if isinstance(error, Exception):
            self._note(error, "error in a thread")
            self.happened.emit(place_of(error), account_of(error))
        if sys.stderr is not None:
            self._before[1](told)

    def _unraisable(self, told: sys.UnraisableHookArgs) -> None:
        """Write down an error that Python itself passes over, such as one in a `__del__`."""
        if isinstance(told.exc_value, Exception):
            self._note(told.exc_value, "error passed over")
        if sys.stderr is not None:
            self._before[2](told)

    def _note(self, error: BaseException, event: str) -> None:
        """Write an error down; in the thread in which it happened."""
        place = place_of(error)
        self._counts[place] += 1
        count = self._counts[place]
        if count <= _IN_FULL:
            self._log.write(event, account_of(error), times=count)
        elif str(count).strip("0") == "1":  # the 10th, the 100th, the 1000th …
            self._log.write(event, place, times=count)

    def _tell(self, place: str, account: str) -> None:
        """Show an error; on the window's thread."""
        known = place in self._accounts
        if not known and len(self._accounts) < _MOST_SHOWN:
            self._accounts[place] = account
        if self._box is not None:
            self._box.tell(self._details())
        elif known or place not in self._accounts:
            self._mention()
        else:
            self._open()

    def _open(self) -> None:
        from reader.ui.mishap_box import MishapBox

        box = MishapBox(self._log.path, self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._closed)
        self._box = box
        box.tell(self._details())
        box.show()

    def _closed(self) -> None:
        self._box = None
        self._mentioned = time.monotonic()

    def _mention(self) -> None:
        if time.monotonic() - self._mentioned < _PAUSE:
            return
        self._mentioned = time.monotonic()
        sentence = tr("An error that was shown before has come up again. Your library is safe.")
        self._window.say(sentence)

    def _details(self) -> str:
        parts = [
            account if self._counts[place] < 2 else f"{account}\n({self._counts[place]} ×)"
            for place, account in self._accounts.items()
        ]
        return "\n\n".join([*parts, self._surroundings()]).rstrip()
