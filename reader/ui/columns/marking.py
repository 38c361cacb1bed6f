"""What a column's marker strip shows, says and goes to."""

from __future__ import annotations

from bisect import bisect_left, insort
from operator import attrgetter

from PySide6.QtCore import QObject, Qt

from reader.core.claim import Status
from reader.core.dates import describe_time
from reader.core.highlights import Highlight, Renewed, order_of
from reader.core.i18n import counted, quoted, tr
from reader.core.marks import ANNOTATION_KINDS, Mark, MarkKind
from reader.core.passage import Span
from reader.ui.columns.finding import Finding
from reader.ui.columns.marker_strip import Layer, MarkerStrip
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.ruler import row_edges
from reader.ui.columns.scroll_bar import ThinScrollBar
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS, Theme

_EXCERPT = 80
_AROUND = 30
_BY_START = attrgetter("start")
_BY_SPAN = attrgetter("span.start")


class Marking(QObject):
    """Keeps the strip of one column in step with its annotations, dates and matches."""

    def __init__(self, view: ReadingView, finding: Finding, theme: Theme) -> None:
        """Make the strip for `view`."""
        super().__init__(view)
        self._view, self._finding = view, finding
        self.strip = MarkerStrip(theme, self._edges)
        self.strip.describe = self.words_for
        self.strip.chosen.connect(self._go_to)
        self.strip.gone_to.connect(self._scroll_to)
        bar = view.verticalScrollBar()
        if isinstance(bar, ThinScrollBar):
            bar.clicked_beside = self.strip.go_to_mark
        view.marks_changed.connect(self._renew)
        view.rebuilt.connect(self.refresh)
        view.document().documentLayout().documentSizeChanged.connect(
            lambda _: self.strip.set_moved()
        )
        finding.changed.connect(self._show)
        self._kinds: dict[MarkKind, Layer] = {}
        self._marked: dict[Status, list[Highlight]] = {}
        self.refresh()

    def refresh(self) -> None:
        """Show the dates as they are now, and the annotations that the filter leaves."""
        self._marked = {status: [] for status in Status}
        for one in self._view.highlights():
            if not one.faint:
                self._marked[one.status].append(one)
        kinds = {
            kind: Layer(self._marked[kind.status or Status.NONE], _BY_SPAN)
            for kind in ANNOTATION_KINDS
        }
        self._kinds = {MarkKind.TIME: Layer(self._view.times_shown(), _BY_START), **kinds}
        self._show()

    def _renew(self, renewed: Renewed | None) -> None:
        """Show only those annotations anew that are different, or all."""
        if renewed is None:
            self.refresh()
            return
        seen = [[one for one in those if not one.faint] for those in (renewed.left, renewed.come)]
        for one in seen[0]:
            those = self._marked[one.status]
            del those[bisect_left(those, order_of(one), key=order_of)]
        for one in seen[1]:
            insort(self._marked[one.status], one, key=order_of)
        statuses = {one.status for those in seen for one in those}
        self.strip.renew([kind for kind in ANNOTATION_KINDS if kind.status in statuses])
        if len(seen[0]) != len(seen[1]):
            self._tell()

    def words_for(self, mark: Mark) -> str:
        """Return in plain text what a mark stands for."""
        if mark.kind is MarkKind.FOUND:
            return self._found_words(mark)
        thing = self._kinds[mark.kind].things[mark.first]
        article = self._view.article
        if article is None:
            return ""
        if mark.kind is MarkKind.TIME:
            words = describe_time(article, thing)
        else:
            sign, name = GLYPHS[thing.status], status_word(thing.status)
            quote = _excerpt(article.text, thing.span)
            words = f"{sign} {name}: {quoted(quote)}".strip()
        return _with_more(words, mark.count)

    def _show(self) -> None:
        found = Layer(self._finding.matches, _BY_START)
        self.strip.set_layers({**self._kinds, MarkKind.FOUND: found}, self._finding.current)
        self._tell()

    def _tell(self) -> None:
        """Say in numbers what is marked."""
        annotations = sum(len(self._kinds[kind].things) for kind in ANNOTATION_KINDS)
        times, matches = len(self._kinds[MarkKind.TIME].things), len(self._finding.matches)
        parts = [
            counted(annotations, "{n} annotation", "{n} annotations"),
            counted(times, "{n} date", "{n} dates"),
        ]
        if matches:
            parts.append(counted(matches, "{n} match", "{n} matches"))
        self.strip.setAccessibleName(tr("Marks: {what}").format(what=", ".join(parts)))

    def _edges(self, rows: int) -> list[int]:
        return row_edges(self._view.text_map.segments, self._view.paragraph_at, rows)

    def _found_words(self, mark: Mark) -> str:
        span, article = self._finding.matches[mark.first], self._view.article
        if article is None:
            return ""
        around = Span(max(span.start - _AROUND, 0), min(span.end + _AROUND, len(article.text)))
        words = tr("Match {n} of {total}: {words}").format(
            n=mark.first + 1,
            total=len(self._finding.matches),
            words=f"…{_excerpt(article.text, around)}…",
        )
        return _with_more(words, mark.count)

    def _go_to(self, mark: Mark) -> None:
        if mark.kind is MarkKind.FOUND:
            self._finding.choose(mark.first)
            return
        thing = self._kinds[mark.kind].things[mark.first]
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        if mark.kind is MarkKind.TIME:
            self._view.show_passage(Span(thing.start, thing.end))
            self._view.caret_moved.emit(thing.start)
        else:
            self._view.show_passage(thing.span)
            self._view.annotation_clicked.emit(thing.annotation_id)

    def _scroll_to(self, share: float) -> None:
        bar = self._view.verticalScrollBar()
        self._view.scrolled_by_hand.emit()
        bar.setValue(round(share * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))


def _excerpt(text: str, span: Span) -> str:
    words = " ".join(text[span.start : min(span.end, span.start + 4 * _EXCERPT)].split())
    return words if len(words) <= _EXCERPT else words[:_EXCERPT].rstrip() + "…"


def _with_more(words: str, count: int) -> str:
    if count < 2:
        return words
    return words + "\n" + counted(count - 1, "and {n} more here", "and {n} more here")
