"""Exporting and copying in the window: what the sheet asks for is made, shown and written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from reader.core.claim import Annotation
from reader.core.i18n import counted, tr
from reader.core.library import Contents
from reader.core.settings import COPY_CITED, REVIEW_ADDRESS, REVIEWER
from reader.export.citing import card_markdown, citation, cited, with_source
from reader.export.escape import visible
from reader.export.files import write_data
from reader.export.formats import Order, made
from reader.export.formats import counted as with_sums
from reader.export.html_report import PAPER
from reader.export.options import Choice
from reader.export.renewing import Changes
from reader.export.saving import Saved, save, save_folder
from reader.locations import templates_folder
from reader.session.reading_apart import reads_all
from reader.ui import clipboard
from reader.ui.exports.counting import Counting, keep
from reader.ui.exports.export_sheet import PDF, ExportSheet, Extent, Wish
from reader.ui.exports.previewing import MATRIX, GivenUpExportError, Previewing
from reader.ui.workbench import Workbench

_POLL_MS = 100


class _Watch:
    """How far an export is, told from its thread, and whether it is to end."""

    def __init__(self) -> None:
        self.done, self.of, self.given_up = 0, 0, False

    def __call__(self, done: int, of: int) -> None:
        self.done, self.of = done, of
        if self.given_up:
            raise GivenUpExportError(tr("The export was given up. Nothing was written."))


class Exporting(QObject):
    """Opens the sheet, keeps its preview in step, and writes files in the background."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._sheet: ExportSheet | None = None
        self._watch: _Watch | None = None
        self._poll = QTimer(self, interval=_POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._previewing = Previewing(window.session, window.pages.holds, self)
        self._counting = Counting(window.session, lambda: self._previewing.busy, self)
        window.pages.sheet_closed.connect(self._previewing.stop)
        window.pages.sheet_closed.connect(self._counting.stop)
        window.session.changed.connect(lambda _: self._changed())
        window.panel.counted.connect(self._changed)

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions for exporting and copying."""
        return {
            "file.export": self.show,
            "edit.copy": self._copy_plainly,
            "edit.copy_quote": lambda: self._copy_words(citation),
            "edit.copy_source": lambda: self._copy_words(with_source),
            "claim.copy": self._copy_cards,
        }

    def show(self) -> None:
        """Show the sheet."""
        sheet = self._open_sheet()
        if sheet is None:
            sheet = self._sheet = ExportSheet(
                templates_folder(),
                reviewer=self._window.appearance.value(REVIEWER),
                review_address=self._window.appearance.value(REVIEW_ADDRESS),
            )
            sheet.reviewer_named.connect(self._remember_reviewer)
            sheet.wished.connect(self._preview)
            sheet.save_asked.connect(self.save)
            sheet.copy_asked.connect(self._copy)
            sheet.cancel_asked.connect(self._give_up)
        # Open before it is asked what there is: what that brings forth looks for an open sheet.
        self._window.pages.open_sheet(sheet)
        self._offer(sheet)
        self._window.afterwards.put(self._begin_preview)

    def _remember_reviewer(self, name: str, address: str) -> None:
        self._window.appearance.set(REVIEWER, name)
        self._window.appearance.set(REVIEW_ADDRESS, address)

    def _begin_preview(self) -> None:
        """Show the first preview, when the sheet is there, and count what it leaves out."""
        self._preview()
        if self._open_sheet() is not None and self._window.session.library is not None:
            self._counting.begin()

    def show_matrix(self) -> None:
        """Show the sheet with claims by article chosen, as a table for other programs."""
        self.show()
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.choose("csv", MATRIX)
            sheet.catch_up()

    def finish(self) -> None:
        """Make no more previews."""
        self._previewing.finish()
        self._counting.finish()

    def _open_sheet(self) -> ExportSheet | None:
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def _offer(self, sheet: ExportSheet) -> None:
        rows = self._window.panel.rows
        chosen = self._window.panel.chosen()
        sheet.offer(rows.total, rows.shown_count, len(chosen))

    def _order(self, wish: Wish) -> Order:
        panel = self._window.panel
        ids: frozenset[str] | None = None
        if wish.extent is Extent.SHOWN:
            ids = frozenset(card.id for card in panel.rows.facets.wanted)
        elif wish.extent is Extent.CHOSEN:
            ids = frozenset(panel.chosen())
        return Order(
            format="html" if wish.format == PDF else wish.format,
            layout=wish.layout,
            options=wish.options,
            choice=Choice(annotations=ids),
            templates=templates_folder(),
        )

    # The preview

    def _changed(self) -> None:
        """Bring what is offered and shown up to date: the library is another one by now."""
        sheet = self._open_sheet()
        if sheet is not None and self._watch is None:
            self._offer(sheet)
            sheet.refresh()

    def _preview(self) -> None:
        """Show what is chosen now."""
        sheet = self._open_sheet()
        if sheet is not None and self._window.session.library is not None:
            wish = sheet.wish()
            self._previewing.show(sheet, self._order(wish), wish)

    # Writing

    def save(self) -> None:
        """Ask where to, and write what is chosen on the sheet there."""
        sheet = self._open_sheet()
        library = self._window.session.library
        if sheet is None or library is None:
            return
        wish = sheet.wish()
        path = self._ask_folder() if wish.one_an_article else self._ask_file(sheet, library.name)
        if path is not None:
            self._write(sheet, wish, path)

    def _ask_folder(self) -> Path | None:
        window = self._window
        name = QFileDialog.getExistingDirectory(window, tr("Export"), window.files.folder())
        return Path(name) if name else None

    def _ask_file(self, sheet: ExportSheet, library: str) -> Path | None:
        wish, known = sheet.wish(), sheet.known()
        suffix = ".pdf" if wish.format == PDF else known.suffix
        label = "PDF" if wish.format == PDF else tr(known.label)
        suggestion = str(Path(self._window.files.folder()) / (library + suffix))
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Export Annotations"), suggestion, f"{label} (*{suffix})"
        )
        if not name:
            return None
        if Path(name).suffix:
            return Path(name)
        full = Path(name + suffix)
        if full.exists():  # which nobody was asked about
            told = tr("“{name}” is there already. Choose it by its whole name to write to it.")
            sheet.tell(told.format(name=visible(full.name)))
            return None
        return full

    def _write(self, sheet: ExportSheet, wish: Wish, path: Path) -> None:
        library = self._window.session.library
        if library is None:
            return
        order, never, watch = self._order(wish), library.path, self._begin(sheet)
        read = self._reading(replace(order, layout=PAPER) if wish.format == PDF else order, watch)

        def work() -> tuple[Saved, bool]:
            contents, damaged = read()
            if wish.one_an_article:
                saved = save_folder(path, contents, order, never=never, progress=watch)
            elif wish.format == PDF:
                saved = _save_pdf(path, contents, order, never, watch)
            else:
                saved = save(path, contents, order, never=never, progress=watch)
            return saved, damaged

        self._window.jobs.submit(work, lambda made_of: self._written(*made_of), self._failed)

    def _reading(self, order: Order, watch: _Watch) -> Callable[[], tuple[Contents, bool]]:
        """Return what reads the library in any thread, and counts and keeps what it is to show."""
        read, beside = reads_all(self._window.session.beside()), self._window.session.beside()

        def work() -> tuple[Contents, bool]:
            contents, damaged = read()
            watch(0, 0)
            if not order.choice.is_everything:
                return contents, damaged
            summed = with_sums(contents, order, watch)
            if summed.sums != contents.sums:
                keep(beside, summed)
            return summed, damaged

        return work

    def _begin(self, sheet: ExportSheet) -> _Watch:
        """Show that work begins, and return what it tells how far it is."""
        watch = self._watch = _Watch()
        self._counting.stop()
        self._previewing.stop()
        sheet.tell("")
        sheet.set_progress(0)
        self._poll.start()
        return watch

    def _show_progress(self) -> None:
        sheet = self._open_sheet()
        if sheet is not None and self._watch is not None:
            sheet.set_progress(self._watch.done, self._watch.of)

    def _give_up(self) -> None:
        if self._watch is not None:
            self._watch.given_up = True

    def _end(self, *, damaged: bool = False) -> None:
        self._poll.stop()
        self._watch = None
        if damaged:
            self._window.session.found_damaged()
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.set_progress(None)

    def _failed(self, problem: str) -> None:
        self._end()
        sheet = self._open_sheet()
        if sheet is not None:
            sheet.tell(problem)
            self._begin_preview()
        self._window.say(problem)

    def _written(self, saved: Saved, damaged: bool) -> None:
        self._end(damaged=damaged)
        sheet = self._open_sheet()
        if sheet is not None:
            self._window.pages.close_sheet()
        session = self._window.session
        sentence = " ".join((_told(saved), *saved.told_kept, *_told_changes(saved.changes)))
        if session.damaged:
            rotten = tr("Something in it is not as it was written, because the library is damaged.")
            sentence = f"{sentence} {rotten}"
        self._window.say(sentence, notice=not session.damaged)

    # Copying

    def _copy(self) -> None:
        sheet = self._open_sheet()
        if sheet is None or self._window.session.library is None:
            return
        order, watch = self._order(sheet.wish()), self._begin(sheet)
        read = self._reading(order, watch)

        def work() -> tuple[str | bytes, bool]:
            contents, damaged = read()
            return made(contents, order, progress=watch), damaged

        self._window.jobs.submit(work, lambda made_of: self._copied(*made_of), self._failed)

    def _copied(self, text: str | bytes, damaged: bool) -> None:
        self._end(damaged=damaged)
        if isinstance(text, str):
            QGuiApplication.clipboard().setText(text)
            self._window.hint(tr("Copied."))

    def _current(self) -> Annotation | None:
        session = self._window.session
        return session.annotation(session.current) if session.current else None

    def _copy_plainly(self) -> None:
        """Copy the selection, with its citation unless the person does not want that."""
        column = self._window.row.leading
        if column is None or column.view.article is None:
            return
        span = column.view.selection()
        if span is None:
            return
        if not self._window.appearance.value(COPY_CITED):
            column.view.copy()
            return
        article = column.view.article
        clipboard.put(cited(article.text[span.start : span.end], article.info))
        self._window.hint(tr("Copied with where it comes from."))

    def _copy_words(self, told: Callable[..., str]) -> None:
        column = self._window.row.leading
        article = column.view.article if column is not None else None
        if column is None or article is None:
            return
        span = column.view.selection()
        annotation = self._current()
        if span is None and annotation is not None and annotation.article_id == article.id:
            span = annotation.span
        if span is None:
            self._window.hint(tr("Select the words to copy first."))
            return
        words = article.text[span.start : span.end]
        QGuiApplication.clipboard().setText(told(words, article.info))
        self._window.hint(tr("Copied with where it comes from."))

    def _copy_cards(self) -> None:
        ids = frozenset(self._window.panel.chosen())
        current = self._current()
        if not ids and current is not None:
            ids = frozenset([current.id])
        if not ids or self._window.session.library is None:
            return
        read = reads_all(self._window.session.beside())

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            number = counted(len(ids), "{n} annotation", "{n} annotations")
            self._window.hint(tr("Copied {count} as Markdown.").format(count=number))

        self._window.jobs.submit(
            lambda: card_markdown(read()[0], ids, dt.datetime.now(dt.UTC)), done, self._window.say
        )


def _save_pdf(path: Path, contents: Contents, order: Order, never: Path, watch: _Watch) -> Saved:
    from reader.ui.exports.paper import report_pdf

    document = report_pdf(contents, order, watch)
    watch(1, 1)
    write_data(path, document, never=never)
    return Saved((path,), Changes())


def _told(saved: Saved) -> str:
    if len(saved.paths) == 1:
        return tr("Exported to {path}.").format(path=saved.paths[0])
    files = counted(len(saved.paths), "{n} file", "{n} files")
    folder = saved.paths[0].parent if saved.paths else ""
    return tr("Exported {files} to {path}.").format(files=files, path=folder)


def _told_changes(changes: Changes) -> list[str]:
    counts = (
        (len(changes.new), "{n} new"),
        (len(changes.back), "{n} back"),
        (len(changes.changed), "{n} changed"),
        (len(changes.gone), "{n} gone"),
        (changes.kept, "{n} kept as you had it"),
    )
    told = [counted(number, words, words) for number, words in counts if number]
    if not told:
        return []
    return [tr("Since the export before: {counts}.").format(counts=", ".join(told))]
