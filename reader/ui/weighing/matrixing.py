"""The matrix opened, kept up to date, left for a passage, and found again as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from reader.core.claim import Annotation
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.corroboration.arranging import Wish
from reader.corroboration.matrix import offered_by
from reader.session.corroboration_topics import Topic
from reader.ui.accounts.matrix_sheet import MatrixSheet, View
from reader.ui.weighing.evidence import Evidence
from reader.ui.weighing.going import Going
from reader.ui.workbench import Workbench

_SOON_MS = 80
"""How long answers are gathered before the cells are told: one at a time would flicker."""


class Matrixing(QObject):
    """Opens the matrix and goes from its cells to the passages."""

    export_wanted: Callable[[], object]

    def __init__(self, window: Workbench, evidence: Evidence, going: Going) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window, self._evidence, self._going = window, evidence, going
        self._sheet: MatrixSheet | None = None
        self._left = View(Wish())
        self._passing = False
        self._asked: View | None = None
        self.export_wanted = lambda: None
        self._offered: dict[str, dict[str, bool]] = {}
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._tell_offered)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for the matrix."""
        return {"accounts.matrix": self.toggle, "accounts.silence": self._show_silence}

    def tie(self) -> None:
        """Listen to what is found and to what changes."""
        w = self._window
        self._evidence.renewed.connect(self._renewed)
        w.session.when_open(self._opened)
        w.appearance.changed.connect(self._dress)

    def toggle(self) -> None:
        """Show the matrix as it was left, or put it away."""
        sheet = self._open_sheet()
        if sheet is not None and self._window.pages.sheet is sheet:
            self._leave(sheet)
            return
        self.show(self._left)

    def show(self, view: View) -> None:
        """Show the matrix in a certain way."""
        w = self._window
        w.panel.save_edits()
        sheet = self._open_sheet()
        if sheet is None:
            sheet = self._sheet = MatrixSheet(w.appearance.theme)
            sheet.wanted.connect(self._go)
            sheet.claim_wanted.connect(self._go_to_claim)
            sheet.looked_at.connect(self._look_for)
            sheet.seen.connect(self._soon.start)
            sheet.export_wanted.connect(self.export_wanted)
            sheet.closing.connect(self._keep)
        self._asked, self._passing = view, False
        w.pages.open_sheet(sheet)
        self._renew()

    def _show_silence(self) -> None:
        leading = self._window.row.leading
        if leading is not None:
            self.show(View(Wish(left_out_by=leading.article_id)))
            self._passing = True

    def _open_sheet(self) -> MatrixSheet | None:
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def _keep(self, view: View) -> None:
        """Remember how the matrix was left, not what one article leaves out in passing."""
        sheet = self._sheet
        if sheet is not None and not sheet.is_filled:
            self._window.corroborating.give_up_matrix()
            return
        if not self._passing:
            self._left = view

    def _leave(self, sheet: MatrixSheet) -> None:
        self._keep(sheet.view())
        self._window.pages.close_sheets()

    def _renewed(self, topics: frozenset[Topic]) -> None:
        if Topic.MATRIX in topics:
            self._renew()
        if Topic.PASSAGES in topics and self._open_sheet() is not None:
            self._soon.start()

    def _tell_offered(self) -> None:
        """Look for the claims in sight, and say which cells are silent as far as that is known."""
        sheet = self._open_sheet()
        if sheet is None or not sheet.is_filled:
            return
        for claim_id in sheet.in_sight():
            found = self._window.corroborating.passages(claim_id)
            if found is None:
                self._offered.pop(claim_id, None)
            else:
                self._offered[claim_id] = offered_by(found)
        sheet.show_offered(dict(self._offered))

    def _renew(self) -> None:
        """Lay the matrix out anew, as soon as the articles were compared."""
        sheet = self._open_sheet()
        if sheet is None:
            return
        matrix = self._evidence.matrix()
        if matrix is None:
            if not sheet.is_filled:
                sheet.show_waiting(self._window.corroborating.matrix_needs)
            return
        view, first = self._asked or sheet.view(), not sheet.is_filled
        typed = sheet.query.text() if first else ""
        if typed:
            view = replace(view, wish=replace(view.wish, words=typed))
        articles = self._evidence.articles(matrix.columns)
        if len(articles) < len(matrix.columns):
            # One was removed just now: there will be another matrix.
            return
        self._offered.clear()
        sheet.show_matrix(matrix, articles, view)
        self._asked = None
        if first and self._window.pages.sheet is sheet and not typed:
            sheet.setFocus()

    # Away from it

    def _go(self, claim_id: str, article_id: str) -> None:
        """Go to what an article has on a claim; where it has nothing, to the article."""
        sheet, w = self._open_sheet(), self._window
        if sheet is None:
            return
        cell = sheet.model.cell_at(sheet.model.place_of(claim_id, article_id))
        self._leave(sheet)
        if cell is not None and cell.annotations:
            one = cell.annotations[0]
            w.session.set_current(one.id, "matrix")
            self._going.go(article_id, one.span)
            return
        self._choose_claim(claim_id)
        number = next(i.number for i in w.session.articles() if i.id == article_id)
        near = self._nearest(claim_id, article_id)
        if near is not None:
            self._going.go(article_id, near, select=True)
            told = tr("No passage of {number} is under this claim: this one is most like it.")
        else:
            if w.row.column(article_id) is None:
                w.desk.tick(article_id, on=True)
            w.row.lead(article_id)
            told = tr("No passage of {number} is under this claim, and none is like it.")
        w.hint(told.format(number=number))

    def _look_for(self, claim_id: str, article_id: str) -> None:
        """Begin to look for a passage where there is none yet: soon it may be asked for."""
        sheet = self._open_sheet()
        cell = sheet.model.cell_at(sheet.model.place_of(claim_id, article_id)) if sheet else None
        if cell is not None and not cell.annotations:
            self._window.corroborating.passages(claim_id)

    def _nearest(self, claim_id: str, article_id: str) -> Span | None:
        """Return the passage of an article that is most like a claim, None where none is known."""
        for search in self._window.corroborating.passages(claim_id) or ():
            best = search.candidates[:1] if search.article_id == article_id else ()
            if best and not best[0].perhaps:
                return best[0].span
        return None

    def _go_to_claim(self, claim_id: str) -> None:
        sheet = self._open_sheet()
        if sheet is None:
            return
        self._leave(sheet)
        one = self._first_of(claim_id)
        if one is not None:
            self._window.session.set_current(one.id, "matrix")
            self._going.go(one.article_id, one.span)

    def _choose_claim(self, claim_id: str) -> None:
        one = self._first_of(claim_id)
        if one is not None:
            self._window.session.set_current(one.id, "matrix")

    def _first_of(self, claim_id: str) -> Annotation | None:
        found = self._window.session.all_annotations()
        return next((one for one in found if one.claim_id == claim_id), None)

    def _opened(self) -> None:
        self._left = View(Wish())

    def _dress(self) -> None:
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.set_theme(self._window.appearance.theme)
