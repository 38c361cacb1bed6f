"""The window before it has all its parts: painted, read in, used, closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.app import bare_window
from reader.core.actions import CATALOGUE
from reader.core.focus import Focus, Interval
from reader.core.settings import AUTHOR, SHOW_TIMES
from reader.session.preferences import Preferences
from reader.ui.main_window import _LATE, MainWindow
from reader.ui.turns import Turns

Opened = Callable[[Path], MainWindow]


@pytest.fixture
def bare(qapp: QApplication, preferences: Path) -> Iterator[Opened]:
    """Return a function that opens a library in a window which is not furnished yet."""
    windows: list[MainWindow] = []

    def opened(path: Path) -> MainWindow:
        window = bare_window(qapp, Preferences.load(preferences))
        windows.append(window)
        window.open_library(path)
        window.resize(1600, 1000)
        return window

    yield opened
    for window in windows:
        if shiboken6.isValid(window):
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


class PaintWatch(QObject):
    """Takes down what there is when something is painted for the first time."""

    def __init__(self, seen: Callable[[], object]) -> None:
        super().__init__()
        self._seen = seen
        self.first: object = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self.first is None:
            self.first = self._seen()
        return False


def is_furnished(window: MainWindow) -> bool:
    return "refresher" in vars(window)


def test_articles_are_there_first_and_the_rest_comes_by_itself(
    bare: Opened, library: Path, qtbot: QtBot
) -> None:
    window = bare(library)
    assert len(window.desk.shown()) == 5
    assert len(window.row) < 5
    assert window.pages.currentWidget() is window.row
    assert window.windowTitle() == "library — Parallax"
    assert window.commands.actions["claim.confirmed"].isEnabled()
    assert not window.commands.actions["edit.redo"].isEnabled()
    assert not is_furnished(window)
    with qtbot.waitSignal(window.furnished, timeout=20_000):
        window.show()
    assert window.row.order() == window.desk.shown()
    assert window.articles.model().rowCount() == 5
    assert window.articles_pane.widget() is window.articles
    assert window.timeline_pane.widget() is window.timeline_pages
    assert window.panel_pane.inner is window.panel


def test_the_panes_stand_where_they_stood_empty(bare: Opened, library: Path, qtbot: QtBot) -> None:
    window = bare(library)
    panes = (window.articles_pane, window.panel_pane, window.timeline_pane, window.row)
    bar, row = window.row.horizontalScrollBar(), window.row

    def standing() -> list[object]:
        seen = [column for column in row if not column.visibleRegion().isEmpty()]
        return [*(part.geometry() for part in (*panes, *seen)), bar.maximum(), len(seen)]

    watch = PaintWatch(standing)
    window.installEventFilter(watch)
    with qtbot.waitSignal(window.furnished, timeout=20_000):
        window.show()
    QApplication.processEvents()
    assert watch.first == standing()


def test_a_column_closed_before_all_are_there_takes_no_other_along(
    bare: Opened, library: Path
) -> None:
    window = bare(library)
    first, *others = window.desk.shown()
    window.desk.close(first)
    assert window.row.order() == others


def test_columns_out_of_view_come_as_they_were_left(bare: Opened, library: Path) -> None:
    window = bare(library)
    window.desk.keep()
    last = list(window.row)[4]
    last.set_locked(locked=True)
    last.view.put_back((900, 0.0), 905)
    window.row.lead_column(list(window.row)[2])
    days = Interval(dt.date(2022, 1, 27), dt.date(2022, 1, 27))
    window.session.set_focus(Focus(days), "column")
    window.close()
    window = bare(library)
    QApplication.processEvents()
    led = window.row.leading
    assert led is not None
    assert window.row.order().index(led.key) == 2
    assert len(window.row) < 5
    window.furnish()
    last = list(window.row)[4]
    assert last.locked
    assert last.view.caret() == 905
    assert window.row.leading is led
    assert window.timeline.current == days


def test_what_is_asked_for_before_is_done(bare: Opened, library: Path, qtbot: QtBot) -> None:
    window = bare(library)
    with qtbot.waitExposed(window):
        window.show()
    window.commands.actions["view.history"].trigger()
    assert is_furnished(window)
    assert window.history_pane.isVisible()


def test_every_action_of_the_catalogue_is_done_by_something(bare: Opened, library: Path) -> None:
    window = bare(library)
    window.furnish()
    late = {action for part in set(_LATE.values()) for action in getattr(window, part).table()}
    assert late == set(_LATE)
    assert not late & set(window._acts)
    assert {entry.id for entry in CATALOGUE} == late | set(window._acts)


def test_what_is_set_holds_from_the_first_picture_on(
    bare: Opened, library: Path, preferences: Path
) -> None:
    kept = Preferences.load(preferences)
    kept.settings = kept.settings.having(SHOW_TIMES, False).having(AUTHOR, "Ada")
    kept.save()
    window = bare(library)
    assert not window.desk.show_times
    assert window.session.author == "Ada"


def test_closed_before_it_keeps_how_it_was_left(
    bare: Opened, library: Path, preferences: Path
) -> None:
    window = bare(library)
    window.close()
    assert Preferences.load(preferences).docks
    assert window.session.library is None


def test_a_pane_is_there_from_the_first_picture_on_where_it_was_left_open(
    bare: Opened, library: Path
) -> None:
    window = bare(library)
    assert "history_pane" not in vars(window)
    window.furnish()
    before = [pane.isHidden() for pane in window.tab_panes()]
    window.history_pane.show()
    window.close()
    window = bare(library)
    assert [pane.objectName() for pane in window.tab_panes() if not pane.isHidden()] == ["history"]
    window.furnish()
    window.history_pane.hide()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.search_pane)
    window.close()
    window = bare(library)
    assert "history_pane" not in vars(window)
    window.furnish()
    assert [pane.isHidden() for pane in window.tab_panes()] == before == [True] * 5
    # Also a pane that is made late is where it was left.
    assert window.dockWidgetArea(window.search_pane) is Qt.DockWidgetArea.LeftDockWidgetArea
    assert window.dockWidgetArea(window.history_pane) is Qt.DockWidgetArea.RightDockWidgetArea


def test_where_nothing_is_open_tab_comes_to_what_opens_before_the_toolbar(
    bare: Opened, tmp_path: Path
) -> None:
    window = bare(tmp_path / "none.sqlite")
    window.show()
    assert window.pages.currentWidget() is window.no_library
    window.furnish()
    order = [window.message.last_stop]
    while (after := order[-1].nextInFocusChain()) is not None and after is not window.search_box:
        order.append(after)
    shown = [stop for stop in order if isinstance(stop, QPushButton) and stop.isVisible()]
    assert [button.text() for button in shown] == ["Dismiss", "Open Library…", "New Library…"]


def test_what_cannot_be_opened_is_said(bare: Opened, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    window = bare(broken)
    assert window.session.library is None
    assert window.pages.sheet is not None or window.message.text


def test_steps_are_taken_one_a_turn_or_all_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    done: list[int] = []
    turns: list[Turns] = []

    def steps() -> Iterator[None]:
        for number in range(3):
            done.append(number)
            # Asking for the rest from within is answered when the step is over.
            turns[0].finish()
            yield

    turns.append(Turns(steps(), qapp))
    assert done == []
    turns[0].begin()
    qtbot.waitUntil(lambda: turns[0].over)
    assert done == [0, 1, 2]
    turns[0].begin()
    turns[0].finish()
    assert done == [0, 1, 2]
    turns[0].deleteLater()


def test_why_a_library_could_not_be_opened_stays_said(
    bare: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "other.sqlite"
    path.write_bytes(b"No library at all." * 99)
    window = bare(path)
    with qtbot.waitSignal(window.furnished, timeout=20_000):
        window.show()
    qtbot.waitUntil(lambda: window._turns.over)
    assert "is not a Parallax library" in window.message.text
    assert window.message.isVisible()
