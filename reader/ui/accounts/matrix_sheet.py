"""The matrix over the columns: who says what, who is silent, who was out before it happened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from reader.core.article import Article
from reader.core.claim import Stance, Status
from reader.core.excerpt import excerpt
from reader.core.frozen import frozen
from reader.core.i18n import counted, tr
from reader.corroboration.arranging import Order, Wish, arranged
from reader.corroboration.matrix import (
    ABSENCE_SIGNS,
    STANCE_SIGNS,
    Absence,
    Matrix,
    Offered,
    absence_word,
    stance_word,
)
from reader.ui.accounts.matrix_model import MatrixModel, told
from reader.ui.accounts.matrix_view import MatrixView
from reader.ui.drop_down import DropDown
from reader.ui.sheet import Sheet, words_label
from reader.ui.sign_field import FilterField
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS, Theme

_TITLE = 44
_WIDE = 76
_SHORT = 60
_AHEAD = 200
"""How many claims that an article leaves out are looked for without being scrolled to."""
_ORDERS = (
    (Order.STATUS, "What is open first"),
    (Order.ARTICLES, "Most articles first"),
    (Order.ORIGINS, "Fewest origins first"),
    (Order.DAYS, "By date"),
    (Order.STATEMENT, "By name"),
)


@frozen
class View:
    """How the matrix was left: what was wished for and which cell was current."""

    wish: Wish
    claim_id: str = ""
    article_id: str = ""


class MatrixSheet(Sheet):
    """Lays claims against articles; says which cell a person wants to see."""

    wanted = Signal(str, str)
    """The ids of the claim and the article of a cell."""

    claim_wanted = Signal(str)
    """The id of a claim whose row was asked for."""

    looked_at = Signal(str, str)
    """The ids of the claim and the article of the cell that the keyboard is on."""

    seen = Signal()
    """Other rows came into sight: `in_sight` tells which."""

    export_wanted = Signal()

    closing = Signal(object)
    """How the sheet stood, a `View`, when it was closed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a sheet that waits for its matrix."""
        super().__init__(tr("Claims by Article"), "", parent)
        self._matrix = Matrix((), ())
        self._articles: Mapping[str, Article] = {}
        self._column = ""
        self._filled = False
        self.model = MatrixModel()
        self.model.setParent(self)
        self.table = MatrixView(self.model, theme)
        self.query = FilterField()
        self.query.setPlaceholderText(tr("Filter claims"))
        self.query.setAccessibleName(tr("Filter claims"))
        self.query.setClearButtonEnabled(True)
        self.status = DropDown(tr("Status"), 12)
        self.left_out = DropDown(tr("Which claims"), 18)
        self.order = DropDown(tr("Order"), 14)
        self.export = QPushButton(tr("Export…"))
        self.legend, self.told, self.nothing = words_label(), words_label(), words_label()
        self._pages = QStackedWidget()
        self._head = QGridLayout()
        self._fill()
        self._build()
        self._connect()

    # What is shown

    @property
    def is_filled(self) -> bool:
        """Whether a matrix was shown already."""
        return self._filled

    def show_matrix(self, matrix: Matrix, articles: Mapping[str, Article], view: View) -> None:
        """Lay out a matrix in a certain way, as far as it still has what that needs."""
        self._matrix, self._articles, self._filled = matrix, articles, True
        wish = view.wish
        known = {*matrix.columns}
        if wish.left_out_by not in known:
            wish = replace(wish, left_out_by="")
        if wish.column not in known:
            order = Order.STATUS if wish.order is Order.COLUMN else wish.order
            wish = replace(wish, column="", order=order)
        self._offer_articles(wish.left_out_by)
        self._set_view(replace(view, wish=wish))

    def in_sight(self) -> list[str]:
        """Return the claims whose cells are to be seen; of what is left out, more of the first."""
        first = max(self.table.rowAt(0), 0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        rows = self.model.rows
        near = rows[first : last + 1 if last >= 0 else first + _AHEAD]
        more = rows[:_AHEAD] if self.left_out.currentData() else ()
        return list(dict.fromkeys(row.claim.id for row in (*near, *more)))

    def show_offered(self, offered: Offered) -> None:
        """Tell silence from what may be there; what is offered is not left out."""
        if offered == self.model.offered:
            return
        self.model.set_offered(offered)
        view = self.view()
        if view.wish.narrows or view.wish.column:
            bar = self.table.verticalScrollBar()
            at = bar.value()
            self._arrange(view)
            bar.setValue(at)
        else:
            self._tell()

    def _set_view(self, view: View) -> None:
        wish = view.wish
        for box, data in ((self.status, wish.status), (self.order, wish.order)):
            box.setCurrentIndex(max(box.findData(data), 0))
        self._column = wish.column if wish.order is Order.COLUMN else ""
        if self._column:
            self.order.setCurrentIndex(-1)
        self.query.blockSignals(True)
        self.query.setText(wish.words)
        self.query.blockSignals(False)
        self._arrange(view)

    def view(self) -> View:
        """Return how the sheet stands now."""
        index = self.table.currentIndex()
        row = self.model.row_at(index)
        wish = Wish(
            self.query.text(),
            self._status(),
            self.left_out.currentData() or "",
            # Qt keeps the members of these enumerations as plain strings.
            Order.COLUMN if self._column else Order(self.order.currentData() or Order.STATUS),
            self._column,
        )
        if row is None:
            return View(wish)
        return View(wish, row.claim.id, self.model.columns[index.column()])

    def _status(self) -> Status | None:
        data = self.status.currentData()
        return None if data is None else Status(data)

    def show_waiting(self, left: int) -> None:
        """Say that the articles are being compared, and how much of that is still to be done."""
        text = tr("The articles are being compared…")
        if left > _SHORT:
            told = counted(
                left,
                "{n} comparison is left. Esc gives up.",
                "{n} comparisons are left. Esc gives up.",
            )
            text = f"{text}\n{told}"
        self.nothing.setText(text)
        self._pages.setCurrentWidget(self.nothing)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.table.set_theme(theme)

    def first(self) -> QWidget:
        """Return the table, or the filter where nothing is in it."""
        return self.table if self.model.rows else self.query

    # Inside

    def _fill(self) -> None:
        self.status.addItem(tr("Any status"), None)
        for status in (Status.DISPUTED, Status.SINGLE_SOURCE, Status.NONE, Status.CONFIRMED):
            self.status.addItem(f"{GLYPHS[status]} {status_word(status)}".strip(), status)
        for order, words in _ORDERS:
            self.order.addItem(tr(words), order)
        self.left_out.addItem(tr("All claims"), "")
        signs = [(STANCE_SIGNS[one], stance_word(one)) for one in Stance]
        signs += [
            (ABSENCE_SIGNS[one], absence_word(one)) for one in Absence if one is not Absence.UNSEEN
        ]
        told = (f"{sign} {word}".replace(" ", "\N{NO-BREAK SPACE}") for sign, word in signs)
        self.legend.setText("     ".join(told))

    def _build(self) -> None:
        self._head.setSpacing(8)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.nothing)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        self.body.addLayout(self._head)
        self.body.addWidget(self._pages, 1)
        self.body.addWidget(self.told)
        self.body.addWidget(self.legend)
        self._set_head(wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lists on a line of their own where there is little room."""
        super().resizeEvent(event)
        if self.width() != event.oldSize().width():
            self._set_head(wide=self.width() >= _WIDE * self.fontMetrics().averageCharWidth())

    def _set_head(self, *, wide: bool) -> None:
        """Lay out the filter, the lists and the button on one line or two, also for Tab."""
        boxes = ((self.left_out, 3), (self.status, 2), (self.order, 3))
        for widget in (self.query, self.export, *(box for box, _ in boxes)):
            self._head.removeWidget(widget)
        for column in range(8):
            self._head.setColumnStretch(column, 0)
        self._head.addWidget(self.query, 0, 0, 1, 1 if wide else 2)
        self._head.addWidget(self.export, 0, 4 if wide else 2)
        self._head.setColumnStretch(0, 2)
        for at, (box, share) in enumerate(boxes):
            self._head.addWidget(box, 0 if wide else 1, at + wide)
            self._head.setColumnStretch(at + wide, share if wide else 1)
        lists = [box for box, _ in boxes]
        stops = [*lists, self.export] if wide else [self.export, *lists]
        for before, after in pairwise((self.query, *stops, self.table)):
            self.setTabOrder(before, after)

    def _connect(self) -> None:
        self.query.textChanged.connect(lambda _: self._arrange(self.view()))
        self.query.passed.connect(self._enter)
        for box in (self.status, self.left_out):
            box.activated.connect(lambda _: self._arrange(self.view()))
        self.order.activated.connect(lambda _: self._sort_by(""))
        self.table.heads.sectionClicked.connect(lambda n: self._sort_by(self.model.columns[n]))
        self.table.claims.sectionDoubleClicked.connect(self._want_claim)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._tell())
        self.table.wanted.connect(self._want)
        self.table.escaped.connect(self.closed)
        self.table.typed.connect(self._type)
        self.table.verticalScrollBar().valueChanged.connect(self.seen)
        self.table.verticalScrollBar().rangeChanged.connect(self.seen)
        self.export.clicked.connect(self.export_wanted)
        self.closed.connect(lambda: self.closing.emit(self.view()))

    def _offer_articles(self, chosen: str) -> None:
        self.left_out.clear()
        self.left_out.addItem(tr("All claims"), "")
        for one in self._matrix.columns:
            info = self._articles[one].info
            name = excerpt(f"{info.number}. {info.outlet or info.title}", _TITLE)
            self.left_out.addItem(tr("Left out by {article}").format(article=name), one)
        self.left_out.setCurrentIndex(max(self.left_out.findData(chosen), 0))

    def _sort_by(self, article_id: str) -> None:
        self._column = article_id
        if article_id:
            self.order.setPlaceholderText(tr("By a column"))
            self.order.setCurrentIndex(-1)
        self._arrange(self.view())

    def _arrange(self, view: View) -> None:
        """Show the rows wished for; the current cell stays so while it is there."""
        rows = arranged(self._matrix, view.wish, self.model.offered)
        self.model.set_rows(rows, self._matrix.groups, self._articles)
        self.table.share_room()
        index = self.model.place_of(view.claim_id, view.article_id)
        if not index.isValid() and rows and self.model.columns:
            column = self.model.columns.index(view.wish.left_out_by or self.model.columns[0])
            index = self.model.index(0, column)
        if index.isValid():
            self.table.setCurrentIndex(index)
        self._entitle(view.wish)
        self.nothing.setText(self._why_nothing(view.wish))
        self._pages.setCurrentWidget(self.table if rows else self.nothing)
        self._tell()
        self.seen.emit()

    def _entitle(self, wish: Wish) -> None:
        total, shown = len(self._matrix.rows), len(self.model.rows)
        text = counted(total, "{n} claim", "{n} claims")
        if wish.left_out_by:
            number = self._articles[wish.left_out_by].info.number
            left = tr("{claims} that article {number} leaves out and two others or more carry")
            found = (self.model.offered.get(row.claim.id, {}) for row in self.model.rows)
            maybe = sum(one.get(wish.left_out_by, False) for one in found)
            claims = counted(shown - maybe, "{n} claim", "{n} claims")
            text = left.format(claims=claims, number=number)
            if maybe:
                text = tr("{text}; it may have {count} more").format(text=text, count=maybe)
        elif wish.narrows:
            text = tr("{shown} of {claims}").format(shown=shown, claims=text)
        self.entitle(tr("Claims by Article"), text)
        self.table.setAccessibleDescription(text)

    def _why_nothing(self, wish: Wish) -> str:
        if not self._matrix.rows:
            return tr("There are no claims yet. Highlight what an article says, and link others.")
        if wish.left_out_by and not (wish.words.strip() or wish.status is not None):
            number = self._articles[wish.left_out_by].info.number
            words = tr("Article {number} leaves out nothing that two others carry.")
            return words.format(number=number)
        return tr("No claim is like that. Take a filter away to see more.")

    def _tell(self) -> None:
        index = self.table.currentIndex()
        row, cell = self.model.row_at(index), self.model.cell_at(index)
        words = told(row, cell, self._articles) if row is not None and cell is not None else ""
        self.told.setText(words)
        if row is not None and cell is not None:
            self.looked_at.emit(row.claim.id, cell.article_id)

    def _enter(self) -> None:
        if self.model.rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self, letters: str) -> None:
        self.query.setFocus(Qt.FocusReason.OtherFocusReason)
        self.query.setText(self.query.text() + letters)

    def _want(self) -> None:
        view = self.view()
        if view.claim_id:
            self.wanted.emit(view.claim_id, view.article_id)

    def _want_claim(self, number: int) -> None:
        self.claim_wanted.emit(self.model.rows[number].claim.id)
