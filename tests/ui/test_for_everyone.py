"""The window for everybody: named, seen with the focus, reached by Tab, whole in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QTextEdit,
    QWidget,
)

from reader.core.i18n import install_translator
from reader.core.settings import LANGUAGE, Settings
from reader.core.translations import PLURALS
from reader.session.preferences import Preferences
from reader.ui.columns.elided_label import ElidedLabel
from reader.ui.columns.reading_view import ReadingView
from reader.ui.language import speak
from reader.ui.pane import dock_of
from tests.ui.everywhere import MARKS, shown, states
from tests.ui.person import OpenWindow, Person

INNER = "qt_spinbox_lineedit"
"""The line inside a field for days, which speaks for it."""


@pytest.fixture
def listening() -> Iterator[None]:
    """Let a screen reader listen."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def focusable(person: Person) -> list[QWidget]:
    """Return what the Tab key can reach now."""
    return [
        widget
        for widget in shown(person)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.objectName() != INNER
        and widget.window() is QApplication.activeWindow()
        and in_front(widget)
    ]


def in_front(widget: QWidget) -> bool:
    """Tell whether a widget is not in a pane that lies behind another one's tab."""
    pane = dock_of(widget)
    return pane is None or pane.seen


def described(widget: QWidget) -> str:
    where = type(widget.parent()).__name__
    return f"{type(widget).__name__} {widget.objectName()!r} in {where}"


