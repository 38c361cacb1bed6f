"""One column: a head and the article under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.core.article import Article, ArticleInfo
from reader.core.dates import short_interval
from reader.core.focus import Interval
from reader.core.following import Absence, Answer, Target
from reader.core.i18n import tr
from reader.core.telling import shown_around
from reader.ui.columns.find_bar import FindBar
from reader.ui.columns.finding import Finding
from reader.ui.columns.header import ColumnHeader
from reader.ui.columns.marking import Marking
from reader.ui.columns.reading_view import ReadingView
from reader.ui.columns.telling import Telling
from reader.ui.columns.typography import ReadingStyle
from reader.ui.theme import Theme

_WORDS_IN = 28


class Column(QWidget):
    """Shows one article and brings the passages about a moment into view."""

    closed = Signal(str)
    lock_changed = Signal()

    def __init__(
        self, article: Article | ArticleInfo, theme: Theme, style: ReadingStyle, key: str = ""
    ) -> None:
        """Make a column for `article`; `key` tells it from other columns of the same article.

        Of one that is still being read there is the head.
        """
        super().__init__()
        self.article_id = article.id
        self.key = key or article.id
        self.locked = False
        info = article.info if isinstance(article, Article) else article
        self.header = ColumnHeader(theme, info)
        self.view = ReadingView(theme, style)
        self.find_bar = FindBar(theme)
        self.finding = Finding(self.view, self.find_bar)
        self.marking = Marking(self.view, self.finding, theme)
        self.telling = Telling(self.view)
        self._answer = Answer()
        self._asked: Interval | None = None
        self._then: list[Callable[[], object]] = []
        self._left: object = {}
        self.names_moment = False
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
        self.header.pressed.connect(lambda: self.view.setFocus(Qt.FocusReason.MouseFocusReason))
        self.header.stepped.connect(self.step)
        self.header.closed.connect(lambda: self.closed.emit(self.key))
        self.header.lock_wanted.connect(lambda: self.set_locked(locked=not self.locked))
        self.view.entered.connect(lambda: self.header.set_keyboard(here=True))
        self.view.left.connect(lambda: self.header.set_keyboard(here=False))
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(self._show_position)
        bar.rangeChanged.connect(self._show_position)
        if isinstance(article, Article):
            self.set_article(article)
        else:
            self.header.set_info(info)
            self.view.setAccessibleName(f"{info.number}: {info.title}. {tr('Reading…')}")
            self.view.setPlaceholderText(tr("Reading…"))
            # How far in that stands; the margins of the text are set with it.
            self.view.document().setDocumentMargin(_WORDS_IN)

    def tell_apart(self, place: int, total: int) -> None:
        """Be told apart, by name, from other columns of the article: `total` of them, from 1 on."""
        self.view.tell_apart(place, total)
        self.header.tell_apart(place, total)

    def when_read(self, act: Callable[[], object]) -> None:
        """Do `act` now, or as soon as the article is there."""
        if self.view.article is None:
            self._then.append(act)
        else:
            act()

    @property
    def left(self) -> object:
        """Where the column stands, as `put_back` takes it and a library keeps it."""
        if self.view.article is None:
            return self._left
        return {
            "position": self.view.place[0],
            "above": self.view.place[1],
            "caret": self.view.caret(),
            "open": sorted(self.view.open_folds),
        }

    def put_back(self, left: object) -> None:
        """Let the column stand where it was `left`, as soon as its article is there."""
        if isinstance(left, dict):
            self._left = left
            at = (int(left.get("position", 0)), float(left.get("above", 0.0)))
            rest = int(left.get("caret", 0)), left.get("open", ())
            self.when_read(lambda: self.view.put_back(at, *rest))

    def set_article(self, article: Article) -> None:
        """Show the article, or the same one after it changed."""
        self.header.set_info(article.info)
        shown = self.view.article
        if shown is not None and shown.text != article.text:
            self.view.point_at(None)
        self.view.set_article(article)
        self.marking.refresh()
        then, self._then = self._then, []
        for act in then:
            act()

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

    def stops(self) -> list[QWidget]:
        """Return what the Tab key stops at: the buttons of the head, the find bar, the text."""
        return [
            widget
            for part in (self.header, self.find_bar)
            for widget in part.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ] + [self.view]

    def set_locked(self, *, locked: bool) -> None:
        """Keep the column where it is when others follow, or let it follow again."""
        self.locked = locked
        self.header.set_locked(locked=locked)
        self.lock_changed.emit()

    def show_answer(self, answer: Answer, asked: Interval | None, *, leads: bool) -> None:
        """Tell in the head what answers here to the days `asked` for; nothing is moved.

        A column that `leads` shows what it says itself.
        """
        self._answer, self._asked = answer, asked
        self.names_moment = any(target.exact for target in answer.targets)
        if leads or answer.target is None or answer.stays:
            self.view.point_at(None)
        if leads and len(answer.targets) < 2:
            self.header.set_mentions(0, 0)
            return
        note = note_of(answer, self.view.position())
        total = len(answer.targets)
        self.header.set_mentions(answer.chosen + 1, total, note, offered=answer.stays)
        if asked is not None:
            days = short_interval(asked.begin, asked.end)
            self.header.setAccessibleDescription(f"{note}: {days}" if note else days)

    def step(self, step: int) -> None:
        """Go to the next (1) or previous (-1) mention of the moment, around the end."""
        # What the head offers and was not gone to yet comes first.
        answer = self._answer
        answer = replace(answer, stays=False) if answer.stays else answer.stepped(step)
        target = answer.target
        if target is not None:
            self.show_answer(answer, self._asked, leads=False)
            self.show_target(target)

    def show_target(self, target: Target, *, caret: bool = True) -> None:
        """Bring what answers to the eye line, flash it, and keep a bar beside it.

        It is a dated place with its sentence.
        """
        article, span = self.view.article, target.span
        if article is not None and target.interval is not None:
            span = shown_around(article, span)
        self.view.point_at(span)
        self.view.show_passage(span, at=target.at, caret=caret)

    def forget_moment(self) -> None:
        """Show no mentions any more."""
        self._answer, self._asked, self.names_moment = Answer(), None, False
        self.view.point_at(None)
        self.header.set_mentions(0, 0)

    def _show_position(self) -> None:
        bar = self.view.verticalScrollBar()
        self.header.set_position(bar.value() / bar.maximum() if bar.maximum() > 0 else 1.0)


def note_of(answer: Answer, position: int) -> str:
    """Return what a head says of an answer: why there is none, where it is, which days it names."""
    target = answer.target
    if answer.absence is not None or target is None:
        return {
            Absence.NO_MENTION: tr("no mention"),
            Absence.PUBLISHED_BEFORE: tr("published before"),
            Absence.NOTHING_LIKE_IT: tr("no such passage"),
            None: "",
        }[answer.absence]
    if answer.stays:
        return tr("further up") if target.at < position else tr("further down")
    if target.interval is not None and not target.exact:
        return short_interval(target.interval.begin, target.interval.end)
    return ""
