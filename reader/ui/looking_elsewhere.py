"""Looking elsewhere in the window: the pane of passages, walked, accepted and rejected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reader.core import linking
from reader.core.article import Article
from reader.core.changes import Change, ChangeMany
from reader.core.claim import Annotation, Claim
from reader.core.errors import ReaderError
from reader.core.i18n import tr
from reader.core.linking import LINK
from reader.core.passage import Span
from reader.corroboration import Candidate, Search
from reader.session.corroboration_topics import Topic
from reader.ui.claim_focus import ClaimFocus
from reader.ui.elsewhere.rows import Found, Reasons, Row, Told, most_telling, rows_of
from reader.ui.keyboard import holds_keyboard
from reader.ui.linked_stances import alone, stances_of
from reader.ui.workbench import Workbench

_MOST = 60
"""Articles of which passages are listed."""


class LookingElsewhere(QObject):
    """Keeps the pane in step with the claim in focus, and does what is decided in it."""

    def __init__(self, window: Workbench, focus: ClaimFocus) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window, self._focus = window, focus
        self._pointed = ""

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions."""
        return {"claim.elsewhere": self.look}

    def tie(self) -> None:
        """Listen to the pane, to the claim in focus, and to what is found."""
        w = self._window
        self._focus.moved.connect(self.refresh)
        w.corroborating.changed.connect(self._more_is_known)
        w.corroborating.failed.connect(self._failed)
        w.elsewhere_pane.when_filled(self._tie_panel)
        w.elsewhere_pane.visibilityChanged.connect(lambda _: self.refresh())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_moved)

    def _tie_panel(self) -> None:
        panel = self._window.elsewhere
        panel.walked.connect(self._show)
        panel.accepted.connect(self._accept)
        panel.rejected.connect(self._reject)
        panel.left.connect(self._leave)
        panel.closed.connect(self._close)

    def look(self) -> None:
        """Show the pane for the annotation that acts apply to, with the keyboard in it.

        Where it has the keyboard already, it is put away.
        """
        w = self._window
        if w.elsewhere_pane.isVisible() and holds_keyboard(w.elsewhere_pane.inner):
            self._close()
            return
        target = None if w.pages.sheet else w.annotator.target()
        if target is not None:
            w.session.set_current(target.id, "column")
        w.elsewhere_pane.enter()
        self.refresh()

    def refresh(self) -> None:
        """Show the claim in focus, and have it looked for, where the pane can be seen."""
        w, claim = self._window, self._focus.claim
        if not (w.elsewhere_pane.filled and w.elsewhere_pane.isVisible()):
            return
        if claim is None:
            w.elsewhere.show_nothing()
            return
        under = w.corroborating.under(claim.id)
        if not under:
            w.elsewhere.show_nothing()
            return
        numbers = {info.id: info.number for info in w.session.articles()}
        there = {numbers[one.article_id] for one in under if one.article_id in numbers}
        words = claim.statement or under[0].quote.exact
        w.elsewhere.show_claim(claim.id, claim.status, words, sorted(there), len(under))
        searches = w.corroborating.passages(claim.id)
        if searches is not None:
            self._list(searches)

    def _more_is_known(self, topics: frozenset[Topic]) -> None:
        if Topic.PASSAGES in topics:
            self.refresh()

    def _close(self) -> None:
        self._window.elsewhere_pane.hide()
        self._leave()

    def _leave(self) -> None:
        self._point_at("", None)
        self._window.desk.end_visit()
        column = self._window.row.leading
        if self._window.pages.sheet is None and column is not None:
            column.view.setFocus()

    def _keyboard_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        pane = self._window.elsewhere_pane.inner
        self._focus.hold(held=now is not None and (now is pane or pane.isAncestorOf(now)))

    # What is found

    def _list(self, searches: Sequence[Search]) -> None:
        """List what was found; of very many articles those that tell most."""
        w = self._window
        told = []
        for search in most_telling(searches, _MOST):
            reasons = [self._reasons(one) for one in search.candidates]
            if None in reasons:
                # An article is just being read anew: there will be another answer.
                return
            found = tuple(
                zip(search.candidates, (r for r in reasons if r is not None), strict=True)
            )
            text = self._text(search.article_id) if found else ""
            told.append(Told(search.article_id, found, text))
        infos = {info.id: info for info in w.session.articles()}
        w.elsewhere.show_rows(rows_of(told, infos), writable=w.session.writable)

    def _reasons(self, candidate: Candidate) -> Reasons | None:
        why = self._window.corroborating.explained(candidate)
        return None if why is None else Reasons(why.explanation.marks, why.words)

    def _text(self, article_id: str) -> str:
        try:
            return self._window.session.article(article_id).text
        except ReaderError:
            return ""

    def _failed(self, sentence: str) -> None:
        if self._window.elsewhere_pane.filled and self._window.elsewhere.claim_id:
            self._window.elsewhere.show_trouble(sentence)

    # What is decided

    def _show(self, row: Row) -> None:
        """Show a passage in its column; the keyboard stays in the pane."""
        w = self._window
        if not isinstance(row, Found):
            w.desk.end_visit()
            return

        def show() -> None:
            w.desk.visit(row.article_id)
            if w.row.maximised:
                w.row.lead(row.article_id, focus=False)
            column = w.row.column(row.article_id)
            if column is not None:
                w.row.ensure_shown(column)
                column.view.show_passage(row.span, caret=not column.view.hasFocus())
                self._point_at(row.article_id, row.span)

        w.travels.jump(show, series="elsewhere")

    def _point_at(self, article_id: str, span: Span | None) -> None:
        """Keep a bar beside the passage that the person is at, and beside no other."""
        for one, place in ((self._pointed, None), (article_id, span)):
            column = self._window.row.column(one) if one else None
            if column is not None:
                column.view.point_at(place)
        self._pointed = article_id

    def _accept(self, row: Found) -> None:
        """Highlight the passage and link it, in one step; link what is highlighted already."""
        w = self._window
        claim, article = self._claim_and_article(row)
        if claim is None or article is None:
            return
        same = next((a for a in w.session.annotations(article.id) if a.span == row.span), None)
        change: Change | None
        if same is not None:
            change = self._linked(same, claim)
        else:
            stance = w.corroborating.stance(article.id, row.span)
            change = linking.accept(article, row.span, claim, w.session.now(), stance=stance)
        if change is not None and w.session.perform(self._with_stances(change, claim, same)):
            w.elsewhere.list.take_away(row)
            w.hint(tr("Linked, in article {n}.").format(n=row.number), undo=True)

    def _linked(self, one: Annotation, claim: Claim) -> Change | None:
        own = self._window.session.claim(one.claim_id)
        if own is None:
            return None
        known = self._window.corroborating
        both = (*known.rejections(own.id), *known.rejections(claim.id))
        return linking.link(one, claim, own, self._under(own.id), both)

    def _with_stances(self, change: Change, claim: Claim, same: Annotation | None) -> Change:
        """Return a change that links, with the stances that the words of both passages have."""
        linked = [*alone(self._under(claim.id)), *([same] if same else [])]
        changes = (change, *stances_of(self._window.corroborating, linked))
        return ChangeMany(changes, LINK) if len(changes) > 1 else change

    def _under(self, claim_id: str) -> list[Annotation]:
        there = (*self._window.session.all_annotations(), *self._window.session.orphans())
        return [other for other in there if other.claim_id == claim_id]

    def _reject(self, row: Found) -> None:
        w = self._window
        claim, article = self._claim_and_article(row)
        if claim is None or article is None:
            return
        if w.session.perform(linking.reject(article, row.span, claim, w.session.now())):
            w.elsewhere.list.take_away(row)
            w.hint(tr("This passage is not offered for the claim again."), undo=True)

    def _claim_and_article(self, row: Found) -> tuple[Claim | None, Article | None]:
        session = self._window.session
        try:
            article = session.article(row.article_id)
        except ReaderError as error:
            session.tell(error)
            return None, None
        return session.claim(self._window.elsewhere.claim_id), article
