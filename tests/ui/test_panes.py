"""The panes around the columns: their tabs, their room, and what comes back as it was left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollBar, QTabBar, QToolButton, QWidget

from reader.core import settings
from reader.ui.claims.status_button import MarkButton
from reader.ui.columns.typography import margins
from reader.ui.keyboard import holds_keyboard
from tests.ui.everywhere import annotate, choose
from tests.ui.person import LEFT, OpenWindow, Person


def tab_bar(person: Person) -> QTabBar:
    person.settle()
    bars = person.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return max(bars, key=QTabBar.count)


def test_the_row_comes_back_to_the_pixel(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    annotate(person)
    window = person.window
    choose(person, "follow.off")
    person.press("[")
    person.settle()
    # Where the leading column has to be kept in view over the others.
    across = window.row.shelf.box(list(window.row)[2]).left()
    window.row.horizontalScrollBar().setValue(across)
    person.settle()
    current, sizes = window.session.current, window.panel.splitter.sizes()
    assert current
    cards = window.panel.cards
    person.settle()
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    first = cards.first_seen()
    assert first != (window.panel.rows.all_rows[0].id, 0)
    window.timeline_pane.enter()
    person.leave()

    window = open_window(library, size=(1280, 800)).window
    QTest.qWait(60)
    assert holds_keyboard(window.timeline_pane)
    assert window.panel.cards.first_seen() == first
    assert window.row.horizontalScrollBar().value() == across
    assert window.session.current == current
    assert window.panel.splitter.sizes() == sizes
    row = window.panel.cards.current_row()
    assert row is not None
    assert row.id == current


def test_tab_brings_the_button_it_reaches_into_view(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    window = person.window
    window.row.lead_column(list(window.row)[4])
    person.settle()
    window.articles.setFocus()
    person.press("Tab")
    button = QApplication.focusWidget()
    assert isinstance(button, QToolButton)
    port = window.row.viewport()
    assert port.rect().contains(button.mapTo(port, button.rect().center()))


def test_tabs_of_panes_have_signs_and_names(reader: Person) -> None:
    window = reader.window
    own = Qt.FindChildOption.FindDirectChildrenOnly
    for bar in window.findChildren(QTabBar, options=own):
        # There is but one pane: Tab must not stop at a bar that nobody sees.
        assert bar.focusPolicy() is Qt.FocusPolicy.NoFocus
    for name in ("view.history", "go.search", "edit.settings"):
        choose(reader, name)
    bar = tab_bar(reader)
    assert bar.focusPolicy() is not Qt.FocusPolicy.NoFocus
    assert bar.accessibleName() == "Panes"
    names = ["Annotations", "History", "Search", "Settings"]
    assert [bar.accessibleTabName(n) for n in range(bar.count())] == names
    assert [bar.tabToolTip(n) for n in range(bar.count())] == names
    assert [bar.tabText(n) for n in range(bar.count())] == ["", "", "", "Settings"]
    assert [bar.tabIcon(n).isNull() for n in range(bar.count())] == [False, False, False, True]
    window.history_pane.raise_()
    bar = tab_bar(reader)
    assert [bar.tabText(n) for n in range(bar.count())] == ["", "History", "", ""]
    # What the tab says is not said once more below it; a pane by itself says it.
    titles = (window.history_pane, window.articles_pane)
    words = [pane.findChildren(QLabel, "paneTitleText")[0] for pane in titles]
    assert [one.isVisible() for one in words] == [False, True]
    window.history_pane.setFloating(True)
    reader.settle()
    assert words[0].isVisible()


def test_a_pane_behind_the_tab_of_another_comes_forward_and_then_goes(reader: Person) -> None:
    window = reader.window
    reader.press("Ctrl+Shift+F")
    reader.settle()
    pane, action = window.panel_pane, window.commands.actions["view.annotations"]
    assert pane.visibleRegion().isEmpty()
    assert action.isChecked()
    for hidden in (False, True):
        choose(reader, "view.annotations")
        reader.settle()
        assert pane.isHidden() is hidden
        assert pane.visibleRegion().isEmpty() is hidden
        assert action.isChecked() is not hidden


def test_panes_at_the_sides_make_way_in_a_narrow_window(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    window = person.window
    widths = window.articles_pane.width(), window.panel_pane.width()
    window.resize(700, 500)
    person.settle()
    assert (window.width(), window.height()) == (700, 500)
    assert window.articles_pane.isHidden()
    assert window.panel_pane.isHidden()
    person.press("F9")
    assert window.articles_pane.isVisible()
    person.press("F9")
    window.resize(1280, 800)
    person.settle()
    assert (window.articles_pane.width(), window.panel_pane.width()) == widths
    window.resize(700, 500)
    person.settle()
    person.leave()
    again = open_window(library, size=(1280, 800)).window
    assert again.panel_pane.isVisible()


def test_panes_follow_a_small_window_that_becomes_roomy(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    window = person.window
    panes = (window.articles_pane, window.panel_pane)
    small = [pane.width() for pane in panes]
    window.resize(1600, 900)
    person.settle()
    roomy = [pane.width() for pane in panes]
    assert all(now > before for now, before in zip(roomy, small, strict=True))
    window.resizeDocks([window.articles_pane], [roomy[0] + 40], Qt.Orientation.Horizontal)
    person.settle()
    window.resize(1280, 800)
    person.settle()
    assert [pane.width() for pane in panes] == [roomy[0] + 40, small[1]]


def test_signs_and_panes_grow_with_the_text(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    window = person.window
    button = window.row.findChild(QToolButton)
    assert isinstance(button, QToolButton)
    side, icons, list_width = (
        button.width(), window.tools.iconSize().width(), window.articles_pane.width()
    )  # fmt: skip
    panel = window.panel
    small = [*panel.findChildren(MarkButton), *panel.findChildren(QWidget, "smallWords")]
    assert len(small) > 8
    before = [QFontInfo(part.font()).pixelSize() for part in small]
    window.appearance.set(settings.INTERFACE_SCALE, 200)
    person.settle()
    assert button.width() > 1.3 * side
    assert window.tools.iconSize().width() > 1.3 * icons
    assert window.articles_pane.width() > 1.3 * list_width
    after = [QFontInfo(part.font()).pixelSize() for part in small]
    assert all(now > 1.8 * then for now, then in zip(after, before, strict=True))
    assert window.minimumSizeHint().width() <= 960
    assert window.minimumSizeHint().height() <= 500


def test_the_margins_of_columns_are_set(reader: Person) -> None:
    view = reader.column(3).view
    before = view.document().rootFrame().frameFormat().rightMargin()
    reader.window.appearance.set(settings.MARGINS, 64)
    reader.settle()
    form = view.document().rootFrame().frameFormat()
    wanted = margins(reader.window.appearance.style, view.viewport().width())
    assert [form.leftMargin(), form.rightMargin()] == [float(margin) for margin in wanted]
    assert form.rightMargin() > before


def test_the_cards_have_all_the_room_while_none_is_chosen(reader: Person) -> None:
    annotate(reader)
    panel = reader.window.panel
    panel.select(None)
    reader.settle()
    assert not panel.detail.isVisible()
    assert panel.cards.height() == panel.splitter.height()


def test_a_hint_stands_at_the_foot_and_the_filter_says_that_it_gives_way(reader: Person) -> None:
    annotate(reader)
    window = reader.window
    chips = list(window.panel.bar.statuses.chips.values())
    QTest.mouseClick(chips[0], LEFT)
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    reader.settle()
    assert "filter" in window.toast.text
    row = window.row
    foot = row.mapTo(window, row.viewport().geometry().bottomLeft()).y()
    assert foot - 60 < window.toast.geometry().bottom() <= foot
    reader.press("F1")
    window.hint("Something was done.")
    sheet = window.pages.sheet
    assert sheet is not None
    title = sheet.findChild(QLabel, "sheetTitle")
    assert title is not None
    top = title.mapTo(window, title.rect().topLeft()).y()
    assert top - 10 < window.toast.geometry().bottom() < top


def test_no_pane_comes_over_an_offer_to_undo(reader: Person) -> None:
    annotate(reader)
    window, toast = reader.window, reader.window.toast
    reader.press("]", "Del")
    for keys in ("Ctrl+,", "Ctrl+H", "Ctrl+Shift+F", "Ctrl+,"):
        reader.press(keys)
        reader.settle()
        assert toast.isVisible()
        for corner in (toast.rect().topLeft(), toast.rect().bottomRight()):
            child = window.childAt(toast.mapTo(window, corner))
            assert child is not None
            assert child is toast or toast.isAncestorOf(child)
        row = window.row
        at = row.mapTo(window, row.rect().center()).x()
        assert abs(toast.geometry().center().x() - at) <= 1


def test_what_scrolls_has_a_name(reader: Person) -> None:
    bars = [bar for bar in reader.window.findChildren(QScrollBar) if bar.isVisible()]
    assert bars
    assert all(bar.accessibleName() for bar in bars)
