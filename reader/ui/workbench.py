"""The panes of the window and where they stand, before anything is tied to them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.actions import Menu
from reader.core.following import Follow
from reader.core.i18n import tr
from reader.session.corroborating import Corroborating
from reader.session.jobs import Jobs
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.ui.accounts.pane import AccountsPanel
from reader.ui.annotator import Annotator
from reader.ui.appearance import Appearance
from reader.ui.article_list import ArticleList
from reader.ui.claims.panel import AnnotationsPanel
from reader.ui.columns.popover import Popover
from reader.ui.columns.reattach_line import ReattachLine
from reader.ui.columns.row import ColumnRow
from reader.ui.columns.time_card import TimeCard
from reader.ui.commands import Commands
from reader.ui.dating import Dating
from reader.ui.desk import Desk
from reader.ui.dock_tabs import DockTabs
from reader.ui.elsewhere.panel import ElsewherePanel
from reader.ui.empty_page import EmptyPage
from reader.ui.follow_box import FollowBox
from reader.ui.following import Following
from reader.ui.history.model import HistoryModel
from reader.ui.history.panel import HistoryPanel
from reader.ui.library_files import LibraryFiles
from reader.ui.message import MessageBar, Toast
from reader.ui.pages import Pages
from reader.ui.palette.box import CommandPalette
from reader.ui.pane import BarePane, Pane
from reader.ui.publication_editor import PublicationEditor
from reader.ui.search.box import SearchBox
from reader.ui.search.panel import SearchPanel
from reader.ui.settings.panel import SettingsPanel
from reader.ui.side_panes import SidePanes
from reader.ui.timeline.pane import TimelinePages
from reader.ui.timeline.table import EventTable
from reader.ui.timeline.view import TimelineView
from reader.ui.tool_bar import ToolBar
from reader.ui.travels import Travels
from reader.ui.workspaces import Workspaces

_TOOLBAR = (
    ("file.import", "file.export"),
    ("edit.undo", "edit.redo"),
    ("claim.confirmed", "claim.disputed", "claim.single-source", "claim.note"),
)

_LEAST_TIMELINE = 120


class Workbench(QMainWindow):
    """Articles on the left, columns in the middle, annotations on the right, time below.

    Holds the parts by name for those that act on them; does nothing by itself.
    """

    commands: Commands
    annotator: Annotator
    dating: Dating
    message: MessageBar
    reattach_line: ReattachLine
    toast: Toast
    pages: Pages
    popover: Popover
    time_card: TimeCard
    palette_box: CommandPalette
    publication_editor: PublicationEditor
    recent_menu: QMenu
    workspaces: Workspaces
    workspaces_menu: QMenu
    library_label: QLabel
    middle: QVBoxLayout
    """What stands one upon the other between the panes: the message, lines, the pages."""

    def __init__(self, session: Session, preferences: Preferences, appearance: Appearance) -> None:
        """Make the panes around `session`; they hold nothing yet."""
        super().__init__()
        self.session, self.preferences, self.appearance = session, preferences, appearance
        session.setParent(self)
        appearance.setParent(self)
        self.jobs = Jobs(self)
        self.corroborating = Corroborating(session, self)
        self.corroborating = Corroborating(session, self)
        self.setWindowTitle("Parallax")
        self.setDockNestingEnabled(True)
        self._make_panes()
        self.files = LibraryFiles(session, self.jobs, preferences, self)
        self.desk = Desk(session, self.row)
        self.following = Following(session, self.row, self.desk)
        self.travels = Travels(session, self.row, self.desk)

    def say(
        self,
        text: str,
        *,
        notice: bool = False,
        lasting: bool = False,
        actions: Sequence[str] = (),
    ) -> None:
        """Show a sentence above the columns, with buttons for actions of the catalogue."""
        buttons = [self.commands.actions[name] for name in actions]
        self.message.say(text, notice=notice, lasting=lasting, actions=buttons)

    def hint(self, text: str, *, undo: bool = False) -> None:
        """Show a friendly sentence about what was just pressed, with a button that undoes it."""
        self.toast.say(text, self.commands.actions["edit.undo"] if undo else None)

    def open_library(self, path: Path, *, create: bool = False) -> bool:
        """Open the library at `path`, or say why not."""
        return self.files.open(path, create=create)

    def _make_panes(self) -> None:
        theme = self.appearance.theme
        self.row = ColumnRow(theme, self.appearance.style)
        self.articles = ArticleList(theme)
        self.row.tabs_after = self.articles
        self.panel = AnnotationsPanel(
            theme, words_at=self.session.words_at, trail_of=self.session.status_trail
        )
        self.timeline = TimelineView(theme)
        # Time runs from left to right in every language.
        self.timeline.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.event_table = EventTable()
        self.timeline_pages = TimelinePages(self.timeline, self.event_table)
        # Its lanes scroll where they have less room than they ask for.
        self.timeline_pages.setMinimumHeight(_LEAST_TIMELINE)
        session = self.session
        journal = HistoryModel(session.history, session.detail, session.now)
        self.history = HistoryPanel(journal, theme)
        self.settings = SettingsPanel(self.appearance)
        self.articles_pane = Pane("articles", tr("Articles"), self.articles, self)
        self.articles_pane.topLevelChanged.connect(lambda _: self.row.order_tabs())
        self.panel_pane = BarePane("annotations", tr("Annotations"), self.panel, self)
        self.timeline_pane = BarePane("timeline", tr("Timeline"), self.timeline_pages, self)
        self.history_pane = Pane("history", tr("History"), self.history, self)
        self.elsewhere = ElsewherePanel(theme)
        elsewhere = tr("Passages Elsewhere")
        self.elsewhere_pane = BarePane("elsewhere", elsewhere, self.elsewhere, self)
        self.search = SearchPanel(theme)
        self.search_box = SearchBox(theme)
        self.accounts_panel = AccountsPanel(theme)
        self.accounts_pane = BarePane("accounts", tr("Accounts"), self.accounts_panel, self)
        self.search_pane = BarePane("search", tr("Search"), self.search, self)
        self.settings_pane = Pane("settings", tr("Settings"), self.settings, self)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if self.isRightToLeft():
            left, right = right, left
        self.addDockWidget(left, self.articles_pane)
        self.addDockWidget(right, self.panel_pane)
        # One upon the other, each with the full height; the tabs are there while both are open.
        self.setTabPosition(right, QTabWidget.TabPosition.North)
        tabs = (
            self.elsewhere_pane,
            self.accounts_pane,
            self.history_pane,
            self.search_pane,
            self.settings_pane,
        )
        for pane in tabs:
            self.addDockWidget(right, pane)
            self.tabifyDockWidget(self.panel_pane, pane)
            pane.hide()
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.timeline_pane)
        self.side_panes = SidePanes(self, self.articles_pane, self.panel_pane)
        self.dock_tabs = DockTabs(self, self.findChildren(QDockWidget), theme)

    def make_middle(self) -> None:
        """Make what stands in the middle; needs the commands."""
        actions = self.commands.actions
        self.message = MessageBar()
        self.reattach_line = ReattachLine(actions["claim.reattach"])
        self.pages = Pages()
        self.no_library = EmptyPage(
            tr("No library is open"),
            tr("A library is one file with your articles and annotations."),
            [actions["file.open"], actions["file.new"]],
        )
        self.no_articles = EmptyPage(
            tr("Nothing to read yet"),
            tr("Import two or more accounts of the same events to read them side by side."),
            [actions["file.import"]],
        )
        self.none_ticked = EmptyPage(
            tr("No column is open"),
            tr("Tick the articles that you want to read in the list on the left."),
            [actions["article.show_all"]],
        )
        for page in (self.row, self.no_articles, self.none_ticked, self.no_library):
            self.pages.addWidget(page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.reattach_line)
        column.addWidget(self.pages, 1)
        self.middle = column
        self.setCentralWidget(middle)
        self.popover = Popover(actions, middle)
        self.toast = Toast(self, middle)
        self.time_card = TimeCard(self)
        self.palette_box = CommandPalette(self.appearance.theme, self)
        self.publication_editor = PublicationEditor(self)
        self.timeline_pages.offer(actions["article.publication"])

    def make_bars(self) -> None:
        """Fill menu bar and toolbar; needs the commands."""
        menus = self.commands.fill_menus(self)
        self.recent_menu = menus[Menu.FILE].addMenu(tr("Open &Recent"))
        first = self.commands.actions["file.export"]
        menus[Menu.FILE].insertMenu(first, self.recent_menu)
        self.workspaces_menu = menus[Menu.VIEW].addMenu(tr("&Workspaces"))
        self.library_label = QLabel()
        self.library_label.setObjectName("libraryLabel")
        self.library_label.setTextFormat(Qt.TextFormat.PlainText)
        bar = ToolBar(tr("Tools"))
        bar.setObjectName("tools")
        bar.setMovable(False)
        self.commands.fill_toolbar(bar, _TOOLBAR)
        bar.addSeparator()
        ways = {way: self.commands.actions[f"follow.{way.value}"] for way in Follow}
        self.follow_box = FollowBox(ways)
        bar.addWidget(self.follow_box)
        bar.compacted.connect(lambda on: self.follow_box.set_compact(compact=on))
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(space)
        bar.addWidget(self.search_box)
        self.menuBar().setCornerWidget(self.library_label)
        self.addToolBar(bar)
        self.tools = bar
