"""Brings the annotations of a library into the panel: few at once, many bit by bit."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from PySide6.QtCore import QObject, QTimer

from reader.core.cards import Card
from reader.core.changes import Changed, Kind
from reader.core.errors import ReaderError
from reader.session.session import Session
from reader.ui.card_source import CardSource, NewCards
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.turns import FEW, Afterwards

AT_ONCE = 1000
"""Annotations up to which a library is shown whole as soon as it is opened."""

_FEW_ARTICLES = 50
"""New articles up to which their annotations are read as soon as they are there."""

_AT_A_TIME = 100
"""Cards that are made before the clock is looked at."""

_SLICE_SECONDS = 0.02
"""How long reading goes on before the window is given its turn."""


class Gathering(QObject):
    """Keeps the cards of the panel in step with the session.

    Of a large library, the articles with a column come first; the others follow while the window
    is idle, so that opening takes as long as what is seen.
    """

    def __init__(self, session: Session, panel: AnnotationsPanel, afterwards: Afterwards) -> None:
        """Fill `panel` from `session`; what a change made different, `afterwards`."""
        super().__init__(panel)
        self._session, self._panel, self._afterwards = session, panel, afterwards
        self.gives_way: Callable[[], bool] = lambda: False
        """Tells whether something is being done that is seen sooner, for which this waits."""
        self.source = CardSource(session)
        self._waiting: list[str] = []
        self._making: Iterator[Card] | None = None
        """The cards that are left of the article that is being read, None where none is."""
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def going_on(self) -> bool:
        """Whether there are articles whose annotations were not read yet."""
        return bool(self._waiting) or self._making is not None

    def begin(self, first: Iterable[str]) -> None:
        """Show the library that is open now, or none; of a large one those articles `first`."""
        self._afterwards.settle()
        self._making = None
        self.source.clear()
        self._enqueue()
        made: list[Card] = []
        if self._session.annotation_count() <= AT_ONCE:
            made = self._read(list(self._waiting))
        else:
            soon = dict.fromkeys(first)
            rest = [one for one in self._waiting if one not in soon]
            self._waiting = rest + [*soon][::-1]
        self._panel.set_cards(tuple(made))
        self._settle()

    def stop(self) -> None:
        """Read no more, and forget what was read, as the library is about to be another one."""
        self._waiting, self._making = [], None
        self.source.clear()
        self._timer.stop()

    def changed(self, changed: Changed, shown: Iterable[str]) -> None:
        """Show what a change has made different; all anew where that is not known."""
        if not changed.kinds:
            return
        touched = self._session.touched
        if touched is None or changed.articles is None:
            self.begin(shown)
            return
        found: list[NewCards] = []
        if len(touched) > FEW and Kind.ARTICLES not in changed.kinds:
            self._afterwards.put(partial(self._renew, changed, touched, found))
        else:
            self._renew(changed, touched, found)
        self._afterwards.put(partial(self._show, found))

    def _show(self, found: Iterable[NewCards]) -> None:
        for new in found:
            self._panel.update_cards(new.made, new.gone)

    def _renew(self, changed: Changed, touched: Iterable[str], found: list[NewCards]) -> None:
        """Add to `found` what a change has made different."""
        try:
            new = self.source.renewed(changed, touched)
        except ReaderError as error:
            self._session.tell(error)
            return
        if Kind.ARTICLES in changed.kinds:
            self._enqueue()
            few = len(self._waiting) <= _FEW_ARTICLES
            if few and self._session.annotation_count() <= AT_ONCE:
                new = NewCards((*new.made, *self._read(list(self._waiting))), new.gone)
        if new.made or new.gone:
            found.append(new)
        self._settle()

    def bring(self, articles: Iterable[str]) -> None:
        """Show the annotations of these articles now, if they are not shown yet."""
        made = [*self._rest(), *self._read(articles)] if self.going_on else []
        if made:
            self._afterwards.settle()
            self._panel.update_cards(made, ())
            self._settle()

    def finish(self) -> None:
        """Read all that is left at once."""
        self.bring(list(self._waiting))

    def _enqueue(self) -> None:
        known = self.source.gathered
        # From the end, where a list gives its items away quickly.
        self._waiting = [i.id for i in self._session.articles() if i.id not in known][::-1]

    def _go_on(self) -> None:
        if self._session.library is None:
            self.stop()
            return
        if self.gives_way():
            return
        if self._afterwards.waiting:
            # The cards read last, or what an act left to do: each in a turn of its own.
            self._afterwards.hurry()
            return
        until = time.monotonic() + _SLICE_SECONDS
        made: list[Card] = []
        while self.going_on and time.monotonic() < until:
            if self._making is None:
                self._begin(self._waiting.pop())
                continue
            some = [*islice(self._making, _AT_A_TIME)]
            made += some
            if not some:
                self._making = None
        if made:
            self._afterwards.put(partial(self._panel.update_cards, made, ()))
        self._settle()

    def _begin(self, article_id: str) -> None:
        try:
            self._making = self.source.each_of(article_id)
        except ReaderError as error:
            # What can be read of the others is shown.
            self._session.tell_once(error)

    def _rest(self) -> list[Card]:
        """Make the cards that are left of the article that is being read."""
        making, self._making = self._making, None
        return [*making] if making is not None else []

    def _read(self, articles: Iterable[str]) -> list[Card]:
        made: list[Card] = []
        for article_id in articles:
            self._begin(article_id)
            made += self._rest()
        return made

    def _settle(self) -> None:
        known = self.source.gathered
        while self._waiting and self._waiting[-1] in known:
            self._waiting.pop()
        self._panel.set_reading(reading=self.going_on)
        if self.going_on and not self._timer.isActive():
            self._timer.start()
        elif not self.going_on:
            self._timer.stop()
