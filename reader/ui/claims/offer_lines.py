"""What the program offers on an annotation: who says so, and which status its links speak for.

Nothing of it is set before the person takes it.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.core.claim import Stance, Status
from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ui.claims.rows import stance_word
from reader.ui.flow import FlowLayout
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS, Theme

SPEAKER_KEY, STATUS_KEY = "B", "U"
"""The keys that take an offer, in the columns and among the cards."""


@frozen
class SpeakerOffer:
    """Who says so in a passage, as the program reads it, with the stance that follows."""

    annotation_id: str
    speaker: str
    institution: str = ""
    stance: Stance = Stance.ATTRIBUTES

    @property
    def name(self) -> str:
        """The speaker, and whom they speak for where that is not said by the name."""
        if not self.institution or self.institution.casefold() in self.speaker.casefold():
            return self.speaker
        return f"{self.speaker} ({self.institution})"


@frozen
class StatusOffer:
    """The status that the links of a claim speak for, with the sum written out."""

    claim_id: str
    status: Status
    words: str
    taken: bool
    """Whether the claim has that status already."""


class SpeakerLine(QWidget):
    """A button with the speaker that the program has read; hidden without one."""

    taken = Signal()
    """The person takes the offer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make a hidden line."""
        super().__init__(parent)
        self.offer: SpeakerOffer | None = None
        self.button = _Shortened(self)
        self.button.setObjectName("offerButton")
        self.button.clicked.connect(self.taken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def show_offer(self, offer: SpeakerOffer | None) -> None:
        """Offer a speaker, or nobody."""
        self.offer = offer
        if offer is not None:
            words = tr("Said by {speaker}?").format(speaker=offer.name)
            self.button.say(words, SPEAKER_KEY)
            self.button.setAccessibleName(
                tr("Take over: said by {speaker}, {stance}").format(
                    speaker=offer.name, stance=stance_word(offer.stance)
                )
            )
            self.button.setToolTip(
                tr("Found in the text around the passage. Take it over with {key}, or write "
                   "another name above.").format(key=SPEAKER_KEY)
            )  # fmt: skip
        self.setVisible(offer is not None)


class StatusLine(QWidget):
    """The sum of origins of a claim, with what takes its status and what shows the origins."""

    taken = Signal()
    """The person takes the status."""

    origins_asked = Signal()
    """The origins behind the sum shall be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a hidden line."""
        super().__init__(parent)
        self._theme = theme
        self.offer: StatusOffer | None = None
        self.words = QLabel(self)
        self.words.setObjectName("offerWords")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.take, self.origins = QPushButton(self), QPushButton(tr("Origins…"), self)
        self.take.setObjectName("offerButton")
        self.origins.setObjectName("originsButton")
        self.take.clicked.connect(self.taken)
        self.origins.clicked.connect(self.origins_asked)
        self.origins.setToolTip(tr("See what counts as one origin, and why, and change it"))
        row = FlowLayout(gap=4)
        row.addWidget(self.take)
        row.addWidget(self.origins)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(row)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme

    def show_offer(self, offer: StatusOffer | None) -> None:
        """Offer a status with its reasons, or nothing."""
        self.offer = offer
        if offer is not None:
            self.words.setText(offer.words)
            status = f"{GLYPHS[offer.status]} {status_word(offer.status)}".strip()
            self.take.setText(tr("{status}?  {key}").format(status=status, key=STATUS_KEY))
            self.take.setAccessibleName(
                tr("Take over the status {status}: {reasons}").format(
                    status=status_word(offer.status), reasons=offer.words
                )
            )
            self.take.setToolTip(
                tr("What the linked passages speak for. It is set only if you take it over ({key})")
                .format(key=STATUS_KEY)
            )  # fmt: skip
            self.take.setVisible(not offer.taken and offer.status is not Status.NONE)
        self.setVisible(offer is not None)


class _Shortened(QPushButton):
    """A button whose words end in an ellipsis where there is no room; its key is always seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str, key: str) -> None:
        """Show words and the key that does it."""
        self._words, self._key = words, key
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the room of all the words."""
        shown, missing = self.text(), f"{self._words}  {self._key}"
        metrics = self.fontMetrics()
        more = metrics.horizontalAdvance(missing) - metrics.horizontalAdvance(shown)
        return super().sizeHint() + QSize(max(more, 0), 0)

    def minimumSizeHint(self) -> QSize:
        """Let the words be shortened."""
        return QSize(48, super().sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        """Fit the words to the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        around = super().sizeHint().width() - metrics.horizontalAdvance(self.text())
        room = self.width() - around - metrics.horizontalAdvance(f"  {self._key}")
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(room, 24))
        full = room < 24 or not self.isVisible()
        self.setText(f"{self._words if full else words}  {self._key}")
