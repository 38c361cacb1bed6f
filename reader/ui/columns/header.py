"""The head of a column: which article, when it was published, and which mention is shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reader.core.article import ArticleInfo
from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.ui.badge import Badge
from reader.ui.theme import Theme

HEIGHT = 36
"""The height of the head in pixels."""
_ACCENT = 2


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class ColumnHeader(QWidget):
    """Shows number, outlet, publication date and its basis; dragging it moves the column."""

    dragged = Signal(QPoint)
    dropped = Signal()
    stepped = Signal(int)
    pressed = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, info: ArticleInfo, parent: QWidget | None = None) -> None:
        """Make the head of a column for the article that `info` speaks of."""
        super().__init__(parent)
        self._theme, self._leading = theme, False
        self._press: QPoint | None = None
        self._dragging = False
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._badge = Badge(info.number, theme)
        self._date, self._basis, self._note = (
            _label("columnDate"), _label("columnBasis"), _label("columnNote"),
        )  # fmt: skip
        self._basis.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._steps = [self._button("‹", tr("Previous mention"), -1)]
        self._count = _label("columnCount")
        self._steps.append(self._button("›", tr("Next mention"), 1))
        close = self._button("×", tr("Close column {n}").format(n=info.number), 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, _ACCENT, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._badge)
        row.addWidget(self._date)
        row.addWidget(self._basis, 1)
        row.addWidget(self._note)
        stepper = QHBoxLayout()
        stepper.setSpacing(0)
        for widget in (self._steps[0], self._count, self._steps[1]):
            stepper.addWidget(widget)
        row.addLayout(stepper)
        row.addWidget(close)
        self.set_info(info)
        self.set_mentions(0, 0)

    def _button(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("columnStep")
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFixedSize(24, 24)
        if step:
            button.clicked.connect(lambda: self.stepped.emit(step))
        else:
            button.clicked.connect(self.closed)
        return button

    def set_info(self, info: ArticleInfo) -> None:
        """Show what is known of the article."""
        publication = info.publication
        self._date.setText(short_date(publication.date) if publication else tr("no date"))
        basis = [tr(publication.kind.value)] if publication else []
        if info.outlet:
            basis.insert(0, info.outlet)
        self._basis.setText(" · ".join(basis))
        self.setToolTip("")
        evidence = publication.evidence if publication else tr("No publication date is known.")
        self._date.setAccessibleDescription(evidence)
        self._evidence = evidence

    def set_mentions(self, number: int, total: int, note: str = "") -> None:
        """Show which of how many mentions is in view, or a note such as “no mention”."""
        for button in self._steps:
            button.setVisible(total > 1)
        self._count.setVisible(total > 0)
        self._count.setText(f"{number}/{total}")
        self._note.setVisible(bool(note))
        self._note.setText(note)

    def set_leading(self, *, leading: bool) -> None:
        """Mark the column that leads."""
        self._leading = leading
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._badge.set_theme(theme)
        self.update()

    @property
    def evidence(self) -> str:
        """The sentence that says where the publication date comes from."""
        return self._evidence

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint paper, the rule below, and the accent bar of the leading column."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.rule)
        if self._leading:
            painter.fillRect(0, 0, self.width(), _ACCENT, self._theme.accent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()
            self.pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the column once the pointer has gone far enough."""
        if self._press is None:
            return
        moved = (event.position().toPoint() - self._press).manhattanLength()
        if self._dragging or moved >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """End a drag."""
        if self._dragging:
            self.dropped.emit()
        self._press, self._dragging = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
