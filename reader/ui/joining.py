"""Annotations and libraries from elsewhere in the window: read, shown, then taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from reader.core.i18n import counted, tr
from reader.core.timeline.sentences import shortened
from reader.export.escape import folded, visible
from reader.session.reading_apart import reads_all
from reader.session.whole_library import whole_library
from reader.ui.safety.entries import Entry, Heading, Row
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.export.merging import Merged
    from reader.export.placing_in import Placed, Unplaced

_WORDS = 90


class Joining(QObject):
    """Shows what would come of a file before anything is taken in, and then does it."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for what comes from elsewhere."""
        return {"file.import_annotations": self.ask_annotations, "file.merge": self.ask_merge}

    # Annotations

    def ask_annotations(self) -> None:
        """Let the person choose a file of annotations, and show what would become of them."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import Annotations"),
            self._window.files.folder(),
            f"{tr('Annotations')} (*.json *.jsonld);;{tr('All files')} (*)",
        )
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Show where the annotations in a file belong; nothing is changed yet."""
        w = self._window
        library = w.session.library
        if library is None:
            return
        read, now = reads_all(w.session.beside()), w.session.now()

        def work() -> Placed:
            from reader.export.incoming import read_annotations
            from reader.export.placing_in import place_all

            return place_all(read()[0], read_annotations(path), now)

        def done(placed: Placed) -> None:
            if w.session.library is library:
                self._show_placed(path, placed)

        w.hint(tr("Reading {name}…").format(name=visible(path.name)))
        w.jobs.submit(work, done, w.say)

    def _show_placed(self, path: Path, placed: Placed) -> None:
        take = QAction(counted(placed.added, "Import {n} Annotation", "Import {n} Annotations"))
        sentence = tr("This would come of {name}. Nothing has been changed yet.")
        self._open(
            tr("Import Annotations"),
            sentence.format(name=visible(path.name)),
            _rows_of_placed(placed),
            [take] if placed.change is not None else [],
        )
        take.triggered.connect(lambda: self._take_in(placed))

    def _take_in(self, placed: Placed) -> None:
        w = self._window
        w.pages.close_sheet()
        if placed.change is not None and w.session.perform(placed.change):
            told = counted(placed.added, "{n} annotation imported.", "{n} annotations imported.")
            w.say(" ".join((told, *_unsure(placed))), notice=True)

    # Libraries

    def ask_merge(self) -> None:
        """Let the person choose another library, and show what both come to together."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Merge with Another Library"),
            self._window.files.folder(),
            f"{tr('Libraries')} (*.sqlite *.json);;{tr('All files')} (*)",
        )
        if name:
            self.compare_with(Path(name))

    def compare_with(self, other: Path) -> None:
        """Show what this library and another one come to; neither is changed, now or later."""
        w = self._window
        library = w.session.library
        if library is None:
            return
        mine = library.path

        def work() -> Merged:
            from reader.export.merging import merged

            (ours, my), (others, their) = whole_library(mine), whole_library(other)
            return merged(ours, others, my, their)

        def done(made: Merged) -> None:
            if w.session.library is library:
                self._show_merged(other, made)

        w.hint(tr("Comparing with {name}…").format(name=visible(other.name)))
        w.jobs.submit(work, done, w.say)

    def _show_merged(self, other: Path, made: Merged) -> None:
        write = QAction(tr("Save Merged Library…"))
        sentence = tr(
            "This library and {name} come to this together. It becomes a new library; neither of "
            "the two is changed."
        )
        text = sentence.format(name=visible(other.name))
        self._open(tr("Merge with Another Library"), text, _rows_of_merged(made), [write])
        write.triggered.connect(lambda: self._ask_target(made))

    def _ask_target(self, made: Merged) -> None:
        w = self._window
        suggestion = Path(w.files.folder()) / tr("{name}, merged.sqlite").format(
            name=made.contents.name
        )
        name, _ = QFileDialog.getSaveFileName(
            w,
            tr("Save Merged Library"),
            str(suggestion),
            f"{tr('Libraries')} (*.sqlite)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.write(made, Path(name) if Path(name).suffix else Path(f"{name}.sqlite"))

    def write(self, made: Merged, target: Path) -> None:
        """Write the merged library to a new file, and open that."""
        from reader.session.merged_library import write_merged

        w = self._window

        def done(_: None) -> None:
            w.pages.close_sheet()
            w.files.open(target)
            told = tr("The merged library is open: {path}.").format(path=visible(str(target)))
            w.say(" ".join((told, *_conflicts(made))), notice=True)

        w.jobs.submit(partial(write_merged, made, target), done, w.say)

    def _open(self, title: str, text: str, rows: Sequence[Row], actions: Sequence[QAction]) -> None:
        from reader.ui.safety.report_sheet import ReportSheet

        sheet = ReportSheet(title, text, rows, actions)
        for action in actions:
            action.setParent(sheet)
        self._window.pages.open_sheet(sheet)


def _rows_of_placed(placed: Placed) -> list[Row]:
    known = counted(placed.known, "{n} already there", "{n} already there")
    counts = (
        counted(placed.added, "{n} new annotation", "{n} new annotations"),
        *_unsure(placed),
        *([known] if placed.known else []),
    )
    rows: list[Row] = [Heading(tr("What would be imported")), *map(Entry, counts)]
    if placed.unplaced:
        rows.append(Heading(tr("What has no place here, or not all of it")))
        rows += map(_unplaced, placed.unplaced)
    return rows


def _unsure(placed: Placed) -> list[str]:
    some = counted(placed.unsure, "{n} of them is to be checked.", "{n} of them are to be checked.")
    return [some] if placed.unsure else []


def _unplaced(one: Unplaced) -> Entry:
    words = one.incoming.quote.exact if one.incoming.quote else one.incoming.note
    source = one.incoming.sources[0] if one.incoming.sources else one.incoming.title
    below = ". ".join(filter(None, (one.reason, visible(folded(source)))))
    return Entry(f"“{visible(shortened(folded(words), _WORDS))}”", below)


def _rows_of_merged(made: Merged) -> list[Row]:
    counts = (
        (made.articles, "{n} article added", "{n} articles added"),
        (made.annotations, "{n} annotation added", "{n} annotations added"),
        (made.removed, "{n} annotation removed", "{n} annotations removed"),
        (made.renewed, "{n} newer taken", "{n} newer taken"),
    )
    told = [counted(number, one, many) for number, one, many in counts if number]
    told = told or [tr("Nothing that is not here already.")]
    rows: list[Row] = [Heading(tr("What the other library brings")), *map(Entry, told)]
    rows.append(Heading(tr("Conflicts")))
    if not made.conflicts:
        rows.append(Entry(tr("Nothing was changed in both.")))
    rows += [
        Entry(f"“{visible(shortened(folded(one.words), _WORDS))}”", one.kept)
        for one in made.conflicts
    ]
    return rows


def _conflicts(made: Merged) -> list[str]:
    number = len(made.conflicts)
    return [counted(number, "{n} conflict was kept.", "{n} conflicts were kept.")] if number else []
