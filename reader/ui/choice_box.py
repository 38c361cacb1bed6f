"""A box in which many values can be searched and ticked, where a menu of them would be too long."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ui.mirroring import mirrored
from reader.ui.sign_field import SignField
from reader.ui.tick import SIDE, paint_tick

_Index = QModelIndex | QPersistentModelIndex
_WIDTH, _ROWS, _ROW, _PAD = 320, 12, 28, 8


@frozen
class Option:
    """One value of a filter: as the menu and as the chip name it, and how many it would leave."""

    value: Hashable
    title: str
    short: str = ""
    count: int | None = None

    @property
    def on_chip(self) -> str:
        """What the chip says when it is chosen."""
        return self.short or self.title


class ChoiceModel(QAbstractListModel):
    """The options that have all of the words looked for, each ticked or not."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make a model without options."""
        super().__init__(parent)
        self._options: Sequence[Option] = ()
        self.shown: Sequence[Option] = ()
        self.ticked: set[Hashable] = set()

    def fill(self, options: Sequence[Option], ticked: Collection[Hashable]) -> None:
        """List these options."""
        self._options, self.ticked = options, set(ticked)
        self.narrow("")

    def narrow(self, text: str) -> None:
        """List only what has all words of `text` in it."""
        words = text.casefold().split()
        self.beginResetModel()
        self.shown = [
            one for one in self._options if all(word in one.title.casefold() for word in words)
        ]
        self.endResetModel()

    def toggle(self, place: int) -> None:
        """Tick an option, or take its tick away."""
        self.ticked ^= {self.shown[place].value}
        self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own way)
        """Return how many options are listed."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of an option, or whether it is ticked."""
        option = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return option.title if option.count is None else f"{option.title} · {option.count}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return option.title
        if role == Qt.ItemDataRole.CheckStateRole:
            on = option.value in self.ticked
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let options be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Give each row the height of a target."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), _ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the box that is ticked or not, and the words."""
        colours, box = option.palette, QRectF(option.rect)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(option.rect, colours.color(QPalette.ColorRole.Midlight))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        right = option.direction is Qt.LayoutDirection.RightToLeft
        side = QRectF(box.x() + _PAD, box.center().y() - SIDE / 2, SIDE, SIDE)
        paint_tick(
            painter,
            mirrored(side, option.rect, option.direction).topLeft(),
            ticked=ticked,
            fill=colours.color(QPalette.ColorRole.Accent),
            edge=colours.color(QPalette.ColorRole.PlaceholderText),
            sign=colours.color(QPalette.ColorRole.Base),
        )
        room = box.adjusted(2 * _PAD + SIDE, 0, -_PAD, 0)
        room = mirrored(room, option.rect, option.direction)
        words = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.setPen(colours.color(QPalette.ColorRole.Text))
        painter.setFont(option.font)
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, edge | upright, words)
        painter.restore()

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: _Index,
    ) -> bool:
        """Leave ticking to the box, which ticks wherever a row is clicked."""
        return False


class ChoiceBox(QFrame):
    """A field and the list that it narrows; stays open while things are ticked."""

    ticked = Signal(object, bool)
    """An `Option`, and whether it is ticked now."""

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden box."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.options = ChoiceModel(self)
        self.field = SignField(self)
        self.field.setPlaceholderText(tr("Filter by words"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.list = QListView(self)
        self.list.setModel(self.options)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.told = QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for part in (self.field, self.list, self.told):
            column.addWidget(part)
        self.list.setFixedHeight(_ROWS * _ROW)
        self.setFixedWidth(_WIDTH)
        self.field.textChanged.connect(self._narrow)
        self.list.clicked.connect(self._toggle)
        for part in (self.field, self.list):
            part.installEventFilter(self)

    def open(
        self, name: str, options: Sequence[Option], ticked: Collection[Hashable], below: QWidget
    ) -> None:
        """Offer these options under a widget, some of them ticked, in a list with this name."""
        self.list.setAccessibleName(name)
        self.options.fill(options, ticked)
        self.field.clear()
        self._narrow("")
        self.adjustSize()
        room = below.screen().availableGeometry()
        at = below.mapToGlobal(QPoint(0, below.height() + 2))
        left = max(min(at.x(), room.right() - self.width()), room.left())
        self.move(left, max(min(at.y(), room.bottom() - self.height()), room.top()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk with the arrows and tick with Enter from the field; tick with Space in the list."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key, inside = event.key(), watched is self.list
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (inside and key == Qt.Key.Key_Space):
            self._toggle(self.list.currentIndex())
            return True
        if not inside and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if inside and key == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        self.options.narrow(text)
        self.list.setCurrentIndex(self.options.index(0))
        shown = self.options.rowCount()
        self.told.setText(tr("{n} listed").format(n=shown) if shown else tr("Nothing fits."))

    def _toggle(self, index: QModelIndex) -> None:
        if index.isValid():
            self.options.toggle(index.row())
            option = self.options.shown[index.row()]
            self.ticked.emit(option, option.value in self.options.ticked)
