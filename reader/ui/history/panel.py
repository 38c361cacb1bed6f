"""The History: a list of what was done, and a button to go back to any of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.storage import State
from reader.ui.history.delegate import HistoryDelegate
from reader.ui.history.model import HistoryModel
from reader.ui.history.rows import Line, consequence
from reader.ui.painted_list import PaintedList
from reader.ui.theme import Theme

_SIDE = 16


class HistoryPanel(QWidget):
    """Lists the changes of a library; says where a person wants to go and changes nothing."""

    asked = Signal(int)
    """The number of the change that the library shall go to."""

    left = Signal()
    """The person is done here: the keyboard goes back to the column."""

    def __init__(self, model: HistoryModel, theme: Theme, parent: QWidget | None = None) -> None:
        """Show what `model` reads; nothing is read before `refresh`."""
        super().__init__(parent)
        self.setObjectName("historyPanel")
        self._writable = True
        self.model = model
        model.setParent(self)
        self.list = _HistoryList(model, theme, self)
        self.told = QLabel(self)
        self.told.setObjectName("historyTold")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.go)
        self._build()
        self.list.entered.connect(self.go)
        self.list.escaped.connect(self.left)
        self.list.moved.connect(self._tell)
        self.list.menu_asked.connect(self._menu)
        self._tell()

    def refresh(self, *, writable: bool) -> None:
        """Read the journal again, keeping the chosen change and the place in the list."""
        self._writable = writable
        chosen = self.chosen()
        with self.list.held():
            self.model.reload()
            if chosen is not None:
                self.list.setCurrentIndex(self.model.index_of(chosen.entry.seq))
        self._tell()

    def clear(self) -> None:
        """Show nothing, for another library."""
        self.model.clear()
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.cards.theme = theme
        self.list.viewport().update()

    def chosen(self) -> Line | None:
        """Return the change that is chosen in the list."""
        row = self.model.row_at(self.list.currentIndex())
        return row if isinstance(row, Line) else None

    def go(self) -> None:
        """Ask to go to the chosen change, where that can be done."""
        line = self.chosen()
        if line is not None and line.reachable and self._writable:
            self.asked.emit(line.entry.seq)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the list, and there to where the library stands."""
        super().focusInEvent(event)
        if self.chosen() is None:
            current = next((line for line in self.model.lines if line.current), None)
            lines = [current] if current else self.model.lines[:1]
            for line in lines:
                self.list.setCurrentIndex(self.model.index_of(line.entry.seq))
        self.list.setFocus(event.reason())

    def _build(self) -> None:
        self._empty = QLabel(tr("What you do in this library will be listed here."), self)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setMargin(_SIDE)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.list)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 8, _SIDE, 12)
        foot.setSpacing(8)
        foot.addWidget(self.told)
        foot.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _tell(self) -> None:
        line = self.chosen()
        forward = line is not None and line.entry.state is State.UNDONE
        self.button.setText(tr("Go Forward to Here") if forward else tr("Go Back to Here"))
        self.button.setEnabled(line is not None and line.reachable and self._writable)
        told = consequence(self.model.lines, line) if line else ""
        self.told.setText(told)
        self.button.setAccessibleDescription(told)
        self._pages.setCurrentIndex(1 if self.model.lines else 0)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        action = menu.addAction(self.button.text())
        action.setEnabled(self.button.isEnabled())
        action.triggered.connect(self.go)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)


class _Held:
    """Keeps the place of a list while what it shows is read again."""

    def __init__(self, view: QListView) -> None:
        self._view = view

    def __enter__(self) -> None:
        view = self._view
        view.setAutoScroll(False)
        self._top = view.indexAt(QPoint(4, 1))
        row = view.model().data(self._top, Qt.ItemDataRole.UserRole)
        self._seq: int | None = row
        self._offset = view.visualRect(self._top).top()
        self._at_top = view.verticalScrollBar().value() == 0

    def __exit__(self, *_: object) -> None:
        view = self._view
        model = view.model()
        if isinstance(model, HistoryModel) and self._seq is not None and not self._at_top:
            view.scrollTo(model.index_of(self._seq), QListView.ScrollHint.PositionAtTop)
            bar = view.verticalScrollBar()
            bar.setValue(bar.value() - self._offset)
        view.setAutoScroll(True)


class _HistoryList(PaintedList):
    """The list itself, with its keys."""

    entered = Signal()
    escaped = Signal()
    moved = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, model: HistoryModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.cards = HistoryDelegate(model, theme, self)
        self.setItemDelegate(self.cards)
        self.setAccessibleName(tr("History"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        model.detail_read.connect(self._repaint)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    def _repaint(self, index: QModelIndex) -> None:
        self.update(index)

    def held(self) -> _Held:
        """Return a context in which the list keeps its place."""
        return _Held(self)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Tell that another change was chosen."""
        super().currentChanged(current, previous)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the chosen change with Enter, leave with Esc, move with the others."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, at: QPoint) -> None:
        keyboard = QRect(self.visualRect(self.currentIndex())).center()
        inside = self.viewport().rect().contains(at) and self.indexAt(at).isValid()
        self.menu_asked.emit(self.viewport().mapToGlobal(at if inside else keyboard))

    def event(self, event: QEvent) -> bool:
        """Measure the rows anew when the face has changed."""
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
        return super().event(event)
