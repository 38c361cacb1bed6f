"""The list of cards and its keys."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QListView,
    QStyleOptionViewItem,
    QWidget,
)

from reader.core.cards import Card
from reader.core.claim import Status, TagColour
from reader.core.i18n import counted, tr
from reader.core.tags import FIRST_KEY, KEYS
from reader.ui.claims.cards import Form
from reader.ui.claims.delegate import CardDelegate
from reader.ui.claims.dragging import drag, mime_of
from reader.ui.claims.dropping import CardDrops
from reader.ui.claims.model import RowModel
from reader.ui.guarded import guarded
from reader.ui.painted_list import dressed_anew
from reader.ui.theme import Theme

_STATUS_KEYS: dict[int, Status] = {
    Qt.Key.Key_1: Status.CONFIRMED,
    Qt.Key.Key_2: Status.DISPUTED,
    Qt.Key.Key_3: Status.SINGLE_SOURCE,
    Qt.Key.Key_0: Status.NONE,
}
_FEW = 50
_SEEN = 4
"""Cards that are seen in any case, where there are as many."""
_WHOLE = {Form.FULL: 3, Form.COMPACT: 2}
"""How many cards have to be seen whole for a form to be taken, the richest form first."""
_CORNER = QPoint(20, 1)
_TAG_KEYS: dict[int, int] = {Qt.Key.Key_0 + FIRST_KEY + n: n for n in range(KEYS)}
_ACTS: dict[tuple[int, bool], str] = {
    (Qt.Key.Key_L, False): "claim.link",
    (Qt.Key.Key_L, True): "claim.unlink",
    (Qt.Key.Key_B, False): "claim.speaker",
    (Qt.Key.Key_U, False): "claim.suggested",
    (Qt.Key.Key_E, False): "claim.elsewhere",
    (Qt.Key.Key_O, False): "claim.origins",
    (Qt.Key.Key_J, False): "claim.next_linked",
    (Qt.Key.Key_J, True): "claim.previous_linked",
}
"""Actions of the catalogue by their key, and whether Shift is held with it."""

_KEYS = frozenset(
    {
        *_STATUS_KEYS,
        *_TAG_KEYS,
        Qt.Key.Key_F,
        Qt.Key.Key_F2,
        Qt.Key.Key_Q,
        Qt.Key.Key_S,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Delete,
        Qt.Key.Key_N,
        Qt.Key.Key_R,
        Qt.Key.Key_Y,
        Qt.Key.Key_Escape,
    }
)


class CardList(QListView):
    """Annotations as cards; says what a person does to the current one and changes nothing."""

    jumped = Signal(str)
    """The annotation clicked, or current when Enter was pressed."""

    removal_asked = Signal()
    """Delete was pressed: the chosen annotations shall go."""

    status_asked = Signal(str)
    """The value of the status whose key was pressed, for the chosen annotations."""

    tag_key_pressed = Signal(int)
    """Which key of a free tag was pressed, from 0, for the chosen annotations."""

    repeat_asked = Signal()
    """Q was pressed: the last act of tagging, for the chosen annotations."""

    tags_asked = Signal()
    """F was pressed: tags are to be written."""

    statement_asked = Signal()
    """F2 was pressed: the statement is to be written."""

    speaker_asked = Signal()
    """S was pressed: who says so is to be written."""

    act_asked = Signal(str)
    """The id of the action of the catalogue whose key was pressed, for the chosen annotations."""

    note_asked = Signal(str)
    """The annotation current when N was pressed."""

    confirmation_asked = Signal(str)
    """The annotation current when Y was pressed: it is in the right place."""

    reattachment_asked = Signal(str)
    """The annotation current when R was pressed, or the orphan when Enter was."""

    escaped = Signal()
    """Esc was pressed."""

    moved = Signal()
    """Another card became current, or none."""

    dragging = Signal(bool)
    """Cards are being dragged, or no longer."""

    chosen_changed = Signal()
    """Other cards are chosen."""

    _measured_in = ""
    """The font in which the cards were measured."""

    def __init__(self, rows: RowModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._beyond: frozenset[str] = frozenset()
        """Cards chosen that are no rows of the model at present; `chosen` has them, too."""
        self._cards = CardDelegate(rows, theme, self)
        self._measured_in = self.font().key()
        self.setModel(rows)
        self.setItemDelegate(self._cards)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.drops = CardDrops(self, rows)
        self.setAccessibleName(tr("Annotations"))
        self.clicked.connect(self._jump)
        # Later: a view that is asked to choose while rows come may ask for more of them.
        rows.rowsInserted.connect(self._choose_laid_out, Qt.ConnectionType.QueuedConnection)
        self._growing = False
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def set_theme(self, theme: Theme) -> None:
        """Paint the cards in other colours."""
        self._cards.set_theme(theme)
        self.viewport().update()

    def current_row(self) -> Card | None:
        """Return the row of the current card."""
        return self._rows.row_at(self.currentIndex())

    def shows_current(self) -> bool:
        """Tell whether the whole current card can be seen."""
        box = self.visualRect(self.currentIndex())
        return box.isValid() and self.viewport().rect().contains(box)

    def set_hues(self, hues: Mapping[str, TagColour]) -> None:
        """Paint tags in these colours."""
        self._cards.hues = hues
        self.viewport().update()

    def chosen(self) -> list[Card]:
        """Return the cards that acts apply to: those selected, else the current one."""
        selection = self.selectionModel().selection()
        parts = sorted((p.top(), p.bottom()) for p in map(selection.at, range(selection.count())))
        found = [card for first, last in parts for card in self._cards_at(first, last)]
        if self._beyond:
            wanted = self._beyond.union(card.id for card in found)
            found = [card for card in self._rows.wanted if card.id in wanted]
        current = self.current_row()
        return found or ([current] if current is not None else [])

    def _cards_at(self, first: int, last: int) -> list[Card]:
        return [row for row in self._rows.shown[first : last + 1] if isinstance(row, Card)]

    def setCurrentIndex(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """Make the card at `index` current, and the only one chosen.

        Qt would go by the keys that are held, which are those of Undo, it may be.
        """
        self._beyond = frozenset()
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def keep_current(self, index: QModelIndex) -> None:
        """Make the card at `index` current, and the only one chosen, without scrolling to it."""
        if index != self.currentIndex():
            self.setAutoScroll(False)
            self.setCurrentIndex(index)
            self.setAutoScroll(True)

    def keep_chosen(self, ids: Collection[str]) -> None:
        """Choose these cards again, those of them that are there; the current one stays."""
        wanted = {*ids}
        places = [n for n, row in enumerate(self._rows.shown) if row.id in wanted]
        wanted.difference_update(row.id for row in self._rows.shown)
        beyond = (card for card in map(self._rows.card, wanted) if card is not None)
        self._beyond = frozenset(card.id for card in beyond if self._rows.filter.wants(card))
        selection = QItemSelection()
        for first, last in _runs(places):
            selection.select(self._rows.index(first), self._rows.index(last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def choose_one(self) -> None:
        """Choose the current card alone."""
        self.keep_chosen([card.id for card in (self.current_row(),) if card is not None])

    def dataChanged(  # noqa: N802 (Qt names it)
        self,
        topLeft: QModelIndex | QPersistentModelIndex,  # noqa: N803
        bottomRight: QModelIndex | QPersistentModelIndex,  # noqa: N803
        roles: Sequence[int] = (),
    ) -> None:
        """Paint the cards that changed; lay out all of them only where one has another height."""
        places = range(topLeft.row(), bottomRight.row() + 1)
        if len(places) > _FEW or self._other_heights(places):
            super().dataChanged(topLeft, bottomRight, roles)
            return
        for place in places:
            self.update(self._rows.index(place))

    def _other_heights(self, places: Iterable[int]) -> bool:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return any(self._cards.grown(option, self._rows.index(place)) for place in places)

    def selectionChanged(  # noqa: N802 (Qt names it)
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Tell that other cards are chosen."""
        super().selectionChanged(selected, deselected)
        selection = self.selectionModel().selection()
        self._cards.several = bool(self._beyond) or _more_than_one(selection)
        self.viewport().update()
        self.chosen_changed.emit()

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802, N803, ARG002
        """Drag the chosen cards as a small label, so that the chips can be seen."""
        cards = self.chosen()
        if not cards:
            return
        words = counted(len(cards), "{n} annotation", "{n} annotations")
        self.dragging.emit(True)
        drag(self, mime_of([card.id for card in cards]), words)
        self.dragging.emit(False)

    def currentChanged(  # noqa: N802 (Qt names it)
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that the person, or the list itself, moved to another card."""
        super().currentChanged(current, previous)
        self.moved.emit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and where the keyboard is while no card is chosen."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.5))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(4, 1, -4, -1), 6, 6)

    def moveCursor(  # noqa: N802 (Qt names it)
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Move as Qt does; to the first and the last also of those that are not laid out yet."""
        ends = {
            QAbstractItemView.CursorAction.MoveHome: False,
            QAbstractItemView.CursorAction.MoveEnd: True,
        }
        if cursorAction in ends:
            self._rows.reveal_end(last=ends[cursorAction])
        # Where the next card is, is known when all of them have their places.
        self.executeDelayedItemsLayout()
        if cursorAction in ends and not self.currentIndex().isValid():
            # With no card to begin from, Qt goes to the first whatever the key.
            return self._rows.index(self._rows.rowCount() - 1 if ends[cursorAction] else 0)
        return super().moveCursor(cursorAction, modifiers)

    def selectAll(self) -> None:  # noqa: N802 (Qt names it)
        """Choose all cards that the filter leaves, also those that are not laid out."""
        self.keep_chosen([card.id for card in self._rows.wanted])
        if self._beyond:
            # The selection may be what it was, though more is chosen.
            self._cards.several = True
            self.chosen_changed.emit()

    def selectionCommand(  # noqa: N802 (Qt names it)
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Choose as Qt does; where that begins anew, also without cards that are not laid out."""
        command = super().selectionCommand(index, event)
        if command & QItemSelectionModel.SelectionFlag.Clear:
            self._beyond = frozenset()
        return command

    def _choose_laid_out(self) -> None:
        """Go on with cards that were chosen before they were laid out."""
        there = {row.id for row in self._rows.shown} & self._beyond
        if there:
            self.keep_chosen([card.id for card in self.chosen()])

    def _scrolled(self, value: int) -> None:
        """Show what stands above, where only a stretch of the cards is laid out."""
        if self._growing or value > self.viewport().height() or not self._rows.can_fetch_before():
            return
        self._growing = True
        try:
            top = QPersistentModelIndex(self.indexAt(QPoint(self.width() // 2, 1)))
            before = self.visualRect(top).top()
            self._rows.fetch_before()
            self.executeDelayedItemsLayout()
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(top).top() - before)
        finally:
            self._growing = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing a card; the arrows do that."""
        QAbstractScrollArea.focusInEvent(self, event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current card in sight when the room below is taken away."""
        if event.oldSize().width() != event.size().width():
            # Their heights do not depend on that of the list.
            self._cards.forget_heights()
            self.scheduleDelayedItemsLayout()
        before, now = event.oldSize().height(), event.size().height()
        seen = now < before and self.visualRect(self.currentIndex()).intersects(
            QRect(0, 0, self.viewport().width(), before)
        )
        super().resizeEvent(event)
        if seen:
            self.scrollTo(self.currentIndex())

    def first_seen(self) -> tuple[str, int]:
        """Return the id of the first card in view, "" for none, and the pixels of it above that."""
        index = self.indexAt(_CORNER)
        row = self._rows.row_at(index)
        return (row.id, -self.visualRect(index).top()) if row is not None else ("", 0)

    def show_first(self, annotation_id: str, above: int = 0) -> None:
        """Scroll so that a card is the first in view, if it is there, `above` pixels of it not."""
        index = self._rows.reveal(annotation_id)
        if index.isValid():
            self.executeDelayedItemsLayout()
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + above)

    def least_height(self) -> int:
        """Return the height in pixels that the first cards need at least: four short, two whole."""
        short, whole = self.heights(Form.SHORT), self.heights(Form.COMPACT)
        return max(sum(short), sum(whole[: _WHOLE[Form.COMPACT]]))

    def heights(self, form: Form | None = None) -> tuple[int, ...]:
        """Return the heights in pixels of the first cards in a form, or as they are."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        form = self._cards.form if form is None else form
        first = (self._rows.row_at(self._rows.index(n)) for n in range(self._rows.rowCount()))
        cards = islice((card for card in first if card is not None), _SEEN)
        return tuple(self._cards.height_in(form, card, option) for card in cards)

    def needed(self) -> int:
        """Return the height in pixels of all cards as they are; of many, more than there is."""
        heights = self.heights()
        more = self._rows.rowCount() > len(heights)
        return self.maximumHeight() if more else sum(heights)

    def fit_cards(self, room: int) -> None:
        """Let the cards say all they can where some of them, or all there are, fit in `room`.

        In pixels. Not whenever the list is resized: a click ends the writing of a note, which gives
        the list its room back, and must find the cards where they were.
        """
        fitting = (f for f, seen in _WHOLE.items() if sum(self.heights(f)[:seen]) <= room)
        form = next(fitting, Form.SHORT)
        if form is self._cards.form:
            return
        port, current = self.viewport().rect(), self.currentIndex()
        seen = self.visualRect(current).intersects(port)
        first, _ = self.first_seen()
        self._cards.form = form
        self._cards.forget_heights()
        self.scheduleDelayedItemsLayout()
        self.show_first(first)
        if seen:
            self.scrollTo(current)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the cards anew in another font, not only in other colours."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            before, self._measured_in = self._measured_in, self.font().key()
            if before != self._measured_in:
                self._cards.forget_heights()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim this list's own keys before any shortcut of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and _own_key(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.StyleChange:
            return dressed_anew(self, event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Carry out this list's own keys; the others move through the list."""
        if not _own_key(event):
            super().keyPressEvent(event)
        elif _act_of(event):
            self.act_asked.emit(_act_of(event))
        elif event.key() == Qt.Key.Key_Escape:
            if self._cards.several:
                self.choose_one()
            else:
                self.escaped.emit()
        else:
            row = self.current_row()
            if row is not None:
                self._act(event.key(), row)

    def _act(self, key: int, row: Card) -> None:
        asked = {
            Qt.Key.Key_Delete: self.removal_asked,
            Qt.Key.Key_Q: self.repeat_asked,
            Qt.Key.Key_F: self.tags_asked,
            Qt.Key.Key_F2: self.statement_asked,
            Qt.Key.Key_S: self.speaker_asked,
        }
        if key in _STATUS_KEYS:
            self.status_asked.emit(_STATUS_KEYS[key].value)
        elif key in _TAG_KEYS:
            self.tag_key_pressed.emit(_TAG_KEYS[key])
        elif key in asked:
            asked[Qt.Key(key)].emit()
        elif key == Qt.Key.Key_N:
            self.note_asked.emit(row.id)
        elif key == Qt.Key.Key_Y:
            self.confirmation_asked.emit(row.id)
        elif key == Qt.Key.Key_R or row.is_orphan:
            self.reattachment_asked.emit(row.id)
        else:
            self.jumped.emit(row.id)

    def _jump(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        # With Ctrl or Shift it was chosen among others, not gone to.
        if row is not None and not self._cards.several:
            self.jumped.emit(row.id)


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each row of numbers without a gap."""
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]


def _more_than_one(selection: QItemSelection) -> bool:
    parts = (selection.at(n) for n in range(selection.count()))
    return sum(part.bottom() - part.top() + 1 for part in parts) > 1


def _own_key(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if _act_of(event):
        return True
    return modifiers == Qt.KeyboardModifier.NoModifier and event.key() in _KEYS


def _act_of(event: QKeyEvent) -> str:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
    if modifiers and not shifted:
        return ""
    return _ACTS.get((event.key(), shifted), "")
