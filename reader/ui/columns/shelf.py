"""Where the columns of a row stand: their widths, their edges, and the one that stays in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Signal
from PySide6.QtWidgets import QWidget

from reader.core.column_widths import dragged, fitted, whole_share
from reader.ui.columns.column import Column
from reader.ui.columns.divider import BEFORE, GRIP, Divider
from reader.ui.mirroring import mirrored
from reader.ui.theme import Theme

GAP = 1
"""Pixels between two columns, through which the rule between them shows."""


class Shelf(QWidget):
    """The widget inside the scrolling row; places columns, never makes or removes one."""

    resized_by_hand = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty shelf."""
        super().__init__()
        self.setObjectName("columns")
        self.wanted: dict[str, float] = {}
        """The widths that columns were given by hand, in pixels, by key."""
        self.coming: Sequence[str] = ()
        """The keys of columns for which there is room behind the others, until they are made."""
        self._theme = theme
        self._columns: list[Column] = []
        self._widths: list[int] = []
        self._lefts: list[int] = []
        self._dividers: list[Divider] = []
        self._taken: list[int] = []
        self._least, self._room = 1, QSize()
        self._alone: Column | None = None
        self._frame = QWidget(self)
        self._frame.setObjectName("pinned")

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        for divider in self._dividers:
            divider.theme = theme

    def set_columns(self, columns: Sequence[Column], alone: Column | None) -> None:
        """Hold these columns in this order; `alone` is the only one shown, if any is."""
        self._columns, self._alone = list(columns), alone
        for column in columns:
            if column.parent() is not self:
                column.setParent(self)
                self._tie_strip(column)
            column.setVisible(alone is None or column is alone)
            last = column is columns[-1] and not self.coming
            column.marking.strip.at_edge = alone is None and not last
        while len(self._dividers) < len(columns) + len(self.coming) - 1:
            self._dividers.append(self._made_divider(len(self._dividers)))
        self._place()

    def set_room(self, least: int, room: QSize) -> None:
        """Share out the room: no column is narrower than `least` pixels."""
        self._least, self._room = least, room
        self._place()

    def box(self, column: Column) -> QRect:
        """Return where a column stands by itself, wherever it may have been pinned.

        Counted from where the row begins: from the right, where the window is read so.
        """
        index = self._columns.index(column)
        return QRect(self._lefts[index], 0, self._widths[index], self.height())

    def pin(self, column: Column, across: int) -> None:
        """Keep a column in the part of the shelf that is seen, over the others if need be.

        `across` is where that part begins. Where it has no room for a second column, none is kept.
        """
        self._rest()
        box = self.box(column)
        last = across + self._room.width() - box.width()
        pinned = min(max(box.x(), across), last)
        away = pinned != box.x() and self._room.width() >= box.width() + self._least
        self._frame.setVisible(away)
        if away:
            box.moveLeft(pinned)
            column.setGeometry(self._seen(box))
            self._frame.setGeometry(self._seen(box.adjusted(-2, 0, 2, 0)))
            self._frame.raise_()
            column.raise_()

    def nearest_edge(self, across: int) -> int:
        """Return where the part that is seen begins or ends with a column, nearest to `across`."""
        last = max(self.width() - self._room.width(), 0)
        edges = [last, *self._lefts]
        for left, width in zip(self._lefts, self._widths, strict=True):
            end = left + width - self._room.width()
            # What is left over when the room is shared out makes no other place of it.
            if all(abs(end - edge) > len(self._lefts) for edge in edges):
                edges.append(end)
        return min((e for e in edges if 0 <= e <= last), key=lambda edge: abs(edge - across))

    def comes_into_view(self, across: int) -> bool:
        """Tell whether there is a column to be made in the part that begins at `across`."""
        left = self._lefts[-1] + self._widths[-1] + GAP if self._lefts else 0
        return bool(self.coming) and left < across + self._room.width()

    def even(self) -> None:
        """Make all columns even."""
        self.wanted.clear()
        self._place()
        self.resized_by_hand.emit()

    def widen(self, column: Column, by: int) -> None:
        """Make a column wider by so many pixels, or narrower."""
        if self._alone is None:
            self._drag(self._columns.index(column), by, self._widths)
            self.resized_by_hand.emit()

    def _place(self) -> None:
        made = len(self._columns)
        if not made or not self._room.isValid():
            return
        keys = [*(column.key for column in self._columns), *self.coming]
        count = len(keys)
        if self._alone is not None:
            self._widths = [self._room.width()] * count
            self._lefts = [0] * count
        else:
            room = self._room.width() - GAP * (count - 1)
            wanted = [self.wanted.get(key, 0.0) for key in keys]
            share = whole_share(self._least, self._room.width(), GAP)
            self._widths = fitted(wanted, self._least, room, share)
            self._lefts = [sum(self._widths[:n]) + GAP * n for n in range(count)]
        self.resize(self._lefts[-1] + self._widths[-1], self._room.height())
        self._widths, self._lefts = self._widths[:made], self._lefts[:made]
        self._frame.hide()
        self._rest()

    def _rest(self) -> None:
        """Put every column and every edge where it stands by itself."""
        for column, left, width in zip(self._columns, self._lefts, self._widths, strict=True):
            column.setGeometry(self._seen(QRect(left, 0, width, self.height())))
        count = len(self._columns) + len(self.coming)
        for number, divider in enumerate(self._dividers):
            between = number < len(self._columns) and number + 1 < count
            divider.setVisible(between and self._alone is None)
            if divider.isVisibleTo(self):
                x = self._lefts[number] + self._widths[number] - BEFORE
                divider.setGeometry(self._seen(QRect(x, 0, GRIP, self.height())))
                divider.raise_()

    def _seen(self, box: QRect) -> QRect:
        return mirrored(QRectF(box), self.rect(), self.layoutDirection()).toRect()

    def _drag(self, index: int, by: int, widths: Sequence[int]) -> None:
        room = self._room.width() - GAP * (len(self._columns) - 1)
        after = dragged(widths, index, by, self._least, room)
        self.wanted = {c.key: float(w) for c, w in zip(self._columns, after, strict=True)}
        self._place()

    def _made_divider(self, index: int) -> Divider:
        divider = Divider(self._theme, self)
        divider.taken.connect(self._take)
        divider.moved.connect(lambda by: self._move(index, by))
        divider.let_go.connect(self.resized_by_hand)
        divider.even_wanted.connect(self.even)
        divider.clicked.connect(lambda y: self._go_to_mark(index, y))
        return divider

    def _tie_strip(self, column: Column) -> None:
        """Let the edge behind a column be dragged by the strip before it, too."""
        strip = column.marking.strip
        strip.taken.connect(self._take)
        strip.moved.connect(lambda by: self._move(self._columns.index(column), by))
        strip.let_go.connect(self.resized_by_hand)

    def _take(self) -> None:
        self._taken = list(self._widths)

    def _move(self, index: int, by: int) -> None:
        self._drag(index, -by if self.isRightToLeft() else by, self._taken)

    def _go_to_mark(self, index: int, y: float) -> None:
        """Go to the mark beside an edge; `y` is a height of the row."""
        strip = self._columns[index].marking.strip
        top = strip.mapTo(self, QPoint(0, 0)).y()
        strip.go_to_mark(y - top)
