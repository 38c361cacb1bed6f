"""Making annotations longer and shorter: by their handles, and by keys a word at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reader.core.changes import ResizeAnnotation
from reader.core.claim import Anchor, Annotation
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.selecting import ends_at_left, moved_end, moved_start
from reader.ui.columns.column import Column
from reader.ui.workbench import Workbench

_Mover = Callable[[str, Span, int], Span]
_WITH = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_TURNED = {Qt.Key.Key_Left: "claim.end_later", Qt.Key.Key_Right: "claim.end_earlier"}
"""What the arrows do where words are read from the right, so that the end goes where they point."""


class Resizing(QObject):
    """Lets the current annotation begin or end elsewhere."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions."""
        return {
            "claim.end_later": lambda: self._step(moved_end, 1),
            "claim.end_earlier": lambda: self._step(moved_end, -1),
            "claim.begin_earlier": lambda: self._step(moved_start, -1),
            "claim.begin_later": lambda: self._step(moved_start, 1),
        }

    def tie(self) -> None:
        """Listen to the handles in every column."""
        self._window.row.tie(self._tie)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an end at the left move with the arrows as it is seen, before the menu's keys do."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        act = _TURNED.get(Qt.Key(event.key())) if event.modifiers() == _WITH else None
        if act is None or not self._ends_at_left():
            return super().eventFilter(watched, event)
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.table()[act]()
        return True

    def _tie(self, column: Column) -> None:
        column.view.handles.resized.connect(self._dragged)
        column.view.installEventFilter(self)

    def _ends_at_left(self) -> bool:
        annotation = self._window.annotator.target()
        if annotation is None or annotation.anchor is Anchor.ORPHAN:
            return False
        text = self._window.session.article(annotation.article_id).text
        return ends_at_left(text, annotation.span)

    def _dragged(self, annotation_id: str, span: Span) -> None:
        annotation = self._window.session.annotation(annotation_id)
        if annotation is None:
            return
        if span in self._others(annotation):
            self._window.hint(tr("Another annotation has exactly these words already."))
        else:
            self._resize(annotation, span)

    def _step(self, mover: _Mover, step: int) -> None:
        """Move an end by a word, or as many as it takes to be unlike every other annotation."""
        w = self._window
        annotation = None if w.pages.sheet else w.annotator.target()
        if annotation is None or annotation.anchor is Anchor.ORPHAN:
            w.hint(tr("Choose an annotation first: click on it, or press [ or ]."))
            return
        text, others = w.session.article(annotation.article_id).text, self._others(annotation)
        span, before = mover(text, annotation.span, step), annotation.span
        while span in others and span != before:
            span, before = mover(text, span, step), span
        if span == before:
            w.hint(
                _no_further(annotation.span, span, shrinking=(mover is moved_start) == (step > 0))
            )
        elif self._resize(annotation, span):
            self._show(annotation, span, end=mover is moved_end)

    def _resize(self, annotation: Annotation, span: Span) -> bool:
        w = self._window
        w.annotator.offering.withdraw()
        if not w.session.perform(ResizeAnnotation(annotation.id, span)):
            return False
        w.session.set_current(annotation.id, "column")
        column = w.row.column(annotation.article_id)
        if column is not None:
            column.view.offer_handles(offered=True)
        return True

    def _others(self, annotation: Annotation) -> set[Span]:
        there = self._window.session.annotations(annotation.article_id)
        return {other.span for other in there if other.id != annotation.id}

    def _show(self, annotation: Annotation, span: Span, *, end: bool) -> None:
        """Keep the end that was moved in view."""
        column: Column | None = self._window.row.column(annotation.article_id)
        if column is not None:
            moved = Span(span.end - 1, span.end) if end else Span(span.start, span.start + 1)
            column.view.reveal(moved)


def _no_further(was: Span, span: Span, *, shrinking: bool) -> str:
    if span != was:
        return tr("Other annotations have these words already, up to the end.")
    if shrinking:
        return tr("An annotation keeps at least one word. Delete removes it.")
    return tr("There are no more words on this side.")
