"""Workspaces: named arrangements of columns and panes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from reader.storage import DiskFullError
from tests.ui.person import OpenWindow, Person


def save_as(person: Person, name: str) -> None:
    person.window.commands.actions["view.save_workspace"].trigger()
    QApplication.processEvents()
    person.type(name)
    person.press("Return")


def choose(person: Person, name: str) -> None:
    """Choose an entry of the menu, or press the keys beside it."""
    menu = person.window.workspaces_menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == name).trigger()
    person.settle()


def choose_within(person: Person, submenu: str, name: str) -> None:
    """Choose an entry of a menu within that of the workspaces."""
    menu = person.window.workspaces_menu
    menu.aboutToShow.emit()
    place = next(one for one in menu.findChildren(QMenu) if one.title() == submenu)
    next(action for action in place.actions() if action.text() == name).trigger()
    QApplication.processEvents()


def said_when_full(person: Person, act: Callable[[], None]) -> list[str]:
    """Return what the workspaces say is done, while the disk is full."""
    workspaces, library = person.window.workspaces, person.window.session.library
    said: list[str] = []

    def refuse(*_: object) -> None:
        raise DiskFullError

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(library, "set_setting", refuse)
        patched.setattr(workspaces, "_say", said.append)
        act()
    return said


def numbers(person: Person) -> list[int]:
    return [c.view.article.info.number for c in person.window.row if c.view.article]


def test_a_workspace_brings_columns_places_and_panes_back(
    open_window: OpenWindow, library: Path
) -> None:
    person = open_window(library)
    person.window.articles.setFocus()
    person.press("Home", "Space")
    person.see(4, "Intensive diplomatic efforts")
    person.press("F9")
    person.settle()
    scroll = person.column(4).view.verticalScrollBar().value()
    save_as(person, "The call")
    assert person.window.workspaces.names() == ["The call"]

    person.press("F9", "Ctrl+Shift+A")
    person.column(4).view.verticalScrollBar().setValue(0)
    save_as(person, "Everything")
    assert numbers(person) == [1, 2, 3, 4, 5]

    choose(person, "The call")
    assert numbers(person) == [2, 3, 4, 5]
    assert person.column(4).view.verticalScrollBar().value() == scroll
    assert person.window.articles_pane.isHidden()
    person.leave()

    person = open_window(library)
    person.press("Ctrl+Alt+2")
    person.settle()
    assert numbers(person) == [1, 2, 3, 4, 5]
    assert not person.window.articles_pane.isHidden()


def test_a_name_is_used_once_and_removed(reader: Person) -> None:
    save_as(reader, "  Mine   ")
    save_as(reader, "Mine")
    assert reader.window.workspaces.names() == ["Mine"]
    save_as(reader, "   ")
    assert reader.window.workspaces.names() == ["Mine"]
    reader.press("Esc")
    assert said_when_full(reader, lambda: reader.window.workspaces.save("Mine")) == []
    assert said_when_full(reader, lambda: reader.window.workspaces.remove("Mine")) == []
    assert reader.window.workspaces.names() == ["Mine"]
    save_as(reader, "Another")
    choose_within(reader, "Re&name", "Mine")
    reader.type("A & B")
    reader.press("Return")
    assert reader.window.workspaces.names() == ["A & B", "Another"]
    choose_within(reader, "&Remove", "A && B")
    assert reader.window.workspaces.names() == ["Another"]
    reader.window.toast.button.click()
    assert reader.window.workspaces.names() == ["A & B", "Another"]
    for name in ("A && B", "Another"):
        choose_within(reader, "&Remove", name)
    choose(reader, "&Put Back “Another”")
    assert reader.window.workspaces.names() == ["Another"]
    reader.window.workspaces.remove("Another")
    assert reader.window.workspaces.names() == []
    reader.window.workspaces_menu.aboutToShow.emit()
    texts = [action.text() for action in reader.window.workspaces_menu.actions()]
    assert texts[0] == "No workspaces yet"
