"""The text of an article, block by block: what is its own, and what is furniture."""

from __future__ import annotations

from math import ceil
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.core.article import Block, BlockKind
from reader.core.excerpt import excerpt
from reader.core.i18n import tr
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.importing.words import kind_word
from reader.ui.mirroring import in_row
from reader.ui.painted_list import PaintedList
from reader.ui.theme import Theme

_LABEL = 88
_SIDE = 10
_PAD = 5
_LINES = 3
_SHOWN = 400
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class BlockModel(QAbstractListModel):
    """The blocks of one text."""

    def __init__(self, parent: QWidget) -> None:
        """Hold nothing yet."""
        super().__init__(parent)
        self._text = ""
        self.blocks: tuple[Block, ...] = ()

    def show_text(self, text: str, blocks: tuple[Block, ...]) -> None:
        """Hold another text, or the same with blocks of other kinds."""
        if text == self._text and len(blocks) == len(self.blocks):
            self.blocks = blocks
            if blocks:
                self.dataChanged.emit(self.index(0), self.index(len(blocks) - 1))
            return
        self.beginResetModel()
        self._text, self.blocks = text, blocks
        self.endResetModel()

    def words(self, row: int) -> str:
        """Return the beginning of a block on one line."""
        span = self.blocks[row].span
        return excerpt(self._text[span.start : span.end], _SHOWN)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many blocks there are."""
        return 0 if parent.isValid() else len(self.blocks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a block, with what it is for screen readers."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = kind_word(self.blocks[index.row()].kind) or tr("Text")
            return f"{kind}: {self.words(index.row())}"
        return None


class BlockList(PaintedList):
    """Shows the blocks; a block is moved between text and furniture by a click on what it is."""

    switched = Signal(int, bool)
    """A block, by its place, is furniture from now on, or is not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self.blocks = BlockModel(self)
        self.setModel(self.blocks)
        self._painter = _BlockDelegate(self.blocks, theme, self)
        self.setItemDelegate(self._painter)
        self.setObjectName("blockList")
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setAccessibleName(tr("Text of the article"))
        self.setAccessibleDescription(
            tr("The space bar moves a line between the text and the furniture.")
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.viewport().update()

    def toggle(self, row: int) -> None:
        """Move a block between text and furniture."""
        if 0 <= row < len(self.blocks.blocks):
            furniture = self.blocks.blocks[row].kind is BlockKind.FURNITURE
            self.switched.emit(row, not furniture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the chosen block with the space bar; Esc and Enter are the sheet's."""
        if event.key() == Qt.Key.Key_Space:
            self.toggle(self.currentIndex().row())
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Move a block where what it is was clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        box = self.visualRect(index)
        across = event.position().x() - box.left()
        if self.isRightToLeft():
            across = box.right() - event.position().x()
        if index.isValid() and across < _SIDE + _LABEL:
            self.toggle(index.row())


class _BlockDelegate(QStyledItemDelegate):
    """Paints what a block is at its left, and its first lines."""

    def __init__(self, blocks: BlockModel, theme: Theme, view: BlockList) -> None:
        super().__init__(view)
        self._blocks, self.theme, self._view = blocks, theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        room = max(self._view.viewport().width() - 2 * _SIDE - _LABEL, 40)
        lines = self._lines(option, index.row(), room)
        return QSize(1, round(lines * option.fontMetrics.height() * 1.15) + 2 * _PAD)

    def _lines(self, option: QStyleOptionViewItem, row: int, room: float) -> int:
        if self._blocks.blocks[row].kind is BlockKind.FURNITURE:
            return 1
        bold = 1.08 if self._blocks.blocks[row].kind is BlockKind.TITLE else 1.02
        wide = option.fontMetrics.horizontalAdvance(self._blocks.words(row)) * bold
        return min(max(ceil(wide / room), 1), _LINES)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, kind = self.theme, self._blocks.blocks[index.row()].kind
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        furniture = kind is BlockKind.FURNITURE
        self._paint_ground(painter, option)
        font, small = QFont(option.font), scaled(option.font, 0.86)
        if kind is BlockKind.TITLE:
            font.setWeight(QFont.Weight.DemiBold)
        if furniture:
            font.setItalic(True)
        line = option.fontMetrics.height() * 1.15
        label = QRectF(row.left() + _SIDE, row.top() + _PAD, _LABEL - _SIDE, line)
        word = kind_word(kind) or (tr("Text") if self._is_here(option) else "")
        draw_lines(painter, word, small, theme.secondary, in_row(label, option), 1)
        room = row.width() - 2 * _SIDE - _LABEL
        lines = self._lines(option, index.row(), room)
        box = QRectF(row.left() + _SIDE + _LABEL, row.top() + _PAD, room, lines * line)
        ink = theme.secondary if furniture else theme.ink
        words = self._blocks.words(index.row())
        draw_lines(painter, words, font, ink, in_row(box, option), lines)
        painter.restore()

    @staticmethod
    def _is_here(option: QStyleOptionViewItem) -> bool:
        here = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        return bool(option.state & here)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(self.theme.accent, 1.5) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if chosen else self.theme.hover)
            painter.drawRoundedRect(box, 6, 6)
