"""How far an import or a rescue is, in one line that moves nothing but itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from reader.core.i18n import tr

_SOON_MS = 400
"""What is over before that shows no progress."""

_LEAST_FOR_SPEED = 20


class ProgressLine(QFrame):
    """A bar, how many are done and how fast, and a button that stops it."""

    cancelled = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "", stopping: str = ""
    ) -> None:
        """Make a hidden line; `name` says of what, and `stopping` of its button, if no import."""
        super().__init__(parent)
        self.setObjectName("progressLine")
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setObjectName("sheetText")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name or tr("Progress of the import"))
        self.cancel = QPushButton(tr("Stop"))
        self.cancel.setAccessibleName(stopping or tr("Stop the import"))
        self.cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self.told)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self._timer = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._timer.timeout.connect(self.show)
        self.hide()

    def begin(self, doing: str) -> None:
        """Say what has begun, if it is not over soon."""
        self.told.setText(doing)
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self._timer.start()

    def show_progress(self, done: int, total: int, speed: float) -> None:
        """Show how many documents of how many are done, and how many a second."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        words = tr("{done} of {total} done").format(done=done, total=total)
        if done >= _LEAST_FOR_SPEED and speed >= 1:
            words = tr("{words}, {speed} a second").format(words=words, speed=round(speed))
        self.told.setText(words)
        self.bar.setAccessibleDescription(words)

    def end(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        else:
            super().keyPressEvent(event)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.told.setText(tr("Stopping…"))
        self.cancelled.emit()
