"""The window: ties the panes of the workbench to the session."""

from __future__ import annotations

import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication

from reader.core.changes import Change
from reader.core.errors import ReaderError
from reader.core.settings import AUTHOR, SHOW_TIMES
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.ui.appearance import Appearance
from reader.ui.commands import Commands
from reader.ui.enabling import Enabling
from reader.ui.guarded import guarded
from reader.ui.layout_state import LAYOUT_VERSION, state_of
from reader.ui.pane import dock_of
from reader.ui.turns import Turns
from reader.ui.workbench import Workbench

if TYPE_CHECKING:
    from reader.session.safekeeping import Safekeeper
    from reader.ui.advising import Advising
    from reader.ui.chronicle import Chronicle
    from reader.ui.citing import Citing
    from reader.ui.claim_focus import ClaimFocus
    from reader.ui.claim_linking import ClaimLinking
    from reader.ui.column_menu import ColumnMenu
    from reader.ui.comparing import Comparing
    from reader.ui.describing.describing import Describing
    from reader.ui.exporting import Exporting
    from reader.ui.furnishing import Furnishing
    from reader.ui.guiding import Guiding
    from reader.ui.handlers import Handlers
    from reader.ui.importing.addressing import Addressing
    from reader.ui.importing.drop_hint import DropHint
    from reader.ui.importing.importing import Importing
    from reader.ui.joining import Joining
    from reader.ui.linking import Linking
    from reader.ui.looking_elsewhere import LookingElsewhere
    from reader.ui.narrowing import Narrowing
    from reader.ui.originals import Originals
    from reader.ui.paletting import Paletting
    from reader.ui.placing import Placing
    from reader.ui.refresher import Refresher
    from reader.ui.rescuing import Rescuing
    from reader.ui.resizing import Resizing
    from reader.ui.restoring import Restoring
    from reader.ui.searching import Searching
    from reader.ui.tagging import TagActs
    from reader.ui.trashing import Trashing
    from reader.ui.unsaved import Unsaved
    from reader.ui.weighing.accounts import Accounts

_WATCH_MS = 400
"""What another window has written shows within a second."""
_USUAL = (1600, 1000)
_FRAME = (16, 44)
"""Room for the frame and the title that the window manager puts around the window."""
_TALL = 850


_LATE = {
    **dict.fromkeys(("file.copy", "file.check", "file.rescue"), "rescuing"),
    "edit.trash": "trashing",
    **dict.fromkeys(
        ("file.export", "edit.copy", "edit.copy_quote", "edit.copy_source", "claim.copy"),
        "exporting",
    ),
    "file.import_address": "addressing",
    "article.details": "describing",
    "article.original": "originals",
    **dict.fromkeys(("help.keys", "help.tour", "help.news", "help.about"), "guiding"),
    **dict.fromkeys(("file.import_annotations", "file.merge"), "joining"),
    **dict.fromkeys(("article.cite", "file.export_citations", "file.import_citations"), "citing"),
}
"""The actions that are done by a part which is made for the first of them."""


