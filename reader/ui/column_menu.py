"""The menu on a right click in a column: what can be done with what is under the pointer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.core.corrections import is_refused
from reader.session.session import Session
from reader.ui.columns.column import Column
from reader.ui.columns.row import ColumnRow
from reader.ui.furnishing import meant_in
from reader.ui.menu_keys import MenuKeys

_ON_WORDS = (
    ("claim.confirmed", "claim.disputed", "claim.single-source", "claim.none", "claim.note"),
    ("claim.link",),
    ("edit.copy", "article.original"),
)
_ON_ANNOTATION = (
    ("claim.confirmed", "claim.disputed", "claim.single-source", "claim.none", "claim.note"),
    ("claim.link", "claim.unlink", "claim.merge", "claim.elsewhere"),
    ("claim.remove",),
)
_TO_CHECK = (("claim.here", "claim.reattach"),)
_ON_TIME = (("timeline.go", "timeline.correct"),)
_ON_REFUSED = (("timeline.correct",),)
_ELSEWHERE = (
    ("timeline.previous", "timeline.next"),
    ("edit.find",),
    ("article.publication", "article.original", "article.another", "article.hide"),
)


class ColumnMenu(QObject):
    """Opens the menu of a place in a column, made from the catalogue's actions."""

    def __init__(self, session: Session, row: ColumnRow, actions: Mapping[str, QAction]) -> None:
        """Serve every column of `row`."""
        super().__init__(row)
        self._session, self._row, self._actions = session, row, actions
        row.tie(self._tie)

    def _tie(self, column: Column) -> None:
        column.view.menu_wanted.connect(lambda at: self._open(column, at))

    def groups(self, column: Column) -> tuple[tuple[str, ...], ...]:
        """Return the ids of the actions for where the caret or the selection is, by group."""
        view = column.view
        highlight = view.highlight_at(view.caret())
        if view.selection() is not None:
            groups: tuple[tuple[str, ...], ...] = _ON_WORDS
        elif highlight is not None:
            self._session.set_current(highlight.annotation_id, "column")
            groups = (_TO_CHECK if highlight.was else ()) + _ON_ANNOTATION
        else:
            self._session.set_current("", "column")
            groups = ()
        time = view.time_at_caret()
        if time is not None:
            groups += _ON_REFUSED if is_refused(time) else _ON_TIME
        plain = view.selection() is not None or not groups
        if meant_in(column, furniture=True):
            groups += (("article.text",),)
        if plain and meant_in(column, furniture=False):
            groups += (("article.furniture",),)
        return groups if view.selection() is not None or highlight or time else groups + _ELSEWHERE

    def _open(self, column: Column, at: QPoint) -> None:
        menu = QMenu(column)
        MenuKeys(menu)
        for number, group in enumerate(self.groups(column)):
            if number:
                menu.addSeparator()
            menu.addActions([self._actions[name] for name in group])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
