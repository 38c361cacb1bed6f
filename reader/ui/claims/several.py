"""Several annotations at once: what they have in common, and what to do with all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.cards import Card
from reader.core.claim import TagColour
from reader.core.i18n import counted, tr
from reader.ui.claims.stance_line import StanceLine
from reader.ui.claims.status_choice import StatusChoice
from reader.ui.claims.tag_field import TagField
from reader.ui.theme import Theme


class SeveralBox(QWidget):
    """Changes all chosen annotations in one step; shows what they share."""

    removal_asked = Signal()
    """All of them shall be removed."""

    speaker_edited = Signal(list, str)
    """The annotations that this was shown for, and who says so in them."""

    escaped = Signal()
    """Esc was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotationDetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.told = QLabel(self)
        self.told.setObjectName("severalCount")
        self.status = StatusChoice(theme, self)
        self.tags = TagField(theme, self)
        self._ids: list[str] = []
        self.line = StanceLine(self)
        self.line.speaker_edited.connect(lambda name: self.speaker_edited.emit(self._ids, name))
        self.remove = QPushButton(self)
        self.remove.clicked.connect(self.removal_asked)
        hint = QLabel(tr("Each act on all of them is one step of undo."), self)
        hint.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 8)
        column.setSpacing(8)
        for widget in (self.told, self.status, self.tags, self.line, hint):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Show everything in other colours."""
        self.status.set_theme(theme)
        self.tags.set_theme(theme)

    def set_known(
        self, tags: Sequence[str], speakers: Sequence[str], hues: Mapping[str, TagColour]
    ) -> None:
        """Offer these tags and names."""
        self.tags.set_known(tags, hues)
        self.line.speaker.offer(speakers)

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show what these cards have in common."""
        ids = [card.id for card in cards]
        same = ids == self._ids
        if not same:
            self.line.save()
            self.tags.clear()
        self._ids = ids
        number = len(cards)
        self.told.setText(counted(number, "{n} annotation selected", "{n} annotations selected"))
        self.remove.setText(counted(number, "Remove {n}", "Remove all {n}"))
        statuses = {card.status for card in cards}
        self.status.show_status(statuses.pop() if len(statuses) == 1 else None)
        counts = Counter(tag for card in cards for tag in card.claim.tags)
        self.tags.show_tags(
            {tag: "" if n == number else f" {n}/{number}" for tag, n in counts.items()}
        )
        stances = {card.annotation.stance for card in cards}
        speakers = {card.annotation.said_by for card in cards}
        self.line.show_values(
            stances.pop() if len(stances) == 1 else None,
            speakers.pop() if len(speakers) == 1 else "",
            keep=same,
        )

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it is seen."""
        own = (self.line.stance, self.line.speaker, self.remove)
        return [*self.status.buttons.values(), *self.tags.stops(), *own]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
