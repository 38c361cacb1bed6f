"""The places of annotations after their article got another text: checked, or given by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from reader.core.changes import ConfirmAnchor, Reattach
from reader.core.claim import Anchor, Annotation
from reader.core.errors import ReaderError
from reader.core.i18n import counted, tr
from reader.core.merged_text import carried
from reader.core.passage import Passage, Span
from reader.ui.columns.column import Column
from reader.ui.columns.popover import ACTIONS, REATTACHING
from reader.ui.workbench import Workbench


class Placing(QObject):
    """Steps through annotations to check, confirms them, and puts them where the person says."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._sought = ""

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for places."""
        return {
            "claim.here": self._confirm_target,
            "claim.reattach": self._reattach,
            "claim.previous_check": lambda: self.step(-1),
            "claim.next_check": lambda: self.step(1),
        }

    def tie(self) -> None:
        """Listen to the panel, to selections, and to what changes."""
        w = self._window
        self._esc = QShortcut(QKeySequence(Qt.Key.Key_Escape), w.row)
        self._esc.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._esc.setEnabled(False)
        self._esc.activated.connect(self.leave)
        w.reattach_line.cancelled.connect(self.leave)
        w.panel.place_confirmed.connect(self.confirm)
        w.panel.reattach_requested.connect(self.seek)
        w.row.tie(lambda column: column.view.selectionChanged.connect(self._selected))
        w.row.leading_changed.connect(lambda _: self._selected())
        w.session.changed.connect(lambda _: self._still_sought())
        w.session.when_open(self._forget)

    @property
    def sought(self) -> str:
        """The annotation that a place is looked for, or an empty string."""
        return self._sought

    # To check

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) annotation to check, in any article."""
        w = self._window
        there = w.session.all_annotations()
        unsure = [n for n, one in enumerate(there) if one.anchor is Anchor.APPROXIMATE]
        if not unsure:
            w.hint(_nothing_to_check(len(w.session.orphans())))
            return
        here = next((n for n, one in enumerate(there) if one.id == w.session.current), -1)
        after = [n for n in unsure if n > here]
        before = [n for n in unsure if n < here]
        place = (after or unsure)[0] if step > 0 else (before or unsure)[-1]
        w.pages.close_sheets()
        self._show(there[place])

    def confirm(self, annotation_id: str) -> None:
        """Say that an annotation was found in the right place."""
        session = self._window.session
        annotation = session.annotation(annotation_id)
        if annotation is None or annotation.anchor is not Anchor.APPROXIMATE:
            self._window.hint(tr("The place of this annotation needs no check."))
        elif session.perform(ConfirmAnchor(annotation_id)):
            left = sum(one.anchor is Anchor.APPROXIMATE for one in session.all_annotations())
            self._window.hint(_confirmed(left, self._keys("claim.next_check")))

    def _confirm_target(self) -> None:
        target = None if self._window.pages.sheet else self._window.annotator.target()
        if target is None:
            self._window.hint(tr("Choose the annotation to check first."))
        else:
            self.confirm(target.id)

    def _show(self, annotation: Annotation) -> None:
        """Bring an annotation into view and let it be acted on by keyboard."""
        w = self._window
        w.travels.jump(lambda: w.desk.go_to(annotation), series="to check")
        column = w.row.column(annotation.article_id)
        if column is not None:
            column.view.setFocus(Qt.FocusReason.OtherFocusReason)
        w.session.set_current(annotation.id, "column")

    # Another place

    def seek(self, annotation_id: str) -> None:
        """Let the person select where an annotation belongs."""
        w = self._window
        annotation = w.session.annotation(annotation_id)
        if annotation is None or not w.session.writable:
            w.hint(tr("This library can only be read, so nothing can be re-attached."))
            return
        w.pages.close_sheets()
        w.message.settled()
        w.panel.save_edits()
        w.travels.jump(lambda: w.desk.go_to(annotation), series="to check")
        column = w.row.column(annotation.article_id)
        article = column.view.article if column else None
        if column is None or article is None:
            return
        w.session.set_current(annotation_id, "panel")
        w.panel.select(annotation_id)
        self._sought = annotation_id
        self._esc.setEnabled(True)
        w.annotator.offering.names = REATTACHING
        w.reattach_line.ask(annotation.quote.exact, article.info.number)
        column.view.clear_selection()
        if annotation.anchor is Anchor.ORPHAN:
            self._look_nearby(column, annotation)
        column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Leave an annotation as it is."""
        if self._sought:
            self._forget()
            column = self._window.row.leading
            if column is not None:
                column.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_nearby(self, column: Column, annotation: Annotation) -> None:
        """Scroll to where the words of an orphan would stand."""
        session, article = self._window.session, column.view.article
        try:
            old = session.revision_text(annotation.revision_id)
        except ReaderError as error:
            session.tell(error)
            return
        if article is not None:
            place = carried(annotation.span.start, old, article.text)
            column.view.show_passage(Span(place, place))

    def _reattach(self) -> None:
        """Put the annotation on the selection; with none sought yet, begin with the current one."""
        w = self._window
        if not self._sought:
            target = None if w.pages.sheet else w.annotator.target()
            if target is None:
                w.hint(tr("Choose the annotation that belongs elsewhere first."))
            else:
                self.seek(target.id)
            return
        annotation = w.session.annotation(self._sought)
        column = self._column_with_selection(annotation)
        if annotation is None or column is None:
            w.hint(tr("Select the words in the article that the annotation is about."))
            return
        span, article = column.view.selection(), column.view.article
        if span is None or article is None:
            return
        passage = Passage(article.info.revision_id, span)
        if w.session.perform(Reattach(annotation.id, passage)):
            self._forget()
            column.view.clear_selection()
            w.session.set_current(annotation.id, "column")
            keys = self._keys("edit.undo")
            w.hint(tr("Re-attached. {keys} takes it back.").format(keys=keys))

    def _column_with_selection(self, annotation: Annotation | None) -> Column | None:
        column = self._window.row.column(annotation.article_id) if annotation else None
        return column if column is not None and column.view.selection() else None

    def _selected(self) -> None:
        if self._sought:
            annotation = self._window.session.annotation(self._sought)
            ready = self._column_with_selection(annotation) is not None
            self._window.reattach_line.set_ready(ready=ready)

    def _still_sought(self) -> None:
        if self._sought and self._window.session.annotation(self._sought) is None:
            self._forget()

    def _forget(self) -> None:
        self._sought = ""
        self._esc.setEnabled(False)
        self._window.annotator.offering.names = ACTIONS
        self._window.annotator.offering.withdraw()
        self._window.reattach_line.hide()

    def _keys(self, name: str) -> str:
        shortcut = self._window.commands.actions[name].shortcut()
        return shortcut.toString(QKeySequence.SequenceFormat.NativeText)


def _nothing_to_check(lost: int) -> str:
    if not lost:
        return tr("There is nothing to check: every annotation has its words.")
    return counted(
        lost,
        "Nothing is left to check; {n} annotation was not found, it is last in the list.",
        "Nothing is left to check; {n} annotations were not found, they are last in the list.",
    )


def _confirmed(left: int, keys: str) -> str:
    if not left:
        return tr("Checked. That was the last one.")
    return counted(
        left,
        "Checked. {n} is left: {{keys}} goes there.",
        "Checked. {n} are left: {{keys}} goes to the next.",
    ).format(keys=keys)
