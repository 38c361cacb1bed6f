"""The sheet of a claim's origins: read, joined and parted by the person, with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.claim import Status
from reader.core.i18n import tr
from reader.ui.claims.offer_lines import STATUS_KEY
from reader.ui.flow import FlowLayout
from reader.ui.keyboard import holds_keyboard
from reader.ui.origins.rows import OriginRow, RulingRow
from reader.ui.sheet import Sheet
from reader.ui.status_words import status_word
from reader.ui.theme import GLYPHS
from reader.ui.tick_box import TickBox

_IDS = Qt.ItemDataRole.UserRole
_OWN = Qt.ShortcutContext.WidgetShortcut
_RULINGS_SHOWN = 4


class OriginsSheet(Sheet):
    """Lists origins with their passages; says what a person wants and changes nothing."""

    joined = Signal(list, str)
    """Annotations that have one origin, and the reason."""

    parted = Signal(list, list, str)
    """Annotations that do not come from where others do, those others, and the reason."""

    names_ruled = Signal(list, bool, str)
    """Pairs of names of who is quoted, whether each two are one source, and the reason."""

    forgotten = Signal(str)
    """The id of a `Ruling` that shall not count any more."""

    taken = Signal()
    """The person takes over the status."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing before `show_origins`."""
        super().__init__(tr("Origins"), "", parent)
        self._rows: Sequence[OriginRow] = ()
        self._writable = True
        self.list = _list(tr("Origins and their passages"), several=True)
        self.rulings = _list(tr("What you said about origins"), several=False)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(
            tr("Choose passages below; why have they one origin, or not?")
        )
        self.reason.setAccessibleName(tr("Reason why passages have one origin, or not"))
        self.everywhere = TickBox(tr("Wherever they are quoted"))
        self.everywhere.setToolTip(_everywhere())
        self.join = QPushButton(tr("One Origin"))
        self.part = QPushButton(tr("Origins of Their Own"))
        self.forget = QPushButton(tr("Forget This"))
        self.take = QPushButton()
        self._ruled = QWidget()
        self._build()
        self.list.itemSelectionChanged.connect(self._enable)
        self.rulings.itemSelectionChanged.connect(self._enable)
        self.join.clicked.connect(self._join)
        self.part.clicked.connect(self._part)
        self.forget.clicked.connect(self._forget)
        self.take.clicked.connect(self.taken)
        for view in (self.list, self.rulings):
            # Lists take letters for the beginning of a line to go to.
            key = QShortcut(QKeySequence(STATUS_KEY), view, context=_OWN)
            key.activated.connect(self._take)

    def show_origins(
        self, title: str, words: str, rows: Sequence[OriginRow], rulings: Sequence[RulingRow],
        *, status: Status | None, writable: bool,
    ) -> None:  # fmt: skip
        """List the origins behind a sum in `words`; `status` is what may be taken over."""
        chosen, current = set(self._chosen()), max(self.list.currentRow(), 0)
        self._rows, self._writable = rows, writable
        self.entitle(title, words)
        self.list.clear()
        for row in rows:
            head = self._item(f"{row.name}  —  {row.why}", row.ids, chosen)
            font = QFont(head.font())
            font.setBold(True)
            head.setFont(font)
            for annotation_id, told in row.annotations:
                self._item(f"      {told}", (annotation_id,), chosen)
        # Where the keyboard is can be seen at the current line alone.
        here = self.list.model().index(min(current, self.list.count() - 1), 0)
        self.list.selectionModel().setCurrentIndex(here, QItemSelectionModel.SelectionFlag.NoUpdate)
        if not rulings and holds_keyboard(self._ruled):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.rulings.clear()
        for ruling in rulings:
            item = QListWidgetItem(ruling.words)
            item.setData(_IDS, ruling.ruling_id)
            item.setToolTip("")
            self.rulings.addItem(item)
        self._ruled.setVisible(bool(rulings))
        self.take.setVisible(status is not None)
        if status is not None:
            sign = f"{GLYPHS[status]} {status_word(status)}".strip()
            self.take.setText(tr("Take over: {status}").format(status=sign))
        self._enable()

    def first(self) -> QWidget:
        """Return the list."""
        return self.list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the status over with U, forget a ruling with Delete; else as every sheet."""
        key = event.key()
        if key == Qt.Key.Key_U and not event.modifiers():
            self._take()
        elif key == Qt.Key.Key_Delete and self.rulings.hasFocus():
            self._forget()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        acts = FlowLayout(gap=8, whole=True)
        for button in (self.everywhere, self.join, self.part):
            acts.addWidget(button)
        said = QVBoxLayout(self._ruled)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(4)
        label = QLabel(tr("You said"))
        label.setObjectName("sheetHeadline")
        said.addWidget(label)
        line = QHBoxLayout()
        line.addWidget(self.rulings, 1)
        line.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(line)
        pitch = self.rulings.fontMetrics().height() + 14
        self.rulings.setMaximumHeight(_RULINGS_SHOWN * pitch)
        foot = QHBoxLayout()
        foot.addWidget(self.take)
        foot.addStretch(1)
        # Above the list: a toast comes up at the foot.
        self.body.addWidget(self.reason)
        self.body.addLayout(acts)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self._ruled)
        self.body.addLayout(foot)
        self.join.setToolTip(tr("The chosen passages come from one source"))
        self.part.setToolTip(tr("The chosen passages come from elsewhere than the others here"))

    def _item(self, words: str, ids: Sequence[str], chosen: set[str]) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setData(_IDS, list(ids))
        self.list.addItem(item)
        if len(ids) == 1 and ids[0] in chosen and words.startswith(" "):
            item.setSelected(True)
        return item

    def _chosen(self) -> list[str]:
        found: dict[str, None] = {}
        for item in self.list.selectedItems():
            found.update(dict.fromkeys(item.data(_IDS)))
        return list(found)

    def _others(self) -> list[str]:
        """Return what shares an origin with what is chosen and is not chosen itself."""
        chosen = set(self._chosen())
        return [
            one for row in self._rows if chosen & set(row.ids) for one in row.ids
            if one not in chosen
        ]  # fmt: skip

    def _enable(self) -> None:
        chosen = set(self._chosen())
        origins = sum(bool(chosen & set(row.ids)) for row in self._rows)
        self.join.setEnabled(self._writable and origins > 1)
        self.part.setEnabled(self._writable and bool(self._others()))
        self._enable_everywhere()
        self.forget.setEnabled(self._writable and bool(self.rulings.selectedItems()))
        self.take.setEnabled(self._writable)

    def _enable_everywhere(self) -> None:
        """Offer to rule about names only where somebody is quoted on both sides."""
        chosen = self._chosen()
        joins = self.join.isEnabled() and self._names(chosen[:1], chosen[1:])
        parts = self.part.isEnabled() and self._names(chosen, self._others())
        self.everywhere.setEnabled(bool(joins or parts))
        if self.join.isEnabled() or self.part.isEnabled():
            self.everywhere.setToolTip(
                _everywhere()
                if joins or parts
                else tr("Of these passages at least one quotes nobody: say it of the passages")
            )
        if not self.everywhere.isEnabled():
            self.everywhere.setChecked(False)

    def _names(self, ids: Sequence[str], others: Sequence[str]) -> list[tuple[str, str]]:
        """Return each two names that are quoted, one in either group of passages."""
        names = {key: name for row in self._rows for key, name in row.names.items()}
        told = [(names.get(a, ""), names.get(b, "")) for a in ids for b in others]
        return list(dict.fromkeys((a, b) for a, b in told if a and b and a != b))

    def _take(self) -> None:
        if self.take.isVisible() and self.take.isEnabled():
            self.taken.emit()

    def _join(self) -> None:
        chosen = self._chosen()
        if self.everywhere.isChecked():
            self._rule_names(chosen[:1], chosen[1:], same=True)
        else:
            self.joined.emit(chosen, self._take_reason())

    def _part(self) -> None:
        if self.everywhere.isChecked():
            self._rule_names(self._chosen(), self._others(), same=False)
        else:
            self.parted.emit(self._chosen(), self._others(), self._take_reason())

    def _rule_names(self, ids: Sequence[str], others: Sequence[str], *, same: bool) -> None:
        pairs = self._names(ids, others)
        self.everywhere.setChecked(False)
        if pairs:
            self.names_ruled.emit(pairs, same, self._take_reason())

    def _forget(self) -> None:
        for item in self.rulings.selectedItems():
            self.forgotten.emit(item.data(_IDS))

    def _take_reason(self) -> str:
        reason = " ".join(self.reason.text().split())
        self.reason.clear()
        return reason


def _list(name: str, *, several: bool) -> QListWidget:
    view = QListWidget()
    view.setObjectName("tagList")
    view.setAccessibleName(name)
    view.setWordWrap(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    mode = QAbstractItemView.SelectionMode
    view.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
    return view


def _everywhere() -> str:
    return tr("Say it of who is quoted, for all claims, rather than of these passages")
