"""What the window says while something is dragged over it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.core.i18n import tr

_LEAST = QSize(420, 140)


class DropHint(QWidget):
    """A card in the middle of the window, in which the pointer finds nothing."""

    def __init__(self, around: QWidget) -> None:
        """Make a hidden hint over `around`."""
        super().__init__(around)
        self.setObjectName("dropHint")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._around = around
        title, text = QLabel(tr("Drop to import")), QLabel()
        text.setText(tr("Files and folders go in at once; text is shown first."))
        title.setObjectName("emptyTitle")
        text.setObjectName("emptyText")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.addStretch(1)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self.hide()

    def open(self) -> None:
        """Come to the middle of the window."""
        self.resize(self.sizeHint().expandedTo(_LEAST))
        self.move(self._around.rect().center() - self.rect().center())
        self.show()
        self.raise_()
