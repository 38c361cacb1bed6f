"""The list of articles in the library: tick the ones to read."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.core.article import ArticleInfo
from reader.core.dates import publication_line, short_date
from reader.core.i18n import tr
from reader.ui.badge import SIDE, paint_badge
from reader.ui.enlarging import enlarged
from reader.ui.mirroring import in_row, point_in_row
from reader.ui.theme import Theme
from reader.ui.tick import SIDE as TICK
from reader.ui.tick import paint_tick

_PAD = 8
_LEFT = 10
_GAP = 6
_TITLE_LINES = 3
_META_LINES = 2
_REMEMBERED = 50_000
_MANY = 300
"""Articles beyond which they are laid out bit by bit, those on top first."""


def _text_left(font: QFont) -> int:
    return _LEFT + enlarged(TICK, font) + _GAP + enlarged(SIDE, font) + _GAP


def _room(option: QStyleOptionViewItem, width: int) -> int:
    return width - _text_left(option.font) - _PAD


Index = QModelIndex | QPersistentModelIndex
INFO = Qt.ItemDataRole.UserRole
SILENT = Qt.ItemDataRole.UserRole + 1
_FAINT = 0.45


class ArticleModel(QAbstractListModel):
    """The articles by number, each ticked when it has a column."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        """Make an empty model."""
        super().__init__()
        self._infos: tuple[ArticleInfo, ...] = ()
        self._shown: frozenset[str] = frozenset()
        self._silent: frozenset[str] = frozenset()

    def set_silent(self, silent: frozenset[str]) -> None:
        """Let these articles be faint: they say nothing of the period that all is narrowed to."""
        if silent != self._silent:
            self._silent = silent
            if self._infos:
                self.dataChanged.emit(self.index(0), self.index(len(self._infos) - 1))

    def set_articles(self, infos: Sequence[ArticleInfo], shown: AbstractSet[str]) -> None:
        """Show these articles; `shown` are the ids of those with a column."""
        if tuple(infos) != self._infos:
            self.beginResetModel()
            self._infos, self._shown = tuple(infos), frozenset(shown)
            self.endResetModel()
        elif frozenset(shown) != self._shown:
            self._shown = frozenset(shown)
            if self._infos:
                self.dataChanged.emit(self.index(0), self.index(len(self._infos) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of articles."""
        return 0 if parent.isValid() else len(self._infos)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every article be chosen and ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, tick, or what a screen reader says of an article."""
        if not index.isValid():
            return None
        info = self._infos[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return info.title
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if info.id in self._shown else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = f"{info.number}. {info.title}, {publication_line(info.publication)}"
            silent = tr("nothing about this period") if info.id in self._silent else ""
            return ", ".join(part for part in (told, silent) if part)
        if role == SILENT:
            return info.id in self._silent
        return info if role == INFO else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick an article."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        checked = Qt.CheckState(value) is Qt.CheckState.Checked
        self.ticked.emit(self._infos[index.row()].id, checked)
        return True


def _wrapped(text: str, font: QFont, width: int, lines: int) -> list[str]:
    """Return `text` broken into at most `lines` lines of `width` pixels, the last elided."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    # An address may be wider than the list and has no space to break at.
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    result: list[str] = []
    start = 0
    while len(result) < lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        start = line.textStart()
        result.append(text.encode("utf-16-le")[2 * start : 2 * (start + line.textLength())]
                      .decode("utf-16-le", "replace").strip())  # fmt: skip
    layout.endLayout()
    rest = text.encode("utf-16-le")[2 * start :].decode("utf-16-le", "replace").strip()
    if result and len(rest) > len(result[-1]):
        result[-1] = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return result


