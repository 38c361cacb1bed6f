"""The timeline as a table: the same events, sorted and filtered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from reader.core.focus import Interval
from reader.core.i18n import counted, tr
from reader.core.timeline.happenings import Happening
from reader.core.timeline.listing import EventLine, is_within, matches
from reader.ui.sign_field import FilterField
from reader.ui.timeline.period import ShownPeriod

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DAYS, _NAME, _ARTICLES, _MENTIONS, _WORDS, _NOTES = range(6)

_LEAST, _WIDE = (22, 24, 9, 11, 12, 10), (27, 42, 12, 12, 30, 24)
"""How many digits wide the columns are in a narrow table, and in one with room enough."""

_ROWS = 9
"""So many rows are to be seen at least, where the window is high enough."""


class EventModel(QAbstractTableModel):
    """The lines of the list, a column for each of their parts."""

    def __init__(self) -> None:
        """List nothing yet."""
        super().__init__()
        self.lines: tuple[EventLine, ...] = ()

    def set_lines(self, lines: Sequence[EventLine]) -> None:
        """List other events."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many events there are."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many parts an event has."""
        return 0 if parent.isValid() else _NOTES + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return what a column holds."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            tr("When"),
            tr("What"),
            tr("Articles"),
            tr("Mentions"),
            tr("In their words"),
            tr("Notes"),
        )[section]

    def replace(self, changed: Sequence[EventLine]) -> None:
        """List some events in other words, each in its place."""
        lines = {line.interval: line for line in changed}
        places = [n for n, line in enumerate(self.lines) if line.interval in lines]
        self.lines = tuple(lines.get(line.interval, line) for line in self.lines)
        for n in places:
            self.dataChanged.emit(self.index(n, 0), self.index(n, _NOTES))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a part of an event in words, or what it is sorted by."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return _sorted_by(line, index.row())[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = _shown(line)[index.column()]
            return line.spoken if index.column() == _DAYS else shown or tr("none")
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _shown(line)[index.column()]
        return None


def _shown(line: EventLine) -> tuple[str, ...]:
    numbers = ", ".join(str(number) for number in line.articles)
    mentions = str(line.mentions) if line.mentions else ""
    return (line.days, line.name, numbers, mentions, line.words, line.notes)


def _sorted_by(line: EventLine, place: int) -> tuple[object, ...]:
    few = 10_000 - len(line.articles)
    return (place, line.name.casefold() or "\uffff", few, 10_000_000 - line.mentions,
            line.words.casefold(), line.notes.casefold() or "\uffff")  # fmt: skip


class _Filter(QSortFilterProxyModel):
    def __init__(self, model: EventModel) -> None:
        super().__init__()
        self._model, self._query = model, ""
        self._period: Interval | None = None
        self.setSourceModel(model)
        self.setSortRole(Qt.ItemDataRole.UserRole)

    def search(self, query: str) -> None:
        self._query = query
        self.invalidate()

    def narrow(self, period: Interval | None) -> None:
        self._period = period
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:  # noqa: ARG002, N802
        """Keep the lines in which every word is, and which speak of the period."""
        line = self._model.lines[row]
        return matches(line, self._query) and is_within(line, self._period)


class _Table(QTableView):
    picked = Signal()
    left = Signal()
    rename_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Jump on Enter, rename on F2; Esc goes back to the drawing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class EventTable(QWidget):
    """A line to filter by over the table of events; tells what was picked."""

    picked = Signal(object, str)
    """An `Interval`, and no article."""

    menu_wanted = Signal(object, str, QPoint)
    left = Signal()
    rename_wanted = Signal()
    looked = Signal()
    """Other events have come into view."""
    period_over = Signal()
    """All times are wanted again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """List nothing yet."""
        super().__init__(parent)
        self.setObjectName("eventTable")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = EventModel()
        self._filter = _Filter(self.model)
        self.query = FilterField()
        self.query.setPlaceholderText(tr("Filter events"))
        self.query.setAccessibleName(tr("Filter events"))
        self.query.setClearButtonEnabled(True)
        self.query.setMaximumWidth(320)
        self.query.textChanged.connect(self._search)
        self.query.passed.connect(self._go_on)
        self._fitted = (0, 0)
        """How wide a digit and the table were when the columns got their widths."""
        self._by_hand = False
        """Whether a person has made a column as wide as it is."""
        self._period: Interval | None = None
        self.chip = ShownPeriod(self)
        self.chip.clicked.connect(self.period_over)
        self._count = QLabel()
        self._count.setObjectName("paneCount")
        self.table = self._made_table()
        self.table.rename_wanted.connect(self.rename_wanted)
        head = QHBoxLayout()
        head.addWidget(self.query, 1)
        head.addStretch(1)
        head.addWidget(self.chip)
        head.addSpacing(8)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.table.verticalScrollBar().valueChanged.connect(lambda _: self.looked.emit())
        self.table.horizontalHeader().sectionClicked.connect(lambda _: self.looked.emit())
        self.query.textChanged.connect(lambda _: self.looked.emit())
        self.setFocusProxy(self.table)
        self._tell()

    def _made_table(self) -> _Table:
        table = _Table()
        table.setModel(self._filter)
        table.setAccessibleName(tr("Events"))
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setSortingEnabled(True)
        table.sortByColumn(_DAYS, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        header.sectionResized.connect(self._keep_widths)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._ask_menu)
        table.doubleClicked.connect(lambda _: self._pick())
        table.picked.connect(self._pick)
        table.left.connect(self._leave)
        return table

    def set_lines(self, lines: Sequence[EventLine]) -> None:
        """List these events; the current one stays so."""
        current = self.current
        self.model.set_lines(lines)
        self._tell()
        self._widen()
        if current is not None:
            self.set_focus(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew, unless a person has done so."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        em, width = self.table.fontMetrics().horizontalAdvance("0"), self.width()
        if (em, width) == self._fitted or (self._by_hand and em == self._fitted[0]):
            return
        self._fitted = em, width
        spare = (width / em - sum(_LEAST)) / (sum(_WIDE) - sum(_LEAST))
        share = min(max(spare, 0.0), 1.0)
        for column, (least, wide) in enumerate(zip(_LEAST[:-1], _WIDE[:-1], strict=True)):
            self.table.setColumnWidth(column, round(em * (least + share * (wide - least))))
        self._by_hand = False

    def _keep_widths(self, column: int) -> None:
        self._by_hand = self._by_hand or column < _NOTES

    def _go_on(self) -> None:
        """Take the keyboard to the events, to the first of them if it was on none."""
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def nameless(self) -> list[Happening]:
        """Return the events in view that have no name."""
        first = max(self.table.rowAt(0), 0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self._filter.rowCount() - 1 if last < 0 else last
        rows = [self._filter.index(row, _NAME) for row in range(first, last + 1)]
        lines = [self.model.lines[self._filter.mapToSource(index).row()] for index in rows]
        return [line.happening for line in lines if not line.name]

    @property
    def missing(self) -> int:
        """The pixels by which the table is too low for the rows that it should show at least."""
        rows = min(self._filter.rowCount(), _ROWS)
        needed = rows * self.table.verticalHeader().defaultSectionSize()
        return max(needed - self.table.viewport().height(), 0)

    @property
    def current(self) -> Interval | None:
        """The event that the keyboard is on."""
        index = self._filter.mapToSource(self.table.currentIndex())
        return self.model.lines[index.row()].interval if index.isValid() else None

    def set_focus(self, interval: Interval | None) -> None:
        """Make the event of an interval the current one; tells nobody."""
        for row, line in enumerate(self.model.lines):
            if interval in line.happening.intervals:
                index = self._filter.mapFromSource(self.model.index(row, _NAME))
                self.table.selectionModel().setCurrentIndex(
                    index,
                    QItemSelectionModel.SelectionFlag.ClearAndSelect
                    | QItemSelectionModel.SelectionFlag.Rows,
                )
                self.table.scrollTo(index)

    def set_period(self, period: Interval | None) -> None:
        """List only the events of a period, and say so; None lists all."""
        current = self.current
        self._period = period
        self.chip.show_period(period)
        self._filter.narrow(period)
        self._tell()
        if current is not None:
            self.set_focus(current)

    def _leave(self) -> None:
        if self._period is not None:
            self.period_over.emit()
        else:
            self.left.emit()

    def _search(self, query: str) -> None:
        self._filter.search(query)
        self._tell()

    def _tell(self) -> None:
        shown, total = self._filter.rowCount(), len(self.model.lines)
        words = counted(total, "{n} event", "{n} events")
        if shown < total:
            words = tr("{shown} of {events}").format(shown=shown, events=words)
        self._count.setText(words)
        self.table.setAccessibleDescription(words)

    def _pick(self) -> None:
        if self.current is not None:
            self.picked.emit(self.current, "")

    def _ask_menu(self, at: QPoint) -> None:
        self.menu_wanted.emit(self.current, "", self.table.viewport().mapToGlobal(at))
