"""Annotating: from a selection or the current annotation to a change."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import islice, takewhile

from PySide6.QtCore import QObject, Qt

from reader.core.annotating import highlight
from reader.core.changes import Change, ChangeMany
from reader.core.claim import Anchor, Annotation, Claim, Status
from reader.core.i18n import tr
from reader.core.many import ADD_TAG
from reader.core.passage import Span
from reader.core.selecting import Unit
from reader.core.tagging import Tagging
from reader.session.session import Session
from reader.ui.columns.column import Column
from reader.ui.columns.popover import Popover
from reader.ui.columns.row import ColumnRow
from reader.ui.offering import Offering


class Annotator(QObject):
    """Tags, notes and steps through annotations in the leading column."""

    def __init__(
        self, session: Session, row: ColumnRow, popover: Popover, hint: Callable[[str], None]
    ) -> None:
        """Act on `session` from what is selected in `row`; `hint` shows a friendly sentence."""
        super().__init__(row)
        self._session, self._row = session, row
        self._popover, self._hint = popover, hint
        self.offering = Offering(row, popover, lambda: session.writable)
        row.tie(self._tie)
        row.leading_changed.connect(self._led)
        popover.dismissed.connect(self._back_to_text)

    def tag(self, act: Tagging, *, toggle: bool = False) -> str:
        """Tag the selection, else the current annotation; return its id or "".

        With `toggle`, a tag that it has already is taken off.
        """
        self.offering.withdraw()
        column = self._row.leading
        span = column.view.selection() if column else None
        if column is not None and span is not None:
            return self._tag_span(column, span, act)
        annotation = self.target()
        if annotation is None:
            self._hint(tr("Select some words first, then press the key again."))
            return ""
        made = self._perform(act.change(self._claims(annotation), toggle=toggle))
        return annotation.id if made else ""

    def annotate_for_note(self) -> str:
        """Return the id of the annotation to write a note on, made from the selection if any."""
        self.offering.withdraw()
        column = self._row.leading
        span = column.view.selection() if column else None
        if column is not None and span is not None:
            same = self._same(column.article_id, span)
            return same.id if same else self._tag_span(column, span, Tagging(Status.NONE))
        annotation = self.target()
        if annotation is None:
            self._hint(tr("Select some words first, then press N to write a note on them."))
        return annotation.id if annotation else ""

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) annotation in the leading column, around the end."""
        column = self._row.leading
        annotations = self._session.annotations(column.article_id) if column else ()
        if column is None or not annotations:
            self._hint(tr("There are no annotations in this article yet."))
            return
        known = self._session.annotation(self._session.current)
        index = _place_of(annotations, known) if known else None
        if index is not None:
            index = (index + step) % len(annotations)
        else:
            after = bisect_left(annotations, column.view.caret(), key=_start)
            index = after % len(annotations)
            if step < 0:
                index -= 1
        chosen = annotations[index]
        column.view.show_passage(chosen.span)
        self._session.set_current(chosen.id, "column")
        column.view.offer_handles(offered=True)

    def select_more(self, unit: Unit | None) -> None:
        """Select the unit at the caret of the leading column, or one more, and offer what to do.

        None lets go of the last unit that was selected.
        """
        column = self._row.leading
        if column is None:
            return
        view = column.view
        span = view.grow_selection(unit) if unit else view.shrink_selection()
        if span is not None:
            self.offering.offer(column)

    def _perform(self, change: Change | None) -> bool:
        """Make a change; True also where all is so already."""
        return change is None or self._session.perform(change)

    def _tag_span(self, column: Column, span: Span, act: Tagging) -> str:
        same = self._same(column.article_id, span)
        change: Change | None
        if same is not None:
            change = act.change(self._claims(same))
            annotation_id = same.id
        else:
            article = self._session.article(column.article_id)
            made = highlight(article, span, act, self._session.now())
            change = ChangeMany((made,), ADD_TAG) if act.tag else made
            annotation_id = made.annotation.id
        if not self._perform(change):
            return ""
        self._go_on(column, annotation_id)
        return annotation_id

    def settle(self) -> None:
        """Go on from a selection that was tagged after all, which was refused at first."""
        column = self._row.leading
        span = column.view.selection() if column else None
        same = self._same(column.article_id, span) if column and span else None
        if column is not None and same is not None:
            self._go_on(column, same.id)

    def _go_on(self, column: Column, annotation_id: str) -> None:
        column.view.clear_selection()
        self._session.set_current(annotation_id, "column")
        # Who has just tagged goes on reading, and begins the next selection beside it.
        column.view.offer_handles(offered=False)

    def _claims(self, annotation: Annotation) -> list[Claim]:
        claim = self._session.claim(annotation.claim_id)
        return [] if claim is None else [claim]

    def _same(self, article_id: str, span: Span) -> Annotation | None:
        annotations = self._session.annotations(article_id)
        first = bisect_left(annotations, span.start, key=_start)
        beginning = takewhile(
            lambda one: one.span.start == span.start, islice(annotations, first, None)
        )
        return next((one for one in beginning if one.span == span), None)

    def target(self) -> Annotation | None:
        """Return the annotation that an act applies to: the current one, else that at the caret."""
        current = self._session.current
        if current:
            return self._session.annotation(current)
        column = self._row.leading
        under = column.view.highlight_at(column.view.caret()) if column else None
        return self._session.annotation(under.annotation_id) if under else None

    def _tie(self, column: Column) -> None:
        self.offering.tie(column)
        column.view.selected.connect(lambda _span, _at: self.offering.offer(column))
        column.view.annotation_clicked.connect(lambda chosen: self._clicked(column, chosen))
        column.view.before_escape = self.offering.withdraw
        column.view.before_tab = self._popover.enter
        column.view.caret_moved.connect(lambda position: self._caret_moved(column, position))
        column.view.typed_in_vain.connect(self._say_that_nothing_is_marked)

    def _say_that_nothing_is_marked(self) -> None:
        if self._session.library is not None and not self._session.writable:
            told = tr("This library can only be read here. To annotate, save a copy (File menu).")
            self._hint(told)

    def _clicked(self, column: Column, annotation_id: str) -> None:
        self.offering.withdraw()
        self._session.set_current(annotation_id, "column")
        column.view.offer_handles(offered=True)

    def _caret_moved(self, column: Column, position: int) -> None:
        """Let go of the current annotation once the caret is no longer on it."""
        annotation = self._session.annotation(self._session.current)
        if annotation is None:
            return
        span = annotation.span
        here = annotation.article_id == column.article_id
        here = here and annotation.anchor is not Anchor.ORPHAN
        if not here or not span.start <= position <= span.end:
            self._session.set_current("", "column")

    def _led(self, article_id: str) -> None:
        annotation = self._session.annotation(self._session.current)
        if annotation is not None and annotation.article_id != article_id:
            self._session.set_current("", "column")

    def _back_to_text(self) -> None:
        column = self._row.leading
        if column is not None:
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)


def _start(annotation: Annotation) -> int:
    return annotation.span.start


def _place_of(annotations: Sequence[Annotation], one: Annotation) -> int | None:
    """Return which of annotations by position one is, None where it is not among them."""
    for place in range(bisect_left(annotations, _start(one), key=_start), len(annotations)):
        if annotations[place].id == one.id:
            return place
        if _start(annotations[place]) > _start(one):
            return None
    return None
