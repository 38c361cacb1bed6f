"""The card beside a mark: what is said of that time, in which words, why, and to correct it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.core.timeline.explaining import MOST_ACCOUNTS, Account, Explanation
from reader.core.times import Publication
from reader.ui.badge import Badge
from reader.ui.theme import Theme

_WIDTH = 480
_GAP = 8
_GRACE = 350
"""Milliseconds in which the pointer may go from the mark to the card."""


class MarkCard(QFrame):
    """Explains one mark or event; it closes when the pointer leaves both, and with Esc.

    The keyboard stays where it is unless the card was asked for by key.
    """

    correct_wanted = Signal(object)
    """A `Mark` that is to be corrected."""

    publication_wanted = Signal(str, object)
    """An article whose publication is to be changed, and the `Publication` it gets, if known."""

    closed = Signal()
    """The card had the keyboard, and is gone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden card over `parent`."""
        super().__init__(parent)
        self._around = parent
        self._published = ""
        self._offered: Publication | None = None
        self._watched: QObject | None = None
        self.setObjectName("popover")
        self._title, self._dates, self._rest = (_label() for _ in range(3))
        self._title.setObjectName("markTitle")
        self._dates.setObjectName("markDates")
        self._rest.setObjectName("markReading")
        self._accounts = [_AccountBox(theme, self) for _ in range(MOST_ACCOUNTS)]
        for box in self._accounts:
            box.correct.clicked.connect(lambda _=False, box=box: self._correct(box))
        self._change = QToolButton()
        self._change.setObjectName("markAct")
        self._change.clicked.connect(self._change_publication)
        self._lay_out()
        self._grace = QTimer(self)
        self._grace.setSingleShot(True)
        self._grace.setInterval(_GRACE)
        self._grace.timeout.connect(self._leave_unless_used)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._rest, 1)
        foot.addWidget(self._change)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 10, 10)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._dates)
        for box in self._accounts:
            self._column.addWidget(box)
        self._column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        for box in self._accounts:
            box.set_theme(theme)

    def explain(self, what: Explanation, mark: QRect, *, writable: bool, keyboard: bool) -> None:
        """Show what a mark says beside the mark (in the parent), and never over it.

        With `keyboard`, the card takes it, and `closed` tells when it can go back.
        """
        self._grace.stop()
        room = self._around.rect().adjusted(_GAP, _GAP, -_GAP, -_GAP)
        above, below = mark.top() - _GAP - room.top(), room.bottom() - mark.bottom() - _GAP
        self._fill(what, writable=writable)
        for most in range(len(what.accounts) - 1, 0, -1):
            if self._height() <= max(above, below):
                break
            self._fill(what.quoting(most), writable=writable)
        self._place(mark, room, is_above=self._height() <= above or above >= below)
        self.show()
        self.raise_()
        if keyboard:
            self._first_stop().setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._watch(QApplication.focusWidget())

    def _fill(self, what: Explanation, *, writable: bool) -> None:
        self._published, self._offered = what.published, what.offered
        if what.offered is not None:
            set_it = tr("Set {date}").format(date=short_date(what.offered.date))
            self._change.setText(set_it)
            self._change.setAccessibleName(set_it)
        elif what.undated:
            self._change.setText(tr("Set date…"))
            self._change.setAccessibleName(tr("Set the publication date"))
        else:
            self._change.setText(tr("Change…"))
            self._change.setAccessibleName(tr("Change the publication date"))
        for label, words in ((self._title, what.title), (self._dates, what.dates),
                             (self._rest, what.closing)):  # fmt: skip
            label.setText(words)
            label.setVisible(bool(words))
        for n, box in enumerate(self._accounts):
            box.show_account(what.accounts[n] if n < len(what.accounts) else None, writable)
        self._change.setVisible(bool(what.published) and writable)
        self.setAccessibleName(what.title)
        self.setAccessibleDescription(what.spoken)

    def _first_stop(self) -> QWidget:
        stops = [box.correct for box in self._accounts if box.correct.isVisibleTo(self)]
        if self._change.isVisibleTo(self):
            stops.append(self._change)
        # A card without anything to press takes the keyboard itself, so that it is read out.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if stops else Qt.FocusPolicy.StrongFocus)
        return stops[0] if stops else self

    def _height(self) -> int:
        # Layouts within keep the heights of what they said before, until they are shown again.
        for box in self._accounts:
            box.measure_again()
        self._column.invalidate()
        self._column.activate()
        return self._column.totalHeightForWidth(_WIDTH)

    def _place(self, mark: QRect, room: QRect, *, is_above: bool) -> None:
        """Stand above the mark, or below it where there is more room."""
        self.setFixedHeight(self._height())
        x = min(max(mark.center().x() - _WIDTH // 3, room.left()), room.right() - _WIDTH)
        y = mark.top() - _GAP - self.height() if is_above else mark.bottom() + _GAP
        self.move(QPoint(x, max(y, 0)))

    def point_elsewhere(self) -> None:
        """Be gone soon, unless the pointer comes over the card."""
        if self.isVisible() and not self._has_keyboard():
            self._grace.start()

    def leave(self) -> None:
        """Be gone; the keyboard goes back first, or Qt would give it to the next widget."""
        if not self.isVisible():
            return
        self._grace.stop()
        self._watch(None)
        if self._has_keyboard():
            self.closed.emit()
        self.hide()

    def _has_keyboard(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def _leave_unless_used(self) -> None:
        if not self.underMouse() and not self._has_keyboard():
            self.leave()

    def _correct(self, box: _AccountBox) -> None:
        if box.account is not None:
            self.leave()
            self.correct_wanted.emit(box.account.mark)

    def _change_publication(self) -> None:
        self.leave()
        self.publication_wanted.emit(self._published, self._offered)

    def _watch(self, who: QObject | None) -> None:
        """Hear the Esc of whoever has the keyboard while the card is there."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget_watched)
        self._watched = who
        if who is not None:
            who.installEventFilter(self)
            who.destroyed.connect(self._forget_watched)

    def _forget_watched(self) -> None:
        self._watched = None

    def eventFilter(self, who: QObject, event: QEvent) -> bool:
        """Close on Esc wherever the keyboard is."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self.leave()
            event.accept()
            return True
        return super().eventFilter(who, event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        super().enterEvent(event)
        self._grace.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Be gone soon after the pointer."""
        super().leaveEvent(event)
        self.point_elsewhere()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; the arrows go from button to button."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.leave()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.focusNextPrevChild(True)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.focusNextPrevChild(False)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forth: bool) -> bool:
        """Keep the keyboard among the buttons of the card."""
        stops: list[QWidget] = [b.correct for b in self._accounts if b.correct.isVisibleTo(self)]
        if self._change.isVisibleTo(self):
            stops.append(self._change)
        focus = QApplication.focusWidget()
        if stops:
            at = next((n for n, stop in enumerate(stops) if stop is focus), 0)
            stops[(at + (1 if forth else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class _AccountBox(QWidget):
    """One passage: the badge of its article, how its date is read, its sentence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.account: Account | None = None
        self._badge = Badge(1, theme)
        self._reading, self._sentence = _label(), _label()
        self._reading.setObjectName("markReading")
        self._sentence.setObjectName("markSentence")
        self.correct = QToolButton()
        self.correct.setObjectName("markAct")
        self.correct.setText(tr("Correct…"))
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._badge, 0, 0)
        grid.addWidget(self._reading, 0, 1)
        grid.addWidget(self.correct, 0, 2)
        grid.addWidget(self._sentence, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def set_theme(self, theme: Theme) -> None:
        self._badge.set_theme(theme)

    def measure_again(self) -> None:
        """Forget how high its words were."""
        for label in (self._reading, self._sentence):
            label.updateGeometry()
        self._grid.invalidate()
        self._grid.activate()
        self.updateGeometry()

    def show_account(self, account: Account | None, writable: bool) -> None:
        self.account = account
        self.setVisible(account is not None)
        if account is None:
            return
        self._badge.set_number(account.number)
        self._reading.setText(account.reading)
        self._sentence.setText(account.sentence)
        self.correct.setVisible(writable)
        self.correct.setAccessibleName(
            tr("Correct “{words}” in article {n}: {reading}").format(
                words=account.mark.label, n=account.number, reading=account.reading
            )
        )


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label
