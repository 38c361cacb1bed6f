"""The import sheet: what was read is looked at and put right, and then imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from reader.core.article import ArticleInfo
from reader.core.i18n import counted, tr
from reader.session.arrival import Again
from reader.session.waiting import Waiting
from reader.ui.drop_down import DropDown
from reader.ui.importing.details import Details
from reader.ui.importing.found_list import FoundList
from reader.ui.importing.progress_line import ProgressLine
from reader.ui.importing.words import arrival_row, failure_row, likeness_line
from reader.ui.scrolled import ScrolledBox
from reader.ui.sheet import Sheet
from reader.ui.split import Split
from reader.ui.theme import Theme
from reader.ui.typed_day import published_day

if TYPE_CHECKING:
    from reader.ingest import Failure
    from reader.ingest.duplicates import Choice
    from reader.session.arrival import Arrival

_LIST_SHARE = (2, 3)


class ImportSheet(Sheet):
    """Lists what was read, shows one article of it, and says what is to be imported."""

    wanted = Signal(object, object)
    """The articles to import (a sequence of `Arrival`) and an `Again` for those already there."""

    stopped = Signal()
    """No more is to be read."""

    mending_asked = Signal(str)
    """The article with this key is to be mended; `replace` answers."""

    def __init__(
        self,
        theme: Theme,
        articles: Callable[[], Sequence[ArticleInfo]],
        parent: QWidget | None = None,
    ) -> None:
        """Make a sheet with nothing in it; `articles` are those of the library."""
        super().__init__(tr("Import"), "", parent)
        self._articles = articles
        self._waiting = Waiting()
        self._failed: list[Failure] = []
        self._last = 0
        self.came_from = ""
        """Where an address has led to, to be told; or nothing."""

        self.progress = ProgressLine()
        self.list = FoundList(theme)
        self.details = Details(theme)
        self.again = DropDown(tr("What is there already"), 14)
        self.accept = QPushButton()
        self.close_button.setText(tr("Cancel"))
        self._build()
        self._tie()
        self._tell()

    @property
    def arrivals(self) -> Sequence[Arrival]:
        """Everything that was read and has not been left out, as it was put right."""
        return self._waiting.some(self._wanted)

    @property
    def _wanted(self) -> list[str]:
        out = self.list.entries.left_out
        return [key for key in self._waiting.labels if key not in out]

    @property
    def decidable(self) -> bool:
        """Whether there is anything that is not in the library already, to the last byte."""
        return any(key not in self.list.entries.settled for key in self._waiting.labels)

    @property
    def failed(self) -> tuple[Failure, ...]:
        """What could not be read."""
        return tuple(self._failed)

    def add(self, arrivals: Sequence[Arrival], failed: Sequence[Failure]) -> None:
        """List more that was read."""
        rows = []
        for one in arrivals:
            self._last += 1
            key = str(self._last)
            self._waiting.put(key, one)
            self._settle(key, one)
            rows.append(arrival_row(one, key))
        self._failed += failed
        self.list.add([*rows, *map(failure_row, failed)])
        self._tell()

    def _settle(self, key: str, arrival: Arrival) -> None:
        """Let a file that is there already not be ticked, until it is to be kept twice."""
        same = arrival.like is not None and arrival.like.sameness.value == "bytes"
        settled = self.list.entries.settled
        if same and arrival.decided().value == "skip":
            settled.add(key)
        else:
            settled.discard(key)

    def replace(self, key: str, arrival: Arrival) -> None:
        """Show an article as it is now."""
        if key not in self._waiting.labels:
            return
        self._waiting.put(key, arrival)
        self._settle(key, arrival)
        index = self.list.entries.index_of(key)
        self.list.entries.set_row(index.row(), arrival_row(arrival, key))
        if self.list.chosen_key() == key:
            self._look(key)

    def settle(self) -> None:
        """All was read."""
        self.progress.end()
        self._tell()
        if self.isVisible() and not isinstance(self.focusWidget(), QLineEdit):
            self.first().setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours."""
        self.list.set_theme(theme)
        self.details.set_theme(theme)

    def first(self) -> QWidget:
        """Return the list, or for a single article the button; from both, Enter imports."""
        return self.accept if self.list.isHidden() else self.list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Import on Enter, from the list and the fields alike."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focused = self.focusWidget()
        if enter and not isinstance(focused, QPushButton):
            # What was written in a field counts before the sheet goes.
            if isinstance(focused, QLineEdit):
                if not (focused is self.details.date and self.details.date_refused):
                    self.first().setFocus()
            else:
                self.accept.click()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        # One list, one article: a single one needs no list.
        self._split = Split(Qt.Orientation.Horizontal)
        self._split.addWidget(self.list)
        self._split.addWidget(ScrolledBox(self.details))
        for place, share in enumerate(_LIST_SHARE):
            self._split.setStretchFactor(place, share)
        own = self.layout()
        if own is not None:
            own.setContentsMargins(24, 16, 24, 16)
        self.body.addWidget(self.progress)
        self.body.addWidget(self._split, 1)
        # Room for what will be listed: the line of progress stays where it is.
        self.body.addStretch()
        self._label = QLabel(tr("Already there:"))
        self._label.setObjectName("sheetText")
        self._label.setBuddy(self.again)
        for choice, words in (
            (Again.SUGGESTED, tr("as chosen for each")),
            (Again.SKIP, tr("leave out all")),
            (Again.REVISE, tr("take all as new versions")),
            (Again.KEEP_BOTH, tr("keep both of all")),
        ):
            self.again.addItem(words, choice)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._label)
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.accept)
        self.accept.setDefault(True)
        self.body.addLayout(foot)

    def _tie(self) -> None:
        self.list.looked_at.connect(self._look)
        self.list.ticked.connect(lambda _key, _on: self._tell())
        self.progress.cancelled.connect(self.stopped)
        self.accept.clicked.connect(self._accept)
        self.again.activated.connect(lambda _: self._tell())
        d = self.details
        d.edited.connect(lambda name, text: self._change(lambda a: a.titled(**{name: text})))
        d.dated.connect(self._date)
        d.chosen.connect(self._choose)
        d.mending.connect(self._mend)
        d.switched.connect(
            lambda place, on: self._change(lambda a: a.with_furniture(place, furniture=on))
        )

    def _look(self, key: str) -> None:
        arrival = self._waiting.get(key)
        self.details.show_arrival(arrival, self._likeness(arrival) if arrival else "")

    def _likeness(self, arrival: Arrival) -> str:
        like = arrival.like
        if like is None:
            return ""
        info = next((one for one in self._articles() if one.id == like.article_id), None)
        if info is not None:
            return likeness_line(like, info.title or info.source_name, info.number)
        labels = self._waiting.labels.items()
        twins = (key for key, one in labels if one.sha256 == like.article_id)
        twin = self._waiting.get(next(twins, "")) or arrival
        return likeness_line(like, twin.draft.title, 0)

    def _change(self, changed: Callable[[Arrival], Arrival]) -> None:
        key = self.list.chosen_key()
        arrival = self._waiting.get(key)
        if arrival is not None:
            self.replace(key, changed(arrival))
            self._tell()

    def _choose(self, choice: Choice) -> None:
        self.again.setCurrentIndex(0)
        self._change(lambda arrival: arrival.choosing(choice))

    def _date(self, words: str) -> None:
        day, refusal = published_day(words)
        if refusal:
            self.details.reject_date(refusal)
            return
        self._change(lambda arrival: arrival.published(day))

    def _mend(self, mend: bool) -> None:
        if mend:
            self.mending_asked.emit(self.list.chosen_key())
        else:
            self._change(lambda arrival: arrival.unmended())

    def mended(self, key: str) -> Callable[[], Arrival] | None:
        """Return what mends the article with this key, for another thread."""
        arrival = self._waiting.get(key)
        return arrival.mended if arrival is not None else None

    def _accept(self) -> None:
        # A day that was refused waits to be put right: nothing is imported without it.
        if self.details.date_refused:
            self.details.date.setFocus()
        elif self.accept.isEnabled():
            again = self.again.currentData()
            self.wanted.emit(self.arrivals, Again(again))

    def _tell(self) -> None:
        """Say what was read and what the button does."""
        again = Again(self.again.currentData() or Again.SUGGESTED)
        labels, kept = self._waiting.labels, self._wanted
        wanted = [key for key in kept if labels[key].decided(again).value != "skip"]
        self.accept.setText(counted(len(wanted), "Import {n} Article", "Import {n} Articles"))
        self.accept.setEnabled(bool(kept))
        if kept and not wanted:
            self.accept.setText(tr("Import Nothing"))
        there = any(one.like is not None for one in labels.values())
        self._label.setVisible(there)
        self.again.setVisible(there)
        alone = len(labels) == 1 and not self._failed
        if alone and self.list.hasFocus():
            # Hidden, it would leave the keyboard to whatever comes next.
            self.accept.setFocus()
        self.list.setHidden(alone)
        self._split.setVisible(bool(labels or self._failed))
        parts = [counted(len(labels), "{n} article was read.", "{n} articles were read.")]
        if self._failed:
            parts.append(
                counted(
                    len(self._failed), "{n} file could not be read.", "{n} files could not be read."
                )
            )
        parts.append(tr("Nothing is in the library before you import it."))
        parts += [self.came_from] if self.came_from else []
        self.entitle(tr("Import"), " ".join(parts))
