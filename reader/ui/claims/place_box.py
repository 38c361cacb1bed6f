"""What is to be done about the place of an annotation: check it, or say where it belongs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.core.cards import Card
from reader.core.claim import Anchor, Annotation
from reader.core.i18n import tr
from reader.core.merged_text import merged
from reader.ui.marked_text import MarkedText
from reader.ui.theme import Theme

WordsAt = Callable[[Annotation], str]
"""Says what the present text has where an annotation is."""

_LINES = 3


class PlaceBox(QWidget):
    """Says how the words have changed, with a button for each thing to do; hidden without need."""

    confirmed = Signal(str)
    """An annotation that is in the right place."""

    reattach_asked = Signal(str)
    """An annotation that belongs elsewhere."""

    removal_asked = Signal(str)
    """An orphan that shall be removed."""

    def __init__(self, theme: Theme, words_at: WordsAt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words_at = words_at
        self._row: Card | None = None
        self.words = MarkedText(theme, self)
        self.words.setObjectName("smallWords")
        self.words.setAccessibleName(tr("How the words have changed"))
        self.words.setToolTip(tr("What you marked, and what the text says there now"))
        self.here = QPushButton(tr("It Is Here"), self)
        self.reattach = QPushButton(tr("Re-attach…"), self)
        self.remove = QPushButton(tr("Remove"), self)
        self.here.setToolTip(tr("The annotation is in the right place ({keys})").format(keys="Y"))
        self.reattach.setToolTip(tr("Say where it belongs ({keys})").format(keys="R"))
        self.here.clicked.connect(lambda: self._say(self.confirmed))
        self.reattach.clicked.connect(lambda: self._say(self.reattach_asked))
        self.remove.clicked.connect(lambda: self._say(self.removal_asked))
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        for button in (self.here, self.reattach, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Keep room for some lines in whatever size the interface's text has."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish):
            self.words.ensurePolished()
            self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * _LINES + 12)
        return super().event(event)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.words.set_theme(theme)

    def set_row(self, row: Card | None) -> None:
        """Show what is to be done about a row; nothing where nothing is."""
        if row is not None and self._row is not None and row.annotation == self._row.annotation:
            self._row = row
            return
        self._row = row
        lost = row is not None and row.is_orphan
        unsure = row is not None and row.anchor is Anchor.APPROXIMATE
        self.here.setVisible(unsure)
        self.remove.setVisible(lost)
        self.words.setVisible(unsure)
        self.setVisible(lost or unsure)
        if row is not None and unsure:
            was, now = row.annotation.quote.exact, self._words_at(row.annotation)
            self.words.set_pieces(merged(was, now).pieces)
            said = tr("You marked “{was}”. The text now says “{now}”.").format(was=was, now=now)
            self.words.setAccessibleDescription(said)

    def _say(self, signal: SignalInstance) -> None:
        if self._row is not None:
            signal.emit(self._row.id)
