"""Brackets in the margins beside words that stand in other articles, and the ways there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer

from reader.core.i18n import tr
from reader.core.settings import SHOW_SHARED
from reader.corroboration import Shared, brackets
from reader.session.corroboration_topics import Topic
from reader.ui.columns.brackets import Bracket, Elsewhere
from reader.ui.columns.column import Column
from reader.ui.weighing.evidence import Evidence
from reader.ui.weighing.going import Going
from reader.ui.workbench import Workbench


class Sharing(QObject):
    """Marks shared words in every column and goes from each to where else they stand."""

    def __init__(self, window: Workbench, evidence: Evidence, going: Going) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window, self._evidence, self._going = window, evidence, going
        self._shared: tuple[Shared, ...] | None = None
        self._wanted = False
        self._unmarked: list[Column] = []
        self._marking = QTimer(self, interval=0)
        self._marking.timeout.connect(self._mark_next)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for shared words."""
        return {"view.shared": self._toggle, "go.same_words": self._go_on}

    def tie(self) -> None:
        """Listen to what is found, and to the columns."""
        w = self._window
        self._evidence.renewed.connect(self._renewed)
        self._evidence.at_leisure.connect(self.find)
        w.session.when_open(self._forget)
        w.desk.shown_changed.connect(self._mark)
        w.row.tie(self._tie_column)
        for column in w.row:
            self._tie_column(column)
        w.appearance.chosen.connect(self._set)
        self._set(SHOW_SHARED.id)

    def find(self) -> None:
        """Find out what stands in several articles, and mark it as soon as that is known."""
        self._wanted = True
        self._renew()

    def _renewed(self, topics: frozenset[Topic]) -> None:
        if Topic.REUSE in topics:
            self._renew()

    def _renew(self) -> None:
        """Look again at what is known; what nobody has asked for is not worked out."""
        w = self._window
        if self._wanted and w.session.library is not None and w.appearance.value(SHOW_SHARED):
            self._shared = self._evidence.shared()
            # What is found while somebody scrolls takes no frame of theirs.
            self._unmarked = list(w.row)[::-1]
            self._marking.start()

    def _forget(self) -> None:
        self._shared, self._wanted = None, False
        self._mark()

    def _mark(self) -> None:
        """Mark what is known in every column, at once."""
        self._unmarked = list(self._window.row)
        while self._unmarked:
            self._mark_next()

    def _mark_next(self) -> None:
        w = self._window
        column = self._unmarked.pop() if self._unmarked else None
        if column is None:
            self._marking.stop()
        elif column in w.row:
            shared = (self._shared or ()) if w.appearance.value(SHOW_SHARED) else ()
            numbers = {info.id: info.number for info in w.session.articles()}
            column.view.set_brackets(_brackets(shared, column.article_id, numbers))

    def _tie_column(self, column: Column) -> None:
        column.view.bracket_clicked.connect(lambda bracket: self._follow(column, bracket))

    def _follow(self, column: Column, bracket: Bracket) -> None:
        """Go to where the words stand, to the next article where they stand in several."""
        article = column.view.article
        here = article.info.number if article is not None else 0
        after = [one for one in bracket.others if one.number > here]
        other = (after or list(bracket.others))[0]
        self._going.go(other.article_id, other.span)

    def _go_on(self) -> None:
        """Follow the bracket at the caret, or go to the next one of the column."""
        w = self._window
        column = None if w.pages.sheet else w.row.leading
        if column is None:
            return
        here = column.view.bracket_at_caret()
        if here is not None:
            self._follow(column, here)
            return
        there = column.view.brackets
        if not there:
            w.hint(self._why_none())
            return
        caret = column.view.caret()
        following = next((one for one in there if one.span.start > caret), there[0])
        self._going.go(column.article_id, following.span)

    def _why_none(self) -> str:
        if not self._window.appearance.value(SHOW_SHARED):
            return tr("Shared words are not marked: switch them on in the View menu.")
        if self._shared is None:
            self.find()
            return tr("The articles are still being compared.")
        return tr("No words of this article stand in another one.")

    def _toggle(self) -> None:
        w = self._window
        w.appearance.set(SHOW_SHARED, w.commands.actions["view.shared"].isChecked())

    def _set(self, setting: str) -> None:
        w = self._window
        if setting == SHOW_SHARED.id:
            w.commands.actions["view.shared"].setChecked(w.appearance.value(SHOW_SHARED))
            self._renew()
            self._mark()


def _brackets(
    shared: Sequence[Shared], article_id: str, numbers: Mapping[str, int]
) -> tuple[Bracket, ...]:
    found = []
    for one in brackets(shared, article_id):
        others = tuple(
            Elsewhere(side.article_id, numbers[side.article_id], side.span)
            for side in one.others
            if side.article_id in numbers
        )
        if others:
            found.append(Bracket(one.span, others))
    return tuple(found)
