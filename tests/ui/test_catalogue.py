"""Every action of the catalogue is there, does something, and can be found."""

from __future__ import annotations

from reader.core.actions import CATALOGUE, plain_title
from reader.ui.help_page import help_html
from tests.ui.person import Person


def test_every_action_is_in_a_menu_with_its_keys(reader: Person) -> None:
    actions = reader.window.commands.actions
    assert set(actions) == {a.id for a in CATALOGUE}
    for entry in CATALOGUE:
        shortcut = actions[entry.id].shortcut().toString()
        assert bool(shortcut) == bool(entry.keys), entry.id


def test_the_help_page_lists_every_key() -> None:
    page = help_html()
    for action in CATALOGUE:
        if action.keys:
            assert plain_title(action) in page.replace("&amp;", "&")


def test_the_menus_name_what_undo_would_take_back(reader: Person) -> None:
    reader.select_by_mouse(5, "Christmas Eve")
    reader.press("2")
    assert reader.window.commands.actions["edit.undo"].text() == "&Undo Tag as Disputed"
    reader.press("Ctrl+Z")
    assert reader.window.commands.actions["edit.redo"].text() == "&Redo Tag as Disputed"


def test_controls_have_names_for_a_screen_reader(reader: Person) -> None:
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit

    nameless = []
    for kind in (QAbstractButton, QAbstractItemView, QLineEdit, QTextEdit):
        for widget in reader.window.findChildren(kind):
            internal = widget.objectName().startswith("qt_")
            if widget.isVisible() and not internal and not _name(widget):
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


def _name(widget: object) -> str:
    from PySide6.QtGui import QAccessible

    interface = QAccessible.queryAccessibleInterface(widget)  # type: ignore[arg-type]
    return str(interface.text(QAccessible.Text.Name)) if interface else ""
