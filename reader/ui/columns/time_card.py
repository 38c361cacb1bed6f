"""The card of one date in the text: how it was read and why, to go there or to correct it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import Article
from reader.core.corrections import CORRECTED, hour_of, is_refused, value_of
from reader.core.dates import describe_time, reading_of
from reader.core.focus import Interval, interval_of
from reader.core.i18n import speaks_english, tr
from reader.core.passage import Span, quote_at
from reader.core.times import TimeCorrection, TimeExpression
from reader.ui.date_field import DateField

if TYPE_CHECKING:
    from reader.temporal.typed import Typed

_WIDTH = 400
_GAP = 6


def correction_of(
    article: Article, time: TimeExpression, interval: Interval | None, value: str | None = None
) -> TimeCorrection:
    """Return what a person says of `time`: these days, or (None) that it is no date.

    `value` is the TIMEX3 value where more was said than days: an hour, a season.
    """
    span = Span(time.start, time.end)
    begin, end = (interval.begin, interval.end) if interval else (None, None)
    if interval is not None and value is None:
        value = value_of(interval.begin, interval.end, time.value)
    return TimeCorrection(
        article.id, article.info.revision_id, span, quote_at(article.text, span), value, begin, end
    )


class TimeCard(QFrame):
    """Shows one time expression; what is decided goes out as signals."""

    corrected = Signal(object)
    forgotten = Signal(str, object)
    wanted = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden card over `parent`."""
        super().__init__(parent)
        self.around = parent
        self._article: Article | None = None
        self._days_shown = 0
        self._given: Interval | None = None
        self._writable = True
        self._habit: bool | None = None
        self._habit_known = False
        self._time: TimeExpression | None = None
        self.setObjectName("popover")
        self.setAccessibleName(tr("Date in the text"))
        self._reading = QLabel()
        self._reading.setObjectName("timeReading")
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setWordWrap(True)
        self._first, self._last = (
            self._date_edit(tr("First day")),
            self._date_edit(tr("Last day")),
        )
        self._first.dateChanged.connect(self._move_last)
        for day in (self._first, self._last):
            day.dateChanged.connect(self._drop_typed)
        self._typed = QLineEdit()
        self._typed.setAccessibleName(tr("The date in words"))
        self._typed.setPlaceholderText(tr("or type it: March 2021, Q3 2022, week 41 2024, 2019"))
        self._typed.textEdited.connect(self._show_typed)
        self._typed.returnPressed.connect(self._correct)
        self._set = QPushButton(tr("Set"))
        self._none = QPushButton(tr("Not a date"))
        self._forget = QPushButton(tr("As it was read"))
        self._go = QPushButton(tr("Go there"))
        self._set.clicked.connect(self._correct)
        self._none.clicked.connect(lambda: self._say(None))
        self._forget.clicked.connect(self._take_back)
        self._go.clicked.connect(self._ask_for)
        for button in (self._set, self._none, self._forget, self._go):
            button.setAutoDefault(True)  # Enter presses the one that has the keyboard
        self._lay_out()
        self.setFixedWidth(_WIDTH)
        self.hide()

    def _date_edit(self, name: str) -> DateField:
        edit = DateField(name)
        edit.lineEdit().returnPressed.connect(self._correct)
        return edit

    def _lay_out(self) -> None:
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.addWidget(self._first, 1)
        days.addWidget(QLabel("–"))
        days.addWidget(self._last, 1)
        days.addWidget(self._set)
        others = QHBoxLayout()
        others.addWidget(self._go)
        others.addStretch(1)
        others.addWidget(self._forget)
        others.addWidget(self._none)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._reading)
        column.addWidget(self._days)
        column.addWidget(self._typed)
        column.addLayout(others)

    def open(self, article: Article, time: TimeExpression, beside: QRect, around: QRect) -> None:
        """Show the card of `time` below `beside`, inside `around` (both in the parent)."""
        self._article, self._time = article, time
        self._habit_known = False
        self._reading.setText(describe_time(article, time))
        interval = interval_of(time)
        publication = article.info.publication
        day = interval.begin if interval else publication.date if publication else _today()
        last = interval.end if interval else day
        self._typed.clear()
        self._given = Interval(day, last)
        self._show_days(self._given)
        self._go.setVisible(interval is not None)
        refused = is_refused(time)
        self._forget.setText(tr("It is a date") if refused else tr("As it was read"))
        self._forget.setVisible(time.basis == CORRECTED)
        self._none.setVisible(not refused)
        self._days.setVisible(not refused)
        self._typed.setVisible(not refused)
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))
        x = min(max(beside.left(), around.left()), max(around.right() - self.width(), 0))
        y = beside.bottom() + _GAP
        if y + self.height() > around.bottom():
            y = max(beside.top() - self.height() - _GAP, around.top())
        self.move(QPoint(x, y))
        self.show()
        self.raise_()

    def set_writable(self, *, writable: bool) -> None:
        """Let the reading be corrected, or only be read."""
        self._writable = writable
        for widget in (self._typed, self._set, self._none, self._forget):
            widget.setEnabled(writable)
        self._enable_days()

    def _enable_days(self) -> None:
        for day in (self._first, self._last):
            day.setEnabled(self._writable and day.holds_day)

    def take_focus(self) -> None:
        """Give the keyboard to the first day, or to what takes a refusal back."""
        if self._time is not None and is_refused(self._time):
            self._forget.setFocus(Qt.FocusReason.PopupFocusReason)
            return
        if not self._first.holds_day:
            self._typed.setFocus(Qt.FocusReason.PopupFocusReason)
            return
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)
        # With all of it selected, the field takes no digit.
        self._first.setSelectedSection(QDateTimeEdit.Section.DaySection)

    def _show_days(self, days: Interval) -> None:
        self._days_shown = (days.end - days.begin).days
        self._first.show_day(days.begin)
        self._last.show_day(days.end)
        self._enable_days()

    def _read_typed(self) -> Typed:
        """Return what is typed, read as the article would be, or why it is no date."""
        from reader.temporal.typed import typed_time

        publication = self._article.info.publication if self._article else None
        published = publication.date if publication else None
        return typed_time(self._typed.text(), published, day_first=self._day_first(published))

    def _day_first(self, published: dt.date | None) -> bool | None:
        """Say whether 01/02 is 1 February: as the article writes, else the person's language."""
        from reader.temporal.tagger import day_habit

        if not self._habit_known:
            habit = day_habit(self._article.text, published) if self._article else None
            # German and Ukrainian write the day first; English does both.
            self._habit = habit if habit is not None or speaks_english() else True
            self._habit_known = True
        return self._habit

    def _show_typed(self) -> None:
        """Show what becomes of the date by what is being typed."""
        if self._article is None or self._time is None:
            return
        reading = describe_time(self._article, self._time)
        time = self._read_typed().time
        days = interval_of(time) if time else None
        if time is not None and days is not None:
            reading += "\n" + tr("To be set: {date}").format(date=reading_of(time))
            self._show_days(days)
        elif self._given is not None and not self._typed.text().strip():
            self._show_days(self._given)
        self._tell(reading)

    def _drop_typed(self) -> None:
        """Let days that are set by hand stand for what was typed before."""
        if not self._typed.hasFocus():
            self._typed.clear()

    def _move_last(self, first: QDate) -> None:
        """Let the last day go along with the first, so that a day stays one day."""
        if self._last.holds_day:
            self._last.setDate(first.addDays(self._days_shown))

    def _correct(self) -> None:
        if self._typed.text().strip():
            self._correct_typed()
            return
        first, last = self._first.day, self._last.day
        wrong = self._first.refusal or self._last.refusal
        if not wrong and last < first:
            wrong = tr("The last day is before the first.")
        if wrong:
            self._tell(wrong)
            return
        said = Interval(first, last)
        if self._time is not None and interval_of(self._time) == said:
            # Nothing else was said; a correction would lose the hour or the quarter.
            self._leave()
        else:
            self._say(said)

    def _correct_typed(self) -> None:
        """Take what was typed; a day without hour keeps the hour that was read."""
        typed = self._read_typed()
        time = typed.time
        days = interval_of(time) if time else None
        if time is None or days is None or self._time is None:
            self._tell(typed.refusal)
            self._typed.selectAll()
        elif days.begin == days.end and not hour_of(time.value):
            self._say(days)
        else:
            self._say(days, time.value)

    def _tell(self, words: str) -> None:
        self._reading.setText(words)
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(_WIDTH))

    def _say(self, interval: Interval | None, value: str | None = None) -> None:
        if self._article is not None and self._time is not None:
            self.corrected.emit(correction_of(self._article, self._time, interval, value))
        self._leave()

    def _take_back(self) -> None:
        if self._article is not None and self._time is not None:
            self.forgotten.emit(self._article.id, Span(self._time.start, self._time.end))
        self._leave()

    def _ask_for(self) -> None:
        interval = interval_of(self._time) if self._time else None
        self._leave()
        if interval is not None:
            self.wanted.emit(interval)

    def _leave(self) -> None:
        # The focus goes back before the card does: Qt would give it to the next widget.
        if self.focusWidget() is not None and self.focusWidget().hasFocus():
            self.closed.emit()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)


def _today() -> dt.date:
    return dt.date.today()  # noqa: DTZ011 - the person's own day