class ArticleDelegate(QStyledItemDelegate):
    """Paints an article: tick, badge, title and a line about its date."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of `theme`."""
        super().__init__(parent)
        self.theme = theme
        self._heights: dict[tuple[str, str, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height that title and date line take at the list's width."""
        width = option.widget.viewport().width() if option.widget else 220  # type: ignore[attr-defined]
        info: ArticleInfo = index.data(INFO)
        key = info.title, meta_line(info), width, option.font.key()
        if key not in self._heights:
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            self._heights[key] = self._height(info, option, width)
        return QSize(width, self._heights[key])

    def _height(self, info: ArticleInfo, option: QStyleOptionViewItem, width: int) -> int:
        lines = len(self._title(info, option, width))
        font, small = self._small(option)
        below = len(
            _wrapped(meta_line(info), font, width - _text_left(option.font) - _PAD, _META_LINES)
        )
        return lines * option.fontMetrics.lineSpacing() + below * small + 2 * 7 + 2

    def editorEvent(self, *_: object) -> bool:
        """Leave clicks and keys to the list, which ticks on its own."""
        return False

    def _title(self, info: ArticleInfo, option: QStyleOptionViewItem, width: int) -> list[str]:
        return _wrapped(
            info.title, option.font, width - _text_left(option.font) - _PAD, _TITLE_LINES
        ) or [""]

    def _small(self, option: QStyleOptionViewItem) -> tuple[QFont, int]:
        font = QFont(option.font)
        font.setPixelSize(max(QFontMetrics(option.font).height() * 11 // 17, 10))
        return font, QFontMetrics(font).lineSpacing()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one article."""
        info: ArticleInfo = index.data(INFO)
        shown = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        box = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, box)
        if index.data(SILENT):
            painter.setOpacity(_FAINT)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_tick(painter, option, shown=shown)
        line, side = option.fontMetrics.lineSpacing(), enlarged(SIDE, option.font)
        top = box.top() + 7 + max((line - side) / 2, 1)
        at = QRectF(box.left() + _LEFT + enlarged(TICK, option.font) + _GAP, top, side, side)
        paint_badge(painter, in_row(at, option), info.number, self.theme, hollow=not shown)
        self._paint_text(painter, option, info, shown=shown)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        state = option.state
        inner = QRectF(box).adjusted(6, 1, -6, -1)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.hover)
            painter.drawRoundedRect(inner, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self.theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 6, 6)

    def _paint_tick(self, painter: QPainter, option: QStyleOptionViewItem, *, shown: bool) -> None:
        line, side = option.fontMetrics.lineSpacing(), enlarged(TICK, option.font)
        top = option.rect.top() + 7 + max((line - side) / 2, 3)
        corner = QPointF(option.rect.left() + _LEFT, top)
        corner = point_in_row(corner, side, option)
        theme = self.theme
        paint_tick(
            painter, corner, ticked=shown, fill=theme.accent, edge=theme.secondary,
            sign=theme.on_accent, side=side,
        )  # fmt: skip

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, info: ArticleInfo, *, shown: bool
    ) -> None:
        box = option.rect
        width = _room(option, box.width())
        painter.setFont(option.font)
        painter.setPen(self.theme.ink if shown else self.theme.secondary)
        y = box.top() + 7
        step = option.fontMetrics.lineSpacing()
        for line in self._title(info, option, box.width()):
            words = QRectF(box.left() + _text_left(option.font), y, width, step)
            painter.drawText(in_row(words, option), 0, line)
            y += step
        font, height = self._small(option)
        painter.setFont(font)
        painter.setPen(self.theme.secondary)
        for line in _wrapped(meta_line(info), font, width, _META_LINES):
            words = QRectF(box.left() + _text_left(option.font), y + 1, width, height)
            painter.drawText(in_row(words, option), 0, line)
            y += height


def meta_line(info: ArticleInfo) -> str:
    """Return “27 Jan 2022 inferred · Al Jazeera”: what is known of an article in one line."""
    publication = info.publication
    date = (
        f"{short_date(publication.date)} {tr(publication.kind.value)}"
        if publication
        else tr("no date")
    )
    return " · ".join(part for part in (date, info.outlet or info.byline) if part)


class ArticleList(QListView):
    """The list itself: Space ticks, Enter or a click on a shown article goes to its column."""

    chosen = Signal(str)
    ticked = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._model = ArticleModel()
        self._delegate = ArticleDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Articles"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self._model.ticked.connect(self.ticked)

    def set_articles(self, infos: Sequence[ArticleInfo], shown: AbstractSet[str]) -> None:
        """Show these articles; `shown` are the ids of those with a column."""
        many = len(infos) > _MANY
        mode = QListView.LayoutMode.Batched if many else QListView.LayoutMode.SinglePass
        if mode != self.layoutMode():
            self.setLayoutMode(mode)
        current = self.currentIndex().row()
        self._model.set_articles(infos, shown)
        if infos and self.currentIndex().row() != min(max(current, 0), len(infos) - 1):
            self.setCurrentIndex(self._model.index(min(max(current, 0), len(infos) - 1)))

    def set_silent(self, silent: frozenset[str]) -> None:
        """Let these articles be faint: they say nothing of the period that all is narrowed to."""
        self._model.set_silent(silent)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick at the box, choose at the text."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() is not Qt.MouseButton.LeftButton:
            return
        info: ArticleInfo = index.data(INFO)
        shown = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        across = event.position().x()
        if self.isRightToLeft():
            across = self.viewport().width() - across
        if across < _LEFT + enlarged(TICK, self.font()) + _GAP // 2 or not shown:
            self.ticked.emit(info.id, not shown)
        else:
            self.chosen.emit(info.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, go to the column with Enter."""
        index = self.currentIndex()
        if not index.isValid():
            super().keyPressEvent(event)
            return
        info: ArticleInfo = index.data(INFO)
        shown = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(info.id, not shown)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not shown:
                self.ticked.emit(info.id, not shown)
            self.chosen.emit(info.id)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Measure the titles anew when the width has changed."""
        if event.type() is QEvent.Type.Resize:
            self.scheduleDelayedItemsLayout()
        return super().event(event)
