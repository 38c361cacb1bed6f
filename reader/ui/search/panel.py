"""The Search pane: a field, filters, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.i18n import tr
from reader.core.search import Finding
from reader.core.search_query import SearchQuery, narrowed, parse_query
from reader.ui.search.filters import Filters
from reader.ui.search.guide import Guide, Nothing
from reader.ui.search.list_view import ResultList
from reader.ui.search.rows import More, Row
from reader.ui.search.words import begun_line, count_line, hint_of
from reader.ui.sign_field import SignField
from reader.ui.theme import Theme

_SIDE = 12


class SearchPanel(QWidget):
    """Says what a person looks for and which result they want to see; searches nothing itself."""

    asked = Signal()
    """The words or the filters are different: `query` is to be answered."""

    wanted = Signal(object)
    """The `Group` or `Line` to show."""

    unfolded = Signal(str)
    """An article of which every passage is to be listed."""

    left = Signal()
    """The person is done here: the keyboard goes back to the column."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a pane that has found nothing yet."""
        super().__init__(parent)
        self.setObjectName("searchPanel")
        self.field = SignField(self)
        self.field.setPlaceholderText(tr("Search everything"))
        self.field.setAccessibleName(tr("Search everything"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(tr("Clear"))
        self.filters = Filters(self)
        self.count = QLabel(self)
        self.count.setObjectName("searchCount")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.list = ResultList(theme, self)
        self.guide, self.nothing = Guide(self), Nothing(self)
        self._pages = QStackedWidget(self)
        self._answered: SearchQuery | None = None
        self._eager = False
        self._build()
        self._connect()
        self.clear()

    @property
    def query(self) -> SearchQuery:
        """What is asked for, in words and filters."""
        return narrowed(parse_query(self.field.text()), self.filters.value())

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.text()

    def set_text(self, text: str) -> None:
        """Ask for something else."""
        if text != self.field.text():
            self.field.setText(text)

    def show_found(self, finding: Finding, rows: Sequence[Row]) -> None:
        """Show what was found; the same question answered anew keeps the place in the list."""
        same = finding.query == self._answered
        self._answered = finding.query
        self.list.show_rows(rows, keep=same)
        if rows:
            lines = (count_line(finding), begun_line(finding))
            self._tell(" · ".join(line for line in lines if line), self.list)
            if self._eager:
                self.go()
            return
        query = finding.query
        self.nothing.say(tr("Nothing found"), hint_of(query), filtered=self.filters.value().narrows)
        self._tell("", self.nothing)

    def show_trouble(self, sentence: str) -> None:
        """Say why there is no answer."""
        self._answered = None
        self.list.show_rows((), keep=False)
        self.nothing.say(tr("The search did not work"), sentence, filtered=False)
        self._tell("", self.nothing)

    def show_waiting(self) -> None:
        """Say that the answer takes a moment."""
        self.count.setText(tr("Searching…"))
        self.count.show()

    def clear(self) -> None:
        """Show how to ask."""
        self._answered = None
        self.list.show_rows((), keep=False)
        self._tell("", self.guide)

    def go(self) -> None:
        """Go to the result that is current in the list, or the first, as soon as there are any."""
        self._eager = self._answered != self.query
        if self._eager:
            return
        self.list.choose_first()
        row = self.list.current_row()
        if row is not None:
            self._chosen(row)

    def enter_list(self) -> None:
        """Give the results the keyboard, where there are any."""
        if self.list.results.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.set_theme(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the field, with what is in it selected to be typed over."""
        super().focusInEvent(event)
        self.field.setFocus(event.reason())
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from the field to the results, and Esc to the text."""
        if watched is self.field and isinstance(event, QKeyEvent):
            key = event.key()
            if event.type() is QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                if key == Qt.Key.Key_Down:
                    self.enter_list()
                    return True
                if key == Qt.Key.Key_Escape:
                    self.left.emit()
                    return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 12, _SIDE, 4)
        head.setSpacing(8)
        for part in (self.field, self.filters, self.count):
            head.addWidget(part)
        for page in (self.guide, self.list, self.nothing):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._ask())
        self.field.returnPressed.connect(self.go)
        self.filters.changed.connect(self._ask)
        self.list.wanted.connect(self._chosen)
        self.list.escaped.connect(self.left)
        self.list.passed_top.connect(self.field.setFocus)
        self.nothing.cleared.connect(self._clear_filters)

    def _chosen(self, row: Row) -> None:
        if isinstance(row, More):
            self.unfolded.emit(row.article_id)
        else:
            self.wanted.emit(row)

    def _clear_filters(self) -> None:
        self.filters.clear()
        self.field.setFocus()
        self._ask()

    def _ask(self) -> None:
        self._eager = False
        self.asked.emit()

    def _tell(self, words: str, page: QWidget) -> None:
        self.count.setText(words)
        self.count.setVisible(bool(words))
        self._pages.setCurrentWidget(page)
        for each in (self.guide, self.list, self.nothing):
            # A page that is not shown takes no room from the filters.
            there = QSizePolicy.Policy.Preferred if each is page else QSizePolicy.Policy.Ignored
            each.setSizePolicy(QSizePolicy.Policy.Preferred, there)
