"""What tells about the program: the help page, what is new, about it, and the tour."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reader.core.frozen import frozen
from reader.core.i18n import tr
from reader.ui.sheet import Sheet

if TYPE_CHECKING:
    from reader.ui.tour_card import TourCard
    from reader.ui.workbench import Workbench


_OF_SHEETS = {
    "MatrixSheet": "view",
    "OriginsSheet": "claim",
    "TagsSheet": "claim",
    "DetailsSheet": "article",
    "ChangesSheet": "article",
    "TrashSheet": "edit",
}
"""The parts of the help page about sheets, by the menu that opens them; all others are of File."""


@frozen
class Step:
    """One part of the window, and what it is for."""

    part: QWidget
    title: str
    text: str


class Guiding:
    """Opens the pages of the Help menu, and leads through the window."""

    def __init__(self, window: Workbench) -> None:
        """Guide somebody through `window`."""
        self._window = window
        self._at = 0
        self._touring = False

    def table(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the catalogue's actions."""
        return {
            "help.keys": self._help,
            "help.tour": self.tour,
            "help.news": self._news,
            "help.about": self._about,
        }

    def _help(self) -> None:
        from reader.ui.help_page import HelpSheet

        held = self._window.focusWidget()
        self._toggle(HelpSheet, lambda: HelpSheet(self._topic(held)))

    def _topic(self, held: QWidget | None) -> str:
        """Return the part of the help page about where the keyboard is."""
        from reader.ui.help_page import Topic

        w, sheet = self._window, self._window.pages.sheet
        if sheet is not None and held and sheet.isAncestorOf(held):
            return _OF_SHEETS.get(type(sheet).__name__, Topic.FILE)
        topics = (
            (w.timeline_pane, Topic.TIMELINE),
            (w.elsewhere_pane, Topic.ELSEWHERE),
            (w.panel_pane, Topic.CLAIM),
            (w.articles_pane, Topic.ARTICLE),
            (w.row, Topic.TEXT),
            (w.search_pane, Topic.GO),
            (w.search_box, Topic.GO),
            (w.accounts_pane, Topic.VIEW),
            (w.history_pane, Topic.VIEW),
            (w.settings_pane, Topic.EDIT),
        )
        there = (topic for part, topic in topics if held and _holds(part, held))
        return next(there, "")

    def _news(self) -> None:
        from reader.locations import changelog
        from reader.ui.news_page import NewsSheet

        self._toggle(NewsSheet, lambda: NewsSheet(changelog()))

    def _about(self) -> None:
        from reader.ui.about_page import AboutSheet
        from reader.ui.watching import details

        self._toggle(AboutSheet, lambda: AboutSheet(details()))

    def _toggle(self, kind: type[Sheet], make: Callable[[], Sheet]) -> None:
        pages = self._window.pages
        if isinstance(pages.sheet, kind):
            pages.sheet.closed.emit()
            return
        sheet, held = make(), self._window.focusWidget()
        pages.open_sheet(sheet)
        # After the pages, which give the keyboard to the text.
        sheet.closed.connect(lambda: _give_back(held))

    # The tour

    def first_time(self) -> None:
        """Show the tour to somebody who has not seen it, and never again by itself."""
        if self._window.isVisible() and not self._window.preferences.toured:
            self.tour()

    def tour(self) -> None:
        """Begin the tour or, while it is shown, give it the keyboard again."""
        preferences = self._window.preferences
        if not preferences.toured:
            preferences.toured = True
            preferences.save()
        self._window.pages.close_sheets()
        self._at = self._at if self._touring else 0
        self._touring = True
        self._show()

    @cached_property
    def card(self) -> TourCard:
        """The card that the steps are shown on."""
        from reader.ui.tour_card import TourCard

        card = TourCard(self._window)
        card.stepped.connect(self._step)
        card.left.connect(self._leave)
        card.lost.connect(self._find_again)
        self._window.pages.currentChanged.connect(self._make_way)
        self._window.pages.sheet_closed.connect(self._make_way)
        return card

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the tour, with the parts of the window as they are now."""
        w = self._window
        return (
            Step(
                w.articles_pane,
                tr("Your articles"),
                tr(
                    "Each ticked article has a column, a number and a hue. To bring in your own, "
                    "drop files on the window or press Ctrl+I."
                ),
            ),
            Step(
                w.row.leading or w.pages,
                tr("Tag what you read"),
                tr(
                    "Select words and press 1 for confirmed, 2 for disputed, 3 for single-source, "
                    "or N to write a note. Everything is saved at once; Ctrl+Z takes it back."
                ),
            ),
            Step(
                w.timeline_pane,
                tr("See when"),
                tr(
                    "Every date in the texts, a lane for each article. Click an event, and each "
                    "column goes to where it speaks of it. Scroll a column, and the others follow."
                ),
            ),
            Step(
                w.panel_pane,
                tr("Follow a claim"),
                tr(
                    "What you tag is listed here. Press E to see where the other articles say the "
                    "same, and Ctrl+M to lay claims against articles. You decide; nothing is "
                    "linked or tagged by itself."
                ),
            ),
            Step(
                w.search_box,
                tr("Find your way"),
                tr(
                    "Search everything here. Ctrl+Shift+P finds any command, F1 lists all keys, "
                    "and Help › Take the Tour shows this again. Ctrl+E takes your work along."
                ),
            ),
        )

    def _show(self) -> None:
        steps = self.steps()
        step = steps[self._at]
        self.card.show_step(self._at + 1, len(steps), step.title, step.text, step.part)

    def _make_way(self) -> None:
        """Let a sheet have the room, and go on with the tour once it is closed."""
        if self._touring and self._window.pages.sheet is not None:
            self.card.make_way()
        elif self._touring and self.card.isHidden():
            self.card.come_back()

    def _find_again(self) -> None:
        """Tell the step again of what stands where its part stood."""
        if self._touring and self._window.isVisible():
            self._show()
            self._make_way()

    def _step(self, by: int) -> None:
        self._at = max(self._at + by, 0)
        if self._at >= len(self.steps()):
            self._leave()
        else:
            self._show()

    def _leave(self) -> None:
        """Put the card away; the keyboard, where it was there, goes to the text."""
        held = self.card.holds_keyboard()
        self._touring = False
        self.card.put_away()
        column = self._window.row.leading
        if held:
            (column.view if column is not None else self._window.pages).setFocus()


def _holds(part: QWidget, held: QWidget) -> bool:
    return part is held or part.isAncestorOf(held)


def _give_back(held: QWidget | None) -> None:
    """Give the keyboard to what had it, where that is still to be seen."""
    if held is not None and isValid(held) and held.isVisible():
        held.setFocus(Qt.FocusReason.OtherFocusReason)
