"""The window: ties the panes of the workbench to the session."""

from __future__ import annotations

from base64 import b64encode

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from reader.core.i18n import tr
from reader.session.preferences import Preferences
from reader.session.safekeeping import Safekeeper
from reader.session.session import Session
from reader.ui.annotator import Annotator
from reader.ui.appearance import Appearance
from reader.ui.chronicle import Chronicle
from reader.ui.citing import Citing
from reader.ui.column_menu import ColumnMenu
from reader.ui.commands import Commands
from reader.ui.comparing import Comparing
from reader.ui.dating import Dating
from reader.ui.describing.describing import Describing
from reader.ui.exporting import Exporting
from reader.ui.furnishing import Furnishing
from reader.ui.handlers import Handlers
from reader.ui.importing.addressing import Addressing
from reader.ui.importing.drop_hint import DropHint
from reader.ui.importing.importing import Importing
from reader.ui.linking import Linking
from reader.ui.narrowing import Narrowing
from reader.ui.paletting import Paletting
from reader.ui.placing import Placing
from reader.ui.refresher import Refresher
from reader.ui.rescuing import Rescuing
from reader.ui.resizing import Resizing
from reader.ui.restoring import Restoring
from reader.ui.scroll_names import name_scroll_bars
from reader.ui.searching import Searching
from reader.ui.tagging import TagActs
from reader.ui.timeline.room import LaneRoom
from reader.ui.trashing import Trashing
from reader.ui.weighing.accounts import Accounts
from reader.ui.workbench import Workbench
from reader.ui.workspaces import LAYOUT_VERSION, Workspaces, state_of

_WATCH_MS = 400
"""What another window has written shows within a second."""
_USUAL = (1600, 1000)
_FRAME = (16, 44)
"""Room for the frame and the title that the window manager puts around the window."""
_TALL = 850


class MainWindow(Workbench):
    """The workbench with everything tied: the one window of the program."""

    def __init__(self, session: Session, preferences: Preferences, appearance: Appearance) -> None:
        """Make the window of `session`; nothing is shown before `show`."""
        super().__init__(session, preferences, appearance)
        self.setAcceptDrops(True)
        self._told_of_unsaved = False
        self.handlers = Handlers(self)
        self.safekeeper = Safekeeper(session, self.jobs, self)
        self.restoring = Restoring(self, self.safekeeper)
        self.rescuing = Rescuing(self, self.restoring)
        self.trashing = Trashing(self)
        self.exporting, self.linking = Exporting(self), Linking(self)
        self.searching = Searching(self)
        self.paletting = Paletting(self, self.searching)
        finding = self.searching.table() | self.paletting.table()
        self.tag_acts = TagActs(self)
        self.placing = Placing(self)
        self.comparing = Comparing(self)
        self.resizing, self.chronicle = Resizing(self), Chronicle(self)
        self.narrowing = Narrowing(self)
        self.importing, self.furnishing = Importing(self), Furnishing(self)
        self.addressing = Addressing(self, self.importing)
        self.describing, self.citing = Describing(self), Citing(self)
        texts = self.placing.table() | self.comparing.table() | self.resizing.table()
        texts |= self.tag_acts.table() | self.chronicle.table() | self.importing.table()
        texts |= self.furnishing.table() | self.describing.table() | self.citing.table()
        self.accounts = Accounts(self)
        self.accounts.matrixing.export_wanted = self.exporting.show_matrix
        texts |= self.addressing.table() | self.accounts.table()
        safety = self.restoring.table() | self.rescuing.table() | self.trashing.table()
        safety |= self.exporting.table()
        self.commands = Commands(self, self.handlers.table() | safety | texts | finding)
        self.commands.scope(self, self.row)
        self.make_middle()
        self.annotator = Annotator(session, self.row, self.popover, self.hint)
        self.column_menu = ColumnMenu(session, self.row, self.commands.actions)
        self.dating = Dating(session, self.row, self.time_card, self.handlers.go_to, self.hint)
        self.make_bars()
        self.drop_hint = DropHint(self)
        save = self.commands.actions["view.save_workspace"]
        menu = self.workspaces_menu
        self.workspaces = Workspaces(self, session, self.desk, menu, save, self.hint)
        self.refresher = Refresher(self, self.chronicle)
        self._tie()
        self._restore_layout()
        name_scroll_bars(self)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look_round)
        self._watch.start()
        self.refresher.everything()

    def _tie(self) -> None:
        self.session.called.connect(self.come_forward)
        self.files.said.connect(lambda text, notice: self.say(text, notice=notice))
        self.files.opened.connect(self.refresher.opened)
        self.files.opened.connect(self.workspaces.fill)
        self.rescuing.tie()
        self.restoring.tie()
        self.trashing.tie()
        self.linking.tie()
        self.searching.tie()
        self.paletting.tie()
        self.placing.tie()
        self.resizing.tie()
        self.tag_acts.tie()
        self.comparing.tie()
        self.chronicle.tie()
        self.narrowing.tie()
        self.importing.tie()
        self.describing.tie()
        self.accounts.tie()
        self.articles.ticked.connect(lambda a, on: self.desk.tick(a, on=on))
        self.articles.chosen.connect(self.row.lead)
        self.publication_editor.chosen.connect(self.handlers.set_publication)
        self.handlers.tie()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and words that are dragged over the window, and say what will be done."""
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
        elif self.importing.take_mime(mime):
            event.acceptProposedAction()

    def _look_round(self) -> None:
        """Show what other windows have written; an import is shown as a whole, when it is over."""
        if not self.importing.writing:
            self.session.refresh()

    def come_forward(self) -> None:
        """Show the window in front of others or, where the system lets no window do so, ask."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window was left, finish what is being written, close the library."""
        self.panel.save_edits()
        self.panel.detail.try_again()
        if self.panel.detail.unsaved and not self._told_of_unsaved:
            self._told_of_unsaved = True
            self.say(
                tr(
                    "What you wrote last could not be saved. The window stays open so that you can"
                    " copy it or make room. Close it once more to leave without it."
                ),
                lasting=True,
            )
            event.ignore()
            return
        self._watch.stop()
        self.desk.keep()
        self.safekeeper.about_to_quit()
        self.addressing.finish()
        self.importing.finish()
        self.accounts.finish()
        self.corroborating.finish()
        self.jobs.finish()
        self.corroborating.finish()
        self.searching.finish()
        self.paletting.finish()
        self.safekeeper.before_quitting()
        self.preferences.geometry = _text(self.saveGeometry())
        self.side_panes.bring_back()
        self.preferences.docks = _text(self.saveState(LAYOUT_VERSION))
        self.preferences.detail = self.panel.detail_height
        self.preferences.save()
        self.session.close()
        event.accept()

    def _restore_layout(self) -> None:
        self.panel.set_detail_height(max(self.preferences.detail, 0))
        restored = self.restoreGeometry(state_of(self.preferences.geometry))
        room = self.screen().availableGeometry().size()
        if not restored:
            self.resize(
                min(_USUAL[0], room.width() - _FRAME[0]), min(_USUAL[1], room.height() - _FRAME[1])
            )
        kept = self.restoreState(state_of(self.preferences.docks), LAYOUT_VERSION)
        self.lane_room = LaneRoom(self, self.timeline_pane, self.timeline, kept=kept)
        if not kept:
            self.side_panes.share()
            below = 190 if self.height() < _TALL else 230
            self.resizeDocks([self.timeline_pane], [below], Qt.Orientation.Vertical)


def _text(state: QByteArray) -> str:
    return b64encode(state.data()).decode("ascii")
