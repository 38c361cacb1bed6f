"""A field for a day."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit, QToolTip, QWidget

from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.ui.typed_day import typed_day

_SIDE = 6
_EARLIEST, _LATEST = QDate(100, 1, 1), QDate(9999, 12, 31)
"""Qt's fields refuse an earlier limit, and then silently begin in 1752."""


class DateField(QDateEdit):
    """A field for one day, called `name` by screen readers.

    What is typed is read as a whole, in any way that a date is written; a bare number or a month
    stands for the part of the date that was selected. Words that are no day change nothing: see
    `refusal`. A day before the year 100 can be shown and is kept, but not edited: see `holds_day`.
    """

    def __init__(self, name: str) -> None:
        """Take every day that Qt's field can hold."""
        super().__init__()
        self._beyond: dt.date | None = None
        self.setDisplayFormat(tr("d MMM yyyy"))
        self.setDateRange(_EARLIEST, _LATEST)
        self.setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)
        # The style sheet takes its buttons away: told to have none, Qt leaves the words one pixel.
        self.lineEdit().setTextMargins(_SIDE, 0, _SIDE, 0)
        self.lineEdit().installEventFilter(self)
        self._typed_over = QDate()
        self._part = QDateEdit.Section.NoSection
        self.refusal = ""
        """Why what is typed is no day, in words for a person; empty where nothing is wrong."""
        self._words = QLineEdit(self)
        self._words.setTextMargins(_SIDE, 0, _SIDE, 0)
        self._words.setAccessibleName(name)
        self._words.textEdited.connect(self._read_words)
        self._words.installEventFilter(self)
        self._words.hide()

    @property
    def holds_day(self) -> bool:
        """Whether the day can be edited here: it is not before the year 100."""
        return self._beyond is None

    @property
    def day(self) -> dt.date:
        """The day that the field stands for."""
        if self._beyond is not None:
            return self._beyond
        day = self.date()
        return dt.date(day.year(), day.month(), day.day())

    def show_day(self, day: dt.date) -> None:
        """Stand for a day, whatever was the earliest allowed before."""
        self._drop_words()
        shown = QDate(day.year, day.month, day.day)
        self._beyond = None if shown >= _EARLIEST else day
        # Qt shows the special text in place of the earliest day.
        self.setSpecialValueText("" if self._beyond is None else short_date(day))
        if self._beyond is not None or shown < self.minimumDate():
            self.setMinimumDate(_EARLIEST)
        self.setDate(_EARLIEST if self._beyond is not None else shown)

    # Typed as a whole: Qt's field takes a key for the part it stands in, and makes another day.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take words as a whole; leave arrows and the like to the field."""
        if not self._begin_words(event):
            super().keyPressEvent(event)

    def eventFilter(self, who: QObject, event: QEvent) -> bool:
        """Take keys that go straight to the line; leave the words with the arrows, Tab or Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if who is self._words:
                if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                    # Qt would tell of it twice: here, and in the field that it goes on to.
                    self._enter()
                    return True
                if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                    self._go_on(back=event.key() == Qt.Key.Key_Backtab)
                    return True
                if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not self.refusal:
                    self._drop_words()
                    self.setFocus()
                    super().keyPressEvent(event)
                    return True
            elif self._begin_words(event):
                return True
        if who is self._words and isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave_words()
        return super().eventFilter(who, event)

    def tell_refusal(self) -> None:
        """Show below the field why what is typed is no day."""
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self.refusal, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words over the date."""
        super().resizeEvent(event)
        self._words.setGeometry(QRect(self.lineEdit().geometry()))

    def _begin_words(self, event: QKeyEvent) -> bool:
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        text = event.text()
        begun = self._words.isVisibleTo(self)
        types = bool(text) and text.isprintable() and (begun or not text.isspace())
        if self.isReadOnly() or not (pastes or types):
            return False
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if not pastes and event.modifiers() & held:
            return False
        if begun:
            self._words.insert(text)
            self._read_words(self._words.text())
            return True
        whole = self.lineEdit().hasSelectedText() and (
            self.lineEdit().selectedText() == self.lineEdit().text()
        )
        self._typed_over = self.date()
        self._part = QDateEdit.Section.NoSection if whole else self.currentSection()
        self._words.setGeometry(QRect(self.lineEdit().geometry()))
        self._words.clear()
        self._words.show()
        self.lineEdit().hide()  # it would be seen through the words
        self._words.raise_()
        self._words.setFocus()
        if pastes:
            self._words.paste()
        else:
            self._words.insert(text)
        self._read_words(self._words.text())
        return True

    def _read_words(self, words: str) -> None:
        """Stand for the day that is typed so far, or for the one before it was typed over."""
        day, self.refusal = self._day_of(words)
        shown = self._typed_over if day is None else QDate(day.year, day.month, day.day)
        if day is not None and shown < _EARLIEST:
            self.refusal = tr(
                "“{words}” is not read as a date. Write it such as 2022-01-28."
            ).format(words=words.strip())
            shown = self._typed_over
        if shown < self.minimumDate():
            # Who asks for the day says that it is too early; the field would keep another one.
            self.setMinimumDate(_EARLIEST)
        self.setDate(shown)
        self._words.setToolTip(self.refusal)
        self._words.setAccessibleDescription(self.refusal)

    def _day_of(self, words: str) -> tuple[dt.date | None, str]:
        said, shown = words.strip(), self._typed_over
        year, month, day = shown.year(), shown.month(), shown.day()
        numeric, section = said.isascii() and said.isdigit(), self._part
        if section is QDateEdit.Section.MonthSection and said.isalpha():
            return typed_day(f"{day} {said} {year}")
        if numeric and section is QDateEdit.Section.DaySection and len(said) <= 2:
            day = int(said)
        elif numeric and section is QDateEdit.Section.MonthSection and len(said) <= 2:
            month = int(said)
        elif numeric and section is QDateEdit.Section.YearSection and len(said) == 4:
            year = int(said)
        else:
            return typed_day(said)
        return typed_day(f"{year:04d}-{month:02d}-{day:02d}")

    def _go_on(self, *, back: bool) -> None:
        """Pass the keyboard on: Qt would go through the parts of the date that is written over."""
        place = _beside(self._words, back=back)
        while place is not None and place is not self._words:
            stops = place.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            own = place is self or self.isAncestorOf(place)
            if stops and not own and place.isEnabled() and place.isVisible():
                reasons = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason
                place.setFocus(reasons[back])
                break
            place = _beside(place, back=back)
        self._leave_words()

    def _enter(self) -> None:
        if self.refusal:
            self._words.selectAll()
        else:
            self._drop_words()
            self.setFocus()
        self.lineEdit().returnPressed.emit()

    def _leave_words(self) -> None:
        """Show the day again, unless there is something to mend."""
        if not self.refusal:
            self._drop_words()

    def _drop_words(self) -> None:
        self.refusal = ""
        self.lineEdit().show()
        self._words.hide()


def _beside(widget: QWidget, *, back: bool) -> QWidget | None:
    return widget.previousInFocusChain() if back else widget.nextInFocusChain()
