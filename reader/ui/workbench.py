"""The parts of the window and where they stand, before anything is tied to them.

What the first picture needs is made first: menus, columns, and panes with nothing in them. What
fills the panes is made, and its modules loaded, in the turns after.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.core.actions import RECENT, WORKSPACES, Menu
from reader.core.changes import Change
from reader.core.following import Follow
from reader.core.i18n import tr
from reader.session.jobs import Jobs
from reader.session.preferences import Preferences
from reader.session.session import Session
from reader.ui.appearance import Appearance
from reader.ui.columns.row import ColumnRow
from reader.ui.commands import Commands
from reader.ui.desk import Desk
from reader.ui.follow_box import FollowBox
from reader.ui.following import Following
from reader.ui.giving_way import GivingWay
from reader.ui.library_files import LibraryFiles
from reader.ui.message import MessageBar
from reader.ui.pages import Pages
from reader.ui.pane import BarePane, Dock, Pane
from reader.ui.search.box import SearchBox
from reader.ui.side_panes import SidePanes
from reader.ui.tool_bar import ToolBar
from reader.ui.travels import Travels
from reader.ui.turns import Afterwards

if TYPE_CHECKING:
    from reader.session.corroborating import Corroborating
    from reader.ui.accounts.pane import AccountsPanel
    from reader.ui.annotator import Annotator
    from reader.ui.article_list import ArticleList
    from reader.ui.claims.panel import AnnotationsPanel
    from reader.ui.columns.popover import Popover
    from reader.ui.columns.reattach_line import ReattachLine
    from reader.ui.columns.time_card import TimeCard
    from reader.ui.dating import Dating
    from reader.ui.dock_tabs import DockTabs
    from reader.ui.elsewhere.panel import ElsewherePanel
    from reader.ui.empty_page import EmptyPage
    from reader.ui.history.panel import HistoryPanel
    from reader.ui.message import Toast
    from reader.ui.palette.box import CommandPalette
    from reader.ui.publication_editor import PublicationEditor
    from reader.ui.search.panel import SearchPanel
    from reader.ui.settings.panel import SettingsPanel
    from reader.ui.theme import Theme
    from reader.ui.timeline.pane import TimelinePages
    from reader.ui.timeline.room import LaneRoom
    from reader.ui.timeline.table import EventTable
    from reader.ui.timeline.view import TimelineView
    from reader.ui.workspaces import Workspaces

_TOOLBAR = (
    ("file.import", "file.export"),
    ("edit.undo", "edit.redo"),
    ("claim.confirmed", "claim.disputed", "claim.single-source", "claim.note"),
)

_LEAST_TIMELINE = 120
Panel = TypeVar("Panel", bound=QWidget)
_LIBRARY_NAME = 300
"""Pixels for the name of the library beside the menus."""


class Workbench(QMainWindow):
    """Articles on the left, columns in the middle, annotations on the right, time below.

    Holds the parts by name for those that act on them; does nothing by itself.
    """

    commands: Commands
    articles: ArticleList
    timeline: TimelineView
    event_table: EventTable
    corroborating: Corroborating
    timeline_pages: TimelinePages
    lane_room: LaneRoom
    dock_tabs: DockTabs
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
    in_toolbar = frozenset(action for group in _TOOLBAR for action in group)
    """The actions with a button in the toolbar."""

    middle: QVBoxLayout
    """What stands one upon the other between the panes: the message, lines, the pages."""

    def __init__(self, session: Session, preferences: Preferences, appearance: Appearance) -> None:
        """Make the columns of `session`, and panes around them that hold nothing yet."""
        super().__init__()
        self.session, self.preferences, self.appearance = session, preferences, appearance
        session.setParent(self)
        appearance.setParent(self)
        self.setStyleSheet(appearance.sheet)
        self.jobs = Jobs(self)
        self.afterwards = Afterwards(self)
        self.setWindowTitle("Parallax")
        self.setDockNestingEnabled(True)
        self._make_panes()
        self.files = LibraryFiles(session, self.jobs, preferences, self)
        self.desk = Desk(session, self.row)
        self.following = Following(session, self.row, self.desk)
        self.travels = Travels(session, self.row, self.desk)

    @property
    def panel(self) -> AnnotationsPanel:
        """The annotations panel, in step with all that was done."""
        self.afterwards.settle()
        return self._panel

    @property
    def history(self) -> HistoryPanel:
        """The list of changes, in step with all that was done."""
        self.afterwards.settle()
        return self._history

    def say(
        self,
        text: str,
        *,
        notice: bool = False,
        lasting: bool = False,
        actions: Sequence[str | QAction] = (),
    ) -> None:
        """Show a sentence above the columns, with buttons for actions, of the catalogue by name."""
        known = self.commands.actions
        buttons = [known[one] if isinstance(one, str) else one for one in actions]
        self.message.say(text, notice=notice, lasting=lasting, actions=buttons)

    def hint(self, text: str, *, undo: bool = False) -> None:
        """Show a friendly sentence about what was just pressed, with a button that undoes it."""
        self.toast.say(text, self.commands.actions["edit.undo"] if undo else None)

    def annotated_to_write(self) -> str:
        """Return the id of the annotation to write on, made from the selection if any, or "".

        Where it could not be saved, what is typed next is no keys of the column.
        """
        refused: list[str] = []
        self.session.failed.connect(refused.append)
        annotation_id = self.annotator.annotate_for_note()
        self.session.failed.disconnect(refused.append)
        if refused and not annotation_id:
            self.message.take_keyboard()
        return annotation_id

    def show_page(self) -> None:
        """Show the columns, or what to do next where there are none."""
        session = self.session
        if session.library is None:
            self.pages.set_base(self.no_library)
        else:
            nothing = self.none_ticked if session.articles() else self.no_articles
            self.pages.set_base(self.row if len(self.row) else nothing)

    def how_saved(self) -> str:
        """Return in a word whether all that was done is in the library that is open."""
        if self.session.gone:
            return tr("moved or deleted")
        return tr("saved") if self.session.writable else tr("read-only")

    def save_typed(self) -> None:
        """Save what is being written."""
        self.panel.save_edits()

    def unsaved_changes(self) -> list[Change]:
        """Return what would save all that was typed and is not in the library."""
        return []

    def show_title(self) -> None:
        """Name the library that is open, and say whether it is saved."""
        session = self.session
        library = session.library
        self.setWindowTitle(f"{library.name} — Parallax" if library else "Parallax")
        line, label = "", self.library_label
        if library is not None:
            metrics, elide = label.fontMetrics(), Qt.TextElideMode.ElideMiddle
            name = metrics.elidedText(library.name, elide, _LIBRARY_NAME)
            line = f"{name} — {self.how_saved()}"
        if line != label.text():
            label.setText(line)
            # The bar of menus asks what stands in its corner for its size only then.
            self.menuBar().setCornerWidget(label)
            label.show()

    def open_library(self, path: Path, *, create: bool = False) -> bool:
        """Open the library at `path`, or say why not."""
        return self.files.open(path, create=create)

    def _make_panes(self) -> None:
        self.row = ColumnRow(self.appearance.theme, self.appearance.style)
        self.search_box = SearchBox(self.appearance.theme)
        self.articles_pane = Pane("articles", tr("Articles"), self)
        self.articles_pane.topLevelChanged.connect(lambda _: self.row.order_tabs())
        self.panel_pane = BarePane("annotations", tr("Annotations"), self)
        self.timeline_pane = BarePane("timeline", tr("Timeline"), self)
        # Its lanes scroll where they have less room than they ask for.
        self.timeline_pane.inner.setMinimumHeight(_LEAST_TIMELINE)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if self.isRightToLeft():
            left, right = right, left
        self._right = right
        self.addDockWidget(left, self.articles_pane)
        self.addDockWidget(right, self.panel_pane)
        # One upon the other, each with the full height; the tabs are there while both are open.
        self.setTabPosition(right, QTabWidget.TabPosition.North)
        if self.preferences.docks and self.preferences.tabs_open:
            self._make_tabs()
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.timeline_pane)
        self.side_panes = SidePanes(self, self.articles_pane, self.panel_pane)

    def _make_tabs(self) -> None:
        """Make the panes that lie upon the annotations, hidden, or as they had been left."""
        self.elsewhere_pane = BarePane("elsewhere", tr("Passages Elsewhere"), self)
        self.accounts_pane = BarePane("accounts", tr("Accounts"), self)
        self.history_pane = Pane("history", tr("History"), self)
        self.search_pane = BarePane("search", tr("Search"), self)
        self.settings_pane = Pane("settings", tr("Settings"), self)
        for pane in self.tab_panes():
            pane.hide()
            # For one that is made late, Qt has kept the place that it had when the window was left.
            if not self.restoreDockWidget(pane):
                self.addDockWidget(self._right, pane)
                self.tabifyDockWidget(self.panel_pane, pane)
                pane.hide()

    def tab_panes(self) -> tuple[Dock, ...]:
        """Return the panes that lie upon the annotations, in the order of their tabs."""
        return (
            self.elsewhere_pane,
            self.accounts_pane,
            self.history_pane,
            self.search_pane,
            self.settings_pane,
        )

    def fill_panes(self) -> Iterator[None]:
        """Make what the panes hold, a part at each step."""
        theme, session = self.appearance.theme, self.session
        if "settings_pane" not in vars(self):
            self._make_tabs()
            yield
        from reader.ui.article_list import ArticleList

        self.articles = ArticleList(theme)
        self.row.tabs_after = self.articles
        self.articles_pane.fill(self.articles)
        self.row.order_tabs()
        yield
        from reader.ui.timeline.pane import TimelinePages
        from reader.ui.timeline.table import EventTable
        from reader.ui.timeline.view import TimelineView

        yield
        self.timeline = TimelineView(theme)
        # Time runs from left to right in every language.
        self.timeline.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.event_table = EventTable()
        self.timeline_pages = TimelinePages(self.timeline, self.event_table)
        self.timeline_pages.setMinimumHeight(_LEAST_TIMELINE)
        self.timeline_pages.offer(self.commands.actions["article.publication"])
        self.timeline_pane.fill(self.timeline_pages)
        yield
        from reader.ui.claims.panel import AnnotationsPanel

        yield
        self._panel = AnnotationsPanel(
            theme, words_at=session.words_at, trail_of=session.status_trail
        )
        yield
        self.panel_pane.fill(self._panel, scrolls=True)
        yield
        import reader.corroboration  # noqa: F401

        yield
        from reader.ui.dock_tabs import DockTabs

        for pane, name in (
            (self.elsewhere_pane, "elsewhere"),
            (self.accounts_pane, "accounts_panel"),
            (self.history_pane, "_history"),
            (self.search_pane, "search"),
            (self.settings_pane, "settings"),
        ):
            pane.fill_when_seen(partial(getattr, self, name))
        self.dock_tabs = DockTabs(self, self.findChildren(QDockWidget), theme)

    @cached_property
    def elsewhere(self) -> ElsewherePanel:
        """What fills the pane of passages elsewhere."""
        from reader.ui.elsewhere.panel import ElsewherePanel

        return self._filling("elsewhere", self.elsewhere_pane, ElsewherePanel(self._theme))

    @cached_property
    def accounts_panel(self) -> AccountsPanel:
        """What fills the pane of accounts."""
        from reader.ui.accounts.pane import AccountsPanel

        return self._filling("accounts_panel", self.accounts_pane, AccountsPanel(self._theme))

    @cached_property
    def _history(self) -> HistoryPanel:
        from reader.ui.history.model import HistoryModel
        from reader.ui.history.panel import HistoryPanel

        session = self.session
        model = HistoryModel(session.history, session.detail, session.now)
        return self._filling("_history", self.history_pane, HistoryPanel(model, self._theme))

    @cached_property
    def search(self) -> SearchPanel:
        """What fills the Search pane."""
        from reader.ui.search.panel import SearchPanel

        return self._filling("search", self.search_pane, SearchPanel(self._theme))

    @cached_property
    def settings(self) -> SettingsPanel:
        """What fills the Settings pane."""
        from reader.ui.settings.panel import SettingsPanel

        return self._filling("settings", self.settings_pane, SettingsPanel(self.appearance))

    def _filling(self, name: str, pane: Dock, panel: Panel) -> Panel:
        """Fill a pane with what is known under a name as soon as somebody ties himself to it."""
        vars(self)[name] = panel
        pane.fill(panel, scrolls=True)
        return panel

    @property
    def _theme(self) -> Theme:
        return self.appearance.theme

    def make_cards(self) -> None:
        """Make what comes up over the window, or between its panes, when something is done."""
        from reader.ui.columns.popover import Popover
        from reader.ui.columns.reattach_line import ReattachLine
        from reader.ui.columns.time_card import TimeCard
        from reader.ui.message import Toast
        from reader.ui.palette.box import CommandPalette
        from reader.ui.publication_editor import PublicationEditor

        actions, middle = self.commands.actions, self.centre
        self.reattach_line = ReattachLine(actions["claim.reattach"])
        self.middle.insertWidget(1, self.reattach_line)
        self.popover = Popover(actions, middle)
        self.toast = Toast(self, middle, lambda: self.pages.sheet is not None)
        self.time_card = TimeCard(self)
        self.palette_box = CommandPalette(self.appearance.theme, self)
        self.publication_editor = PublicationEditor(self)

    def make_middle(self) -> None:
        """Make what stands in the middle; needs the commands."""
        self.message = MessageBar()
        self.pages = Pages()
        self.giving_way = GivingWay(self, self.pages, self.timeline_pane)
        self.pages.addWidget(self.row)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.middle = column
        self.centre = middle
        self.setCentralWidget(middle)

    @cached_property
    def no_library(self) -> EmptyPage:
        """What is shown while no library is open."""
        actions = self.commands.actions
        sentence = tr(
            "Open a library or make a new one: it is one file with your articles and annotations."
        )
        offered = [actions["file.open"], actions["file.new"]]
        page = self._empty_page(tr("No library is open"), sentence, offered)
        page.list_recent(lambda: self.preferences.recent, self.open_library)
        return page

    @cached_property
    def no_articles(self) -> EmptyPage:
        """What is shown while there is nothing in the library."""
        sentence = tr("Import two or more accounts of the same events to read them side by side.")
        offered = [self.commands.actions["file.import"]]
        return self._empty_page(tr("Nothing to read yet"), sentence, offered)

    @cached_property
    def none_ticked(self) -> EmptyPage:
        """What is shown while no article has a column."""
        sentence = tr("Tick the articles that you want to read in the list on the left.")
        offered = [self.commands.actions["article.show_all"]]
        return self._empty_page(tr("No column is open"), sentence, offered)

    def _empty_page(self, title: str, sentence: str, offered: Sequence[QAction]) -> EmptyPage:
        from reader.ui.empty_page import EmptyPage

        page = EmptyPage(title, sentence, offered)
        self.pages.addWidget(page)
        # The toolbar, which comes after the pages where the Tab key goes, was made before.
        for button in reversed(page.findChildren(QPushButton)):
            self.setTabOrder(self.message.last_stop, button)
        return page

    def make_empty_pages(self) -> None:
        """Make the pages that are shown where there are no columns, so that none jumps up later."""
        _ = self.no_articles, self.none_ticked, self.no_library

    def fill_menus(self) -> None:
        """Fill the menus, and give the actions their keys."""
        from reader.ui.field_keys import FieldKeys
        from reader.ui.menu_keys import MenuKeys

        self.commands.complete()
        self.commands.scope(self, self.row)
        FieldKeys(self)
        menus = self._menus
        self.commands.fill_menus(menus)
        self.recent_menu = menus[Menu.FILE].addMenu(tr(RECENT))
        first = self.commands.actions["file.export"]
        menus[Menu.FILE].insertMenu(first, self.recent_menu)
        self.workspaces_menu = menus[Menu.VIEW].addMenu(tr(WORKSPACES))
        for menu in (*menus.values(), self.follow_box.one.menu()):
            MenuKeys(menu)

    def make_bars(self) -> None:
        """Fill the toolbar, and put menus into their bar; needs the commands."""
        self._menus = self.commands.make_menus(self)
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
