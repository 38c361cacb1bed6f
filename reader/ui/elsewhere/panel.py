"""The pane of passages elsewhere: a claim, and where other articles may say the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.claim import Status
from reader.core.i18n import counted, quoted, tr
from reader.ui.claims.rows import folded
from reader.ui.elsewhere.list_view import PassageList
from reader.ui.elsewhere.rows import Found, Row
from reader.ui.flow import FlowLayout
from reader.ui.keyboard import holds_keyboard
from reader.ui.sheet import words_label
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS, Theme

_SIDE = 12
_LONGEST = 160


class ElsewherePanel(QWidget):
    """Shows what it is told and says what a person makes of it; looks for nothing itself."""

    walked = Signal(object)
    """The `Row` that the person looks at: its column shall show it."""

    accepted = Signal(object)
    """The `Found` that says the same."""

    rejected = Signal(object)
    """The `Found` that does not."""

    entered = Signal(bool)
    """The keyboard has come here, or has gone."""

    left = Signal()
    """The person is done here: the keyboard goes back to the column."""

    closed = Signal()
    """The person wants to see the pane no more."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a pane that says how it is used."""
        super().__init__(parent)
        self.setObjectName("elsewherePanel")
        self.setAccessibleName(tr("Passages elsewhere"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._theme = theme
        self._claim = ""
        self._writable = True
        self.status, self.claim = words_label("elsewhereStatus"), words_label("elsewhereClaim")
        self.told = words_label("searchCount")
        self.notice = words_label("searchWords")
        self.list = PassageList(theme, self)
        self.accept = QPushButton(tr("Says the Same"))
        self.reject = QPushButton(tr("Does Not"))
        self._build()
        self._connect()
        self.show_nothing()

    @property
    def claim_id(self) -> str:
        """The claim that is shown, or an empty string."""
        return self._claim

    def show_nothing(self) -> None:
        """Say how the pane is used."""
        self._claim = ""
        self._head.hide()
        self.list.show_rows((), keep=False)
        self._say(
            tr(
                "Choose an annotation: here is listed where the other articles say the same. "
                "You decide which passages do."
            )
        )

    def show_claim(
        self, claim_id: str, status: Status, statement: str, numbers: Sequence[int], passages: int
    ) -> None:
        """Show a claim by its statement or words; `numbers` are the articles that have it."""
        if claim_id != self._claim:
            self._claim = claim_id
            self.list.show_rows((), keep=False)
            self._say(tr("Looking in the other articles…"))
        self.status.setText(f"{GLYPHS[status]} {status_word(status)}".strip())
        self.status.setStyleSheet(f"color: {self._theme.statuses[status].text.name()};")
        words = folded(statement)
        self.claim.setText(words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…")
        where = ", ".join(map(str, sorted(numbers)))
        linked = counted(passages, "{n} passage", "{n} passages")
        self.told.setText(tr("{passages} linked, in {where}").format(passages=linked, where=where))
        self._head.show()

    def show_rows(self, rows: Sequence[Row], *, writable: bool) -> None:
        """Show what was found for the claim; the place in the list is kept."""
        self._writable = writable
        self.list.show_rows(rows, keep=True)
        if not rows:
            self._say(tr("There is no other article to look in: import one."))
        else:
            self._pages.setCurrentWidget(self.list)
            if self.hasFocus():
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._enable()

    def show_trouble(self, sentence: str) -> None:
        """Say why nothing can be listed."""
        self.list.show_rows((), keep=False)
        self._say(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._theme = theme
        self.list.set_theme(theme)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard to the list, or wait with it here until something is listed."""
        super().focusInEvent(event)
        if self._pages.currentWidget() is self.list:
            self.list.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the text on Esc, and close on E; press a button with the keyboard on Enter."""
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_E and not event.modifiers():
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focused, QPushButton
        ):
            focused.click()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._head = QWidget(self)
        head = QVBoxLayout(self._head)
        head.setContentsMargins(_SIDE, 12, _SIDE, 8)
        head.setSpacing(3)
        for label in (self.status, self.claim, self.told):
            head.addWidget(label)
        saying = QWidget(self)
        said = QVBoxLayout(saying)
        said.setContentsMargins(_SIDE, 12, _SIDE, _SIDE)
        said.addWidget(self.notice)
        said.addStretch(1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(saying)
        self._pages.addWidget(self.list)
        self._foot = QWidget(self)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(_SIDE, 8, _SIDE, 8)
        buttons = FlowLayout(gap=8, whole=True)
        buttons.addWidget(self.accept)
        buttons.addWidget(self.reject)
        foot.addLayout(buttons)
        self.accept.setToolTip(tr("Highlight this passage and link it to the claim (Enter)"))
        self.reject.setToolTip(tr("Never offer this passage for this claim again (X)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.list.walked.connect(self.walked)
        self.list.accepted.connect(lambda row: self._judge(self.accepted, row))
        self.list.rejected.connect(lambda row: self._judge(self.rejected, row))
        self.list.escaped.connect(self.left)
        self.list.closed.connect(self.closed)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        self.accept.clicked.connect(self.list.accept)
        self.reject.clicked.connect(self.list.reject)

    def _judge(self, signal: object, row: Found) -> None:
        if self._writable:
            signal.emit(row)  # type: ignore[attr-defined]

    def _say(self, sentence: str) -> None:
        if holds_keyboard(self):
            # What is hidden would give the keyboard to whatever comes next.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notice.setText(sentence)
        self._pages.setCurrentIndex(0)
        self._enable()

    def _enable(self) -> None:
        row = self.list.current_row()
        listed = self._pages.currentWidget() is self.list
        self._foot.setVisible(listed and any(isinstance(r, Found) for r in self.list.passages.rows))
        for button in (self.accept, self.reject):
            button.setEnabled(self._writable and isinstance(row, Found))
        if isinstance(row, Found):
            where = tr("Article {n}").format(n=row.number)
            about = f"{where}, {quoted(folded(row.text)[:_LONGEST])}"
            self.accept.setAccessibleDescription(about)
            self.reject.setAccessibleDescription(about)
