"""What a view has to paint around its words: what is marked, found, current, just gone to.

The marks of a paragraph are worked out when it is first painted and kept until the text is set
anew or something else is marked, so that scrolling costs little however much is marked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextDocument
from PySide6.QtWidgets import QWidget

from reader.core.article import Article
from reader.core.highlights import Highlight, HighlightIndex, Renewed, levelled
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.ui.columns.document import Built
from reader.ui.columns.paragraph_marks import Ground, ParagraphMarks, marks_of
from reader.ui.columns.scene import Scene
from reader.ui.columns.strokes import Strokes
from reader.ui.columns.typography import LEADING, ReadingStyle, sign_size
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.columns.crowded import CrowdedParagraph

_FLASH_MS = 900
_CROWDED = 100
"""How many annotations a paragraph may have before its marks are worked out line by line."""
_MAP, _INDEX = 1, 2
"""Where among the things that marks were worked out from the map and the index are."""


class Canvas(QObject):
    """The marks of one view, and how they are to be painted now."""

    changed = Signal(object)
    """Something is to be painted otherwise: in these spans, or None for anywhere."""
    marked = Signal(object)
    """Other annotations are marked, as `Renewed` tells; None for other dates or all of them."""

    def __init__(self, parent: QObject) -> None:
        """Make a canvas without a mark."""
        super().__init__(parent)
        self.index = HighlightIndex(())
        self.show_times = True
        self.current = ""
        self._previewed: Highlight | None = None
        self._found: Sequence[Span] = ()
        self._found_current = -1
        self._flash: Span | None = None
        self._pointed: Span | None = None
        self._strokes: Strokes | None = None
        self._kept: dict[int, ParagraphMarks] = {}
        self._crowded: dict[int, CrowdedParagraph] = {}
        self._kept_for: tuple[Any, ...] = ()
        self.worked_out = 0
        """How often the marks of a paragraph were worked out."""
        self._flash_timer = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Mark these passages."""
        self._previewed = None
        self.index = HighlightIndex(levelled(highlights))
        self.changed.emit(None)
        self.marked.emit(None)

    def renew_highlights(self, fresh: Iterable[Highlight], gone: Collection[str]) -> None:
        """Mark some passages anew or for the first time, and others no more."""
        self.preview("", None)
        renewed = self.index.renewed(fresh, gone)
        if renewed.spans:
            self._take(renewed)
            self.marked.emit(renewed)

    def _take(self, renewed: Renewed) -> None:
        """Paint anew what is different, and keep the marks of all other paragraphs."""
        if self._kept_for and self._kept_for[_INDEX] is self.index:
            self._kept_for = (
                *self._kept_for[:_INDEX], renewed.index, *self._kept_for[_INDEX + 1 :],
            )  # fmt: skip
            for span in renewed.spans:
                for number in self._kept_for[_MAP].meeting(span):
                    self._kept.pop(number, None)
                    if number in self._crowded:
                        self._crowded[number].forget(span)
        self.index = renewed.index
        self.changed.emit(renewed.spans)

    def preview(self, annotation_id: str, span: Span | None) -> None:
        """Show what it would be like if an annotation had another span; None ends that."""
        shown, real = self._previewed, self.index.get(annotation_id)
        if span is None:
            if shown is not None:
                self._previewed = None
                self._take(self.index.renewed((shown,), ()))
        elif real is not None:
            self._previewed = shown or real
            self._take(self.index.renewed((replace(real, span=span),), ()))

    def highlight(self, annotation_id: str) -> Highlight | None:
        """Return the highlight of an annotation, or None where it is not marked here."""
        return self.index.get(annotation_id)

    def set_found(self, matches: Sequence[Span], current: int) -> None:
        """Mark what was found, sorted and apart; the one numbered `current` stands out."""
        self._found, self._found_current = matches, current
        self.changed.emit(None)

    def set_current(self, annotation_id: str) -> None:
        """Frame this annotation."""
        if annotation_id == self.current:
            return
        both = [self.index.get(one) for one in (self.current, annotation_id)]
        there = [one for one in both if one is not None]
        self.current = annotation_id
        if any(one.faint for one in there):
            self.changed.emit(None)
        elif there:
            self.changed.emit(tuple(one.span for one in there))

    def set_show_times(self, *, show: bool) -> None:
        """Underline the time expressions or not."""
        self.show_times = show
        self.marked.emit(None)
        self.changed.emit(None)

    def flash(self, span: Span) -> None:
        """Show for a moment where a passage is."""
        self._end_flash()
        self._flash = span
        self._flash_timer.start()
        self.changed.emit((span,))

    def point_at(self, span: Span | None) -> None:
        """Keep a bar beside a passage until another is pointed at, or none."""
        before, self._pointed = self._pointed, span
        if before != span:
            self.changed.emit(tuple(one for one in (before, span) if one is not None))

    def _end_flash(self) -> None:
        before, self._flash = self._flash, None
        if before is not None:
            self.changed.emit((before,))

    def scene(
        self,
        view: QWidget,
        article: Article | None,
        built: Built,
        document: QTextDocument,
        style: ReadingStyle,
        theme: Theme,
        selected: Span | None,
    ) -> Scene:
        """Return what is to be painted on the viewport `view`, now."""
        ratio = view.devicePixelRatioF()
        if self._strokes is None or (self._strokes.theme, self._strokes.ratio) != (theme, ratio):
            self._strokes = Strokes(theme, ratio)
        dated = article if self.show_times else None
        times: Sequence[TimeExpression] = dated.times if dated else ()
        refused: Sequence[TimeExpression] = dated.refused if dated else ()
        form = document.rootFrame().frameFormat()
        left, right = form.leftMargin(), view.width() - form.rightMargin()
        current = self.highlight(self.current)
        ground = Ground(
            theme=theme,
            map=built.map,
            index=self.index,
            times=times,
            refused=refused,
            left=left,
            right=right,
            width=view.width(),
            mirrored=built.mirrored,
            ratio=ratio,
            face=_sign_face(view.font(), sign_size(style)),
            brought_out=self.current if current and current.faint else "",
        )
        self._keep_for(ground, document.textWidth())
        return Scene(
            ground=ground,
            strokes=self._strokes,
            marks=lambda block, left, seen: self._marks(ground, block, left, seen),
            current=current,
            flash=self._flash,
            pointed=self._pointed,
            selected=selected,
            found=self._found,
            found_current=self._found_current,
            height=view.height(),
            size=style.size * style.leading / LEADING,
        )

    def _keep_for(self, ground: Ground, width: float) -> None:
        """Forget the marks that were worked out from anything else; the text is `width` wide."""
        things = (ground.theme, ground.map, ground.index, ground.times, ground.refused)
        place = (ground.left, ground.right, ground.width, ground.ratio, width, ground.brought_out)
        before = self._kept_for
        same = before and all(a is b for a, b in zip(before, things, strict=False))
        if not same or before[len(things) :] != place:
            self._kept_for = (*things, *place)
            self._kept.clear()
            self._crowded.clear()

    def _marks(self, ground: Ground, block: QTextBlock, left: float, seen: Span) -> ParagraphMarks:
        number = block.blockNumber()
        if seen != ground.map.segments[number].span:
            # Of a very long paragraph only what can be seen is worked out, each time.
            return marks_of(ground, block, left, seen)
        marks = self._kept.get(number)
        if marks is None:
            self.worked_out += 1
            marks = self._kept[number] = self._work_out(ground, block, left, seen)
        return marks

    def _work_out(
        self, ground: Ground, block: QTextBlock, left: float, seen: Span
    ) -> ParagraphMarks:
        number = block.blockNumber()
        if number not in self._crowded:
            there = ground.index.each_within(seen)
            if next(islice(there, _CROWDED, None), None) is None:
                return marks_of(ground, block, left, seen)
            # Loaded with the first of them: few texts are so full.
            from reader.ui.columns.crowded import CrowdedParagraph

            self._crowded[number] = CrowdedParagraph(ground, block, seen)
        return self._crowded[number].marks(ground, block, left)


def _sign_face(face: QFont, size: int) -> QFont:
    face = QFont(face)
    face.setPixelSize(size)
    face.setBold(True)
    return face
