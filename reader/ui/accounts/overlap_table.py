"""The table over the list of shared words: what part of each article stands in each other one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reader.core.i18n import tr
from reader.corroboration.reports import LARGE
from reader.ui.accounts.overlap_model import Grid, Index, OverlapModel
from reader.ui.enlarging import enlarged
from reader.ui.own_keys import claimed
from reader.ui.theme import Theme

_CELL = 54
_HIGH = 26
_NAMES = 0.42
_MOST_ROWS = 8
_SIDE = 12
_FULL = 0.5
_STRONGEST = 0.55
_FAINTEST = 0.08
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Cells(QStyledItemDelegate):
    """The share in per cent on a ground the darker the more it is; from a quarter on in bold."""

    def __init__(self, model: OverlapModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self.theme = model, theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        theme, rect = self.theme, QRectF(option.rect).adjusted(1, 1, -1, -1)
        share = self._rows.grid.share(index.row(), index.column())
        same = index.row() == index.column()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if share and not same:
            ground = QColor(theme.accent)
            ground.setAlphaF(max(min(share / _FULL, 1.0) * _STRONGEST, _FAINTEST))
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, 4, 4)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            focused = chosen and state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(theme.accent if chosen else theme.rule, 2 if focused else 1))
            painter.drawRoundedRect(rect, 4, 4)
        font = QFont(option.font)
        font.setBold(share >= LARGE and not same)
        painter.setFont(font)
        painter.setPen(theme.ink if share and not same else theme.secondary)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._rows.shown(index))
        painter.restore()


class OverlapTable(QTableView):
    """Says which two articles a person looks at, and which they want to see."""

    pair_looked_at = Signal(str, str)
    """The ids of the articles of the cell that has become current."""
    pair_wanted = Signal(str, str)
    """The ids of the articles of the cell that was double-clicked, or where Enter was pressed."""
    escaped = Signal()
    passed_top = Signal()
    passed_bottom = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty table."""
        super().__init__(parent)
        self.setObjectName("overlapTable")
        self.model_ = OverlapModel()
        self.model_.setParent(self)
        self.setModel(self.model_)
        self._painter = _Cells(self.model_, theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(tr("What part of each article stands in each other one"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
        self.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.selectionModel().currentChanged.connect(lambda index, _: self._look(index))
        self.doubleClicked.connect(self._want)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.viewport().update()

    def show_grid(self, grid: Grid) -> None:
        """Show other articles; the current cell stays so while both its articles are there."""
        if grid == self.model_.grid:
            return
        before = self.model_.pair_at(self.currentIndex())
        self.model_.set_grid(grid)
        self._measure()
        if before is not None:
            self.look_at(*before)

    def look_at(self, one: str, other: str) -> None:
        """Make the cell of two articles current without saying so."""
        grid = self.model_.grid
        current = self.model_.pair_at(self.currentIndex())
        if current is not None and set(current) == {one, other}:
            return
        row, column = grid.place_of(one), grid.place_of(other)
        if row >= 0 and column >= 0:
            self.blockSignals(True)
            self.setCurrentIndex(self.model_.index(row, column))
            self.blockSignals(False)
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """Ask for the room of all rows, up to eight."""
        rows = min(max(self.model_.rowCount(), 1), _MOST_ROWS)
        high = self.horizontalHeader().sizeHint().height() + rows * self._high() + 10
        bar = self.horizontalScrollBar()
        return QSize(200, high + (bar.sizeHint().height() if bar.maximum() > 0 else 0))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Claim this table's own keys; measure anew when the face or the width has changed."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Resize):
            self._measure()
        return claimed(event, (*_ENTER, Qt.Key.Key_Escape)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show both passages on Enter; leave upwards and downwards past the first and last row."""
        key, row = event.key(), self.currentIndex().row()
        if key in _ENTER:
            self._want(self.currentIndex())
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and row <= 0:
            self.passed_top.emit()
        elif key == Qt.Key.Key_Down and row >= self.model_.rowCount() - 1:
            self.passed_bottom.emit()
        else:
            super().keyPressEvent(event)

    # Inside

    def _high(self) -> int:
        return max(enlarged(_HIGH, self.font()), self.fontMetrics().height() + 8)

    def _measure(self) -> None:
        header, metrics = self.verticalHeader(), self.fontMetrics()
        columns = max(self.model_.columnCount(), 1)
        room = self.width() - 2 * _SIDE - 2
        least = metrics.horizontalAdvance("99 %") + 5
        names = round(room * _NAMES)
        self.model_.named = room - names >= columns * (least + 8)
        numbers = metrics.horizontalAdvance("99") + 8
        header.setFixedWidth(names if self.model_.named else numbers)
        header.setDefaultSectionSize(self._high())
        each = (room - header.maximumWidth()) // columns
        wide = enlarged(_CELL, self.font())
        self.horizontalHeader().setMinimumSectionSize(24)
        self.horizontalHeader().setDefaultSectionSize(min(max(each, least), wide))
        self.updateGeometry()

    def _look(self, index: Index) -> None:
        pair = self.model_.pair_at(index)
        if pair is not None:
            self.pair_looked_at.emit(*pair)

    def _want(self, index: Index) -> None:
        pair = self.model_.pair_at(index)
        if pair is not None:
            self.pair_wanted.emit(*pair)
