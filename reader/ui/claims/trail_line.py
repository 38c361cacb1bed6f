"""Who gave a claim its status, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader.core.claim import Claim
from reader.core.dates import short_date
from reader.core.i18n import counted, tr
from reader.storage import StatusGiven, Whose
from reader.ui.status_words import status_word

TrailOf = Callable[[str, int], Sequence[StatusGiven]]
"""Says who gave a claim which status, the newest first; the number says how many at most."""

_MOST = 20


def who_word(given: StatusGiven) -> str:
    """Return who gave a status, as this window sees it; empty where nobody was written down."""
    if given.whose in (Whose.THIS_WINDOW, Whose.OTHER_WINDOW):
        return tr("you")
    if given.whose is Whose.EARLIER:
        return given.who or ""
    return given.who


def trail_text(given: StatusGiven) -> str:
    """Return such as “Disputed · Anna, 3 Jan 2022”, with the hour for what was done today."""
    local = given.at.astimezone()
    hour = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(given.at.timestamp())).time(),
        QLocale.FormatType.ShortFormat,
    )
    today = local.date() == dt.datetime.now().astimezone().date()
    when = tr("today {hour}").format(hour=hour) if today else short_date(local.date())
    who = who_word(given)
    return tr("{status} · {when}").format(
        status=status_word(given.status), when=f"{who}, {when}" if who else when
    )


class TrailLine(QWidget):
    """The last change of a claim's status in a line, and those before it when asked for."""

    def __init__(self, trail_of: TrailOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trail_of = trail_of
        self._claim: Claim | None = None
        self._trail: tuple[StatusGiven, ...] = ()
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setObjectName("smallWords")
        self.more = QPushButton(self)
        self.more.setObjectName("filterClear")
        self.more.setCheckable(True)
        self.more.toggled.connect(lambda _: self._show())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def set_claim(self, claim: Claim | None) -> None:
        """Show the trail of a claim; asks for it again only when the claim has changed."""
        if claim == self._claim:
            return
        if claim is None or self._claim is None or claim.id != self._claim.id:
            self.more.setChecked(False)
        self._claim = claim
        self._trail = tuple(self._trail_of(claim.id, _MOST)) if claim else ()
        self._show()

    def _show(self) -> None:
        earlier = len(self._trail) - 1
        unfolded = self.more.isChecked()
        lines = self._trail if unfolded else self._trail[:1]
        self.words.setText("\n".join(map(trail_text, lines)))
        told = counted(earlier, "{n} change before", "{n} changes before")
        self.more.setText("▴" if unfolded else f"+{earlier} ▾")
        self.more.setAccessibleName(told)
        self.more.setToolTip(told)
        self.more.setVisible(earlier > 0)
        self.setVisible(bool(self._trail))
