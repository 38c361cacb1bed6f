"""What stands in the middle of the window while there is nothing to read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_WIDTH = 440


class EmptyPage(QWidget):
    """One sentence that says what to do next, with the buttons below it."""

    def __init__(self, title: str, text: str, actions: Sequence[QAction]) -> None:
        """Make a page with a button for each of `actions`."""
        super().__init__()
        self.setObjectName("emptyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        heading, sentence = QLabel(title), QLabel(text)
        self._sentence = sentence
        heading.setObjectName("emptyTitle")
        sentence.setObjectName("emptyText")
        sentence.setWordWrap(True)
        sentence.setFixedWidth(_WIDTH)
        for label in (heading, sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(heading)
        column.addWidget(sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(buttons)
        column.addStretch(3)
        self._column, self._buttons = column, buttons
        self._recent: QWidget | None = None
        self._show_recent: Callable[[], object] = lambda: None

    def list_recent(
        self, paths: Callable[[], Sequence[str]], act: Callable[[Path], object]
    ) -> None:
        """List libraries below the buttons, those there are by the time the page is shown.

        `act` gets the path of the one that is chosen.
        """
        self._show_recent = lambda: self._fill_recent(paths(), act)

    def _fill_recent(self, paths: Sequence[str], act: Callable[[Path], object]) -> None:
        from reader.ui.recent_list import RecentList

        if self._recent is not None:
            self._recent.hide()
            self._recent.deleteLater()
        self._recent = RecentList(paths, act, self._across()) if paths else None
        if self._recent is not None:
            before_stretch = self._column.count() - 1
            centred = Qt.AlignmentFlag.AlignHCenter
            self._column.insertWidget(before_stretch, self._recent, 0, centred)
            self._recent.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Leave the sentence the height of its lines in the style sheet's face; list anew."""
        super().showEvent(event)
        self._fit()
        self._show_recent()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the sentence anew where there is less room than it likes."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the buttons: the sentence breaks."""
        sides = self._column.contentsMargins()
        across = self._buttons.minimumSize().width() + sides.left() + sides.right()
        return QSize(across, super().minimumSizeHint().height())

    def _across(self) -> int:
        sides = self._column.contentsMargins()
        return max(min(_WIDTH, self.width() - sides.left() - sides.right()), 0)

    def _fit(self) -> None:
        across = self._across()
        self._sentence.setFixedWidth(across)
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(across))