class MainWindow(Workbench):
    """The workbench with everything tied: the one window of the program.

    It can show a library as soon as it is made; all else comes with `furnish`, which the window
    does by itself, bit by bit, once it has been painted, and at once when something is asked of it.
    """

    front_done = Signal()
    """The first picture has been painted, or is not waited for any more."""
    furnished = Signal()
    """The window has all its parts."""

    handlers: Handlers
    safekeeper: Safekeeper
    restoring: Restoring
    linking: Linking
    searching: Searching
    paletting: Paletting
    tag_acts: TagActs
    placing: Placing
    comparing: Comparing
    resizing: Resizing
    chronicle: Chronicle
    narrowing: Narrowing
    importing: Importing
    furnishing: Furnishing
    column_menu: ColumnMenu
    drop_hint: DropHint
    refresher: Refresher
    unsaved: Unsaved
    claim_focus: ClaimFocus
    claim_linking: ClaimLinking
    looking_elsewhere: LookingElsewhere
    advising: Advising
    accounts: Accounts

    def __init__(self, session: Session, preferences: Preferences, appearance: Appearance) -> None:
        """Make the window of `session`; nothing is shown before `show`."""
        super().__init__(session, preferences, appearance)
        self.setAcceptDrops(True)
        self._told_of_unsaved = self._told_of_folder = False
        self._acts: dict[str, Callable[[], object]] = {}
        self.commands = Commands(self, self._act)
        self.make_middle()
        self.make_bars()
        self.commands.draw_first(appearance.theme, self.in_toolbar, self.tools.iconSize().width())
        self.enabling = Enabling(self)
        self.row.set_motion(reduced=appearance.reduced_motion)
        self.desk.show_times = appearance.value(SHOW_TIMES)
        session.author = appearance.value(AUTHOR)
        self._kept = self._restore_layout()
        self.files.opened.connect(self._opened)
        self.files.said.connect(lambda text, notice: self.say(text, notice=notice))
        self.files.damaged.connect(self._offer_rescue)
        session.failed.connect(self._tell)
        self._turns = Turns(self._furnish(), self)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look_round)
        self._fronted = False

    def furnish(self) -> None:
        """Make and tie all that the window has not got yet, at once."""
        self._turns.finish()

    def setVisible(self, visible: bool) -> None:
        """Show the window; and in it that no library is open, where none has been by now."""
        # Not once it is shown: the page would take the keyboard.
        if visible and not self._fronted:
            self.show_front()
        super().setVisible(visible)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and make the rest in the turns that come after the first time."""
        super().paintEvent(event)
        self._turns.begin()

    def _act(self, action: str) -> None:
        self.furnish()
        part = _LATE.get(action)
        if action == "file.export" and "reader.export.saving" not in sys.modules:
            # The sheet comes in the next turn: loading takes longer than all else that it needs.
            import reader.export.formats
            import reader.export.saving  # noqa: F401

            QTimer.singleShot(0, self, partial(self._act, action))
            return
        acts = self._acts if part is None else getattr(self, part).table()
        acts[action]()

    # Parts that are made when something is first asked of them

    @cached_property
    def rescuing(self) -> Rescuing:
        """What looks after a library that is damaged."""
        from reader.ui.rescuing import Rescuing

        return Rescuing(self, self.restoring)

    @cached_property
    def trashing(self) -> Trashing:
        """What brings removed things back."""
        from reader.ui.trashing import Trashing

        trashing = Trashing(self)
        trashing.tie()
        return trashing

    @cached_property
    def exporting(self) -> Exporting:
        """What exports and copies."""
        from reader.ui.exporting import Exporting

        return Exporting(self)

    @cached_property
    def addressing(self) -> Addressing:
        """What imports from addresses."""
        from reader.ui.importing.addressing import Addressing

        return Addressing(self, self.importing)

    @cached_property
    def describing(self) -> Describing:
        """What shows and changes the details of an article."""
        from reader.ui.describing.describing import Describing

        describing = Describing(self)
        describing.tie()
        return describing

    @cached_property
    def guiding(self) -> Guiding:
        """What shows the pages of help and the tour."""
        from reader.ui.guiding import Guiding

        return Guiding(self)

    @cached_property
    def citing(self) -> Citing:
        """What cites articles."""
        from reader.ui.citing import Citing

        return Citing(self)

    @cached_property
    def originals(self) -> Originals:
        """What shows articles where they were published."""
        from reader.ui.originals import Originals

        return Originals(self)

    @cached_property
    def joining(self) -> Joining:
        """What takes in annotations and libraries from elsewhere."""
        from reader.ui.joining import Joining

        return Joining(self)

    def welcome(self) -> None:
        """Show the tour to somebody who has not seen it."""
        self.guiding.first_time()

    # Furnishing

    def show_front(self) -> None:
        """Show the library that is open, or that there is none, as far as is seen at once."""
        self._fronted = True
        session = self.session
        if session.library is not None:
            self.desk.restore(in_view=not self._turns.over)
        self.show_page()
        self.show_title()
        self.follow_box.show_follow(self.following.follow)
        self.enabling.refresh()

    def _opened(self) -> None:
        if self._turns.over:
            self.refresher.opened()
            self.workspaces.fill()
        else:
            self.show_front()

    def _offer_rescue(self, path: Path, error: ReaderError) -> None:
        self.furnish()
        self.rescuing.offer(path, error)

    def _tell(self, sentence: str) -> None:
        self.furnish()
        self.rescuing.tell(sentence)
        self.show_title()

    def _furnish(self) -> Iterator[None]:
        """Make and tie what the first picture does without, a part at each step."""
        self.front_done.emit()
        if not self._fronted:
            self.show_front()
        self.fill_menus()
        self.make_empty_pages()
        yield
        yield from self.desk.bring_rest()
        yield from self.fill_panes()
        yield
        for make in (
            self._make_acts,
            self._make_keepers,
            self._make_sheets,
            self._make_accounts,
            self._make_rest,
        ):
            make()
            yield
        self._tie()
        yield
        self._restore_room()
        self._watch.start()
        self.refresher.appearance()
        yield
        yield from self.refresher.begin()
        self.following.wake()
        self.where_left.go_back()
        yield
        # What the first change needs: who has pressed a key shall not wait for its loading.
        import reader.storage.plans  # noqa: F401

        self.furnished.emit()

    def _make_acts(self) -> None:
        from reader.ui.chronicle import Chronicle
        from reader.ui.furnishing import Furnishing
        from reader.ui.handlers import Handlers
        from reader.ui.narrowing import Narrowing
        from reader.ui.placing import Placing
        from reader.ui.resizing import Resizing
        from reader.ui.tagging import TagActs

        self.handlers = Handlers(self)
        self.tag_acts, self.placing = TagActs(self), Placing(self)
        self.resizing, self.chronicle = Resizing(self), Chronicle(self)
        self.narrowing, self.furnishing = Narrowing(self), Furnishing(self)
        self._acts |= self.handlers.table() | self.tag_acts.table() | self.placing.table()
        self._acts |= self.resizing.table() | self.chronicle.table() | self.furnishing.table()

    def _make_keepers(self) -> None:
        from reader.session.safekeeping import Safekeeper
        from reader.ui.restoring import Restoring

        self.safekeeper = Safekeeper(self.session, self.jobs, self)
        self.restoring = Restoring(self, self.safekeeper)
        self._acts |= self.restoring.table()

    def _make_sheets(self) -> None:
        from reader.ui.comparing import Comparing
        from reader.ui.importing.importing import Importing
        from reader.ui.paletting import Paletting
        from reader.ui.searching import Searching

        self.searching = Searching(self)
        self.paletting = Paletting(self, self.searching)
        self.comparing, self.importing = Comparing(self), Importing(self)
        self._acts |= self.searching.table() | self.paletting.table()
        self._acts |= self.comparing.table() | self.importing.table()

    def _make_accounts(self) -> None:
        from reader.session.corroborating import Corroborating
        from reader.ui.advising import Advising
        from reader.ui.claim_focus import ClaimFocus
        from reader.ui.claim_linking import ClaimLinking
        from reader.ui.looking_elsewhere import LookingElsewhere
        from reader.ui.weighing.accounts import Accounts

        # Told of changes before those that ask it what follows from them.
        self.corroborating = Corroborating(self.session, self)
        self.claim_focus = ClaimFocus(self)
        self.claim_linking = ClaimLinking(self, self.claim_focus)
        self.looking_elsewhere = LookingElsewhere(self, self.claim_focus)
        self.advising = Advising(self, self.claim_focus, lambda: self.refresher.gathering.going_on)
        self.accounts = Accounts(self)
        self.accounts.matrixing.export_wanted = self._export_matrix
        self._acts |= self.claim_linking.table() | self.looking_elsewhere.table()
        self._acts |= self.advising.table() | self.accounts.table()

    def _export_matrix(self) -> None:
        self.exporting.show_matrix()

    def _make_rest(self) -> None:
        from reader.ui.annotator import Annotator
        from reader.ui.column_menu import ColumnMenu
        from reader.ui.dating import Dating
        from reader.ui.importing.drop_hint import DropHint
        from reader.ui.linking import Linking
        from reader.ui.refresher import Refresher
        from reader.ui.rescued import opening_rescued
        from reader.ui.unsaved import Unsaved
        from reader.ui.workspaces import Workspaces

        self.make_cards()
        session, row, actions = self.session, self.row, self.commands.actions
        self.linking, self.drop_hint = Linking(self), DropHint(self)
        self.annotator = Annotator(session, row, self.popover, self.hint)
        self.column_menu = ColumnMenu(session, row, actions)
        self.dating = Dating(session, row, self.time_card, self.handlers.go_to, self.hint)
        save, menu = actions["view.save_workspace"], self.workspaces_menu
        self.workspaces = Workspaces(self, session, self.desk, menu, save, self.toast.say)
        self.unsaved = Unsaved(
            session, self._panel, self.message, partial(opening_rescued, self), self
        )
        self._panel.detail.kept.connect(self.show_title)
        self.tag_acts.renamed.connect(self._panel.bar.tags.follow_renaming)
        self.files.leaving.connect(self.save_typed)
        self.refresher = Refresher(self, self.chronicle, self.enabling)

    def _tie(self) -> None:
        self.session.called.connect(self.come_forward)
        for part in (
            self.restoring,
            self.linking,
            self.searching,
            self.paletting,
            self.placing,
            self.resizing,
            self.tag_acts,
            self.comparing,
            self.chronicle,
            self.narrowing,
            self.importing,
            self.claim_focus,
            self.claim_linking,
            self.looking_elsewhere,
            self.advising,
            self.accounts,
        ):
            part.tie()
        self.articles.ticked.connect(lambda a, on: self.desk.tick(a, on=on))
        self.articles.chosen.connect(self.row.lead)
        self.publication_editor.chosen.connect(self.handlers.set_publication)
        self.handlers.tie()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Pass over panes behind another one's tab, where nobody would see the keyboard."""
        first = None
        while super().focusNextPrevChild(forward):
            focused = self.focusWidget()
            pane = dock_of(focused)
            if pane is None or pane.seen or focused is first:
                return True
            first = first or focused
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and words that are dragged over the window, and say what will be done."""
        self.furnish()
        mime = event.mimeData()
        if self.session.writable and (mime.hasUrls() or mime.hasHtml() or mime.hasText()):
            event.acceptProposedAction()
            self.drop_hint.open()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say no more."""
        super().dragLeaveEvent(event)
        self.drop_hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.drop_hint.hide()
        mime = event.mimeData()
        links = [u.toString() for u in mime.urls() if u.scheme().lower() in ("http", "https")]
        if links:
            self.addressing.ask(links[0])
            event.acceptProposedAction()
        elif self.citing.take_mime(mime) or self.importing.take_mime(mime):
            event.acceptProposedAction()

    def _look_round(self) -> None:
        """Show what other windows have written; an import is shown as a whole, when it is over."""
        if not self.importing.writing:
            self.session.refresh()

    def save_typed(self) -> None:
        """Save what is being written, and what was refused before."""
        self.panel.save_edits()
        self.unsaved.try_again()

    def how_saved(self) -> str:
        """Return in a few words whether all that was typed and done is in the library."""
        told = self.unsaved.told() if "unsaved" in vars(self) else ""
        return told or super().how_saved()

    def unsaved_changes(self) -> list[Change]:
        """Return what would save all that was typed and is not in the library."""
        return self.unsaved.changes() if "unsaved" in vars(self) else []

    def come_forward(self) -> None:
        """Show the window in front of others or, where the system lets no window do so, ask."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window was left, finish what is being written, close the library."""
        self.furnish()
        self.save_typed()
        if self.unsaved and not self._told_of_unsaved:
            from reader.ui.rescued import tell_of_unsaved

            self._told_of_unsaved = True
            tell_of_unsaved(self, self.unsaved.copy)
            event.ignore()
            return
        if not self._told_of_folder:
            from reader.ui.rescued import tell_of_lost_folder

            self._told_of_folder = tell_of_lost_folder(self)
            if self._told_of_folder:
                event.ignore()
                return
        self._watch.stop()
        self.desk.keep()
        self.where_left.keep()
        self.safekeeper.about_to_quit()
        if "addressing" in vars(self):
            self.addressing.finish()
        self.importing.finish()
        self.accounts.finish()
        if "exporting" in vars(self):
            self.exporting.finish()
        if "timeline" in vars(self):
            self.timeline.arranger.finish()
        self.jobs.finish()
        self.corroborating.finish()
        self.searching.finish()
        self.paletting.finish()
        self.safekeeper.before_quitting()
        self.preferences.geometry = _text(self.saveGeometry())
        self.side_panes.bring_back()
        self.giving_way.bring_back()
        self.lane_room.lend(0)
        self.preferences.docks = _text(self.saveState(LAYOUT_VERSION))
        self.preferences.tabs_open = any(not pane.isHidden() for pane in self.tab_panes())
        self.preferences.detail = self.panel.detail_height
        self.preferences.save()
        # Every change was saved before it was shown; what fails now is told at the next opening.
        with suppress(ReaderError):
            self.session.close()
        event.accept()

    def _restore_layout(self) -> bool:
        """Put window and panes where they were left; tell whether the panes had been."""
        restored = self.restoreGeometry(state_of(self.preferences.geometry))
        room = self.screen().availableGeometry().size()
        if not restored:
            self.resize(
                min(_USUAL[0], room.width() - _FRAME[0]), min(_USUAL[1], room.height() - _FRAME[1])
            )
        kept = self.restoreState(state_of(self.preferences.docks), LAYOUT_VERSION)
        if not kept:
            self.side_panes.share()
            below = 190 if self.height() < _TALL else 230
            self.resizeDocks([self.timeline_pane], [below], Qt.Orientation.Vertical)
        return kept

    def _restore_room(self) -> None:
        """Share the panes out as they were left, now that they hold something."""
        from reader.ui.scroll_names import name_scroll_bars
        from reader.ui.timeline.room import LaneRoom
        from reader.ui.where_left import WhereLeft

        self.where_left = WhereLeft(self)
        self.panel.set_detail_height(max(self.preferences.detail, 0))
        self.lane_room = LaneRoom(self, self.timeline_pane, self.timeline, kept=self._kept)
        self.chronicle.table_switch.restore()
        name_scroll_bars(self)


def _text(state: QByteArray) -> str:
    return b64encode(state.data()).decode("ascii")
