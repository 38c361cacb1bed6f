"""How a passage stands to its claim, and who says so in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from reader.core.claim import Stance
from reader.core.i18n import tr
from reader.ui.claims.rows import stance_word
from reader.ui.claims.tag_field import Suggested
from reader.ui.drop_down import DropDown

_LONGEST = 200
_GAP = 2
_NAME = 14
"""How many characters of a name are to be seen at least."""


class _StanceList(DropDown):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around: scrolling past must change nothing."""
        event.ignore()


class StanceLine(QWidget):
    """Shows a stance and a speaker; says which other ones are wanted."""

    stance_chosen = Signal(str)
    """The value of a stance."""

    speaker_edited = Signal(str)
    """Who says so, in the person's words; empty for nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.stance = _StanceList(tr("Stance"))
        self.stance.setToolTip(tr("How the passage stands to the claim"))
        for stance in Stance:
            self.stance.addItem(stance_word(stance), stance.value)
        self.stance.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.speaker = Suggested(self)
        self.speaker.setMaxLength(_LONGEST)
        self.speaker.setPlaceholderText(tr("Said by"))
        self.speaker.setAccessibleName(tr("Who says so in the passage"))
        self.speaker.setToolTip(self.speaker.accessibleName())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.stance)
        self._row.addWidget(self.speaker, 1)
        self.stance.activated.connect(self._choose)
        self.speaker.entered.connect(lambda _: self.save())
        self.speaker.editingFinished.connect(self.save)

    def show_values(self, stance: Stance | None, speaker: str, *, keep: bool = False) -> None:
        """Show a stance, or that there are several (None), and a speaker; tells nobody.

        With `keep`, what is being written stays.
        """
        self.stance.setCurrentIndex(-1 if stance is None else self.stance.findData(stance.value))
        self.stance.setPlaceholderText(tr("Several"))
        if keep and self.speaker.text() != self._shown:
            return
        self._shown = speaker
        if self.speaker.text() != speaker:
            self.speaker.setText(speaker)
            self.speaker.setCursorPosition(0)

    def save(self) -> None:
        """Hand over who says so, if that was changed."""
        text = " ".join(self.speaker.text().split())
        if text != self._shown:
            self._shown = text
            self.speaker_edited.emit(text)

    def give_up(self) -> None:
        """Show the speaker as before, whatever is being written."""
        self.speaker.setText(self._shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the speaker below the stance where beside it there is no room for a name."""
        super().resizeEvent(event)
        beside = self.width() - self.stance.sizeHint().width() - _GAP
        name = self.speaker.fontMetrics().averageCharWidth() * _NAME
        stacked = beside < name
        way, policy = QBoxLayout.Direction, QSizePolicy.Policy
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        self.stance.setSizePolicy(policy.Ignored if stacked else policy.Maximum, policy.Fixed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand over what was written before this goes out of sight."""
        self.save()
        super().hideEvent(event)

    def _choose(self) -> None:
        self.stance_chosen.emit(self.stance.currentData())
