"""What was recognised of one article, to be put right before it is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import BlockKind, agencies_said
from reader.core.dates import short_date
from reader.core.i18n import counted, tr
from reader.core.retelling import retold
from reader.ui.columns.elided_label import ElidedLabel
from reader.ui.importing.block_list import BlockList
from reader.ui.importing.words import choice_word
from reader.ui.sheet import words_label
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ingest import Repair
    from reader.session.arrival import Arrival

_FEWEST_PIXELS = 120
_BEFORE = 24
"""Characters of a sample before the first that is wrong."""


class Details(QWidget):
    """Fields for title, outlet, author and date, what is odd about the article, and its text.

    Says what the person wants otherwise and changes nothing by itself.
    """

    edited = Signal(str, str)
    """A field (`title`, `outlet`, `byline` and the like) says something else."""

    dated = Signal(str)
    """What was written for the day of publication."""

    chosen = Signal(object)
    """What to do with an article that is there already: a `Choice`."""

    mending = Signal(bool)
    """The wrong letters are to be mended, or left as they are."""

    switched = Signal(int, bool)
    """A block is furniture from now on, or is not."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._arrival: Arrival | None = None
        self.fields = {
            "title": _field(tr("Title")),
            "subtitle": _field(tr("Subtitle")),
            "agencies": _field(tr("Agencies")),
            "outlet": _field(tr("Outlet")),
            "byline": _field(tr("Author")),
            "dateline": _field(tr("Date line")),
        }
        self.date = _field(tr("Published"))
        self.date.setPlaceholderText(tr("not known"))
        self.date_refused = False
        """Whether what is written for the day is none, and waits to be put right."""

        self.basis = words_label(wide=True)
        self.notices = words_label(wide=True)
        self.like = _Question()
        self.repair = _Question()
        self.before, self.after = _sample(), _sample()
        self.blocks = BlockList(theme)
        self.switch = QPushButton()
        self.told = words_label(wide=True)
        self._choices = QButtonGroup(self)
        self._build()
        for name, field in self.fields.items():
            field.editingFinished.connect(lambda n=name, f=field: self._say(n, f))
        self.date.editingFinished.connect(self._say_date)
        self.blocks.switched.connect(self.switched)
        self.blocks.selectionModel().currentChanged.connect(lambda *_: self._offer_switch())
        self.switch.clicked.connect(lambda: self.blocks.toggle(self.blocks.currentIndex().row()))

    def show_arrival(self, arrival: Arrival | None, likeness: str = "") -> None:
        """Show an article; `likeness` says in what it is the same as another."""
        self._arrival = arrival
        self.date_refused = False
        self.setEnabled(arrival is not None)
        if arrival is None:
            self.blocks.blocks.show_text("", ())
            return
        draft = arrival.draft
        for name, field in self.fields.items():
            _set(field, str(getattr(draft, name)))
        given = draft.publication
        _set(self.date, short_date(given.date) if given else "")
        why = f"{tr(given.kind.value)}: {retold(given.evidence)}" if given else ""
        self.basis.setText(why or tr("No publication date could be read from the text."))
        self.basis.setToolTip(why)
        self.notices.setText("\n".join(arrival.found.notices))
        self.notices.setVisible(bool(arrival.found.notices))
        self._show_likeness(arrival, likeness)
        self._show_repair(arrival)
        self.blocks.blocks.show_text(draft.text, draft.blocks)
        self.blocks.scheduleDelayedItemsLayout()
        if not self.blocks.currentIndex().isValid():
            self.blocks.scrollToTop()
        self._offer_switch()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.blocks.set_theme(theme)

    def reject_date(self, refusal: str) -> None:
        """Say why what was written is no day."""
        self.basis.setText(refusal)
        self.date.setFocus()
        self.date.selectAll()
        self.date_refused = True

    def _show_likeness(self, arrival: Arrival, likeness: str) -> None:
        like = arrival.like
        self.like.setVisible(like is not None and bool(likeness))
        if like is None:
            return
        from reader.ingest.duplicates import Choice, Sameness

        self.like.text.setText(likeness)
        choice = arrival.decided()
        for button in self._choices.buttons():
            button.setChecked(button.property("choice") == choice.value)
            newer = button.property("choice") == Choice.REVISE.value
            button.setVisible(not newer or like.sameness is not Sameness.BYTES)

    def _show_repair(self, arrival: Arrival) -> None:
        repair = arrival.found.repair
        self.repair.setVisible(repair is not None)
        if repair is not None:
            before, after = _around(repair)
            self.before.say(tr("Before: {words}").format(words=before))
            self.after.say(tr("After: {words}").format(words=after))

    def _offer_switch(self) -> None:
        row = self.blocks.currentIndex().row()
        there = 0 <= row < len(self.blocks.blocks.blocks)
        furniture = there and self.blocks.blocks.blocks[row].kind is BlockKind.FURNITURE
        self.switch.setText(
            tr("This Belongs to the Text") if furniture else tr("This Is Furniture")
        )
        self.switch.setEnabled(there)
        folded = sum(b.kind is BlockKind.FURNITURE for b in self.blocks.blocks.blocks)
        self.told.setText(
            counted(folded, "{n} line will be folded away.", "{n} lines will be folded away.")
            if folded
            else ""
        )

    def _say(self, name: str, field: QLineEdit) -> None:
        if self._arrival is not None and field.isModified():
            field.setModified(False)
            said = field.text()
            self.edited.emit(name, agencies_said(said) if name == "agencies" else said)

    def _say_date(self) -> None:
        if self._arrival is not None and self.date.isModified():
            self.date.setModified(False)
            self.dated.emit(self.date.text())

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        places = (
            ("title", 0, 0, 3), ("subtitle", 1, 0, 1), ("agencies", 1, 2, 1), ("outlet", 2, 0, 1),
            ("byline", 2, 2, 1), ("dateline", 3, 2, 1),
        )  # fmt: skip
        for name, row, column, span in places:
            _place(grid, self.fields[name], row, column, span)
        _place(grid, self.date, 3, 0, 1)
        grid.addWidget(self.basis, 4, 1, 1, 3)
        self._build_questions()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.switch)
        foot.addWidget(self.told, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addLayout(grid)
        for widget in (self.notices, self.like, self.repair):
            lines.addWidget(widget)
        # Where there is little room, the text gives way first, and then all of it is scrolled.
        self.blocks.setMinimumHeight(_FEWEST_PIXELS)
        lines.addWidget(self.blocks, 1)
        lines.addLayout(foot)
        self.setTabOrder(self.fields["byline"], self.date)
        self.setTabOrder(self.date, self.fields["dateline"])

    def _build_questions(self) -> None:
        from reader.ingest.duplicates import Choice

        for choice in (Choice.REVISE, Choice.KEEP_BOTH, Choice.SKIP):
            button = QPushButton(choice_word(choice))
            button.setCheckable(True)
            button.setProperty("choice", choice.value)
            button.clicked.connect(lambda _=False, c=choice: self.chosen.emit(c))
            self._choices.addButton(button)
            self.like.answers.addWidget(button)
        self.repair.text.setText(tr("Letters in a wrong encoding"))
        self.repair.column.addWidget(self.before)
        self.repair.column.addWidget(self.after)
        for words, mend in ((tr("Mend"), True), (tr("Leave as it is"), False)):
            button = QPushButton(words)
            button.clicked.connect(lambda _=False, m=mend: self.mending.emit(m))
            self.repair.answers.addWidget(button)


class _Question(QFrame):
    """A sentence with answers below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("importQuestion")
        self.text = words_label("", wide=True)
        self.answers = QHBoxLayout()
        self.answers.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addLayout(self.answers)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 6, 8, 6)
        self.column.setSpacing(4)
        self.column.addLayout(row)
        self.hide()


class _Line(QLineEdit):
    """A field that is never lower than its words, however little room there is."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def _field(name: str) -> QLineEdit:
    field = _Line()
    field.setAccessibleName(name)
    return field


def _place(grid: QGridLayout, field: QLineEdit, row: int, column: int, span: int) -> None:
    label = QLabel(field.accessibleName())
    label.setObjectName("sheetText")
    label.setBuddy(field)
    grid.addWidget(label, row, column)
    grid.addWidget(field, row, column + 1, 1, span)


def _set(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)
        field.setCursorPosition(0)
    field.setModified(False)


def _sample() -> ElidedLabel:
    return ElidedLabel("importSample")


def _around(repair: Repair) -> tuple[str, str]:
    """Return both samples from shortly before they first differ."""
    before, after = repair.before, repair.after
    pairs = enumerate(zip(before, after, strict=False))
    first = next((n for n, (old, new) in pairs if old != new), 0)
    start = before.rfind(" ", 0, max(first - _BEFORE, 0)) + 1
    return before[start:], after[start:]
