"""What stands over the cards: what they are filtered by, with counts, and their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.cards import Card, CardFilter, Facets, Sort, days_among
from reader.core.claim import Anchor, TagColour
from reader.core.i18n import tr
from reader.ui.choice_box import Option
from reader.ui.claims.chips import PlaceChips, StatusChips, TagChips
from reader.ui.claims.line_field import LineField
from reader.ui.claims.offers import Offers
from reader.ui.claims.rows import folded, source_text
from reader.ui.claims.style import label_font, scaled
from reader.ui.columns.elided_label import ElidedLabel
from reader.ui.enlarging import enlarged
from reader.ui.filter_chip import FilterChip
from reader.ui.flow import FlowLayout
from reader.ui.icons import icon
from reader.ui.period_chip import PeriodChip
from reader.ui.theme import Theme

_HEAD_GAP = 4
_ICON = 18
_SORTS: dict[Sort, str] = {
    Sort.TEXT: "By text",
    Sort.TIME: "By time",
    Sort.STATUS: "By status",
    Sort.CHANGED: "Last changed",
}


class WordsField(LineField):
    """A line for words that have to be in a card; Esc empties it, Down goes on."""

    passed = Signal()
    """Down or Enter was pressed: the keyboard shall go to the cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Filter by words"))
        self.setAccessibleName(tr("Filter the annotations by words"))
        self.setToolTip(tr("Show only cards with these words"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc, go to the cards on Down and Enter."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.passed.emit()
        else:
            super().keyPressEvent(event)


class AllCards(Protocol):
    """Where the bar finds the cards, when somebody asks for their days."""

    @property
    def all_rows(self) -> tuple[Card, ...]:
        """Every card, shown or not."""
        ...


class FilterBar(QWidget):
    """Chips that combine, the order of the cards, and a line that says what is left."""

    filtered = Signal()
    """Something else is wanted; `value` says what."""

    sorted_by = Signal(object)
    """The order that was chosen, a `Sort`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = Offers()
        self._total = 0
        self._reading = False
        self._order = ""
        self._counts: Mapping[int, int] = {}
        self._anchors: frozenset[Anchor] = frozenset()
        self.count = QLabel(self)
        self.told = QLabel(self)
        self._title = ElidedLabel("")
        self.sort = QToolButton(self)
        self.words = WordsField(self)
        self.article = FilterChip(tr("Article"), self._articles, self)
        self.period = PeriodChip(tr("Dates"), tr("Show these days"), self)
        self.statuses = StatusChips(theme, self)
        self.tags = TagChips(theme, self)
        self.places = PlaceChips(theme, self)
        self.clear_button = QPushButton(tr("Clear"), self)
        self.fold = QToolButton(self)
        self._more = QWidget(self)
        self._roomy = True
        self._foot = QWidget(self)
        self._build()
        self._enlarge()
        self.fold.setIcon(icon("filter", theme))
        self._make_sorts()
        self._connect()
        self.show_counts(Facets(), 0)

    def value(self) -> CardFilter:
        """Return what is wanted."""
        first, last = self.period.days
        return CardFilter(
            statuses=self.statuses.wanted(),
            anchors=self.places.wanted(),
            tags=self.tags.wanted(),
            articles=frozenset(v for v in self.article.values if isinstance(v, int)),
            first=first,
            last=last,
            words=" ".join(self.words.text().split()),
        )

    def show_value(self, wanted: CardFilter) -> None:
        """Show a filter that wants no less than the present one; tells nobody."""
        self.statuses.set_wanted(wanted.statuses)
        self.places.set_wanted(wanted.anchors)
        self.tags.set_wanted(wanted.tags)
        self.article.drop([v for v in self.article.values if v not in wanted.articles])
        if wanted.first is None and wanted.last is None:
            self.period.clear()
        if wanted.words != " ".join(self.words.text().split()):
            self.words.blockSignals(True)
            self.words.setText(wanted.words)
            self.words.blockSignals(False)

    def clear(self) -> None:
        """Want everything, and say so."""
        self.show_value(CardFilter())
        self.filtered.emit()

    def show_counts(self, facets: Facets, total: int) -> None:
        """Say how many each chip would leave, and how many of `total` are shown."""
        self.statuses.set_counts(facets.statuses)
        released = self.places.set_counts(facets.anchors, self._anchors)
        self.tags.set_counts(facets.tags)
        self._counts = facets.articles
        narrows = self.value().narrows
        self._total = total
        self._show_total()
        shown = len(facets.wanted)
        text = tr("{shown} of {total} shown").format(shown=shown, total=total)
        if shown < total:
            text = tr("{told}; the other marks are faint").format(told=text)
        self.told.setText(text)
        self._foot.setVisible(narrows and total > 0)
        for part in (self.statuses, self.sort):
            part.setVisible(total > 0)
        self._unfold()
        if released:
            # Only now: who hears it asks for other counts to be shown.
            self.filtered.emit()

    def set_reading(self, *, reading: bool) -> None:
        """Say beside the count whether more annotations are being read."""
        if reading != self._reading:
            self._reading = reading
            self._show_total()

    def _show_total(self) -> None:
        words = tr("{n} so far …") if self._reading else "{n}"
        self.count.setText(words.format(n=self._total))
        self._fit_head()

    def _fit_head(self) -> None:
        """Let the order's name and then the count make way for the title where room is short."""
        there = self._total > 0
        fold = 0 if self.fold.isHidden() else self.fold.sizeHint().width() + _HEAD_GAP
        room = self.width() - fold - self._title.sizeHint().width()
        count = self.count.sizeHint().width() + _HEAD_GAP
        for words, counted_too in ((f"{self._order} ▾", True), ("▾", True), ("▾", False)):
            self.sort.setText(words)
            left = room - self.sort.sizeHint().width() - _HEAD_GAP - count * counted_too
            if left >= _HEAD_GAP:
                break
        self.sort.setToolTip(self.sort.accessibleName() if words == "▾" else "")
        self.count.setVisible(there and counted_too)

    def set_offers(self, offers: Offers, cards: AllCards) -> None:
        """Offer what there is among the cards."""
        self._offers = offers
        self._anchors = offers.anchors
        self.period.look_up = lambda: days_among(cards.all_rows, self.value())

    def set_tags(
        self, keys: Sequence[str], used: Sequence[str], hues: Mapping[str, TagColour]
    ) -> None:
        """Offer tags: those of the keys as chips, the others in a menu."""
        self.tags.set_tags(keys, used, hues)

    def show_sort(self, sort: Sort) -> None:
        """Say what the cards are put in order by."""
        words = tr(_SORTS[sort])
        self._order = words
        self.sort.setAccessibleName(tr("Order of the cards: {order}").format(order=words))
        for action in self.sort.menu().actions():
            action.setChecked(action.data() == sort)
        self._fit_head()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        for chips in (self.statuses, self.tags, self.places):
            chips.set_theme(theme)
        self.fold.setIcon(icon("filter", theme))

    def event(self, event: QEvent) -> bool:
        """Follow the size of the interface's text with what has a size of its own."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.Polish):
            self._enlarge()
        if event.type() is QEvent.Type.Resize:
            self._fit_head()
        return super().event(event)

    def _enlarge(self) -> None:
        side = enlarged(_ICON, self.font())
        self.fold.setIconSize(QSize(side, side))
        self._title.setFont(label_font(self.font()))
        for label in (self.count, self.told):
            label.setFont(scaled(self.font(), 0.9))

    def stops(self) -> list[QWidget]:
        """Return what Tab stops at, in the order in which it is seen."""
        return [
            self.sort,
            self.fold,
            *self.statuses.chips.values(),
            self.words,
            *self._menus(),
            *self.tags.stops(),
            *self.places.chips.values(),
            self.clear_button,
        ]

    def set_roomy(self, *, roomy: bool, dropping: bool = False) -> None:
        """Show every filter, or leave the room to the cards until the others are asked for.

        The chips of tags, which are in the menu too, are there only where there is room, and while
        cards are `dropping`.
        """
        self._roomy = roomy
        self._unfold()
        self.tags.set_roomy(roomy=roomy or dropping)

    @property
    def _wide_open(self) -> bool:
        return self._roomy or self.fold.isChecked()

    def _unfold(self) -> None:
        there = self._total > 0
        self.fold.setVisible(there and not self._roomy)
        self._more.setVisible(there and self._wide_open)
        self._fit_head()

    def _fold_pressed(self, on: bool) -> None:
        self.set_roomy(roomy=self._roomy)
        if on:
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _menus(self) -> tuple[QWidget, ...]:
        return self.tags.menu, self.article, self.period

    def _build(self) -> None:
        title = self._title
        title.say(tr("Annotations"))
        title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.told.setWordWrap(True)
        self.clear_button.setObjectName("filterClear")
        self.clear_button.setAccessibleName(tr("Clear the filter"))
        head = QHBoxLayout()
        head.setSpacing(_HEAD_GAP)
        head.addWidget(title)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.fold)
        head.addWidget(self.sort)
        self._build_fold()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.statuses)
        column.addWidget(self._more)
        column.addWidget(self.tags)
        column.addWidget(self.places)
        column.addWidget(self._foot)

    def _build_fold(self) -> None:
        self.fold.setObjectName("sortButton")
        self.fold.setCheckable(True)
        self.fold.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fold.setToolTip(tr("Filter by words, tag, article and dates"))
        self.fold.setAccessibleName(self.fold.toolTip())
        menus = FlowLayout()
        for widget in self._menus():
            menus.addWidget(widget)
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addLayout(menus)

    def _make_sorts(self) -> None:
        menu = QMenu(self.sort)
        group = QActionGroup(menu)
        for sort, words in _SORTS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.setData(sort)
            action.triggered.connect(lambda _=False, one=sort: self.sorted_by.emit(one))
        self.sort.setObjectName("sortButton")
        self.sort.setMenu(menu)
        self.sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_sort(Sort.TEXT)

    def _connect(self) -> None:
        for chips in (self.statuses, self.tags, self.places):
            chips.filtered.connect(self.filtered)
        for menu in (self.article, self.period):
            menu.changed.connect(self.filtered)
        self.words.textChanged.connect(self.filtered)
        self.clear_button.clicked.connect(self.clear)
        self.fold.toggled.connect(self._fold_pressed)

    def _articles(self) -> list[Option]:
        return [
            Option(
                number,
                f"{number}  {folded(source_text(card))}",
                tr("Article {n}").format(n=number),
                self._counts.get(number, 0),
            )
            for card in self._offers.articles()
            for number in (card.article.number,)
        ]