def lacking(person: Person, state: str) -> Iterator[str]:
    """Tell what can be used and has no name or no role."""
    for widget in shown(person):
        button = isinstance(widget, QAbstractButton) and not widget.isHidden()
        if not (button or widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            yield f"{described(widget)} has no name while {state}"
        if isinstance(widget, ReadingView):
            state_of = spoken.state()
            if spoken.role() is not QAccessible.Role.EditableText or not state_of.readOnly:
                yield f"{described(widget)} is no text to go through with a caret while {state}"
        if spoken.role() is QAccessible.Role.NoRole:
            yield f"{described(widget)} has no role while {state}"


def picture(widget: QWidget) -> QImage:
    """Return a control with a little of what is around it, a text with the head of its column."""
    column = widget.parentWidget()
    if isinstance(widget, ReadingView) and column is not None:
        return column.grab().toImage()
    top = widget.window()
    at = widget.mapTo(top, widget.rect().topLeft())
    box = widget.rect().translated(at).adjusted(-3, -3, 3, 3).intersected(top.rect())
    return top.grab(box).toImage()


def shows_focus(person: Person, widget: QWidget) -> bool | None:
    """Tell whether a control looks different with the keyboard; None where that cannot be told."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    if QApplication.focusWidget() is not widget or not widget.isVisible():
        return None
    focused = picture(widget)
    elsewhere = person.window.articles
    if widget is elsewhere or widget.window() is not person.window:
        widget.clearFocus()
    else:
        elsewhere.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    # What closes when the keyboard leaves it cannot be compared.
    return picture(widget) != focused if widget.isVisible() else None


def test_the_focus_can_be_seen_wherever_it_is(open_window: OpenWindow, library: Path) -> None:
    person = open_window(library, size=(1280, 800))
    unseen: dict[str, str] = {}
    looked: set[str] = set()
    for state in states(person, library):
        reached = [one for one in focusable(person) if not one.visibleRegion().isEmpty()]
        # A window of one control shows by its frame that it has the keyboard.
        reached = [w for w in reached if not w.isWindow() and described(w) not in looked]
        for widget in reached:
            seen = shows_focus(person, widget)
            if seen is not None:
                looked.add(described(widget))
            if seen is False:
                unseen[described(widget)] = f"{widget.accessibleName()!r} while {state}"
    assert unseen == {}
    assert len(looked) > 25


def tab_ring(person: Person, start: QWidget) -> list[QWidget]:
    """Return what Tab goes to from a widget until it is back or stays where it is."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    ring = [start]
    for _ in range(200):
        person.press("Tab")
        here = QApplication.focusWidget()
        if here is None or here in ring:
            break
        ring.append(here)
    return ring


def test_tab_reaches_everything_and_is_nowhere_caught(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    looked = ("search", "settings", "backups")
    for state in states(person, library, only=looked):
        if state not in ("reading", *looked):
            continue
        every = [w for w in focusable(person) if not w.focusProxy()]
        ring = tab_ring(person, every[0])
        left = [described(widget) for widget in every if widget not in ring]
        assert left == [], state
        assert all(map(in_front, ring)), state
        inside = person.window.settings if state == "settings" else None
        if inside is not None:
            tops = [w.mapTo(inside, w.rect().topLeft()).y() for w in ring if inside.isAncestorOf(w)]
            begin = tops.index(min(tops))
            assert tops[begin:] + tops[:begin] == sorted(tops)


@pytest.fixture
def speaking(
    qapp: QApplication, preferences: Path, request: pytest.FixtureRequest
) -> Iterator[str]:
    """Speak a language, as the program does at its start."""
    before = QLocale()
    kept = Preferences(preferences, settings=Settings().having(LANGUAGE, request.param))
    kept.save()
    yield speak(qapp, kept)
    speak(qapp, Preferences(preferences, settings=Settings().having(LANGUAGE, "en")))
    install_translator(None)
    QLocale.setDefault(before)


def room_and_need(widget: QWidget) -> tuple[int, int]:
    """Return how much room a widget's words have, and how much they need."""
    if isinstance(widget, QLineEdit) and not widget.text():
        option = QStyleOptionFrame()
        widget.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        margins = widget.textMargins()
        inner = widget.style().subElementRect(part, option, widget)
        room = inner.width() - margins.left() - margins.right()
        return room, widget.fontMetrics().horizontalAdvance(widget.placeholderText())
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width(), widget.minimumSizeHint().width()
    if isinstance(widget, QLabel) and widget.text() and not isinstance(widget, ElidedLabel):
        if widget.wordWrap():
            return widget.height(), widget.heightForWidth(widget.width())
        return widget.contentsRect().width() + 1, widget.fontMetrics().horizontalAdvance(
            widget.text()
        )
    return 0, 0


def cut_off(person: Person, state: str) -> dict[str, str]:
    """Return the words that have less room than they need, and how much."""
    # What came last is given its room before it is painted.
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    cut: dict[str, str] = {}
    for widget in shown(person):
        room, need = room_and_need(widget)
        if need > room:
            placeholder = getattr(widget, "placeholderText", str)()
            words = getattr(widget, "text", str)() or placeholder
            cut[f"{words!r} while {state}"] = f"{need} px in {room}"
    return cut


@pytest.mark.parametrize("speaking", PLURALS, indirect=True)
@pytest.mark.usefixtures("speaking")
def test_nothing_is_cut_in_any_language(open_window: OpenWindow, library: Path) -> None:
    """Look at the translations; at the English, where what can be clicked is measured."""
    person = open_window(library, size=(1280, 800))
    cut: dict[str, str] = {}
    for state in states(person, library):
        cut |= cut_off(person, state)
    assert cut == {}
    assert person.window.settings_pane.windowTitle() != ""


@pytest.mark.parametrize("speaking", ["de"], indirect=True)
@pytest.mark.usefixtures("speaking")
def test_nothing_is_cut_where_all_is_twice_as_large(open_window: OpenWindow, library: Path) -> None:
    """Look at what needs most room, in as many pixels as a small screen has at 200 %."""
    person = open_window(library, size=(640, 400))
    looked = ("note", "export", "settings", "history", "backups", "elsewhere", "origins")
    for state in states(person, library, only=looked):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert person.window.size().toTuple() == (640, 400), state
        needs = {w: room_and_need(w) for w in shown(person) if in_front(w)}
        assert [described(w) for w, (room, need) in needs.items() if need > room] == [], state


class _Bracketed:
    """A language in which every text stands in brackets, so that others can be told."""

    language = "xx"

    def text(self, english: str) -> str:
        return f"⟦{english}⟧"

    def counted(self, number: float, one: str, many: str) -> str:
        return f"⟦{one if number == 1 else many}⟧"


@pytest.fixture
def bracketed() -> Iterator[None]:
    install_translator(_Bracketed())
    yield
    install_translator(None)


SAYING = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title")


def untranslated(widget: QWidget, own: str) -> list[str]:
    """Return what a widget says in bare words that are not the person's or an article's `own`."""
    said = [str(said()) for name in SAYING if callable(said := getattr(widget, name, None))]
    bare = [re.sub(r"<[^>]*>", "", words) for words in said if "⟦" not in words]
    return [words for words in bare if re.search(r"\w{3,}", words) and words not in own]


@pytest.mark.usefixtures("bracketed", "listening")
def test_everything_has_a_name_and_a_role_and_every_text_can_be_translated(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library, size=(1280, 800))
    infos = person.window.session.articles()
    own = "\n".join(
        (
            *(f"{i.number}: {i.title}\n{i.outlet}" for i in infos),
            "Geneva",
            "the call ×",
            "The vote",
            *(words for _, words, _ in MARKS),
        )
    )
    found: set[tuple[str, str]] = set()
    nameless: list[str] = []
    seen: set[str] = set()
    for state in states(person, library):
        seen.add(state)
        nameless += lacking(person, state)
        for widget in shown(person):
            # The text of an article, what is written in one's own words, and what is typed so.
            is_typed = widget.objectName() == "searchCode"
            if not (is_typed or isinstance(widget, ReadingView | QTextEdit | QAbstractSpinBox)):
                found |= {(described(widget), words) for words in untranslated(widget, own)}
    assert nameless == []
    assert {"date", "palette", "trash", "no library"} <= seen
    assert found == set()
