"""The preview of an export: the first annotations as they will be, made in the background."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from reader.core.errors import ReaderError
from reader.core.i18n import quoted, tr
from reader.core.library import Contents
from reader.export import html_report
from reader.export.claim_review import CHECKED
from reader.export.formats import CLAIM_REVIEW, Order, format_named, made
from reader.export.options import Choice, narrowed
from reader.session.jobs import Jobs
from reader.session.reading_apart import reads_all
from reader.session.session import Session
from reader.ui.exports.export_sheet import PDF, ExportSheet, Wish

MATRIX = "matrix"
"""The layout of claims by articles, in every format that has it."""

_MOST_PREVIEWED = 40
"""Annotations of which the preview shows how they will be; the file has all of them."""

_LONGEST_PREVIEW = 60_000
_MOST_SECONDS = 3.0
"""For how long a person's template is tried on the first annotations."""

_LATE_MS = 300
"""After so long without a preview the old one goes, which shows something else."""


class GivenUpExportError(ReaderError):
    """The person has given an export up."""


class Previewing(QObject):
    """Makes one preview after another, of what was chosen last; others are given up.

    Articles are compared for it, and a person's template may do anything: long texts take seconds.
    """

    def __init__(
        self, session: Session, holds: Callable[[ExportSheet], bool], parent: QObject
    ) -> None:
        """Show previews of the library of `session` on sheets that are open, as `holds` tells."""
        super().__init__(parent)
        self._session = session
        self._holds = holds
        self._jobs = Jobs(self)
        self._number = 0
        self._sheet: ExportSheet | None = None
        self._late = QTimer(self, singleShot=True, interval=_LATE_MS)
        self._late.timeout.connect(self._wait)

    def show(self, sheet: ExportSheet, order: Order, wish: Wish) -> None:
        """Make the preview of an order, and show it on the sheet unless another is asked for."""
        self.stop()
        number, own, self._sheet = self._number, _is_own(order), sheet
        read = reads_all(self._session.beside())
        patience = _Patience(lambda: number != self._number, _MOST_SECONDS if own else None)
        sheet.note(tr("Trying the template…") if own else _note_on(wish))
        self._late.start()

        def work() -> tuple[str | bytes, int, bool]:
            patience(0, 0)
            shown = _shown_as(order, wish)
            contents, damaged = read()
            chosen = narrowed(contents, shown.choice)
            some = _beginning(chosen)
            text = made(some, replace(shown, choice=Choice()), progress=patience)
            return text, 0 if some is chosen else len(chosen.annotations), damaged

        def done(found: tuple[str | bytes, int, bool]) -> None:
            if self._is_wanted(number):
                shown, of, damaged = found
                _show(sheet, wish, shown, of, own=own)
                if damaged:
                    self._session.found_damaged()

        def failed(problem: str) -> None:
            if self._is_wanted(number):
                sheet.show_preview("")
                sheet.note(problem)

        self._jobs.submit(work, done, failed)

    @property
    def busy(self) -> bool:
        """Whether a preview is being made."""
        return self._jobs.busy

    def stop(self) -> None:
        """Give up what is being made."""
        self._number += 1
        self._late.stop()

    def finish(self) -> None:
        """Make no more previews."""
        self.stop()
        self._jobs.finish()

    def _is_wanted(self, number: int) -> bool:
        if number != self._number:
            return False
        self._late.stop()
        return self._sheet is not None and self._holds(self._sheet)

    def _wait(self) -> None:
        if self._sheet is not None and self._holds(self._sheet):
            self._sheet.show_preview("…")


class _Patience:
    """Ends the making of a preview that nobody wants any more, or that takes too long.

    Other work of the machine does not count.
    """

    def __init__(self, is_stale: Callable[[], bool], seconds: float | None) -> None:
        self._is_stale, self._seconds = is_stale, seconds
        self._until: float | None = None

    def __call__(self, _done: int, _of: int) -> None:
        if self._is_stale():
            raise GivenUpExportError
        now = time.thread_time()
        if self._until is None and self._seconds is not None:
            self._until = now + self._seconds
        if self._until is not None and now > self._until:
            sentence = tr(
                "The template takes too long even for the first annotations. Nothing was "
                "exported: mend it, or choose another layout."
            )
            raise GivenUpExportError(sentence)


def _show(sheet: ExportSheet, wish: Wish, made_of: str | bytes, of: int, *, own: bool) -> None:
    """Show a preview; `of` is how many annotations there are if it has but the first of them."""
    shown = made_of if isinstance(made_of, str) else ""
    cut = False
    if wish.format in ("html", PDF) and not (own and wish.format == "html"):
        sheet.show_page(_without_drawing(shown))
    else:
        cut = len(shown) > _LONGEST_PREVIEW
        text = shown[:_LONGEST_PREVIEW].removeprefix("\ufeff")
        sheet.show_preview(text, more=cut or bool(of))
    sheet.note(" ".join(filter(None, (_note_on_part(of, cut=cut), _note_on(wish)))))


def _note_on_part(of: int, *, cut: bool) -> str:
    if of:
        sentence = tr(
            "The preview has the first {n} of {of} annotations and counts no others; the file has "
            "all of them."
        )
        return sentence.format(n=_MOST_PREVIEWED, of=of)
    return tr("The preview has only the beginning; the file has all of it.") if cut else ""


def _is_own(order: Order) -> bool:
    """Tell whether the layout that is ordered is one that a person wrote."""
    own = format_named(order.format).layouts(order.templates)
    return any(one.own and one.name == order.layout for one in own)


def _shown_as(order: Order, wish: Wish) -> Order:
    """Return what the preview shows in the place of what is ordered."""
    if wish.format == "xlsx":
        return replace(order, format="csv")
    if wish.one_an_article:
        return replace(order, layout="by-article")
    if order.format == "html" and order.layout != MATRIX and not _is_own(order):
        return replace(order, layout=html_report.PAPER)
    return order


def _beginning(contents: Contents) -> Contents:
    """Return a library with its first annotations only, or itself where there are no more."""
    if len(contents.annotations) <= _MOST_PREVIEWED:
        return contents
    first = frozenset(one.id for one in contents.annotations[:_MOST_PREVIEWED])
    return narrowed(contents, Choice(annotations=first))


def _without_drawing(page: str) -> str:
    before, _, rest = page.partition("<svg ")
    return before + rest.partition("</svg>")[2] if rest else page


def _note_on(wish: Wish) -> str:
    if wish.format == PDF:
        return tr("The file has this on pages, with the timeline.")
    if wish.format == "html" and wish.layout != MATRIX:
        return tr("The file has this with the timeline, and the articles side by side.")
    if wish.format == "xlsx":
        return tr("The workbook has four sheets, of which this is the first.")
    if wish.format == CLAIM_REVIEW:
        checked = quoted(tr(CHECKED))
        return tr("It has the claims that have a status and the tag {tag}.").format(tag=checked)
    if wish.one_an_article:
        return tr("Here articles stand one after another; the folder gets a file for each.")
    return ""
