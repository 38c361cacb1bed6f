"""The table of the matrix: its cells, its keys, and the room that each column gets."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.core.claim import Stance
from reader.core.i18n import tr
from reader.ui.accounts.matrix_heads import ArticleHeads, ClaimHeads
from reader.ui.accounts.matrix_model import Index, MatrixModel
from reader.ui.claims.painting import draw_lines
from reader.ui.enlarging import enlarged
from reader.ui.mirroring import in_row
from reader.ui.painted_list import paint_ground
from reader.ui.theme import Theme

_LEAST, _MOST = 112, 230
_CLAIM_LEAST, _CLAIM_MOST, _CLAIM_SHARE = 200, 440, 0.3
_SIGN = 20


class CellDelegate(QStyledItemDelegate):
    """A sign and a word: in ink where the article has something, fainter where it has not."""

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget) -> None:
        """Paint the cells of `model`."""
        super().__init__(parent)
        self._rows, self.theme = model, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        cell = self._rows.cell_at(index)
        if cell is None:
            return
        theme, rect = self.theme, QRectF(option.rect)
        painter.save()
        painter.fillRect(rect, theme.paper)
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if self._rows.begins_group(index.column()):
            painter.drawLine(option.rect.topLeft(), option.rect.bottomLeft())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, self.theme, sides=3, above=3, below=4)
        ink = theme.secondary if cell.absence is not None else theme.ink
        if Stance.DENIES in cell.stances:
            ink = theme.trouble
        bold = QFont(option.font)
        bold.setBold(True)
        wide = enlarged(_SIGN, option.font) * max(len(cell.stances), 1)
        box = rect.adjusted(10, 0, -6, 0)
        sign = QRectF(box.x(), box.y(), wide, box.height())
        draw_lines(painter, cell.signs, bold, ink, in_row(sign, option), 1)
        words = QRectF(sign.right(), box.y(), box.right() - sign.right(), box.height())
        metrics = QFontMetricsF(option.font)
        lines = 1 if metrics.horizontalAdvance(cell.words) <= words.width() else 2
        high = lines * metrics.height()
        words = QRectF(words.x(), box.center().y() - high / 2, words.width(), high)
        draw_lines(painter, cell.words, option.font, ink, in_row(words, option), lines)
        painter.restore()


class MatrixView(QTableView):
    """Says which cell a person wants to see; letters go to the filter."""

    wanted = Signal()
    """The current cell was asked for, with Enter or a double click."""
    escaped = Signal()
    typed = Signal(str)
    """Letters that are meant for the filter."""

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        """Show `model`."""
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.heads = ArticleHeads(model, theme, self)
        self.claims = ClaimHeads(model, theme, self)
        self.setHorizontalHeader(self.heads)
        self.setVerticalHeader(self.claims)
        self._painter = CellDelegate(model, theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("Claims by article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.doubleClicked.connect(lambda _: self.wanted.emit())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = self.heads.theme = self.claims.theme = theme
        for part in (self.viewport(), self.heads.viewport(), self.claims.viewport()):
            part.update()

    def share_room(self) -> None:
        """Give claims a third of the width, and the articles what is left, as far as they need."""
        width = self.width()
        claim = min(max(width * _CLAIM_SHARE, _CLAIM_LEAST), _CLAIM_MOST)
        claim = round(min(enlarged(claim), width * 0.5))
        self.claims.set_wide(claim)
        columns = max(self._rows.columnCount(), 1)
        each = (width - claim - self.verticalScrollBar().sizeHint().width()) // columns
        each = round(min(max(each, enlarged(_LEAST)), enlarged(_MOST)))
        for column in range(self._rows.columnCount()):
            self.setColumnWidth(column, each)

    def minimumSizeHint(self) -> QSize:
        """Ask for the height of the heads and of a row, below which no cell could be read."""
        bar = self.horizontalScrollBar().sizeHint().height()
        high = self.heads.sizeHint().height() + self.claims.defaultSectionSize() + bar
        return QSize(super().minimumSizeHint().width(), high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self.share_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump on Enter, close on Esc, filter by letters."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.text().strip() and event.text().isprintable() and not _commands(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


def _commands(event: QKeyEvent) -> bool:
    held = event.modifiers()
    return bool(held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier))
