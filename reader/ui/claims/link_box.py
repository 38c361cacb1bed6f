"""The box in which a claim is chosen by typing: what a passage is linked to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.ui.claims.link_rows import ClaimRow, fitting
from reader.ui.claims.painting import draw_lines
from reader.ui.claims.style import scaled
from reader.ui.columns.placement import beside
from reader.ui.enlarging import enlarged
from reader.ui.mirroring import in_row
from reader.ui.theme import GLYPHS, Theme

_WIDTH = 420
_SHOWN = 7
_PAD = 8
_SIGN = 22
_MOST = 200
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ClaimModel(QAbstractListModel):
    """The claims to choose from."""

    def __init__(self, parent: QObject) -> None:
        """Make an empty model."""
        super().__init__(parent)
        self.rows: Sequence[ClaimRow] = ()

    def set_rows(self, rows: Sequence[ClaimRow]) -> None:
        """Offer other claims."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many claims there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a claim in words."""
        spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.rows[index.row()].spoken if role in spoken else None


class _ClaimDelegate(QStyledItemDelegate):
    """Paints a claim on two lines: what it says, with the sign of its status, and where."""

    def __init__(self, model: ClaimModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model, self.theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        small = QFontMetricsF(scaled(option.font, 0.92)).height()
        return QSize(1, round(QFontMetricsF(option.font).height() + small + 12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._model.rows[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.accent_wash if chosen else self.theme.hover)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 5, 5)
        box = QRectF(option.rect).adjusted(8, 5, -8, -5)
        small = scaled(option.font, 0.92)
        high, sign = QFontMetricsF(option.font).height(), enlarged(_SIGN, option.font)
        corner = QRectF(box.x(), box.y(), sign, high)
        ink = self.theme.statuses[row.status].text
        draw_lines(painter, GLYPHS[row.status], option.font, ink, in_row(corner, option), 1)
        line = QRectF(box.x() + sign, box.y(), box.width() - sign, high)
        draw_lines(painter, row.words, option.font, self.theme.ink, in_row(line, option), 1)
        under = QRectF(line.x(), line.bottom(), line.width(), QFontMetricsF(small).height())
        draw_lines(painter, row.where, small, self.theme.secondary, in_row(under, option), 1)
        painter.restore()


class LinkBox(QFrame):
    """A small box over the window: type, choose with the arrows, Enter links, Esc closes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden box over `parent`."""
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("popover")
        self.title = QLabel(self)
        self.title.setObjectName("markTitle")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.query = QLineEdit(self)
        self.query.setPlaceholderText(tr("Type words of the claim"))
        self.query.setAccessibleName(tr("Words of the claim"))
        self.model = ClaimModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self._painter = _ClaimDelegate(self.model, theme, self.list)
        self.list.setItemDelegate(self._painter)
        self.list.setAccessibleName(tr("Claims, the most likely first"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(tr("No claim has these words."), self)
        self.nothing.setObjectName("paletteNothing")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(6)
        for part in (self.title, self.query, self.list, self.nothing):
            column.addWidget(part)
        self._rows: Sequence[ClaimRow] = ()
        self._chosen: Callable[[str], object] = lambda _: None
        self._back: QWidget | None = None
        self._thing, self._around = QRect(), QRect()
        self.query.textChanged.connect(self._fill)
        self.query.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._do())
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.list.viewport().update()

    def open(
        self,
        title: str,
        rows: Sequence[ClaimRow],
        chosen: Callable[[str], object],
        thing: QRect,
        around: QRect,
    ) -> None:
        """Offer claims beside a `thing`; `chosen` is told the id of the one that is taken.

        Both rectangles are in the parent's coordinates; the box keeps inside `around` if it can.
        """
        self._back = self.window().focusWidget()
        self._rows, self._chosen = rows, chosen
        self._thing, self._around = thing, around
        self.title.setText(title)
        self.setAccessibleName(title)
        self.query.clear()
        self._fill()
        self.show()
        self.raise_()
        self.query.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the letters go to the field."""
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._leave(restore=False)
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do()
        elif key == Qt.Key.Key_Escape:
            self._leave(restore=True)
        else:
            return super().eventFilter(watched, event)
        return True

    def _fill(self) -> None:
        self.model.set_rows(fitting(self._rows, self.query.text())[:_MOST])
        there = bool(self.model.rows)
        if there:
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setVisible(there)
        self.nothing.setVisible(not there)
        self._fit()

    def _fit(self) -> None:
        within = self._parent.rect()
        width = min(enlarged(_WIDTH), within.width() - 2 * _PAD)
        rows = min(len(self.model.rows), _SHOWN)
        if rows:
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0))
        self.setFixedWidth(width)
        self._column.activate()
        size = QSize(width, self._column.sizeHint().height())
        self.setGeometry(QRect(beside(size, self._thing, self._around, within), size))

    def _step(self, step: int) -> None:
        last = len(self.model.rows) - 1
        if last >= 0:
            place = min(max(self.list.currentIndex().row() + step, 0), last)
            self.list.setCurrentIndex(self.model.index(place))

    def _do(self) -> None:
        index = self.list.currentIndex()
        if not self.model.rows or not index.isValid():
            return
        claim_id, chosen = self.model.rows[index.row()].claim_id, self._chosen
        self._leave(restore=True)
        chosen(claim_id)

    def _leave(self, *, restore: bool) -> None:
        # The keyboard goes back before the box does: Qt would give it to the next widget.
        back, self._back = self._back, None
        if restore and back is not None:
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self._chosen = lambda _: None
