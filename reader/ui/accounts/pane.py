"""The pane of accounts: who says what, what differs, which words are shared; one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import counted, tr
from reader.ui.accounts.line_list import LineList
from reader.ui.accounts.lines import Line, kept
from reader.ui.accounts.overlap_model import Grid
from reader.ui.accounts.overlap_table import OverlapTable
from reader.ui.accounts.shared_lines import head_key, pair_of
from reader.ui.sheet import words_label
from reader.ui.sign_field import SignField
from reader.ui.theme import Theme
from reader.ui.tick_box import TickBox

_SIDE = 12


class Page(StrEnum):
    """What the pane can list."""

    PEOPLE = "people"
    DIFFERENCES = "differences"
    SHARED = "shared"


_TITLES = {
    Page.PEOPLE: "People",
    Page.DIFFERENCES: "Differences",
    Page.SHARED: "Shared",
}
_FILTERS = {
    Page.PEOPLE: "Filter people and what they say",
    Page.DIFFERENCES: "Filter differences",
    Page.SHARED: "Filter shared words",
}
_NOTHING = {
    Page.PEOPLE: (
        "Nobody is quoted in these articles, as far as can be told. "
        "Import more accounts, and who says what is listed here."
    ),
    Page.DIFFERENCES: (
        "Nothing differs in what is linked to one claim in several articles. "
        "Link passages that say the same (E or L), and what they say differently is listed here."
    ),
    Page.SHARED: (
        "These articles have no passages in common. "
        "Import more accounts, and what they share word for word is listed here."
    ),
}
_HIDDEN = {
    Page.DIFFERENCES: (
        "All that differs has been dismissed. “Dismissed ones too” above lists it again."
    ),
    Page.SHARED: (
        "These articles have nothing but formulas in common. “Formulas too” above lists them."
    ),
}
_MORE = {Page.DIFFERENCES: "Dismissed ones too", Page.SHARED: "Formulas too"}


class AccountsPanel(QWidget):
    """Says what a person wants to see and what they set aside; finds nothing itself."""

    page_changed = Signal()
    """Another page, or more or less of it, is to be listed."""
    wanted = Signal(object)
    """The `Line` to show."""
    dismissed = Signal(object, str)
    """The `Line` that means nothing, and the reason."""
    taken_back = Signal(object)
    """The `Line` that was dismissed and shall count again."""
    joined = Signal(object, bool, str)
    """The `Line` of two articles that share an origin (True) or do not, and the reason."""
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a pane that lists nothing yet."""
        super().__init__(parent)
        self.setObjectName("searchPanel")
        self._lines: Sequence[Line] = ()
        self._waiting = self._hidden = False
        self._writable = True
        self.tabs = QTabBar()
        for page in Page:
            self.tabs.addTab(tr(_TITLES[page]))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(tr("What is listed"))
        self.field = SignField(self)
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self.more = TickBox()
        self.count, self.nothing = words_label(), words_label()
        self.count.setObjectName("searchCount")
        self.list = LineList(theme, self)
        self.table = OverlapTable(theme, self)
        self.reason = SignField(self)
        self.dismiss, self.act, self.refuse = QPushButton(), QPushButton(), QPushButton()
        self._pages = QStackedWidget(self)
        self._build()
        self._connect()
        self._turn()

    @property
    def page(self) -> Page:
        """What is listed."""
        return list(Page)[self.tabs.currentIndex()]

    @property
    def with_more(self) -> bool:
        """Whether what is usually left out is wanted, too."""
        return self.more.isChecked()

    def open_page(self, page: Page) -> None:
        """List something else."""
        self.tabs.setCurrentIndex(list(Page).index(page))

    def set_writable(self, *, writable: bool) -> None:
        """Offer to decide something, or not where nothing can be kept."""
        if writable is not self._writable:
            self._writable = writable
            self._offer()

    def holds_keyboard(self) -> bool:
        """Tell whether something in the pane has the keyboard."""
        focus = self.focusWidget()
        return focus is not None and focus.hasFocus()

    def show_lines(self, lines: Sequence[Line], *, hidden: bool = False) -> None:
        """List these lines, as far as the filter lets them through.

        `hidden` tells that there are none but those that are usually left out.
        """
        came = self._waiting and self.field.hasFocus() and not self.field.text()
        self._lines, self._waiting, self._hidden = lines, False, hidden
        self._filter()
        if came:
            self.enter_list()

    def show_grid(self, grid: Grid) -> None:
        """Show which part of each article stands in each other one, over the list."""
        self.table.show_grid(grid)
        self._fit_table()

    @property
    def has_lines(self) -> bool:
        """Whether anything is listed, or would be without the filter."""
        return bool(self._lines)

    def show_waiting(self) -> None:
        """Say that the articles are being read."""
        self._waiting = True
        self._filter()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.set_theme(theme)
        self.table.set_theme(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the list, or to the filter where there is nothing in it."""
        super().focusInEvent(event)
        target: QWidget = self.list if self.list.model_.lines else self.field
        target.setFocus(event.reason())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from the fields to the list, and Esc back to where they came from."""
        if isinstance(event, QKeyEvent) and watched in (self.field, self.reason):
            escape, down = event.key() == Qt.Key.Key_Escape, event.key() == Qt.Key.Key_Down
            if event.type() is QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and watched is self.field and (escape or down):
                return self._leave_field(escape=escape)
            if event.type() is QEvent.Type.KeyPress and escape:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _leave_field(self, *, escape: bool) -> bool:
        if not escape:
            self.enter_list()
        elif self.field.text():
            self.field.clear()
        else:
            self.left.emit()
        return True

    def enter_list(self) -> None:
        """Give the list the keyboard, where there is anything in it."""
        if self.list.model_.lines:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 8, _SIDE, 4)
        head.setSpacing(6)
        for part in (self.field, self.more, self.count):
            head.addWidget(part)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.nothing.setContentsMargins(_SIDE, 24, _SIDE, 0)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.nothing)
        self._foot = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.act)
        buttons.addWidget(self.refuse)
        buttons.addStretch(1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(_SIDE, 6, _SIDE, 10)
        foot.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.reason, 1)
        first.addWidget(self.dismiss)
        foot.addLayout(first)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addLayout(head)
        column.addWidget(self.table)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        for field in (self.field, self.reason):
            field.installEventFilter(self)
        self.tabs.currentChanged.connect(lambda _: self._turn())
        self.more.toggled.connect(lambda _: self.page_changed.emit())
        self.field.textChanged.connect(lambda _: self._filter())
        self.field.returnPressed.connect(self.enter_list)
        self.list.wanted.connect(self.wanted)
        self.list.escaped.connect(self.left)
        self.list.passed_top.connect(self._above_list)
        self.table.pair_looked_at.connect(self._look_at_pair)
        self.table.pair_wanted.connect(self._want_pair)
        self.table.escaped.connect(self.left)
        self.table.passed_top.connect(self.field.setFocus)
        self.table.passed_bottom.connect(self.enter_list)
        self.list.typed.connect(self._type)
        self.list.current_changed.connect(self._offer)
        self.list.set_aside.connect(lambda _: self._ask_reason())
        self.reason.returnPressed.connect(self._act)
        for button in (self.dismiss, self.act):
            button.clicked.connect(self._act)
        self.refuse.clicked.connect(self._refuse)

    def _turn(self) -> None:
        """List another page from its beginning, with its own filter."""
        page = self.page
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.field.setPlaceholderText(tr(_FILTERS[page]))
        self.field.setAccessibleName(tr(_FILTERS[page]))
        self.more.blockSignals(True)
        self.more.setChecked(False)
        self.more.blockSignals(False)
        self.more.setVisible(page in _MORE)
        self.more.setText(tr(_MORE[page]) if page in _MORE else "")
        self.list.setAccessibleName(tr(_TITLES[page]))
        self.list.show_lines(())
        self._lines = ()
        self._fit_table()
        self.page_changed.emit()

    def _filter(self) -> None:
        lines = [] if self._waiting else kept(self._lines, self.field.text())
        self.list.show_lines(lines)
        shown = sum(not line.head for line in lines)
        total = sum(not line.head for line in self._lines)
        words = _counted(self.page, total)
        if shown < total:
            words = tr("{shown} of {things}").format(shown=shown, things=words)
        self.count.setText(words)
        self.count.setVisible(bool(lines))
        self.list.setAccessibleDescription(words)
        self.nothing.setText(self._why_nothing())
        self._pages.setCurrentWidget(self.list if lines else self.nothing)
        self._fit_table()
        self._offer()

    def _why_nothing(self) -> str:
        if self._waiting:
            return tr("The articles are being read…")
        if self._lines:
            return tr("Nothing found")
        return tr((_HIDDEN if self._hidden else _NOTHING)[self.page])

    # The table of articles over the list of what they share

    def _fit_table(self) -> None:
        shared = self.page is Page.SHARED and not self._waiting and bool(self._lines)
        self.table.setVisible(shared)

    def _above_list(self) -> None:
        target: QWidget = self.table if self.table.isVisible() else self.field
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at_pair(self, one: str, other: str) -> None:
        """Bring what two articles share to the top of the list."""
        key = next((k for k in head_key(one, other) if self.list.choose(k)), "")
        if key:
            mode = QAbstractItemView.ScrollHint.PositionAtTop
            self.list.scrollTo(self.list.currentIndex(), mode)

    def _want_pair(self, one: str, other: str) -> None:
        """Show the first passage that two articles share, in both columns."""
        self._look_at_pair(one, other)
        line = self.list.current_line()
        pair = pair_of(line) if line is not None else None
        if pair is not None and set(pair) == {one, other}:
            self.list.tell_current()

    def _type(self, letters: str) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(self.field.text() + letters)

    # What can be decided of the current line

    def _offer(self) -> None:
        """Offer what can be decided of the current line, under the list."""
        line = self.list.current_line()
        pair = pair_of(line) if line is not None and self.page is Page.SHARED else None
        if pair is not None:
            self.table.look_at(*pair)
        line = line if self._writable else None
        differs = line is not None and self.page is Page.DIFFERENCES and not line.head
        paired = line is not None and self.page is Page.SHARED
        self._foot.setVisible(differs or paired)
        faint = line is not None and line.faint
        self.reason.setVisible((differs and not faint) or paired)
        self.dismiss.setVisible(differs)
        self.act.setVisible(paired)
        self.refuse.setVisible(paired)
        if differs:
            self.dismiss.setText(tr("Count It Again") if faint else tr("Dismiss"))
            self.reason.setPlaceholderText(tr("Reason"))
            self.reason.setAccessibleName(tr("Why this difference means nothing"))
        elif paired:
            self.act.setText(tr("One Origin"))
            self.refuse.setText(tr("Two Origins"))
            self.reason.setPlaceholderText(tr("Reason"))
            self.reason.setAccessibleName(tr("Why they have one origin, or two"))

    def _ask_reason(self) -> None:
        line = self.list.current_line()
        if line is None or line.head or self.page is not Page.DIFFERENCES or not self._writable:
            return
        if line.faint:
            self._act()
        else:
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self) -> None:
        line = self.list.current_line()
        if line is None:
            return
        reason = " ".join(self.reason.text().split())
        self.reason.clear()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.page is Page.SHARED:
            self.joined.emit(line, True, reason)
        elif line.faint:
            self.taken_back.emit(line)
        else:
            self.dismissed.emit(line, reason)

    def _refuse(self) -> None:
        line = self.list.current_line()
        if line is not None:
            reason = " ".join(self.reason.text().split())
            self.reason.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.joined.emit(line, False, reason)


def _counted(page: Page, count: int) -> str:
    if page is Page.PEOPLE:
        return counted(count, "{n} saying", "{n} sayings")
    if page is Page.SHARED:
        return counted(count, "{n} shared passage", "{n} shared passages")
    return counted(count, "{n} difference", "{n} differences")
