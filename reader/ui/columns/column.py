"""One column: a head and the article under it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.article import Article
from reader.core.dates import short_interval
from reader.core.focus import Interval, interval_of, mentions_of
from reader.core.i18n import tr
from reader.core.passage import Span
from reader.core.times import TimeExpression
from reader.ui.columns.find_bar import FindBar
from reader.ui.columns.finding import Finding
from reader.ui.columns.header import ColumnHeader
from reader.ui.columns.marking import Marking
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import Theme


class Column(QWidget):
    """Shows one article and brings the passages about a moment into view."""

    closed = Signal(str)
    lock_changed = Signal()

    def __init__(self, article: Article, theme: Theme, style: ReadingStyle, key: str = "") -> None:
        """Make a column for `article`; `key` tells it from other columns of the same article."""
        super().__init__()
        self.article_id = article.id
        self.key = key or article.id
        self.locked = False
        self.header = ColumnHeader(theme, article.info)
        self.view = ReadingView(theme, style)
        self.find_bar = FindBar(theme)
        self.finding = Finding(self.view, self.find_bar)
        self.marking = Marking(self.view, self.finding, theme)
        self._mentions: list[TimeExpression] = []
        self.names_moment = False
        self._mention = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.find_bar)
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.view)
        text.addWidget(self.marking.strip)
        layout.addLayout(text)
        self.setFocusProxy(self.view)
        self.header.pressed.connect(lambda: self.view.setFocus(Qt.FocusReason.MouseFocusReason))
        self.header.stepped.connect(self.step)
        self.header.closed.connect(lambda: self.closed.emit(self.key))
        self.header.lock_wanted.connect(lambda: self.set_locked(locked=not self.locked))
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(self._show_position)
        bar.rangeChanged.connect(self._show_position)
        self.set_article(article)

    def set_article(self, article: Article) -> None:
        """Show the article, or the same one after it changed."""
        self.header.set_info(article.info)
        self.view.set_article(article)
        self.marking.refresh()

    def set_appearance(self, theme: Theme, style: ReadingStyle) -> None:
        """Take another theme or style of text."""
        self.header.set_theme(theme)
        self.find_bar.set_theme(theme)
        self.marking.strip.set_theme(theme)
        self.view.set_appearance(theme, style)

    def set_leading(self, *, leading: bool) -> None:
        """Mark this as the column that leads, or not."""
        self.header.set_leading(leading=leading)
        self.view.set_leading(leading=leading)

    def set_locked(self, *, locked: bool) -> None:
        """Keep the column where it is when others follow, or let it follow again."""
        self.locked = locked
        self.header.set_locked(locked=locked)
        if locked:
            self.forget_moment()
        self.lock_changed.emit()

    def show_moment(self, interval: Interval) -> None:
        """Bring the first mention of a moment to the eye line, or say that there is none."""
        article = self.view.article
        if article is None or self.locked:
            return
        self._mentions = mentions_of(article.times, interval)
        self._mention = 0
        self.names_moment = any(interval_of(time) == interval for time in self._mentions)
        if self._mentions:
            self._show_mention()
            return
        publication = article.info.publication
        before = publication is not None and publication.latest < interval.begin
        note = tr("published before") if before else tr("no mention")
        self.header.set_mentions(0, 0, note)
        self.header.setAccessibleDescription(
            f"{note}: {short_interval(interval.begin, interval.end)}"
        )

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) mention of the moment, around the end."""
        if self._mentions:
            self._mention = (self._mention + step) % len(self._mentions)
            self._show_mention()

    def forget_moment(self) -> None:
        """Show no mentions any more."""
        self._mentions, self.names_moment = [], False
        self.header.set_mentions(0, 0)

    def _show_position(self) -> None:
        bar = self.view.verticalScrollBar()
        self.header.set_position(bar.value() / bar.maximum() if bar.maximum() > 0 else 1.0)

    def _show_mention(self) -> None:
        mention = self._mentions[self._mention]
        note = "" if self.names_moment else tr("near it")
        self.header.set_mentions(self._mention + 1, len(self._mentions), note)
        self.view.show_passage(Span(mention.start, mention.end))
