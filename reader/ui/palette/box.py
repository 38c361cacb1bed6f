"""The box of the command palette: a field and what it finds, as high as that is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from reader.core.i18n import tr
from reader.ui.palette.delegate import PaletteDelegate
from reader.ui.palette.model import PaletteModel
from reader.ui.palette.rows import Entry, Row
from reader.ui.theme import Theme

_WIDTH = 640
_TOP = 64
_SHARE = 0.6
"""Of the window's height that the list may take."""

_PAD = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class CommandPalette(QFrame):
    """A box over the window: type, choose with the arrows, Enter does it, Esc closes."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Make a hidden palette over `parent`."""
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("palette")
        self.setAccessibleName(tr("Command palette"))
        self.rows = PaletteModel()
        self.rows.setParent(self)
        self._back: QWidget | None = None
        self._walked = self._coming = self._eager = False
        self._typed: Callable[[str], object] = lambda _: None
        self.query = QLineEdit(self)
        self.query.setPlaceholderText(tr("Type an action, an article, or words to find"))
        self.query.setAccessibleName(tr("Command"))
        self.list = QListView(self)
        self.list.setModel(self.rows)
        self._painter = PaletteDelegate(self.rows, theme, self.list)
        self.list.setItemDelegate(self._painter)
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(tr("Nothing fits."), self)
        self.nothing.setObjectName("paletteNothing")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(_PAD)
        for part in (self.query, self.list, self.nothing):
            column.addWidget(part)
        self.query.textChanged.connect(self._tell)
        self.list.clicked.connect(lambda _: self._do())
        self.query.installEventFilter(self)
        self.hide()

    def open(self, typed: Callable[[str], object]) -> None:
        """Show the palette empty; `typed` is told what is typed and answers with `show_rows`."""
        self._back = self.window().focusWidget()
        self._typed = lambda _: None
        self._eager = False
        self.query.clear()
        self._typed = typed
        self.show()
        self.raise_()
        self.query.setFocus(Qt.FocusReason.PopupFocusReason)
        typed("")

    def show_rows(self, rows: Sequence[Row], *, keep: bool = False, coming: bool = False) -> None:
        """List these rows; with `keep`, what a person has walked to stays chosen if it is there.

        While others are `coming` that will stand first, Enter waits for them.
        """
        self._coming = coming
        self._eager = self._eager and keep
        self._walked = self._walked and keep
        before = self._current() if self._walked else None
        self.rows.set_rows(rows)
        places = self.rows.entries()
        same = next((n for n in places if self.rows.rows[n] == before), None)
        if places:
            self.list.setCurrentIndex(self.rows.index(places[0] if same is None else same))
        if same is None:
            self.list.scrollToTop()
        self.list.setVisible(bool(places))
        self.nothing.setVisible(not places)
        self._fit()
        if self._eager and not coming:
            self._do()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self._painter.theme = theme
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows walk the list while the letters go to the field."""
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._leave(restore=False)
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._eager = self._coming and not self._walked
            if not self._eager:
                self._do()
            return True
        if key == Qt.Key.Key_Escape:
            self._leave(restore=True)
            return True
        return super().eventFilter(watched, event)

    def _tell(self, text: str) -> None:
        self._typed(text)

    def _fit(self) -> None:
        """Take the height of the rows, as far as the window has room."""
        around = self._parent.size()
        width = min(_WIDTH, around.width() - 32)
        self.list.setFixedHeight(
            min(
                sum(
                    self.list.sizeHintForIndex(self.rows.index(n)).height()
                    for n in range(self.rows.rowCount())
                ),
                max(round(around.height() * _SHARE), 120),
            )
        )
        self.setFixedWidth(width)
        self._column.activate()
        self.resize(width, self._column.sizeHint().height())
        self.move((around.width() - width) // 2, _TOP)

    def _current(self) -> Entry | None:
        row = self.rows.row_at(self.list.currentIndex())
        return row if isinstance(row, Entry) else None

    def _step(self, step: int) -> None:
        places = self.rows.entries()
        if not places:
            return
        self._walked = True
        here = self.list.currentIndex().row()
        at = places.index(here) if here in places else 0
        place = places[min(max(at + step, 0), len(places) - 1)]
        self.list.setCurrentIndex(self.rows.index(place))
        if place == places[0]:
            self.list.scrollToTop()

    def _do(self) -> None:
        entry = self._current()
        self._leave(restore=True)
        if entry is not None:
            entry.act()

    def _leave(self, *, restore: bool) -> None:
        self.hide()
        self._typed = lambda _: None
        if restore and self._back is not None:
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
