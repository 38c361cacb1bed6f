"""The claim in focus: that of the annotation last chosen; its passages are joined by lines."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.core.changes import Changed, Kind
from reader.core.claim import Anchor, Annotation, Claim, Status
from reader.core.passage import Span
from reader.ui.claim_lines import ClaimLines, ClaimPassages
from reader.ui.workbench import Workbench

_AFTER_MS = 33
"""How long lines wait: what was done in a column is seen there before."""


class ClaimFocus(QObject):
    """Follows the current annotation; the claim stays when it is let go of, its lines do not."""

    moved = Signal()
    """Another claim is in focus, or none, or the same with other passages."""

    def __init__(self, window: Workbench) -> None:
        """Follow what is chosen in `window`."""
        super().__init__(window)
        self._window = window
        self._claim = ""
        self._held = False
        self.lines = ClaimLines(window.row, window.appearance.theme)
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._draw)

    @property
    def claim(self) -> Claim | None:
        """The claim in focus."""
        return self._window.session.claim(self._claim) if self._claim else None

    def tie(self) -> None:
        """Listen to what is chosen, what changes, and which columns there are."""
        w = self._window
        w.session.current_changed.connect(lambda *_: self._chosen())
        w.session.changed.connect(self._changed)
        w.session.when_open(self._opened)
        w.desk.shown_changed.connect(self._soon.start)
        w.desk.marked.connect(self._soon.start)
        w.appearance.changed.connect(self._dress)

    def hold(self, *, held: bool) -> None:
        """Keep the lines while a pane about the claim has the keyboard, or no longer."""
        self._held = held
        self._soon.start()

    def annotations_shown(self) -> list[Annotation]:
        """Return the annotations of the claim that have a place in an article shown."""
        session = self._window.session
        return [
            one
            for article_id in self._window.desk.shown()
            if session.holds(article_id)
            for one in session.annotations(article_id)
            if one.claim_id == self._claim
        ]

    def _chosen(self) -> None:
        session = self._window.session
        current = session.annotation(session.current)
        self._soon.start()
        if current is not None and current.claim_id != self._claim:
            self._claim = current.claim_id
            self._window.desk.end_visit()
            self.moved.emit()

    def _changed(self, changed: Changed) -> None:
        session = self._window.session
        if not changed.kinds - {Kind.EVENTS}:
            return
        current = session.annotation(session.current)
        if current is not None:
            self._claim = current.claim_id
        elif self._claim and session.claim(self._claim) is None:
            self._claim = ""
        self._soon.start()
        self.moved.emit()

    def _opened(self) -> None:
        self._claim = ""
        self._chosen()
        self.moved.emit()

    def _draw(self) -> None:
        session = self._window.session
        current = session.annotation(session.current)
        claim = self.claim
        lit = claim is not None and (self._held or current is not None)
        if claim is None or not lit:
            self.lines.show_claim(None)
            return
        passages: dict[str, list[Span]] = {}
        for one in self.annotations_shown():
            passages.setdefault(one.article_id, []).append(one.span)
        placed = current is not None and current.anchor is not Anchor.ORPHAN
        chosen = (current.article_id, current.span) if current is not None and placed else None
        status = claim.status or Status.NONE
        self.lines.show_claim(ClaimPassages(status, passages, chosen))

    def _dress(self) -> None:
        self.lines.set_theme(self._window.appearance.theme)
