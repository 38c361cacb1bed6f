"""The libraries that were opened last, each a button that opens it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from reader.core.i18n import tr

_MOST = 5
_PADDING = 28
"""Pixels that a button takes beside its words."""


class RecentList(QWidget):
    """Shows the names of libraries and the folders that they are in; the last one first."""

    def __init__(self, paths: Sequence[str], act: Callable[[Path], object], width: int) -> None:
        """Make a list of `width` pixels; `act` gets the path of the one that is chosen."""
        super().__init__()
        self.setFixedWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(2)
        heading = QLabel(tr("Opened last"))
        heading.setObjectName("recentHeading")
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(heading)
        for path in map(Path, paths[:_MOST]):
            column.addWidget(self._button(path, act, width))

    def _button(self, path: Path, act: Callable[[Path], object], width: int) -> QPushButton:
        button = QPushButton()
        button.setObjectName("recentLibrary")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.ensurePolished()
        words = f"{path.name}  ·  {_folder(path)}"
        elide = Qt.TextElideMode.ElideMiddle
        shown = button.fontMetrics().elidedText(words, elide, width - _PADDING)
        button.setText(shown.replace("&", "&&"))
        button.setAccessibleName(tr("Open {name}").format(name=path.name))
        button.setAccessibleDescription(str(path))
        button.setToolTip(str(path))
        button.clicked.connect(lambda: act(path))
        return button


def _folder(path: Path) -> str:
    """Return the folder of a file as people write it, with ~ for their own."""
    folder = path.parent
    home = Path.home()
    return f"~/{folder.relative_to(home)}" if home in folder.parents else str(folder)
