"""The versions of an article compared, and what is said once a new one was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reader.core.article import ArticleInfo, Revision
from reader.core.changes import Changed, Kind
from reader.core.errors import ReaderError
from reader.core.excerpt import excerpt
from reader.core.fates import Fates, fates_line, fates_of
from reader.core.i18n import counted, tr
from reader.core.merged_text import Merged, merged
from reader.ui.revisions.sheet import ChangesSheet
from reader.ui.safety.words import moment_text
from reader.ui.workbench import Workbench


class Comparing(QObject):
    """Shows what changed between two versions of an article, on a sheet over the columns."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window
        self._sheet: ChangesSheet | None = None
        self._article_id = ""

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handler of the catalogue's action for the versions of an article."""
        return {"article.changes": self._show_leading}

    def tie(self) -> None:
        """Listen to what changes, and to new versions."""
        w = self._window
        w.session.changed.connect(self._changed)
        w.appearance.changed.connect(self._dress)
        w.files.revised.connect(self._tell)

    def show(self, article_id: str) -> None:
        """Show what changed in an article; where there is but one version, say so."""
        w = self._window
        self._article_id = article_id
        revisions = self._revisions()
        if len(revisions) < 2:
            w.hint(tr("This article has but one version. Read a new one from a file first."))
            return
        w.panel.save_edits()
        sheet = self._open_sheet()
        if sheet is None:
            sheet = ChangesSheet(w.appearance.theme, w.appearance.style)
            sheet.compare_asked.connect(self._compare)
            self._sheet = sheet
        w.pages.open_sheet(sheet)
        self._fill(sheet, revisions)

    def _show_leading(self) -> None:
        w = self._window
        column = None if w.pages.sheet else w.row.leading
        if column is not None:
            self.show(column.article_id)

    def _tell(self, article_id: str, fates: Fates) -> None:
        """Say what became of the annotations, and offer to show what changed."""
        w = self._window
        show = QAction(tr("Show What Changed"), w.message)
        show.triggered.connect(lambda: self.show(article_id))
        actions = [show]
        if fates.to_check:
            actions.append(w.commands.actions["claim.next_check"])
        w.message.say(_revised(fates), notice=not fates.not_found, actions=actions)

    def _open_sheet(self) -> ChangesSheet | None:
        """Return the sheet while it is open; a closed one is gone."""
        self._sheet = self._window.pages.while_open(self._sheet)
        return self._sheet

    def _revisions(self) -> tuple[Revision, ...]:
        try:
            return self._window.session.revisions(self._article_id)
        except ReaderError:
            return ()

    def _fill(self, sheet: ChangesSheet, revisions: tuple[Revision, ...]) -> None:
        session = self._window.session
        info = next(i for i in session.articles() if i.id == self._article_id)
        there = (*session.annotations(info.id), *session.orphans())
        fates = fates_of(one for one in there if one.article_id == info.id)
        sheet.entitle(_title(info), _fates_sentence(fates))
        now = session.now()
        sheet.show_revisions(
            [(one.id, _name(one, now, last=one is revisions[-1])) for one in revisions]
        )

    def _compare(self, older: str, newer: str) -> None:
        """Compare two versions in the background: long texts take their time."""
        w = self._window
        try:
            texts = w.session.revision_text(older), w.session.revision_text(newer)
        except ReaderError as error:
            w.session.tell(error)
            return

        def show(both: Merged) -> None:
            sheet = self._open_sheet()
            if sheet is not None and sheet.pair() == (older, newer):
                sheet.show_merged(both)

        w.jobs.submit(lambda: merged(*texts), show, w.say)

    def _changed(self, changed: Changed) -> None:
        sheet = self._open_sheet()
        if sheet is None or not changed.kinds & {Kind.ARTICLES, Kind.ANNOTATIONS}:
            return
        revisions = self._revisions()
        if len(revisions) < 2:
            # Undone, or the article was removed: there is nothing left to compare.
            sheet.closed.emit()
        else:
            self._fill(sheet, revisions)

    def _dress(self) -> None:
        sheet, appearance = self._open_sheet(), self._window.appearance
        if sheet is not None:
            sheet.set_appearance(appearance.theme, appearance.style)


def _title(info: ArticleInfo) -> str:
    return tr("What changed in {number}. {title}").format(
        number=info.number, title=excerpt(info.title or info.source_name, 50)
    )


def _name(revision: Revision, now: dt.datetime, *, last: bool) -> str:
    number = tr("Version {number}").format(number=revision.number)
    parts = [
        tr("{version} (present)").format(version=number) if last else number,
        moment_text(revision.created, now),
        revision.source_name,
    ]
    return " · ".join(part for part in parts if part)


def _fates_sentence(fates: Fates) -> str:
    if not fates.total:
        return tr("Nothing is highlighted in this article.")
    return tr("Annotations in the present version: {fates}.").format(fates=fates_line(fates))


def _revised(fates: Fates) -> str:
    said = [tr("The new version is in place.")]
    if fates.total:
        said.append(tr("Annotations: {fates}.").format(fates=fates_line(fates)))
    if fates.not_found:
        said.append(
            counted(
                fates.not_found,
                "The one that was not found is last in the list of annotations.",
                "Those that were not found are last in the list of annotations.",
            )
        )
    return " ".join(said)
