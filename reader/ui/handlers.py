"""What each action of the catalogue does in the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.core.changes import (
    Changed,
    RemoveArticle,
    SetPublication,
)
from reader.core.focus import Interval, interval_of, mention_at
from reader.core.following import Follow
from reader.core.i18n import counted, tr
from reader.core.passage import Span
from reader.core.selecting import Unit
from reader.core.settings import AUTHOR, SHOW_TIMES, THEME
from reader.core.times import Publication
from reader.ui.columns.column import Column
from reader.ui.keyboard import holds_keyboard
from reader.ui.pane import Dock
from reader.ui.turns import FEW
from reader.ui.workbench import Workbench

Handler = Callable[[], object]

_UNDONE = "Undone: “{step}”, which another program had done while this window was open."
_DONE_AGAIN = "Done again: “{step}”, which another program had done while this window was open."


class Handlers(QObject):
    """Ties actions and panes to the session; one method for each act that is more than a call."""

    def __init__(self, window: Workbench) -> None:
        """Act for `window`."""
        super().__init__(window)
        self._window = window

    def table(self) -> dict[str, Handler]:
        """Return the handler of every action by its id."""
        w = self._window
        return {
            "file.new": w.files.ask_new,
            "file.open": w.files.ask_open,
            "file.quit": w.close,
            "edit.undo": lambda: self._along(w.session.undo, tr(_UNDONE), "edit.redo"),
            "edit.redo": lambda: self._along(w.session.redo, tr(_DONE_AGAIN), "edit.undo"),
            "edit.select_word": lambda: w.annotator.select_more(Unit.WORD),
            "edit.select_sentence": lambda: w.annotator.select_more(Unit.SENTENCE),
            "edit.select_paragraph": lambda: w.annotator.select_more(Unit.PARAGRAPH),
            "edit.select_less": lambda: w.annotator.select_more(None),
            "edit.find": lambda: self._in_row(w.row.open_find),
            "edit.find_next": lambda: self._in_row(lambda: w.row.find_step(1)),
            "edit.find_previous": lambda: self._in_row(lambda: w.row.find_step(-1)),
            "article.previous": lambda: w.row.lead_beside(-1),
            "article.next": lambda: w.row.lead_beside(1),
            "article.move_left": lambda: w.row.move_leading(-1),
            "article.move_right": lambda: w.row.move_leading(1),
            "article.maximise": lambda: self._in_row(
                lambda: w.row.maximise(alone=not w.row.maximised)
            ),
            "article.wider": lambda: self._in_row(lambda: w.row.widen(1)),
            "article.narrower": lambda: self._in_row(lambda: w.row.widen(-1)),
            "article.even": lambda: self._in_row(w.row.shelf.even),
            "article.lock": self._lock_column,
            "article.another": self._show_again,
            "article.hide": self._hide_column,
            "article.show_all": w.desk.show_all,
            "article.publication": self._ask_publication,
            "article.revise": self._revise_article,
            "article.remove": self._remove_article,
            "claim.note": lambda: self._write(self._window.panel.edit_note),
            "claim.statement": lambda: self._write(self._window.panel.write_statement),
            "claim.previous": lambda: self._step_annotation(-1),
            "claim.next": lambda: self._step_annotation(1),
            "timeline.previous": lambda: self._step_time(-1),
            "timeline.next": lambda: self._step_time(1),
            "timeline.go": self._go_to_time,
            "timeline.correct": self._correct_time,
            **{f"follow.{way.value}": partial(w.following.set_follow, way) for way in Follow},
            "follow.next": w.following.next_follow,
            "go.previous_mention": lambda: self._step_mention(-1),
            "go.next_mention": lambda: self._step_mention(1),
            "timeline.linear": w.timeline.toggle_linear,
            "timeline.zoom_in": w.timeline.zoom_in,
            "timeline.zoom_out": w.timeline.zoom_out,
            "timeline.fit": w.timeline.fit,
            "go.back": lambda: w.travels.go(-1),
            "go.forward": lambda: w.travels.go(1),
            "view.larger": lambda: w.appearance.zoom(1),
            "view.smaller": lambda: w.appearance.zoom(-1),
            "view.actual": lambda: w.appearance.zoom(0),
            "view.times": self._toggle_times,
            **{f"view.theme_{name}": partial(self._theme, name) for name, _ in THEME.choices},
            "edit.settings": self._toggle_settings,
            "view.articles": lambda: self._toggle(w.articles_pane),
            "view.annotations": lambda: self._toggle(w.panel_pane),
            "view.timeline": lambda: self._toggle(w.timeline_pane),
            "view.history": self._toggle_history,
            "view.next_pane": lambda: self._next_pane(1),
            "view.previous_pane": lambda: self._next_pane(-1),
            "view.save_workspace": lambda: w.workspaces.ask(w.mapToGlobal(w.rect().center())),
            "view.full_screen": self._full_screen,
        }

    def tie(self) -> None:
        """Connect the panes' signals and the checkable actions to what they show."""
        w = self._window
        actions = w.commands.actions
        for name, pane in (
            ("view.articles", w.articles_pane),
            ("view.annotations", w.panel_pane),
            ("view.timeline", w.timeline_pane),
            ("view.history", w.history_pane),
        ):
            actions[name].setChecked(not pane.isHidden())
            pane.visibilityChanged.connect(
                lambda _visible, a=actions[name], p=pane: a.setChecked(not p.isHidden())
            )
        w.appearance.chosen.connect(self._set)
        for setting in (THEME, SHOW_TIMES, AUTHOR):
            self._set(setting.id)
        w.panel.widened.connect(
            lambda: w.hint(tr("The filter hid this annotation: it lets it through now."))
        )
        w.panel.kept_out.connect(
            lambda: w.hint(tr("The words in the filter hide this annotation."))
        )
        w.panel.fell_out.connect(
            lambda n: w.hint(
                counted(n, "{n} no longer matches the filter.", "{n} no longer match the filter.")
            )
        )
        for each in (w.articles_pane, w.panel_pane, w.timeline_pane, *w.tab_panes()):
            each.escaped.connect(self._back_to_column)
        w.settings_pane.when_filled(lambda: w.settings.left.connect(self._leave_settings))
        w.row.leading_changed.connect(lambda _: self._mark_columns())
        w.row.arranged.connect(self._mark_columns)
        w.desk.lock_changed.connect(self._mark_columns)
        w.desk.shown_changed.connect(self._mark_columns)
        w.desk.refused.connect(w.hint)
        w.timeline.picked.connect(self._picked)
        w.following.changed.connect(self._mark_follow)
        w.following.said.connect(w.hint)
        self._mark_follow()
        w.timeline.linear_changed.connect(actions["timeline.linear"].setChecked)
        w.panel.selected.connect(self._selected)
        w.panel.activated.connect(self._activated)
        w.panel.detail.note.joined.connect(self._tell_of_joining)
        w.panel.link_confirmed.connect(lambda url: QDesktopServices.openUrl(QUrl(url)))
        w.panel.left.connect(self._back_to_column)
        for pane, tie in (
            (w.history_pane, self._tie_history),
            (w.accounts_pane, lambda: w.accounts_panel.left.connect(self._back_to_column)),
            (w.search_pane, lambda: w.search.left.connect(self._back_to_column)),
        ):
            pane.when_filled(tie)
        w.search_box.left.connect(self._back_to_column)
        w.pages.sheet_closed.connect(self._back_to_column)

    def _tie_history(self) -> None:
        self._window.history.asked.connect(self._go_back)
        self._window.history.left.connect(self._back_to_column)

    def _tell_of_joining(self) -> None:
        self._window.hint(tr("This note was also written in another window: both texts are in it."))

    def _theme(self, name: str) -> None:
        self._window.appearance.set(THEME, name)
        self._set(THEME.id)

    def _set(self, setting: str) -> None:
        """Do what follows from a setting beyond the look of things."""
        w = self._window
        value = w.appearance.value
        if setting == THEME.id:
            for choice, _ in THEME.choices:
                checked = value(THEME) == choice
                w.commands.actions[f"view.theme_{choice}"].setChecked(checked)
        elif setting == SHOW_TIMES.id:
            w.commands.actions["view.times"].setChecked(value(SHOW_TIMES))
            w.desk.set_show_times(show=value(SHOW_TIMES))
        elif setting == AUTHOR.id:
            w.session.author = value(AUTHOR)

    def set_publication(self, article_id: str, publication: Publication | None) -> None:
        """Save when an article was published, as the person says."""
        self._window.session.perform(SetPublication(article_id, publication))

    def _leading(self) -> Column | None:
        # What is under a sheet cannot be seen, so nothing is done to it.
        return None if self._window.pages.sheet else self._window.row.leading

    def _along(self, move: Callable[[], bool], told: str = "", back: str = "") -> None:
        """Undo or redo, then show where it happened, and say so if it was not done here."""
        w = self._window
        touched: list[Changed] = []
        w.save_typed()
        w.session.changed.connect(touched.append)
        move()
        w.session.changed.disconnect(touched.append)
        for changed in touched:
            if changed.inherited:
                w.say(told.format(step=changed.label), notice=True, actions=(back,))
        there = [a for c in touched for a in c.annotations if w.session.annotation(a)]
        if there:
            w.travels.jump(lambda: w.session.set_current(there[0], "panel"), series="undo")
            w.afterwards.put(lambda: w.panel.show_touched(there))
            if len(there) <= FEW:
                w.afterwards.settle()

    def _go_back(self, seq: int) -> None:
        """Go along the history; a column that comes back by it does not take the keyboard."""
        w = self._window
        chosen_there = holds_keyboard(w.history_pane)
        # Thousands of steps, all or none, take a second or two.
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._along(lambda: w.session.go_back_to(seq))
        finally:
            QGuiApplication.restoreOverrideCursor()
        if chosen_there:
            # After the column, which takes it in a moment.
            listed, why = w.history.list, Qt.FocusReason.OtherFocusReason
            QTimer.singleShot(0, listed, lambda: listed.setFocus(why))

    def _in_row(self, act: Handler) -> None:
        """Do what concerns the columns unless a sheet lies over them."""
        if not self._window.pages.sheet:
            act()

    def _lock_column(self) -> None:
        column = self._leading()
        if column is not None:
            column.set_locked(locked=not column.locked)
        self._mark_columns()

    def _show_again(self) -> None:
        column = self._leading()
        if column is not None:
            self._window.desk.show_again(column)

    def _mark_columns(self) -> None:
        """Tick in the menu what holds for the leading column."""
        w = self._window
        leading = w.row.leading
        w.commands.actions["article.lock"].setChecked(leading is not None and leading.locked)
        w.commands.actions["article.maximise"].setChecked(w.row.maximised)

    def _hide_column(self) -> None:
        column = self._leading()
        if column is not None:
            self._window.desk.close(column.key)

    def _remove_article(self) -> None:
        column = self._leading()
        if column is not None and self._window.session.perform(RemoveArticle(column.article_id)):
            self._window.hint(tr("Article removed from the library."), undo=True)

    def _revise_article(self) -> None:
        column = self._leading()
        if column is not None:
            self._window.files.ask_revise(column.article_id)

    def _ask_publication(self) -> None:
        column = self._leading()
        article = column.view.article if column else None
        if column is not None and article is not None:
            corner = column.header.mapToGlobal(QPoint(0, column.header.height()))
            self._window.publication_editor.open(article.info, corner)

    def _write(self, begin: Callable[[str], None]) -> None:
        annotation_id = self._window.annotated_to_write()
        if annotation_id:
            self._window.panel_pane.show()
            self._window.panel_pane.raise_()
            begin(annotation_id)

    def _step_annotation(self, step: int) -> None:
        w = self._window
        w.travels.jump(lambda: w.annotator.step(step), series="annotations")

    def _selected(self, annotation_id: str) -> None:
        w = self._window
        w.travels.jump(lambda: w.session.set_current(annotation_id, "panel"), series="cards")

    def _step_time(self, step: int) -> None:
        self._window.travels.jump(lambda: self._go_beside_time(step), series="times")

    def _go_beside_time(self, step: int) -> None:
        column = self._leading()
        time = column.view.step_time(step) if column else None
        interval = interval_of(time) if time else None
        if column is not None and time is not None and interval is not None:
            self._window.desk.went.emit(column, Span(time.start, time.end))

    def _step_mention(self, step: int) -> None:
        self._window.travels.jump(lambda: self._window.following.step(step), series="mentions")

    def _mark_follow(self) -> None:
        """Tick in menu and toolbar how columns follow."""
        self._window.follow_box.show_follow(self._window.following.follow)

    def _go_to_time(self) -> None:
        column = self._leading()
        article = column.view.article if column else None
        if column is None or article is None:
            return
        mention = mention_at(article.times, column.view.caret())
        interval = interval_of(mention) if mention else None
        if mention is not None and interval is not None:
            self._picked(interval, article.id, mention.start)

    def _correct_time(self) -> None:
        self._window.dating.correct_at_caret()

    def go_to(self, interval: Interval) -> None:
        """Bring the passages about a moment into view everywhere."""
        self._picked(interval, "")

    def _picked(self, interval: Interval, article_id: str, position: int | None = None) -> None:
        w = self._window
        w.travels.jump(lambda: self._show_moment(interval, article_id, position))

    def _show_moment(self, interval: Interval, article_id: str, position: int | None) -> None:
        w = self._window
        told = w.timeline.told(interval) if position is None else ()
        w.following.bring(interval, article_id, position, told)
        leading = article_id or w.row.best_for_moment([told_of for told_of, _ in told])
        if leading:
            w.row.show_moment(leading)

    def _activated(self, annotation_id: str) -> None:
        w = self._window
        annotation = w.session.annotation(annotation_id)
        if annotation is not None:
            w.session.set_current(annotation_id, "panel")
            w.travels.jump(lambda: w.desk.go_to(annotation), series="cards")

    def _back_to_column(self) -> None:
        column, sheet = self._leading(), self._window.pages.sheet
        if sheet is not None:
            sheet.setFocus()
        elif column is not None:
            column.view.setFocus()

    def _toggle_times(self) -> None:
        w = self._window
        w.appearance.set(SHOW_TIMES, w.commands.actions["view.times"].isChecked())

    def _toggle(self, pane: Dock) -> None:
        """Hide a pane that is seen; show one that is not, be it only behind another one's tab."""
        if not pane.isHidden() and not pane.seen:
            pane.raise_()
            return
        if pane.isHidden():
            pane.show()
        else:
            self._hide(pane)

    def _hide(self, pane: Dock) -> None:
        """Hide a pane; the keyboard, where it is in it, goes back to the text."""
        held = holds_keyboard(pane)
        pane.hide()
        if held:
            self._back_to_column()

    def _toggle_history(self) -> None:
        pane = self._window.history_pane
        if pane.seen:
            self._hide(pane)
        else:
            pane.enter()

    def _toggle_settings(self) -> None:
        pane = self._window.settings_pane
        if pane.isAncestorOf(self._window.focusWidget()) and pane.isVisible():
            self._leave_settings()
        else:
            pane.enter()

    def _leave_settings(self) -> None:
        self._window.settings_pane.hide()
        self._back_to_column()

    def _next_pane(self, step: int) -> None:
        w = self._window
        panes: list[tuple[object, Handler]] = [
            (w.pages, self._back_to_column),
            (w.panel_pane, w.panel_pane.enter),
            (w.elsewhere_pane, w.elsewhere_pane.enter),
            (w.accounts_pane, w.accounts_pane.enter),
            (w.history_pane, w.history_pane.enter),
            (w.search_pane, w.search_pane.enter),
            (w.settings_pane, w.settings_pane.enter),
            (w.timeline_pane, w.timeline_pane.enter),
            (w.articles_pane, w.articles_pane.enter),
        ]
        panes = [(p, enter) for p, enter in panes if not p.isHidden()]  # type: ignore[attr-defined]
        holds = [p.isAncestorOf(w.focusWidget()) if w.focusWidget() else False for p, _ in panes]  # type: ignore[attr-defined]
        here = holds.index(True) if True in holds else -step
        panes[(here + step) % len(panes)][1]()

    def _full_screen(self) -> None:
        w = self._window
        if w.isFullScreen():
            w.showNormal()
        else:
            w.showFullScreen()
