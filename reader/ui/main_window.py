"""The window: makes the panes and ties them to the session; it does nothing itself."""

from __future__ import annotations

from base64 import b64decode, b64encode
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QLabel,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from reader.core.actions import Menu
from reader.core.i18n import tr
from reader.session.jobs import Jobs
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.ui.annotator import Annotator
from reader.ui.appearance import Appearance
from reader.ui.article_list import ArticleList
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.columns.popover import Popover
from reader.ui.columns.row import ColumnRow
from reader.ui.command_palette import CommandPalette
from reader.ui.commands import Commands
from reader.ui.desk import Desk
from reader.ui.empty_page import EmptyPage
from reader.ui.handlers import Handlers
from reader.ui.library_files import LibraryFiles
from reader.ui.message import MessageBar
from reader.ui.pane import BarePane, Pane
from reader.ui.publication_editor import PublicationEditor
from reader.ui.refresher import Refresher
from reader.ui.timeline.view import TimelineView

_LAYOUT_VERSION = 1
_WATCH_MS = 1000
_TOOLBAR = (
    ("file.import", "file.export"),
    ("edit.undo", "edit.redo"),
    ("claim.confirmed", "claim.disputed", "claim.single-source", "claim.note"),
)


class MainWindow(QMainWindow):
    """Articles on the left, columns in the middle, annotations on the right, time below."""

    def __init__(self, session: Session, preferences: Preferences, appearance: Appearance) -> None:
        """Make the window of `session`; nothing is shown before `show`."""
        super().__init__()
        self.session, self.preferences, self.appearance = session, preferences, appearance
        session.setParent(self)
        appearance.setParent(self)
        self.jobs = Jobs(self)
        self.setWindowTitle("Parallax")
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self._make_panes()
        self.files = LibraryFiles(session, self.jobs, preferences, self)
        self.desk = Desk(session, self.row)
        self.handlers = Handlers(self)
        self.commands = Commands(self, self.handlers.table())
        self.commands.scope(self, self.row)
        self._make_middle()
        self.annotator = Annotator(session, self.row, self.popover, self.hint)
        self._make_bars()
        self.refresher = Refresher(self)
        self._tie()
        self._restore_layout()
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(session.refresh)
        self._watch.start()
        self.refresher.everything()

    def say(self, text: str, *, notice: bool = False) -> None:
        """Show a sentence above the columns."""
        self.message.say(text, notice=notice)

    def hint(self, text: str) -> None:
        """Show a friendly sentence about what was just pressed."""
        self.say(text, notice=True)

    def open_library(self, path: Path, *, create: bool = False) -> bool:
        """Open the library at `path`, or say why not."""
        return self.files.open(path, create=create)

    def _make_panes(self) -> None:
        theme = self.appearance.theme
        self.row = ColumnRow(theme, self.appearance.size)
        self.articles = ArticleList(theme)
        self.panel = AnnotationsPanel(theme)
        self.timeline = TimelineView(theme)
        self.articles_pane = Pane("articles", tr("Articles"), self.articles, self)
        self.panel_pane = BarePane("annotations", tr("Annotations"), self.panel, self)
        self.timeline_pane = BarePane("timeline", tr("Timeline"), self.timeline, self)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        self.addDockWidget(left, self.articles_pane)
        self.addDockWidget(right, self.panel_pane)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.timeline_pane)

    def _make_middle(self) -> None:
        actions = self.commands.actions
        self.message = MessageBar()
        self.pages = QStackedWidget()
        self.no_library = EmptyPage(
            tr("No library is open"),
            tr("A library is one file with your articles and annotations."),
            [actions["file.open"], actions["file.new"]],
        )
        self.no_articles = EmptyPage(
            tr("Nothing to read yet"),
            tr("Import two or more accounts of the same events to read them side by side."),
            [actions["file.import"], actions["article.show_all"]],
        )
        for page in (self.row, self.no_articles, self.no_library):
            self.pages.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.popover = Popover(actions, middle)
        self.palette_box = CommandPalette(self)
        self.publication_editor = PublicationEditor(self)

    def _make_bars(self) -> None:
        self.menus = self.commands.fill_menus(self)
        self.recent_menu = self.menus[Menu.FILE].addMenu(tr("Open &Recent"))
        first = self.commands.actions["file.export"]
        self.menus[Menu.FILE].insertMenu(first, self.recent_menu)
        self.library_label = QLabel()
        self.library_label.setObjectName("libraryLabel")
        self.library_label.setTextFormat(Qt.TextFormat.PlainText)
        bar = QToolBar(tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.commands.fill_toolbar(bar, _TOOLBAR)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        bar.addWidget(self.library_label)
        self.addToolBar(bar)
        self.tools = bar

    def _tie(self) -> None:
        self.session.failed.connect(self.say)
        self.files.said.connect(lambda text, notice: self.say(text, notice=notice))
        self.files.opened.connect(self.refresher.opened)
        self.articles.ticked.connect(lambda a, on: self.desk.tick(a, on=on))
        self.articles.chosen.connect(self.row.lead)
        self.publication_editor.chosen.connect(self.handlers.set_publication)
        self.handlers.tie()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files and folders that were dropped."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files.import_files(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window was left, finish what is being written, close the library."""
        self.panel.save_edits()
        self._watch.stop()
        self.desk.keep()
        self.jobs.finish()
        self.preferences.geometry = _text(self.saveGeometry())
        self.preferences.docks = _text(self.saveState(_LAYOUT_VERSION))
        self.preferences.save()
        self.session.close()
        event.accept()

    def _restore_layout(self) -> None:
        restored = self.restoreGeometry(_bytes(self.preferences.geometry))
        if not restored:
            self.resize(1440, 900)
        if not self.restoreState(_bytes(self.preferences.docks), _LAYOUT_VERSION):
            self.resizeDocks(
                [self.articles_pane, self.panel_pane], [216, 280], Qt.Orientation.Horizontal
            )
            self.resizeDocks([self.timeline_pane], [230], Qt.Orientation.Vertical)


def _text(state: QByteArray) -> str:
    return b64encode(state.data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(b64decode(text))
    except ValueError:
        return QByteArray()
