"""The head of a column: which article, when it was published, and where in it one is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.core.article import NO_AGENCIES, ArticleInfo
from reader.core.dates import short_date
from reader.core.i18n import tr
from reader.core.retelling import retold
from reader.ui.badge import Badge
from reader.ui.columns.buttons import SmallButton
from reader.ui.columns.elided_label import ElidedLabel
from reader.ui.enlarging import enlarged
from reader.ui.guarded import guarded
from reader.ui.theme import Theme

HEIGHT = 58
"""The height of the head in pixels, with text of the usual size."""
_ACCENT = 2
_BESIDE_BADGE = 28


def _tip(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _agencies(info: ArticleInfo) -> str:
    """Return the agencies that an article credits, where its outlet is none of them."""
    return "" if info.agencies in {info.outlet, NO_AGENCIES} else info.agencies


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class ColumnHeader(QWidget):
    """Shows title, date and its basis, outlet and position; dragging it moves the column."""

    dragged = Signal(QPoint)
    dropped = Signal()
    stepped = Signal(int)
    pressed = Signal()
    closed = Signal()
    find_wanted = Signal()
    lock_wanted = Signal()
    maximise_wanted = Signal()

    def __init__(self, theme: Theme, info: ArticleInfo, parent: QWidget | None = None) -> None:
        """Make the head of a column for the article that `info` speaks of."""
        super().__init__(parent)
        self._theme, self._leading, self._keyboard = theme, False, False
        self._press: QPoint | None = None
        self._dragging = False
        self._enlarge()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._badge = Badge(info.number, theme)
        self._number, self._apart = info.number, (1, 1)
        self._title, self._basis = ElidedLabel("columnTitle"), ElidedLabel("columnBasis")
        self._date, self._note, self._count, self._position = map(
            _label, ("columnDate", "columnNote", "columnCount", "columnPosition")
        )
        self._make_buttons(theme)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, _ACCENT + 2, 8, 2)
        rows.setSpacing(0)
        rows.addLayout(self._upper())
        rows.addLayout(self._lower())
        self.set_info(info)
        self.set_mentions(0, 0)
        self.set_maximised(alone=False)
        self.set_locked(locked=False)
        self.set_position(0)

    def _make_buttons(self, theme: Theme) -> None:
        self._restore = SmallButton("restore", tr("Put all columns back"), theme)
        self._lock = SmallButton("unlocked", "", theme)
        self._find = SmallButton("find", tr("Find in this column"), theme)
        self._close = SmallButton("close", tr("Close this column"), theme)
        self._back = SmallButton("left", tr("Previous mention"), theme)
        self._on = SmallButton("right", tr("Next mention"), theme)
        self._lock.setCheckable(True)
        self._restore.clicked.connect(self.maximise_wanted)
        self._lock.clicked.connect(self.lock_wanted)
        self._find.clicked.connect(self.find_wanted)
        self._close.clicked.connect(self.closed)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))

    def _upper(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self._badge)
        row.addSpacing(6)
        row.addWidget(self._title, 1)
        row.addSpacing(4)
        for button in (self._restore, self._lock, self._find, self._close):
            row.addWidget(button)
        return row

    def _lower(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_BESIDE_BADGE, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self._date)
        row.addWidget(self._basis, 1)
        row.addWidget(self._note)
        stepper = QHBoxLayout()
        stepper.setSpacing(0)
        for widget in (self._back, self._count, self._on):
            stepper.addWidget(widget)
        row.addLayout(stepper)
        row.addWidget(self._position)
        return row

    def set_info(self, info: ArticleInfo) -> None:
        """Show what is known of the article."""
        publication = info.publication
        title = info.title or info.source_name
        self._title.say(title)
        self._title.setToolTip(_tip(title, info.subtitle))
        self._title.setAccessibleDescription(info.subtitle)
        self._date.setText(short_date(publication.date) if publication else tr("no date"))
        basis = [tr(publication.kind.value)] if publication else []
        basis += [one for one in (info.outlet, _agencies(info)) if one]
        self._basis.say(" · ".join(basis))
        evidence = (
            retold(publication.evidence) if publication else tr("No publication date is known.")
        )
        self._date.setAccessibleDescription(evidence)
        self._date.setToolTip(_tip(evidence, info.dateline))
        self._number = info.number
        self._name_close()

    def tell_apart(self, place: int, total: int) -> None:
        """Say by its button which of `total` columns of its article this is, from 1 on."""
        if self._apart != (place, total):
            self._apart = place, total
            self._name_close()

    def _name_close(self) -> None:
        place, total = self._apart
        words = tr("Close column {n}")
        if total > 1:
            words = tr("Close column {n}, {place} of {total} with this article")
        name = words.format(n=self._number, place=place, total=total)
        self._close.setAccessibleName(name)

    def set_mentions(
        self, number: int, total: int, note: str = "", *, offered: bool = False
    ) -> None:
        """Show which of how many mentions is in view, or a note such as “no mention”.

        A mention that is `offered` is not in view: there is a button to go there.
        """
        self._back.setVisible(total > 1)
        self._on.setVisible(total > 1 or offered)
        self._on.say(tr("Go to this mention") if offered else tr("Next mention"))
        self._count.setVisible(total > 0)
        self._count.setText(f"{number}/{total}")
        self._note.setVisible(bool(note))
        self._note.setText(note)

    def set_position(self, share: float) -> None:
        """Show how much of the article has been passed, from 0 to 1."""
        number = round(100 * share)
        self._position.setText(tr("{n} %").format(n=number))
        self._position.setAccessibleName(tr("{n} % of the article passed").format(n=number))

    def set_locked(self, *, locked: bool) -> None:
        """Show whether the column stays where it is when others follow."""
        self._lock.setChecked(locked)
        self._lock.show_icon("locked" if locked else "unlocked", self._theme)
        self._lock.say(
            tr("Locked: stays where it is. Press to let it follow")
            if locked
            else tr("Lock: keep this column where it is")
        )

    def set_maximised(self, *, alone: bool) -> None:
        """Offer to put the other columns back while this one stands alone."""
        self._restore.setVisible(alone)

    def set_leading(self, *, leading: bool) -> None:
        """Mark the column that leads."""
        self._leading = leading
        self.update()

    def set_keyboard(self, *, here: bool) -> None:
        """Show whether the keyboard is in the column's text."""
        self._keyboard = here
        self.update()

    def event(self, event: QEvent) -> bool:
        """Be as high as two lines of the text around."""
        if event.type() is QEvent.Type.FontChange:
            self._enlarge()
        return super().event(event)

    def _enlarge(self) -> None:
        self.setFixedHeight(enlarged(HEIGHT, self.font()))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self._badge.set_theme(theme)
        for button in self.findChildren(SmallButton):
            button.set_theme(theme)
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint paper, the rule below, and the bar of the leading column, by its keyboard."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.paper)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.rule)
        if self._leading:
            bar = self._theme.accent if self._keyboard else self._theme.disabled
            painter.fillRect(0, 0, self.width(), _ACCENT, bar)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._press = event.position().toPoint()
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show this column alone, or all of them again."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.maximise_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the column once the pointer has gone far enough."""
        if self._press is None:
            return
        moved = (event.position().toPoint() - self._press).manhattanLength()
        if self._dragging or moved >= QApplication.startDragDistance():
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """End a drag."""
        if self._dragging:
            self.dropped.emit()
        self._press, self._dragging = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
